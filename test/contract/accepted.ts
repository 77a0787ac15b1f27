/** Answers as messages, and what Slack says to them. */
import { expect } from 'vitest';
import type { Answer } from '../../src/assistant/reply.ts';
import type { Section } from '../../src/content/page.ts';
import type { Message } from '../../src/slack/render/message.ts';
import { checkContent } from '../../src/workspace/rules/message.ts';
import { anAnswer } from '../builders.ts';

/** Where an answer is shown. */
export const showing = {
  id: 'T1/C1/171.1',
  question: 'how do I upgrade Helm?',
  index: '0123456789ab',
  isPrivate: true,
  solvedFor: ['U1', 'U2', 'U3', 'U4'],
  forumUrl: 'https://community.tyk.io/new-topic',
  resolve: () => (href: string) => (href.startsWith('http') ? href : undefined),
};
export const grounds = {
  confidence: 0.9,
  hits: [],
  corrections: [{ from: 'hlem', to: 'helm' }],
  matched: ['upgrade', 'helm'],
};

/** What Slack would say to a message of ours, first as a post and then as an update. */
export function accept({ text, blocks }: Message): void {
  checkContent({ text, blocks });
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(4000);
}

/** A section as the answer, beside others. */
export function answerOf(section: Section, others: readonly Section[]): Answer {
  const hits = others.map((other) => ({ section: other, score: 0.5 }));
  return anAnswer(section, { ...grounds, related: others, hits });
}
