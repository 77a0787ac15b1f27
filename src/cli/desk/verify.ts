/** `desk verify`: whether every history still stands as it was written. */
import type { Flaw } from '../../desk/chain.ts';
import { createTicketStore } from '../../store/tickets.ts';
import { print } from '../command.ts';
import { type DeskVerb, everything } from './verb.ts';

/** Prints what is wrong, a line each; the exit code is 1 where anything is. */
export const verify: DeskVerb = async (database) => {
  const tickets = createTicketStore(database);
  const all = await tickets.list({ order: 'oldest-first', limit: everything });
  const numbers = new Map(all.map(({ id, number }) => [id, `#${number}`]));
  const flaws = await tickets.verify();
  for (const flaw of flaws) print(sentenceOf(flaw, numbers.get(flaw.ticket) ?? flaw.ticket));
  if (flaws.length === 0) print(`${all.length} tickets: every history stands as it was written.`);
  return flaws.length === 0 ? 0 : 1;
};

function sentenceOf({ what, version }: Flaw, ticket: string): string {
  const line = version === undefined ? '' : `, version ${version}`;
  return `${ticket}${line}: ${sentences[what]}`;
}

const sentences: Readonly<Record<Flaw['what'], string>> = {
  'changed-line': 'the line was changed, or one before it is missing',
  'changed-words': 'what somebody wrote was changed',
  'missing-lines': 'the last lines are missing',
  'changed-state': 'the ticket stands in a state to which its history does not lead',
  'missing-ticket': 'the ticket is missing',
};
