/**
 * The queue: what waits for whom, in views that a person switches between. The store filters; what a view shows, and
 * how many each holds, is worked out here, for a target that passes is known to no database, nor what was mistyped.
 */
import { isBreaching, type TimePolicy } from './due.ts';
import { living, withSupport } from './life.ts';
import { ownerOf, type Person, type Ticket } from './ticket.ts';
import type { TicketQuery, TicketStore } from './tickets.ts';

/** The views, in the order in which they are offered. */
export const queueViews = ['mine', 'unclaimed', 'waiting', 'breaching', 'all', 'answered'] as const;
/**
 * One of them: `mine` is what I own and have to act on, `unclaimed` what nobody has, `waiting` what waits for its
 * asker, `breaching` what comes near a target or has missed it, `all` everything that is not over, and `answered`
 * what was answered or resolved in the last week.
 */
export type QueueView = (typeof queueViews)[number];

/** What somebody wants to see. */
export interface QueueRequest {
  readonly view: QueueView;
  readonly engineer: Person;
  /** Platforms, components or versions: it is about all of them. */
  readonly subjects?: readonly string[];
  /** Who asked, or joined. */
  readonly waiting?: string;
  /** Words of the question, spelt as somebody remembers them, or the ticket's number as `#9`. */
  readonly search?: string;
  /** From 0 on; one that is beyond the last is the last. */
  readonly page: number;
  readonly pageSize: number;
}

/** What they see: oldest first. */
export interface QueuePage {
  readonly view: QueueView;
  readonly tickets: readonly Ticket[];
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** How many each view holds, with the same filters. */
  readonly counts: Readonly<Record<QueueView, number>>;
}

const weekMs = 7 * 24 * 3_600_000;
/** Nobody reads further, and a query must end. */
const ticketsAtMost = 5_000;

/** Of some texts those that say what somebody typed, as near as they come to it. */
export type TextsSaying = (typed: string, texts: readonly string[]) => ReadonlySet<string>;

/** What the queue is read from, and by. */
interface QueueParts {
  readonly tickets: Pick<TicketStore, 'list'>;
  readonly textsSaying: TextsSaying;
  readonly policy: TimePolicy;
}

/** What is not over, and what was answered lately. */
type Lists = readonly [readonly Ticket[], readonly Ticket[]];

/** Gives one page of the queue. */
export async function queuePage(
  { tickets, textsSaying, policy }: QueueParts,
  request: QueueRequest,
  now: number,
): Promise<QueuePage> {
  const { view, engineer, search = '', page, pageSize } = request;
  const number = numberIn(search);
  const listed = await Promise.all([
    tickets.list({ ...filtersOf(request), ...number, states: living }),
    tickets.list({ ...filtersOf(request), ...number, states: ['answered', 'resolved'], changedSince: now - weekMs }),
  ]);
  const [open, answered] = number === undefined ? saying(search.trim(), listed, textsSaying) : listed;
  const views: Readonly<Record<QueueView, readonly Ticket[]>> = {
    mine: open.filter((ticket) => isWithSupport(ticket) && ownerOf(ticket) === engineer.user),
    unclaimed: open.filter((ticket) => isWithSupport(ticket) && ownerOf(ticket) === undefined),
    waiting: open.filter(({ status }) => status.state === 'waiting'),
    breaching: open.filter((ticket) => isBreaching(ticket, now, policy)),
    all: open,
    answered,
  };
  const shown = views[view];
  const pages = Math.max(1, Math.ceil(shown.length / pageSize));
  const current = Math.min(Math.max(0, page), pages - 1);
  return {
    view,
    tickets: shown.slice(current * pageSize, (current + 1) * pageSize),
    page: current,
    pages,
    counts: {
      mine: views.mine.length,
      unclaimed: views.unclaimed.length,
      waiting: views.waiting.length,
      breaching: views.breaching.length,
      all: open.length,
      answered: answered.length,
    },
  };
}

function filtersOf({ engineer, subjects, waiting }: QueueRequest): TicketQuery {
  return {
    team: engineer.team,
    ...(subjects !== undefined && { subjects }),
    ...(waiting !== undefined && { waiting }),
    order: 'oldest-first',
    limit: ticketsAtMost,
  };
}

/** A ticket's number, where it is what is searched, as `#9`. */
function numberIn(search: string): Pick<TicketQuery, 'number'> | undefined {
  const [, number] = /^#(\d{1,9})$/.exec(search.trim()) ?? [];
  return number === undefined ? undefined : { number: Number(number) };
}

/** In both lists, so that a word that is spelt right in one of them stands for nothing else in the other. */
function saying(typed: string, [open, answered]: Lists, textsSaying: TextsSaying): Lists {
  if (typed === '') return [open, answered];
  const said = textsSaying(
    typed,
    [...open, ...answered].map(({ question }) => question),
  );
  const isSaid = ({ question }: Ticket) => said.has(question);
  return [open.filter(isSaid), answered.filter(isSaid)];
}

function isWithSupport({ status }: Ticket): boolean {
  return withSupport.includes(status.state);
}
