/**
 * Secrets that stand behind their name: settings of every notation (`DB_PASS=…`, `password: …`, `"secret": "…"`,
 * `--token …`, `<password>…`), and sentences (`the password is …`, `my pw: …`, `api key …`). The name is looked for
 * first; what stands between name and value says how sure we may be that the value is no prose.
 */
import { readBase64 } from './base64.ts';
import type { Finder, Found, SecretKind } from './found.ts';
import { readValue } from './value-in-text.ts';
import { isKebab, isPlaceholder, isTerm, looksRandom, looksTyped } from './values.ts';
import { isOfItsLine, type Way, wayBehind } from './ways.ts';

const keysOf =
  'api|app|application|user|access|secret|private|auth|account|admin|dashboard|dash|gateway|gw|master|encryption|encoding|signing|subscription|shared[_-]?access|storage|session|service|deploy|licen[cs]e|server|client|consumer|webhook|hmac|aes';

/** What names of secrets end with. A name in letters of one case runs into what stands before it: `LICENSEKEY`. */
const nouns = String.raw`(?<password>passw(?:or)?d|passwort|passphrase|passcode|kennwort|contrase[ñn]a|mot[ _]de[ _]passe|pass|pwd|pw)|(?<key>(?:${keysOf})[ _-]?key|authkey)|(?<token>token)|(?<secret>secret[_-]id|secret|storepass|keypass)|(?<licence>licen[cs]e(?:\.\w{1,24})?)|(?<auth>auth)`;

/** What may stand behind the noun within a name: `PASSWORD_OLD`, `secret2`. */
const suffix = String.raw`(?:[_-]?(?:old|new|current|prod|dev|plain|value|base|hash|base64|\d{1,2}))?`;
const named = new RegExp(`(?:${nouns})${suffix}(?![A-Za-z0-9_]|-[A-Za-z]|\\.[A-Za-z])`, 'gi');

type Sort = 'password' | 'key' | 'token' | 'secret' | 'licence' | 'auth';
const sorts: readonly Sort[] = ['password', 'key', 'token', 'secret', 'licence', 'auth'];
const kinds: Readonly<Record<Sort, SecretKind>> = {
  password: 'password',
  key: 'secret',
  token: 'token',
  secret: 'secret',
  licence: 'secret',
  auth: 'secret',
};

/** Short nouns that other words end with: `bypass`, `compass`; capitals and the names of what has passwords tell. */
const short = /^(?:pass|pw|pwd|auth)$/i;
const carriesShort = /(?:^|[^A-Za-z]|db|my|sql|user|admin|root|redis|smtp|mongo|pg|http|ftp|ldap|mail|rpc)$/i;
/** Names about secrets that do not hold one. */
const aboutSecrets =
  /(?:existing|pull|forgot|reset|(?:^|[^a-z])(?:max|min|num|next|use|has|enable|disable|allow|require|hide|show|tls|cert))[-_]?$/i;

/** Names of resources at Amazon, and results of tests in Go: `arn:aws:secretsmanager:…:secret:…`, `--- PASS: …`. */
const otherBefore = /(?:\barn:[\w:-]{1,80}|(?:^|\n)--- )$/;

const wholeName = new RegExp(
  `(?:${nouns.replaceAll(/\?<\w+>/g, '?:').replace('|pass|', '|(?<![a-z])pass|')})${suffix}$`,
  'i',
);

/** Whether a name is that of a secret: `DB_PASS`, `redisPassword`; not `existingSecret`, `secretName`. */
export function isNameOfSecret(name: string): boolean {
  return wholeName.test(name) && !aboutSecrets.test(name);
}

/** Secrets behind a name in the same line. */
export const namedSecrets: Finder = (text) => {
  const reader = new RegExp(named);
  const found: Found[] = [];
  for (let match = reader.exec(text); match !== null; match = reader.exec(text)) {
    const { groups = {} } = match;
    const sort = sorts.find((one) => groups[one] !== undefined) ?? 'secret';
    if (isOtherWord(text, match.index, groups[sort] ?? '')) continue;
    const secret = secretBehind(text, match.index, match[0], sort);
    if (secret === undefined) continue;
    found.push({ ...secret, kind: kinds[sort] });
    reader.lastIndex = secret.end;
  }
  return found;
};

/** Whether a short noun only ends another word: `compass`, `bypass`. */
function isOtherWord(text: string, start: number, noun: string): boolean {
  if (!short.test(noun)) return false;
  const left = text.slice(Math.max(0, start - 8), start);
  return !carriesShort.test(left) && !(/^[A-Z][a-z]/.test(noun) && /[a-z]$/.test(left));
}

function secretBehind(text: string, start: number, name: string, sort: Sort) {
  const left = /[\w.$-]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  if (aboutSecrets.test(left) || otherBefore.test(text.slice(Math.max(0, start - 90), start))) return undefined;
  if (name === 'pwd' && /[(`]/.test(text.charAt(start - 1))) return undefined;
  const nameStart = start - left.length;
  const behind = wayBehind(text, nameStart, start + name.length);
  if (behind === undefined) return undefined;
  const value = readValue(text, behind.end, behind.quote);
  if (value === undefined) return undefined;
  const words = text.slice(value.start, value.end);
  if (/phrase$/i.test(name) && !value.quoted && !isPlaceholder(words)) {
    const end = text.slice(0, value.start + 200).indexOf('\n', value.start);
    const phrase = { ...value, end: end === -1 ? Math.min(text.length, value.start + 200) : end };
    if (looksTyped(text.slice(phrase.start, phrase.end))) return phrase;
  }
  const line = behind.way === 'spaced' && isOfItsLine(text, nameStart, start + name.length, value.end);
  const afterUser = /(?:[,/] ?|\b(?:use|user|with|and|the|my|our|username|admin|root) )$/i.test(
    text.slice(Math.max(0, nameStart - 12), nameStart),
  );
  return isSecret(words, sort, { ...behind, quoted: value.quoted, name: left + name, line, afterUser })
    ? value
    : undefined;
}

/** How a value stands behind its name. */
interface Standing {
  readonly way: Way;
  readonly quoted: boolean;
  readonly name: string;
  /** Name and value are all that stands in the line. */
  readonly line: boolean;
  /** The name stands behind a user, or behind a word that makes it a noun: `user ann, pass …`, `with pass …`. */
  readonly afterUser: boolean;
}

function isSecret(value: string, sort: Sort, standing: Standing): boolean {
  if (isPlaceholder(value) || (standing.quoted && isSentence(value))) return false;
  if (sort === 'secret' && isNamespaced(value)) return false;
  switch (sort) {
    case 'licence':
      return value.length >= 20 && looksRandom(value);
    case 'auth':
      return standing.way !== 'told' && standing.way !== 'adjacent' && isAuth(value, standing);
    case 'password':
      return isPassword(value, standing);
    case 'key':
    case 'token':
    case 'secret':
      return isKey(value, standing, sort);
  }
}

function isPassword(value: string, { way, quoted, name, line, afterUser }: Standing): boolean {
  switch (way) {
    case 'tight':
    case 'option':
      return true;
    case 'spaced':
      return quoted || line || (looksTyped(value) && !isTerm(value));
    case 'told':
      return quoted || (looksTyped(value) && !isTerm(value));
    case 'adjacent':
      if (/^pass$/i.test(name) && !afterUser) return false;
      return looksTyped(value) && !/[[\]()/=:]/.test(value) && !isTerm(value) && !/^\d+$/.test(value);
  }
}

function isKey(value: string, { way, quoted, name, line }: Standing, sort: Sort): boolean {
  const unlikeNames = looksRandom(value) || (looksTyped(value) && !isTerm(value) && !isKebab(value));
  switch (way) {
    case 'tight':
    case 'option':
      return sort === 'secret' || !isTerm(value);
    case 'spaced':
      return quoted || unlikeNames || (line && !isNameOrWord(value, name, sort));
    case 'told':
      return unlikeNames || /^\d{4,}$/.test(value);
    case 'adjacent':
      return (
        (looksRandom(value) && value.length >= 10) || (sort === 'secret' && unlikeNames && /[a-z]\d[a-z]/i.test(value))
      );
  }
}

/** `secret: tyk-conf` names a secret of Kubernetes, and no token is a short word. */
function isNameOrWord(value: string, name: string, sort: Sort): boolean {
  if (sort !== 'secret') return /^[a-z]{1,15}$/i.test(value) || isTerm(value);
  return /^secret$/i.test(name) && isKebab(value) && /[-_]/.test(value);
}

function isAuth(value: string, { way, quoted, name }: Standing): boolean {
  if (looksRandom(value) || /^[^\s:]+:./.test(readBase64(value) ?? '')) return true;
  return !quoted && way === 'tight' && name === name.toUpperCase() && !isTerm(value) && value.length >= 4;
}

/** How Kubernetes names a secret of another namespace: `tyk/tyk-conf`. */
function isNamespaced(value: string): boolean {
  return /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(value);
}

/** What a person reads, not what a machine compares: `"password": "Enter your password"`. */
function isSentence(value: string): boolean {
  if (!/\s/.test(value)) return false;
  return /\b(?:password|secret|token|key|must|should|please|enter|your|invalid|required)\b/i.test(value);
}
