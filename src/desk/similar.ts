/**
 * Tickets that ask the same: offered before another is opened, and to the engineer who reads a card. Kept in memory
 * by each process and brought up to date from the store at each look, so that all of them see the same.
 */
import { living } from './life.ts';
import { createLookalikes, type Lookalikes, offeredFrom } from './likeness.ts';
import type { Terms } from './terms.ts';
import { answerOf, type Ticket } from './ticket.ts';
import type { TicketStore } from './tickets.ts';

/** A ticket that asks the same. */
interface SimilarTicket {
  readonly ticket: Ticket;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Finds tickets by what they ask. */
export interface SimilarTickets {
  /** Living ones of the team, and those answered lately, likest first; without `except`, which is asked about. */
  find(question: SimilarTo, limit: number): Promise<readonly SimilarTicket[]>;
}

/** What others are to be like. */
interface SimilarTo {
  readonly team: string;
  readonly question: string;
  /** Id of a ticket that is not to be found. */
  readonly except?: string;
}

/** What it is handed. */
export interface SimilarParts {
  readonly tickets: Pick<TicketStore, 'list' | 'find'>;
  readonly terms: Terms;
  readonly clock: () => number;
}

/** An answer of longer ago may not hold any more. */
const latelyMs = 90 * 24 * 3_600_000;
/** The clock of another process may be behind ours by so much. */
const overlapMs = 60_000;
const everything = 1_000_000;

/** Makes it over a store; the first look at a team reads all of its tickets. */
export function createSimilarTickets({ tickets, terms, clock }: SimilarParts): SimilarTickets {
  const teams = new Map<string, { readonly known: Lookalikes; lookedAt?: number }>();

  async function lookAgain(team: string): Promise<Lookalikes> {
    const entry = teams.get(team) ?? { known: createLookalikes(terms) };
    teams.set(team, entry);
    const since = entry.lookedAt === undefined ? {} : { changedSince: entry.lookedAt - overlapMs };
    const now = clock();
    const changed = await tickets.list({ team, ...since, order: 'oldest-first', limit: everything });
    for (const ticket of changed) {
      if (isOffered(ticket, now)) entry.known.put(ticket.id, ticket.question);
      else entry.known.remove(ticket.id);
    }
    entry.lookedAt = now;
    return entry.known;
  }

  return {
    async find({ team, question, except }, limit) {
      const known = await lookAgain(team);
      const found = known.find(question, { limit: limit + 1, from: offeredFrom }).filter(({ id }) => id !== except);
      const similar = await Promise.all(
        found.map(async ({ id, likeness }) => ({ ticket: await tickets.find(id), likeness })),
      );
      return similar
        .flatMap(({ ticket, likeness }) =>
          ticket !== undefined && isOffered(ticket, clock()) ? [{ ticket, likeness }] : [],
        )
        .slice(0, limit);
    },
  };
}

function isOffered({ status }: Ticket, now: number): boolean {
  if (living.includes(status.state)) return true;
  return status.state === 'resolved' && answerOf({ status }) !== undefined && status.at > now - latelyMs;
}
