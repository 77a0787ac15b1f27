/**
 * A ticket: a question that the documentation did not answer, who waits for it, and what became of it.
 * Its life, which act leads where, is the table of `life.ts`; `acts.ts` is what moves a ticket through it.
 */
import type { Shortcoming } from './shortcomings.ts';

/** Where one message stands; `ts` is Slack's own, unique in its channel. */
export interface MessageRef {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
}

/** What an engineer wrote by hand in the thread of one who waits, where it stands already. */
export interface ByHand {
  readonly message: MessageRef;
  /** Root of the thread. */
  readonly rootTs: string;
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
  /** Id of the ticket with which they came, where that became part of this one. */
  readonly from?: string;
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
  /** What the asker said no to before they wanted a person, with the reason where they gave one. */
  readonly rejected?: readonly Rejected[];
}

/** A section that was not what somebody asked for. */
interface Rejected extends SectionRef {
  readonly why?: Shortcoming;
}

/** What a question is about, as far as it says so. */
export interface Subject {
  readonly platforms: readonly string[];
  readonly components: readonly string[];
  readonly versions: readonly string[];
}

/** What an engineer wrote to the asker. */
export interface TicketAnswer {
  /** Markdown. */
  readonly text: string;
  /** The section of the guides that the text quotes, where the engineer picked one. */
  readonly section?: SectionRef;
  readonly by: string;
  readonly at: number;
}

/** Why a ticket was closed; `not-said` only of those that were closed before anybody was asked for a reason. */
export const reasons = [
  'answered',
  'in-the-guides',
  'duplicate',
  'not-ours',
  'moved-to-the-forum',
  'no-reply',
  'not-said',
] as const;
/** One of them. */
export type Reason = (typeof reasons)[number];

/** Where a ticket stands, and what is only known there. `answer` is the latest one, wherever there was one. */
export type Status =
  /** Nobody has taken it. */
  | { readonly state: 'open'; readonly answer?: TicketAnswer }
  /** Its owner works on it; nobody else may answer or resolve it before it is released or taken over. */
  | { readonly state: 'claimed'; readonly owner: string; readonly at: number; readonly answer?: TicketAnswer }
  /** Its owner has asked the asker something, and the clock stands still until they reply. */
  | {
      readonly state: 'waiting';
      readonly owner: string;
      readonly at: number;
      readonly answer?: TicketAnswer;
      /** When the asker was asked whether they still need it. */
      readonly nudgedAt?: number;
    }
  /** Everyone who waits has the latest answer; whether it helped is not known yet. */
  | { readonly state: 'answered'; readonly answer: TicketAnswer; readonly nudgedAt?: number }
  /** Closed; without an answer where it was settled elsewhere. */
  | {
      readonly state: 'resolved';
      readonly by: string;
      readonly at: number;
      readonly reason: Reason;
      readonly answer?: TicketAnswer;
      /** The asker said that it solved their question; without that it is not known. */
      readonly isConfirmed?: true;
    }
  /** Closed too early; waits for an engineer as an open one does. */
  | { readonly state: 'reopened'; readonly by: string; readonly at: number; readonly answer?: TicketAnswer }
  /** The asker does not need it any more. */
  | { readonly state: 'withdrawn'; readonly at: number; readonly answer?: TicketAnswer }
  /** The same question as another ticket, in which everybody waits now. */
  | { readonly state: 'merged'; readonly into: TicketRef; readonly by: string; readonly at: number };

/** One of the states, by name. */
export type TicketState = Status['state'];

/** Another ticket: its id, and what people call it. */
export interface TicketRef {
  readonly id: string;
  readonly number: number;
}

/** A stretch of time in which nobody of the support team was to act; it goes on where it has no end. */
export interface Pause {
  readonly from: number;
  readonly to?: number;
}

/** What engineers were reminded of: a target that comes near or has passed, or that nobody on the rota is there. */
export interface Reminder {
  readonly target: 'first-answer' | 'resolution' | 'owner';
  readonly stage: 'soon' | 'passed';
}

/** A topic on the community forum. */
export interface TopicRef {
  readonly id: number;
  readonly url: string;
}

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
  readonly subject?: Subject;
  readonly openedAt: number;
  /** When an engineer's word first reached the asker, or the ticket was closed; epoch milliseconds. */
  readonly firstAnsweredAt?: number;
  /** When the support team had nothing to do: from the oldest on, none in another. */
  readonly pauses: readonly Pause[];
  /** Of what engineers were reminded already. */
  readonly reminded: readonly Reminder[];
  readonly status: Status;
  /** Others who asked the same, in order of arrival; never the asker, nobody twice. */
  readonly watchers: readonly Waiting[];
  /** Messages in the threads of those who wait that the ticket knows of, as `channel/ts`. */
  readonly heard: readonly string[];
  /** Its topic on the community forum, and the post that is accepted there as the solution. */
  readonly forum?: { readonly topic: TopicRef; readonly solution?: number };
  /** The message in the support channel, once it was posted. */
  readonly card?: MessageRef;
  /** 1 when opened, one more with each commit. */
  readonly version: number;
}

/** What stands in the place of words that were forgotten. */
export const forgottenWords = '(forgotten)';

/** Everything that a ticket is about, each name once. */
export function subjectNames({ subject }: Pick<Ticket, 'subject'>): readonly string[] {
  return [...new Set([...(subject?.platforms ?? []), ...(subject?.components ?? []), ...(subject?.versions ?? [])])];
}

/** Everyone who waits for the answer, the asker first. */
export function everyoneWaiting(ticket: Pick<Ticket, 'asker' | 'watchers'>): readonly Waiting[] {
  return [ticket.asker, ...ticket.watchers];
}

/** The place of one person among those who wait, if they do. */
export function waitingOf(ticket: Pick<Ticket, 'asker' | 'watchers'>, user: string): Waiting | undefined {
  return everyoneWaiting(ticket).find((waiting) => waiting.user === user);
}

/** Who answers for the ticket now, if anybody: its owner, or who answered it. */
export function ownerOf({ status }: Pick<Ticket, 'status'>): string | undefined {
  if (status.state === 'claimed' || status.state === 'waiting') return status.owner;
  return status.state === 'answered' ? status.answer.by : undefined;
}

/** The latest answer, if there was one. */
export function answerOf({ status }: Pick<Ticket, 'status'>): TicketAnswer | undefined {
  return status.state === 'merged' ? undefined : status.answer;
}

/** The same while it stands: none once the ticket was opened again, for it may not have helped. */
export function standingAnswerOf({ status }: Pick<Ticket, 'status'>): TicketAnswer | undefined {
  return status.state === 'answered' || status.state === 'resolved' ? status.answer : undefined;
}
