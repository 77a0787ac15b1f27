/**
 * What was said before, as far as it still matters: a follow-up ("and for Docker?") is looked for together with the
 * question it follows, a question that stands by itself is not.
 */
import type { Asked } from '../search/query.ts';
import type { Turn } from './reply.ts';

const beforeWeight = 0.5;
const followUp =
  /^\s*(?:(?:and|ok(?:ay)?|but|so|also|then)\b[\s,]*)+(?:what about|how about|for|on|with|in|the|if|then|is|does|do)?\b|^\s*(?:what|how) about\b|^\s*(?:same|for|on|with|in)\b/i;
const pointing = /\b(?:that|this|it|those|them|same|instead|as well|too)\b/i;
const fewWords = 7;

/** The texts to look for: the question, and the one before when the question leans on it. */
export function withContext(question: string, turns: readonly Turn[]): Asked[] {
  const asked = { text: question, weight: 1 };
  const before = turns.at(-1)?.question.slice(0, 1000);
  if (before === undefined || !leansOnBefore(question)) return [asked];
  return [asked, { text: before, weight: beforeWeight }];
}

function leansOnBefore(question: string): boolean {
  const words = question.trim().split(/\s+/).length;
  return words <= fewWords && (followUp.test(question) || pointing.test(question) || words <= 3);
}
