/**
 * A reply as it was shown to somebody: what its buttons, the next question in its thread and a ticket opened
 * from it go by. The reply itself is not kept, only what it was about.
 */
import { shownFrom } from '../assistant/confidence.ts';
import type { Answer, Hit, Reply } from '../assistant/reply.ts';
import { redact } from './redact.ts';
import type { MessageRef, Person, Place, SectionRef, Shortfall, Tried } from './ticket.ts';

/** As many as *Other matches* offers, and of these a ticket takes the first as evidence. */
const triedAtMost = 5;
const evidenceAtMost = 3;

/** The ways to ask. */
export const surfaces = ['mention', 'dm', 'follow-up', 'auto', 'command', 'shortcut', 'home'] as const;
/** One of them. */
type Surface = (typeof surfaces)[number];

/** Who asked what, where, and what came of it. */
export interface ShownReply {
  readonly id: string;
  readonly asker: Person;
  readonly place: Place;
  /** Secrets taken out. */
  readonly question: string;
  readonly kind: Reply['kind'];
  /** The nearest sections, best first, at most five. */
  readonly tried: readonly Tried[];
  /** Probability, 0 to 1, that the first of `tried` was right. */
  readonly confidence: number;
  /** Epoch milliseconds. */
  readonly shownAt: number;
  /** Where it was asked: by mention, command, and so on; absent in replies stored before this was recorded. */
  readonly surface?: Surface;
  /** How long after the question was asked these words of it were written; absent for those it was asked in. */
  readonly editedAfterMs?: number;
  /** Nothing was looked for: answering had been paused at this time, and the reply said so. */
  readonly pausedAt?: number;
}

/** Keeps what was shown. */
export interface Replies {
  /** Keeps a reply; one whose id was there before is left as it is. */
  keep(reply: ShownReply): Promise<void>;
  /** Puts another in the place of the one with its id: its question was edited. False where a later edit stands. */
  revise(reply: ShownReply): Promise<boolean>;
  /** The reply with this id, if it is known. */
  find(id: string): Promise<ShownReply | undefined>;
  /** The last replies shown in a thread, oldest of them first. */
  inThread(root: MessageRef, limit: number): Promise<readonly ShownReply[]>;
  /** Everything shown since then, oldest first; of one team or of all. */
  since(at: number, team?: string): Promise<readonly ShownReply[]>;
  /** The last replies to one person, newest first, wherever they asked. */
  lastOf(asker: Person, limit: number): Promise<readonly ShownReply[]>;
}

/** Whether the words of one were written after those of the other. */
export function isLaterEdit(one: Pick<ShownReply, 'editedAfterMs'>, other: Pick<ShownReply, 'editedAfterMs'>): boolean {
  return (one.editedAfterMs ?? 0) > (other.editedAfterMs ?? 0);
}

/** Makes of a reply what is worth keeping of it. */
export function toShown(
  reply: Reply,
  asked: Pick<ShownReply, 'id' | 'asker' | 'place' | 'question' | 'surface'>,
  now: number,
): ShownReply {
  const tried = reply.hits.slice(0, triedAtMost).map(triedOf);
  return {
    ...asked,
    question: redact(asked.question),
    kind: reply.kind,
    tried,
    confidence: reply.confidence,
    shownAt: now,
  };
}

/** A match, as it is kept. */
export function triedOf({ section, score }: Hit): Tried {
  const { page, anchor, breadcrumbs, url } = section;
  return { path: page.path, anchor, title: breadcrumbs.join(' › '), url, score };
}

/**
 * The matches that an answer does not show already: neither the section that it quotes nor a place that it leads on to,
 * and none twice by its name; best first, of the five that are kept.
 */
export function matchesBeside(
  { section, places }: Pick<Answer, 'section' | 'places'>,
  tried: readonly Tried[],
): readonly Tried[] {
  const shown = [section, ...places.map((place) => place.section)].map((each) => triedOf({ section: each, score: 1 }));
  const seen = new Set(shown.flatMap(namesOf));
  return tried.slice(0, triedAtMost).filter((match) => {
    const names = namesOf(match);
    const isNew = names.every((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return isNew;
  });
}

function namesOf({ path, anchor, title }: Tried): readonly string[] {
  return [`${path}#${anchor}`, title];
}

/**
 * Says for a ticket why a reply fell short: by itself, or because the asker of `shown` wants a person all the same.
 * What nobody would be shown is no evidence.
 */
export function toShortfall(reply: ShownReply, why: Shortfall['why'], shown?: SectionRef): Shortfall {
  const tried = reply.tried.slice(0, reply.confidence < shownFrom ? 0 : evidenceAtMost);
  return { why, confidence: reply.confidence, tried, ...(shown !== undefined && { shown }) };
}
