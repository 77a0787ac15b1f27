/** What becomes of a message that Slack does not take: whose trouble it is decides whether it waits. */
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDesk } from '../../src/desk/desk.ts';
import type { Outbox } from '../../src/desk/outbox.ts';
import { createRetryPolicy } from '../../src/slack/send/retry-policy.ts';
import { SupportChannelClosed } from '../../src/slack/send/support-channel.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { aKeeping } from './keeping.ts';

const minute = 60_000;

let now: number;
let database: Database;
let outbox: Outbox;
let settle: ReturnType<typeof createRetryPolicy>;
beforeEach(async () => {
  now = 0;
  const clock = () => now;
  database = await openDatabase('sqlite::memory:');
  outbox = createOutbox(database, await aKeeping(database));
  const tickets = createTicketStore(database);
  const desk = createDesk({ tickets, clock, newId: () => 'unused', isEngineer: async () => true });
  settle = createRetryPolicy({ desk, outbox, supportChannel: 'C0SUPPORT', clock, log: pino({ level: 'silent' }) });
});
afterEach(() => database.close());

function row(key: string, payload: object) {
  return { key, lane: key, position: 1, payload, dueAt: 0 };
}
const card = (ticket: string) => row(ticket, { kind: 'card', ticket });
const message = { text: 'hello', blocks: [] };
const place = { kind: 'private', channel: '' };

it('cards that the support channel had no room for come back one a second', async () => {
  await outbox.put(['one', 'two', 'three'].map(card));
  for (const leased of await outbox.claim(now, 3)) await settle(leased, new WebAPIRateLimitedError(1));
  const cameBack: number[] = [];
  for (now = 1000; now <= 3000; now += 1000) cameBack.push((await outbox.claim(now, 3)).length);
  expect(cameBack).toEqual([1, 1, 1]);
});

it.each([
  ['the app was removed from the support channel', 'not_in_channel'],
  ['its token was revoked', 'token_revoked'],
  ['it was uninstalled', 'account_inactive'],
])('a card waits for a day while %s, and goes out when that is mended', async (_why, error) => {
  await outbox.put([card('one')]);
  for (let tries = 0; tries < 287; tries += 1) {
    for (const leased of await outbox.claim(now, 1))
      await settle(leased, new WebAPIPlatformError({ ok: false, error }));
    expect(await outbox.claim(now + 4 * minute, 1)).toEqual([]);
    now += 5 * minute;
  }
  expect(await outbox.claim(now, 1)).toMatchObject([{ key: 'one', attempts: 288 }]);
});

it('a card waits for as long as the support channel is closed, and loses no try by it', async () => {
  await outbox.put([card('one')]);
  for (let looks = 0; looks < 500; looks += 1) {
    for (const leased of await outbox.claim(now, 1)) await settle(leased, new SupportChannelClosed('is_ext_shared'));
    now += 10_000;
  }
  expect(await outbox.claim(now, 1)).toMatchObject([{ key: 'one', attempts: 1 }]);
});

it('what was for somebody who is deactivated is given up, and the engineers read who did not get it', async () => {
  const answer = row('reply/1', { kind: 'reply', team: 'T1', place, user: 'U0ANN', message });
  await outbox.put([answer]);
  const refusal = new WebAPIPlatformError({ ok: false, error: 'user_disabled' });
  for (const leased of await outbox.claim(now, 1)) await settle(leased, refusal);
  expect(await outbox.claim(now + 600 * minute, 5)).toMatchObject([
    { payload: { kind: 'undelivered', user: 'U0ANN', cause: 'user_disabled', row: 'reply/1' } },
  ]);
});
