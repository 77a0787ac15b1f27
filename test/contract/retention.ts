/** What is forgotten after a while, and what never is. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Leased, Outbox } from '../../src/desk/outbox.ts';
import type { Replies } from '../../src/desk/shown.ts';
import type { Inbox } from '../../src/slack/receive/inbox.ts';
import type { MutedThreads } from '../../src/slack/receive/muted-threads.ts';
import { anArrival, aShownReply, noon } from '../builders.ts';

/** A store with everything that grows, and the broom. */
export interface Grown {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly replies: Replies;
  readonly quiet: MutedThreads;
  readonly forgetBefore: (before: number) => Promise<number>;
}

export function retentionContract(name: string, make: () => Promise<Grown>): void {
  describe(`forgetting in ${name}`, () => {
    const root = { team: 'T1', channel: 'C1', ts: '1.0' };
    let store: Grown;

    beforeEach(async () => {
      store = await make();
    });

    async function accepted(key: string): Promise<Leased> {
      await store.inbox.accept(anArrival(key), noon);
      const [row] = await store.inbox.claim(noon, 1);
      if (row === undefined) throw new Error(`${key} was there before`);
      return row;
    }

    async function taken(key: string): Promise<Leased> {
      await store.outbox.put([{ key, lane: key, position: 0, payload: {}, dueAt: noon }]);
      const [row] = await store.outbox.claim(noon, 1);
      if (row === undefined) throw new Error('nothing is due');
      return row;
    }

    it('takes what is settled and old', async () => {
      await store.inbox.done(await accepted('done'));
      await store.inbox.failed(await accepted('failed'), 'no');
      await store.outbox.sent(await taken('sent'), root);
      await store.outbox.failed(await taken('lost'), 'no');
      await store.replies.keep(aShownReply());
      await store.quiet.add(root, noon);
      expect(await store.forgetBefore(noon)).toBe(0);
      expect(await store.forgetBefore(noon + 2000)).toBe(6);
      expect(await store.replies.find('reply-1')).toBeUndefined();
      expect(await store.outbox.whereSent('sent')).toBeUndefined();
      expect(await store.quiet.has(root)).toBe(false);
      expect(await store.inbox.accept(anArrival('done'), noon)).toBe(true);
    });

    it('leaves what still waits, however old', async () => {
      await accepted('waiting');
      await taken('waiting');
      expect(await store.forgetBefore(noon + 1e9)).toBe(0);
      const pending = [await store.inbox.accept(anArrival('waiting'), noon), await store.outbox.whereSent('waiting')];
      expect(pending).toEqual([false, undefined]);
    });
  });
}
