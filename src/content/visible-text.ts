/**
 * Reduces plain Markdown to the words that a reader sees: without markup, tags and link targets, but with code.
 *
 * Each line is read once and without backtracking, because nothing limits how long it is or what is in it.
 */
import { endOfCodeSpan, type Line } from './lines.ts';

/** Gives the words of some lines, one line of text for each that has any. */
export function toWords(lines: readonly Line[]): string {
  const rows = lines.map(({ plain, code }) => (code ? codeWords(plain) : proseWords(plain)));
  return rows.filter((row) => row !== '').join('\n');
}

function codeWords(row: string): string {
  const fence = Math.max(row.indexOf('```'), row.indexOf('~~~'));
  return fence === -1 ? row.trim() : '';
}

function proseWords(row: string): string {
  const bare = row.replace(/^[ \t>]*(?:#{1,6}[ \t]+|[-*+][ \t]+)?/, '').trim();
  if (!bare.startsWith('|')) return isRule(bare) ? '' : inlineWords(bare);
  const cells = bare.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return cells
    .filter((cell) => cell !== '' && !isRule(cell))
    .map(inlineWords)
    .join(' ');
}

/** `---`, `***`, `===` and the `:--` of tables are rules, not words. */
function isRule(row: string): boolean {
  return '-=*_:+'.includes(row.charAt(0)) && /^[-=*_:+ ]+$/.test(row);
}

/** Gives what a reader sees of one line of inline Markdown. */
export function inlineWords(row: string): string {
  const out: string[] = [];
  const openBrackets: number[] = [];
  let at = 0;
  while (at < row.length) {
    const { text, next } = piece(row, at, out, openBrackets);
    if (text !== '') out.push(text);
    at = next;
  }
  return decoded(out.join('')).replace(/\s+/g, ' ').trim();
}

interface Piece {
  readonly text: string;
  readonly next: number;
}

function piece(row: string, at: number, out: string[], openBrackets: number[]): Piece {
  const character = row.charAt(at);
  const following = row.charAt(at + 1);
  switch (character) {
    case '`':
      return codeSpan(row, at);
    case '\\':
      return /[!-/:-@[-`{-~]/.test(following) ? { text: following, next: at + 2 } : { text: character, next: at + 1 };
    case '!':
      return { text: following === '[' ? '' : '!', next: at + 1 };
    case '[':
      openBrackets.push(out.length);
      return { text: '[', next: at + 1 };
    case ']':
      return closedBracket(row, at, out, openBrackets);
    case '<':
      return tag(row, at);
    case '*':
      return { text: following === ' ' && row.charAt(at - 1) === ' ' ? '*' : '', next: at + 1 };
    case '_':
      return { text: isWord(row.charAt(at - 1)) && isWord(following) ? '_' : '', next: at + 1 };
    case '~':
      return following === '~' ? { text: '', next: at + 2 } : { text: '~', next: at + 1 };
    default:
      return plainRun(row, at);
  }
}

const special = /[`\\![\]<*_~]/g;

function plainRun(row: string, at: number): Piece {
  special.lastIndex = at + 1;
  const next = special.exec(row)?.index ?? row.length;
  return { text: row.slice(at, next), next };
}

function codeSpan(row: string, at: number): Piece {
  const next = endOfCodeSpan(row, at);
  return { text: row.slice(at, next).replace(/^`+/, '').replaceAll('`', ''), next };
}

/** `](target)` and `][name]` end a link, of which only the text is kept; other brackets stay as they are. */
function closedBracket(row: string, at: number, out: string[], openBrackets: number[]): Piece {
  const opened = openBrackets.pop();
  const end = opened === undefined ? undefined : endOfTarget(row, at + 1);
  if (opened === undefined || end === undefined) return { text: ']', next: at + 1 };
  out[opened] = '';
  return { text: '', next: end };
}

/** More brackets than any address nests; it also keeps a long run of `[](` from being searched over and over. */
const deepestTarget = 8;

function endOfTarget(row: string, at: number): number | undefined {
  const closer = row.charAt(at) === '(' ? ')' : row.charAt(at) === '[' ? ']' : undefined;
  if (closer === undefined) return undefined;
  const opener = row.charAt(at);
  let depth = 0;
  for (let index = at; index < row.length && depth <= deepestTarget; index += 1) {
    if (row.charAt(index) === opener) depth += 1;
    if (row.charAt(index) === closer) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

const tagPattern = /<(?:\/?[a-zA-Z][^<>]*|![^<>]*)>/y;

function tag(row: string, at: number): Piece {
  tagPattern.lastIndex = at;
  const [found] = tagPattern.exec(row) ?? [];
  if (found === undefined) return { text: '<', next: at + 1 };
  const inner = found.slice(1, -1);
  const isAddress = /^(?:https?:|mailto:)/i.test(inner);
  return { text: isAddress ? inner : ' ', next: at + found.length };
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
  '&apos;': "'",
};

function decoded(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:amp|lt|gt|quot|nbsp|#39|apos);/g, (found) => entities[found] ?? found)
    : text;
}
