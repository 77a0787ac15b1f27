/** Asking before anybody does: what is made on first use, and code that was never run, makes the first replies slow. */
import type { Page } from '../content/page.ts';
import type { Assistant } from './reply.ts';

/** After so many, one question more makes the next no faster that anybody would notice. */
const most = 20;

/** Headings from all over the pages, asked about as somebody would who types in haste. */
export function warmingQuestions(pages: readonly Page[]): string[] {
  const titles = pages.flatMap(({ sections }) => sections.map(({ title }) => title));
  const many = Math.min(most, titles.length);
  return Array.from({ length: many }, (_, asked) => {
    return `helo, how do I ${titles[Math.floor((asked * titles.length) / many)]}?`;
  });
}

/** Asks them, one a step. */
export function* warmUp(assistant: Assistant, pages: readonly Page[]): Generator<void, void> {
  for (const question of warmingQuestions(pages)) {
    assistant.ask(question);
    yield;
  }
}
