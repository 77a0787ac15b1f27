/** Addresses that let in whoever knows them: with a password, with a key in their query, or secret as a whole. */
import { findBy } from './found.ts';
import { isPlaceholder, looksRandom } from './values.ts';

/** Incoming webhooks of chats: what stands behind the host is the secret. */
export const webhooks = [
  findBy(
    /(?<before>hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/)(?<secret>[\w/-]{8,200})/gi,
    'webhook',
    (secret) => !isPlaceholder(secret),
  ),
  findBy(
    /(?<before>discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/)(?<secret>\d{5,30}\/[\w-]{20,200})/gi,
    'webhook',
  ),
  findBy(/(?<before>\.office(?:365)?\.com\/webhookb?2?\/)(?<secret>[\w@/-]{20,300})/gi, 'webhook'),
  findBy(/(?<before>\.logic\.azure\.com[^\s"'<>]{1,300}[?&]sig=)(?<secret>[\w%~.-]{16,200})/gi, 'webhook'),
];

/**
 * A user and a password before the last `@` of an address. Either may hold signs that should have been escaped, so
 * the password goes on to the last `@` before the address ends.
 */
const withPassword =
  /(?<before>(?<=[a-z0-9]):\/\/)(?<secret>[^\s/?#:@"'`<>|]{0,200}:(?<password>[^\s"'`<>|]{1,400}))(?=@[^\s@/"'`<>|])/gi;

/** A key in the place of the user, without a password. */
const keyAsUser = /(?<before>\bhttps?:\/\/)(?<secret>[A-Za-z0-9_~.-]{20,200})(?=@[\w-])/gi;

/** How the driver of Go for MySQL writes an address: `user:password@tcp(host:3306)/name`. */
const goMySql = /(?<before>(?<=[\w.-]):)(?<secret>[^\s:"'`<>]{1,200})(?=@(?:tcp|unix)\()/g;

/** What authorities and ports, paths and queries look like where they are taken for a user and a password. */
const portAndPath = /^\d{1,5}(?:[/?#,]|$)/;
/** The pair of names that stands for a user and a password in examples. */
const examplePair =
  /^(?:user|username|usr|my_?user|name|foo):(?:pass|password|passwd|pwd|pw|my_?password|bar|secret)$/i;
/** Words that stand for a password elsewhere, and are weak ones behind the name of a user. */
const weak = /^(?:pass|passwd|password|secret|admin|root|test|default|guest|redis|mongo|postgres|tyk|changeme)$/i;

/** Passwords and keys in addresses. */
export const credentials = [
  findBy(withPassword, 'credentials', (secret, { password = '' }) => {
    if (portAndPath.test(password) || examplePair.test(secret)) return false;
    return weak.test(password) || !isPlaceholder(password);
  }),
  findBy(keyAsUser, 'credentials', looksRandom),
  findBy(
    /(?<before>\bjdbc:oracle:\w{1,10}:[\w.-]{1,64}\/)(?<secret>[^\s@"'`]{1,200})(?=@)/g,
    'password',
    (password) => !isPlaceholder(password),
  ),
  findBy(goMySql, 'password', (password) => !isPlaceholder(password)),
];

/** Signatures that stand for a key in an address which was signed in advance. */
export const signatures = findBy(
  /(?<before>[?&;](?:amp;)?(?:sig|signature|x-amz-signature|x-goog-signature|x-amz-security-token|x-amz-credential)=)(?<secret>[^\s"'`<>&;|]{8,2000})/gi,
  'secret',
  (secret) => !isPlaceholder(secret),
);
