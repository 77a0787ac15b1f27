/**
 * What is to be done: a question that asks how to upgrade is not answered by how to install the same thing, however
 * many of its words stand there. The acts are those of people who run software, each with the words it goes by.
 */
import type { Index } from './build.ts';
import type { Concept } from './query.ts';
import { wordsOf } from './terms.ts';
import type { Runs } from './weigh.ts';

/** Each is 0 or 1. */
interface Act {
  readonly act: number;
  readonly actOther: number;
  readonly upgrading: number;
}

/** Compares what headings speak of doing with what a question asks to do. */
export interface Acting {
  compare(section: number, concepts: readonly Concept[]): Act;
}

const acts = `
upgrade update bump newer
install setup deploy
uninstall remove delete
backup snapshot export
restore import
rollback revert downgrade
migrate migration
renew reissue rotate
troubleshoot debug
`;

const wordsOfActs = acts
  .trim()
  .split('\n')
  .map((line) => wordsOf(line).flatMap(({ parts }) => parts));

/** Prepares the comparison for one index: the acts of each section's headings, as bits. */
export function createActing(index: Index): Acting {
  const bits = new Map(wordsOfActs.flatMap((words, act) => words.map((word) => [word, 1 << act])));
  const bitOf = new Uint16Array(index.vocabulary.size);
  for (const [word, bit] of bits) bitOf[index.vocabulary.get(word) ?? bitOf.length] = bit;
  const own = index.sections.map((_, section) => bitsIn(index.titles, section, bitOf));
  return {
    compare(section, concepts) {
      let asked = 0;
      for (const { name } of concepts) asked |= bits.get(name) ?? 0;
      const spoken = (own[section] ?? 0) | bitsAbove(index, section, own);
      return {
        act: asked !== 0 && (spoken & asked) !== 0 ? 1 : 0,
        actOther: asked !== 0 && spoken !== 0 && (spoken & asked) === 0 ? 1 : 0,
        upgrading: (spoken & 1) === 1 ? 1 : 0,
      };
    },
  };
}

function bitsIn({ starts, terms }: Runs, section: number, bitOf: Uint16Array): number {
  let bits = 0;
  for (let at = starts[section] ?? 0; at < (starts[section + 1] ?? 0); at++) bits |= bitOf[terms[at] ?? 0] ?? 0;
  return bits;
}

function bitsAbove({ parents }: Index, section: number, own: readonly number[]): number {
  let bits = 0;
  for (let at = section; parents[at] !== undefined && parents[at] !== at; ) {
    at = parents[at] ?? at;
    bits |= own[at] ?? 0;
  }
  return bits;
}
