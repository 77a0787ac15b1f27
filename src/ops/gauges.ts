/**
 * How things stand, as gauges: what waits, what failed, which tickets there are, what is answered from, whether Slack
 * and the database are there. Looked up when somebody asks, and at most once in five seconds.
 */
import { Gauge, type Registry } from 'prom-client';
import { machine } from '../desk/life.ts';

/** What is never absent from the figures. */
const ticketStates = Object.keys(machine);
const queues = ['inbox', 'outbox', 'jobs'] as const;

/** Rows of one queue in one state. */
interface Backlog {
  readonly queue: (typeof queues)[number];
  readonly state: 'pending' | 'failed';
  readonly rows: number;
  /** Since when the row that waits longest has been due, in epoch milliseconds; absent where none is. */
  readonly dueSince?: number;
}

/** Where the figures come from; each is asked anew. */
export interface Sources {
  /** Rejects where the database cannot be asked. */
  readonly backlog: () => Promise<readonly Backlog[]>;
  /** Tickets by state. Rejects where the database cannot be asked. */
  readonly tickets: () => Promise<ReadonlyMap<string, number>>;
  readonly content: () => { readonly pages: number; readonly sections: number; readonly builtAt: number };
  readonly isConnected: () => boolean;
  /** Whether tickets get into the support channel. */
  readonly reachesEngineers: () => boolean;
  /** How many workspaces are not answered. Rejects where the database cannot be asked. */
  readonly paused: () => Promise<number>;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
}

const keptMs = 5_000;

/** Makes the gauges; `look` brings them up to date and never rejects. */
export function createStanding(registers: Registry[], sources: Sources): { look(): Promise<void> } {
  const gauges = createGauges(registers);
  let looking: Promise<void> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function look(): Promise<void> {
    const { pages, sections, builtAt } = sources.content();
    gauges.pages.set(pages);
    gauges.sections.set(sections);
    gauges.builtAt.set(builtAt / 1000);
    gauges.connected.set(sources.isConnected() ? 1 : 0);
    gauges.supportOpen.set(sources.reachesEngineers() ? 1 : 0);
    gauges.rows.reset();
    gauges.overdue.reset();
    gauges.tickets.reset();
    gauges.paused.reset();
    try {
      const [backlog, tickets, paused] = await Promise.all([sources.backlog(), sources.tickets(), sources.paused()]);
      setBacklog(gauges, backlog, sources.clock());
      for (const state of ticketStates) gauges.tickets.set({ state }, tickets.get(state) ?? 0);
      gauges.paused.set(paused);
      gauges.database.set(1);
    } catch {
      // No figure is better than an old one; that there are none is what this gauge says.
      gauges.database.set(0);
    }
  }

  return {
    look() {
      const now = sources.clock();
      if (looking === undefined || now - lookedAt >= keptMs) {
        lookedAt = now;
        looking = look();
      }
      return looking;
    },
  };
}

type Gauges = ReturnType<typeof createGauges>;

function setBacklog(gauges: Gauges, backlog: readonly Backlog[], now: number): void {
  // What is not there is nought, so that a queue does not vanish from a graph when it is empty.
  for (const queue of queues) {
    for (const state of ['pending', 'failed'] as const) {
      const { rows = 0 } = backlog.find((each) => each.queue === queue && each.state === state) ?? {};
      gauges.rows.set({ queue, state }, rows);
    }
    const { dueSince = now } = backlog.find((each) => each.queue === queue && each.state === 'pending') ?? {};
    gauges.overdue.set({ queue }, Math.max(0, now - dueSince) / 1000);
  }
}

function createGauges(registers: Registry[]) {
  return {
    rows: new Gauge({
      name: 'assistant_queue_rows',
      help: 'Rows of the inbox, the outbox and the jobs that wait (pending) or were given up (failed)',
      labelNames: ['queue', 'state'],
      registers,
    }),
    overdue: new Gauge({
      name: 'assistant_queue_overdue_seconds',
      help: 'For how long the row that waits longest could have been taken',
      labelNames: ['queue'],
      registers,
    }),
    tickets: new Gauge({
      name: 'assistant_tickets',
      help: 'Tickets by state',
      labelNames: ['state'],
      registers,
    }),
    pages: new Gauge({ name: 'assistant_index_pages', help: 'Pages that are answered from', registers }),
    sections: new Gauge({ name: 'assistant_index_sections', help: 'Sections that are answered from', registers }),
    builtAt: new Gauge({
      name: 'assistant_index_built_timestamp_seconds',
      help: 'When the content that is answered from was indexed, in seconds since 1970',
      registers,
    }),
    connected: new Gauge({
      name: 'assistant_slack_connected',
      help: 'Whether deliveries of Slack can arrive: 1 or 0',
      registers,
    }),
    supportOpen: new Gauge({
      name: 'assistant_support_channel_open',
      help: 'Whether tickets get into the support channel: 1, or 0 while it is shared, archived or closed to the app',
      registers,
    }),
    paused: new Gauge({
      name: 'assistant_paused',
      help: 'Workspaces in which answering is switched off (/upgrade pause)',
      registers,
    }),
    database: new Gauge({
      name: 'assistant_database_up',
      help: 'Whether the database answered when these figures were looked up: 1 or 0',
      registers,
    }),
  };
}
