/**
 * Everybody's Home tab, kept true: published when it is opened, and again while it may be looked at and a ticket
 * changes. Slack tells when somebody opens Home, never when they leave.
 */
import type { Person } from '../../desk/ticket.ts';
import type { Parts } from '../dependencies.ts';
import { membersOf } from '../desk/engineers.ts';
import { loadMine, loadQueue } from '../desk/load-tickets.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import { homeView } from './home-view.ts';
import { loadRecent } from './recent-questions.ts';

/** A working day: who comes back later opens Home again, and it is published then. */
const lookedAtForMs = 12 * 3_600_000;
/** Slack takes a hundred a minute; what waits in memory is a name each. */
const lanesOfHomes = { atOnce: 4, waitingAtMost: 10_000 };

/** Nothing here waits for Slack: a Home that could not be shown is shown when it is opened again. */
export interface Homes {
  /** Somebody opened their Home. */
  opened(person: Person): Promise<void>;
  /** Shows one person theirs, as all stands now. */
  publish(person: Person): void;
  /** A ticket of the team changed: everybody who may be looking sees it, a moment later. */
  changed(team: string): void;
  stop(): Promise<void>;
}

/** Makes them; one for the whole app, for it remembers whose Home is due. */
export function createHomes(parts: Parts): Homes {
  const { client, clock, log, homeVisits, supportChannel } = parts;
  // One at a time for each person: of two at once, the older could be the last to arrive.
  const lanes = createKeyedQueue({ ...lanesOfHomes, onError: (error) => log.warn({ err: error }, 'home not shown') });
  /** Whose Home is to be shown and has not been looked up yet: it will show whatever changes until then. */
  const due = new Set<string>();

  /** Who sees the queue; nobody, where the support channel cannot be read. */
  function engineers(): Promise<ReadonlySet<string>> {
    return membersOf(client, supportChannel).catch((error: unknown) => {
      log.warn({ err: error }, 'support channel unreadable');
      return new Set<string>();
    });
  }

  async function show(person: Person, members: ReadonlySet<string>): Promise<void> {
    const { team, user } = person;
    const [mine, queue] = await Promise.all([
      loadMine(parts, person),
      members.has(user) ? loadQueue(parts, team) : undefined,
    ]);
    const recent = await loadRecent(parts, person, mine);
    const view = homeView({ user, recent, mine, supportChannel, ...(queue !== undefined && { queue }) });
    await client.views.publish({ user_id: user, view });
  }

  function publish(person: Person, members = engineers): void {
    const key = `${person.team}/${person.user}`;
    if (due.has(key)) return;
    due.add(key);
    const isTaken = lanes.take(key, async () => {
      due.delete(key);
      await show(person, await members());
    });
    // Else nobody would ever look it up, and this Home would be due for good.
    if (!isTaken) due.delete(key);
  }

  return {
    async opened(person) {
      await homeVisits.looked(person, clock());
      publish(person);
    },
    publish: (person) => publish(person),
    changed(team) {
      lanes.take(team, async () => {
        const users = await homeVisits.since(team, clock() - lookedAtForMs);
        let members: Promise<ReadonlySet<string>> | undefined;
        const askedOnce = () => {
          members ??= engineers();
          return members;
        };
        for (const user of users) publish({ team, user }, askedOnce);
      });
    },
    stop: () => lanes.stop(),
  };
}
