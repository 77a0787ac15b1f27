import { describe, expect, it } from 'vitest';
import type { Answer, Choice, None } from '../../../src/assistant/reply.ts';
import type { PageHead, Section } from '../../../src/content/page.ts';
import { formatButtonValue, parseButtonValue } from '../../../src/slack/render/button-value.ts';
import type { Message } from '../../../src/slack/render/message.ts';
import type { ReplyContext } from '../../../src/slack/render/reply-context.ts';
import { replyMessage } from '../../../src/slack/render/reply-message.ts';

const showing: ReplyContext = {
  id: 'T1/C1/1.1',
  question: 'how do I upgrade Helm?',
  isPrivate: false,
  index: '0123456789ab',
  forumUrl: 'https://community.example',
  resolve: () => () => undefined,
};

function aSection(over: Partial<PageHead> = {}, anchor = 'upgrade', markdown = 'Do it.'): Section {
  const head = {
    path: 'guides/helm.md',
    title: 'Helm',
    description: '',
    kind: 'guide',
    platforms: [],
    components: [],
  } as const;
  const page = { ...head, aliases: [], before: [], order: 1, ...over };
  const url = `https://example.com/helm#${anchor}`;
  const place = { anchor, heading: anchor, title: 'Upgrade', breadcrumbs: ['Helm', 'Upgrade'], level: 2, url };
  return { page, ...place, markdown, text: markdown };
}

function anAnswer(section = aSection(), over: Partial<Answer> = {}): Answer {
  const hits = [{ section, score: 1 }];
  const grounds = { confidence: 0.9, hits, corrections: [], matched: ['upgrade', 'helm'], places: [], related: [] };
  return { kind: 'answer', section, excerpt: section.markdown, ...grounds, ...over };
}

function grey({ blocks }: Message): string[] {
  return blocks.flatMap((block) =>
    block.type === 'context' ? block.elements.flatMap((element) => ('text' in element ? [element.text] : [])) : [],
  );
}

function labels({ blocks }: Message): string[] {
  return blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.flatMap((element) => (element.type === 'button' ? [element.text.text] : []))
      : [],
  );
}

describe('the heading of an answer', () => {
  const headingOf = (breadcrumbs: readonly string[]) => {
    const [first] = replyMessage(anAnswer({ ...aSection(), breadcrumbs }), showing).blocks;
    return first?.type === 'section' ? first.text?.text : undefined;
  };

  it('is the way to the section, linked to its exact heading', () => {
    expect(headingOf(['Helm', 'Upgrade <now>'])).toBe(
      '*<https://example.com/helm#upgrade|Helm › Upgrade &lt;now&gt;>*',
    );
  });

  it('says a name once, and leaves out what is deep between page and section', () => {
    expect(headingOf(['Helm', 'Helm'])).toBe('*<https://example.com/helm#upgrade|Helm>*');
    expect(headingOf(['A', 'B', 'C', 'D', 'E'])).toBe('*<https://example.com/helm#upgrade|A › … › D › E>*');
  });
});

describe('the grey line under an answer', () => {
  const lineOf = (over: Partial<PageHead>) => grey(replyMessage(anAnswer(aSection(over)), showing));

  it('says what matched, and for which platform and versions the guide is', () => {
    expect(lineOf({})).toEqual(['Matched upgrade, helm']);
    expect(lineOf({ platforms: ['helm', 'kubernetes'] })).toEqual([
      'Matched upgrade, helm · Guide for Helm, Kubernetes',
    ]);
    expect(lineOf({ platforms: ['a', 'b', 'c', 'd'] })).toEqual(['Matched upgrade, helm']);
    expect(lineOf({ versions: '>=5.3 <6' })).toEqual(['Matched upgrade, helm · Guide for versions from 5.3 before 6']);
    expect(lineOf({ versions: '>= 5.13.0' })).toEqual(['Matched upgrade, helm · Guide for versions from 5.13.0']);
    expect(lineOf({ release: '1.12', platforms: ['helm'] })).toEqual([
      'Matched upgrade, helm · Guide for Helm, release 1.12',
    ]);
    expect(lineOf({ versions: '^5.3 || 4.x' })).toEqual(['Matched upgrade, helm · Guide for versions ^5.3 || 4.x']);
  });

  it('says how old the guide is, where its author does', () => {
    expect(lineOf({ platforms: ['helm'], updatedAt: Date.UTC(2026, 10, 3) })).toEqual([
      'Matched upgrade, helm · Guide for Helm · As of 3 Nov 2026',
    ]);
  });

  it('says how a word was read', () => {
    const reply = anAnswer(aSection(), { matched: [], corrections: [{ from: '<hlem>', to: 'helm' }] });
    expect(grey(replyMessage(reply, showing))).toEqual(['I read “&lt;hlem&gt;” as “helm”']);
  });

  it('leads to the rest where the quote is a part, and to nothing else', () => {
    const part = anAnswer(aSection({}, 'upgrade', 'One.\n\nTwo.'), { excerpt: 'Two.' });
    expect(grey(replyMessage(part, showing))).toEqual([
      '<https://example.com/helm#upgrade|Read the rest> · Matched upgrade, helm',
    ]);
    const holdsOthers = anAnswer(aSection({}, 'upgrade', ''), { excerpt: '- [One](https://example.com/helm#one)' });
    expect(grey(replyMessage(holdsOthers, showing))).toEqual(['Matched upgrade, helm']);
  });
});

describe('the buttons under a reply', () => {
  it('offer other matches only where there are some', () => {
    expect(labels(replyMessage(anAnswer(), showing))).toEqual(['This solved it', 'Not my question', 'Ask a human']);
    const hits = [aSection(), aSection({}, 'revert')].map((section) => ({ section, score: 1 }));
    expect(labels(replyMessage(anAnswer(aSection(), { hits }), showing))).toContain('Other matches');
  });

  it('ask what decides, with a way out', () => {
    const choices = ['Helm', 'Docker'].map((label) => ({ label, section: aSection({}, label) }));
    const { related: _, excerpt: __, section: ___, ...grounds } = anAnswer();
    const choice: Choice = { ...grounds, kind: 'choice', decides: 'platform', choices };
    const message = replyMessage(choice, showing);
    expect(labels(message)).toEqual(['Helm', 'Docker', 'None of these']);
    expect(message.text).toBe('Where does it run? Helm, Docker');
  });

  it('are the ways to people where the guides do not answer, under at most two titles', () => {
    const nearest = ['a', 'b', 'c'].map((anchor) => aSection({}, anchor));
    const none: None = {
      kind: 'none',
      reason: 'not-covered',
      confidence: 0.1,
      hits: [],
      corrections: [],
      matched: [],
      nearest,
    };
    const message = replyMessage(none, showing);
    expect(labels(message)).toEqual(['Ask support', 'Post on the community forum']);
    expect(grey(message)).toEqual([
      'These may be related:\n• <https://example.com/helm#a|Helm › Upgrade>\n• <https://example.com/helm#b|Helm › Upgrade>',
    ]);
  });
});

describe('the value of a button', () => {
  it('comes back as it was written, from an earlier release too', () => {
    const pick = { reply: 'T1/C1/1.1', path: 'a.md', anchor: 'b', index: 'c', sharer: 'U1' };
    expect(parseButtonValue(formatButtonValue(pick))).toEqual(pick);
    expect(parseButtonValue('["T1/C1/1.1","a.md","b"]')).toEqual({
      reply: 'T1/C1/1.1',
      path: 'a.md',
      anchor: 'b',
      index: '',
    });
    for (const value of [undefined, '', 'T1/C1/1.1', '{}', '[1]', '["a"]', '[null,null,null]'])
      expect(parseButtonValue(value)).toBeUndefined();
  });
});
