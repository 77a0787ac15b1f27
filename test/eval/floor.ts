/**
 * The floor under the quality of replies: what each set of labelled questions reached when the floor was laid (floor.json),
 * less three points. `npm test` holds it for the sets that come with the project, `npm run eval` for every set that is
 * present. Raise a figure when it has risen; lowering one needs a reason in the commit.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Measures } from '../../src/cli/eval/measure.ts';
import type { SetName } from './sets.ts';

/** The sets that need nothing but the project. */
export const bundledSets = [
  'natural',
  'blind',
  'everyday',
  'bundled',
  'bundled-short',
  'follow-ups',
] as const satisfies SetName[];

const margin = 0.03;
const share = z.number().min(0).max(1).optional();
const figures = z.strictObject({ first: share, inThree: share, answersRight: share, shownRight: share, silent: share });
const reached = z
  .record(z.string(), figures)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')));

/** One line for each figure of a set that lies below its floor; none when the set has no floor yet. */
export function belowFloor(name: SetName, measures: Measures): string[] {
  return figures.keyof().options.flatMap((figure) => {
    const before = reached[name]?.[figure];
    if (before === undefined) return [];
    const now = measures[figure]?.share ?? 0;
    const floor = before - margin;
    return now >= floor ? [] : [`${name}: ${figure} is ${now.toFixed(3)}, below its floor of ${floor.toFixed(3)}`];
  });
}
