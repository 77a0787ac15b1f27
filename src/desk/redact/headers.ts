/** Headers of requests that carry a secret, as they stand in commands, logs and code; and bearers without a header. */
import { readBase64 } from './base64.ts';
import { findBy } from './found.ts';
import { isKebab, isPlaceholder, isTerm, looksRandom } from './values.ts';

/** `Authorization: Bearer …` and its like, with whatever quotes and brackets stand around the value. */
const authorization =
  /(?<before>\b(?<name>(?:proxy-)?authori[sz]ation|x-tyk-authorization|admin-auth)(?<gap>(?: (?:header|value|key))?["'`\\*]{0,4}[ \t]{0,4}(?:[:=]|=>|,)?[ \t]{0,4}[[({"'`\\*]{0,4})(?<scheme>(?:bearer|basic|token|jwt|api-?key|digest|negotiate|splunk|gitlab-?token)[ \t:]{1,4}["'`]?)?)(?<secret>[^\s"'`,;\])}\\]{1,4096})/gi;

/** A scheme and what follows it, without its header. */
const schemed =
  /(?<before>(?<![\w-])(?<scheme>bearer|basic)(?:[ \t]{1,4}|[ \t]?[:=][ \t]?)["'`]?(?:(?:auth|token|header|value|is)[ \t:]{1,3}){0,3}["'`]?)(?<secret>[\w.~+/=-]{8,4096})/gi;

/** What servers answer, not what clients send: `Bearer realm="tyk"`. */
const challenge = /^(?:realm|username|error|scope|charset|error_description|authorization_uri)=/i;

/** What is told about a header in place of its value. */
const toldOfHeader = /^(?:base64|csrf|field|header|failed|oauth\d?|is|was|\w+\()/i;

/** Credentials in headers. */
export const headers = [
  findBy(authorization, 'token', (secret, { name = '', gap = '', scheme }) => {
    if (isPlaceholder(secret) || challenge.test(secret) || toldOfHeader.test(secret)) return false;
    const told = /[:=,]/.test(gap) || /^(?: \w+)?[ \t]?["'`]{1,2}[ \t]?["'`]?$/.test(gap);
    if (scheme !== undefined) return (told && !isPlainWord(secret)) || isBearer(secret);
    if (gap.includes(',')) return looksRandom(secret);
    if (/^(?:x-tyk|admin)/i.test(name))
      return told ? !/^[a-z]{1,12}$/i.test(secret) || gap.includes(':') : looksRandom(secret);
    return (
      told && !isTerm(secret) && (looksRandom(secret) || (/\d/.test(secret) && !isKebab(secret)) || secret.length > 40)
    );
  }),
  findBy(schemed, 'token', (secret, { scheme = '' }) => {
    if (isPlaceholder(secret) || challenge.test(secret)) return false;
    if (/basic/i.test(scheme) && /:/.test(readBase64(secret) ?? '')) return true;
    return isBearer(secret);
  }),
];

/** A name and value of each cookie but for attributes; a whole header is one secret. */
const cookieHeader =
  /(?<before>\b(?:set-)?cookie["'`\\*]{0,3}[ \t]{0,4}[:=][ \t]{0,4}["'`\\[]{0,3})(?<secret>[\w.%-]{1,80}=[^\s;"'`]{3,4096}(?:;[ \t]?(?!(?:path|domain|expires|max-age|samesite|secure|httponly)\b)[\w.%-]{1,80}=[^\s;"'`]{1,4096}){0,50})/gi;
const cookieOption =
  /(?<before>(?:\s-b|--cookie)[ \t=]{1,4}["'`]?)(?<secret>[\w.%-]{1,80}=[^\n"'`]{3,4096}?)(?=["'`\s]|$)/g;

/** Cookies of requests and answers. */
export const cookies = [cookieHeader, cookieOption].map((pattern) =>
  findBy(
    pattern,
    'cookie',
    (secret) =>
      !/^(?:samesite|path|domain|max-age|expires)=/i.test(secret) &&
      !isPlaceholder(secret.slice(secret.indexOf('=') + 1)),
  ),
);

/** A machine made it: prose about bearers and basic authentication has words, terms and names in its place. */
function isBearer(secret: string): boolean {
  return looksRandom(secret) && !/^[a-z]+(?:[-_.][a-z]+)*\d?$/i.test(secret);
}

function isPlainWord(secret: string): boolean {
  if (!/^[a-z]+(?:[-_][a-z]+)*[.?!]?$/.test(secret) || secret.length >= 24) return false;
  return secret.length < 10 || /[-_]|(?:ion|ing|ed|ment|ity|er|al|ials?|s)[.?!]?$/.test(secret);
}
