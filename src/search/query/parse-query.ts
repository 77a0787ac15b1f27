/**
 * A question to a query: what it asks for, word by word, in terms of one index. A word may be met by several terms
 * (synonyms, compounds, a corrected typo, what it may mean); whatever meets it, it counts once.
 */
import { type Acts, actTerms, phrasedActs, wordedActs } from './intents.ts';
import { type Asking, askingPart, tellsOfChange, versionsWanted } from './asking.ts';
import type { Index } from '../index/build-index.ts';
import { type Concept, type ConceptMaker, createConcepts, totalOf } from './query-terms.ts';
import { everydayShare } from './everyday.ts';
import { isFrameWord } from './fillers.ts';
import { literalsIn } from './literals.ts';
import { withoutNoise } from './strip-noise.ts';
import { isRelated } from './related-terms.ts';
import { createSpeller, isSlipOf, type Speller } from '../text/spelling.ts';
import { synonyms } from './synonyms.ts';
import { stopWords, type Word, wordsOf } from '../text/tokenize.ts';
import { isFigure, isVersion } from '../text/versions.ts';

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
  /** What was pasted into the question itself: errors, commands, keys. */
  readonly literals: readonly string[];
  /** What is asked to be done or known. */
  readonly acts: Acts;
  /** Something is not as it was before a release. */
  readonly change: boolean;
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
const besideWeight = 0.9;
/** A follow-up brings few words; beside these, those of a long question before it must not decide alone. */
const mostBefore = 0.4;

/** Reads the texts of one question, the question itself first. */
export type QuestionReader = (asked: readonly Asked[]) => Query;

/** A reader for one index; its work is bounded by the number of words it looks at. */
export function createQuestionReader(index: Index): QuestionReader {
  const spell = createSpeller(index.spellings);
  const make = createConcepts(index);
  return (asked) => {
    const corrections = new Map<string, string>();
    const read = asked.map(({ text, weight }, ago) => {
      const { text: meant, words } = spellOut(withoutNoise(text), index, spell, corrections);
      const asking = askingPart(meant);
      const phrased = phrasedActs(meant);
      const said = asking.text === meant ? phrased : phrasedActs(asking.text);
      const asksFor = wordedActs(words.filter(({ at }) => asking.holds(at))) | said;
      const concepts = conceptsOf(words, asking, make);
      return {
        concepts: [...concepts, ...make.fromActs(phrased, concepts)].map((concept) => ({
          ...times(concept, weight),
          isOwn: ago === 0,
        })),
        acts: asksFor === 0 ? wordedActs(words) | phrased : asksFor,
        versions: versionsWanted(meant, words.flatMap(({ parts }) => parts).filter(isVersion)),
      };
    });
    const [own = [], ...before] = read.map(({ concepts }) => concepts);
    return {
      concepts: heaviest([...quieted(before.toReversed().flat(), own), ...own]),
      corrections: [...corrections].map(([from, to]) => ({ from, to })),
      change: tellsOfChange(asked[0]?.text ?? ''),
      literals: literalsIn(asked[0]?.text ?? ''),
      acts: read.find(({ acts }) => acts !== 0)?.acts ?? 0,
      versions: [...new Set(read.flatMap(({ versions }) => versions))],
    };
  };
}

/** What the words of a text ask for, in its order; what it tells counts less than what it asks. */
function conceptsOf(words: readonly Word[], asking: Asking, { fromWord }: ConceptMaker): Concept[] {
  return words.flatMap((word, place) => {
    const before = words[place - 1];
    const share = asking.holds(word.at) ? 1 : besideWeight;
    const object = actTerms.has(before?.parts.at(-1) ?? '') ? objectIn(word) : undefined;
    return fromWord(word, before, words[place + 1]).map((concept) => ({
      ...times(concept, share),
      isObject: concept.name === object,
    }));
  });
}

/** What is upgraded, installed or gone back with, when it stands right behind: a name, not a number or a second act. */
function objectIn({ parts: [first = ''] }: Word): string | undefined {
  return actTerms.has(first) || isFigure(first) ? undefined : first;
}

/** What was said before, as heavy together as it may be beside the question itself, if that says more than a version. */
function quieted(before: readonly Concept[], own: readonly Concept[]): readonly Concept[] {
  if (own.every(({ name }) => isFigure(name))) return before;
  const share = (mostBefore * totalOf(own)) / totalOf(before);
  return share >= 1 ? before : before.map((concept) => times(concept, share));
}

function times(concept: Concept, share: number): Concept {
  return { ...concept, weight: concept.weight * share };
}

/** A text and its words, after those that the documentation does not know were read as what they probably mean. */
function spellOut(text: string, index: Index, spell: Speller, corrections: Map<string, string>) {
  const words = wordsOf(text).slice(0, mostWords);
  let meant = '';
  let end = 0;
  for (const word of words) {
    const better = correctionOf(word, index, spell, corrections);
    if (better === undefined || !text.startsWith(word.text, word.at)) continue;
    meant += text.slice(end, word.at) + better;
    end = word.at + word.text.length;
  }
  if (end === 0) return { text, words };
  meant += text.slice(end);
  return { text: meant, words: wordsOf(meant).slice(0, mostWords) };
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
  if (to === undefined) return halvesOf(from, index)?.join(' ') ?? (isSlipOf(from, stopWords) ? '' : undefined);
  corrections.set(from, to);
  return to;
}

/** Says whether a term that the documentation does not know is a word all the same. */
function isWord(term: string): boolean {
  return synonyms.has(term) || isRelated(term) || isFrameWord(term) || everydayShare(term) > 0;
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

/** Each concept once, as heavy as it was said; those that say most, still in the order of the question. */
function heaviest(said: readonly Concept[]): readonly Concept[] {
  const found = new Map<string, Concept>();
  for (const concept of said) {
    if (concept.weight > (found.get(concept.name)?.weight ?? -1)) found.set(concept.name, concept);
  }
  const concepts = [...found.values()];
  if (concepts.length <= mostConcepts) return concepts;
  const weights = concepts.map((concept) => (concept.variants.length > 0 ? concept.weight : 0));
  const least = weights.toSorted((a, b) => b - a)[mostConcepts - 1] ?? 0;
  return concepts.filter((_, place) => (weights[place] ?? 0) >= least).slice(0, mostConcepts);
}
