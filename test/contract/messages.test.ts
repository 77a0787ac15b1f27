import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice, None } from '../../src/assistant/reply.ts';
import type { Section } from '../../src/content/page.ts';
import { toShown } from '../../src/desk/shown.ts';
import type { Ticket } from '../../src/desk/ticket.ts';
import { othersMessage, reasonMessage, whyMessage } from '../../src/slack/feedback/other-matches.ts';
import { answerMessage } from '../../src/slack/render/answer-message.ts';
import { answerModal, previewModal } from '../../src/slack/render/answer-modal.ts';
import { answerNote } from '../../src/slack/render/answer-note.ts';
import { askForm, mergeQuestion, resolveForm, similarModal } from '../../src/slack/render/desk-modals.ts';
import type { Message } from '../../src/slack/render/message.ts';
import { foundModal } from '../../src/slack/render/question-modal.ts';
import { nothingMessage, replyBlocks, replyMessage } from '../../src/slack/render/reply-message.ts';
import { sectionOption } from '../../src/slack/render/section-options.ts';
import { ticketCard } from '../../src/slack/render/ticket-card.ts';
import { ticketNote } from '../../src/slack/render/ticket-note.ts';
import { checkView } from '../../src/workspace/rules/view.ts';
import { anyText } from '../any-text.ts';
import { aSection, aShownReply, aTicket } from '../builders.ts';
import { bundledGuides } from '../documentation.ts';
import { hostileMarkdown } from '../fixtures/hostile-markdown.ts';
import { accept, answerOf, grounds, showing } from './accepted.ts';

/** Of what was asked privately, all that may be posted is said before it is. */
const asking = { ...showing, question: '<&>'.repeat(13_000), carriedTo: 'C0SUPPORT' };
/** Every message that an answer can become. */
function everyFormOf(section: Section, others: readonly Section[]): readonly Message[] {
  const answer = answerOf(section, others);
  const shown = { ...aShownReply(), tried: toShown(answer, aShownReply(), 0).tried };
  const value = { reply: shown.id, path: section.page.path, anchor: section.anchor, index: showing.index };
  const platforms = Array.from({ length: 40 }, () => 'x'.repeat(80));
  const about = { value, shown, answer, given: asking, platforms };
  return [
    answerMessage(answer, showing),
    answerMessage(answer, { ...showing, isPrivate: false, shared: { by: 'U1', asker: 'U2' } }),
    whyMessage(about, 'message'),
    reasonMessage(undefined, 'wrong-platform', about, 'message'),
    othersMessage(about, 'message'),
  ];
}

function buttonsOf({ blocks }: Message): readonly string[] {
  const last = blocks.at(-1);
  return last?.type === 'actions'
    ? last.elements.map((element) => ('action_id' in element ? (element.action_id ?? '') : ''))
    : [];
}

describe('every section of the guides', () => {
  it('makes messages that Slack accepts', async () => {
    const { pages } = await bundledGuides();
    const sections = pages.flatMap((page) => page.sections);
    expect(sections.length).toBeGreaterThan(100);
    for (const [at, section] of sections.entries()) everyFormOf(section, sections.slice(at, at + 5)).forEach(accept);
  });
});

describe('an answer that is longer than a message', () => {
  const row = '| `tyk` | [5.3](https://x.io) | & < > |\n';
  it.each([
    ['a table of 200 rows', `| A | B | C |\n|---|---|---|\n${row.repeat(200)}`],
    ['two hundred tables', `| A | B |\n|---|---|\n| 1 | 2 |\n\n`.repeat(200)],
    ['40 KB of prose', 'All of it & more. '.repeat(2300)],
    ['40 KB of paragraphs', 'All of it.\n\n'.repeat(3400)],
    ['40 KB of code', `\`\`\`\n${'helm upgrade tyk\n'.repeat(2400)}\`\`\``],
    ['40 KB of a list', '- and then\n'.repeat(3600)],
    ['40 KB of one wide table', `| A | B |\n|---|---|\n${`| ${'x'.repeat(400)} | 2 |\n`.repeat(100)}`],
    [
      '40 KB of code that looks like columns',
      `| A |${' b |'.repeat(25)}\n|${'---|'.repeat(26)}\n${'| 1 '.repeat(9000)}`,
    ],
  ])('such as %s keeps its heading and all its buttons, and leads to the rest', (_what, markdown) => {
    const page = {
      path: 'a.md',
      title: 'A',
      description: '',
      kind: 'guide',
      platforms: ['helm'],
      components: [],
      aliases: [],
      before: [],
      order: 1,
    } as const;
    const section = {
      page,
      anchor: 'b',
      heading: 'b',
      title: 'B',
      breadcrumbs: ['A', 'B'],
      level: 2,
      url: 'https://x.io/a#b',
      markdown,
      text: markdown,
    };
    const other = { ...section, anchor: 'c', breadcrumbs: ['A', 'C'] };
    const message = answerMessage(answerOf(section, [section, other]), showing);
    accept(message);
    // Below the question that it answers.
    expect(JSON.stringify(message.blocks[1])).toContain('https://x.io/a#b');
    expect(message.blocks.length).toBeGreaterThan(3);
    expect(JSON.stringify(message.blocks)).toContain('|Read the rest>');
    expect(buttonsOf(message)).toEqual(['reply.solved', 'reply.not_mine', 'reply.ask_human', 'reply.more']);
    const body = replyBlocks(answerOf(section, [other]), showing);
    checkView({ type: 'modal', title: { type: 'plain_text', text: 'A' }, blocks: body }, 'modal');
  });
});

describe('a quote of anything', () => {
  it('is accepted, whatever it is', () => {
    fc.assert(
      fc.property(hostileMarkdown, fc.boolean(), (markdown, hasLinks) => {
        const section = aSection({ title: markdown, breadcrumbs: ['A', markdown], url: '', markdown });
        const resolve = () => (href: string) => (hasLinks ? href : undefined);
        accept(answerMessage(answerOf(section, []), { ...showing, resolve }));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a message made of what a person typed', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 300 }),
    anyText(300),
    fc.constantFrom(
      '&'.repeat(3000),
      '<'.repeat(3000),
      '```\n'.repeat(700),
      '👩‍🚀'.repeat(1000),
      '\u202e'.repeat(3000),
      'https://a '.repeat(300),
    ),
  );
  const typed = words.filter((text) => text.trim() !== '');

  it('is accepted, whatever it was', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const ticket: Ticket = {
          ...aTicket(),
          question: text,
          status: { state: 'answered', answer: { text, by: 'U1', at: 1 } },
        };
        accept(ticketCard(ticket));
        accept(
          ticketNote(
            ticket,
            { ...ticket.asker, place: { kind: 'private', channel: 'C1' } },
            'https://community.tyk.io/new-topic',
          ),
        );
        accept(answerNote(ticket, { users: ['U1'], by: 'U2', text }, true));
      }),
      { numRuns: 1_000 },
    );
  });
});

it('a choice of five is accepted, with labels of any length', async () => {
  const { pages } = await bundledGuides();
  const sections = pages.flatMap((page) => page.sections).slice(0, 5);
  const choice: Choice = {
    kind: 'choice',
    decides: 'platform',
    choices: sections.map((section) => ({ label: 'x'.repeat(75), section })),
    ...grounds,
  };
  for (const given of [showing, asking]) accept(replyMessage(choice, given));
  expect(buttonsOf(replyMessage(choice, showing))).toHaveLength(7);
});

it('a reply without an answer is accepted, with titles of any length', async () => {
  const { pages } = await bundledGuides();
  const [first] = pages.flatMap((page) => page.sections);
  if (first === undefined) throw new Error('there is no content');
  const long = {
    ...first,
    breadcrumbs: ['<&>'.repeat(500), '😀'.repeat(500)],
    url: `https://x.io/${'x'.repeat(2000)}`,
  };
  for (const given of [showing, asking]) {
    accept(nothingMessage(given, 'message'));
    for (const reason of ['not-covered', 'elsewhere'] as const) {
      const none: None = { kind: 'none', reason, nearest: [long, long, long], ...grounds };
      accept(replyMessage(none, given));
      checkView(foundModal(given.question, replyBlocks(none, given)), 'modal');
    }
  }
});

it('an answer is accepted that leads on to ten places, however long their names', async () => {
  const { pages } = await bundledGuides();
  const [section] = pages.flatMap((page) => page.sections);
  if (section === undefined) throw new Error('there is no content');
  const places = Array.from({ length: 10 }, () => ({ label: 'x'.repeat(200), section }));
  const answer = { ...answerOf(section, []), places };
  for (const given of [showing, asking]) {
    accept(replyMessage(answer, given));
    checkView(foundModal(given.question, replyBlocks(answer, given)), 'modal');
  }
});

it('the modal for an answer is accepted, however long the question, and whatever happened meanwhile', async () => {
  const news = (['answer', 'hear', 'reword', 'absorb'] as const).map((kind) => {
    return { kind, by: 'U0EVE', text: 'x'.repeat(40_000) };
  });
  const ticket = { ...aTicket(), question: 'x'.repeat(40_000) };
  const [known] = (await bundledGuides()).pages.flatMap(({ sections }) => sections);
  if (known === undefined) throw new Error('there is no content');
  const section = sectionOption({ ...known, title: 'x'.repeat(200), breadcrumbs: ['x'.repeat(200), 'y'] });
  checkView(
    answerModal(
      ticket,
      '{}',
      { by: 'U0EVE', news },
      { text: 'x'.repeat(40_000), next: 'resolve', section, isKept: true },
    ),
    'modal',
  );
  checkView(askForm(ticket, '{}', { by: 'U0EVE', news }, 'x'.repeat(40_000)), 'modal');
  checkView(resolveForm(ticket, '{}', { by: 'U0EVE', news }, { text: 'x'.repeat(40_000) }), 'modal');
  checkView(mergeQuestion(ticket, ticket), 'modal');
  checkView(similarModal({ ...ticket, question: '&'.repeat(40_000) }, [{ ticket }]), 'modal');
  checkView(previewModal(ticket, 'U0EVE', 'x\n\n'.repeat(10_000)), 'modal');
});
