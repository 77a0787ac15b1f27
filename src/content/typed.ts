/**
 * Markdown as people type it and Markdown as files have it: in a message a line break is one and `<name>` a word in
 * angle brackets; in a file the one wants two blanks before it, and the other is HTML. In code both are what they are.
 */

const code = /(```[\s\S]*?(?:```|$)|`[^`\n]*`)/;
/** A line break between two lines of prose. */
const lineBreak = /(?<=[^\n])\n(?!\n|[ \t]*(?:[-*+>#|]|\d+[.)]))/g;

/** Gives what was typed as Markdown; a page's reader drops blanks at the ends of lines, so there a break is a paragraph's. */
export function typedToMarkdown(text: string, lineEnd: '  \n' | '\n\n' = '  \n'): string {
  return besideCode(text, (part) => part.replace(/<(?!https?:\/\/|mailto:)/g, '\\<').replace(lineBreak, lineEnd));
}

/** Gives a piece of a file, whose lines its author's editor broke, as somebody would type it. */
export function markdownToTyped(markdown: string): string {
  return besideCode(markdown, (part) => part.replace(lineBreak, ' '));
}

function besideCode(text: string, change: (part: string) => string): string {
  return text
    .split(code)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}
