/**
 * Words of a question to concepts: what is asked for, and every term of one index that meets it (itself, a synonym, a
 * compound of it and the word beside it, and what it may mean).
 */
import { type Acts, termsOfEach } from './intents.ts';
import type { Index } from '../index/build-index.ts';
import { pairKey } from '../index/compounds.ts';
import { everydayShare } from './everyday.ts';
import { shareAsked } from './fillers.ts';
import { relatedTo } from './related-terms.ts';
import { stem } from '../text/stem.ts';
import { synonyms } from './synonyms.ts';
import type { Word } from '../text/tokenize.ts';
import { isFigure, isVersion, sameLine } from '../text/versions.ts';

/** A term that meets a word, and how well: 1 for the word itself. */
export interface Variant {
  readonly term: number;
  /** The term itself. */
  readonly name: string;
  readonly weight: number;
  /** False for what the word only may mean: it finds sections, and names nothing. */
  readonly isSure: boolean;
}

/** One word of the question. */
export interface Concept {
  /** As typed, or as corrected. */
  readonly word: string;
  /** The term it stands for; two words with one name are one concept. */
  readonly name: string;
  /** None when the documentation does not know the word. */
  readonly variants: readonly Variant[];
  /** How rare the word is in this documentation, 0 to 1, times how much it asks for: everyday words ask for little. */
  readonly weight: number;
  /** False for the whole of a compound, whose parts are asked for as well. */
  readonly counts: boolean;
  /** It stands in the question itself, not in one before it. */
  readonly isOwn: boolean;
  /** No word says it, but several together: "go back" for a rollback. */
  readonly isPhrase: boolean;
  /** It follows a word that says what to do: `nginx` in "upgrade nginx". */
  readonly isObject: boolean;
}

/** Makes concepts of what a question says. */
export interface ConceptMaker {
  /** Those of one word, which the words beside it may be a compound with. */
  fromWord(word: Word, before: Word | undefined, after: Word | undefined): Concept[];
  /** Those of acts that were said by phrase ("go back" for a rollback), unless one of their words is known already. */
  fromActs(phrased: Acts, known: readonly Concept[]): Concept[];
}

const synonymWeight = 0.7;
const relatedWeight = 0.3;
/** How rare a word is at least that is looked for by what it may mean: what a documentation often says, it means. */
const relatedFrom = 0.4;
/** How rare what it may mean is at least; what stands nearly everywhere finds nothing. */
const leastRelated = 0.2;
const compoundWeight = 0.8;
const numberWeight = 0.45;
const everydayWeight = 0.3;
const wholeWeight = 0.6;
const lineWeight = 0.7;
const unheardOf = 0.3;
const inPassing = 0.5;
const phraseWeight = 0.3;
const phraseVariantWeight = 0.8;

/** How much they ask for together; the whole of a compound is in its parts. */
export function totalOf(concepts: readonly Concept[]): number {
  let total = 0;
  for (const { counts, weight } of concepts) if (counts) total += weight;
  return total;
}

/** The terms that a word surely stands for. */
export function sureNames({ variants }: Concept): string[] {
  return variants.flatMap(({ name, isSure }) => (isSure ? [name] : []));
}

/** A maker for one index. */
export function createConcepts(index: Index): ConceptMaker {
  const { vocabulary, rarities, compounds } = index;
  const asksFor = createAsksFor(index);
  const spelled = [...vocabulary.keys()];
  const rarity = (term: number): number => rarities[term] ?? 1;
  const toVariants = (terms: readonly string[], weight: number, isSure = true): Variant[] =>
    terms.flatMap((name) => {
      const term = vocabulary.get(name);
      return term === undefined ? [] : [{ term, name, weight, isSure }];
    });
  const related = (name: string, own: readonly Variant[]): Variant[] => {
    const isSaid = own.some(({ term }) => rarity(term) < relatedFrom);
    const near = isSaid ? [] : toVariants(relatedTo(name), relatedWeight, false);
    return near.filter(({ term }) => rarity(term) >= leastRelated);
  };
  const joined = (left: string | undefined, right: string | undefined): Variant[] => {
    const [first, second] = [vocabulary.get(left ?? ''), vocabulary.get(right ?? '')];
    const term = first === undefined || second === undefined ? undefined : compounds.get(pairKey(first, second));
    const others = toVariants(synonyms.get(stem(`${left}${right}`)) ?? [], synonymWeight);
    if (term === undefined) return others;
    return [{ term, name: spelled[term] ?? '', weight: compoundWeight, isSure: true }, ...others];
  };
  const toPart = (word: string, name: string, beside: readonly Variant[], parts: number): Concept => {
    const own = toVariants([name], 1);
    const others = [...toVariants(synonyms.get(name) ?? [], synonymWeight), ...beside];
    const same = [...own, ...others.filter(({ term }) => term !== own[0]?.term)];
    const variants = [...same, ...related(name, own).filter(({ term }) => !same.some((other) => other.term === term))];
    const rarities = same.map(({ term }) => rarity(term));
    // A number that stands nowhere says little against what the words around it find.
    const strange = isFigure(name) ? unheardOf : 1;
    const typical = rarities.length > 0 ? ((rarities[0] ?? 1) + Math.min(...rarities)) / 2 : strange;
    const weight = (typical * asksFor(name)) / Math.sqrt(parts);
    return { word, name, variants, weight, counts: true, isOwn: true, isPhrase: false, isObject: false };
  };
  const fromWord: ConceptMaker['fromWord'] = (word, before, after) => {
    const names = [before?.parts.at(-1), ...word.parts, after?.parts[0]];
    if (word.parts.length === 1 && isVersion(word.parts[0] ?? '')) {
      return [toPart(word.text, word.parts[0] ?? '', toVariants(word.wholes, lineWeight), 1)];
    }
    const many = word.parts.length;
    const parts = word.parts.map((name, place) => {
      const beside = [...joined(names[place], name), ...joined(name, names[place + 2])];
      return toPart(many === 1 ? word.text : name, name, beside, many);
    });
    const wholes = toVariants(word.wholes, 1).map(
      (variant): Concept => ({
        word: word.text,
        name: `=${variant.term}`,
        variants: [variant],
        weight: rarity(variant.term) * wholeWeight,
        counts: false,
        isOwn: true,
        isPhrase: false,
        isObject: false,
      }),
    );
    return [...parts, ...wholes];
  };
  const fromActs: ConceptMaker['fromActs'] = (phrased, known) => {
    const said = new Set(known.flatMap(sureNames));
    return termsOfEach(phrased).flatMap((terms): Concept[] => {
      const variants = toVariants(terms, phraseVariantWeight);
      const [word] = terms;
      if (word === undefined || variants.length === 0 || variants.some(({ name }) => said.has(name))) return [];
      const weight = Math.min(...variants.map(({ term }) => rarity(term))) * phraseWeight;
      const name = `act ${word}`;
      return [{ word, name, variants, weight, counts: true, isOwn: true, isPhrase: true, isObject: false }];
    });
  };
  return { fromWord, fromActs };
}

/** How much a word asks for, whatever it is worth by how rare it is: 1 for a word of this documentation. */
function createAsksFor({ vocabulary, holders, titles }: Index): (name: string) => number {
  const ownShare = createOwnShare(vocabulary, holders);
  const shareOfVersion = createShareOfVersion(vocabulary, titles);
  const shareOf = (name: string): number => {
    if (/^\d+$/.test(name)) return numberWeight;
    return isVersion(name) ? shareOfVersion(name) : shareAsked(name);
  };
  return (name) => shareOf(name) * (everydayWeight + (1 - everydayWeight) * ownShare(name));
}

/** By term, how much of what is said with it is said here rather than every day: 1 for a word of this documentation. */
function createOwnShare(vocabulary: Index['vocabulary'], holders: Uint32Array): (term: string) => number {
  const all = Math.max(
    1,
    holders.reduce((sum, count) => sum + count, 0),
  );
  return (term) => {
    const everyday = everydayShare(term);
    if (everyday === 0) return 1;
    const here = (holders[vocabulary.get(term) ?? -1] ?? 0) / all;
    return here / (here + everyday);
  };
}

/** How much a version asks for: what a documentation tells of one that no heading names, it tells of others, too. */
function createShareOfVersion(vocabulary: Index['vocabulary'], titles: Index['titles']): (version: string) => number {
  const isInTitle = new Uint8Array(vocabulary.size);
  for (const term of titles.terms) isInTitle[term] = 1;
  const headed = [...vocabulary].flatMap(([name, term]) => (isInTitle[term] === 1 && isVersion(name) ? [name] : []));
  return (version) => (headed.some((other) => sameLine(version, other)) ? 1 : inPassing);
}
