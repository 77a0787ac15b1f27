/** Lists of tickets: one's own, and the queue for engineers; each with what `/upgrade` answers. */

import type { KnownBlock } from '@slack/types';
import type { Desk } from '../../desk/desk.ts';
import { countedMs, type TimePolicy, targetsOf } from '../../desk/due.ts';
import { asAskedBy } from '../../desk/merging.ts';
import { type QueueRequest, queuePage, type TextsSaying } from '../../desk/queue.ts';
import type { QueueChoice, QueueChoices } from '../../desk/queue-choices.ts';
import type { Person, Ticket } from '../../desk/ticket.ts';
import { usualFirstAnswerMs } from '../../desk/usual.ts';
import type { Guides, Support } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { listWords } from '../render/list-words.ts';
import { button, context, type Message, plainMessage, section } from '../render/message.ts';
import { dateOf } from '../render/moment.ts';
import { type Queue, queueBlocks } from '../render/queue-blocks.ts';
import { type Listed, mineRow, ownMessage } from '../render/ticket-rows.ts';
import { words } from '../render/words.ts';
import type { Permalinks } from './permalinks.ts';

/** As many tickets of one's own as a list shows. */
export const mineAtMost = 10;
/** A message of these rows is not too long for Slack, whatever is asked in them. */
const pageSize = 15;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** What was usual is what was so in as many days, of as many tickets; and for how long that is not looked at again. */
const usual = { days: 30, tickets: 500, keptMs: 10 * 60_000 };

/** Loads the lists, as they are now. */
export interface TicketLists {
  /** The tickets that a person waits for, newest first, with what they may expect. */
  mine(person: Person): Promise<readonly Listed[]>;
  /** The queue, as this engineer chose to see it. */
  queue(engineer: Person): Promise<Queue>;
  /** What `/upgrade status` answers. */
  statusFor(person: Person): Promise<Message>;
  /** What `/upgrade queue` answers; who may see it is asked each time, for people leave the support channel. */
  queueFor(person: Person): Promise<Message>;
}

/** What they are made from. */
export interface ListParts {
  readonly desk: Pick<Desk, 'list' | 'find'>;
  readonly permalinks: Permalinks;
  readonly support: Pick<Support, 'isEngineer' | 'policy'>;
  readonly queueChoices: QueueChoices;
  readonly textsSaying: TextsSaying;
  readonly guides: Pick<Guides, 'platforms' | 'components'>;
  readonly clock: () => number;
}

/** Makes them. */
export function createTicketLists(parts: ListParts): TicketLists {
  const { desk, permalinks, support, queueChoices, textsSaying, guides, clock } = parts;
  const { policy } = support;
  const usualFor = createUsual(parts);

  async function withUrl(ticket: Ticket, message: Ticket['card']): Promise<Listed> {
    const url = message && (await permalinks(message));
    return { ticket, ...(url !== undefined && { url }) };
  }

  async function mine({ team, user }: Person): Promise<readonly Listed[]> {
    const tickets = await desk.list({ team, waiting: user, order: 'newest-first', limit: mineAtMost });
    return Promise.all(
      tickets.map(async (given) => {
        const ticket = await asAskedBy(desk, given, user);
        const usualHours = await usualFor(ticket);
        const listed = await withUrl(ticket, ownMessage(ticket, user));
        return { ...listed, ...(usualHours !== undefined && { usual: usualHours }) };
      }),
    );
  }

  async function queue(engineer: Person): Promise<Queue> {
    const choice = await queueChoices.of(engineer);
    const now = clock();
    const { tickets, ...page } = await queuePage(
      { tickets: desk, textsSaying, policy },
      toRequest(choice, engineer),
      now,
    );
    const rows = tickets.map(async (ticket) => {
      const late = lateOf(ticket, now, policy);
      return { ...(await withUrl(ticket, ticket.card)), ...(late !== undefined && { late }) };
    });
    const names = { platforms: guides.platforms(), components: guides.components() };
    return { ...page, choice, names, rows: await Promise.all(rows) };
  }

  return {
    mine,
    queue,
    async statusFor(person) {
      const [tickets, isEngineer] = await Promise.all([mine(person), support.isEngineer(person)]);
      return statusMessage(tickets, person.user, isEngineer);
    },
    async queueFor(person) {
      if (!(await support.isEngineer(person))) return plainMessage(listWords.queue.refused);
      return queueMessage(await queue(person), person.user, clock());
    },
  };
}

function toRequest(choice: QueueChoice, engineer: Person): QueueRequest {
  const { view, page, platform, component, person, search } = choice;
  return {
    ...{ view, page, pageSize, engineer },
    subjects: [platform, component].filter((name) => name !== undefined),
    ...(person !== undefined && { waiting: person }),
    ...(search !== undefined && { search }),
  };
}

/** The target that has passed, or else the one that comes near. */
function lateOf(ticket: Ticket, now: number, policy: TimePolicy): Listed['late'] {
  const targets = targetsOf(ticket, now, policy);
  const stages = ['passed', 'soon'] as const;
  return stages
    .flatMap((stage) => targets.filter((target) => target.stage === stage).map(({ target }) => ({ target, stage })))
    .at(0);
}

/**
 * Makes the function that says within how many hours a ticket will be answered, as is usual; nothing where that is not
 * known, or is not true of this one any more.
 */
function createUsual({ desk, support: { policy }, clock }: ListParts) {
  const known = new Map<string, { readonly at: number; readonly ms: Promise<number | undefined> }>();

  async function usualOf(team: string, now: number): Promise<number | undefined> {
    const openedSince = now - usual.days * dayMs;
    const tickets = await desk.list({ team, openedSince, order: 'newest-first', limit: usual.tickets });
    return usualFirstAnswerMs(tickets, now, policy.calendar);
  }

  return async (ticket: Ticket): Promise<Listed['usual']> => {
    const now = clock();
    const { team } = ticket;
    let last = known.get(team);
    if (last === undefined || now - last.at > usual.keptMs) {
      last = { at: now, ms: usualOf(team, now) };
      known.set(team, last);
      // Looked at again at once: the next list is not to fail for what is over.
      last.ms.catch(() => known.delete(team));
    }
    const ms = await last.ms;
    const isTrue =
      ms !== undefined && ticket.firstAnsweredAt === undefined && countedMs(ticket, now, policy.calendar) < ms;
    return isTrue ? { hours: Math.ceil(ms / hourMs), isBusinessTime: !policy.calendar.isRoundTheClock } : undefined;
  };
}

/** `/upgrade status`, for `user`; an engineer, who has another list, is told of that one. */
export function statusMessage(tickets: readonly Listed[], user: string, isEngineer = false): Message {
  const title = listWords.mine(tickets.length);
  const { text, blocks } =
    tickets.length === 0
      ? plainMessage(listWords.none)
      : {
          text: `${title}: ${spoken(tickets)}`,
          blocks: [section(`*${title}*`), ...tickets.map((listed): KnownBlock => mineRow(listed, user))],
        };
  return { text, blocks: [...blocks, ...(isEngineer ? [context(listWords.forEngineers)] : [])] };
}

/** `/upgrade queue`, for the engineer `user`, as it stands at `now`: unlike Home it stays as it is until somebody presses. */
export function queueMessage(queue: Queue, user: string, now: number): Message {
  const { view, counts, rows } = queue;
  const title = listWords.queue.title(listWords.queue.views[view], counts[view]);
  return {
    text: rows.length === 0 ? `${title}. ${listWords.queue.empty[view]}` : `${title}: ${spoken(rows)}`,
    blocks: [
      {
        type: 'section',
        text: { type: 'mrkdwn', text: `*${title}*\n${listWords.queue.asOf(dateOf(now))}`, verbatim: true },
        accessory: button(ids.queue.refresh, listWords.queue.refresh),
      },
      ...queueBlocks(queue, user),
    ],
  };
}

/** For notifications and screen readers. */
function spoken(tickets: readonly Listed[]): string {
  return tickets.map(({ ticket }) => `#${ticket.number} ${words.state[ticket.status.state]}`).join(', ');
}
