/** What engineers answered becomes knowledge, and time passes at the desk: both over a real store. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { patience } from '../../src/desk/due.ts';
import { createLearning, type Learning } from '../../src/desk/faq-desk.ts';
import { always, createCalendar } from '../../src/desk/hours.ts';
import { asAskedBy } from '../../src/desk/merging.ts';
import { passTime } from '../../src/desk/round.ts';
import type { SectionRef } from '../../src/desk/ticket.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createFaqEntries } from '../../src/store/faq-entries.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { createWishes } from '../../src/store/wishes.ts';
import { anEscalation, aPrivatePlace, noon } from '../builders.ts';
import { aKeeping } from './keeping.ts';

const eve = { team: 'T1', user: 'U0EVE', name: 'Eve' };
const max = { team: 'T1', user: 'U0MAX', name: 'Max' };
const ann = { team: 'T1', user: 'U0ANN', name: 'Ann' };
const hour = 3_600_000;

let database: Database;
let desk: Desk;
let learning: Learning;
let now: number;
beforeEach(async () => {
  now = noon;
  database = await openDatabase('sqlite::memory:');
  const tickets = createTicketStore(database);
  let ids = 0;
  const clock = () => now;
  const newId = () => `id-${++ids}`;
  const isEngineer = async ({ user }: { readonly user: string }) => user !== ann.user;
  desk = createDesk({ tickets, clock, newId, isEngineer });
  learning = createLearning({
    entries: createFaqEntries(database),
    wishes: createWishes(database),
    ...{ tickets, clock, newId, isEngineer },
  });
  await desk.open(anEscalation());
});
afterEach(() => database.close());

async function sentKinds(): Promise<readonly unknown[]> {
  const outbox = createOutbox(database, await aKeeping(database));
  const kinds: unknown[] = [];
  for (;;) {
    const rows = await outbox.claim(now, 50);
    if (rows.length === 0) return kinds;
    for (const row of rows) {
      kinds.push(row.payload);
      await outbox.sent(row);
    }
  }
}

describe('an answer that is kept', () => {
  it('is drafted with the questions of all who waited, edited by another, and published', async () => {
    const other = await desk.open(anEscalation({ key: 'two', asker: { team: 'T1', user: 'U0BOB' }, question: 'ARM?' }));
    if (other.kind === 'refused') throw new Error(other.reason);
    await desk.merge(other.ticket.id, 'id-1', eve);
    await desk.conclude('id-1', eve, 'It does.');
    const drafted = await learning.draft('id-1', eve);
    if (drafted.kind === 'refused') throw new Error(drafted.reason);
    expect(drafted.entry).toMatchObject({ wordings: ['Does the portal run on ARM?', 'ARM?'], answer: 'It does.' });
    const { id } = drafted.entry;
    const before = await learning.stamp();
    await learning.edit(id, max, { answer: 'It does, since 5.2.' });
    expect(await learning.publish(id, max)).toMatchObject({
      entry: { status: { state: 'published', by: { name: 'Max' } } },
    });
    expect(await learning.stamp()).not.toBe(before);
  });

  it('is taken back when it turns out not to help, with a word to who answered, and waits for them as they edited it', async () => {
    const published = async () => (await learning.list({ states: ['published'] })).map(({ title }) => title);
    await desk.answer('id-1', eve, 'It does.');
    await learning.draft('id-1', eve);
    await learning.edit('id-2', eve, { title: 'Portal on ARM' });
    await learning.publish('id-2', eve);
    now += hour;
    await desk.hear('id-1', ann, {
      ...{ how: 'wrote', text: 'And on Windows?', files: [] },
      message: { team: 'T1', channel: 'C0GENERAL', ts: '2.0' },
    });
    await learning.takeBack();
    expect(await published()).toEqual(['Portal on ARM']);

    await desk.conclude('id-1', eve, 'It does.');
    await desk.reopen('id-1', ann);
    await Promise.all([learning.takeBack(), learning.takeBack()]);
    expect(await published()).toEqual([]);
    const told = (await sentKinds()).filter((payload) => JSON.stringify(payload).includes('taken-back'));
    expect(told).toMatchObject([{ kind: 'aside', aside: { to: 'U0EVE', title: 'Portal on ARM' } }]);

    expect(await learning.draft('id-1', eve)).toMatchObject({ entry: { title: 'Portal on ARM', answer: 'It does.' } });
    now += hour;
    await desk.answer('id-1', eve, 'It does, since 5.2.');
    expect(await learning.draft('id-1', eve)).toMatchObject({
      entry: { title: 'Portal on ARM', answer: 'It does, since 5.2.' },
    });
    await desk.reopen('id-1', ann);
    now += hour;
    await learning.publish('id-2', eve);
    await learning.takeBack();
    expect(await published()).toEqual(['Portal on ARM']);
  });

  it('is drafted without the question of who said that theirs is another', async () => {
    await desk.open(anEscalation({ key: 'two', asker: { team: 'T1', user: 'U0BOB' }, question: 'ARM?' }));
    await desk.merge('id-2', 'id-1', eve);
    await desk.reopen('id-2', { team: 'T1', user: 'U0BOB' });
    await desk.conclude('id-1', eve, 'It does.');
    expect(await learning.draft('id-1', eve)).toMatchObject({ entry: { wordings: ['Does the portal run on ARM?'] } });
  });

  it('is nothing for those who are no engineers, or of another team', async () => {
    expect(await learning.draft('id-1', ann)).toMatchObject({ reason: 'not-an-engineer' });
    expect(await learning.draft('id-1', { ...eve, team: 'T2' })).toMatchObject({ reason: 'no-such-ticket' });
    expect(await learning.publish('id-9', eve)).toMatchObject({ reason: 'no-such-entry' });
  });

  it('retires when the documentation says it, and tells those who wanted to be told, once', async () => {
    await learning.draft('id-1', eve, 'It does.');
    await learning.publish('id-2', eve);
    const wish = { id: 'w', team: 'T1', user: 'U0ANN', place: aPrivatePlace(), question: 'ARM?', askedAt: noon };
    await learning.wish(wish);
    const nothing = () => undefined;
    expect(await learning.sweep({ documented: nothing, known: nothing })).toEqual({ retired: [], granted: [] });
    const section: SectionRef = { path: 'guides/portal.md', anchor: 'arm' };
    const everything = { documented: () => section, known: () => ({ ...section, title: 'ARM', url: '', excerpt: '' }) };
    const swept = await learning.sweep(everything);
    expect(swept).toMatchObject({ retired: [{ status: { coveredBy: section } }], granted: [wish] });
    expect(await learning.sweep(everything)).toEqual({ retired: [], granted: [] });
    const told = (await sentKinds()).filter((payload) => JSON.stringify(payload).includes('granted'));
    expect(told).toHaveLength(1);
  });
});

describe('a question that was put together with another', () => {
  const questionOf = async (user: string) => {
    const ticket = await desk.find('id-1');
    return ticket && (await asAskedBy(desk, ticket, user)).question;
  };
  const ask = (user: string, question: string) =>
    desk.open(anEscalation({ key: user, asker: { team: 'T1', user }, place: aPrivatePlace(), question }));

  it('is what its asker goes on reading, for the other may be none of theirs to read', async () => {
    await ask('U0BOB', 'ARM?');
    await ask('U0CAT', 'Graviton?');
    await desk.merge('id-3', 'id-2', eve);
    await desk.merge('id-2', 'id-1', eve);
    await desk.join('id-1', { team: 'T1', user: 'U0DAN' }, { place: aPrivatePlace() });
    const asked = 'Does the portal run on ARM?';
    const all = await Promise.all(['U0ANN', 'U0BOB', 'U0CAT', 'U0DAN'].map(questionOf));
    expect(all).toEqual([asked, 'ARM?', 'Graviton?', asked]);
  });
});

describe('time at the desk', () => {
  const policy = { calendar: createCalendar(always), firstAnswerMs: 4 * hour, ...patience };

  it('reminds once at three quarters and once at the end, however many processes look', async () => {
    const look = () => Promise.all([1, 2, 3].map(() => passTime(desk, now, policy)));
    const acts = async () => (await look()).reduce((sum, count) => sum + count, 0);
    expect(await acts()).toBe(0);
    now += 3 * hour;
    expect([await acts(), await acts()]).toEqual([1, 0]);
    now += hour;
    expect([await acts(), await acts()]).toEqual([1, 0]);
    const history = await desk.history('id-1');
    expect(history.map(({ kind, by, reminder }) => [kind, by, reminder?.stage])).toEqual([
      ['open', 'U0ANN', undefined],
      ['remind', '', 'soon'],
      ['remind', '', 'passed'],
    ]);
  });

  it('asks an asker who does not reply, and closes the ticket in the end', async () => {
    await desk.ask('id-1', eve, 'Which version?');
    now += 48 * hour;
    await passTime(desk, now, policy);
    now += 72 * hour;
    await passTime(desk, now, policy);
    expect((await desk.find('id-1'))?.status).toMatchObject({ state: 'resolved', reason: 'no-reply' });
    const said = (await sentKinds()).filter((payload) => JSON.stringify(payload).includes('"say"'));
    expect(said).toMatchObject([
      { saying: { about: 'question' } },
      { saying: { about: 'nudge' } },
      { saying: { about: 'lapse' } },
    ]);
  });
});

describe('the rota', () => {
  it('gives a new ticket to whose turn it is, and takes none from anybody', async () => {
    const rota = { people: ['U0EVE', 'U0MAX'], away: new Set(['U0EVE']) };
    expect(await desk.assignByRota('id-1', rota)).toMatchObject({
      ticket: { status: { state: 'claimed', owner: 'U0MAX' } },
    });
    expect(await desk.assignByRota('id-1', { ...rota, away: new Set() })).toMatchObject({ reason: 'already-claimed' });
    expect(await desk.assign('id-1', eve, 'U0ANN')).toMatchObject({ reason: 'cannot-be-assigned', by: 'U0ANN' });
    expect(await desk.assign('id-1', eve, 'U0EVE')).toMatchObject({ kind: 'done' });
  });
});

describe('what the asker writes', () => {
  const words = (ts: string, text: string) =>
    ({ how: 'wrote', message: { team: 'T1', channel: 'C1', ts }, text, files: [] }) as const;

  it('is found by its thread, goes to the ticket that a merged one became part of, and thanks reopen nothing', async () => {
    const thread = { team: 'T1', channel: 'C0GENERAL', ts: '1750000000.000100' };
    await desk.open(anEscalation({ key: 'two', asker: { team: 'T1', user: 'U0BOB' }, place: aPrivatePlace() }));
    await desk.conclude('id-2', eve, 'It does.');
    await desk.merge('id-1', 'id-2', eve);
    const found = await desk.inThread(thread);
    expect(found?.id).toBe('id-2');
    expect(await desk.hear('id-1', ann, words('1.0', 'Thanks!'))).toMatchObject({
      ticket: { id: 'id-2', status: { state: 'resolved' } },
    });
    expect(await desk.hear('id-1', ann, words('2.0', 'And on Windows?'))).toMatchObject({
      ticket: { status: { state: 'reopened' } },
    });
  });
});
