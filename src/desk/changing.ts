/**
 * How a decision becomes a fact: load the ticket, let `acts.ts` decide, commit. When another was first, load and
 * decide again, so that two claims at once give one owner and one refusal that names them.
 */
import { type Accepted, type Act, type Actor, clockOf, type Doer, type Refusal } from './act.ts';
import { actOn } from './acts.ts';
import { mergeTickets, partTickets, type Together } from './merging.ts';
import { newsSince } from './news.ts';
import { seenBy } from './refusals.ts';
import type { Person, Ticket } from './ticket.ts';
import type { Change, TicketEvent, TicketStore } from './tickets.ts';

/** The ticket as it stands after an act. */
export interface Done {
  readonly kind: 'done';
  readonly ticket: Ticket;
}

/** What the desk is handed: it knows neither time, nor ids, nor who is in the support channel. */
export interface DeskParts {
  readonly tickets: TicketStore;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  /** A new id at each call, unique for good. */
  readonly newId: () => string;
  /** Whether a person may act as an engineer: asked at each act. */
  readonly isEngineer: (person: Person) => Promise<boolean>;
}

/** Acts that do not need an engineer, so that Slack need not be asked who is one. */
const forAskers: readonly Act['kind'][] = ['join', 'reword', 'withdraw', 'solve', 'hear', 'record', 'publish'];

/** A stale commit means that somebody else's got through: this many people can change one ticket at the same time. */
const roundsAtMost = 100;
/** Mergers of mergers: nobody merges by hand as often as that. */
const hopsAtMost = 20;

type Outcome = Promise<Done | Refusal>;

type Decision = Accepted | Together | Refusal;
type Decide = (ticket: Ticket) => Decision | Promise<Decision>;

/** Changes tickets by what is decided on them. */
export interface Changing {
  /** Changes a ticket as `decide` says, or two, both or neither; not again where that was done under this name. */
  change(id: string, decide: Decide, name?: string): Outcome;
  /** Lets a person act. */
  act(id: string, by: Doer, wanted: Act): Outcome;
  /** Decides what time does. */
  onClock(ticket: Ticket, wanted: Act): Accepted | Refusal;
  /** The ticket in which people of a merged one wait now: the same id, where it was not merged. */
  stayingOf(id: string): Promise<string>;
  /** Makes a ticket part of another, both or neither. */
  merge(id: string, into: string, by: Doer): Outcome;
  /** Opens a ticket again; one that is part of another is so no more. */
  reopen(id: string, by: Doer): Outcome;
  /** What was done to a ticket under a name, if it was. */
  doneAs(id: string, name: string | undefined): Promise<TicketEvent | undefined>;
}

/** Makes it over a store of tickets. */
export function createChanging({ tickets, clock, isEngineer }: DeskParts): Changing {
  const doneAs: Changing['doneAs'] = async (id, name) =>
    name === undefined ? undefined : (await tickets.history(id)).find(({ act }) => act === name);

  /** Whether something happened that whoever acts has not seen, and might not act upon if they had. */
  async function isOutOfDate({ id }: Ticket, { user }: Doer, wanted: Act): Promise<boolean> {
    const seen = seenBy(wanted);
    return seen !== undefined && newsSince(await tickets.history(id), seen.version, user).length > 0;
  }

  const stayingOf: Changing['stayingOf'] = async (id) => {
    let last = id;
    for (let hop = 0; hop < hopsAtMost; hop += 1) {
      const ticket = await tickets.find(last);
      if (ticket?.status.state !== 'merged') break;
      last = ticket.status.into.id;
    }
    return last;
  };

  const change: Changing['change'] = async (id, decide, name) => {
    for (let round = 0; round < roundsAtMost; round += 1) {
      const ticket = await tickets.find(id);
      if (ticket === undefined) return unknown;
      if ((await doneAs(id, name)) !== undefined) return { kind: 'done', ticket: await theOneThatStays(ticket) };
      const decision = await decide(ticket);
      if (decision.kind === 'refused') return decision;
      const { changes, ticket: after } = allOf(decision);
      if ((await tickets.commit(changes)) === 'done') return { kind: 'done', ticket: after };
    }
    return busy;
  };

  async function theOneThatStays(ticket: Ticket): Promise<Ticket> {
    return (await tickets.find(await stayingOf(ticket.id))) ?? ticket;
  }

  async function actorOf(by: Doer): Promise<Actor> {
    return { ...by, engineer: await isEngineer(by) };
  }

  return {
    change,
    doneAs,
    stayingOf,

    async act(id, by, wanted) {
      const actor = forAskers.includes(wanted.kind) ? { ...by, engineer: false } : await actorOf(by);
      const decide = async (ticket: Ticket) => {
        const decision = actOn(ticket, wanted, actor, clock());
        return decision.kind === 'accepted' && (await isOutOfDate(ticket, by, wanted)) ? outOfDate(ticket) : decision;
      };
      return change(id, decide, by.act);
    },

    onClock: (ticket, wanted) => actOn(ticket, wanted, clockOf(ticket.team), clock()),

    async merge(id, into, by) {
      const actor = await actorOf(by);
      const decide = async (from: Ticket) => {
        const to = await tickets.find(into);
        return to === undefined ? unknown : mergeTickets(from, to, actor, clock());
      };
      return change(id, decide, by.act);
    },

    async reopen(id, by) {
      const actor = await actorOf(by);
      const decide = async (ticket: Ticket) => {
        if (ticket.status.state !== 'merged') return actOn(ticket, { kind: 'reopen' }, actor, clock());
        return partTickets(ticket, await theOneThatStays(ticket), actor, clock());
      };
      return change(id, decide, by.act);
    },
  };
}

/** What a decision changes, and the ticket with which people go on. */
function allOf(decision: Accepted | Together): { readonly changes: readonly Change[]; readonly ticket: Ticket } {
  if (!('changes' in decision)) return { changes: [decision.change], ticket: decision.change.ticket };
  const { changes } = decision;
  return { changes, ticket: changes[1].ticket };
}

const unknown: Refusal = { kind: 'refused', reason: 'no-such-ticket' };
const outOfDate = ({ number }: Ticket): Refusal => ({ kind: 'refused', reason: 'changed', number });
const busy: Refusal = { kind: 'refused', reason: 'busy' };
