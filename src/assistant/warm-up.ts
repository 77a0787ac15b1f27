/** Asking before anybody does: what is made on first use, and code that was hardly run, makes the first replies slow. */
import type { Page } from '../content/page.ts';
import type { Assistant } from './reply.ts';

/** After so many, as many again make the next no faster that anybody would notice. */
const most = 200;
/** In characters: with its frame about as long as what people write who tell what happened. */
const longestStory = 160;

/** Questions about sections from all over the pages, in turns as short as people ask in haste and as long as they tell. */
export function warmingQuestions(pages: readonly Page[]): string[] {
  const sections = pages.flatMap((page) => page.sections);
  const many = Math.min(most, sections.length);
  return Array.from({ length: many }, (_, asked) => {
    const section = sections[Math.floor((asked * sections.length) / many)];
    const [topic, story] = [section?.title, section?.text.slice(0, longestStory).replaceAll('\n', ' ')];
    return asked % 2 === 0 ? `helo, how do I ${topic}?` : `we tried ${topic}: ${story}, and how do we do that?`;
  });
}

/** Asks them, one a step. */
export function* warmUp(assistant: Assistant, pages: readonly Page[]): Generator<void, void> {
  for (const question of warmingQuestions(pages)) {
    assistant.ask(question);
    yield;
  }
}
