/** What can be done to a ticket, by whom, and what comes of it: the nouns of `acts.ts`. */
import type { StateReason } from './life.ts';
import type { FileLink } from './messages.ts';
import type {
  ByHand,
  MessageRef,
  Person,
  Place,
  Reason as ReasonToClose,
  Reminder,
  SectionRef,
  Shortfall,
  Subject,
  Ticket,
  TicketRef,
  TopicRef,
} from './ticket.ts';
import type { Change } from './tickets.ts';

/** Acts that need nothing but the ticket. */
type Bare = 'claim' | 'take-over' | 'release' | 'solve' | 'reopen' | 'withdraw' | 'nudge' | 'lapse';

/** What an engineer had before them when they opened a form. */
export interface Seen {
  /** Of the ticket: what could make their words the wrong ones since is shown to them before they act. */
  readonly version: number;
  /** Whose the ticket was: over their head, and nobody else's, they act knowingly. */
  readonly owner?: string;
}

/** What goes with an answer: the section that it quotes, and where it stands already. */
export interface AnswerMore {
  readonly byHand?: ByHand;
  readonly section?: SectionRef;
  readonly seen?: Seen;
}

/** What an engineer writes to one who waits: to the asker where nobody else is named. */
export interface Reply {
  readonly text: string;
  readonly files?: readonly FileLink[];
  readonly to?: string;
  /** Where they wrote it in the thread themselves: it is only taken in. */
  readonly byHand?: ByHand;
}

/** What goes with the end of a ticket: what those who wait should know. */
export interface ClosingMore {
  readonly text?: string;
  readonly seen?: Seen;
}

/** One act, with what it needs. */
export type Act =
  | { readonly kind: Bare }
  /** Gives it to an engineer; that `to` is one was made sure of before. */
  | { readonly kind: 'assign'; readonly to: string }
  /** Asks the asker something. */
  | { readonly kind: 'ask'; readonly text: string; readonly seen?: Seen }
  /** Writes to one who waits; to the asker where nobody else is named. */
  | ({ readonly kind: 'reply' } & Reply)
  /** Answers everyone who waits; `conclude` closes the ticket with it. */
  | ({ readonly kind: 'answer' | 'conclude'; readonly text: string } & AnswerMore)
  /** Closes it; those who wait read why, and the text where there is one. */
  | ({ readonly kind: 'resolve'; readonly reason: Exclude<ReasonToClose, 'not-said'> } & ClosingMore)
  /** For engineers only. */
  | { readonly kind: 'note'; readonly text: string }
  /** The two sides of a merger, which stand or fall together: see `merging.ts`. */
  /** `known` wait in both. */
  | { readonly kind: 'merge'; readonly into: TicketRef; readonly known?: readonly string[] }
  | { readonly kind: 'absorb'; readonly other: Ticket }
  /** The other of the two sides of the end of one: who came with `other` waits here no more. */
  | { readonly kind: 'part'; readonly other: Ticket }
  | {
      readonly kind: 'reword';
      readonly question: string;
      readonly shortfall: Shortfall;
      readonly subject?: Subject;
    }
  | { readonly kind: 'join'; readonly place: Place; readonly note?: MessageRef }
  /** One who waits wrote; `record` where it asks nobody to do anything: see `thanks.ts`. */
  | { readonly kind: 'hear' | 'record'; readonly words: Words }
  /** The asker carried the question to the community forum. */
  | { readonly kind: 'publish'; readonly topic: TopicRef }
  /** A reply to it there was accepted as its solution; `unsettle`: that post is none any more. */
  | { readonly kind: 'settle'; readonly topic: TopicRef; readonly solution: Solution }
  | { readonly kind: 'unsettle'; readonly topic: TopicRef; readonly post: number }
  | { readonly kind: 'remind'; readonly reminder: Reminder };

/** A reply on the community forum that was accepted as the solution. */
export interface Solution {
  readonly post: number;
  readonly url: string;
  /** Who wrote it, by their name there. */
  readonly by: string;
  readonly text: string;
}

/** What one who waits wrote in their thread, changed, or took back. */
export interface Words {
  readonly how: 'wrote' | 'edited' | 'deleted';
  readonly message: MessageRef;
  /** Empty where it was taken back. */
  readonly text: string;
  readonly files: readonly FileLink[];
}

/** Who does something. */
export interface Doer extends Person {
  /** Names what they do: done once under this name, and the second time it has been done. Absent where it has none. */
  readonly act?: string;
}

/** Who acts, and whether they are an engineer of the support channel. */
export interface Actor extends Doer {
  readonly engineer: boolean;
  /** The clock acts, not a person. */
  readonly isClock?: true;
  /** It is the community forum that acts, by a signed word of its own. */
  readonly isForum?: true;
}

/** Time itself, as it acts on tickets of a team. */
export function clockOf(team: string): Actor {
  return { team, user: '', engineer: false, isClock: true };
}

/** The community forum, as it acts on tickets of a team. */
export function forumOf(team: string): Actor {
  return { team, user: '', engineer: false, isForum: true };
}

/** Why an act is refused; the person reads a sentence made of it. */
export type RefusalReason =
  | StateReason
  | 'not-an-engineer'
  | 'cannot-be-assigned'
  | 'not-the-asker'
  | 'not-the-clock'
  | 'others-wait'
  | 'already-waiting'
  | 'not-waiting'
  | 'not-answered'
  | 'no-reason-given'
  | 'no-place-given'
  | 'empty-answer'
  | 'empty-question'
  | 'empty-note'
  | 'already-heard'
  | 'never-heard'
  | 'already-reminded'
  | 'not-yet'
  | 'already-published'
  | 'same-ticket'
  | 'changed'
  | 'no-such-ticket'
  | 'busy';

/** An expected no. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** Whose doing stands in the way, where it is somebody's: the owner of a claimed ticket. */
  readonly by?: string;
  /** The number of the ticket that a merged one is part of. */
  readonly into?: number;
  /** The ticket's, where there is one. */
  readonly number?: number;
}

/** A yes, with what it changes. */
export interface Accepted {
  readonly kind: 'accepted';
  readonly change: Change;
}
