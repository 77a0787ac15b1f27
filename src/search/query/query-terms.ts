/**
 * The words of a question as query terms: how much each asks for, and every term of one index that meets it (itself, a
 * synonym, the word that it makes with the one beside it, and what it may mean).
 */
import { stemmer as stem } from 'stemmer';
import type { Index } from '../index/index.ts';
import type { Word } from '../text/tokenize.ts';
import { isNumeric, isVersion, sameLine } from '../text/versions.ts';
import { everydayShare } from './everyday.ts';
import { shareAsked } from './fillers.ts';
import { relatedTo } from './related-terms.ts';
import { synonyms } from './synonyms.ts';
import { createWrittenForm } from './written-form.ts';

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
export interface QueryTerm {
  /** As typed or as corrected, or as the documentation writes it where it never writes that. */
  readonly word: string;
  /** The term it stands for; two words with one name are one query term. */
  readonly name: string;
  /** None when the documentation does not know the word. */
  readonly variants: readonly Variant[];
  /** How rare the word is in this documentation, 0 to 1, times how much it asks for: everyday words ask for little. */
  readonly weight: number;
  /** What of its own weight it has here: less when it was said in a question before, or hardly matters to this one. */
  readonly share: number;
  /** False for the whole of a compound word, whose parts are asked for as well. */
  readonly counts: boolean;
  /** It stands in the question itself, not in one before it. */
  readonly isOwn: boolean;
}

/** Gives the query terms of one word; the words beside it may be one word with it. */
export type TermMaker = (word: Word, before: Word | undefined, after: Word | undefined) => QueryTerm[];

const synonymWeight = 0.7;
const relatedWeight = 0.3;
/** How rare a word is at least that is looked for by what it may mean: what a documentation often says, it means. */
const relatedFrom = 0.4;
/** How rare what it may mean is at least; what stands nearly everywhere finds nothing. */
const leastRelated = 0.2;
const joinedWeight = 0.8;
const numberWeight = 0.45;
const everydayWeight = 0.3;
const wholeWeight = 0.6;
const lineWeight = 0.7;
const unheardOf = 0.3;
const inPassing = 0.5;

/** How much they ask for together; the whole of a compound is in its parts. */
export function totalOf(terms: readonly QueryTerm[]): number {
  let total = 0;
  for (const { counts, weight } of terms) if (counts) total += weight;
  return total;
}

/** The terms that a word surely stands for. */
export function sureNames({ variants }: QueryTerm): string[] {
  return variants.flatMap(({ name, isSure }) => (isSure ? [name] : []));
}

/** A maker for one index. */
export function createTermMaker(index: Index): TermMaker {
  const { vocabulary, rarities } = index;
  const asksFor = createAsksFor(index);
  const writtenForm = createWrittenForm(index);
  const rarity = (term: number): number => rarities[term] ?? 1;
  const toVariants = (names: readonly string[], weight: number, isSure = true): Variant[] =>
    names.flatMap((name) => {
      const term = vocabulary.get(name);
      return term === undefined ? [] : [{ term, name, weight, isSure }];
    });
  const related = (name: string, own: readonly Variant[]): Variant[] => {
    const isSaid = own.some(({ term }) => rarity(term) < relatedFrom);
    const near = isSaid ? [] : toVariants(relatedTo(name), relatedWeight, false);
    return near.filter(({ term }) => rarity(term) >= leastRelated);
  };
  const joined = (left: string | undefined, right: string | undefined): Variant[] => {
    if (left === undefined || right === undefined) return [];
    const whole = stem(left + right);
    return [...toVariants([whole], joinedWeight), ...toVariants(synonyms.get(whole) ?? [], synonymWeight)];
  };
  const toTerm = (word: string, name: string, beside: readonly Variant[], parts: number): QueryTerm => {
    const own = toVariants([name], 1);
    const others = [...toVariants(synonyms.get(name) ?? [], synonymWeight), ...beside];
    const same = [...own, ...others.filter(({ term }) => term !== own[0]?.term)];
    const variants = [...same, ...related(name, own).filter(({ term }) => !same.some((other) => other.term === term))];
    const rarest = same.map(({ term }) => rarity(term));
    // A number that stands nowhere says little against what the words around it find.
    const strange = isNumeric(name) ? unheardOf : 1;
    const typical = rarest.length > 0 ? ((rarest[0] ?? 1) + Math.min(...rarest)) / 2 : strange;
    return {
      word,
      name,
      variants,
      weight: (typical * asksFor(name)) / Math.sqrt(parts),
      share: 1,
      counts: true,
      isOwn: true,
    };
  };
  return (word, before, after) => {
    const names = [before?.parts.at(-1), ...word.parts, after?.parts[0]];
    const many = word.parts.length;
    const [first = ''] = word.parts;
    if (many === 1 && isVersion(first)) return [toTerm(word.text, first, toVariants(word.wholes, lineWeight), 1)];
    const parts = word.parts.map((name, place) => {
      const beside = [...joined(names[place], name), ...joined(name, names[place + 2])];
      return toTerm(many === 1 ? writtenForm(word.text, name) : asTyped(word.text, name), name, beside, many);
    });
    const wholes = toVariants(word.wholes, 1).map((variant): QueryTerm => {
      const weight = rarity(variant.term) * wholeWeight;
      return {
        word: word.text,
        name: `=${variant.term}`,
        variants: [variant],
        weight,
        share: 1,
        counts: false,
        isOwn: true,
      };
    });
    return [...parts, ...wholes];
  };
}

/** The part of a compound that a term stands for, as it was typed: what matched is shown to people. */
function asTyped(compound: string, term: string): string {
  return compound.split(/[^\p{L}\p{N}]+/u).find((part) => stem(part.toLowerCase()) === term) ?? term;
}

/** How much a word asks for, whatever it is worth by how rare it is: 1 for a word of this documentation. */
export function createAsksFor(index: Index): (name: string) => number {
  const ownShare = createOwnShare(index.vocabulary, index.holders);
  const isHeaded = createIsHeaded(index);
  const shareOf = (name: string): number => {
    if (/^\d+$/.test(name)) return numberWeight;
    if (!isVersion(name)) return shareAsked(name);
    // What a documentation tells of a version that no heading names, it tells of others, too.
    return isHeaded(name) ? 1 : inPassing;
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

/** Says whether a heading names a version, or another of its line: it is one of what the documentation is about. */
export function createIsHeaded({ vocabulary, titles }: Index): (version: string) => boolean {
  const isInTitle = new Uint8Array(vocabulary.size);
  for (const term of titles.terms) isInTitle[term] = 1;
  const headed = [...vocabulary].flatMap(([name, term]) => (isInTitle[term] === 1 && isVersion(name) ? [name] : []));
  return (version) => headed.some((other) => sameLine(version, other));
}
