/**
 * Markdown of any length -> marked's tokens of a piece that a message has room for, footnotes included. The piece is
 * bounded in length and depth because marked is not linear: 4,000 `>` overflow its stack, and brackets or
 * emphasis without end take it time that grows with the square of them.
 */
import { Marked, type Token, type TokenizerExtension } from 'marked';
import { setIn } from './set-in.ts';

/** What of a Markdown text is shown, and whether that is all of it. */
export interface Parsed {
  readonly tokens: readonly Token[];
  readonly isWhole: boolean;
}

/** More than the longest excerpt, and still parsed within a tenth of a second at its worst. */
const longest = 4_000;
/** Room for more marks of quotes and lists, one inside the other, than anybody can read. */
const deepest = 30;

/** Parses the beginning of a Markdown text, cut between lines where it is too long. */
export function parseMarkdown(markdown: string): Parsed {
  const piece = beginningOf(markdown);
  const shallow = setIn(piece.split('\n').map(withoutDepth)).join('\n');
  return { tokens: marked.lexer(shallow), isWhole: piece.length === markdown.length };
}

function beginningOf(markdown: string): string {
  if (markdown.length <= longest) return markdown;
  const at = markdown.lastIndexOf('\n', longest);
  return markdown.slice(0, at > 0 ? at : longest);
}

const containers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;

function withoutDepth(line: string): string {
  const [marks = ''] = containers.exec(line) ?? [];
  return marks.length <= deepest ? line : marks.slice(0, deepest) + line.slice(marks.length);
}

const note: TokenizerExtension = {
  name: 'footnote',
  level: 'block',
  start: (source) => /^\[\^[^\]\n]{1,40}\]:/m.exec(source)?.index,
  tokenizer(source) {
    const [raw, label, text] = /^\[\^([^\]\n]{1,40})\]:[ \t]*([^\n]+(?:\n(?!\[\^)[^\n]+)*)/.exec(source) ?? [];
    if (raw === undefined || label === undefined || text === undefined) return undefined;
    return { type: 'footnote', raw, tokens: this.lexer.inlineTokens(`[^${label}] ${text}`) };
  },
};

const reference: TokenizerExtension = {
  name: 'footnote-reference',
  level: 'inline',
  start: (source) => source.indexOf('[^'),
  tokenizer(source) {
    const [raw, label] = /^\[\^([^\]\n]{1,40})\]/.exec(source) ?? [];
    return raw === undefined ? undefined : { type: 'escape', raw, text: `[${label}]` };
  },
};

const marked = new Marked({ extensions: [note, reference] });
