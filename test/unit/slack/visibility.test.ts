import { describe, expect, it } from 'vitest';
import type { Tally } from '../../../src/desk/tally.ts';
import { createChannelReaders } from '../../../src/slack/receive/channel-readers.ts';
import { createQuestionQuota, type QuestionQuota } from '../../../src/slack/receive/question-quota.ts';
import { aSlack } from './a-slack.ts';

const minute = 60_000;

const ours = { ok: true, channel: { id: 'C1', is_ext_shared: false } };
const shared = { ok: true, channel: { id: 'C1', is_ext_shared: true } };

describe('who reads along in a channel', () => {
  const c1 = { team: 'T1', id: 'C1' };

  it('is asked of Slack once for a few minutes, however many ask at once', async () => {
    let now = 0;
    const slack = aSlack(ours, shared);
    const readersOf = createChannelReaders(slack.client, () => now);
    expect(await Promise.all([readersOf(c1), readersOf(c1), readersOf(c1)])).toEqual(['ours', 'ours', 'ours']);
    now = 4 * minute;
    expect(await readersOf(c1)).toBe('ours');
    expect(slack.calls()).toBe(1);
    now = 6 * minute;
    expect(await readersOf(c1)).toBe('external');
    expect(slack.calls()).toBe(2);
  });

  it('is another organisation as soon as one is invited', async () => {
    const { client } = aSlack({ ok: true, channel: { id: 'C1', is_ext_shared: false, is_pending_ext_shared: true } });
    expect(await createChannelReaders(client, () => 0)(c1)).toBe('external');
  });

  it('counts as another organisation where Slack refuses to say, and is asked again soon', async () => {
    let now = 0;
    const { client } = aSlack({ ok: false, error: 'channel_not_found' }, ours);
    const readersOf = createChannelReaders(client, () => now);
    expect(await readersOf(c1)).toBe('external');
    expect(await readersOf(c1)).toBe('external');
    now = 15_000;
    expect(await readersOf(c1)).toBe('ours');
  });

  it('is not known after three tries in which Slack has trouble of its own, and is asked again at the next question', async () => {
    const trouble = { ok: false, error: 'internal_error' };
    const slack = aSlack(trouble, trouble, trouble, trouble, trouble, ours);
    const readersOf = createChannelReaders(slack.client, () => 0);
    await expect(readersOf(c1)).rejects.toThrow('internal_error');
    expect(slack.calls()).toBe(3);
    expect(await readersOf(c1)).toBe('ours');
  });

  it('follows the delivery where Slack has no time to say more', async () => {
    const { client } = aSlack({ ok: false, error: 'ratelimited' });
    const readersOf = createChannelReaders(client, () => 0);
    expect(await readersOf({ ...c1, isShared: false })).toBe('ours');
    expect(await readersOf({ team: 'T1', id: 'C2' })).toBe('external');
  });

  it('is another organisation when the delivery says so, without a question', async () => {
    const slack = aSlack(ours);
    expect(await createChannelReaders(slack.client, () => 0)({ ...c1, isShared: true })).toBe('external');
    expect(slack.calls()).toBe(0);
  });

  it('is asked for each team: the same id may stand for two channels', async () => {
    const slack = aSlack(ours, shared);
    const readersOf = createChannelReaders(slack.client, () => 0);
    expect([await readersOf(c1), await readersOf({ team: 'T2', id: 'C1' })]).toEqual(['ours', 'external']);
  });
});

/** A minute's counts, without a store. */
function aTally(): Tally {
  const counts = new Map<string, number>();
  return {
    async count(keys, now) {
      return keys.map((key) => {
        const name = `${Math.floor(now / minute)} ${key}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return counts.get(name) ?? 0;
      });
    },
  };
}

describe('limits', () => {
  const [within, news, stale] = [{ kind: 'within' }, { kind: 'over', isNews: true }, { kind: 'over', isNews: false }];
  const ann = { person: 'T1/U1', channel: 'T1/C1', isTold: true };
  const ben = { ...ann, person: 'T1/U2' };
  const few = { perPerson: 2, perChannel: 100 };
  const inTurn = async (measure: QuestionQuota, asked: readonly Parameters<QuestionQuota>[0][]) => {
    const counts: unknown[] = [];
    for (const each of asked) counts.push(await measure(each));
    return counts;
  };

  it('hold for a minute, and say so once in it, whichever process counts', async () => {
    let now = 0;
    const tally = aTally();
    const [one, other] = [1, 2].map(() => createQuestionQuota(few, tally, () => now));
    if (one === undefined || other === undefined) throw new Error('two processes');
    const kinds = async () => [...(await inTurn(one, [ann, ann, ann])), await other(ann)];
    expect(await kinds()).toEqual([within, within, news, stale]);
    now = minute;
    expect(await kinds()).toEqual([within, within, news, stale]);
    expect(await other(ben)).toEqual(within);
  });

  it('count a channel over all who ask there, and not what only its asker reads', async () => {
    const measure = createQuestionQuota({ perPerson: 100, perChannel: 1 }, aTally(), () => 0);
    const alone = { person: 'T1/U2', isTold: true };
    const elsewhere = { person: 'T2/U2', channel: 'T2/C1', isTold: true };
    expect(await inTurn(measure, [ann, ben, alone, elsewhere])).toEqual([within, news, within, within]);
  });

  it('leave the channel to others when one person asks too much', async () => {
    const measure = createQuestionQuota({ perPerson: 1, perChannel: 2 }, aTally(), () => 0);
    expect(await inTurn(measure, [ann, ann, ann, ben])).toEqual([within, news, stale, within]);
  });

  it('tell who names the app, though it overheard too much before', async () => {
    const measure = createQuestionQuota(few, aTally(), () => 0);
    const overheard = { ...ann, isTold: false };
    const asked = [overheard, overheard, overheard, ann, ann, overheard];
    expect(await inTurn(measure, asked)).toEqual([within, within, stale, news, stale, stale]);
  });

  it('tell each time who asks where nobody else reads, and still the channel', async () => {
    const measure = createQuestionQuota(few, aTally(), () => 0);
    const alone = { person: 'T1/U1', isTold: true };
    expect(await inTurn(measure, [alone, alone, alone, alone, ann])).toEqual([within, within, news, news, news]);
  });
});
