/** Short forms with a sign in them, which would fall apart into letters: *w/o* for without, *b/c* for because. */

const shorthand: readonly (readonly [short: RegExp, long: string])[] = [
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/(?=\s)/gi, 'with'],
  [/\bb\/c\b/gi, 'because'],
  [/\bb4\b/gi, 'before'],
  [/\bon[ -]prem(?:ises?)?\b/gi, 'onprem'],
];

/** The text with these written out. Linear in its length. */
export function spelledOut(text: string): string {
  return shorthand.reduce((read, [short, long]) => read.replace(short, long), text);
}
