/** The kill switch: while a team is paused, no process answers its questions; tickets still work. */
import type { Signals } from './signals.ts';
import type { Person } from './ticket.ts';

/** Who may pull it is for others to say. */
export interface Pause {
  /** No more answers for the person's team, in any process within two seconds. */
  pause(by: Person): Promise<void>;
  /** Answers again. */
  resume(by: Person): Promise<void>;
  /** Who paused a team, by user id; nothing while it is not paused. Costs nothing. */
  pausedBy(team: string): string | undefined;
}

/** Makes the switch over signals. */
export function createPause(signals: Signals): Pause {
  const topicOf = (team: string) => `paused/${team}`;
  return {
    pause: ({ team, user }) => signals.set(topicOf(team), user),
    resume: ({ team }) => signals.set(topicOf(team), ''),
    pausedBy: (team) => signals.get(topicOf(team)) || undefined,
  };
}
