/** Sections and words -> hits: what others use of `search`. Built once from the pages; new content is a new search. */
import type { Page, Section } from '../content/page.ts';
import { buildIndex } from './index/build-index.ts';
import { fieldWeights } from './index/field-weights.ts';
import type { Index } from './index/index.ts';
import { type Asked, createQueryParser, type Query } from './query/parse-query.ts';
import { createAsksFor, type QueryTerm } from './query/query-terms.ts';
import { type Candidate, createCandidateFinder } from './rank/candidates.ts';
import { createFacetMatcher, type NamedFacets } from './rank/facets.ts';
import { createFeatureExtractor, type Features } from './rank/features.ts';
import { createLearnedWordings, type LearnedWording } from './rank/learned.ts';
import { type FeatureWeights, featureWeights } from './rank/weights.ts';
import { createWordings } from './rank/wordings.ts';

/** A section and how well it fits, with what speaks for it. */
export interface Match {
  readonly section: Section;
  /** Comparable within one call only; the best has 1. */
  readonly score: number;
  /** The score before it was scaled, and what it is made of. */
  readonly points: number;
  readonly features: Features;
  /** It is for another platform, component or version than was named: never the answer. */
  readonly contradicts: boolean;
  /** The question says what one of its wordings says, one that was learned or its author's. */
  readonly isAskedSo: boolean;
  /** Words of the question that the section holds, itself or in the headings above it. */
  readonly words: readonly string[];
}

/** What a search found. */
export interface Found {
  /** What was looked for, as the index understood it. */
  readonly query: Query;
  /** The platforms, components and versions that the question names. */
  readonly named: NamedFacets;
  /** Best first; equal ones in the order of the content. */
  readonly matches: readonly Match[];
  /**
   * Of the sections that name what the content does not cover, the one whose wordings come nearest, wherever it ranks:
   * they are a sentence long, and the more of the question stands in the text of others, the further down they are.
   */
  readonly uncovered?: Match;
}

/** The sections of a documentation, ready to be found. */
export interface Search {
  readonly index: Index;
  /**
   * At most `limit` sections for the texts, the question first, as if one wording were not there where it is to be left
   * out. Never throws; its work is bounded.
   */
  find(asked: readonly Asked[], limit?: number, leftOut?: string): Found;
  /** What the texts name, without anything being looked for. */
  namedIn(asked: readonly Asked[]): NamedFacets;
  /** The same search with these learned wordings in the place of those before; the index is the same one. */
  learning(learned: readonly LearnedWording[]): Search;
  /** The place, in the learned ones, of the wording of a section that comes closest to a text; nothing where none counts. */
  closestLearned(asked: readonly Asked[], section: number): number | undefined;
}

/** A text as it was read: what it asks for, and what it names. */
type Heard = Pick<Found, 'query' | 'named'>;

/** How near a question comes to a wording with which it says the same, word order, endings and fillers aside. */
const sameWords = 0.95;
/** Fewer words than these name a topic, which many wordings do alike. */
const leastWords = 3;
/**
 * What rules give: enough to rank above what only shares many words, and below nearly all that does not contradict the
 * question; and above a heading that repeats the question, for what people confirmed for it in these words.
 */
export const rulePoints = { isAskedSo: 8, isConfirmed: 24, contradicts: -3 };

/** Searches the sections of the pages; the index of a documentation may have been built elsewhere, of these pages. */
export function createSearch(
  pages: readonly Page[],
  index: Index = buildIndex(pages, fieldWeights),
  weights: FeatureWeights = featureWeights,
): Search {
  const parse = createQueryParser(index);
  const findCandidates = createCandidateFinder(index);
  const written = createWordings(index);
  const facets = createFacetMatcher(index);
  const asksFor = createAsksFor(index);
  const extract = createFeatureExtractor(index, facets);

  const read = (asked: readonly Asked[]): Heard => {
    const query = parse(asked);
    return { query, named: facets.namedIn(query) };
  };

  /** What was read before is kept: with each new wording the others come again. */
  function searchWith(wordings: readonly LearnedWording[], before: ReadonlyMap<string, Heard>): Search {
    const taught = wordings.map(({ section, text }) => {
      return { section, text, heard: before.get(text) ?? read([{ text, weight: 1 }]) };
    });
    const learned = createLearnedWordings(
      taught.map(({ section, heard }) => ({ section, ...heard })),
      written.cosines,
      asksFor,
    );
    const known = new Map(taught.map(({ text, heard }) => [text, heard]));
    return {
      index,
      learning: (others) => searchWith(others, known),
      namedIn: (asked) => read(asked).named,
      closestLearned(asked, section) {
        const question = read(asked);
        return learned.closest({ ...question, written: written.match(question.query) }, section);
      },
      find(asked, limit = 10, leftOut) {
        const { query, named } = read(asked);
        const near = written.match(query, leftOut);
        const close = learned.match({ query, named, written: near });
        const candidates = findCandidates(query, { wordings: near, learned: close });
        const extracted = extract(query, candidates, named);
        const contradicted = candidates.map(({ section }) => facets.contradicts(section, named));
        const saysEnough = asked.length === 1 && query.terms.filter(({ counts }) => counts).length >= leastWords;
        const isAskedSo = candidates.map(({ section, learned: confirmed }) => {
          return saysEnough && Math.max(near.get(section)?.closest ?? 0, confirmed) >= sameWords;
        });
        const points = pointsOf(extracted, weights).map((own, place) => {
          const forWording = isAskedSo[place] ? rulePoints.isAskedSo : 0;
          const forWord = isAskedSo[place] && candidates[place]?.learned === 1 ? rulePoints.isConfirmed : 0;
          return own + forWording + forWord + (contradicted[place] ? rulePoints.contradicts : 0);
        });
        const best = bestHeadings(index, candidates, points, limit);
        const top = points[best[0] ?? 0] ?? 0;
        const matchAt = (place: number): Match[] => {
          const [section, found] = [index.sections[candidates[place]?.section ?? 0], extracted[place]];
          const own = points[place] ?? 0;
          if (section === undefined || found === undefined) return [];
          const words = wordsMet(query.terms, found.met);
          const rules = { contradicts: contradicted[place] ?? false, isAskedSo: isAskedSo[place] ?? false };
          return [{ section, features: found.features, words, ...rules, points: own, score: Math.exp(own - top) }];
        };
        const [uncovered] = nearestUncovered(index, candidates).flatMap(matchAt);
        return { query, named, matches: best.flatMap(matchAt), ...(uncovered && { uncovered }) };
      },
    };
  }

  return searchWith([], new Map());
}

/** The best under each heading, by place: tabs, accordions and parts of a long section are one place to go to. */
function bestHeadings(
  { sections }: Index,
  candidates: readonly Candidate[],
  points: Float64Array,
  limit: number,
): number[] {
  const seen = new Set<string>();
  const kept: number[] = [];
  for (const place of [...points.keys()].sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0))) {
    const section = sections[candidates[place]?.section ?? 0];
    const heading = `${section?.page.path}#${section?.heading}`;
    if (seen.has(heading)) continue;
    seen.add(heading);
    if (kept.push(place) === limit) break;
  }
  return kept;
}

/** The place of the candidate that the content does not cover and whose wordings come nearest; none where none come near. */
function nearestUncovered({ sections }: Index, candidates: readonly Candidate[]): number[] {
  let best: number | undefined;
  for (const [place, { section, wording }] of candidates.entries()) {
    if (wording > (candidates[best ?? -1]?.wording ?? 0) && sections[section]?.page.kind === 'elsewhere') best = place;
  }
  return best === undefined ? [] : [best];
}

/** The points of each candidate. Values are read in the order of the one literal that makes them, which is a fast way. */
function pointsOf(extracted: readonly { readonly features: Features }[], weights: FeatureWeights): Float64Array {
  const [first] = extracted;
  const ordered = Object.keys(first?.features ?? {}).map((name) => (isFeature(name) ? weights[name] : 0));
  const points = new Float64Array(extracted.length);
  for (const [place, { features }] of extracted.entries()) {
    const values: number[] = Object.values(features);
    let sum = 0;
    for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (ordered[at] ?? 0);
    points[place] = sum;
  }
  return points;
}

function wordsMet(terms: readonly QueryTerm[], met: Float32Array): string[] {
  return terms.filter(({ counts }, place) => counts && (met[place] ?? 0) > 0).map(({ word }) => word);
}

function isFeature(name: string): name is keyof Features {
  return name in featureWeights;
}
