/**
 * Takes secrets out of what people write, before it is stored, sent on, logged or exported: questions and their
 * edits, answers, notes, what goes to the forum. It goes by shapes and by names, so it can miss; it leaves prose,
 * examples and placeholders as they are. Its work is in proportion to the length of the text, whatever the text is.
 */
import { credentials, signatures, webhooks } from './redact/addresses.ts';
import { privateKeys, publicBlocks } from './redact/blocks.ts';
import { commands } from './redact/commands.ts';
import { cover, type Finder, settle } from './redact/found.ts';
import { cookies, headers } from './redact/headers.ts';
import { encodedSecrets, tokens } from './redact/issued.ts';
import { logins } from './redact/logins.ts';
import { namedSecrets } from './redact/named.ts';
import { paired } from './redact/paired.ts';
import { peopleAndMachines } from './redact/people-and-machines.ts';
import { randomWords } from './redact/random.ts';

/** What stands in the place of a secret. */
const marker = /\[redacted: [A-Za-z ]{1,20}\]/g;

/** From what is surest to what is guessed: a rule does not read what an earlier one has found. */
const plain: readonly Finder[] = [
  ...webhooks,
  ...credentials,
  ...headers,
  ...cookies,
  signatures,
  ...commands,
  ...paired,
  namedSecrets,
  ...logins,
  tokens,
];
const rules: readonly Finder[] = [...plain, encodedSecrets(hasSecret), randomWords];
const rulesForPublic: readonly Finder[] = [...rules, ...peopleAndMachines];

/** A secret that is found once another is gone takes a further round; no text that people write needs a third. */
const roundsAtMost = 6;

/** Gives the text with each secret replaced by `[redacted: …]`; a text without any comes back as it is. */
export function redact(text: string): string {
  return redactBy(rules, text);
}

/**
 * Gives a text for the public forum: without secrets, and without the e-mail addresses, IP addresses, hosts and users
 * of whoever asks. `@` is kept apart from what follows, so that nobody of that name there is called.
 */
export function redactForPublic(text: string): string {
  return redactBy(rulesForPublic, text).replace(/@(?!\u200b)/g, '@\u200b');
}

/** The words of a masked text that its author wrote: what to search by, for a mark is no part of the question. */
export function withoutMarks(masked: string): string {
  return masked.replace(marker, ' ');
}

function redactBy(finders: readonly Finder[], text: string): string {
  let before = text;
  for (let round = 0; round < roundsAtMost; round += 1) {
    const after = redactOnce(finders, before);
    if (after === before) return after;
    before = after;
  }
  return before;
}

function redactOnce(finders: readonly Finder[], text: string): string {
  const withoutKeys = cover(settle([{ text, settled: false }], marker), privateKeys);
  const stretches = finders.reduce(cover, settle(withoutKeys, publicBlocks));
  return stretches.map((stretch) => stretch.text).join('');
}

function hasSecret(text: string): boolean {
  return plain.some((find) => find(text).length > 0);
}
