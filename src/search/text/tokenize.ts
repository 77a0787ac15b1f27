/**
 * Text to terms, the same for documentation and for questions: words are cut out, folded to lower case and
 * stemmed; code-ish words (`http_server_options.use_ssl`, `rotationPolicy`, `go-plugin`) give their parts in
 * reading order and, beside them, themselves without punctuation, so that every way of writing one meets.
 */
import { stemmer as stem } from 'stemmer';
import { readWords } from '../data/word-list.ts';
import { cutWords } from './cut-words.ts';
import { joinVerbs, sameTerm, spellingsOf } from './spelling-variants.ts';

/** A word of a text, and the terms it stands for. */
export interface Word {
  /** As it stands in the text. */
  readonly text: string;
  /** Offset of the word in the text. */
  readonly at: number;
  /** The terms that stand in reading order: one for a plain word, one a part for a compound. */
  readonly parts: readonly string[];
  /** The compound as a whole, and its larger pieces; empty for a plain word. */
  readonly wholes: readonly string[];
}

/** Words so common that they carry nothing; never indexed, never asked for. */
export const stopWords: ReadonlySet<string> = new Set(readWords('stop-words'));

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const version = /^v?(\d+(?:\.(?:\d+|x))+)$/i;
const segmentEnd = /[:/@+]|-(?=v?\d+\.)|(?<=\.\d+)-/i;
const longestWord = 200;
const longestWhole = 60;
const none: readonly string[] = [];

/** What a word is, wherever it stands. */
export type Analysis = Omit<Word, 'at'>;

const mostRemembered = 10_000;
const remembered = createMemory((analysis) => analysis, mostRemembered);

/** Every word of the text that carries something, in reading order. Linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  return wordsWhere(text, () => true);
}

function wordsWhere(text: string, mayMatter: (word: string) => boolean): Word[] {
  const words: Word[] = [];
  cutWords(joinVerbs(text), (word, at) => {
    const analysis = mayMatter(word) ? remembered(word) : undefined;
    if (analysis !== undefined) words.push({ text: word, at, parts: analysis.parts, wholes: analysis.wholes });
  });
  return words;
}

/**
 * Reads a text as `wordsOf` does, but only for the words that could stand for one of these terms: a plain word that
 * begins otherwise than all of them is passed over, since a stem keeps how its word begins.
 */
export function createFinder(terms: Iterable<string>): (text: string) => Word[] {
  const beginnings = new Set([...terms].flatMap(spellingsOf).map(beginningOf));
  return (text) => wordsWhere(text, (word) => beginnings.has(beginningOf(word)) || !plain.test(word));
}

/** The first two letters as a number, in lower case where they are letters from a to z. */
function beginningOf(word: string): number {
  return ((word.charCodeAt(0) | 32) << 16) | (word.charCodeAt(1) | 32);
}

/** Reads texts as what is made of each word, once a word: many times as fast for what is said again and again. */
export function createReader<Made>(make: (word: Analysis) => Made): (text: string) => Made[] {
  const made = createMemory(make, Number.POSITIVE_INFINITY);
  return (text) => {
    const read: Made[] = [];
    cutWords(joinVerbs(text), (word) => {
      const one = made(word);
      if (one !== undefined) read.push(one);
    });
    return read;
  };
}

/** What is made of a word that carries something, at most so many of them remembered. */
function createMemory<Made>(make: (word: Analysis) => Made, most: number): (word: string) => Made | undefined {
  const known = new Map<string, { readonly made: Made | undefined }>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before.made;
    if (word.length > longestWord) return undefined;
    if (known.size >= most) known.clear();
    const copy = copied(word);
    const analysis = analyse(copy);
    const made = analysis && make(analysis);
    known.set(copy, { made });
    return made;
  };
}

/** A piece of a text keeps all of it in memory. */
function copied(word: string): string {
  return word.split('').join('');
}

/** Lower case without accents, so that `Café` and `cafe` are one. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const plain = /^[A-Z]?[a-z]+$/;

function analyse(text: string): Analysis | undefined {
  // Most words are plain, and all that follows would come to the same.
  if (plain.test(text)) {
    const part = text.toLowerCase();
    return stopWords.has(part) ? undefined : { text, parts: [sameTerm(stem(part))], wholes: none };
  }
  if (unspaced.test(text)) return { text, parts: pairsOf(text), wholes: [] };
  const pieces = text.split(segmentEnd).flatMap(splitSegment);
  const parts = pieces.flatMap((piece) => piece.parts).filter((part) => !stopWords.has(part));
  const wholes = new Set(pieces.flatMap((piece) => piece.wholes));
  if (pieces.length > 1) wholes.add(pieces.map((piece) => piece.joined).join(''));
  const terms = parts.map((part) => sameTerm(stem(part)));
  const larger = [...wholes].filter((whole) => whole.length <= longestWhole).map(stem);
  return terms.length + larger.length === 0 ? undefined : { text, parts: terms, wholes: larger };
}

interface Piece {
  readonly joined: string;
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
}

/** A version stays one piece; anything else falls apart at its dots, then by underscore, hyphen and camel hump. */
function splitSegment(segment: string): Piece[] {
  const number = version.exec(segment)?.[1]?.toLowerCase();
  if (number !== undefined) return [{ joined: number, parts: [number], wholes: lineOf(number) }];
  return segment.split('.').flatMap((part) => splitPiece(part.replace(/['’]s?$/, '').replace(/['’]/g, '')));
}

/** The release line of a version: `5.3.0` is found by `5.3` too. */
function lineOf(number: string): string[] {
  const line = number.split('.').slice(0, 2).join('.');
  return line === number ? [] : [line];
}

function splitPiece(piece: string): Piece[] {
  const parts = piece
    .replace(/(\p{L}\p{Ll})(\p{Lu}\p{L})/gu, '$1-$2')
    .replace(/(\p{Lu}{2})(\p{Lu}\p{Ll}{2})/gu, '$1-$2')
    .split(/[_-]/)
    .filter((part) => part !== '')
    .map(fold);
  if (parts.length === 0) return [];
  const joined = parts.join('');
  return [{ joined, parts, wholes: parts.length > 1 ? [joined] : [] }];
}

/** Scripts that put no space between words are read as overlapping pairs of characters. */
function pairsOf(text: string): string[] {
  const characters = [...text];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}
