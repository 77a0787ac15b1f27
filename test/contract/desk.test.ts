/** The desk over a real store: what becomes of a question, act by act. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { anEscalation, aPrivatePlace, noon } from '../builders.ts';

const ann = { team: 'T1', user: 'U0ANN' };
const bob = { team: 'T1', user: 'U0BOB' };
const eve = { team: 'T1', user: 'U0EVE' };

describe('the desk', () => {
  let database: Database;
  let desk: Desk;
  let now: number;

  beforeEach(async () => {
    now = noon;
    let ids = 0;
    database = await openDatabase('sqlite::memory:');
    desk = createDesk({
      tickets: createTicketStore(database),
      clock: () => now,
      newId: () => `ticket-${++ids}`,
      isEngineer: async ({ user }) => user === eve.user,
    });
  });

  afterEach(() => database.close());

  it('takes a question from its opening to its end, and remembers each step', async () => {
    await desk.open(anEscalation());
    for (const step of [
      () => desk.claim('ticket-1', eve),
      () => desk.answer('ticket-1', eve, 'It does.'),
      () => desk.reopen('ticket-1', ann),
      () => desk.answer('ticket-1', eve, 'It does, since 5.2.'),
      () => desk.resolve('ticket-1', eve, 'answered'),
    ]) {
      now += 60_000;
      expect(await step()).toMatchObject({ kind: 'done' });
    }
    const ticket = await desk.find('ticket-1');
    expect(ticket?.status).toMatchObject({ state: 'resolved', by: 'U0EVE', answer: { text: 'It does, since 5.2.' } });
    const history = await desk.history('ticket-1');
    expect(history.map(({ kind, by, at }) => [kind, by, (at - noon) / 60_000])).toEqual([
      ['open', 'U0ANN', 0],
      ['claim', 'U0EVE', 1],
      ['answer', 'U0EVE', 2],
      ['reopen', 'U0ANN', 3],
      ['answer', 'U0EVE', 4],
      ['resolve', 'U0EVE', 5],
    ]);
  });

  it('opens one ticket for a message, whoever asks for a person and however often', async () => {
    const byBob = anEscalation({ asker: bob, place: aPrivatePlace() });
    const outcomes = [anEscalation(), anEscalation(), byBob, byBob].map((escalation) => () => desk.open(escalation));
    const seen: unknown[] = [];
    for (const open of outcomes) seen.push(await open());
    expect(seen).toMatchObject([{ as: 'opened' }, { as: 'known' }, { as: 'joined' }, { as: 'known' }]);
    expect(await desk.list({ order: 'oldest-first', limit: 10 })).toMatchObject([
      { number: 1, watchers: [{ user: 'U0BOB' }] },
    ]);
  });

  it('brings back a question that its asker withdrew and asks again', async () => {
    await desk.open(anEscalation());
    await desk.withdraw('ticket-1', ann);
    expect(await desk.open(anEscalation())).toMatchObject({ as: 'joined', ticket: { status: { state: 'reopened' } } });
  });

  it('remembers where its messages were posted', async () => {
    await desk.open(anEscalation());
    const message = { team: 'T1', channel: 'C0SUPPORT', ts: '9.0' };
    await desk.posted('ticket-1', { kind: 'card', message });
    await desk.posted('ticket-1', { kind: 'note', user: 'U0ANN', message });
    expect(await desk.find('ticket-1')).toMatchObject({ card: message, asker: { note: message }, version: 3 });
    expect(await desk.history('ticket-1')).toHaveLength(1);
  });

  it('refuses who may not, what is not there, and what cannot be', async () => {
    await desk.open(anEscalation());
    expect(await desk.claim('ticket-1', bob)).toMatchObject({ kind: 'refused', reason: 'not-an-engineer' });
    expect(await desk.claim('ticket-9', eve)).toEqual({ kind: 'refused', reason: 'no-such-ticket' });
    expect(await desk.claim('ticket-1', { ...eve, team: 'T2' })).toEqual({ kind: 'refused', reason: 'no-such-ticket' });
    expect(await desk.open(anEscalation({ key: 'k', question: '' }))).toMatchObject({ reason: 'empty-question' });
  });
});
