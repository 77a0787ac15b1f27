/**
 * Secrets that stand behind their name: settings of every notation (`DB_PASS=…`, `password: …`, `"secret": "…"`,
 * `--token …`, `<password>…`), and sentences (`the password is …`, `my pw: …`, `api key …`). The name is looked for
 * first; what stands between name and value says how sure we may be that the value is no prose.
 */
import { readBase64 } from './base64.ts';
import { type Finder, type Found, findBy, type SecretKind } from './found.ts';
import { isOfItsLine, type Way, wayBehind } from './ways.ts';
import { readValue } from './value-in-text.ts';
import { isKebab, isPlaceholder, isTerm, looksRandom, looksTyped } from './values.ts';

const keysOf =
  'api|app|application|access|secret|private|auth|account|admin|dashboard|dash|gateway|gw|master|encryption|encoding|signing|subscription|shared[_-]?access|storage|session|service|deploy|licen[cs]e|server|client|consumer|webhook|hmac|aes';

/** What names of secrets end with. A name in letters of one case runs into what stands before it: `LICENSEKEY`. */
const nouns = String.raw`(?<password>passw(?:or)?d|passwort|passphrase|passcode|kennwort|contrase[ñn]a|mot[ _]de[ _]passe|pass|pwd|pw)|(?<key>(?:${keysOf})[ _-]?key|authkey)|(?<token>token)|(?<secret>secret[_-]id|secret|storepass|keypass)|(?<licence>licen[cs]e(?:\.\w{1,24})?)|(?<auth>auth)`;

/** What may stand behind the noun within a name: `PASSWORD_OLD`, `secret2`. */
const suffix = String.raw`(?:[_-]?(?:old|new|current|prod|dev|plain|value|\d{1,2}))?`;
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
const aboutSecrets = /(?:existing|pull|forgot|reset|(?:^|[^a-z])(?:max|min|num|next|use|has|enable|disable|allow|require|hide|show|tls|cert))[-_]?$/i;

/** Secrets behind a name in the same line. */
export const namedSecrets: Finder = (text) => {
  const reader = new RegExp(named);
  const found: Found[] = [];
  for (let match = reader.exec(text); match !== null; match = reader.exec(text)) {
    const sort = sorts.find((one) => match?.groups?.[one] !== undefined) ?? 'secret';
    const secret = secretBehind(text, match.index, match[0], sort);
    if (secret === undefined) continue;
    found.push({ ...secret, kind: kinds[sort] });
    reader.lastIndex = secret.end;
  }
  return found;
};

function secretBehind(text: string, start: number, name: string, sort: Sort) {
  const left = /[\w.$-]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  if (short.test(name) && !carriesShort.test(left) && !/[a-z]$/.test(left + (/^[A-Z][a-z]/.test(name) ? '' : '0'))) {
    return undefined;
  }
  if (aboutSecrets.test(left)) return undefined;
  const nameStart = start - left.length;
  const behind = wayBehind(text, nameStart, start + name.length);
  if (behind === undefined) return undefined;
  const value = readValue(text, behind.end, behind.quote);
  if (value === undefined) return undefined;
  const words = text.slice(value.start, value.end);
  const line = behind.way === 'spaced' && isOfItsLine(text, nameStart, value.end);
  return isSecret(words, sort, { ...behind, quoted: value.quoted, name: left + name, line }) ? value : undefined;
}

/** How a value stands behind its name. */
interface Standing {
  readonly way: Way;
  readonly quoted: boolean;
  readonly name: string;
  /** Name and value are all that stands in the line. */
  readonly line: boolean;
}

function isSecret(value: string, sort: Sort, standing: Standing): boolean {
  if (isPlaceholder(value) || (standing.quoted && isSentence(value))) return false;
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

function isPassword(value: string, { way, quoted, name, line }: Standing): boolean {
  switch (way) {
    case 'tight':
    case 'option':
      return true;
    case 'spaced':
      return quoted || line || (looksTyped(value) && !isTerm(value));
    case 'told':
      return quoted || (looksTyped(value) && !isTerm(value));
    case 'adjacent':
      return !/^pass$/i.test(name) && looksTyped(value) && !isTerm(value) && !/^\d+$/.test(value);
  }
}

function isKey(value: string, { way, quoted, name, line }: Standing, sort: Sort): boolean {
  switch (way) {
    case 'tight':
    case 'option':
      return sort === 'secret' || !isTerm(value);
    case 'spaced':
      if (quoted) return true;
      if (sort === 'secret' && /^secret$/i.test(name) && isKebab(value) && /[-_]/.test(value)) return false;
      return line || looksRandom(value) || (looksTyped(value) && !isTerm(value) && !isKebab(value));
    case 'told':
      return (looksTyped(value) && !isTerm(value) && !isKebab(value)) || looksRandom(value) || /^\d{4,}$/.test(value);
    case 'adjacent':
      return looksRandom(value) && value.length >= 10;
  }
}

function isAuth(value: string, { way, quoted, name }: Standing): boolean {
  if (looksRandom(value) || /^[^\s:]+:./.test(readBase64(value) ?? '')) return true;
  return !quoted && way === 'tight' && name === name.toUpperCase() && !isTerm(value) && value.length >= 4;
}

/** What a person reads, not what a machine compares: `"password": "Enter your password"`. */
function isSentence(value: string): boolean {
  if (!/\s/.test(value)) return false;
  return /\b(?:password|secret|token|key|must|should|please|enter|your|the|is|are|was|not|invalid|required|for|to)\b/i.test(value);
}

const pair = String.raw`["']?[\s,]{1,40}["']?value["']?\s{0,4}[:=]\s{0,4}["']?`;

/** Names and values in two fields: variables of Kubernetes, properties in XML, `ENV NAME value`. */
export const paired: readonly Finder[] = [
  String.raw`(?<before>\b(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?(?<name>[\w.-]{2,80})${pair})`,
  String.raw`(?<before>(?:^|\n)[ \t>]{0,8}(?:ENV|setx)[ \t]{1,4}(?<name>\w{2,80})[ \t]{1,4}["']?)`,
].map((before) =>
  findBy(
    new RegExp(String.raw`${before}(?<secret>(?<=["'])[^"'\n]{1,2000}(?=["'])|[^\s"'\x60,}<>]{1,2000})`, 'g'),
    'secret',
    (value, { name = '' }) => endsInNoun.test(name) && !isPlaceholder(value) && !aboutSecrets.test(name),
  ),
);
const endsInNoun = new RegExp(`(?:${nouns.replace(/\?<\w+>/g, '?:').replace('|pass|', '|(?<![a-z])pass|')})${suffix}$`, 'i');

/** `creds: admin/…`, `login is ann / …`, `ann@acme.io:…`: a password behind the name of its user. */
export const logins: readonly Finder[] = [
  String.raw`(?<before>\b(?:creds?|credentials?|log(?:ged|ging)?[ -]?in|login|sign(?:ed)?[ -]in)\b[^\n:]{0,24}?[ \t:=]{1,4}["'\x60*]{0,2}[\w.+@-]{1,64}[ \t]{0,2}(?:[/:|]|and|with)[ \t]{0,2}["'\x60]?)`,
  String.raw`(?<before>(?<![\w.+/-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}[ \t]{0,2}[/:|,][ \t]{0,2}["'\x60]?)`,
].map((before) =>
  findBy(
    new RegExp(String.raw`${before}(?<secret>[^\s"'\x60,;<>()/]{4,64})`, 'gi'),
    'password',
    (value) => !isPlaceholder(value) && !isTerm(value) && !/^\d+$/.test(value) && looksTyped(value) && !/^[\w.-]+\.[a-z]{2,}(?:[:/]|$)/i.test(value),
  ),
);
