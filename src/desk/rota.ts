/** Whose turn it is: the people of a list one after the other, without those who are away. */
import type { Act } from './act.ts';
import type { Ticket } from './ticket.ts';

/** Who takes tickets in turn; the list and who is away come from outside. */
export interface Rota {
  /** User ids, in order. */
  readonly people: readonly string[];
  readonly away: ReadonlySet<string>;
}

/**
 * Gives the person whose turn it is, nobody where nobody is there. Goes by the ticket's number, so that every process
 * says the same and nobody has to remember whose turn it was.
 */
export function onDuty({ people, away }: Rota, number: number): string | undefined {
  const from = people.length === 0 ? 0 : (number - 1) % people.length;
  const inTurn = [...people.slice(from), ...people.slice(0, from)];
  return inTurn.find((user) => !away.has(user));
}

/** The act by which a new ticket is given away; where nobody is there, engineers are told that it has no owner. */
export function turnOf(rota: Rota, ticket: Ticket): Act {
  const to = onDuty(rota, ticket.number);
  return to === undefined ? { kind: 'remind', reminder: { target: 'owner', stage: 'passed' } } : { kind: 'assign', to };
}
