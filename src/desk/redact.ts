/**
 * Takes secrets out of what people paste into a question, before it is stored or shown to others: private keys,
 * tokens, licences, passwords in addresses and in settings. It looks for shapes, so it can miss; it never guesses
 * at prose. Linear in the length of the text: every repetition is bounded or cannot overlap another match.
 */

/** Gives the text with each secret replaced by `[redacted: …]`; a text without any comes back as it is. */
export function redact(text: string): string {
  return rules.reduce((rest, [pattern, replace]) => rest.replace(pattern, replace), text);
}

const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:(?!-----END )[\s\S])*(?:-----END [A-Z ]{0,30}-----)?/g;
const bearer = /\b(bearer|basic)([ \t]{1,8})([\w.~+/=-]{8,})/gi;
const credentials = /:\/\/[^\s/?#:@[\]]{0,200}:[^\s/?#[\]]{1,200}@/g;
const setting =
  /((?:password|passwd|secret|api[_-]?key|licen[cs]e[_-]?key|access[_-]?token|authori[sz]ation)["']?\s{0,8}[:=]\s{0,8}["']?)([^\s"',;[\]]{6,})/gi;
const word = /[\w.-]+/g;

type Replace = (match: string, ...groups: string[]) => string;

const rules: readonly (readonly [RegExp, Replace])[] = [
  [privateKey, () => '[redacted: private key]'],
  [
    bearer,
    (match, scheme = '', gap = '', value = '') => (isOpaque(value) ? `${scheme}${gap}[redacted: token]` : match),
  ],
  [credentials, () => '://[redacted: credentials]@'],
  [setting, (match, name = '', value = '') => (isOpaque(value) ? `${name}[redacted: secret]` : match)],
  [word, (match) => (tokenShapes.some((shape) => shape.test(match)) ? '[redacted: token]' : match)],
];

/** Words of prose follow "password:" too; a secret has a digit, or is longer than words are. */
function isOpaque(value: string): boolean {
  return /\d/.test(value) || value.length > 24;
}

/** Whole words that are secrets, by the prefix their issuer gives them. */
const tokenShapes: readonly RegExp[] = [
  /^xox[a-z][\w.-]{8,}$/, // Slack, and its rotated tokens (xoxe.xoxb-1-…)
  /^xapp-[\w-]{8,}$/,
  /^eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?\.?$/, // JSON Web Tokens: Tyk licences are such
  /^gh[a-z]_\w{20,}$/, // GitHub
  /^glpat-[\w-]{16,}$/, // GitLab
  /^(?:AKIA|ASIA)[A-Z0-9]{16}\.?$/, // AWS
];
