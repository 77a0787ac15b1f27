/**
 * Text to terms, the same for documentation and for questions: words are cut out, folded to lower case and
 * stemmed; code-ish words (`http_server_options.use_ssl`, `rotationPolicy`, `go-plugin`) give their parts in
 * reading order and, beside them, themselves without punctuation, so that every way of writing one meets.
 */
import { joinVerbs, sameTerm } from './same.ts';
import { stem } from './stem.ts';

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
const stopWords = new Set(
  `a about all am an and any are as at be been being but by can could did do does doing done each for from had
  has have having he her here him his how i if in into is it its itself just me my of on or our ours out over own she
  should so some such than that the their them then there these they this those to too us very was we were what
  when where which while who whom why will with would you your yours im ive id dont doesnt didnt isnt cant wont
  were theres thats whats lets also may might shall must via per etc eg ie`.split(/\s+/),
);

const letters = '\\p{L}\\p{M}\\p{N}_';
const wordPattern = new RegExp(`[${letters}]+(?:[.:/@'’+-][${letters}]+)*`, 'gu');
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const version = /^v?(\d+(?:\.(?:\d+|x))+)$/i;
const segmentEnd = /[:/@+]|-(?=v?\d+\.)|(?<=\.\d+)-/i;
const longestWord = 200;
const longestWhole = 60;

/** Text to words, in reading order. */
export type Reader = (text: string) => Word[];

/** Reads and remembers what at most so many words are: five times as fast for what is said again and again. */
export function createReader(most: number = Number.POSITIVE_INFINITY): Reader {
  const known = new Map<string, Analysis | undefined>();
  const remember = (word: string): Analysis | undefined => {
    if (known.has(word)) return known.get(word);
    const analysis = analyse(word);
    if (known.size >= most) known.clear();
    known.set(word, analysis);
    return analysis;
  };
  return (text) => cutWords(text, remember);
}

/** Every word of the text that carries something, in reading order. Linear in the length of the text. */
export const wordsOf: Reader = createReader(10_000);

/** Lower case without accents, so that `Café` and `cafe` are one. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

type Analysis = Omit<Word, 'at'>;

function cutWords(text: string, read: (word: string) => Analysis | undefined): Word[] {
  const words: Word[] = [];
  for (const match of joinVerbs(text).matchAll(wordPattern)) {
    if (match[0].length > longestWord) continue;
    const analysis = read(match[0]);
    if (analysis) words.push({ ...analysis, at: match.index });
  }
  return words;
}

function analyse(text: string): Analysis | undefined {
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
