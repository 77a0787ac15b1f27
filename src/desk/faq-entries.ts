/** What the desk needs kept of its FAQ, and of who wants to be told. */
import type { FaqEntry, FaqStatus } from './faq.ts';
import type { Outgoing } from './outbox.ts';
import { isSameSection, type Place, type SectionRef } from './ticket.ts';

/** Keeps entries; safe for many processes at once. */
export interface FaqEntries {
  /** Keeps a new one. */
  add(entry: FaqEntry): Promise<void>;
  find(id: string): Promise<FaqEntry | undefined>;
  /** Those in these states, of one team or of all, oldest first. */
  list(wanted: {
    readonly team?: string;
    readonly states: readonly FaqStatus['state'][];
  }): Promise<readonly FaqEntry[]>;
  /** Keeps a changed one and what is to be said of it; `stale` (and nothing kept) when another was first. */
  commit(entry: FaqEntry, messages?: readonly Outgoing[]): Promise<'done' | 'stale'>;
  /** Changes with every change of an entry: who remembers it knows when to read them anew. */
  stamp(): Promise<string>;
}

/** Somebody whose question was not answered, and who wants to be told once it is. */
export interface Wish {
  /** Names the question: a second wish under it is the same. */
  readonly id: string;
  readonly team: string;
  readonly user: string;
  readonly place: Place;
  readonly question: string;
  readonly askedAt: number;
  /** What came near when it was asked, and was no answer. */
  readonly fellShort?: readonly SectionRef[];
}

/** What is said to somebody whose wish came true; once, and never again. */
export interface GrantedMessage {
  readonly kind: 'granted';
  readonly team: string;
  readonly user: string;
  readonly place: Place;
  readonly question: string;
  /** The excerpt is Markdown, of a file. */
  readonly section: SectionRef & { readonly title: string; readonly url: string; readonly excerpt: string };
}

/** Keeps wishes. */
export interface Wishes {
  /** Keeps one; a known one is left as it is. */
  add(wish: Wish): Promise<void>;
  /** Those that are not fulfilled yet, oldest first. */
  open(): Promise<readonly Wish[]>;
  /** Marks them as fulfilled and puts what is to be said into the outbox, in one transaction; a second time is nothing. */
  grant(granted: readonly { readonly wish: Wish; readonly message: GrantedMessage }[], now: number): Promise<void>;
}

/** Gives what is to be said to those whose question is answered now; `answers` asks all that is known. */
export function grantedWishes(
  wishes: readonly Wish[],
  answers: (question: string) => GrantedMessage['section'] | undefined,
): readonly { readonly wish: Wish; readonly message: GrantedMessage }[] {
  return wishes.flatMap((wish) => {
    const section = answers(wish.question);
    const isKnown = wish.fellShort?.some((each) => section !== undefined && isSameSection(each, section));
    if (section === undefined || isKnown === true) return [];
    const { team, user, place, question } = wish;
    return [{ wish, message: { kind: 'granted', team, user, place, question, section } as const }];
  });
}
