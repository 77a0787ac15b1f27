/** The desk's clock: each minute what time has made due is done, and tickets that nobody has go to who is on the rota. */
import type { Config } from '../config.ts';
import type { Desk } from '../desk/desk.ts';
import type { TimePolicy } from '../desk/due.ts';
import type { Rota } from '../desk/rota.ts';
import { handOut, passTime } from '../desk/round.ts';
import type { Log } from '../ops/log.ts';
import { membersOf } from '../slack/desk/engineers.ts';
import { createGroupRota } from '../slack/desk/group-rota.ts';
import { createPoller } from '../slack/poller.ts';
import { openRota } from './rota.ts';

const everyMs = 60_000;

/** The clock while it runs. */
export interface DeskClock {
  /** The desk, with the rota asked as soon as a ticket was opened. */
  handingOut(desk: Desk): Desk;
  stop(): Promise<void>;
}

interface DeskClockParts {
  readonly desk: Desk;
  readonly client: Parameters<typeof createGroupRota>[0];
  readonly supportChannel: string;
  readonly policy: TimePolicy;
  readonly clock: () => number;
  readonly log: Log;
}

/** Starts it, as the configuration says. */
export function openDeskClock({ rota, time }: Config, parts: DeskClockParts): DeskClock {
  const { client, supportChannel, clock } = parts;
  if (rota === undefined) return startDeskClock(parts);
  const group = createGroupRota(client);
  const members = () => membersOf(client, supportChannel);
  return startDeskClock(parts, openRota(rota, { group, members, timeZone: time.timeZone ?? 'UTC', clock }));
}

/** Several processes may run it at once: each act is done once, for the store lets one be first. */
function startDeskClock({ desk, policy, clock, log }: DeskClockParts, rota?: () => Promise<Rota>): DeskClock {
  const passing = createPoller(
    async () => {
      const acts = await passTime(desk, clock(), policy);
      if (acts > 0) log.info({ acts }, 'time passed at the desk');
      return 'idle';
    },
    everyMs,
    (error) => log.error({ err: error }, 'time did not pass at the desk'),
  );
  const handing =
    rota &&
    createPoller(
      async () => {
        const given = await handOut(desk, rota);
        if (given > 0) log.info({ tickets: given }, 'tickets given to the rota');
        return 'idle';
      },
      everyMs,
      (error) => log.warn({ err: error }, 'no ticket given to the rota'),
    );
  return {
    handingOut(given) {
      if (handing === undefined) return given;
      return {
        ...given,
        async open(escalation) {
          const opened = await given.open(escalation);
          if (opened.kind === 'done' && opened.as === 'opened') handing.wake();
          return opened;
        },
      };
    },
    async stop() {
      await Promise.all([passing.stop(), handing?.stop()]);
    },
  };
}
