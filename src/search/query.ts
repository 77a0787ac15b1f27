/**
 * A question to a query: what it asks for, word by word, in terms of one index. A word may be met by several terms
 * (synonyms, compounds, a corrected typo); whatever meets it, it counts once.
 */

import type { Index } from './build.ts';
import { pairKey } from './compounds.ts';
import { withoutNoise } from './noise.ts';
import { createSpeller, type Speller } from './spelling.ts';
import { stem } from './stem.ts';
import { synonyms } from './synonyms.ts';
import { type Word, wordsOf } from './terms.ts';

/** A term that meets a word, and how well: 1 for the word itself. */
export interface Variant {
  readonly term: number;
  readonly weight: number;
}

/** One word of the question. */
export interface Concept {
  /** As typed, or as corrected. */
  readonly word: string;
  /** The term it stands for; two words with one name are one concept. */
  readonly name: string;
  /** None when the documentation does not know the word. */
  readonly variants: readonly Variant[];
  /** How rare the word is in this documentation, 0 to 1, times how much it asks for. */
  readonly weight: number;
  /** False for the whole of a compound, whose parts are asked for as well. */
  readonly counts: boolean;
  /** True when the word itself, typo corrected, stands in the documentation: not only a synonym does. */
  readonly known: boolean;
}

/** A typo and what it was read as. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** What is looked for. */
export interface Query {
  /** In the order of the question; at most 64. */
  readonly concepts: readonly Concept[];
  readonly corrections: readonly Correction[];
  /** Versions named in the question, as terms: `5.3`, `5.3.1`. */
  readonly versions: readonly string[];
}

/** A text to look for, and how much it counts beside the others: what was said before counts less. */
export interface Asked {
  readonly text: string;
  readonly weight: number;
}

const mostConcepts = 64;
const mostWords = 1000;
const mostCorrections = 8;
const synonymWeight = 0.7;
const compoundWeight = 0.8;
const weakWeight = 0.35;
const wholeWeight = 0.6;
const mostVersions = 8;
const longestVersioned = 4000;

/** Words that frame a question rather than ask for something. */
const weakWords = new Set(
  `need want like get got way know find use using help possible something anything thing work works working make sure
  see look looking try trying tried going go come say says said tell think still now currently current already new
  right best good correct proper properly anyone someone guide step steps explain question problem issue`
    .split(/\s+/)
    .map(stem),
);

/** Reads the texts of one question, the question itself first. */
export type QuestionReader = (asked: readonly Asked[]) => Query;

/** A reader for one index; its work is bounded by the number of words it looks at. */
export function createQuestionReader(index: Index): QuestionReader {
  const spell = createSpeller(index.spellings);
  const toConcepts = createConcepts(index);
  return (asked) => {
    const concepts = new Map<string, Concept>();
    const corrections = new Map<string, string>();
    for (const { text, weight } of asked) {
      const words = wordsOf(withoutNoise(text)).slice(0, mostWords);
      const read = words.map((word) => correct(word, index, spell, corrections));
      for (const [place, word] of read.entries()) {
        for (const concept of toConcepts(word, read[place - 1], read[place + 1])) {
          if (!concepts.has(concept.name)) concepts.set(concept.name, { ...concept, weight: concept.weight * weight });
        }
      }
    }
    return {
      concepts: heaviest([...concepts.values()]),
      corrections: [...corrections].map(([from, to]) => ({ from, to })),
      versions: versionsIn(asked),
    };
  };
}

/** The word itself when the documentation knows it, else the one it was probably meant to be. */
function correct(word: Word, index: Index, spell: Speller, corrections: Map<string, string>): Word {
  const [part = ''] = word.parts;
  if (word.parts.length !== 1 || word.wholes.length > 0 || !/^[a-z]+$/i.test(word.text)) return word;
  if (index.vocabulary.has(part) || synonyms.has(part) || corrections.size >= mostCorrections) return word;
  const from = word.text.toLowerCase();
  const to = corrections.get(from) ?? spell(from);
  if (to !== undefined) {
    corrections.set(from, to);
    return { ...word, text: to, parts: [stem(to)] };
  }
  return { ...word, parts: halvesOf(from, index)?.map(stem) ?? word.parts };
}

/** `goplugin` as `go` and `plugin`, when both are written in the documentation. */
function halvesOf(word: string, index: Index): string[] | undefined {
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    if (halves.every((half) => index.spellings.has(half) || (half.length === 2 && index.vocabulary.has(half)))) {
      return halves;
    }
  }
  return undefined;
}

function createConcepts({ vocabulary, starts, sections, compounds }: Index) {
  const rarity = (term: number): number => {
    const holders = (starts[term + 1] ?? 0) - (starts[term] ?? 0);
    return Math.log(1 + (sections.length - holders + 0.5) / (holders + 0.5)) / Math.log(2 + 2 * sections.length);
  };
  const toVariants = (terms: readonly string[], weight: number): Variant[] =>
    terms.flatMap((name) => {
      const term = vocabulary.get(name);
      return term === undefined ? [] : [{ term, weight }];
    });
  const joined = (left: string | undefined, right: string | undefined): Variant[] => {
    const [first, second] = [vocabulary.get(left ?? ''), vocabulary.get(right ?? '')];
    const term = first === undefined || second === undefined ? undefined : compounds.get(pairKey(first, second));
    return term === undefined ? [] : [{ term, weight: compoundWeight }];
  };
  const toPart = (word: string, name: string, beside: readonly Variant[]): Concept => {
    const own = toVariants([name], 1);
    const others = [...toVariants(synonyms.get(name) ?? [], synonymWeight), ...beside];
    const variants = [...own, ...others.filter(({ term }) => term !== own[0]?.term)];
    const rarities = variants.map(({ term }) => rarity(term));
    const typical = variants.length === 0 ? 1 : ((rarities[0] ?? 1) + Math.min(...rarities)) / 2;
    const weight = typical * (weakWords.has(name) ? weakWeight : 1);
    return { word, name, variants, weight, counts: true, known: own.length > 0 };
  };
  return (word: Word, before: Word | undefined, after: Word | undefined): Concept[] => {
    const names = [before?.parts.at(-1), ...word.parts, after?.parts[0]];
    const parts = word.parts.map((name, place) =>
      toPart(word.parts.length === 1 ? word.text : name, name, [
        ...joined(names[place], name),
        ...joined(name, names[place + 2]),
      ]),
    );
    const wholes = toVariants(word.wholes, 1).map(
      (variant): Concept => ({
        word: word.text,
        name: `=${variant.term}`,
        variants: [variant],
        weight: rarity(variant.term) * wholeWeight,
        counts: false,
        known: true,
      }),
    );
    return [...parts, ...wholes];
  };
}

/** The concepts that say most, still in the order of the question. */
function heaviest(concepts: readonly Concept[]): readonly Concept[] {
  if (concepts.length <= mostConcepts) return concepts;
  const weights = concepts.map((concept) => (concept.variants.length > 0 ? concept.weight : 0));
  const least = weights.toSorted((a, b) => b - a)[mostConcepts - 1] ?? 0;
  return concepts.filter((_, place) => (weights[place] ?? 0) >= least).slice(0, mostConcepts);
}

function versionsIn(asked: readonly Asked[]): string[] {
  const terms = asked.flatMap(({ text }) => wordsOf(text.slice(0, longestVersioned)).flatMap((word) => word.parts));
  return [...new Set(terms.filter((term) => /^\d+(\.\d+)+$/.test(term)))].slice(0, mostVersions);
}
