/** Base64, read where it holds text. */

const base64 = /^[A-Za-z0-9+/_-]{8,}={0,2}$/;
/** Characters; what is longer is read as far as this. */
const readAtMost = 12_000;

/** The text that a word of Base64 holds; nothing where it holds bytes, or is no Base64. */
export function readBase64(word: string): string | undefined {
  if (!base64.test(word)) return undefined;
  const whole = word.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/').slice(0, readAtMost);
  const text = atob(whole.slice(0, whole.length - (whole.length % 4 === 1 ? 1 : 0)));
  return /^[\t\n\r -~]+$/.test(text) ? text : undefined;
}
