/**
 * A question to a query: what it asks for, word by word, in terms of one index. A word may be met by several terms
 * (synonyms, a corrected typo, what it may mean); whatever meets it, it counts once.
 */
import type { PageHead } from '../../content/page.ts';
import type { Index } from '../index/index.ts';
import { denialsIn } from '../text/denials.ts';
import { spelledOut } from '../text/shorthand.ts';
import { createSpeller, type Speller } from '../text/spelling.ts';
import { stopWords, type Word, wordsOf } from '../text/tokenize.ts';
import { isNumeric, isVersion, versionsOfOthers, versionsWanted, wayBetweenVersions } from '../text/versions.ts';
import { everydayShare } from './everyday.ts';
import { isFiller } from './fillers.ts';
import { type Intents, intentsIn, intentTerms, skipping } from './intents.ts';
import { literalsIn } from './literals.ts';
import { withPhrasesRead } from './phrases.ts';
import { createIsHeaded, createTermMaker, type QueryTerm, totalOf } from './query-terms.ts';
import { isRelated } from './related-terms.ts';
import { withoutNoise } from './strip-noise.ts';
import { synonyms } from './synonyms.ts';

/** A typo and what it was read as. */
interface Correction {
  readonly from: string;
  readonly to: string;
}

/** What is looked for. */
export interface Query {
  /** In the order of the question; at most 64. */
  readonly terms: readonly QueryTerm[];
  /** Of the question itself; what was read otherwise in those before it was said then. */
  readonly corrections: readonly Correction[];
  /** What was pasted into the question itself: errors, commands, keys. */
  readonly literals: readonly string[];
  /** What is asked to be done or known. */
  readonly intents: Intents;
  /** The versions that are named. */
  readonly versions: readonly string[];
  /** Terms of what the question says it does without. */
  readonly denied: readonly string[];
}

/** A text to look for, and how much it counts beside the question: 1 for what is asked in it, less for what was said before. */
export interface Asked {
  readonly text: string;
  readonly weight: number;
}

const mostTerms = 64;
const mostWords = 1000;
const mostCorrections = 8;
/** What the versions count that only say from where to where: how Docker is upgraded, or what is skipped, is told of any. */
const passingShare = 0.3;
/** A follow-up brings few words; beside these, those of a long question before it must not decide alone. */
const mostBefore = 0.4;

/** Reads the texts of one question, the question itself first. */
export type QueryParser = (asked: readonly Asked[]) => Query;

/** A parser for one index; its work is bounded by the number of words it looks at. */
export function createQueryParser(index: Index): QueryParser {
  const spell = createSpeller(index.spellings, stopWords);
  const make = createTermMaker(index);
  const platformTerms = termsNaming(index, (page) => page.platforms);
  const placeTerms = termsNaming(index, (page) => [...page.platforms, ...page.components]);
  const isHeaded = createIsHeaded(index);
  return (given) => {
    const asked = given.map(({ text, weight }) => ({ text: spelledOut(text), weight }));
    const read = asked.map(({ text, weight }, ago) => {
      const corrections = new Map<string, string>();
      const way = wayBetweenVersions(text);
      const spelled = withWay(spellOut(withPhrasesRead(withoutNoise(text)), index, spell, corrections), way);
      const areApart = namesApart(spelled, placeTerms, isHeaded);
      const words = areApart ? [...spelled, ...wordsOf('different versions')] : spelled;
      const terms = words.flatMap((word, place) => make(word, words[place - 1], words[place + 1]));
      const intents = intentsIn(words);
      const parts = words.flatMap(({ parts }) => parts);
      const others = versionsOfOthers(text);
      const isOnPlatform = parts.some((part) => platformTerms.has(part)) && parts.some(isHeaded);
      const inPassing =
        areApart || (intents & skipping) !== 0 || way === 'revert' || (way !== undefined && isOnPlatform);
      return {
        terms: terms.map((term) => ({
          ...times(term, inPassing && isVersion(term.name) ? weight * passingShare : weight),
          isOwn: ago === 0,
        })),
        intents,
        corrections,
        versions: versionsWanted(
          text,
          parts.filter((part) => isVersion(part) && !others.includes(part)),
        ),
      };
    });
    const [own = [], ...earlier] = read.map(({ terms }) => terms);
    const inFull = earlier.filter((_, ago) => asked[ago + 1]?.weight === 1).flat();
    const before = earlier.filter((_, ago) => asked[ago + 1]?.weight !== 1);
    return {
      terms: heaviest([...quieted(before.toReversed().flat(), own), ...inFull, ...own]),
      corrections: [...(read[0]?.corrections ?? [])].map(([from, to]) => ({ from, to })),
      literals: literalsIn(asked[0]?.text ?? ''),
      intents: read.find(({ intents }) => intents !== 0)?.intents ?? 0,
      versions: [...new Set(read.flatMap(({ versions }) => versions))],
      denied: denialsIn(asked[0]?.text ?? '').flatMap(({ word }) => wordsOf(word).flatMap(({ parts }) => parts)),
    };
  };
}

/** "4.3 to 5.8 with Helm" asks for an upgrade, though no word does. */
function withWay(words: readonly Word[], way: string | undefined): readonly Word[] {
  return way === undefined || intentsIn(words) !== 0 ? words : [...words, ...wordsOf(way)];
}

/** "Gateway 5.8 with Dashboard 5.3" asks whether two parts of one release may differ, and what is new in neither. */
function namesApart(
  words: readonly Word[],
  placeTerms: ReadonlySet<string>,
  isHeaded: (term: string) => boolean,
): boolean {
  const versions = new Map<string, string>();
  for (const [at, { parts }] of words.entries()) {
    const version = parts.find((part) => isVersion(part) && isHeaded(part));
    const place = words[at - 1]?.parts.find((part) => placeTerms.has(part));
    if (version !== undefined && place !== undefined) versions.set(place, version);
  }
  const some = [...new Set(versions.values())];
  return some.length > 1 && new Set(some.map((version) => version.split('.')[0])).size === 1;
}

function termsNaming({ sections }: Index, of: (page: PageHead) => readonly string[]): ReadonlySet<string> {
  const names = new Set(sections.flatMap(({ page }) => of(page)));
  const terms = [...names].flatMap((name) => wordsOf(name).flatMap(({ parts }) => parts));
  return new Set(terms.flatMap((term) => [term, ...(synonyms.get(term) ?? [])]));
}

/** What goes without saying in a follow-up: what is to be done, and with which version. */
const goingOn: readonly ((term: QueryTerm) => boolean)[] = [
  ({ name }) => intentTerms.has(name),
  ({ name }) => isVersion(name),
];

/**
 * What was said before, as heavy together as it may be beside the question itself, if that says more than a version.
 * Where it does not say what is to be done, or with which version, that goes on in full: after "what do I back up",
 * "and Mongo?" asks for a backup.
 */
function quieted(before: readonly QueryTerm[], own: readonly QueryTerm[]): readonly QueryTerm[] {
  if (own.every(({ name }) => isNumeric(name))) return before;
  const share = (mostBefore * totalOf(own)) / totalOf(before);
  const unsaid = goingOn.filter((isKind) => !own.some(isKind));
  return share >= 1
    ? before
    : before.map((term) => (unsaid.some((isKind) => isKind(term)) ? term : times(term, share)));
}

function times(term: QueryTerm, share: number): QueryTerm {
  return { ...term, weight: term.weight * share, share: term.share * share };
}

/** The words of a text, after those that the documentation does not know were read as what they probably mean. */
function spellOut(text: string, index: Index, spell: Speller, corrections: Map<string, string>): readonly Word[] {
  const words = wordsOf(text).slice(0, mostWords);
  let meant = '';
  let end = 0;
  for (const word of words) {
    const better = correctionOf(word, index, spell, corrections);
    if (better === undefined || !text.startsWith(word.text, word.at)) continue;
    meant += text.slice(end, word.at) + better;
    end = word.at + word.text.length;
  }
  return end === 0 ? words : wordsOf(meant + text.slice(end)).slice(0, mostWords);
}

/**
 * What an unknown word is read as, if it is no word at all: one spelled nearly so, two that were written as one, or
 * nothing, where it was to be one that carries nothing.
 */
function correctionOf(
  { parts, wholes, text }: Word,
  index: Index,
  spell: Speller,
  corrections: Map<string, string>,
): string | undefined {
  const [part = ''] = parts;
  if (parts.length !== 1 || wholes.length > 0 || index.vocabulary.has(part) || isWord(part)) return undefined;
  if (!/^[a-z]+$/i.test(text)) return setApart(text, index);
  if (corrections.size >= mostCorrections) return undefined;
  const from = text.toLowerCase();
  const to = corrections.get(from) ?? spell(from);
  if (to === undefined) return halvesOf(from, index)?.join(' ');
  if (to !== '') corrections.set(from, to);
  return to;
}

/** Says whether a term that the documentation does not know is a word all the same. */
function isWord(term: string): boolean {
  return synonyms.has(term) || isRelated(term) || isFiller(term) || everydayShare(term) > 0;
}

/** `postgres17` as `postgres 17`, when the documentation knows what the number is put to. */
function setApart(text: string, { vocabulary }: Index): string | undefined {
  const [, name = '', number] = /^([a-z]{2,40})(\d{1,4})$/i.exec(text) ?? [];
  const isKnown = wordsOf(name).some(({ parts }) => parts.some((part) => vocabulary.has(part) || synonyms.has(part)));
  return isKnown ? `${name} ${number}` : undefined;
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

/** Each query term once, as heavy as it was said; those that say most, still in the order of the question. */
function heaviest(said: readonly QueryTerm[]): readonly QueryTerm[] {
  const found = new Map<string, QueryTerm>();
  for (const term of said) {
    if (term.weight > (found.get(term.name)?.weight ?? -1)) found.set(term.name, term);
  }
  const terms = [...found.values()];
  if (terms.length <= mostTerms) return terms;
  const weights = terms.map((term) => (term.variants.length > 0 ? term.weight : 0));
  const least = weights.toSorted((a, b) => b - a)[mostTerms - 1] ?? 0;
  return terms.filter((_, place) => (weights[place] ?? 0) >= least).slice(0, mostTerms);
}
