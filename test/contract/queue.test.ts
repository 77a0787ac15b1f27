/** The queue and similar tickets over a real store: what an engineer sees of a day. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { patience, type TimePolicy } from '../../src/desk/due.ts';
import { always, createCalendar } from '../../src/desk/hours.ts';
import type { Escalation } from '../../src/desk/opening.ts';
import { type QueueRequest, queuePage, queueViews } from '../../src/desk/queue.ts';
import { createSimilarTickets } from '../../src/desk/similar.ts';
import type { TicketStore } from '../../src/desk/tickets.ts';
import { sameWords } from '../../src/main/same-words.ts';
import { textsSaying } from '../../src/search/text-finder.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { anEscalation, aPrivatePlace, noon } from '../builders.ts';

const hour = 3_600_000;
const eve = { team: 'T1', user: 'U0EVE' };
const max = { team: 'T1', user: 'U0MAX' };
const ann = { team: 'T1', user: 'U0ANN' };
const policy: TimePolicy = { calendar: createCalendar(always), firstAnswerMs: 4 * hour, ...patience };

let database: Database;
let tickets: TicketStore;
let desk: Desk;
let now: number;
beforeEach(async () => {
  now = noon;
  database = await openDatabase('sqlite::memory:');
  tickets = createTicketStore(database);
  let ids = 0;
  const newId = () => `ticket-${++ids}`;
  desk = createDesk({ tickets, clock: () => now, newId, isEngineer: async ({ user }) => user !== ann.user });
});
afterEach(() => database.close());

async function open(question: string, over: Partial<Escalation> = {}): Promise<string> {
  const opened = await desk.open(anEscalation({ key: `key ${question}`, place: aPrivatePlace(), question, ...over }));
  if (opened.kind === 'refused') throw new Error(opened.reason);
  return opened.ticket.id;
}

describe('the queue', () => {
  const page = (over: Partial<QueueRequest> = {}) =>
    queuePage({ tickets, textsSaying, policy }, { view: 'all', engineer: eve, page: 0, pageSize: 10, ...over }, now);
  const numbers = async (over: Partial<QueueRequest>) => (await page(over)).tickets.map(({ number }) => number);

  beforeEach(async () => {
    const subject = { platforms: ['helm'], components: [], versions: ['5.3'] };
    await open('one: nobody has it', { subject });
    await desk.claim(await open('two: eve has it'), eve);
    await desk.claim(await open('three: max has it'), max);
    await desk.ask(await open('four: waits for ann'), eve, 'Which version?');
    await desk.answer(await open('five: is answered'), eve, 'So.');
    await desk.conclude(await open('six: is over'), eve, 'So.');
    now += 3 * hour;
    await open('seven: is new', { asker: { team: 'T1', user: 'U0BOB' } });
  });

  it('shows each view what is in it, oldest first, and counts them all', async () => {
    const shown = await Promise.all(queueViews.map((view) => numbers({ view })));
    expect(shown).toEqual([[2], [1, 7], [4], [1, 2, 3], [1, 2, 3, 4, 5, 7], [5, 6]]);
    expect((await page()).counts).toEqual({ mine: 1, unclaimed: 2, waiting: 1, breaching: 3, all: 6, answered: 2 });
  });

  it('is filtered by subject, by who waits, and by words', async () => {
    expect(await numbers({ subjects: ['Helm'] })).toEqual([1]);
    expect(await numbers({ subjects: ['helm', '5.3'] })).toEqual([1]);
    expect(await numbers({ subjects: ['helm', '5.4'] })).toEqual([]);
    expect(await numbers({ waiting: 'U0BOB' })).toEqual([7]);
    expect(await numbers({ search: 'HAS it' })).toEqual([1, 2, 3]);
    expect(await numbers({ search: '#3' })).toEqual([3]);
    expect((await page({ search: 'has it' })).counts).toMatchObject({ all: 3, waiting: 0 });
  });

  it('is searched by words in whatever ending, and by mistyped ones where no ticket has these very words', async () => {
    await open('eight: Helm chart fails after upgrading to 5.3');
    await open('nine: upgrade of the OVH cluster');
    expect(await numbers({ search: 'helm upgrade' })).toEqual([8]);
    expect(await numbers({ search: 'helmm upgrade' })).toEqual([8]);
    expect(await numbers({ search: 'clustre' })).toEqual([9]);
    expect(await numbers({ search: 'upgrade' })).toEqual([8, 9]);
    expect(await numbers({ search: 'helm OVH' })).toEqual([]);
    expect(await numbers({ view: 'answered', search: 'fvie' })).toEqual([5]);
  });

  it('has pages, and the last one for whoever wants more', async () => {
    expect(await page({ pageSize: 4, page: 1 })).toMatchObject({
      page: 1,
      pages: 2,
      tickets: [{ number: 5 }, { number: 7 }],
    });
    expect(await page({ pageSize: 4, page: 9 })).toMatchObject({ page: 1 });
    expect(await page({ search: 'nothing' })).toMatchObject({ page: 0, pages: 1, tickets: [] });
  });

  it('forgets what was answered longer than a week ago', async () => {
    now += 200 * hour;
    expect(await numbers({ view: 'answered' })).toEqual([]);
  });
});

describe('similar tickets', () => {
  it('are those that ask the same and live, or were answered lately', async () => {
    const similar = createSimilarTickets({ tickets, terms: sameWords, clock: () => now });
    const find = async (question: string, except?: string) =>
      (await similar.find({ team: 'T1', question, ...(except !== undefined && { except }) }, 3)).map(
        ({ ticket }) => ticket.number,
      );
    const mail = await open('No mail arrives when a developer registers in the portal');
    for (const other of ['Is there an ARM image?', 'Helm release failed', 'Redis with TLS', 'Which ports are open?'])
      await open(other);
    const asked = 'developers never get the registration mail of the portal';
    expect(await find(asked)).toEqual([1]);
    expect(await find(asked, mail)).toEqual([]);
    await desk.resolve(mail, eve, 'in-the-guides', { text: 'https://docs.test/mail' });
    expect(await find(asked)).toEqual([]);
    await desk.reopen(mail, ann);
    await desk.conclude(mail, eve, 'Set up SMTP.');
    expect(await find(asked)).toEqual([1]);
    expect(await similar.find({ team: 'T2', question: asked }, 3)).toEqual([]);
    now += 91 * 24 * hour;
    expect(await find(asked)).toEqual([]);
  });
});
