/**
 * A ticket: a question that the documentation did not answer, who waits for it, and what became of it.
 * The state machine stands here as one table; `acts.ts` is what moves a ticket through it.
 */

/** Where one message stands; `ts` is Slack's own, unique in its channel. */
export interface MessageRef {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
}

/** Somebody in a workspace, by id. */
export interface Person {
  readonly team: string;
  readonly user: string;
}

/**
 * Where a question was asked, which is where its answer goes. A private one (a slash command, App Home) has no
 * message that could be answered: `channel` is only where the person was, and the answer goes to them directly.
 */
export type Place =
  | {
      readonly kind: 'thread';
      readonly message: MessageRef;
      /** Root of the thread; the message's own `ts` where it starts one; absent where replies stand beside the question. */
      readonly threadTs?: string;
      readonly permalink?: string;
    }
  | {
      readonly kind: 'private';
      readonly channel: string;
      /** Root of the thread of the message that it was about, where its reply can be shared. */
      readonly threadTs?: string;
    };

/** Whether an answer stands under its question; elsewhere, it has to say what was asked. */
export function isInThread(place: Place): boolean {
  return place.kind === 'thread' && place.threadTs !== undefined;
}

/** One who waits for the answer: the asker, or a watcher who asked the same. */
export interface Waiting {
  readonly user: string;
  readonly place: Place;
  /** Epoch milliseconds. */
  readonly since: number;
  /** The message that tells them how the ticket stands, once it was posted. */
  readonly note?: MessageRef;
}

/** A section, by where it stands in the content. */
export interface SectionRef {
  readonly path: string;
  readonly anchor: string;
}

/** Whether two are the same place in the content. */
export function isSameSection(one: SectionRef, other: SectionRef): boolean {
  return one.path === other.path && one.anchor === other.anchor;
}

/** A section that came near, as evidence for the engineer. */
export interface Tried extends SectionRef {
  /** Breadcrumb from the page's title down, joined by ` › `. */
  readonly title: string;
  /** Empty when the section has no public address. */
  readonly url: string;
  /** 0 to 1, compares within one reply only. */
  readonly score: number;
}

/** Why the documentation fell short: it had nothing, or it had something and the asker wants a person. */
export interface Shortfall {
  readonly why: 'not-covered' | 'asked-for-a-person';
  /** Probability, 0 to 1, that the first of `tried` was right. */
  readonly confidence: number;
  /** Best first, at most three; none where nothing came near. */
  readonly tried: readonly Tried[];
  /** The section that the message quotes which became the asker's note; absent where it quotes none. */
  readonly shown?: SectionRef;
}

/** What an engineer wrote to the asker. */
export interface TicketAnswer {
  readonly text: string;
  readonly by: string;
  readonly at: number;
}

/** Where a ticket stands, and what is only known there. */
export type Status =
  /** Nobody has taken it. */
  | { readonly state: 'open' }
  /** Its owner works on it; nobody else may answer or resolve it before it is released. */
  | { readonly state: 'claimed'; readonly owner: string; readonly at: number }
  /** Everyone who waits has the latest answer; whether it helped is not known yet. */
  | { readonly state: 'answered'; readonly answer: TicketAnswer }
  /** Closed; without an answer where it was settled elsewhere. */
  | { readonly state: 'resolved'; readonly by: string; readonly at: number; readonly answer?: TicketAnswer }
  /** Closed too early; waits for an engineer as an open one does. Earlier answers stand in the history. */
  | { readonly state: 'reopened'; readonly by: string; readonly at: number }
  /** The asker does not need it any more. */
  | { readonly state: 'withdrawn'; readonly at: number };

/** One ticket, as it stands at its version. */
export interface Ticket {
  readonly id: string;
  /** What people call it, #42: counts up in each team, given by the store. */
  readonly number: number;
  /** Names the one message (or private request) that it is about; a second ticket under it cannot exist. */
  readonly key: string;
  readonly team: string;
  readonly asker: Waiting;
  /** As it was asked, secrets taken out. */
  readonly question: string;
  readonly shortfall: Shortfall;
  readonly openedAt: number;
  readonly status: Status;
  /** Others who asked the same, in order of arrival; never the asker, nobody twice. */
  readonly watchers: readonly Waiting[];
  /** The message in the support channel, once it was posted. */
  readonly card?: MessageRef;
  /** 1 when opened, one more with each commit. */
  readonly version: number;
}

/** One of them, by name. */
export type TicketState = Status['state'];

/** Everything that can be done to a ticket that is there. */
export type ActKind = 'claim' | 'release' | 'answer' | 'resolve' | 'reopen' | 'withdraw' | 'reword' | 'join';

/** Why the state of a ticket forbids an act. */
export type StateReason =
  | 'already-claimed'
  | 'not-claimed'
  | 'already-answered'
  | 'already-resolved'
  | 'already-withdrawn'
  | 'not-closed';

/**
 * The state machine: which state an act leads to, or why it does not.
 *
 * ```
 *                 claim            answer              resolve
 *   ─▶ open ◀──────────────▶ claimed ──────▶ answered ────────▶ resolved
 *       │  │   release          │   resolve   ▲   │                ▲ │
 *       │  │                    └─────────────┼───┼────────────────┤ │
 *       │  └── answer, resolve ───────────────┴───┼────────────────┘ │
 *       │ withdraw                                │ reopen           │ reopen, join
 *       ▼              reopen, join               ▼                  │
 *   withdrawn ─────────────────────────────▶ reopened ◀──────────────┘
 * ```
 *
 * A reopened ticket goes every way that an open one goes, and a claimed one may be withdrawn too.
 * Answering or resolving an unclaimed ticket is allowed: who has the answer at hand need not press twice.
 * The asker may change the words of a question while nobody has taken it, and of a withdrawn one: it may come back.
 * Joining never changes a living ticket, and brings a closed one back: who asks is not sent away.
 */
export const machine: Readonly<Record<TicketState, Readonly<Record<ActKind, TicketState | StateReason>>>> = {
  open: {
    claim: 'claimed',
    release: 'not-claimed',
    answer: 'answered',
    resolve: 'resolved',
    reopen: 'not-closed',
    withdraw: 'withdrawn',
    reword: 'open',
    join: 'open',
  },
  claimed: {
    claim: 'already-claimed',
    release: 'open',
    answer: 'answered',
    resolve: 'resolved',
    reopen: 'not-closed',
    withdraw: 'withdrawn',
    reword: 'already-claimed',
    join: 'claimed',
  },
  answered: {
    claim: 'already-answered',
    release: 'not-claimed',
    answer: 'answered',
    resolve: 'resolved',
    reopen: 'reopened',
    withdraw: 'already-answered',
    reword: 'already-answered',
    join: 'answered',
  },
  resolved: {
    claim: 'already-resolved',
    release: 'already-resolved',
    answer: 'already-resolved',
    resolve: 'already-resolved',
    reopen: 'reopened',
    withdraw: 'already-resolved',
    reword: 'already-resolved',
    join: 'reopened',
  },
  reopened: {
    claim: 'claimed',
    release: 'not-claimed',
    answer: 'answered',
    resolve: 'resolved',
    reopen: 'not-closed',
    withdraw: 'withdrawn',
    reword: 'reopened',
    join: 'reopened',
  },
  withdrawn: {
    claim: 'already-withdrawn',
    release: 'already-withdrawn',
    answer: 'already-withdrawn',
    resolve: 'already-withdrawn',
    reopen: 'reopened',
    withdraw: 'already-withdrawn',
    reword: 'withdrawn',
    join: 'reopened',
  },
};

/** Everyone who waits for the answer, the asker first. */
export function everyoneWaiting(ticket: Pick<Ticket, 'asker' | 'watchers'>): readonly Waiting[] {
  return [ticket.asker, ...ticket.watchers];
}

/** The place of one person among those who wait, if they do. */
export function waitingOf(ticket: Pick<Ticket, 'asker' | 'watchers'>, user: string): Waiting | undefined {
  return everyoneWaiting(ticket).find((waiting) => waiting.user === user);
}

/** Who answers for the ticket now, if anybody: its owner, or who answered it. */
export function ownerOf({ status }: Ticket): string | undefined {
  if (status.state === 'claimed') return status.owner;
  return status.state === 'answered' ? status.answer.by : undefined;
}
