/** What is true of every excerpt, whatever section and question it comes from. */
import { longestExcerpt, type Wanted } from '../../../src/assistant/excerpt.ts';

/** A question of plain words, each counting the same; a line has a word when it says so, letter for letter. */
export function wantedOf(words: readonly string[]): Wanted {
  return {
    weights: words.map(() => 1),
    standingIn: (line) => new Map(words.flatMap((word, place) => (line.includes(word) ? [[place, 1]] : []))),
  };
}

/** The laws that an excerpt of a Markdown breaks, in words; none when it is as it should be. */
export function brokenLaws(markdown: string, excerpt: string, wanted: Wanted): string[] {
  if (excerpt === markdown.trim() && excerpt.length <= longestExcerpt) return [];
  const laws: readonly (readonly [string, boolean])[] = [
    ['is empty', excerpt === '' && markdown.split('\n').some(isShown)],
    ['is too long', shownIn(excerpt).length > longestExcerpt || excerpt.length > 2000],
    ['is not verbatim', !isVerbatim(markdown, excerpt)],
    ['cuts a word', cutsWord(flat(markdown), flat(withoutHead(markdown, excerpt)))],
    ['leaves a fence open', isFenceOpen(excerpt) && !isFenceOpen(markdown)],
    ['lacks a line that matched', bestLine(excerpt, wanted) < 0.75 * bestLine(whatFits(markdown), wanted)],
  ];
  return laws.flatMap(([law, isBroken]) => (isBroken ? [law] : []));
}

/** An excerpt as it is read, without the addresses of its links. */
export function shownIn(excerpt: string): string {
  return excerpt.replace(/\]\([^()\s]*\)/g, ']');
}

/** Whether an excerpt stands in a Markdown word for word; the head of a table may be repeated above later rows. */
export function isVerbatim(markdown: string, excerpt: string): boolean {
  return flat(markdown).includes(flat(withoutHead(markdown, excerpt)));
}

function withoutHead(markdown: string, excerpt: string): string {
  const [names = '', rule = '', ...rest] = excerpt.split('\n');
  const isHead = /^\s*\|[\s|:-]+$/.test(rule) && flat(markdown).includes(flat(`${names}\n${rule}`));
  return isHead && !flat(markdown).includes(flat(excerpt)) ? rest.join('\n') : excerpt;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A word that alone is too long has to be cut; scripts without spaces are cut after a full stop. */
function cutsWord(whole: string, piece: string): boolean {
  const at = whole.indexOf(piece);
  const joins = /[^\s。！？]{2}/;
  const cuts = (place: number) => joins.test(whole.slice(Math.max(0, place - 1), place + 1));
  const hasRoom = whole.split(' ').every((word) => word.length <= longestExcerpt - 4);
  return hasRoom && (cuts(at) || cuts(at + piece.length));
}

function isFenceOpen(text: string): boolean {
  let open = '';
  for (const row of text.split('\n')) {
    const [, marker = '', info = ''] = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/.exec(row) ?? [];
    const bare = row.replace(/^[ \t>]*/, '').trimEnd();
    if (open !== '') {
      if (bare.length >= open.length && bare.replaceAll(open.charAt(0), '') === '') open = '';
    } else if (!(marker.startsWith('`') && info.includes('`'))) open = marker;
  }
  return open !== '';
}

/** Paragraphs that do not fit are cut inside their lines, which then need not be there. */
function whatFits(text: string): string {
  const paragraphs = text.split(/\n\s*\n/);
  return paragraphs.filter((paragraph) => paragraph.length <= longestExcerpt - 4).join('\n');
}

/** The most words that stand in one line. */
function bestLine(text: string, { standingIn }: Wanted): number {
  const lines = text.split('\n').filter((line) => isShown(line) && !/^\s*(?:`{3,}|~{3,})/.test(line));
  return Math.max(0, ...lines.map((line) => standingIn(line).size));
}

/** Ids, and marks that close what stands elsewhere, are nothing to look at. */
function isShown(line: string): boolean {
  return line.replace(/<a (?:id|name)=[^<>]*>|<\/\w+>|^\s*:{3,}\s*$/g, '').trim() !== '';
}
