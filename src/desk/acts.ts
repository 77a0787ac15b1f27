/**
 * Everything that can be done to a ticket, decided: (ticket, act, who, when) -> Change | Refusal. Pure; what a
 * decision wants said is a message in the Change. Who may do what stands in `rightsOf`, what the state allows in
 * the `machine` of `ticket.ts`.
 */
import { answerForNewcomer, answerMessages, type Posted, statusMessages } from './messages.ts';
import { redact } from './redact.ts';
import {
  type ActKind,
  type MessageRef,
  machine,
  ownerOf,
  type Person,
  type Place,
  type Shortfall,
  type StateReason,
  type Status,
  type Ticket,
  type TicketState,
  type Waiting,
  waitingOf,
} from './ticket.ts';
import type { Change, Opening } from './tickets.ts';

/** One act, with what it needs. */
export type Act =
  | { readonly kind: Exclude<ActKind, 'answer' | 'reword' | 'join'> }
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'reword'; readonly question: string; readonly shortfall: Shortfall }
  | { readonly kind: 'join'; readonly place: Place };

/** Who acts, and whether they are an engineer of the support channel. */
export interface Actor extends Person {
  readonly engineer: boolean;
}

/** Why an act is refused; the person reads a sentence made of it. */
type Reason =
  | StateReason
  | 'not-an-engineer'
  | 'not-the-asker'
  | 'others-wait'
  | 'already-waiting'
  | 'empty-answer'
  | 'empty-question'
  | 'no-such-ticket'
  | 'busy';

/** An expected no. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: Reason;
  /** Whose doing stands in the way, where it is somebody's: the owner of a claimed ticket. */
  readonly by?: string;
}

/** A yes, with what it changes. */
export interface Accepted {
  readonly kind: 'accepted';
  readonly change: Change;
}

/** What is known when a ticket is opened. */
export interface Escalation {
  /** Names the message or private request; the same key opens one ticket, however often it comes. */
  readonly key: string;
  readonly asker: Person;
  readonly place: Place;
  readonly question: string;
  readonly shortfall: Shortfall;
  /** A message that stands already, to become the asker's note; absent where one is to be posted. */
  readonly note?: MessageRef;
}

/** Opens a ticket under a fresh id; only a question without a single word is refused. */
export function openTicket(escalation: Escalation, id: string, now: number): Opening | Refusal {
  const question = redact(escalation.question).trim();
  if (question === '') return { kind: 'refused', reason: 'empty-question' };
  const { key, asker, place, shortfall, note } = escalation;
  const ticket: Opening['ticket'] = {
    id,
    key,
    team: asker.team,
    asker: { user: asker.user, place, since: now, ...(note !== undefined && { note }) },
    question,
    shortfall,
    openedAt: now,
    status: { state: 'open' },
    watchers: [],
    version: 1,
  };
  return {
    ticket,
    event: { ticket: id, version: 1, kind: 'open', by: asker.user, at: now },
    messages: statusMessages(ticket),
  };
}

/** Decides one act on a ticket. */
export function actOn(ticket: Ticket, act: Act, by: Actor, now: number): Accepted | Refusal {
  const refusal = refuse(ticket, act, by);
  return refusal ?? { kind: 'accepted', change: change(ticket, act, by.user, now) };
}

/** Remembers where the card or a note was posted; says nothing to anybody. */
export function rememberPosted(ticket: Ticket, posted: Posted): Change {
  const version = ticket.version + 1;
  if (posted.kind === 'card') return { ticket: { ...ticket, version, card: posted.message }, messages: [] };
  const noted = (waiting: Waiting): Waiting =>
    waiting.user === posted.user ? { ...waiting, note: posted.message } : waiting;
  return {
    ticket: { ...ticket, version, asker: noted(ticket.asker), watchers: ticket.watchers.map(noted) },
    messages: [],
  };
}

function refuse(ticket: Ticket, act: Act, by: Actor): Refusal | undefined {
  if (ticket.team !== by.team) return { kind: 'refused', reason: 'no-such-ticket' };
  const right = rightsOf(ticket, act.kind, by);
  if (right !== 'allowed') return { kind: 'refused', reason: right };
  const step = machine[ticket.status.state][act.kind];
  if (!isState(step)) return withOwner(step, ticket);
  switch (act.kind) {
    case 'answer':
      return refuseOthers(ticket, by) ?? refuseAnswer(ticket, act.text, by);
    case 'resolve':
      return refuseOthers(ticket, by);
    case 'withdraw':
      return ticket.watchers.length > 0 ? { kind: 'refused', reason: 'others-wait' } : undefined;
    case 'reword':
      return redact(act.question).trim() === '' ? { kind: 'refused', reason: 'empty-question' } : undefined;
    case 'join':
      // Joining brings a closed ticket back, for those who waited before too.
      return waitingOf(ticket, by.user) !== undefined && step === ticket.status.state
        ? { kind: 'refused', reason: 'already-waiting' }
        : undefined;
    case 'claim':
    case 'release':
    case 'reopen':
      return undefined;
  }
}

function rightsOf(ticket: Ticket, kind: ActKind, by: Actor): 'allowed' | 'not-an-engineer' | 'not-the-asker' {
  switch (kind) {
    case 'claim':
    case 'release':
    case 'answer':
    case 'resolve':
      return by.engineer ? 'allowed' : 'not-an-engineer';
    case 'reopen':
      return by.engineer || waitingOf(ticket, by.user) !== undefined ? 'allowed' : 'not-the-asker';
    case 'withdraw':
    case 'reword':
      return by.user === ticket.asker.user ? 'allowed' : 'not-the-asker';
    case 'join':
      return 'allowed';
  }
}

/** A claimed ticket is its owner's: two engineers must not answer at once. */
function refuseOthers(ticket: Ticket, by: Actor): Refusal | undefined {
  const isTaken = ticket.status.state === 'claimed' && ticket.status.owner !== by.user;
  return isTaken ? withOwner('already-claimed', ticket) : undefined;
}

/** The same words by the same person are a form that was sent twice, not a second answer. */
function refuseAnswer({ status }: Ticket, text: string, by: Actor): Refusal | undefined {
  const words = redact(text).trim();
  if (words === '') return { kind: 'refused', reason: 'empty-answer' };
  const isRepeat = status.state === 'answered' && status.answer.by === by.user && status.answer.text === words;
  return isRepeat ? { kind: 'refused', reason: 'already-answered', by: by.user } : undefined;
}

function withOwner(reason: StateReason, ticket: Ticket): Refusal {
  const by = ownerOf(ticket);
  return by === undefined ? { kind: 'refused', reason } : { kind: 'refused', reason, by };
}

function isState(step: TicketState | StateReason): step is TicketState {
  return step in machine;
}

function change(before: Ticket, act: Act, by: string, now: number): Change {
  const ticket: Ticket = {
    ...before,
    ...(act.kind === 'reword' && { question: redact(act.question).trim(), shortfall: act.shortfall }),
    version: before.version + 1,
    status: statusAfter(before.status, act, by, now),
    watchers: watchersAfter(before, act, by, now),
  };
  const event = { ticket: ticket.id, version: ticket.version, kind: act.kind, by, at: now };
  const { status } = ticket;
  if (act.kind === 'answer' && status.state === 'answered') {
    const messages = [...statusMessages(ticket), ...answerMessages(ticket, status.answer)];
    return { ticket, event: { ...event, text: status.answer.text }, messages };
  }
  if (act.kind === 'join' && status.state === 'answered') {
    return { ticket, event, messages: [...statusMessages(ticket), ...answerForNewcomer(ticket, status.answer, by)] };
  }
  if (act.kind !== 'reword') return { ticket, event, messages: statusMessages(ticket) };
  // Nobody waits for a withdrawn ticket: its note has nothing new to say.
  const messages = statusMessages(ticket).filter(({ kind }) => kind === 'card' || status.state !== 'withdrawn');
  return { ticket, event: { ...event, text: ticket.question }, messages };
}

function statusAfter(status: Status, act: Act, by: string, now: number): Status {
  switch (act.kind) {
    case 'claim':
      return { state: 'claimed', owner: by, at: now };
    case 'release':
      return { state: 'open' };
    case 'answer':
      return { state: 'answered', answer: { text: redact(act.text).trim(), by, at: now } };
    case 'resolve':
      return status.state === 'answered'
        ? { state: 'resolved', by, at: now, answer: status.answer }
        : { state: 'resolved', by, at: now };
    case 'reopen':
      return { state: 'reopened', by, at: now };
    case 'withdraw':
      return { state: 'withdrawn', at: now };
    case 'reword':
      return status;
    case 'join':
      return machine[status.state].join === status.state ? status : { state: 'reopened', by, at: now };
  }
}

function watchersAfter(ticket: Ticket, act: Act, by: string, now: number): readonly Waiting[] {
  if (act.kind !== 'join' || waitingOf(ticket, by) !== undefined) return ticket.watchers;
  return [...ticket.watchers, { user: by, place: act.place, since: now }];
}
