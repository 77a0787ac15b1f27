/**
 * Tokens that their issuers made to be recognised: by a prefix, a length, signs that occur nowhere else. The list
 * goes by what the issuers document; lengths are taken loosely, for a token cut short is still most of a token.
 */
import { readBase64 } from './base64.ts';
import { findBy } from './found.ts';
import { isPlaceholder } from './values.ts';

const shapes: readonly RegExp[] = [
  /(?<!-)eyJ[\w-]{8,}\.(?:[\w-]{4,}|[\w-]{2,}(?=\.))(?:\.[\w-]*){0,3}/, // JSON Web Tokens: licences of Tyk, accounts of Kubernetes
  /(?:gh[a-z]_[\w.-]{20,}|github_pat_\w{20,})/, // GitHub
  /(?:gl[a-z]{1,5}-[\w-]{16,}(?:\.[\w.-]{2,})?|GR1348941[\w-]{16,})/, // GitLab
  /(?:xox[a-z](?:\.xox[a-z])?-[\w-]{8,}|xapp-[\w-]{8,})/, // Slack
  /(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/, // Amazon
  /(?:AIza[\w-]{30,}|ya29\.[\w-]{10,}|GOCSPX-[\w-]{16,}|1\/\/0[\w-]{20,})/, // Google
  /(?:sk|rk)_(?:live|test|prod)_\w{10,}|whsec_[\w+/=]{16,}/, // Stripe
  /SG\.[\w-]{16,}\.[\w-]{16,}|xkeysib-[\w-]{40,}|key-[0-9a-z]{32}|[0-9a-f]{32}-us\d{1,2}/, // SendGrid, Brevo, Mailgun, Mailchimp
  /SK[0-9a-f]{32}|AC[0-9a-f]{32}:[0-9a-f]{32}/, // Twilio
  /npm_[A-Za-z0-9]{30,}|pypi-[\w-]{30,}|rubygems_[0-9a-f]{32,}|dckr_(?:pat|oat)_[\w-]{20,}/, // registries
  /sk-(?:proj|svcacct|admin|ant|or|lf|None)-[\w-]{16,}|sk-[A-Za-z0-9]{20,}|sess-[A-Za-z0-9]{30,}/, // OpenAI, Anthropic
  /hf_[A-Za-z0-9]{28,}|gsk_[A-Za-z0-9]{30,}|xai-\w{40,}|r8_\w{30,}|pplx-\w{30,}/, // other makers of models
  /hv[sbr]\.[\w-]{20,}|[sb]\.(?=[A-Za-z]*\d)[A-Za-z0-9]{24}(?!\w)/, // Vault
  /do[opr]_v1_[0-9a-f]{32,}|HRKU-[\w-]{20,}|dapi[0-9a-f]{32}(?:-\d)?|tskey-[a-z]+-\w{6,}-\w{16,}/, // DigitalOcean, Heroku, Databricks, Tailscale
  /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{40,}|pul-[0-9a-f]{40}|dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{20,}/, // Terraform, Pulumi, Doppler
  /NR(?:AK|JS|II|AA|RA|SP)-\w{16,}|[0-9A-Za-z]{30,36}NRAL|gls?[ac]_[\w+/=]{20,}/, // New Relic, Grafana
  /dt0[a-z]\d\d\.[A-Z0-9]{20,}\.[A-Z0-9]{40,}|sntry[su]_[\w+/=-]{20,}|PMAK-[0-9a-f]{24}-[0-9a-f]{34}/, // Dynatrace, Sentry, Postman
  /AT(?:ATT|CTT|BB)[\w=-]{20,}|lin_(?:api|oauth)_\w{20,}|ntn_\w{30,}|figd_[\w-]{20,}/, // Atlassian, Linear, Notion, Figma
  /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32,}|sq0(?:atp|csp|idp)-[\w-]{20,}|EZ[AT]K\w{50,}/, // Shopify, Square, EasyPost
  /vc[pickra]_[A-Za-z0-9]{20,}|nfp_\w{30,}|sb[ps]_[0-9a-f]{30,}|pscale_(?:tkn|pw|oauth)_[\w.-]{20,}/, // Vercel, Netlify, Supabase, PlanetScale
  /cf(?:k|ut|at)_\w{40,}|CFPAT-[\w-]{30,}|CCIPAT_\w{20,}|bkua_[0-9a-f]{30,}|fm[12]_[\w+/=]{40,}/, // Cloudflare, Contentful, CircleCI, Buildkite, Fly
  /AKC[A-Za-z0-9]{60,}|cmVmdGtuO[\w=]{40,}|LTAI[A-Za-z0-9]{14,}|ops_eyJ[\w+/=-]{40,}|AGE-SECRET-KEY-1[A-Z0-9]{50,}/, // Artifactory, Alibaba, 1Password, age
  /\d{8,10}:AA[\w-]{30,}|[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40}|pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/, // Telegram, Discord, Airtable
  /\w{3}\dQ~[\w~.-]{30,}/, // Microsoft Entra
  /[0-9a-f]{24}[0-9a-f]{32}(?![\w-])/, // Tyk: an organisation and the key of one of its users
  /MII[\w+/]{3}IBA[\w+/=]{20,}/, // a private key without its armour
];

const issued = new RegExp(`(?<![A-Za-z0-9_])(?<secret>${shapes.map(({ source }) => `(?:${source})`).join('|')})`, 'g');

/** Tokens by their shape; each has a digit or small letters and capitals, which `xoxb-your-token-here` has not. */
export const tokens = findBy(
  issued,
  'token',
  (secret) => (/\d/.test(secret) || isLongMixed(secret)) && !isPlaceholder(secret) && !isBlank(secret),
);

function isLongMixed(secret: string): boolean {
  return (/[A-Za-z]{24,}/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret)) || /[A-Z]{16,}/.test(secret);
}

/** A pattern for a token: `ghp_xxxxxxxx`, `T00000000/B00000000`. */
function isBlank(secret: string): boolean {
  return /(.)\1{7}/.test(secret);
}

const words = /(?<![\w+/=-])(?<secret>[A-Za-z0-9+/_-]{16,}={0,2})(?![\w+/=-])/g;

/**
 * Words of Base64 that hold a secret: keys of Tyk in their newer form, passwords of registries, armoured private
 * keys, and whatever `hasSecret` finds in the text.
 */
export function encodedSecrets(hasSecret: (text: string) => boolean) {
  return findBy(words, 'secret', (word) => {
    if (!/[a-z]/.test(word) || !/[A-Z]/.test(word) || readBase64(word.slice(0, 16)) === undefined) return false;
    const text = readBase64(word);
    if (text === undefined) return false;
    if (/^\{"(?:org|id|h|k)":"/.test(text) || /^\{"auths":/.test(text) || /BEGIN [A-Z ]*PRIVATE KEY/.test(text))
      return true;
    return hasSecret(text);
  });
}
