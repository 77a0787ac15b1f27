/** What stands between the name of a secret and its value. */

/**
 * - `tight`: a sign and no space: `DB_PASS=x`, `secret:x`, `<password>x`;
 * - `spaced`: a sign and a space: `password: x`, `secret = x`;
 * - `option`: `--password x`;
 * - `told`: a verb: `the password is x`;
 * - `adjacent`: nothing: `password x`.
 */
export type Way = 'tight' | 'spaced' | 'option' | 'told' | 'adjacent';

/** How a value is reached from its name, where it begins, and the quote that opens it. */
export interface Behind {
  readonly way: Way;
  readonly end: number;
  readonly quote: string;
}

const quote = String.raw`(?<quote>\\{0,2}["']|[\x60“‘„«]{1,3}|)`;
const assigned = new RegExp(
  String.raw`(?:\\{0,2}["'])?[\x60*_\])]{0,4}(?<left>[ \t]{0,12})(?:=>|:=|=(?!=)|:(?!:)|%3D|->|→)[*_]{0,2}(?<right>[ \t]{0,12})(?:[&!]{1,2}\w{1,30} )?[*_]{0,2}${quote}`,
  'iy',
);
const element = /[^<>&\n]{0,60}(?:>(?<quote>)(?=[^<>\n]{1,300}<\/)|&gt;(?=[^<>\n]{1,300}?&lt;\/))/y;
const argument = new RegExp(String.raw`[ \t]{1,4}${quote}`, 'y');
const verb = new RegExp(
  String.raw`["'\x60*]{0,2}(?:[ \t]{1,3}(?:(?:that )?(?:we|i|they) (?:use|set|have)|(?:for|of) [\w' -]{1,30}?))?(?:[ \t]{1,3}(?:is|was|are|ist|es|est|lautet|being|set to|to|as)|['’]s)[ \t]{0,2}:?[ \t]{1,3}(?:still |now |set to |just |currently )?[*_]{0,2}${quote}`,
  'iy',
);
/** A sign behind more words about the same secret: `passphrase for the key: …`, `pass of redis = …`. */
const qualified = new RegExp(String.raw`[ \t](?:for|of|on|to|in) [\w' -]{1,30}?[ \t]?[:=][ \t]{1,3}${quote}`, 'iy');
const beside = new RegExp(String.raw`[ \t]{1,3}[(*_]{0,2}${quote}`, 'y');

/** Gives how the value behind the name from `start` to `end` is reached; nothing where none can stand there. */
export function wayBehind(text: string, start: number, end: number): Behind | undefined {
  if (/(?:<|&lt;)(?:[\w-]{1,20}:)?$/.test(text.slice(Math.max(0, start - 24), start)))
    return read(element, text, end, () => 'tight');
  const isOption =
    /(?:^|[\s"'`])--?$/.test(text.slice(Math.max(0, start - 3), start)) || /^--?\w/.test(text.slice(start, end));
  return (
    read(assigned, text, end, ({ left = '', right = '' }) => (left === '' && right === '' ? 'tight' : 'spaced')) ??
    (isOption ? read(argument, text, end, () => 'option') : undefined) ??
    read(verb, text, end, () => 'told') ??
    read(qualified, text, end, () => 'told') ??
    read(beside, text, end, () => 'adjacent')
  );
}

function read(
  pattern: RegExp,
  text: string,
  at: number,
  wayOf: (groups: Readonly<Record<string, string | undefined>>) => Way,
): Behind | undefined {
  const reader = new RegExp(pattern);
  reader.lastIndex = at;
  const match = reader.exec(text);
  if (match === null) return undefined;
  return { way: wayOf(match.groups ?? {}), end: reader.lastIndex, quote: match.groups?.['quote'] ?? '' };
}

const beforeInLine =
  /(?:^|[\n,;{(|]|\\n)[ \t>•*_\-`"'{]*(?:&gt;[ \t]?)?(?:(?:export|set|let|const|var|my|our|the|his|her) )?[*_`"']*$/;
const afterInLine = /^["'`*_]*[ \t]*(?:$|[\n,#})]|\\n|\/\/|- )/;

/** Whether a name and its value are all that stands in a line, or between commas; `DB_PASS: x` may end any line. */
export function isOfItsLine(text: string, nameStart: number, nameEnd: number, valueEnd: number): boolean {
  if (!afterInLine.test(text.slice(valueEnd, valueEnd + 60))) return false;
  const name = text.slice(nameStart, nameEnd);
  return /^[A-Z0-9]+_[A-Z0-9_]+$/.test(name) || beforeInLine.test(text.slice(Math.max(0, nameStart - 60), nameStart));
}
