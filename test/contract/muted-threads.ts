/** What every store of quiet threads promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { MutedThreads } from '../../src/slack/receive/muted-threads.ts';
import { noon } from '../builders.ts';

export function mutedThreadsContract(name: string, make: () => Promise<MutedThreads>): void {
  describe(`quiet threads in ${name}`, () => {
    const root = { team: 'T1', channel: 'C1', ts: '1.0' };
    let quiet: MutedThreads;

    beforeEach(async () => {
      quiet = await make();
    });

    it('are quiet from when that was said until it is taken back, said twice or not', async () => {
      expect(await quiet.has(root)).toBe(false);
      await quiet.add(root, noon);
      await quiet.add(root, noon + 1);
      expect(await quiet.has(root)).toBe(true);
      await quiet.remove(root);
      await quiet.remove(root);
      expect(await quiet.has(root)).toBe(false);
    });

    it('are those alone: another team, channel or thread is not', async () => {
      await quiet.add(root, noon);
      for (const other of [{ team: 'T2' }, { channel: 'C2' }, { ts: '1.1' }]) {
        expect(await quiet.has({ ...root, ...other })).toBe(false);
      }
    });
  });
}
