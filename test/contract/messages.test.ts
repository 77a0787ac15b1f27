import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Choice } from '../../src/assistant/reply.ts';
import { loadContent } from '../../src/content/folder.ts';
import type { Section } from '../../src/content/page.ts';
import type { Ticket } from '../../src/desk/ticket.ts';
import { replyMessage } from '../../src/slack/ask/reply-message.ts';
import { answerModal } from '../../src/slack/desk/answer-modal.ts';
import { ticketCard } from '../../src/slack/desk/card.ts';
import { answerNote, ticketNote } from '../../src/slack/desk/note.ts';
import type { Message } from '../../src/slack/message.ts';
import { checkContent } from '../../src/workspace/rules/message.ts';
import { checkView } from '../../src/workspace/rules/view.ts';
import { aTicket } from '../builders.ts';

const root = join(import.meta.dirname, '../..');
const corpora = join(root, '../shared/corpora');
const showing = {
  id: 'T1/C1/171.1',
  isPrivate: true,
  forumUrl: 'https://community.tyk.io/new-topic',
  resolve: () => (href: string) => (href.startsWith('http') ? href : undefined),
};
const grounds = {
  confidence: 0.9,
  hits: [],
  corrections: [{ from: 'hlem', to: 'helm' }],
  matched: ['upgrade', 'helm'],
};

/** What Slack would say to a message of ours, first as a post and then as an update. */
function accept({ text, blocks }: Message): void {
  checkContent({ text, blocks });
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(4000);
}

function answerOf(section: Section, related: readonly Section[]): Answer {
  return { kind: 'answer', section, excerpt: section.markdown.slice(0, 1200), related, ...grounds };
}

describe.each(['content', 'tyk-docs', 'tyk-docs-hugo', 'cert-manager/content'])('every section of %s', (name) => {
  const dir = name === 'content' ? join(root, name) : join(corpora, name);
  it.runIf(existsSync(dir))('makes a message that Slack accepts', { timeout: 60_000 }, async () => {
    const { pages } = await loadContent([{ dir, baseUrl: 'https://example.com/docs' }]);
    const sections = pages.flatMap((page) => page.sections);
    expect(sections.length).toBeGreaterThan(100);
    for (const [at, section] of sections.entries())
      accept(replyMessage(answerOf(section, sections.slice(at, at + 3)), showing));
  });
});

describe('a message made of what a person typed', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '&'.repeat(3000),
      '<'.repeat(3000),
      '```\n'.repeat(700),
      '👩‍🚀'.repeat(1000),
      '\u202e'.repeat(3000),
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
      { numRuns: 500 },
    );
  });
});

it('a choice of five is accepted, with labels of any length', async () => {
  const { pages } = await loadContent([{ dir: join(root, 'content') }]);
  const sections = pages.flatMap((page) => page.sections).slice(0, 5);
  const choice: Choice = {
    kind: 'choice',
    prompt: 'Where does it run?',
    choices: sections.map((section) => ({ label: 'x'.repeat(75), section })),
    ...grounds,
  };
  accept(replyMessage(choice, showing));
});

it('the modal for an answer is accepted', () => {
  checkView(answerModal('0199-ticket'), 'modal');
});
