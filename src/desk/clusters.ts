/**
 * Questions -> topics: what asks the same is put together, two groups at a time, as long as they are alike on
 * average. Groups that share a word here and there stay apart, which joining by the nearest pair would not give.
 */

import { createLookalikes } from './likeness.ts';
import type { Terms } from './terms.ts';

/** Something that was asked. */
export interface Asked {
  readonly id: string;
  readonly text: string;
}

/** Alike on average from here on; fitted on `test/eval/topics.jsonl`, first wordings of each topic. */
const togetherFrom = 0.13;
/** One word in common says more where a whole group shares it. */
const inGroups = 0.1;
/** Less is no likeness worth adding up. */
const noticedFrom = 0.05;
/** As many likenesses of one question as are looked at. */
const neighboursAtMost = 100;

/** Gives the groups, largest first, and in each the question first that is most like the others. */
export function clusterOf<Question extends Asked>(
  questions: readonly Question[],
  terms: Terms,
): readonly (readonly Question[])[] {
  const near = likenessesOf(questions, terms);
  const groups = joinAlike(near);
  return groups
    .map((members) => centralFirst(near, members).flatMap((at) => questions[at] ?? []))
    .sort((one, other) => other.length - one.length);
}

/** By place of a question, what it is like, by place of the other; the same both ways. */
type Near = readonly Map<number, number>[];

function likenessesOf(questions: readonly Asked[], terms: Terms): Near {
  const known = createLookalikes(terms, inGroups);
  for (const [at, { text }] of questions.entries()) known.put(String(at), text);
  const near: Near = questions.map(() => new Map());
  for (const [at, { text }] of questions.entries()) {
    for (const { id, likeness } of known.find(text, { limit: neighboursAtMost, from: noticedFrom })) {
      const other = Number(id);
      if (other === at) continue;
      // The mean of both ways, for either may ask for more than the other says.
      for (const [from, to] of [
        [at, other],
        [other, at],
      ] as const)
        near[from]?.set(to, (near[from]?.get(to) ?? 0) + likeness / 2);
    }
  }
  return near;
}

interface Group {
  readonly members: readonly number[];
  /** By number of another group: likenesses of all pairs, added up. */
  readonly sums: Map<number, number>;
}

function joinAlike(near: Near): readonly (readonly number[])[] {
  const groups = new Map<number, Group>(near.map((sums, at) => [at, { members: [at], sums: new Map(sums) }]));
  const best = new Map<number, Nearest | undefined>();
  for (const at of groups.keys()) best.set(at, nearestOf(groups, at));
  for (;;) {
    const from = likestOf(best);
    const to = from === undefined ? undefined : best.get(from)?.to;
    if (from === undefined || to === undefined) return [...groups.values()].map(({ members }) => members);
    join(groups, from, to);
    best.delete(to);
    // A mean over two groups is no higher than that of the likelier: who was nearest to another stays so.
    for (const [at, nearest] of best) {
      if (at === from || nearest?.to === from || nearest?.to === to) best.set(at, nearestOf(groups, at));
    }
  }
}

/** The group that has the likest neighbour of all, if any is like enough. */
function likestOf(best: ReadonlyMap<number, Nearest | undefined>): number | undefined {
  let likest: number | undefined;
  let mean = togetherFrom;
  for (const [at, nearest] of best) {
    if (nearest === undefined || nearest.mean <= mean) continue;
    likest = at;
    mean = nearest.mean;
  }
  return likest;
}

interface Nearest {
  readonly to: number;
  readonly mean: number;
}

function nearestOf(groups: ReadonlyMap<number, Group>, at: number): Nearest | undefined {
  const own = groups.get(at);
  let nearest: Nearest | undefined;
  for (const [to, sum] of own?.sums ?? []) {
    const size = (own?.members.length ?? 1) * (groups.get(to)?.members.length ?? 1);
    if (sum / size > (nearest?.mean ?? 0)) nearest = { to, mean: sum / size };
  }
  return nearest;
}

/** Puts the second group into the first. */
function join(groups: Map<number, Group>, into: number, gone: number): void {
  const [one, other] = [groups.get(into), groups.get(gone)];
  if (one === undefined || other === undefined) return;
  const sums = new Map(one.sums);
  for (const [at, sum] of other.sums) sums.set(at, (sums.get(at) ?? 0) + sum);
  sums.delete(into);
  sums.delete(gone);
  groups.delete(gone);
  groups.set(into, { members: [...one.members, ...other.members], sums });
  for (const [at, sum] of sums) {
    const third = groups.get(at);
    third?.sums.delete(gone);
    third?.sums.set(into, sum);
  }
}

function centralFirst(near: Near, members: readonly number[]): readonly number[] {
  const centrality = new Map(
    members.map((at) => [at, members.reduce((sum, other) => sum + (near[at]?.get(other) ?? 0), 0)]),
  );
  return members.toSorted((one, other) => (centrality.get(other) ?? 0) - (centrality.get(one) ?? 0));
}
