/**
 * How close a question comes to those that people confirmed a section for. Beside the wordings of authors these are
 * few, each was really asked, and somebody said that it was answered; but they must say nothing about questions that
 * they are not about. So they take no part in what the words of written wordings weigh, and one counts only when it
 * comes close and names what the question names: the same platforms, components and versions.
 */
import type { Query } from '../query/parse-query.ts';
import type { NamedFacets } from './facets.ts';
import type { WordingMatch } from './wordings.ts';
import { type Cosines, createCosines } from './wording-cosines.ts';

/** A question that was asked, and the section that is known to answer it. */
export interface LearnedWording {
  readonly section: number;
  readonly text: string;
}

/** A learned wording as it was read. */
export interface ReadWording {
  readonly section: number;
  readonly query: Query;
  readonly named: NamedFacets;
}

/** The learned wordings of one index. */
export interface LearnedWordings {
  /** By section, how close one of its learned wordings comes, 0 to 1; where none does, it is missing. */
  match(query: Query, named: NamedFacets, written: Others): ReadonlyMap<number, number>;
  /** The place of the learned wording of a section that comes closest; nothing where none counts. */
  closest(query: Query, named: NamedFacets, written: Others, section: number): number | undefined;
}

/** Below it, a wording may well ask for something else. */
const close = Number(process.env['CLOSE'] ?? 0.4);
const rule = process.env['RULE'] ?? 'strict';

/** Prepares learned wordings; the words of the written ones say how rare a word is. */
export function createLearnedWordings(learned: readonly ReadWording[], written: Cosines): LearnedWordings {
  const cosines = createCosines(
    learned.map(({ query }) => query.terms.filter(({ counts }) => counts).map(({ name }) => name)),
    written,
  );

  function eachClose(query: Query, named: NamedFacets, others: Others, take: (wording: number, section: number, cosine: number) => void) {
    let [first, second]: [number, number] = [0, 0];
    let firstSection = -1;
    const slack = Number(process.env['SLACK'] ?? 0);
    for (const [section, { closest }] of others) {
      if (closest > first) [second, first, firstSection] = [first, closest, section];
      else if (closest > second) second = closest;
    }
    cosines.each(query, (place, cosine) => {
      const wording = learned[place];
      if (wording === undefined || cosine < close) return;
      const other = wording.section === firstSection ? second : first;
      if (process.env['INTENT'] && wording.query.intents !== 0 && query.intents !== 0 && wording.query.intents !== query.intents) return;
      if (cosine + slack >= other && namesTheSame(wording.named, named))
        take(place, wording.section, cosine);
    });
  }

  return {
    match(query, named, others) {
      const evidence = new Map<number, number>();
      eachClose(query, named, others, (_, section, cosine) => {
        const base = Number(process.env['BASE'] ?? 0);
        const share = base + (1-base) * (cosine - close) / (1 - close);
        evidence.set(section, Math.max(share, evidence.get(section) ?? 0));
      });
      return evidence;
    },
    closest(query, named, others, section) {
      let [closest, most]: [number | undefined, number] = [undefined, 0];
      eachClose(query, named, others, (place, of, cosine) => {
        if (of === section && cosine > most) [closest, most] = [place, cosine];
      });
      return closest;
    },
  };
}

type Others = ReadonlyMap<number, WordingMatch>;

function namesTheSame(one: NamedFacets, other: NamedFacets): boolean {
  if (rule === 'none') return true;
  const isSame = (a: Iterable<string>, b: Iterable<string>) => { const [x, y] = [new Set(a), new Set(b)]; return x.size === y.size && x.isSubsetOf(y); };
  const compatible = (a: Iterable<string>, b: Iterable<string>) => { const [x, y] = [new Set(a), new Set(b)]; return x.size === 0 || y.size === 0 || !x.isDisjointFrom(y); };
  if (rule === 'compatible') return compatible(one.platforms, other.platforms) && compatible(one.components, other.components) && compatible(one.versions, other.versions) && isSame(one.denied, other.denied);
  return isSame(one.platforms, other.platforms) && compatible(one.components, other.components) && isSame(one.versions, other.versions) && isSame(one.denied, other.denied);
}
