/** Compares what a question asks to do or to know with what the headings of a section speak of. */
import type { Index } from '../index/index.ts';
import { type Intents, intentCount, undoingOf } from '../query/intents.ts';

/** Each is a share from 0 to 1; intents count by how rare they are in this documentation. */
export interface IntentMatch {
  /** All that is to be done or known stands in a heading of the section or above it. */
  readonly intent: number;
  /** It stands in the section's own heading. */
  readonly intentOwn: number;
  /** Its own heading speaks of undoing what is to be done. */
  readonly intentUndone: number;
}

/** Compares sections of one index with what is asked. */
export type IntentMatcher = (section: number, asked: Intents) => IntentMatch;

/** Prepares the comparison for one index. */
export function createIntentMatcher({ staticFeatures: { intents, intentsAbove } }: Index): IntentMatcher {
  const rarities = raritiesOf(intentsAbove);
  const massOf = (some: Intents): number => {
    let mass = 0;
    for (let place = 0; place < intentCount; place++) if ((some & (1 << place)) !== 0) mass += rarities[place] ?? 0;
    return mass;
  };
  return (section, asked) => {
    const own = intents[section] ?? 0;
    const all = intentsAbove[section] ?? 0;
    const total = massOf(asked);
    return {
      intent: total === 0 ? 0 : massOf(all & asked) / total,
      intentOwn: total === 0 ? 0 : massOf(own & asked) / total,
      intentUndone: (own & undoingOf(asked) & ~asked) === 0 ? 0 : 1,
    };
  };
}

function raritiesOf(intentsAbove: Uint32Array): number[] {
  return Array.from({ length: intentCount }, (_, place) => {
    let holders = 0;
    for (const intents of intentsAbove) if ((intents & (1 << place)) !== 0) holders++;
    return Math.log1p(intentsAbove.length / (1 + holders)) / Math.log1p(intentsAbove.length);
  });
}
