/** What every store of questions on the community forum promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ForumTopics } from '../../src/desk/forum.ts';
import type { Outbox } from '../../src/desk/outbox.ts';
import { aThread, noon } from '../builders.ts';

const asked = { key: 'T1/C0HELP/1.0', asker: { team: 'T1', user: 'U0ANN' }, place: aThread() };
const topic = { id: 7, url: 'https://forum.example/t/7' };

export function forumTopicsContract(
  name: string,
  make: () => Promise<{ readonly topics: ForumTopics; readonly outbox: Outbox }>,
): void {
  describe(`questions on the forum in ${name}`, () => {
    let topics: ForumTopics;
    let outbox: Outbox;
    beforeEach(async () => {
      ({ topics, outbox } = await make());
    });

    const begin = () =>
      topics.begin(asked, (round) => ({ key: `row ${round}`, lane: 'a', position: round, payload: {}, dueAt: noon }));
    const rows = async () => (await outbox.claim(noon, 10)).map(({ key }) => key);

    it('are sent once, however many begin at once', async () => {
      const begun = await Promise.all([begin(), begin(), begin()]);
      expect(new Set(begun.map(({ round }) => round))).toEqual(new Set([1]));
      expect(await topics.find(asked.key)).toEqual({ ...asked, round: 1, state: { kind: 'sending' } });
      expect(await rows()).toEqual(['row 1']);
    });

    it('are sent again after the forum did not take them, and found by their topic when it did', async () => {
      await begin();
      await topics.settle(asked.key, { kind: 'rejected', problems: [{ field: 'title', says: 'Too short' }] });
      expect(await topics.findByTopic(topic.id)).toBeUndefined();
      expect((await begin()).round).toBe(2);
      await topics.settle(asked.key, { kind: 'posted', topic });
      const posted = { ...asked, round: 2, state: { kind: 'posted', topic } };
      expect(await begin()).toEqual(posted);
      expect(await topics.findByTopic(topic.id)).toEqual(posted);
      expect(await topics.find('another')).toBeUndefined();
    });
  });
}
