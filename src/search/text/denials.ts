/** What a text says it does without: *without Helm*, *non-LTS*, *not on Docker*, *instead of Compose*. */

const denial =
  /\b(?:without|not|no|non|except(?: for)?|excluding|instead of|rather than|other than|don['’]?t (?:use|have|want)|isn['’]?t|aren['’]?t)(?:\s+|-)(?:(?:a|an|the|any|using|on|in|with|via|for)\s+)*([\p{L}\p{N}][\p{L}\p{N}.-]{0,40})/giu;

/** A word that is denied, and where it stands. */
export interface Denial {
  readonly word: string;
  readonly at: number;
}

/** The words of a text that it denies, in order. Linear in its length. */
export function denialsIn(text: string): Denial[] {
  return [...text.matchAll(denial)].map((match) => {
    const word = match[1] ?? '';
    return { word, at: match.index + match[0].length - word.length };
  });
}
