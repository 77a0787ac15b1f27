/**
 * The history as a chain: each line carries a hash over itself and the line before, so that a line which was changed,
 * taken out or put in between is found. What people wrote goes in as a seal (a hash of a random salt and the text):
 * a text can be forgotten and the chain still holds, and without the salt the seal tells nothing of it.
 *
 * A chain shows carelessness and meddling with single rows. Who can write the whole table can write a new chain;
 * keep an export elsewhere against that.
 */

/** Text -> its digest, the same each time: SHA-256 in hexadecimal, where it is not a test's. */
export type Hash = (text: string) => string;

/** One line of a history, as it is kept. */
export interface Link {
  readonly ticket: string;
  readonly version: number;
  /** Everything of the line but what people wrote. */
  readonly body: string;
  /** What people wrote; absent where nothing was written, or it was forgotten. */
  readonly words?: string;
  /** Empty once the words were forgotten. */
  readonly salt: string;
  /** Empty where nothing was written. */
  readonly seal: string;
  readonly hash: string;
}

/** Something wrong with a history. */
export interface Flaw {
  readonly ticket: string;
  /** The line, by the version that it led to; absent where it concerns the ticket as a whole. */
  readonly version?: number;
  readonly what: 'changed-line' | 'changed-words' | 'missing-lines' | 'changed-state' | 'missing-ticket';
}

/** Seals what somebody wrote. */
export function sealOf(words: string, salt: string, hash: Hash): string {
  return hash(`${salt}\n${words}`);
}

/** The hash of a line that follows `previous`, which is empty for the first. */
export function hashOf(
  previous: string,
  { ticket, version, body, seal }: Omit<Link, 'hash' | 'words' | 'salt'>,
  hash: Hash,
): string {
  return hash([previous, ticket, String(version), seal, body].join('\n'));
}

/** What is wrong with one ticket's lines, oldest first; `head` is the hash of the last as the ticket has it. */
export function flawsOf(ticket: string, lines: readonly Link[], head: string, hash: Hash): readonly Flaw[] {
  const flaws: Flaw[] = [];
  let previous = '';
  for (const line of lines) {
    const { version } = line;
    if (hashOf(previous, line, hash) !== line.hash) flaws.push({ ticket, version, what: 'changed-line' });
    if (!isSealed(line, hash)) flaws.push({ ticket, version, what: 'changed-words' });
    previous = line.hash;
  }
  if (previous !== head) flaws.push({ ticket, what: 'missing-lines' });
  return flaws;
}

/** A text may be missing only together with its salt, once it was forgotten. */
function isSealed({ words, salt, seal }: Link, hash: Hash): boolean {
  if (words === undefined) return salt === '';
  return seal !== '' && sealOf(words, salt, hash) === seal;
}
