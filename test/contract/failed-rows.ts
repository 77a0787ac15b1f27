/** What every store promises of rows that were given up: they can be seen, and tried again, and keep no secret. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Outbox } from '../../src/desk/outbox.ts';
import type { Inbox } from '../../src/slack/receive/inbox.ts';
import type { Database } from '../../src/store/database.ts';
import { listGivenUp, putBack } from '../../src/store/failed-rows.ts';
import { createInbox, createJobs } from '../../src/store/inbox.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { anArrival, noon } from '../builders.ts';
import { aKeeping } from './keeping.ts';

export function givenUpContract(name: string, open: () => Promise<Database>): void {
  describe(`rows that were given up in ${name}`, () => {
    let database: Database;
    let inbox: Inbox;
    let jobs: Inbox;
    let outbox: Outbox;

    beforeEach(async () => {
      database = await open();
      const keeping = await aKeeping(database);
      inbox = createInbox(database, keeping);
      jobs = createJobs(database, keeping);
      outbox = createOutbox(database, keeping);
    });

    async function giveUpIn(box: Inbox, key: string, dueAt: number): Promise<void> {
      const payload = { kind: 'question', text: 'the password is hunter2', parts: ['hunter2', 7, null] };
      await box.accept(anArrival(key, { payload }), dueAt);
      for (const row of await box.claim(dueAt, 1)) await box.failed(row, 'cannot read hunter2');
    }

    async function giveUpMessage(key: string, dueAt: number): Promise<void> {
      await outbox.put([{ key, lane: key, position: 0, payload: { kind: 'reply', text: 'hunter2' }, dueAt }]);
      for (const row of await outbox.claim(dueAt, 1)) await outbox.failed(row, 'channel_not_found');
    }

    it('are listed with their causes, the last one first', async () => {
      await giveUpIn(inbox, 'T1/C1/1.0', noon);
      await giveUpIn(jobs, 'T1/digest/2026-W49', noon + 1);
      await giveUpMessage('reply/T1/C1/2.0', noon + 2);
      await inbox.accept(anArrival('waits'), noon);
      expect(await listGivenUp(database)).toEqual([
        { id: 'outbox:reply/T1/C1/2.0', kind: 'reply', cause: 'channel_not_found', attempts: 1, dueAt: noon + 2 },
        {
          id: 'jobs:T1/digest/2026-W49',
          kind: 'question',
          cause: 'cannot read [secret]',
          attempts: 1,
          dueAt: noon + 1,
        },
        { id: 'inbox:T1/C1/1.0', kind: 'question', cause: 'cannot read [secret]', attempts: 1, dueAt: noon },
      ]);
    });

    it('keep no secret of what was asked', async () => {
      await giveUpIn(inbox, 'a', noon);
      await giveUpMessage('b', noon);
      const kept = await Promise.all(
        (['inbox', 'outbox'] as const).map((table) => database.kysely.selectFrom(table).selectAll().execute()),
      );
      expect(JSON.stringify(kept)).not.toContain('hunter2');
    });

    it('keep none while they wait to be tried again either, but for the question itself', async () => {
      await inbox.accept(anArrival('a'), noon);
      for (const row of await inbox.claim(noon, 1)) await inbox.retry(row, 'cannot read hunter2', noon);
      const [row] = await database.kysely.selectFrom('inbox').select('last_error').execute();
      expect(row?.last_error).toBe('cannot read [secret]');
    });

    it('are tried again when somebody wants it, a delivery from the beginning', async () => {
      await giveUpIn(inbox, 'T1/C1/1.0', noon);
      expect(await putBack(database, 'inbox:T1/C1/1.0', noon + 5)).toBe(true);
      expect(await inbox.claim(noon + 5, 9)).toMatchObject([
        {
          key: 'T1/C1/1.0',
          attempts: 1,
          payload: { kind: 'question', text: 'the password is [secret]', parts: ['[secret]', 7, null] },
        },
      ]);
      expect(await listGivenUp(database)).toEqual([]);
    });

    it('are tried again as what may have been sent before, a message', async () => {
      await giveUpMessage('reply/1', noon);
      expect(await putBack(database, 'outbox:reply/1', noon + 5)).toBe(true);
      expect(await outbox.claim(noon + 5, 9)).toMatchObject([{ key: 'reply/1', attempts: 2 }]);
    });

    it('are those alone: what waits, what is done and what nobody knows is not put back', async () => {
      await inbox.accept(anArrival('waits'), noon);
      for (const id of ['inbox:waits', 'inbox:nobody', 'outbox:waits', 'tickets:1', 'waits', '']) {
        expect(await putBack(database, id, noon)).toBe(false);
      }
    });
  });
}
