/**
 * The life of a ticket as one table: which state an act leads to, or why it does not. Who may act is
 * in `refusals.ts`; what an act changes besides the state, in `steps.ts`.
 *
 * ```
 *            claim, assign, reply           ask
 *   ─▶ open ◀───────────────────▶ claimed ◀──────▶ waiting        answered ──▶ resolved
 *       │           release          │ ▲    hear      │   answer     │ ▲          ▲ │
 *       │                            │ └──────────────┼──── hear ────┘ │          │ │
 *       ├──────────── answer ────────┴────────────────┴────────────────┘          │ │
 *       ├──────────── resolve, conclude, solve ──────────────────────────────────┘ │
 *       │ withdraw             reopen, join             reopen, join, hear          │
 *       ▼    withdrawn ──────────────────────▶ reopened ◀───────────────────────────┘
 *     merged (its people wait in the other ticket, until one of them reopens it)
 * ```
 *
 * A reopened ticket goes every way that an open one goes, and claimed, waiting and answered ones may be merged too.
 * Answering or resolving an unclaimed ticket is allowed: who has the answer at hand need not press twice.
 * The asker may change the words of a question while nobody has taken it, and of a withdrawn one: it may come back.
 * Joining never changes a living ticket, and brings a closed one back: who asks is not sent away.
 * What the asker says after an answer is heard, and puts the ticket back into the hands of who answered, as reopening
 * an answered one does; thanks, and words that they take back, are only recorded.
 * A solution that is accepted on the community forum resolves a ticket wherever it stands, and one that is taken back
 * reopens it; that a question was carried there changes nothing.
 */
import type { TicketState } from './ticket.ts';

/** Everything that can be done to a ticket that is there. */
export const actKinds = [
  /** By engineers: whose it is. */
  'claim',
  'assign',
  'take-over',
  'release',
  /** By engineers: what reaches those who wait, and the end. */
  'ask',
  'reply',
  'answer',
  'conclude',
  'resolve',
  /** By engineers: what stays among them. */
  'note',
  'merge',
  'absorb',
  'part',
  /** By those who wait. */
  'solve',
  'reopen',
  'withdraw',
  'reword',
  'join',
  'hear',
  'record',
  'publish',
  /** By the forum: a solution was accepted, or is none any more. */
  'settle',
  'unsettle',
  /** By the clock. */
  'remind',
  'nudge',
  'lapse',
] as const;
/** One of them. */
export type ActKind = (typeof actKinds)[number];

/** Why the state of a ticket forbids an act. */
export type StateReason =
  | 'already-claimed'
  | 'not-claimed'
  | 'already-answered'
  | 'already-resolved'
  | 'already-withdrawn'
  | 'already-merged'
  | 'not-closed'
  | 'with-the-asker'
  | 'not-with-the-asker';

type Row = Readonly<Record<ActKind, TicketState | StateReason>>;

/** The row of a state that is not over: as that of a ticket which nobody has taken, but for what is named. */
function open(state: TicketState, but: Partial<Row> = {}): Row {
  return {
    claim: 'claimed',
    assign: 'claimed',
    'take-over': 'not-claimed',
    release: 'not-claimed',
    ask: 'waiting',
    reply: 'claimed',
    answer: 'answered',
    conclude: 'resolved',
    resolve: 'resolved',
    note: state,
    merge: 'merged',
    absorb: state,
    part: state,
    solve: 'resolved',
    reopen: 'not-closed',
    withdraw: 'withdrawn',
    reword: state,
    join: state,
    hear: state,
    record: state,
    publish: state,
    settle: 'resolved',
    unsettle: 'not-closed',
    remind: state,
    nudge: 'not-with-the-asker',
    lapse: 'not-with-the-asker',
    ...but,
  };
}

/** What refuses every act for the same reason, but for those that are named. */
function closed(reason: StateReason, but: Partial<Row>): Row {
  return {
    claim: reason,
    assign: reason,
    'take-over': reason,
    release: reason,
    ask: reason,
    reply: reason,
    answer: reason,
    conclude: reason,
    resolve: reason,
    note: reason,
    merge: reason,
    absorb: reason,
    part: reason,
    solve: reason,
    reopen: reason,
    withdraw: reason,
    reword: reason,
    join: reason,
    hear: reason,
    record: reason,
    publish: reason,
    settle: reason,
    unsettle: reason,
    remind: reason,
    nudge: reason,
    lapse: reason,
    ...but,
  };
}

/** The state machine. */
export const machine: Readonly<Record<TicketState, Row>> = {
  open: open('open'),
  reopened: open('reopened'),
  claimed: open('claimed', {
    claim: 'already-claimed',
    'take-over': 'claimed',
    release: 'open',
    reword: 'already-claimed',
  }),
  waiting: open('waiting', {
    claim: 'already-claimed',
    assign: 'waiting',
    'take-over': 'waiting',
    release: 'open',
    reply: 'waiting',
    reword: 'already-claimed',
    hear: 'claimed',
    remind: 'with-the-asker',
    nudge: 'waiting',
    lapse: 'resolved',
  }),
  answered: open('answered', {
    claim: 'already-answered',
    assign: 'already-answered',
    'take-over': 'already-answered',
    reply: 'answered',
    reopen: 'claimed',
    withdraw: 'already-answered',
    reword: 'already-answered',
    hear: 'claimed',
    remind: 'with-the-asker',
    nudge: 'answered',
    lapse: 'resolved',
  }),
  resolved: closed('already-resolved', {
    reply: 'resolved',
    note: 'resolved',
    absorb: 'resolved',
    part: 'resolved',
    solve: 'resolved',
    reopen: 'reopened',
    join: 'reopened',
    hear: 'reopened',
    record: 'resolved',
    publish: 'resolved',
    settle: 'resolved',
    unsettle: 'reopened',
  }),
  withdrawn: closed('already-withdrawn', {
    note: 'withdrawn',
    part: 'withdrawn',
    reopen: 'reopened',
    reword: 'withdrawn',
    join: 'reopened',
  }),
  merged: closed('already-merged', { reopen: 'reopened' }),
};

/** The states in which a ticket waits for somebody of the support team. */
export const withSupport: readonly TicketState[] = ['open', 'reopened', 'claimed'];
/** The states in which it waits for the asker: to reply, or to say whether the answer helped. */
const withAsker: readonly TicketState[] = ['waiting', 'answered'];
/** Every state in which a ticket is not over. */
export const living: readonly TicketState[] = [...withSupport, ...withAsker];
