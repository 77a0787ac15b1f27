/**
 * A section to the piece of it that answers: verbatim Markdown, cut only between blocks. Fences, tables and lists
 * stay whole where they fit; what the question asked for is in the piece, and as much around it as there is room for.
 */
import { type Block, toBlocks } from './blocks.ts';

/** How much a piece of text has to do with the question; more is better, 0 is nothing. */
export type Relevance = (text: string) => number;

/** The longest excerpt, in UTF-16 units: what one Slack section of the reply has room for, with its link. */
export const longestExcerpt = 1200;

/** The piece of the Markdown that fits and has most to do with the question; empty when there is no text. */
export function excerptOf(markdown: string, relevance: Relevance): string {
  const whole = markdown.trim();
  if (whole.length <= longestExcerpt) return whole;
  const blocks = toBlocks(markdown).flatMap((block) =>
    block.to - block.from > longestExcerpt ? block.pieces : [block],
  );
  const fitting = blocks.filter((block) => block.to - block.from <= longestExcerpt);
  return markdown.slice(...bestRun(markdown, fitting, relevance)).trim();
}

/** Of all runs of neighbouring blocks that fit, the most relevant; of equals the earliest, grown as far as it goes. */
function bestRun(markdown: string, blocks: readonly Block[], relevance: Relevance): [from: number, to: number] {
  const worth = blocks.map((block) => relevance(markdown.slice(block.from, block.to)));
  let best = { first: 0, to: 0, worth: -1 };
  let first = 0;
  for (const [last, block] of blocks.entries()) {
    const before = blocks[last - 1];
    if (before && !touches(markdown, before, block)) first = last;
    while (block.to - (blocks[first]?.from ?? 0) > longestExcerpt) first++;
    const sum = worth.slice(first, last + 1).reduce((total, each) => total + each, 0);
    if (sum > best.worth || (sum === best.worth && first === best.first)) best = { first, to: block.to, worth: sum };
  }
  return [blocks[best.first]?.from ?? 0, best.to];
}

/** True when nothing but whitespace stands between two blocks: no block that was too long was left out. */
function touches(markdown: string, one: Block, next: Block): boolean {
  return markdown.slice(one.to, next.from).trim() === '';
}
