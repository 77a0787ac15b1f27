import { WebAPIRateLimitedError } from '@slack/web-api';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createDesk } from '../../src/desk/desk.ts';
import { createRetryPolicy } from '../../src/slack/send/retry-policy.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createTicketStore } from '../../src/store/tickets.ts';

it('cards that the support channel had no room for come back one a second', async () => {
  let now = 0;
  const clock = () => now;
  await using stack = new AsyncDisposableStack();
  const database = stack.adopt(await openDatabase('sqlite::memory:'), ({ close }) => close());
  const outbox = createOutbox(database);
  const desk = createDesk({
    tickets: createTicketStore(database),
    clock,
    newId: () => 'unused',
    isEngineer: async () => true,
  });
  const settle = createRetryPolicy({
    desk,
    outbox,
    supportChannel: 'C0SUPPORT',
    clock,
    log: pino({ level: 'silent' }),
  });
  const lease = () => ({ now, leaseMs: 60_000 });
  const card = (ticket: string) => ({
    key: ticket,
    lane: ticket,
    position: 1,
    payload: { kind: 'card', ticket },
    dueAt: 0,
  });

  await outbox.put(['one', 'two', 'three'].map(card));
  for (const row of await outbox.claim(lease(), 3)) await settle(row, new WebAPIRateLimitedError(1));
  const cameBack: number[] = [];
  for (now = 1000; now <= 3000; now += 1000) cameBack.push((await outbox.claim(lease(), 3)).length);
  expect(cameBack).toEqual([1, 1, 1]);
});
