/** Where a value that begins at some place of a text ends: at its closing quote, or where its notation goes on. */

/** A value from one position up to another, its quotes left out. */
export interface ValueInText {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '„': '“', '«': '»' };
/** Characters: a licence of Tyk has 2,000. */
const longest = 4_000;

/**
 * Commas, semicolons, ampersands and closing brackets belong to a value where another sign of it follows that does
 * not begin the next setting (`a=1,b=2`); quotes, spaces and angles never do.
 */
const unquoted =
  /(?:&(?:amp|lt|gt);|[^\s"'`<>|,;&)\]}\\]|\\(?!["'nrt])|[,;&)\]}](?=[^\s"'`<>|,;&)\]}\\])(?![\w.-]{1,40}["']?[=:]))+/y;

/** Reads the value at `start`, which `quote` opened; nothing where there is none. */
export function readValue(text: string, start: number, quote: string): ValueInText | undefined {
  if (quote !== '') {
    const close = closeOf(text, start, closing[quote] ?? quote);
    if (close !== undefined) return close > start ? { start, end: close, quoted: true } : undefined;
  }
  const reader = new RegExp(unquoted);
  reader.lastIndex = start;
  const match = reader.exec(text.slice(0, start + longest));
  const value = match?.[0].replace(/[.,:;?*]+$/, '') ?? '';
  return value === '' ? undefined : { start, end: start + value.length, quoted: false };
}

function closeOf(text: string, start: number, close: string): number | undefined {
  const line = text.slice(start, start + longest);
  const end = line.search(/\n/);
  const within = end === -1 ? line : line.slice(0, end);
  const at = within.indexOf(close);
  return at === -1 ? undefined : start + at;
}
