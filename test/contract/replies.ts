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

    it('are changed when they are revised, and keep their place among the others', async () => {
      await replies.keep(aShownReply({ id: 'a', shownAt: noon }));
      await replies.keep(aShownReply({ id: 'b', shownAt: noon + 1 }));
      const revised = aShownReply({ id: 'a', question: 'Another?', kind: 'none', shownAt: noon });
      expect(await replies.revise(revised)).toBe(true);
      expect(await replies.revise(aShownReply({ id: 'never kept' }))).toBe(false);
      expect(await replies.find('a')).toEqual(revised);
      expect(await replies.find('never kept')).toBeUndefined();
      const root = { team: 'T1', channel: 'C0GENERAL', ts: '1750000000.000100' };
      expect((await replies.inThread(root, 9)).map(({ id }) => id)).toEqual(['a', 'b']);
    });

    it('keep the words that were written last, in whatever order and at whatever moment their edits come', async () => {
      await replies.keep(aShownReply());
      const edits = [3, 9, 1, 7, 5].map((minute) =>
        aShownReply({ question: `words of minute ${minute}`, editedAfterMs: minute * 60_000 }),
      );
      await Promise.all(edits.map((edit) => replies.revise(edit)));
      expect(await replies.find('reply-1')).toEqual(edits[1]);
      expect(await Promise.all(edits.map((edit) => replies.revise(edit)))).toEqual([false, true, false, false, false]);
      expect(await replies.find('reply-1')).toEqual(edits[1]);
    });

    it('of one person are their last ones, newest first, wherever they asked', async () => {
      const asker = { team: 'T1', user: 'U0ANN' };
      for (const minute of [3, 1, 2]) {
        const place = minute === 1 ? aThread() : aPrivatePlace();
        await replies.keep(aShownReply({ id: `r${minute}`, asker, place, shownAt: noon + minute }));
      }
      await replies.keep(aShownReply({ id: 'else', asker: { team: 'T1', user: 'U0BEN' } }));
      await replies.keep(aShownReply({ id: 'away', asker: { team: 'T2', user: 'U0ANN' }, place: aPrivatePlace() }));
      expect((await replies.lastOf(asker, 2)).map(({ id }) => id)).toEqual(['r3', 'r2']);
      expect((await replies.lastOf(asker, 9)).map(({ id }) => id)).toEqual(['r3', 'r2', 'r1']);
    });

    it('are found by when they were shown, with where they were asked, of a team or of all', async () => {
      await replies.keep(aShownReply({ id: 'late', shownAt: noon + 2, surface: 'mention' }));
      await replies.keep(aShownReply({ id: 'early', shownAt: noon + 1 }));
      await replies.keep(aShownReply({ id: 'other', asker: { team: 'T2', user: 'U0ZOE' }, place: aPrivatePlace() }));
      expect((await replies.since(noon)).map(({ id }) => id)).toEqual(['other', 'early', 'late']);
      const [late] = await replies.since(noon + 2, 'T1');
      expect(late).toEqual(aShownReply({ id: 'late', shownAt: noon + 2, surface: 'mention' }));
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
