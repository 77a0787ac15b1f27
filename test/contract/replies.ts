/** What every store of shown replies promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Replies } from '../../src/desk/shown.ts';
import { aPrivatePlace, aShownReply, aThread, noon } from '../builders.ts';

export function repliesContract(name: string, make: () => Promise<Replies>): void {
  describe(`shown replies in ${name}`, () => {
    let replies: Replies;

    beforeEach(async () => {
      replies = await make();
    });

    it('come back as they were kept', async () => {
      const shown = aShownReply({ question: 'null \0 and \ud800' });
      await replies.keep(shown);
      expect(await replies.find('reply-1')).toEqual(shown);
      expect(await replies.find('reply-2')).toBeUndefined();
    });

    it('stay as they were kept first', async () => {
      await replies.keep(aShownReply());
      await replies.keep(aShownReply({ question: 'Another?' }));
      expect(await replies.find('reply-1')).toEqual(aShownReply());
    });

    it('of one thread are its last ones, oldest first', async () => {
      for (const minute of [3, 1, 2]) {
        await replies.keep(aShownReply({ id: `r${minute}`, shownAt: noon + minute }));
      }
      await replies.keep(aShownReply({ id: 'elsewhere', place: aThread('1750000000.000200') }));
      await replies.keep(aShownReply({ id: 'private', place: aPrivatePlace() }));
      const root = { team: 'T1', channel: 'C0GENERAL', ts: '1750000000.000100' };
      const found = await replies.inThread(root, 2);
      expect(found.map(({ id }) => id)).toEqual(['r2', 'r3']);
    });
  });
}
