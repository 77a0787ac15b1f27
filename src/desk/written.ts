/** What people write, as it is kept and shown to others. */
import { redact } from './redact.ts';

/** Gives a text without secrets, and without blanks around it. */
export function written(text: string): string {
  return redact(text).trim();
}
