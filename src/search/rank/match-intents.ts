/** Compares what a question asks to do or to know with what the headings of a section speak of. */
import { type Acts, actCount, undoingOf, upgrading } from '../query/intents.ts';
import type { Index } from '../index/build-index.ts';

/** Each is a share from 0 to 1, acts counting by how rare they are in this documentation. */
export interface Act {
  /** Everything that is to be done (upgrade, go back, check a version…) stands in a heading of the section or above. */
  readonly act: number;
  /** It stands in the section's own heading. */
  readonly actOwn: number;
  /** The headings speak of doing something else. */
  readonly actOther: number;
  /** Its own heading speaks of undoing what is to be done. */
  readonly actUndone: number;
  /** The headings speak of upgrading, whatever was asked: what this product is for. */
  readonly upgrading: number;
}

/** Compares sections of one index with acts that were asked for. */
export interface Acting {
  compare(section: number, asked: Acts): Act;
}

/** Prepares the comparison for one index. */
export function createActing({ signs: { acts, actsAbove } }: Index): Acting {
  const rarities = raritiesOf(actsAbove);
  const massOf = (some: Acts): number => {
    let mass = 0;
    for (let act = 0; act < actCount; act++) if ((some & (1 << act)) !== 0) mass += rarities[act] ?? 0;
    return mass;
  };
  return {
    compare(section, asked) {
      const own = acts[section] ?? 0;
      const all = actsAbove[section] ?? 0;
      const total = massOf(asked);
      return {
        act: total === 0 ? 0 : massOf(all & asked) / total,
        actOwn: total === 0 ? 0 : massOf(own & asked) / total,
        actOther: asked === 0 || all === 0 ? 0 : massOf(all & ~asked) / massOf(all),
        actUndone: (own & undoingOf(asked) & ~asked) === 0 ? 0 : 1,
        upgrading: (all & upgrading) === 0 ? 0 : 1,
      };
    },
  };
}

function raritiesOf(actsAbove: Uint32Array): number[] {
  return Array.from({ length: actCount }, (_, act) => {
    let holders = 0;
    for (const acts of actsAbove) if ((acts & (1 << act)) !== 0) holders++;
    return Math.log1p(actsAbove.length / (1 + holders)) / Math.log1p(actsAbove.length);
  });
}
