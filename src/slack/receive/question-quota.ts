/**
 * How many questions a person may ask, and a channel may hear, in a minute. Kept in this process: a flood is over
 * before a count in the store would pay for its writes, and several processes are each as patient as one.
 */

/** Questions a minute. */
export interface QuestionRates {
  readonly perPerson: number;
  readonly perChannel: number;
}

/** A question, as far as it is counted. */
interface Asked {
  readonly person: string;
  /** Absent where only the asker reads the reply. */
  readonly channel?: string;
  /** Somebody would read that it was too much. */
  readonly isTold: boolean;
}

/** `isNews` says whether to tell: once a minute where others read along, each time where they do not. */
type Count = { readonly kind: 'within' } | { readonly kind: 'over'; readonly isNews: boolean };

const windowMs = 60_000;

interface Window {
  readonly since: number;
  asked: number;
  isTold: boolean;
}

/** Counts one question, and gives whether it was one too many. */
export type QuestionQuota = (asked: Asked) => Count;

/** Makes the counters. */
export function createQuestionQuota({ perPerson, perChannel }: QuestionRates, clock: () => number): QuestionQuota {
  let windows = new Map<string, Window>();
  let cleanedAt = clock();

  /** Counts one more, and gives the window when that is one too many. */
  function overfull(key: string, atMost: number): Window | undefined {
    const now = clock();
    if (now - cleanedAt >= windowMs) {
      windows = new Map([...windows].filter(([, { since }]) => now - since < windowMs));
      cleanedAt = now;
    }
    const open = windows.get(key);
    const window = open !== undefined && now - open.since < windowMs ? open : { since: now, asked: 0, isTold: false };
    windows.set(key, window);
    window.asked += 1;
    return window.asked > atMost ? window : undefined;
  }

  return ({ person, channel, isTold }) => {
    const byPerson = overfull(`person ${person}`, perPerson);
    if (channel === undefined) return byPerson === undefined ? { kind: 'within' } : { kind: 'over', isNews: true };
    const full = byPerson ?? overfull(`channel ${channel}`, perChannel);
    if (full === undefined) return { kind: 'within' };
    const isNews = isTold && !full.isTold;
    full.isTold ||= isNews;
    return { kind: 'over', isNews };
  };
}
