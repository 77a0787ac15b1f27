/** How many questions a person may ask, and a channel may hear, in a minute: counted in all processes together. */
import type { Tally } from '../../desk/tally.ts';

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

/** Counts one question, and gives whether it was one too many. */
export type QuestionQuota = (asked: Asked) => Promise<Count>;

/** Makes the counters. */
export function createQuestionQuota(
  { perPerson, perChannel }: QuestionRates,
  tally: Tally,
  clock: () => number,
): QuestionQuota {
  async function countOf(key: string): Promise<number> {
    const [count = 0] = await tally.count([key], clock());
    return count;
  }

  /** One after the other: who asks too much does not use up what others may ask in the channel. */
  async function overfull(person: string, channel: string | undefined): Promise<string | undefined> {
    if ((await countOf(person)) > perPerson) return person;
    return channel !== undefined && (await countOf(channel)) > perChannel ? channel : undefined;
  }

  return async ({ person, channel, isTold }) => {
    const full = await overfull(`person ${person}`, channel === undefined ? undefined : `channel ${channel}`);
    if (full === undefined) return { kind: 'within' };
    if (channel === undefined) return { kind: 'over', isNews: true };
    return { kind: 'over', isNews: isTold && (await countOf(`told ${full}`)) === 1 };
  };
}
