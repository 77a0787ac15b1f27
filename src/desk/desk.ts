/**
 * The desk's face: load the ticket, let `acts.ts` decide, commit. When another was first, it loads and decides
 * again, so that two claims at once give one owner and one refusal that names them.
 */
import { type Accepted, type Act, actOn, type Escalation, openTicket, type Refusal, rememberPosted } from './acts.ts';
import type { Posted } from './messages.ts';
import type { Person, Shortfall, Ticket } from './ticket.ts';
import type { TicketEvent, TicketQuery, TicketStore } from './tickets.ts';

/** The ticket as it stands after an act. */
export interface Done {
  readonly kind: 'done';
  readonly ticket: Ticket;
}

/** What came of asking for a person. */
export interface Opened extends Done {
  /** `opened`: new. `joined`: it was there, and the person now waits too. `known`: they waited for it before. */
  readonly as: 'opened' | 'joined' | 'known';
}

/** Acts on tickets. Expected noes are refusals; what is thrown is a fault of the store or a bug. */
export interface Desk {
  /** Opens a ticket; where one stands under the same key, the person joins it, and a withdrawn one reopens. */
  open(escalation: Escalation): Promise<Opened | Refusal>;
  /** Takes it: an engineer. */
  claim(id: string, by: Person): Promise<Done | Refusal>;
  /** Gives it back: any engineer, for the owner may be away. */
  release(id: string, by: Person): Promise<Done | Refusal>;
  /** Sends `text` to everyone who waits: an engineer, the owner where it is claimed. */
  answer(id: string, by: Person, text: string): Promise<Done | Refusal>;
  /** Closes it: an engineer, the owner where it is claimed. */
  resolve(id: string, by: Person): Promise<Done | Refusal>;
  /** Opens it again after an answer or the end: an engineer, or one who waits. */
  reopen(id: string, by: Person): Promise<Done | Refusal>;
  /** Takes the question back: the asker, while nobody else waits. */
  withdraw(id: string, by: Person): Promise<Done | Refusal>;
  /** Puts a question in its new words: the asker, while nobody has claimed it, or after it was withdrawn. */
  reword(id: string, by: Person, question: string, shortfall: Shortfall): Promise<Done | Refusal>;
  /** Remembers where a card or note was posted, so that the next one updates it. */
  posted(id: string, posted: Posted): Promise<Done | Refusal>;
  /** The ticket with this id, if there is one. */
  find(id: string): Promise<Ticket | undefined>;
  /** The ticket about the message, or private request, that this key names. */
  findByKey(key: string): Promise<Ticket | undefined>;
  /** Tickets by the time they were opened. */
  list(query: TicketQuery): Promise<readonly Ticket[]>;
  /** Everything that happened to a ticket, oldest first. */
  history(id: string): Promise<readonly TicketEvent[]>;
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

/** What nobody needs to be an engineer for, and Slack not to be asked. */
const forAskers: readonly Act['kind'][] = ['join', 'reword', 'withdraw'];

/** In each round in which a commit is stale, another's got through: this many at one ticket at once are served. */
const roundsAtMost = 100;

/** Makes a desk over a store of tickets. */
export function createDesk({ tickets, clock, newId, isEngineer }: DeskParts): Desk {
  async function change(id: string, decide: (ticket: Ticket) => Accepted | Refusal): Promise<Done | Refusal> {
    for (let round = 0; round < roundsAtMost; round += 1) {
      const ticket = await tickets.find(id);
      if (ticket === undefined) return { kind: 'refused', reason: 'no-such-ticket' };
      const decision = decide(ticket);
      if (decision.kind === 'refused') return decision;
      if ((await tickets.commit(decision.change)) === 'done') return { kind: 'done', ticket: decision.change.ticket };
    }
    return { kind: 'refused', reason: 'busy' };
  }

  async function act(id: string, by: Person, wanted: Act): Promise<Done | Refusal> {
    const engineer = !forAskers.includes(wanted.kind) && (await isEngineer(by));
    return change(id, (ticket) => actOn(ticket, wanted, { ...by, engineer }, clock()));
  }

  return {
    async open(escalation) {
      const opening = openTicket(escalation, newId(), clock());
      if ('kind' in opening) return opening;
      const { ticket, created } = await tickets.create(opening);
      if (created) return { kind: 'done', ticket, as: 'opened' };
      const joined = await act(ticket.id, escalation.asker, { kind: 'join', place: escalation.place });
      if (joined.kind === 'done') return { ...joined, as: 'joined' };
      return joined.reason === 'already-waiting' ? { kind: 'done', ticket, as: 'known' } : joined;
    },
    claim: (id, by) => act(id, by, { kind: 'claim' }),
    release: (id, by) => act(id, by, { kind: 'release' }),
    answer: (id, by, text) => act(id, by, { kind: 'answer', text }),
    resolve: (id, by) => act(id, by, { kind: 'resolve' }),
    reopen: (id, by) => act(id, by, { kind: 'reopen' }),
    withdraw: (id, by) => act(id, by, { kind: 'withdraw' }),
    reword: (id, by, question, shortfall) => act(id, by, { kind: 'reword', question, shortfall }),
    posted: (id, posted) => change(id, (ticket) => ({ kind: 'accepted', change: rememberPosted(ticket, posted) })),
    find: (id) => tickets.find(id),
    findByKey: (key) => tickets.findByKey(key),
    list: (query) => tickets.list(query),
    history: (id) => tickets.history(id),
  };
}
