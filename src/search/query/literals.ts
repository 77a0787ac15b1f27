/**
 * What people paste: errors and commands in quotation marks or code, and configuration keys. Sections that hold such a
 * string letter by letter are found by it, whatever else the question says.
 */
import type { Section } from '../../content/page.ts';
import type { Index } from '../index/index.ts';
import { strengthOf } from '../index/postings.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';
import type { QueryTerm } from './query-terms.ts';
import { withoutNoise } from './strip-noise.ts';

/** By section, what the pasted strings that it holds are worth, up to 1; sections that hold none are missing. */
export type Holders = ReadonlyMap<number, number>;

const mostLiterals = 12;
const mostText = 4000;
const longest = 300;
/** A string whose rarest word stands in more sections, or that stands in more itself, points nowhere. */
const mostOwners = 600;
const mostHolders = 24;

const fenced = /```([^`]+)```/g;
const nested = /"(.+)"/g;
const quoted = /`([^`\n]+)`|"([^"\n]+)"|“([^”\n]+)”/g;
const key = /(?<![\w./@-])(?!v?\d)[A-Za-z]\w*(?:[./-]\w+)*/g;
const lead =
  /\b(?:run|running|ran|execute|executing|command|error|get|getting|got|see|seeing|says?|message|with)\b:?\s+|:\s+/gi;
/** What is only said behind a lead has so many words, and so many of them that carry something. */
const [leastSaid, leastMeant] = [3, 2];
/** A whole line of fewer words names a topic, which a heading may name alike. */
const leastAlone = 4;
const isKeyLike = /[._]|^[a-z]+[A-Z]/;

/** The strings in a question that were pasted rather than said, the longest first; none twice. */
export function literalsIn(question: string): string[] {
  const text = question.slice(0, mostText);
  const blocks = [...text.matchAll(fenced)].flatMap(([, block = '']) => block.split('\n'));
  const rest = text.replace(fenced, '\n');
  const quotations = [...rest.matchAll(quoted), ...rest.matchAll(nested)].map(([, ...inside]) => inside.join(''));
  const keys = [...rest.matchAll(key)].map(([word]) => word).filter((word) => isKeyLike.test(word));
  const said = rest
    .split('\n')
    .flatMap(tailsOf)
    .filter((each) => each.trim().split(/\s+/).length >= leastSaid && wordsOf(each).length >= leastMeant);
  const all = [...blocks, ...quotations, ...keys, ...said].map((each) => flat(withoutNoise(each)));
  const worthwhile = all.filter((each) => each.length >= 4 && each.length <= longest);
  return [...new Set(worthwhile)].toSorted((a, b) => b.length - a.length).slice(0, mostLiterals);
}

/** A line, and what follows the words that lead to an error or a command in it, without the mark at its end. */
function tailsOf(line: string): string[] {
  const ends = [...line.matchAll(lead)].map((match) => match.index + match[0].length);
  const isPasted = line.trim().split(/\s+/).length >= leastAlone;
  return [...(isPasted ? [0] : []), ...ends].map((end) => line.slice(end).replace(/[\s?.!]+$/, ''));
}

/**
 * Finds, by section of one index, the best of the strings that it holds: 1 for one that is the whole question and stands
 * nowhere else. What was asked is that of the question.
 */
export function createLiteralFinder(index: Index) {
  return (literals: readonly string[], asked: readonly QueryTerm[]): Holders => {
    const holders = new Map<number, number>();
    for (const literal of literals) {
      const terms = termsOf(index, wordsOf(literal));
      const sections = holdersOf(index, literal, terms);
      const rarity = 1 - Math.log(sections.length) / Math.log(mostHolders + 1);
      const worth = rarity * shareOf(asked, new Set(terms));
      for (const section of sections) holders.set(section, Math.max(worth, holders.get(section) ?? 0));
    }
    return holders;
  };
}

/** How much of a question stands in the string. */
function shareOf(asked: readonly QueryTerm[], terms: ReadonlySet<number>): number {
  let [inside, all] = [0, 0];
  for (const { weight, variants, counts } of asked) {
    if (!counts) continue;
    all += weight;
    if (variants.some(({ term }) => terms.has(term))) inside += weight;
  }
  return all === 0 ? 0 : inside / all;
}

function holdersOf(index: Index, literal: string, terms: readonly number[]): number[] {
  const [rarest, ...others] = terms.toSorted((a, b) => ownersOf(index, a) - ownersOf(index, b));
  if (rarest === undefined || ownersOf(index, rarest) > mostOwners) return [];
  let pattern: RegExp | undefined;
  const found: number[] = [];
  for (let at = index.starts[rarest] ?? 0; at < (index.starts[rarest + 1] ?? 0); at++) {
    const section = index.owners[at] ?? 0;
    if (!others.every((term) => strengthOf(index, term, section) > 0)) continue;
    pattern ??= patternOf(literal);
    if (holds(index.sections[section], pattern) && found.push(section) > mostHolders) return [];
  }
  return found;
}

/** The terms that a section needs to hold the string; none when no section can. */
function termsOf({ vocabulary }: Index, words: readonly Word[]): number[] {
  const parts = [...new Set(words.flatMap(({ parts }) => parts))].map((part) => vocabulary.get(part));
  const wholes = words.flatMap(({ wholes }) => wholes).map((whole) => vocabulary.get(whole));
  return parts.includes(undefined) ? [] : [...parts, ...wholes].filter((term) => term !== undefined);
}

function ownersOf({ starts }: Index, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}

/** Those of the strings that a text holds, as what finds them. */
export function literalsHeldBy(text: string, literals: readonly string[]): RegExp[] {
  const lower = text.toLowerCase();
  // Most are not there; to make a pattern of each costs more than to look for its longest word.
  const likely = literals.filter((literal) => lower.includes(longestWordOf(literal)));
  return likely.map(patternOf).filter((pattern) => pattern.test(text));
}

function longestWordOf(literal: string): string {
  const words = literal.toLowerCase().split(' ');
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Finds the string letter by letter, but for case and how its words are spaced. */
function patternOf(literal: string): RegExp {
  return new RegExp(RegExp.escape(literal).replace(/(?:\\x20)+/g, '\\s+'), 'i');
}

function holds(section: Section | undefined, pattern: RegExp): boolean {
  return section !== undefined && [section.text, section.title, section.markdown].some((text) => pattern.test(text));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
