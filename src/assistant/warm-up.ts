/** Asking before anybody does: what is made on first use, and code that was never run, makes the first replies slow. */
import type { Page } from '../content/page.ts';
import type { Assistant } from './reply.ts';

/** After so many, one question more makes the next no faster that anybody would notice. */
const questions = 20;

/** Asks about headings from all over the pages, one a step, once as somebody would who types in haste. */
export function* warmUp(assistant: Assistant, pages: readonly Page[]): Generator<void, void> {
  const titles = pages.flatMap(({ sections }) => sections.map(({ title }) => title));
  for (let asked = 0; asked < Math.min(questions, titles.length); asked += 1) {
    assistant.ask(`helo, how do I ${titles[Math.floor((asked * titles.length) / questions)]}?`);
    yield;
  }
}
