/** What others see of the desk: everything that can be done to tickets, and by whom. `changing.ts` does it. */
import {
  type Act,
  type AnswerMore,
  type ClosingMore,
  type Doer,
  forumOf,
  type Refusal,
  type Reply,
  type Seen,
  type Solution,
  type Words,
} from './act.ts';
import { actOn, rememberPosted } from './acts.ts';
import { createChanging, type DeskParts, type Done } from './changing.ts';
import type { DueAct } from './due.ts';
import { living } from './life.ts';
import type { Posted } from './messages.ts';
import { type Escalation, openTicket } from './opening.ts';
import { type Rota, turnOf } from './rota.ts';
import { isThanks } from './thanks.ts';
import type { MessageRef, Reason, Shortfall, Subject, Ticket, TopicRef } from './ticket.ts';
import type { TicketEvent, TicketQuery } from './tickets.ts';

/** What came of asking for a person. */
export interface Opened extends Done {
  /** `opened`: new. `joined`: it was there, and the person now waits too. `known`: they waited for it before. */
  readonly as: 'opened' | 'joined' | 'known';
}

/**
 * Acts on tickets. Expected noes are refusals; what is thrown is a fault of the store or a bug. What is done again
 * under the same name is done, and nothing changes.
 */
export interface Desk {
  /** Opens a ticket; where one stands under the same key, the person joins it, and a withdrawn one reopens. */
  open(escalation: Escalation): Promise<Opened | Refusal>;
  /** Waits for a ticket that asks the same; for the one that it became part of, where it was merged. */
  join(id: string, by: Doer, at: Pick<Escalation, 'place' | 'note'>): Promise<Done | Refusal>;
  /** Takes it: an engineer. */
  claim(id: string, by: Doer): Promise<Done | Refusal>;
  /** Gives it to an engineer: any engineer. */
  assign(id: string, by: Doer, to: string): Promise<Done | Refusal>;
  /** Gives it to whose turn it is, while nobody has taken it; where nobody is there, the channel hears so, once. */
  assignByRota(id: string, rota: Rota): Promise<Done | Refusal>;
  /** Takes it from its owner: an engineer. */
  takeOver(id: string, by: Doer): Promise<Done | Refusal>;
  /** Gives it back: its owner. Who acts for one who is away takes it over. */
  release(id: string, by: Doer): Promise<Done | Refusal>;
  /** Asks the asker something, and waits: an engineer; where it is claimed the owner, or who has seen whose it is. */
  ask(id: string, by: Doer, text: string, seen?: Seen): Promise<Done | Refusal>;
  /** Writes to one who waits, the asker unless `to` names another: any engineer. */
  reply(id: string, by: Doer, reply: Reply): Promise<Done | Refusal>;
  /** Sends `text` to everyone who waits: an engineer; where it is claimed the owner, or who has seen whose it is. */
  answer(id: string, by: Doer, text: string, more?: AnswerMore): Promise<Done | Refusal>;
  /** The same, and closes it. */
  conclude(id: string, by: Doer, text: string, more?: AnswerMore): Promise<Done | Refusal>;
  /** Closes it for a reason, which everyone who waits reads: an engineer; where it is claimed the owner, or who has seen whose it is. */
  resolve(id: string, by: Doer, reason: Exclude<Reason, 'not-said'>, more?: ClosingMore): Promise<Done | Refusal>;
  /** Leaves a word for engineers: an engineer. */
  note(id: string, by: Doer, text: string): Promise<Done | Refusal>;
  /** Makes a ticket part of another that asks the same: an engineer. Gives the one that stays. */
  merge(id: string, into: string, by: Doer): Promise<Done | Refusal>;
  /** Says that it solved the question: the asker. */
  solve(id: string, by: Doer): Promise<Done | Refusal>;
  /** Takes in what one who waits wrote, changed or deleted; goes to the ticket that a merged one became part of. */
  hear(id: string, by: Doer, words: Words): Promise<Done | Refusal>;
  /** Opens it again after the end, or gives an answered one back to who answered, or takes it out of the one that it became part of: an engineer, or one who waits. */
  reopen(id: string, by: Doer): Promise<Done | Refusal>;
  /** Takes the question back: the asker, while nobody else waits. */
  withdraw(id: string, by: Doer): Promise<Done | Refusal>;
  /** Puts a question in its new words: the asker, while nobody has claimed it, or after it was withdrawn. */
  reword(
    id: string,
    by: Doer,
    words: { question: string; shortfall: Shortfall; subject?: Subject },
  ): Promise<Done | Refusal>;
  /** Notes that its question is on the community forum: the asker, who carried it there. */
  publish(id: string, by: Doer, topic: TopicRef): Promise<Done | Refusal>;
  /** Brings the solution that was accepted there to everyone who waits, and closes it; once for each post. */
  settle(id: string, topic: TopicRef, solution: Solution): Promise<Done | Refusal>;
  /** Opens it again, for that post is the solution no more. */
  unsettle(id: string, topic: TopicRef, post: number): Promise<Done | Refusal>;
  /** Does what time has made due, as `dueActs` gives it. */
  pass(id: string, due: DueAct): Promise<Done | Refusal>;
  /** Remembers where a card or note was posted, so that the next one updates it. */
  posted(id: string, posted: Posted): Promise<Done | Refusal>;
  /** The ticket with this id, if there is one. */
  find(id: string): Promise<Ticket | undefined>;
  /** The ticket about the message, or private request, that this key names. */
  findByKey(key: string): Promise<Ticket | undefined>;
  /** The ticket for which somebody waits in the thread with this root; the newest that lives, else the newest. */
  inThread(root: MessageRef): Promise<Ticket | undefined>;
  /** The ticket whose card is this message. */
  findByCard(card: MessageRef): Promise<Ticket | undefined>;
  /** Tickets by the time they were opened. */
  list(query: TicketQuery): Promise<readonly Ticket[]>;
  /** Everything that happened to a ticket, oldest first. */
  history(id: string): Promise<readonly TicketEvent[]>;
}

/** Makes a desk over a store of tickets. */
export function createDesk(parts: DeskParts): Desk {
  const { tickets, clock, newId, isEngineer } = parts;
  const { change, act, onClock, stayingOf, merge, reopen, doneAs } = createChanging(parts);

  async function join(id: string, by: Doer, { place, note }: Pick<Escalation, 'place' | 'note'>) {
    return act(await stayingOf(id), by, { kind: 'join', place, ...(note !== undefined && { note }) });
  }

  function byForum(id: string, wanted: Act): Promise<Done | Refusal> {
    return change(id, (ticket) => actOn(ticket, wanted, forumOf(ticket.team), clock()));
  }

  return {
    async open(escalation) {
      const opening = openTicket(escalation, newId(), clock());
      if ('kind' in opening) return opening;
      const { ticket, created } = await tickets.create(opening);
      if (created) return { kind: 'done', ticket, as: 'opened' };
      const before = await doneAs(ticket.id, escalation.asker.act);
      if (before !== undefined) return { kind: 'done', ticket, as: before.kind === 'open' ? 'opened' : 'joined' };
      const joined = await join(ticket.id, escalation.asker, { place: escalation.place });
      if (joined.kind === 'done') return { ...joined, as: 'joined' };
      if (joined.reason !== 'already-waiting') return joined;
      return { kind: 'done', ticket: (await tickets.find(await stayingOf(ticket.id))) ?? ticket, as: 'known' };
    },
    join,
    claim: (id, by) => act(id, by, { kind: 'claim' }),
    async assign(id, by, to) {
      if (await isEngineer({ team: by.team, user: to })) return act(id, by, { kind: 'assign', to });
      return { kind: 'refused', reason: 'cannot-be-assigned', by: to };
    },
    assignByRota: (id, rota) => change(id, (ticket) => onClock(ticket, turnOf(rota, ticket))),
    takeOver: (id, by) => act(id, by, { kind: 'take-over' }),
    release: (id, by) => act(id, by, { kind: 'release' }),
    ask: (id, by, text, seen) => act(id, by, { kind: 'ask', text, ...(seen !== undefined && { seen }) }),
    reply: (id, by, reply) => act(id, by, { kind: 'reply', ...reply }),
    answer: (id, by, text, more) => act(id, by, { kind: 'answer', text, ...more }),
    conclude: (id, by, text, more) => act(id, by, { kind: 'conclude', text, ...more }),
    resolve: (id, by, reason, more) => act(id, by, { kind: 'resolve', reason, ...more }),
    note: (id, by, text) => act(id, by, { kind: 'note', text }),
    merge,
    solve: (id, by) => act(id, by, { kind: 'solve' }),
    hear: async (id, by, words) =>
      act(await stayingOf(id), by, { kind: asksNothing(words) ? 'record' : 'hear', words }),
    reopen,
    withdraw: (id, by) => act(id, by, { kind: 'withdraw' }),
    reword: (id, by, words) => act(id, by, { kind: 'reword', ...words }),
    publish: (id, by, topic) => act(id, by, { kind: 'publish', topic }),
    settle: async (id, topic, solution) => byForum(await stayingOf(id), { kind: 'settle', topic, solution }),
    unsettle: async (id, topic, post) => byForum(await stayingOf(id), { kind: 'unsettle', topic, post }),
    pass: (id, due) => change(id, (ticket) => onClock(ticket, due)),
    posted: (id, posted) => change(id, (ticket) => ({ kind: 'accepted', change: rememberPosted(ticket, posted) })),
    find: (id) => tickets.find(id),
    findByKey: (key) => tickets.findByKey(key),
    async inThread(root) {
      const found = await tickets.inThread(root);
      return found.find(({ status }) => living.includes(status.state)) ?? found[0];
    },
    findByCard: (card) => tickets.findByCard(card),
    list: (query) => tickets.list(query),
    history: (id) => tickets.history(id),
  };
}

function asksNothing({ how, text, files }: Words): boolean {
  return how === 'deleted' || (files.length === 0 && isThanks(text));
}
