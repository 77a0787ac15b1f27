/** Long words that only a machine makes and that nothing around them explains: keys pasted without their name. */
import { readBase64 } from './base64.ts';
import { findBy } from './found.ts';
import { isPlaceholder, switches } from './values.ts';

/**
 * Digests and sums stand behind `sha256:`, `sha512-` or `h1:`, parts of addresses behind `/`, `=` or `.`: no word here
 * begins behind such a sign.
 */
const words = /(?<![\w+/=.:@#?&%~-])(?<secret>[A-Za-z0-9+/_-]{32,200}={0,2})(?![\w+/=@-]|\.\w)/g;

/** Small letters, capitals and digits in turn, more often than names and paths have them. */
export const randomWords = findBy(words, 'token', (word) => {
  if (isPlaceholder(word) || /^(?:[a-z]{2,8}_|sha\d+-|AAAA[BCE][23][NV])/.test(word) || readBase64(word) !== undefined)
    return false;
  const kinds = [/[a-z]/g, /[A-Z]/g, /\d/g].map((kind) => word.match(kind)?.length ?? 0);
  const slashes = word.match(/[/_-]/g)?.length ?? 0;
  return kinds.every((count) => count >= 3) && slashes <= word.length / 10 && switches(word) >= word.length / 4;
});
