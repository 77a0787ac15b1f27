/**
 * How close a question comes to those that people confirmed a section for. Such a wording counts for more than one that
 * an author wrote, because it was really asked and somebody said that the section answers it. For the same reason it
 * must say nothing about other questions. So it takes no part in what the words of written wordings weigh, and counts
 * only where it names the same platforms and versions and where no wording of another section comes closer, if it does
 * not say the very same.
 */
import type { Query } from '../query/parse-query.ts';
import type { NamedFacets } from './facets.ts';
import { type Cosines, createCosines } from './wording-cosines.ts';
import type { WordingMatch } from './wordings.ts';

/** A question that was asked, and the section that is known to answer it. */
export interface LearnedWording {
  readonly section: number;
  readonly text: string;
}

/** A learned wording as it was read, typos corrected. */
interface ReadWording {
  readonly section: number;
  readonly query: Query;
  readonly named: NamedFacets;
}

/** A question, what it names, and by section how near the written wordings come to it. */
interface Question {
  readonly query: Query;
  readonly named: NamedFacets;
  readonly written: ReadonlyMap<number, WordingMatch>;
}

/** The learned wordings of one index. */
export interface LearnedWordings {
  /** By section, how close one of its learned wordings comes, 0 to 1, 1 for the same words; where none counts, it is missing. */
  match(question: Question): ReadonlyMap<number, number>;
  /** The place of the learned wording of a section that comes closest; nothing where none counts. */
  closest(question: Question, section: number): number | undefined;
}

/** Below it, a wording may well ask for something else. */
const close = 0.25;

/** Prepares learned wordings; how rare a word is is counted in the written ones, too. */
export function createLearnedWordings(
  learned: readonly ReadWording[],
  others: Cosines,
  asksFor: (term: string) => number,
): LearnedWordings {
  const terms = learned.map(({ query }) => termsOf(query));
  const said = terms.map(sayingOf);
  // By the square root: what people say every day is what paraphrases differ in, but not all of it is empty.
  const cosines = createCosines(terms, { others, asksFor: (term) => Math.sqrt(asksFor(term)) });

  function eachClose(
    { query, named, written }: Question,
    take: (place: number, section: number, cosine: number) => void,
  ): void {
    const rival = rivalOf(written);
    const asked = sayingOf(termsOf(query));
    cosines.each(query, (place, cosine) => {
      const wording = learned[place];
      const isSame = said[place] === asked;
      if (wording === undefined || (!isSame && cosine < Math.max(close, rival(wording.section)))) return;
      if (namesTheSame(wording.named, named)) take(place, wording.section, isSame ? 1 : cosine);
    });
  }

  return {
    match(question) {
      const shares = new Map<number, number>();
      eachClose(question, (_, section, cosine) => {
        const share = Math.min(1, (cosine - close) / (1 - close));
        shares.set(section, Math.max(share, shares.get(section) ?? 0));
      });
      return shares;
    },
    closest(question, section) {
      let closest: number | undefined;
      let most = 0;
      eachClose(question, (place, of, cosine) => {
        if (of === section && cosine > most) [closest, most] = [place, cosine];
      });
      return closest;
    },
  };
}

function termsOf({ terms }: Query): string[] {
  return terms.filter(({ counts }) => counts).map(({ name }) => name);
}

/** The same for the same words, in whatever order; the cosine of two such questions may be less than 1. */
function sayingOf(terms: readonly string[]): string {
  return terms.toSorted().join(' ');
}

/** By section, how near a written wording of any other section comes. */
function rivalOf(written: ReadonlyMap<number, WordingMatch>): (section: number) => number {
  let best = { section: -1, closest: 0 };
  let second = 0;
  for (const [section, { closest }] of written) {
    if (closest > best.closest) [best, second] = [{ section, closest }, best.closest];
    else second = Math.max(second, closest);
  }
  return (section) => (section === best.section ? second : best.closest);
}

/** Components are often left out, and only must not be others. */
function namesTheSame(one: NamedFacets, other: NamedFacets): boolean {
  return (
    areSame(one.platforms, other.platforms) &&
    areSame(new Set(one.versions), new Set(other.versions)) &&
    areSame(one.denied, other.denied) &&
    (one.components.size === 0 || other.components.size === 0 || !one.components.isDisjointFrom(other.components))
  );
}

function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}
