/**
 * How many questions a person may ask, and a channel may hear, in a minute. Kept in this process: a flood is over
 * before a count in the store would pay for its writes, and several processes are each as patient as one.
 */

/** Questions a minute. */
export interface Rates {
  readonly perPerson: number;
  readonly perChannel: number;
}

/** `over` is told once a minute: `isNews` says whether this is the time. */
export type Measure = { readonly kind: 'within' } | { readonly kind: 'over'; readonly isNews: boolean };

const windowMs = 60_000;

interface Window {
  readonly since: number;
  asked: number;
  isTold: boolean;
}

/** Makes the counters; each call counts one question, `channel` being absent where only its asker reads the reply. */
export function createLimits(
  { perPerson, perChannel }: Rates,
  clock: () => number,
): (person: string, channel?: string) => Measure {
  let windows = new Map<string, Window>();
  let sweptAt = clock();

  function count(key: string, atMost: number): Measure {
    const now = clock();
    if (now - sweptAt >= windowMs) {
      windows = new Map([...windows].filter(([, { since }]) => now - since < windowMs));
      sweptAt = now;
    }
    const open = windows.get(key);
    const window = open !== undefined && now - open.since < windowMs ? open : { since: now, asked: 0, isTold: false };
    windows.set(key, window);
    window.asked += 1;
    if (window.asked <= atMost) return { kind: 'within' };
    const isNews = !window.isTold;
    window.isTold = true;
    return { kind: 'over', isNews };
  }

  return (person, channel) => {
    const measure = count(`person ${person}`, perPerson);
    if (measure.kind === 'over' || channel === undefined) return measure;
    return count(`channel ${channel}`, perChannel);
  };
}
