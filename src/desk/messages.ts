/**
 * What the desk wants said, as values: which message to whom, never how it looks. They are written to the
 * outbox together with the change that caused them, and whoever sends them renders them.
 *
 * Two of the kinds never leave the support channel (`card`, `aside`); of the three that reach people, a `note` says
 * only how a ticket stands, and what an engineer wrote is in an `answer` or a `say`, which nothing but an act that
 * says so gives.
 */
import type {
  ByHand,
  MessageRef,
  Place,
  Reason,
  Reminder,
  Ticket,
  TicketAnswer,
  TicketRef,
  Waiting,
} from './ticket.ts';
import { everyoneWaiting } from './ticket.ts';

/** At least one. */
type Users = readonly [string, ...string[]];

/** A file that somebody attached: where it is, never what is in it. */
export interface FileLink {
  readonly name: string;
  readonly url: string;
}

/**
 * - `card`: the ticket in the support channel. Shows the ticket as it stands when it is sent: posted where
 *   `ticket.card` is absent, updated in place otherwise.
 * - `aside`: a message in the card's thread, which is internal.
 * - `note`: how the ticket stands for one who waits, posted once, then updated (`Waiting.note`).
 * - `answer`: what an engineer wrote, a new message. `users` wait in this place, the first of them longest.
 * - `say`: the same for one who waits, before or beside an answer.
 */
export type DeskMessage =
  | { readonly kind: 'card'; readonly ticket: string }
  | { readonly kind: 'aside'; readonly ticket: string; readonly aside: Aside }
  | { readonly kind: 'note'; readonly ticket: string; readonly user: string }
  | {
      readonly kind: 'answer';
      readonly ticket: string;
      readonly place: Place;
      readonly users: Users;
      readonly text: string;
      readonly by: string;
      /** They wrote it in this place themselves, and it need not be said again. */
      readonly isThere?: true;
    }
  | {
      readonly kind: 'say';
      readonly ticket: string;
      readonly place: Place;
      readonly user: string;
      readonly saying: Saying;
    };

/** What engineers read in the thread of the card. */
export type Aside =
  /** What was asked and shown before people were called, oldest first. */
  | { readonly about: 'conversation'; readonly turns: readonly Turn[] }
  /** What one who waits wrote, or that they took it back; `mention` is the engineer whose turn it is. */
  | {
      readonly about: 'heard';
      readonly by: string;
      readonly how: 'wrote' | 'edited' | 'deleted';
      /** The message as it stands at theirs: an edit or a deletion is about the one that was told before. */
      readonly message: MessageRef;
      readonly text: string;
      readonly files: readonly FileLink[];
      readonly mention?: string;
    }
  /** What an engineer said to one who waits, where no answer shows it. */
  | {
      readonly about: 'said';
      readonly by: string;
      readonly to: string;
      readonly text: string;
      /** Where they wrote it in the thread themselves. */
      readonly byHand?: ByHand;
    }
  /** What an engineer wrote for engineers. */
  | { readonly about: 'note'; readonly by: string; readonly text: string }
  /** Somebody was given the ticket; nobody gave it where the rota did. */
  | { readonly about: 'assigned'; readonly to: string; readonly by?: string }
  /** A target comes near or has passed; without an owner it is for the whole channel. */
  | { readonly about: 'reminder'; readonly reminder: Reminder; readonly owner?: string }
  /** Another ticket became part of this one, or this one of another. */
  | { readonly about: 'absorbed'; readonly other: TicketRef; readonly by: string }
  | { readonly about: 'merged'; readonly into: TicketRef; readonly by: string }
  /** A ticket that was part of this one is another again. */
  | { readonly about: 'parted'; readonly other: TicketRef; readonly by: string }
  /** The entry of the FAQ that its answer became was taken back, for it was opened again; `to` wrote it. */
  | { readonly about: 'taken-back'; readonly ticket: string; readonly to: string; readonly title: string }
  /** The question is on the community forum; a solution there was accepted, by its author's name there, or is none any more. */
  | {
      readonly about: 'forum';
      readonly what: 'published' | 'solved' | 'unsolved';
      readonly by: string;
      readonly url: string;
    }
  /**
   * Any other step, in one line: nobody did it where the clock did; `text` is what went with it, and `mention` the
   * engineer whose turn it is again, or from whose hands it was taken.
   */
  | {
      readonly about: 'step';
      readonly step: PlainStep;
      readonly by: string;
      readonly mention?: string;
      readonly reason?: Reason;
      readonly text?: string;
    };

/** Steps of which nothing needs to be said but that they were taken, and what was written with them. */
export const plainSteps = [
  'claim',
  'take-over',
  'release',
  'answer',
  'conclude',
  'resolve',
  'solve',
  'reopen',
  'withdraw',
  'reword',
  'join',
  'nudge',
  'lapse',
] as const;
/** One of them. */
export type PlainStep = (typeof plainSteps)[number];

/** One step of a conversation before there was a ticket. */
export interface Turn {
  readonly by: 'asker' | 'app';
  readonly text: string;
  readonly at: number;
}

/** What one who waits reads beside answers: of engineers, of the community forum, and the app's own words. */
export type Saying =
  | { readonly about: 'reply'; readonly by: string; readonly text: string; readonly files: readonly FileLink[] }
  | { readonly about: 'question'; readonly by: string; readonly text: string }
  /** Who closed the ticket and why, perhaps in words; an earlier release wrote no reason. */
  | { readonly about: 'closing'; readonly by: string; readonly reason?: Reason; readonly text: string }
  /** Their ticket, `other`, became part of this one: they are asked nothing, but may say that it is another. */
  | { readonly about: 'merged'; readonly by: string; readonly other: TicketRef }
  | { readonly about: 'solution'; readonly author: string; readonly text: string; readonly url: string }
  | { readonly about: 'unsolved'; readonly url: string }
  | { readonly about: 'nudge' }
  | { readonly about: 'lapse' };

/** Which of a ticket's lasting messages was posted: the card, or the note to one who waits. */
export type Posted =
  | { readonly kind: 'card'; readonly message: MessageRef }
  | { readonly kind: 'note'; readonly user: string; readonly message: MessageRef };

/** Gives the messages after any change: the card and every note show the new state. */
export function statusMessages(ticket: Omit<Ticket, 'number'>): readonly DeskMessage[] {
  const notes = audiences(everyoneWaiting(ticket)).map(
    ({ first }): DeskMessage => ({ kind: 'note', ticket: ticket.id, user: first.user }),
  );
  return [{ kind: 'card', ticket: ticket.id }, ...notes];
}

/** Gives an answer for each place where somebody waits: a thread with three of them reads it once. */
export function answerMessages(ticket: Ticket, { text, by }: TicketAnswer, byHand?: ByHand): readonly DeskMessage[] {
  return audiences(everyoneWaiting(ticket)).map(({ first: { place }, users }) => {
    const isThere = byHand !== undefined && stands(byHand, place);
    return { kind: 'answer', ticket: ticket.id, place, users, text, by, ...(isThere && { isThere }) };
  });
}

function stands({ message, rootTs }: ByHand, place: Place): boolean {
  return place.kind === 'thread' && place.message.channel === message.channel && place.threadTs === rootTs;
}

/** Gives the answer again for watchers who came after it, unless it stands in the same thread already. */
export function answerForNewcomers(
  ticket: Ticket,
  answer: TicketAnswer,
  newcomers: readonly string[],
): readonly DeskMessage[] {
  return answerMessages(ticket, answer).filter(
    (message) => message.kind === 'answer' && newcomers.includes(message.users[0]),
  );
}

/** Gives a message in the thread of the card. */
export function asideMessage(ticket: Pick<Ticket, 'id'>, aside: Aside): DeskMessage {
  return { kind: 'aside', ticket: ticket.id, aside };
}

/** Gives what is said to one who waits. */
export function sayMessage(ticket: Pick<Ticket, 'id'>, { user, place }: Waiting, saying: Saying): DeskMessage {
  return { kind: 'say', ticket: ticket.id, place, user, saying };
}

/** Gives what is said to everybody who waits, once in each place. */
export function sayToAll(ticket: Ticket, saying: Saying): readonly DeskMessage[] {
  return audiences(everyoneWaiting(ticket)).map(({ first }) => sayMessage(ticket, first, saying));
}

interface Audience {
  readonly first: Waiting;
  readonly users: Users;
}

function audiences(waiting: readonly Waiting[]): readonly Audience[] {
  const groups = Map.groupBy(waiting, placeKey);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    return first === undefined ? [] : [{ first, users: [first.user, ...others.map(({ user }) => user)] }];
  });
}

function placeKey({ user, place }: Waiting): string {
  if (place.kind === 'private') return `user ${user}`;
  return `thread ${place.message.team} ${place.message.channel} ${place.threadTs ?? ''}`;
}
