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
  /** Reads the tickets of all teams, a slice at a time, so that nobody's first look has to. */
  warm(): Promise<void>;
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
/** So many at a time hold up nobody for long. */
const slice = 200;

/** Makes it over a store; the first look at a team reads all of its tickets. */
export function createSimilarTickets({ tickets, terms, clock }: SimilarParts): SimilarTickets {
  const teams = new Map<string, { readonly known: Lookalikes; lookedAt?: number }>();

  function entryOf(team: string) {
    const entry = teams.get(team) ?? { known: createLookalikes(terms) };
    teams.set(team, entry);
    return entry;
  }

  function know(known: Lookalikes, ticket: Ticket, now: number): void {
    if (isOffered(ticket, now)) known.put(ticket.id, ticket.question);
    else known.remove(ticket.id);
  }

  async function lookAgain(team: string): Promise<Lookalikes> {
    const entry = entryOf(team);
    const since = entry.lookedAt === undefined ? {} : { changedSince: entry.lookedAt - overlapMs };
    const now = clock();
    const changed = await tickets.list({ team, ...since, order: 'oldest-first', limit: everything });
    for (const ticket of changed) know(entry.known, ticket, now);
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

    async warm() {
      const now = clock();
      for (let offset = 0; ; offset += slice) {
        const some = await tickets.list({ order: 'oldest-first', limit: slice, offset });
        for (const ticket of some) know(entryOf(ticket.team).known, ticket, now);
        if (some.length < slice) break;
      }
      for (const entry of teams.values()) entry.lookedAt ??= now;
    },
  };
}

function isOffered({ status }: Ticket, now: number): boolean {
  if (living.includes(status.state)) return true;
  return status.state === 'resolved' && answerOf({ status }) !== undefined && status.at > now - latelyMs;
}
