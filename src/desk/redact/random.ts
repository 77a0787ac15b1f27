/** Long words that only a machine makes and that nothing around them explains: keys pasted without their name. */
import { readBase64 } from './base64.ts';
import { findBy } from './found.ts';
import { isPlaceholder, switches } from './values.ts';

/** What is random, public, and named as such: digests, sums, fingerprints, public keys, parts of addresses. */
export const namedDigests =
  /\b(?:sha(?:1|224|256|384|512)?|md5|h1|etag)[-:=][A-Za-z0-9+/=_-]{16,}|\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w{1,20}|sk-ssh-\w{1,20}(?:@openssh\.com)?)[ \t]{1,4}AAAA[A-Za-z0-9+/=]{20,}|\b(?:certificate-authority-data|client-certificate-data|ca\.crt|tls\.crt|caBundle)["']?:[ \t]{0,4}["']?[A-Za-z0-9+/=]{20,}/gi;

const words = /(?<![\w+/=.:@#?&%~-])(?<secret>[A-Za-z0-9+/_-]{32,200}={0,2})(?![\w+/=@-]|\.\w)/g;

/** Small letters, capitals and digits in turn, more often than names and paths have them. */
export const randomWords = findBy(words, 'token', (word) => {
  if (isPlaceholder(word) || /^[a-z]{2,8}_/.test(word) || readBase64(word) !== undefined) return false;
  const kinds = [/[a-z]/g, /[A-Z]/g, /\d/g].map((kind) => word.match(kind)?.length ?? 0);
  const slashes = word.match(/[/_-]/g)?.length ?? 0;
  return kinds.every((count) => count >= 3) && slashes <= word.length / 10 && switches(word) >= word.length / 4;
});
