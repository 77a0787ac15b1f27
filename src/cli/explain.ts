/**
 * Why sections rank where they do: how the question was read, what each of its words found and where, and what was
 * counted. As a value for programs and as tables for people; the search is asked, nothing is computed anew.
 */
import { certaintyOf } from '../assistant/confidence.ts';
import type { Section } from '../content/page.ts';
import type { Index } from '../search/index/index.ts';
import type { QueryTerm } from '../search/query/query-terms.ts';
import { featureNames, featureWeights } from '../search/rank/weights.ts';
import { type Found, type Match, rulePoints } from '../search/search.ts';
import { featureLabels } from './feature-labels.ts';

/** A word of the question, as it was read. */
interface ReadWord {
  readonly word: string;
  /** How much it counts: how rare it is in this content, times how much it asks for. */
  readonly weight: number;
  /** The terms of the index that meet it, the word's own first. */
  readonly terms: readonly string[];
}

/** What one word found in one section. */
interface WordFound {
  readonly word: string;
  /** Where it stands; `around` is what is said of the page, and the headings below. */
  readonly fields: readonly ('heading' | 'above' | 'text' | 'around')[];
  /** What it brought the section into sight with. */
  readonly points: number;
}

interface Counted {
  readonly feature: string;
  readonly label: string;
  /** From 0 to 1. */
  readonly value: number;
  readonly weight: number;
  readonly points: number;
}

/** One section in the ranking, and what put it there. */
interface Ranked {
  readonly path: string;
  readonly anchor: string;
  readonly points: number;
  /** The "what matched" line of the reply, when it shows this section. */
  readonly matched: readonly string[];
  readonly words: readonly WordFound[];
  /** What counted, most first. */
  readonly features: readonly Counted[];
}

/** Why a reply is as it is. */
export interface Explanation {
  /** The probability that the content has an answer at all; 0 where nothing was found. */
  readonly coverage: number;
  readonly words: readonly ReadWord[];
  readonly ranking: readonly Ranked[];
}

/** Explains what a search found in its index. */
export function explain(found: Found, index: Index): Explanation {
  const { query, matches } = found;
  const numbers = new Map(index.sections.map((section, number) => [section, number]));
  return {
    coverage: certaintyOf(found).coverage,
    words: query.terms.map(({ word, weight, variants }) => ({
      word,
      weight,
      terms: variants.map(({ name }) => name),
    })),
    ranking: matches.map((match) => rankedOf(match, query.terms, index, numbers)),
  };
}

function rankedOf(
  { section, points, words, features, ...rules }: Match,
  terms: readonly QueryTerm[],
  index: Index,
  numbers: ReadonlyMap<Section, number>,
): Ranked {
  const number = numbers.get(section) ?? 0;
  return {
    path: section.page.path,
    anchor: section.anchor,
    points,
    matched: words,
    words: terms.flatMap((term) => {
      const points = pointsOf(term, index, number);
      return points === 0 ? [] : [{ word: term.word, fields: fieldsOf(term, index, number), points }];
    }),
    features: [
      ...featureNames.map((feature) =>
        countedOf(feature, featureLabels[feature], features[feature], featureWeights[feature]),
      ),
      countedOf('isAskedSo', 'one of its wordings says just this', rules.isAskedSo ? 1 : 0, rulePoints.isAskedSo),
      countedOf(
        'isConfirmed',
        'was confirmed for just this question',
        rules.isAskedSo && features.learned === 1 ? 1 : 0,
        rulePoints.isConfirmed,
      ),
      countedOf(
        'contradicts',
        'is for something else than was named',
        rules.contradicts ? 1 : 0,
        rulePoints.contradicts,
      ),
    ]
      .filter((counted) => counted.points !== 0)
      .sort((one, other) => Math.abs(other.points) - Math.abs(one.points)),
  };
}

function countedOf(feature: string, label: string, value: number, weight: number): Counted {
  return { feature, label, value, weight, points: value * weight };
}

function fieldsOf({ variants }: QueryTerm, index: Index, section: number): WordFound['fields'] {
  const terms = new Set(variants.map(({ term }) => term));
  const head = index.heads[section] ?? 0;
  const stands = ({ starts, terms: run }: Index['titles'], at: number) =>
    run.subarray(starts[at] ?? 0, starts[at + 1] ?? 0).some((term) => terms.has(term));
  const isAbove = stands(index.crumbs, section) || (head !== section && stands(index.titles, head));
  const fields: WordFound['fields'] = [
    ...(stands(index.titles, section) ? (['heading'] as const) : []),
    ...(isAbove ? (['above'] as const) : []),
    ...(stands(index.bodies, section) ? (['text'] as const) : []),
  ];
  return fields.length === 0 ? ['around'] : fields;
}

/** The strongest of the terms that meet a word counts, see `search/rank/retrieve.ts`. */
function pointsOf({ variants, weight }: QueryTerm, { starts, owners, strengths }: Index, section: number): number {
  const each = variants.map(({ term, weight: share }) => {
    const from = starts[term] ?? 0;
    const place = owners.subarray(from, starts[term + 1] ?? 0).indexOf(section);
    return place === -1 ? 0 : (share * (strengths[from + place] ?? 0)) / 255;
  });
  return weight * Math.max(0, ...each);
}

/** How many sections are compared side by side; more do not fit the width of a terminal. */
const compared = 3;

/** The explanation for people: three tables, of which the last two compare the best sections column by column. */
export function toTables({ words, ranking }: Explanation): string {
  const best = ranking.slice(0, compared);
  const features = [...new Map(best.flatMap((each) => each.features).map((each) => [each.feature, each])).values()];
  const heaviest = features.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const numbered = best.map((_, place) => `[${place + 1}]`);
  return [
    'How the question was read',
    ...aligned([
      ['word', 'counts', 'met by'],
      ...words.map(({ word, weight, terms }) => [word, fixed(weight), met(terms)]),
    ]),
    '',
    ...best.map(({ path, anchor }, place) => `[${place + 1}] ${path}${anchor === '' ? '' : `#${anchor}`}`),
    '',
    'What each word found',
    ...aligned([
      ['word', ...numbered],
      ...words.map(({ word }) => [word, ...best.map((each) => foundIn(each, word))]),
      ['matched', ...best.map(({ matched }) => matched.join(', '))],
    ]),
    '',
    'What counted',
    ...aligned([
      ['', ...numbered],
      ...heaviest.map(({ feature, label }) => [label, ...best.map((each) => countedIn(each, feature))]),
      ['points', ...best.map(({ points }) => fixed(points))],
    ]),
  ].join('\n');
}

function met(terms: readonly string[]): string {
  return terms.length === 0 ? '(this content does not know it)' : terms.join(', ');
}

function foundIn({ words }: Ranked, word: string): string {
  const found = words.find((each) => each.word === word);
  return found === undefined ? '-' : `${fixed(found.points)} ${found.fields.join(', ')}`.trim();
}

function countedIn({ features }: Ranked, feature: string): string {
  const counted = features.find((each) => each.feature === feature);
  return counted === undefined ? '' : `${counted.points < 0 ? '' : '+'}${fixed(counted.points)}`;
}

function fixed(value: number): string {
  return value.toFixed(2);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
