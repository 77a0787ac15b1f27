/**
 * Tells what somebody really typed as a password from what stands in its place in examples and settings:
 * `<your-key>`, `${DB_PASS}`, `changeme`, `required`, `string`, `os.Getenv("X")`.
 */

/** What a value may be wrapped in. */
const wrapping = /^["'`“”‘’*\\-]+|["'`“”‘’*\\]+$/g;

/** `$NAME`, `${…}`, `$(…)`, `{{…}}`, `%NAME%`, `<…>`, `[NAME]`, `{name}`, and their escapes in Slack. */
const reference =
  /^(?:\$[a-z_][\w./:-]*$|\$[{(]|#\{|\{\{|%[a-z_]\w*%|%[sdvq]$|<|&lt;|\{[a-z][\w .:/-]*\}?|\[[a-z][\w .:/-]*\]?|\\?\(|\?|@[\w./-]+$)/i;

/** A value that is read from elsewhere: `env://X`, `process.env.X`, `var.x`, `.Values.x`, `getToken(`, `config[`. */
const elsewhere =
  /^(?:(?:env|vault|secrets?|kv|consul|file|ref|ssm|op):\/\/|(?:process|os|env|var|vars|data|local|module|secrets?|config|cfg|settings|self|this|args|request|req|ctx|context|params|props|values|input|event|options|opts|inputs|github|steps)[.[]|\.values\b|[a-z_$][\w$]*(?:\.[a-z_$][\w$]*)*[([]|(?:~|\.{1,2})?\/[a-z][\w.-]*(?:\/|$)|arn:)/i;

/** Runs of one sign in the place of the real thing, and what was cut short. */
const blanked = /^[x*•.…_?#-]+$|^\*{2}|\*{3}|x{4}|•{2}|\.{3}|…|^-+$|^0+$/i;

/** Words that examples are filled with; `my-client-secret` is one, `mYs3cr3t` is not. */
const placeholder =
  /^(?:(?:my|the|some|an?|our|new|old)[-_. ][a-z]+(?:[-_. ][a-z]+)*|my(?:password|secret|token|key|pass|license)|<?your[-_. a-z]*|your[-_ ].*|change[-_]?(?:me|it|this)(?:[-_!].*)?|replace[-_]?(?:me|this|with).*|.*placeholder.*|.*redacted.*|hidden|masked|removed|(?:.*[-_. ])?example(?:[-_. ].*)?|.*[-_ ]here|foo|bar|baz|qux|foobar|dummy|todo|tbd|lorem|n\/a)$/i;

/** What stands after a name where nothing secret is told: states, types, methods. */
const said = new Set(
  `true false yes no on off null nil none undefined empty blank unset set default auto enabled disabled enable disable
  required optional missing mandatory needed invalid valid expired wrong incorrect correct denied refused rejected failed fail failure ok
  success unknown unauthorized unauthorised forbidden string str bool boolean int integer number bytes text varchar object array any
  secretstr optional[str] basic bearer jwt oauth oauth1 oauth2 oauth2.0 oauth2.1 oidc saml hmac mtls keyless digest plain negotiate
  header headers cookie cookies body query param internal external env file vault consul kubernetes local ldap custom static dynamic
  anything something nothing it this that here there what which where how why when see same and or not is was are be
  grant granted grants the a an in on at to for from of with by if then else get post put new old first last only also always never
  apache-2.0 apache2 mit mpl-2.0 gpl bsd samesite httponly secure encrypted hashed stored random generated
  changed rotated deleted created read used found reset update updated forgotten lost bcrypt sha256 sha-256 sha512 md5 base64
  incorrecta refusé refusée falsch vergessen weg question thanks help please`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that names of settings are made of: a value made of nothing else is a name, not a secret. */
const partsOfNames = new Set(
  `password passwd pass passphrase secret secrets key keys token tokens api access license licence client user username
  name db database redis mongo mongodb postgres postgresql mysql sql gateway dashboard portal gw dash id value string jwt auth authorization
  bearer basic header admin root node shared private public encryption signing certificate cert certs tls ssl ca
  conf config credentials creds cred upstream account session cookie refresh bot app webhook service operator pump mdcb
  org organisation default test code data url uri path file ref type field with and or of the to bad some plain developer replace`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that say what a value is: with other words, `oauth-shared-secret`, they are the name of one. */
const nouns = new Set([
  'password',
  'passwd',
  'secret',
  'key',
  'token',
  'license',
  'licence',
  'credential',
  'credentials',
]);

/** Whether a value only stands for one: a reference, a blank, a word of an example, the name of a setting. */
export function isPlaceholder(value: string): boolean {
  const bare = value.replace(wrapping, '');
  if (!/[\p{L}\d]/u.test(bare) || said.has(bare.toLowerCase().replace(/[.,;:!?)\]}]+$/, ''))) return true;
  if (reference.test(bare) || elsewhere.test(bare) || blanked.test(bare) || placeholder.test(bare)) return true;
  return isName(bare);
}

/** A name of a setting, or of a secret in Kubernetes: `redis-password`, `GATEWAY_SECRET`, `clientSecret`. */
function isName(value: string): boolean {
  if (value.length > 60) return false;
  const words = value.split(/[-_. ]+|(?<=[a-z])(?=[A-Z])/);
  if (words.every((word) => partsOfNames.has(word.toLowerCase()))) return true;
  return (
    words.length > 1 &&
    words.every((word) => /^[a-z]+$/i.test(word)) &&
    words.some((word) => nouns.has(word.toLowerCase()))
  );
}

/** Terms with digits that people write about passwords and tokens. */
const term =
  /^(?:v\d+(?:alpha|beta)\d+|v?\d+(?:[.,]\d+)*(?:[-+.]?(?:rc|alpha|beta|lts)[.\d]*)?\.?x?|(?:sha|aes|rs|hs|es|ps|rfc|utf|pkcs|tls|ssl|ldap|oauth|saml|base|http|ipv|rsa|argon|pbkdf|md|scram-sha|rsa-sha)[-v_]?\d[\d.]*(?:[-_][a-z0-9]{1,6})*|[23]fa|mfa\/2fa|k8s|i18n|x\.?509|\d{1,4}(?:st|nd|rd|th|s|ms|m|h|d|mb|gb|kb|%)?|\d{4}-\d\d-\d\d.*|\d\d?:\d\d.*)$/i;

/** A word about versions, sizes, dates or methods, such as `SHA256`, `5.3.1`, `RFC6750`, `v2`. */
export function isTerm(value: string): boolean {
  return term.test(value);
}

/** Words joined by signs, the last of which may count: `authentication-middleware`, `tyk-conf-v2`, `policy_2`. */
export function isKebab(value: string): boolean {
  return (
    /^[a-z]{2,}(?:[-_./][a-z]{2,})*(?:[-_./]?v?\d{1,4})?$/i.test(value) && !/[a-z][A-Z].*[a-z][A-Z].*\d/.test(value)
  );
}

/** Typed with care for somebody not to guess it: a digit, an odd sign, or capitals inside of the word. */
export function looksTyped(value: string): boolean {
  if (/^\d+$/.test(value)) return value.length >= 4;
  if (/^[A-Za-z0-9+/]{6,}={1,2}$/.test(value)) return true;
  return (/\d/.test(value) && /[^\d.,:%]/.test(value)) || /[!@#$%^&*+=~§?].*\w/.test(value) || isCamel(value);
}

/** A capital after a small letter more than once: `TopSecretWord`; names of products have one such place. */
function isCamel(value: string): boolean {
  return /^[A-Za-z]+$/.test(value) && (value.match(/[a-z][A-Z]/g) ?? []).length >= 2;
}

/** Made by a machine: digits among letters, long, and no name with a number behind. */
export function looksRandom(value: string): boolean {
  if (value.length < 8 || isKebab(value) || isTerm(value)) return false;
  if (/^\d+$/.test(value) || /^[a-z]+:\/\//i.test(value)) return false;
  const digits = (value.match(/\d/g) ?? []).length;
  return digits >= 2 && /[a-z]/i.test(value) && switches(value) >= 3;
}

/** How often letters and digits, small and capital, take turns. */
export function switches(value: string): number {
  return (value.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])|[A-Z](?=[a-z][A-Z\d])/g) ?? []).length;
}
