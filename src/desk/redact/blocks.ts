/** Keys in armour, which go over many lines; what is public in such armour is left as it is. */
import type { Finder, Found } from './found.ts';

const begin = /-----BEGIN ([A-Z0-9 ]{0,40})PRIVATE KEY(?: BLOCK)?-----/g;
const end = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:\\n)?/g;

/** One line, or one word, of an armoured key: signs of Base64 that are no word of prose; or a header such as `Version:`. */
const body =
  /(?:\s|\\[nr]|[>|"'`]){0,12}(?:(?:Version|Comment|Proc-Type|DEK-Info|Hash):[^\n]{0,200}|=?[A-Za-z0-9+/]{20,}={0,2}|=?(?=[a-z+/]{0,8}[A-Z0-9])(?=[A-Z]{0,8}[a-z0-9+/])[A-Za-z0-9+/]{4,}={0,2}|MII[A-Z]{1,8})(?![\w-])/y;

/** What is in armour and public: certificates, public keys, signatures, requests. */
export const publicBlocks =
  /-----BEGIN (?![A-Z0-9 ]{0,40}PRIVATE)[A-Z0-9 ]{1,40}-----(?:[A-Za-z0-9+/=:.,\s>-]|\\n){0,8000}?-----END [A-Z0-9 ]{1,40}-----/g;

/**
 * Finds private keys. One that was cut short goes as far as its lines do; a heading without a key behind it is
 * talked about, and stays.
 */
export const privateKeys: Finder = (text) => {
  const ends = [...text.matchAll(end)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: Found[] = [];
  let next = 0;
  for (const match of text.matchAll(begin)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const from = match.index + match[0].length;
    while ((ends[next]?.start ?? from) < from) next += 1;
    const stop = endOfBody(text, from);
    if (stop === from) continue;
    const close = ends[next];
    found.push({
      start: match.index,
      end: close !== undefined && close.start - from < 20_000 ? close.end : stop,
      kind: 'private key',
    });
  }
  return found;
};

function endOfBody(text: string, from: number): number {
  const reader = new RegExp(body);
  let stop = from;
  for (reader.lastIndex = from; reader.test(text); ) stop = reader.lastIndex;
  return stop;
}
