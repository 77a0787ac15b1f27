import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/slack/render/cut.ts';
import { decode, escapeText, inert, link, stripTags } from '../../../src/slack/render/escape.ts';
import { clip, context, fallback, typed } from '../../../src/slack/render/message.ts';
import { anyText } from '../../any-text.ts';

const parts = [
  '<!channel>',
  '<@U1>',
  '<http://e.x|y>',
  '`',
  '```',
  '*',
  '|',
  '\n',
  '&',
  '<',
  '>',
  '&lt;!here&gt;',
  '~',
  '> ',
  'word ',
];
const hostile = fc.oneof(
  fc.string({ maxLength: 300 }),
  anyText(300),
  fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((chosen) => chosen.join('')),
);
const runs = { numRuns: 3_000 };

/** What Slack acts on: anything between angle brackets. */
function live(mrkdwn: string): string[] {
  return [...mrkdwn.matchAll(/<([^<>]*)>/g)].map(([, inside]) => inside ?? '');
}

/**
 * What Slack formats: a pair of marks on one line, the first not behind a letter and the second not before one; code
 * wherever its marks stand.
 */
function formatted(mrkdwn: string): string[] {
  const pairs = /`[^`\n]+`|(?<![\p{L}\p{N}])([*_~])(?=\S)[^\n]*?\S?\1(?![\p{L}\p{N}])/gu;
  return [...mrkdwn.matchAll(pairs)].map(([pair]) => pair);
}

describe('a text from outside, as mrkdwn', () => {
  it('never becomes a mention, a ping or a link, nor is any of it lost', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(live(escapeText(text))).toEqual([]);
        expect(decode(escapeText(text.replaceAll('&', '')))).toBe(text.replaceAll('&', ''));
        expect(JSON.stringify(context(escapeText(text)))).not.toMatch(/<[^<>]*>/);
        expect(live(fallback(escapeText(text)))).toEqual([]);
      }),
      runs,
    );
  });

  it('formats nothing, neither itself nor the line around it', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, label) => {
        for (const line of [inert(text), link('https://tyk.io', label)]) {
          expect(live(line).length).toBe(line.startsWith('<') ? 1 : 0);
          expect(formatted(`*bold*: ${line} _italic_`)).toEqual(['*bold*', '_italic_']);
        }
      }),
      runs,
    );
    expect(inert('TYK_GW_LISTENPORT of v3 & 2*3*4')).toBe('TYK_GW_LISTENPORT of v3 &amp; 2*3*4');
  });

  it('stands in a quote as it was typed, as a run of rich text, in which nothing is live', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const elements = [{ type: 'text', text: text === '' ? '\u00a0' : clip(text, 100) }];
        expect(typed(text, 100)).toEqual({ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] });
      }),
      runs,
    );
  });

  it('stays inside the label of a link of ours', () => {
    fc.assert(
      fc.property(hostile, hostile, (label, path) => {
        const [inside, ...others] = live(link(`https://tyk.io/${path}`, label));
        expect(others).toEqual([]);
        expect(inside).toMatch(/^https:\/\/tyk\.io\/[^|\s]*\|[^|\r\n]+$/);
      }),
      runs,
    );
  });

  it('is cut to length between its characters, whatever they are', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 20, max: 60 }), (text, limit) => {
        const pieces = cut(escapeText(text), limit);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece).not.toMatch(/&[a-z]{0,3}$/);
          expect(piece.isWellFormed() || !text.isWellFormed()).toBe(true);
        }
        expect(clip(text, limit).length).toBeLessThanOrEqual(limit);
      }),
      runs,
    );
  });
});

describe('HTML', () => {
  it('becomes the characters and words that it stands for, once', () => {
    expect(decode('&lt;b&gt; &amp;lt; &#39;&#x2014;&rarr; &unknown; &#0;&#x110000;')).toBe("<b> &lt; '—→ &unknown; ");
    expect(stripTags('<p class="a">one <b>two</b></p> 3 < 4')).toBe('one two 3 < 4');
  });
});
