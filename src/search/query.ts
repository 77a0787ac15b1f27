/**
 * A question to a query: what it asks for, word by word, in terms of one index. A word may be met by several terms
 * (synonyms, compounds, a corrected typo); whatever meets it, it counts once.
 */

import { type Acts, actsOf } from './acts.ts';
import type { Index } from './build.ts';
import { pairKey } from './compounds.ts';
import { withoutNoise } from './noise.ts';
import { createSpeller, type Speller } from './spelling.ts';
import { stem } from './stem.ts';
import { synonyms } from './synonyms.ts';
import { type Word, wordsOf } from './terms.ts';
import { isVersion } from './versions.ts';

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
}

/** A typo and what it was read as. */
interface Correction {
  readonly from: string;
  readonly to: string;
}

/** What is looked for. */
export interface Query {
  /** In the order of the question; at most 64. */
  readonly concepts: readonly Concept[];
  readonly corrections: readonly Correction[];
  /** How many different words stand in the longest quotation: an error, a line of a log. */
  readonly quoted: number;
  /** What is asked to be done or known. */
  readonly acts: Acts;
  /** The versions that are named. */
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
const mostQuoted = 4000;
const synonymWeight = 0.7;
const compoundWeight = 0.8;
const weakWeight = 0.35;
const wholeWeight = 0.6;
const lineWeight = 0.7;

/** Words that frame a question rather than ask for something. */
const weakWords = new Set(
  `need want like get got way know find use using help possible something anything everything nothing thing stuff
  work make made sure see look seem try go gone come came say said tell talk think guess believe hope wonder mean
  still now currently current already yet again always never ever often sometimes soon later today tonight tomorrow
  yesterday morning evening night week weekend month year monday tuesday wednesday thursday friday saturday sunday
  right best good better bad well correct proper properly easy easily simple simply quick quickly really actually
  basically exactly maybe perhaps probably anyone someone anybody somebody everyone people guy team folks one two
  guide step explain question problem issue idea case point part kind sort lot bit much many more most less least few
  other another else either both same different certain actual whole full own able ready happen happened keep kept
  put take took give gave given let leave left show pick picked walk done able expect expected suggest suggested
  recommend recommended advise go goes going look looking need needed want wanted wish please thanks long far ahead
  behind inside across around through though although because since without within instead anyway btw fyi asap
  b4 u r ur w o n vs ok okay yes hey hello hi dear i'd i've we've we're you're they're it's`
    .split(/\s+/)
    .flatMap((word) => wordsOf(word).flatMap(({ parts }) => parts)),
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
    let acts = 0;
    let quoted = 0;
    for (const { text, weight } of asked) {
      const meant = withoutNoise(text);
      acts |= actsOf(meant);
      quoted = Math.max(quoted, longestQuotation(text));
      const words = wordsOf(meant).slice(0, mostWords);
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
      quoted,
      acts,
      versions: [...concepts.keys()].filter(isVersion),
    };
  };
}

/** Counts the different terms of the longest text in quotation marks, backticks or a fence; 0 when there is none. */
function longestQuotation(text: string): number {
  const quotations = text.slice(0, mostQuoted).matchAll(/```([^`]+)```|`([^`\n]+)`|"([^"\n]+)"|“([^”\n]+)”/g);
  const lengths = [...quotations].map(([, ...inside]) => {
    const words = wordsOf(withoutNoise(inside.join('')));
    return new Set(words.flatMap(({ parts }) => parts)).size;
  });
  return Math.max(0, ...lengths.filter((length) => length > 1));
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

function createConcepts({ vocabulary, rarities, compounds }: Index) {
  const rarity = (term: number): number => rarities[term] ?? 1;
  const toVariants = (terms: readonly string[], weight: number): Variant[] =>
    terms.flatMap((name) => {
      const term = vocabulary.get(name);
      return term === undefined ? [] : [{ term, weight }];
    });
  const joined = (left: string | undefined, right: string | undefined): Variant[] => {
    const [first, second] = [vocabulary.get(left ?? ''), vocabulary.get(right ?? '')];
    const term = first === undefined || second === undefined ? undefined : compounds.get(pairKey(first, second));
    const others = toVariants(synonyms.get(stem(`${left}${right}`)) ?? [], synonymWeight);
    return term === undefined ? others : [{ term, weight: compoundWeight }, ...others];
  };
  const toPart = (word: string, name: string, beside: readonly Variant[]): Concept => {
    const own = toVariants([name], 1);
    const others = [...toVariants(synonyms.get(name) ?? [], synonymWeight), ...beside];
    const variants = [...own, ...others.filter(({ term }) => term !== own[0]?.term)];
    const rarities = variants.map(({ term }) => rarity(term));
    const typical = variants.length === 0 ? 1 : ((rarities[0] ?? 1) + Math.min(...rarities)) / 2;
    const weight = typical * (weakWords.has(name) || /^\d+$/.test(name) ? weakWeight : 1);
    return { word, name, variants, weight, counts: true };
  };
  return (word: Word, before: Word | undefined, after: Word | undefined): Concept[] => {
    const names = [before?.parts.at(-1), ...word.parts, after?.parts[0]];
    if (word.parts.length === 1 && isVersion(word.parts[0] ?? '')) {
      return [toPart(word.text, word.parts[0] ?? '', toVariants(word.wholes, lineWeight))];
    }
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
