import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/assistant/ask.ts';
import type { Answer } from '../../../src/assistant/reply.ts';
import { faqPages } from '../../../src/desk/faq-page.ts';
import { newsSince } from '../../../src/desk/news.ts';
import type { TicketEvent } from '../../../src/desk/tickets.ts';
import { createSectionFinder } from '../../../src/search/section-finder.ts';
import { previewModal } from '../../../src/slack/render/answer-modal.ts';
import { answerNote } from '../../../src/slack/render/answer-note.ts';
import { grantedNote } from '../../../src/slack/render/granted-message.ts';
import { withSection } from '../../../src/slack/render/quoted-section.ts';
import { replyMessage } from '../../../src/slack/render/reply-message.ts';
import { chosenSection, sectionOption } from '../../../src/slack/render/section-options.ts';
import { aPrivatePlace, aTicket, noon } from '../../builders.ts';
import { guide, published } from './answers.ts';

const ticket = aTicket();
const resolve = (href: string) => (href.startsWith('http') ? href : undefined);

/** What people type, and what they could mean to break. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<!channel>',
          '<!here|x>',
          '<@U0MAX>',
          '<#C1>',
          '<!subteam^S1>',
          '@here',
          '&lt;!channel&gt;',
          '&#60;!everyone&#62;',
        ],
        ...['`', '```', '**', '*', '_', '\n', '\n\n', '- ', '1. ', '> ', '# ', '|', '\\', '<!--', '-->', '---'],
        ...[
          '[a](',
          'https://x.test/<!here>',
          'mailto:a@b.test',
          'javascript:x',
          ')',
          ']',
          '<a href="https://x.test">',
          '</a>',
        ],
      ),
      fc.string({ maxLength: 10 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

/** Everything in a message, or a modal, on which Slack acts: forms between angle brackets, and elements that call people. */
function calls({ text = '', blocks = [] }: { readonly text?: string; readonly blocks?: readonly unknown[] }): string[] {
  const found: string[] = formsIn(text);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const { type, text: said, url } = { type: '', text: '', url: '', ...value };
    if (type === 'mrkdwn') found.push(...formsIn(String(said)));
    if (/^(?:user|usergroup|broadcast|channel|emoji|team)$/.test(type)) found.push(type);
    if (type === 'link' && !/^(?:https?:|mailto:)/.test(url)) found.push(url);
    Object.values(value).forEach(visit);
  };
  visit(blocks);
  return found;
}

function formsIn(mrkdwn: string): string[] {
  return [...mrkdwn.matchAll(/<([^<>]*)>/g)].map(([, form = '']) => form);
}

describe('what an engineer types', () => {
  it('calls nobody but the asker and themselves, whatever it is, wherever it is read', () => {
    const ours = ['@U0ANN', '@U0EVE'];
    const answer = (text: string) => ({ users: ['U0ANN'] as const, by: 'U0EVE', text });
    fc.assert(
      fc.property(typed, (text) => {
        const quoted = withSection(text, guide, resolve);
        for (const each of [text, quoted]) {
          expect(new Set(calls(answerNote(ticket, answer(each), true)))).toEqual(new Set(ours));
          expect(new Set(calls(previewModal(ticket, 'U0EVE', each)))).toEqual(new Set(ours));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('calls nobody when it is the answer for who asks next', () => {
    fc.assert(
      fc.property(typed, (answer) => {
        for (const page of faqPages([{ ...published, answer }])) {
          const reply = createAssistant([page]).quote('ARM?', page.head.path, '');
          if (reply === undefined) throw new Error('it has no page');
          const given = { id: 'r', question: 'ARM?', index: '', isPrivate: false, resolve: () => resolve };
          expect(calls(replyMessage(reply, given))).toEqual([]);
          const { question } = given;
          const section = { path: page.head.path, anchor: '', title: 'ARM', url: '', excerpt: reply.excerpt };
          const told = grantedNote({ team: 'T1', user: 'U0ANN', place: aPrivatePlace(), question, section });
          expect(new Set(calls(told))).toEqual(new Set(['@U0ANN']));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('an answer in direct messages', () => {
  const said = { users: ['U0ANN'], by: 'U0EVE', text: 'Oil it.' };
  const line = 'Reply in this thread: the support team reads it.';

  it('says where to reply, for beside it a reply would be a new question', () => {
    expect(JSON.stringify(answerNote(ticket, said, true).blocks)).toContain(line);
  });

  it('does not say so in the thread of the question, where everything is heard', () => {
    expect(JSON.stringify(answerNote(ticket, said, false).blocks)).not.toContain(line);
  });
});

describe('a section under an answer', () => {
  const excerpt = 'Do *this*,\nthen [that](/more) and [more](https://x.test/a).\n\n```\none\ntwo\n```';
  const quote: Answer = { ...guide, excerpt };

  it('has its heading as a link, its lines as one, its code as it is, and links that lead somewhere', () => {
    const heading = '**[Portal › Run \\[it\\] on ARM](https://docs.test/portal#arm)**';
    const text = 'Do *this*, then that and [more](https://x.test/a).\n\n```\none\ntwo\n```';
    expect(withSection(' Yes. ', quote, resolve)).toBe(`Yes.\n\n---\n\n${heading}\n\n${text}`);
    expect(withSection('', quote, resolve)).toBe(`${heading}\n\n${text}`);
    expect(withSection(' ', undefined, resolve)).toBe('');
  });

  it('does not end in a question of the guides, for there are no buttons below it', () => {
    const asked = (end: string) => withSection('', { ...quote, excerpt: `It goes first.${end}` }, resolve);
    for (const end of ['\n\nWhere does it run?', ' Where does it run?\n'])
      expect(asked(end)).toMatch(/It goes first\.$/);
    expect(asked('\n\nIs it 5.3? Then wait.')).toContain('Is it 5.3? Then wait.');
  });

  it('is only its link under words that leave no room', () => {
    const long = withSection('x'.repeat(3000), { ...quote, excerpt: 'y'.repeat(900) }, resolve);
    expect(long.length).toBeLessThan(3200);
    expect(long).toContain('(https://docs.test/portal#arm)**');
  });
});

describe('a section that is looked for', () => {
  const { sections } = {
    sections: [guide.section, { ...guide.section, anchor: 'x', title: 'Back up', breadcrumbs: ['Portal', 'Back up'] }],
  };
  const finder = createSectionFinder(sections);

  it('is found by its heading, its page or a wording, with a typo or half a word', () => {
    for (const typing of ['arm', 'run arm', 'graviton', 'gravtion', 'portal run'])
      expect(finder.find(typing, 5)[0]?.anchor, typing).toBe('arm');
    expect(finder.find('zebra', 5)).toEqual([]);
    expect(finder.find('back u', 5)[0]?.anchor).toBe('x');
    expect(finder.find(' <!> ', 5)).toEqual([]);
  });

  it('is an option that leads back to it, however long its name', () => {
    const long = { ...guide.section, anchor: 'a'.repeat(300), title: 'b'.repeat(300) };
    const option = sectionOption(long);
    expect([option.text.text.length, (option.value ?? '').length]).toEqual([75, 40]);
    expect(chosenSection([...sections, long], option.value ?? '')).toBe(long);
  });
});

describe('what an engineer should know before a form is sent', () => {
  it('is what happened since it was opened and might change it, an answer of their own in another window too', () => {
    const event = (version: number, kind: TicketEvent['kind'], by: string): TicketEvent => {
      return { ticket: 't', version, kind, by, at: noon, text: kind };
    };
    const history = [
      event(1, 'open', 'U0ANN'),
      event(2, 'hear', 'U0ANN'),
      event(3, 'claim', 'U0EVE'),
      event(4, 'hear', 'U0ANN'),
      event(5, 'note', 'U0MAX'),
      event(6, 'answer', 'U0MAX'),
      event(7, 'reply', 'U0EVE'),
      event(8, 'record', 'U0ANN'),
      event(9, 'answer', 'U0EVE'),
    ];
    expect(newsSince(history, 2, 'U0EVE')).toEqual([
      { kind: 'hear', by: 'U0ANN', text: 'hear' },
      { kind: 'answer', by: 'U0MAX', text: 'answer' },
      { kind: 'answer', by: 'U0EVE', text: 'answer' },
    ]);
    expect(newsSince(history, 9, 'U0EVE')).toEqual([]);
  });
});
