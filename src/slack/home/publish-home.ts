/**
 * Everybody's Home tab, kept up to date: published when it is opened, and again while it may be looked at and a
 * ticket changes. Slack tells when somebody opens Home, never when they leave.
 */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Replies } from '../../desk/shown.ts';
import { forgottenWords, type Person } from '../../desk/ticket.ts';
import type { Guides } from '../dependencies.ts';
import { membersOf } from '../desk/engineers.ts';
import { mineAtMost, type TicketLists } from '../desk/ticket-lists.ts';
import type { ShownTopics } from '../gaps/shown-topics.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import type { Listed } from '../render/ticket-rows.ts';
import { homeView, type Recent } from './home-view.ts';
import type { HomeVisits } from './home-visits.ts';

/** A working day: who comes back later opens Home again, and it is published then. */
const visibleForMs = 12 * 3_600_000;
/** Slack accepts a hundred publications a minute; what waits in memory is a name each. */
const limits = { atOnce: 4, waitingAtMost: 10_000 };

/** Nothing here waits for Slack: a Home that could not be shown is shown when it is opened again. */
export interface Homes {
  /** Somebody opened their Home. */
  opened(person: Person): Promise<void>;
  /** Shows one person theirs, as everything is now. */
  publish(person: Person): void;
  /** A ticket of the team changed: everybody who may be looking sees it, a moment later. */
  ticketChanged(team: string): void;
  stop(): Promise<void>;
}

/** What Home is made from. */
export interface HomeParts {
  readonly client: WebClient;
  readonly lists: TicketLists;
  readonly replies: Replies;
  readonly visits: HomeVisits;
  readonly topics: Pick<ShownTopics, 'of'>;
  readonly guides: Pick<Guides, 'shelf'>;
  readonly supportChannel: string;
  readonly clock: () => number;
  readonly log: Logger;
}

/** Makes them; one for the whole app, for it remembers whose Home is due. */
export function createHomes(parts: HomeParts): Homes {
  const { client, lists, replies, visits, topics, guides, supportChannel, clock, log } = parts;
  // One at a time for each person: of two at once, the older could be the last to arrive.
  const queue = createKeyedQueue({ ...limits, onError: (error) => log.warn({ err: error }, 'home not shown') });
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
    const { user } = person;
    const [mine, waiting] = await Promise.all([
      lists.mine(person),
      members.has(user) ? lists.queue(person) : undefined,
    ]);
    const recent = await loadRecent(replies, person, mine);
    const shelf = guides.shelf();
    const gaps = waiting && topics.of(person.team);
    const forEngineers = { ...(waiting !== undefined && { queue: waiting }), ...(gaps !== undefined && { gaps }) };
    const view = homeView({ user, recent, mine, shelf, ...forEngineers });
    await client.views.publish({ user_id: user, view });
  }

  function publish(person: Person, members = engineers): void {
    const key = `${person.team}/${person.user}`;
    if (due.has(key)) return;
    due.add(key);
    const isQueued = queue.add(key, async () => {
      due.delete(key);
      await show(person, await members());
    });
    // Otherwise nobody would ever look it up, and this Home would be due for good.
    if (!isQueued) due.delete(key);
  }

  return {
    async opened(person) {
      await visits.opened(person, clock());
      publish(person);
    },
    publish: (person) => publish(person),
    ticketChanged(team) {
      queue.add(team, async () => {
        const users = await visits.openedSince(team, clock() - visibleForMs);
        let members: Promise<ReadonlySet<string>> | undefined;
        const askedOnce = () => {
          members ??= engineers();
          return members;
        };
        for (const user of users) publish({ team, user }, askedOnce);
      });
    },
    stop: () => queue.stop(),
  };
}

const recentAtMost = 5;

/** What a person asked last, besides `mine`, the tickets that are listed already. */
async function loadRecent(replies: Replies, person: Person, mine: readonly Listed[]): Promise<Recent> {
  const tickets = new Set(mine.map(({ ticket }) => ticket.key));
  const shown = await replies.lastOf(person, recentAtMost + mineAtMost);
  const last = shown.filter(({ question }) => question !== forgottenWords);
  const questions = last.filter(({ id, tried }) => tried.length > 0 && !tickets.has(id)).slice(0, recentAtMost);
  return { questions, askedAt: last[0]?.shownAt ?? 0 };
}
