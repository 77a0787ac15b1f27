/** What every store of what is learned promises: entries of the FAQ, wishes, and marks on gaps. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { FaqEntry } from '../../src/desk/faq.ts';
import type { FaqEntries, Wish, Wishes } from '../../src/desk/faq-entries.ts';
import type { GapMark, GapMarks } from '../../src/desk/gaps.ts';
import type { Outbox } from '../../src/desk/outbox.ts';
import { aPrivatePlace, noon } from '../builders.ts';

/** Fresh, empty stores over one database. */
export interface LearningParts {
  readonly entries: FaqEntries;
  readonly wishes: Wishes;
  readonly marks: GapMarks;
  readonly outbox: Outbox;
}

const draft: FaqEntry = {
  id: 'a',
  team: 'T1',
  title: 'Does it run on ARM? \0',
  wordings: ['arm?', 'arm64 🦀'],
  platforms: ['docker'],
  components: [],
  answer: 'It does.',
  ticket: { id: 'ticket-42', number: 42 },
  draftedBy: { user: 'U0EVE', name: 'Eve' },
  draftedAt: noon,
  status: { state: 'draft' },
  version: 1,
};
const published: FaqEntry = { ...draft, status: { state: 'published', by: draft.draftedBy, at: noon }, version: 2 };

function aWish(id: string): Wish {
  return { id, team: 'T1', user: 'U0ANN', place: aPrivatePlace(), question: 'arm?', askedAt: noon };
}

export function learningContract(name: string, make: () => Promise<LearningParts>): void {
  describe(`what is learned, in ${name}`, () => {
    let parts: LearningParts;
    beforeEach(async () => {
      parts = await make();
    });

    it('comes back as it was kept, by state and team', async () => {
      const { entries } = parts;
      await entries.add(draft);
      await entries.add({ ...published, id: 'b', version: 1, draftedAt: noon + 1 });
      expect(await entries.find('a')).toEqual(draft);
      expect(await entries.find('c')).toBeUndefined();
      const ids = async (wanted: Parameters<FaqEntries['list']>[0]) => (await entries.list(wanted)).map(({ id }) => id);
      expect(await ids({ states: ['draft', 'published'] })).toEqual(['a', 'b']);
      expect(await ids({ states: ['published'], team: 'T1' })).toEqual(['b']);
      expect(await ids({ states: ['published'], team: 'T2' })).toEqual([]);
      expect(await ids({ states: [] })).toEqual([]);
    });

    it('is changed by one of two who change it at once, and everybody can see that it was', async () => {
      const { entries } = parts;
      const before = await entries.stamp();
      await entries.add(draft);
      const added = await entries.stamp();
      expect(await entries.commit(published)).toBe('done');
      expect(await entries.commit({ ...draft, title: 'Late', version: 2 })).toBe('stale');
      expect(await entries.find('a')).toEqual(published);
      const changed = await entries.stamp();
      expect(new Set([before, added, changed]).size).toBe(3);
      expect(await entries.stamp()).toBe(changed);
    });

    it('is told once to each who wanted to be told, however many processes find it out', async () => {
      const { wishes, outbox } = parts;
      await wishes.add(aWish('a'));
      await wishes.add(aWish('a'));
      await wishes.add(aWish('b'));
      const open = await wishes.open();
      expect(open).toEqual([aWish('a'), aWish('b')]);
      const section = { path: 'learned/a.md', anchor: '', title: 'ARM', url: '', excerpt: '' };
      const granted = open.slice(0, 1).map((wish) => {
        const { team, user, place, question } = wish;
        return { wish, message: { kind: 'granted', team, user, place, question, section } as const };
      });
      await Promise.all([wishes.grant(granted, noon), wishes.grant(granted, noon), wishes.grant(granted, noon)]);
      expect(await wishes.open()).toEqual([aWish('b')]);
      const sent = await outbox.claim(noon, 10);
      expect(sent.map(({ payload }) => payload)).toEqual(granted.map(({ message }) => message));
    });

    it('is not asked for again where an engineer said so', async () => {
      const { marks } = parts;
      const snoozed: GapMark = {
        id: 'a',
        team: 'T1',
        wording: 'arm?',
        kind: 'snoozed',
        until: noon,
        by: 'U0EVE',
        at: noon,
      };
      const notOurs: GapMark = {
        id: 'b',
        team: 'T1',
        wording: 'billing?',
        kind: 'not-ours',
        by: 'U0EVE',
        at: noon + 1,
      };
      for (const mark of [snoozed, snoozed, notOurs]) await marks.mark(mark);
      expect(await marks.of('T1')).toEqual([snoozed, notOurs]);
      expect(await marks.of('T2')).toEqual([]);
    });
  });
}
