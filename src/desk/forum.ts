/** The community forum, as the desk needs it: what may be posted there, and what becomes of it. How it is reached is another room's business. */
import type { Outgoing } from './outbox.ts';
import { redactForPublic } from './redact.ts';
import type { Person, Place, TopicRef } from './ticket.ts';

/** What a new topic says. */
export interface TopicDraft {
  readonly title: string;
  readonly body: string;
}

/** A topic that is there already. */
export interface SimilarTopic extends TopicRef {
  readonly title: string;
  readonly isSolved: boolean;
}

/** Why the forum does not take a draft, in its own words, by the field that is to be changed. */
export interface DraftProblem {
  readonly field: keyof TopicDraft;
  readonly says: string;
}

/** What came of a draft. */
export type Published =
  | { readonly kind: 'posted'; readonly topic: TopicRef }
  | { readonly kind: 'rejected'; readonly problems: readonly DraftProblem[] };

/** The forum. Both throw a `ForumFailure` where it cannot be reached, or does not answer as a forum does. */
export interface Forum {
  /** Topics that may answer a question, the likeliest first, at most three. */
  similar(question: string): Promise<readonly SimilarTopic[]>;
  /** Opens a topic, once under each id, however often it is called; absent where the forum gave no key. */
  readonly publish?: (externalId: string, draft: TopicDraft) => Promise<Published>;
}

/** Why the forum could not be asked: `temporary` and `limited` may pass, `refused` will not by itself. */
export class ForumFailure extends Error {
  readonly kind: 'temporary' | 'limited' | 'refused';
  /** For how long it wants to be left alone; milliseconds. */
  readonly retryAfterMs: number;

  constructor(kind: ForumFailure['kind'], message: string, retryAfterMs = 0) {
    super(message);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

/** A question that its asker carried to the forum. */
export interface ForumTopic {
  /** Names the question: the id of its shown reply, which is the key of its ticket. */
  readonly key: string;
  readonly asker: Person;
  /** Where the solution is brought to. */
  readonly place: Place;
  /** Counts the drafts that were sent, from 1. */
  readonly round: number;
  readonly state:
    | { readonly kind: 'sending' }
    | Published
    /** Given up; the asker may try again. */
    | { readonly kind: 'failed' };
}

/** Keeps them, one for each question. */
export interface ForumTopics {
  /**
   * Begins to send a draft, together with the row that sends it; `outgoing` is handed the number of the round. One
   * that is on its way or posted is left as it is, and given.
   */
  begin(topic: Pick<ForumTopic, 'key' | 'asker' | 'place'>, outgoing: (round: number) => Outgoing): Promise<ForumTopic>;
  /** The question with this key, if it was carried there. */
  find(key: string): Promise<ForumTopic | undefined>;
  /** The question that is this topic. */
  findByTopic(id: number): Promise<ForumTopic | undefined>;
  /** Keeps what came of its last draft. */
  settle(key: string, state: ForumTopic['state']): Promise<void>;
}

/** Below Discourse's 255; what is longer is no title. */
const titleLimit = 150;

/** Makes of a question what can be posted. */
export function draftOf(question: string): TopicDraft {
  const body = redactForPublic(question).trim();
  return { title: [...(body.split('\n')[0] ?? '')].slice(0, titleLimit).join(''), body };
}

/** Takes out of a draft what the public need not know; one without any of it comes back as it is. */
export function maskedDraft({ title, body }: TopicDraft): TopicDraft {
  return { title: redactForPublic(title).trim(), body: redactForPublic(body).trim() };
}
