/**
 * What is to be done or known: upgrading, going back, saving first, an order, how long something is supported. Words for
 * one intent differ ("bump", "update"), and headings use few of them; read alike in questions and headings, they meet.
 */
import { type Word, wordsOf } from '../text/tokenize.ts';

/** A set of intents, as bits in the order of the table. */
export type Intents = number;

/** Any of these words is enough; their order matters to nobody but `upgrading`. */
const words = [
  'upgrade update bump',
  'install setup deploy',
  'uninstall remove delete purge',
  'backup snapshot export dump save',
  'restore import recover',
  'rollback revert downgrade undo',
  'migrate migration',
  'renew reissue rotate renewal',
  'troubleshoot debug error fail failure broken crash',
  'order sequence',
  'eol lts lifecycle deprecation deprecated unsupported maintenance',
  'compatible compatibility matrix requirement prerequisite',
  'skip intermediate jump',
  'prepare preparation checklist precaution plan planning',
  'verify validate verification',
  'downtime rolling canary',
  'contact community',
  'changelog changed',
  'recommended recommendation',
  'overview introduction guideline',
  'location path folder directory',
  'automatic automatically auto',
];

/** How many intents there are. */
export const intentCount = words.length;

const intentsOfTerm = readTable();

/** The terms that say what to do, not what with. */
export const intentTerms: ReadonlySet<string> = new Set(intentsOfTerm.keys());

/** Going past releases without stopping at them. */
export const skipping: Intents = intentsIn(wordsOf('skip'));

const upgrading = intentsIn(wordsOf('upgrade'));
const undone: readonly (readonly [done: Intents, by: Intents])[] = [
  [upgrading, intentsIn(wordsOf('revert'))],
  [intentsIn(wordsOf('install')), intentsIn(wordsOf('uninstall'))],
];

/** The intents that words speak of. */
export function intentsIn(some: readonly Word[]): Intents {
  let intents = 0;
  for (const { parts } of some) for (const part of parts) intents |= intentsOfTerm.get(part) ?? 0;
  return intents;
}

/** What undoes each of these: a heading such as "Revert an upgrade" speaks of both. */
export function undoingOf(intents: Intents): Intents {
  return undone.reduce((undoing, [done, by]) => ((intents & done) === 0 ? undoing : undoing | by), 0);
}

function readTable(): Map<string, Intents> {
  const found = new Map<string, Intents>();
  for (const [place, line] of words.entries()) {
    for (const term of wordsOf(line).flatMap(({ parts }) => parts))
      found.set(term, (found.get(term) ?? 0) | (1 << place));
  }
  return found;
}
