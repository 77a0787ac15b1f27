/** The kill switch: while a team is paused, no process answers its questions; tickets still work. */
import type { Signals } from './signals.ts';
import type { Person } from './ticket.ts';

/** Who paused a team, by user id, and when, in epoch milliseconds. */
export interface Paused {
  readonly by: string;
  readonly at: number;
}

/** Engineers pull it. */
export interface Pause {
  /** No more answers for the person's team, in any process within two seconds; a pause that is there stays. */
  pause(by: Person): Promise<'done' | 'not-an-engineer'>;
  /** Answers again. */
  resume(by: Person): Promise<'done' | 'not-an-engineer'>;
  /** The pause of a team; nothing while it is not paused. Costs nothing. */
  of(team: string): Paused | undefined;
}

/** What it is handed. */
export interface PauseParts {
  readonly clock: () => number;
  /** Whether a person may pull it: asked each time. */
  readonly isEngineer: (person: Person) => Promise<boolean>;
}

/** Topics of teams begin so; the value is empty once answers are given again. */
export const pauseTopics = 'paused/';

/** Makes the switch over signals. */
export function createPause(signals: Signals, { clock, isEngineer }: PauseParts): Pause {
  const topicOf = (team: string) => `${pauseTopics}${team}`;

  function of(team: string): Paused | undefined {
    const [by = '', at = ''] = (signals.get(topicOf(team)) ?? '').split(' ');
    return by === '' ? undefined : { by, at: Number(at) };
  }

  return {
    of,
    async pause(by) {
      if (!(await isEngineer(by))) return 'not-an-engineer';
      if (of(by.team) === undefined) await signals.set(topicOf(by.team), `${by.user} ${clock()}`);
      return 'done';
    },
    async resume(by) {
      if (!(await isEngineer(by))) return 'not-an-engineer';
      await signals.set(topicOf(by.team), '');
      return 'done';
    },
  };
}
