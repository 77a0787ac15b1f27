import { describe, expect, it } from 'vitest';
import { createChannelReaders } from '../../../src/slack/receive/channel-readers.ts';
import { createQuestionQuota } from '../../../src/slack/receive/question-quota.ts';
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

  it('counts as another organisation where Slack fails, and is asked again soon', async () => {
    let now = 0;
    const { client } = aSlack({ ok: false, error: 'channel_not_found' }, ours);
    const readersOf = createChannelReaders(client, () => now);
    expect(await readersOf(c1)).toBe('external');
    expect(await readersOf(c1)).toBe('external');
    now = 15_000;
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

describe('limits', () => {
  const [within, news, stale] = [{ kind: 'within' }, { kind: 'over', isNews: true }, { kind: 'over', isNews: false }];
  const ann = { person: 'T1/U1', channel: 'T1/C1', isTold: true };
  const ben = { ...ann, person: 'T1/U2' };
  const few = { perPerson: 2, perChannel: 100 };

  it('hold for a minute, and say so once in it', () => {
    let now = 0;
    const measure = createQuestionQuota(few, () => now);
    const kinds = () => [1, 2, 3, 4].map(() => measure(ann));
    expect(kinds()).toEqual([within, within, news, stale]);
    now = minute;
    expect(kinds()).toEqual([within, within, news, stale]);
    expect(measure(ben)).toEqual(within);
  });

  it('count a channel over all who ask there, and not what only its asker reads', () => {
    const measure = createQuestionQuota({ perPerson: 100, perChannel: 1 }, () => 0);
    expect(measure(ann).kind).toBe('within');
    expect(measure(ben).kind).toBe('over');
    expect(measure({ person: 'T1/U2', isTold: true }).kind).toBe('within');
    expect(measure({ person: 'T2/U2', channel: 'T2/C1', isTold: true }).kind).toBe('within');
  });

  it('tell who names the app, though it overheard too much before', () => {
    const measure = createQuestionQuota(few, () => 0);
    const overheard = { ...ann, isTold: false };
    const asked = [overheard, overheard, overheard, ann, ann, overheard];
    expect(asked.map(measure)).toEqual([within, within, stale, news, stale, stale]);
  });

  it('tell each time who asks where nobody else reads, and still the channel', () => {
    const measure = createQuestionQuota(few, () => 0);
    const alone = { person: 'T1/U1', isTold: true };
    expect([alone, alone, alone, alone, ann].map(measure)).toEqual([within, within, news, news, news]);
  });
});
