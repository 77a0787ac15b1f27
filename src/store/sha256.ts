/** The hash of the store's chains. */
import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What is hashed with a short text, so that nobody finds it by trying; another each time. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}
