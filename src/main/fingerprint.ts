/** A short name for a text: the same for the same text, in every process. */
import { hash } from 'node:crypto';

/** Gives it: twelve hexadecimal digits. */
export function fingerprintOf(text: string): string {
  return hash('sha256', text).slice(0, 12);
}
