import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { createReplies } from '../../src/store/replies.ts';
import { createVotes } from '../../src/store/votes.ts';
import type { Message } from '../../src/workspace/model.ts';
import { aShownReply } from '../builders.ts';
import { buttonsOf, fromApp, menuOf, shown } from './reading.ts';
import { openStage, type Stage, type Transport } from './stage.ts';

const buttons = ['This solved it', 'Not my question', 'Ask a human'];
const transports: readonly Transport[] = ['socket', 'http'];

describe.each(transports)('an answer in a thread, over %s', (transport) => {
  let stage: Stage;
  let question: Message;
  beforeEach(async () => {
    stage = await openStage({ transport });
    question = await stage.ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    await reply();
  });
  afterEach(() => stage.close());

  const seen = (member = stage.ann) => fromApp(member.sees('C0HELP', question.ts));
  const reply = () => stage.workspace.until(() => seen().find(({ ephemeralTo }) => ephemeralTo === undefined));
  const replySaying = (text: string) =>
    stage.workspace.until(() => seen().find((message) => shown(message).includes(text)));
  const told = (member: Stage['ann'], text: string) =>
    stage.workspace.until(() =>
      seen(member).find((message) => message.ephemeralTo !== undefined && shown(message).includes(text)),
    );

  async function votes() {
    const database = await openDatabase(stage.environment.DATABASE_URL);
    const cast = await createVotes(database).on(`T0000000001/C0HELP/${question.ts}`);
    await database.close();
    return cast.map(({ by, verdict, why }) => [by.user, verdict, why]);
  }

  it('is marked by everyone whom it helped, and stays one message with its buttons', async () => {
    const { ann, ben } = stage;
    await ann.click(await reply(), 'reply.solved');
    await replySaying('*Solved it* for <@U0ANN>');
    await ben.click(await reply(), 'reply.solved');
    const marked = await replySaying('*Solved it* for <@U0ANN>, <@U0BEN>');
    expect(buttonsOf(marked)).toEqual(buttons);
    expect(shown(marked)).toContain('helm upgrade');
    expect(seen()).toHaveLength(1);
  });

  it('shows everyone whom it helped, though they say so at the same moment', async () => {
    const { ann, ben, eve } = stage;
    const seen = await reply();
    await Promise.all([ann, ben, eve].map((member) => member.click(seen, 'reply.solved')));
    const marked = await stage.workspace.until(() =>
      fromApp(ann.sees('C0HELP', question.ts)).find((message) =>
        ['<@U0ANN>', '<@U0BEN>', '<@U0EVE>'].every((who) => shown(message).includes(who)),
      ),
    );
    expect(shown(marked)).toContain('*Solved it* for ');
  });

  it('answers a second press of the same person in the thread, and counts it once', async () => {
    const { ann } = stage;
    await ann.click(await reply(), 'reply.solved');
    await ann.click(await replySaying('*Solved it* for <@U0ANN>'), 'reply.solved');
    await told(ann, 'already told me');
    expect(shown(await reply())).toContain('*Solved it* for <@U0ANN>');
  });

  it('asks only who presses what was wrong with it, and offers the next match and people at once', async () => {
    const { ann, ben } = stage;
    await ben.click(await reply(), 'reply.not_mine');
    const why = await told(ben, 'What was wrong with it?');
    expect(why.threadTs).toBe(question.ts);
    expect(buttonsOf(why)).toEqual([
      'Wrong version',
      'Wrong platform',
      'Wrong section',
      'A step is missing',
      'Out of date',
      'Something else',
      'Ask a human',
    ]);
    expect(seen(ann)).toHaveLength(1);

    await ben.click(why, 'reply.why.wrong-version');
    const thanks = await told(ben, 'noted: wrong version');
    expect(buttonsOf(thanks)).toEqual(['Ask a human']);
    expect(shown(thanks)).toContain('*Next best match*\n<https://tyk.io/docs/');
    await ben.click(thanks, 'reply.show.0');
    const next = await told(ben, 'Guide for');
    expect(shown(next)).not.toBe(shown(await reply()));
    expect(menuOf(next)).toContain('Share');
    expect(fromApp(ben.sees('C0HELP', question.ts))).toHaveLength(2);
    await ben.click(next, 'reply.more', { value: 'share' });
    const shared = await replySaying('<@U0BEN> found this for <@U0ANN>');
    expect([shared.threadTs, shared.ephemeralTo]).toEqual([question.ts, undefined]);
  });

  it('asks for which platform it was where that is wrong, and answers for it in its place', async () => {
    const { ann } = stage;
    const before = shown(await reply());
    await ann.click(await reply(), 'reply.not_mine');
    await ann.click(await told(ann, 'What was wrong'), 'reply.why.wrong-platform');
    const which = await told(ann, 'Where does it run?');
    const labels = buttonsOf(which);
    expect(labels).toEqual(expect.arrayContaining(['Docker', 'Debian', 'MDCB', 'RHEL']));
    expect(labels).not.toContain('Helm');
    await ann.click(which, `reply.platform.${labels.indexOf('Docker')}`);
    await told(ann, 'now shows it');
    expect(shown(await reply())).not.toBe(before);
    expect(shown(await reply())).toMatch(/Guide for .*Docker/);
    expect(await votes()).toEqual([['U0ANN', 'not-mine', 'wrong-platform']]);
  });

  it('tells who presses directly where Slack shows them nothing in the channel', async () => {
    const { ben, workspace } = stage;
    workspace.failNext('chat.postEphemeral', { error: 'user_not_in_channel' });
    workspace.failNext('response_url', { status: 500 });
    await ben.click(await reply(), 'reply.not_mine');
    const why = await workspace.until(() => fromApp(ben.sees(ben.im()))[0]);
    expect(shown(why)).toContain('What was wrong with it?');
    expect(buttonsOf(why)).toContain('Wrong version');
  });

  it('keeps one vote a person, the last one, with the section and the content it judged', async () => {
    const { ann, ben, environment } = stage;
    await ann.click(await reply(), 'reply.solved');
    await ben.click(await replySaying('<@U0ANN>'), 'reply.solved');
    await ann.click(await replySaying('<@U0BEN>'), 'reply.not_mine');
    await ann.click(await told(ann, 'What was wrong'), 'reply.why.missing-step');
    await told(ann, 'a step is missing');
    await replySaying('*Solved it* for <@U0BEN>');

    const database = await openDatabase(environment.DATABASE_URL);
    const votes = await createVotes(database).on(`T0000000001/C0HELP/${question.ts}`);
    await database.close();
    expect(votes.map(({ by, verdict, why }) => [by.user, verdict, why])).toEqual([
      ['U0BEN', 'solved', undefined],
      ['U0ANN', 'not-mine', 'missing-step'],
    ]);
    for (const { section, confidence, index } of votes) {
      expect(section).toEqual({ path: 'guides/helm.md', anchor: expect.any(String) });
      expect(confidence).toBeGreaterThan(0.5);
      expect(index).toMatch(/^[0-9a-f]{12}$/);
    }
  });

  it('keeps the reason that was given when the button is pressed again', async () => {
    const { ann } = stage;
    await ann.click(await reply(), 'reply.not_mine');
    await ann.click(await told(ann, 'What was wrong'), 'reply.why.missing-step');
    await told(ann, 'a step is missing');
    await ann.click(await reply(), 'reply.not_mine');
    await told(ann, 'What was wrong');
    expect(await votes()).toEqual([['U0ANN', 'not-mine', 'missing-step']]);
  });

  it('keeps a later “solved it” when the reason for an earlier “not mine” comes after it', async () => {
    const { ann } = stage;
    await ann.click(await reply(), 'reply.not_mine');
    const why = await told(ann, 'What was wrong');
    await ann.click(await reply(), 'reply.solved');
    await replySaying('*Solved it* for <@U0ANN>');
    await ann.click(why, 'reply.why.missing-step');
    await told(ann, 'already told me');
    expect(await votes()).toEqual([['U0ANN', 'solved', undefined]]);
    expect(shown(await reply())).toContain('*Solved it* for <@U0ANN>');
  });

  it('gives place to another match when the asker says so, and shows it privately to anybody else', async () => {
    const { ann, ben } = stage;
    const before = shown(await reply());
    await ben.click(await reply(), 'reply.more', { value: 'others' });
    await ben.click(await told(ben, 'came close'), 'reply.show.1');
    await told(ben, 'https://');
    expect(shown(await reply())).toBe(before);

    await ann.click(await reply(), 'reply.more', { value: 'others' });
    await ann.click(await told(ann, 'came close'), 'reply.show.0');
    await told(ann, 'now shows it');
    const after = await reply();
    expect(shown(after)).not.toBe(before);
    expect(buttonsOf(after)).toEqual(buttons);
  });

  it('asks people from the list of other matches, in the same thread', async () => {
    const { ann, eve, workspace } = stage;
    await ann.click(await reply(), 'reply.more', { value: 'others' });
    await ann.click(await told(ann, 'came close'), 'reply.ask_human');
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT')).find((card) => shown(card).includes('upgrade Helm')));
    await replySaying('ticket #1');
    expect(seen().filter(({ ephemeralTo }) => ephemeralTo === undefined)).toHaveLength(1);
  });
});

describe('a private answer', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await stage.ann.command('/upgrade', 'how do I upgrade Helm', 'C0RANDOM');
  });
  afterEach(() => stage.close());

  const saying = (text: string) =>
    stage.workspace.until(() => fromApp(stage.ann.sees('C0RANDOM')).find((message) => shown(message).includes(text)));

  it('is marked in its place, and can be shared after that', async () => {
    const { ann, ben, workspace } = stage;
    await ann.click(await saying('helm upgrade'), 'reply.solved');
    const marked = await saying('*Solved it* for <@U0ANN>');
    expect([buttonsOf(marked), menuOf(marked)]).toEqual([buttons, ['Other matches', 'Share']]);
    await ann.click(marked, 'reply.more', { value: 'share' });
    const shared = await workspace.until(() => fromApp(ben.sees('C0RANDOM'))[0]);
    expect(shown(shared)).toContain('<@U0ANN> asked:\nhow do I upgrade Helm');
    expect(buttonsOf(shared)).toEqual(buttons);
    expect(menuOf(await saying('Shared in the channel.'))).toEqual(['Other matches']);

    await ben.click(shared, 'reply.solved');
    const again = await workspace.until(() => fromApp(ben.sees('C0RANDOM')).find((m) => shown(m).includes('<@U0BEN>')));
    expect(shown(again)).toContain('<@U0ANN> asked:\nhow do I upgrade Helm');
  });

  it('is shared once, though Slack fails at first and the button is pressed again', async () => {
    const { ann, ben, workspace } = stage;
    const reply = await saying('helm upgrade');
    workspace.failNext('response_url', { status: 500 });
    await ann.click(reply, 'reply.more', { value: 'share' });
    await workspace.until(() => fromApp(ben.sees('C0RANDOM'))[0]);
    await ann.click(reply, 'reply.more', { value: 'share' });
    await saying('Shared in the channel.');
    await stage.restart();
    expect(fromApp(ben.sees('C0RANDOM'))).toHaveLength(1);
  });

  it('is not shared where the operator has meanwhile denied it', async () => {
    const { ann, ben } = stage;
    const reply = await saying('helm upgrade');
    await stage.restart({ DENIED_CHANNELS: 'C0RANDOM' });
    await ann.click(reply, 'reply.more', { value: 'share' });
    await saying('answer in this channel');
    expect(menuOf(await saying('helm upgrade'))).toContain('Share');
    expect(fromApp(ben.sees('C0RANDOM'))).toEqual([]);
  });

  it('has its other matches in a list that becomes the one that is picked', async () => {
    const { ann } = stage;
    await ann.click(await saying('helm upgrade'), 'reply.more', { value: 'others' });
    await ann.click(await saying('came close'), 'reply.show.0');
    await stage.workspace.until(() => {
      const messages = fromApp(ann.sees('C0RANDOM'));
      return messages.length === 2 && messages.every((message) => menuOf(message).includes('Share'));
    });
  });
});

describe('a button that stands for nothing any more', () => {
  it.each([
    ['whose section is gone', 'reply.solved', /no longer in the guides/],
    ['whose question is gone', 'reply.not_mine', /no longer have this question/],
    ['of another workspace', 'reply.solved', /no longer have this question/],
    ['of an earlier release', 'reply.ask_human', /no longer have this question/],
  ])('%s says so, and changes nothing', async (what, id, expected) => {
    const stage = await openStage();
    const { ann, workspace, environment } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    const inThread = () => fromApp(ann.sees('C0HELP', question.ts));
    const reply = await workspace.until(() => inThread()[0]);
    const database = await openDatabase(environment.DATABASE_URL);
    await createReplies(database).keep(aShownReply({ id: 'foreign', asker: { team: 'T0OTHER', user: 'U0ANN' } }));
    await database.close();
    const value = {
      'whose section is gone': JSON.stringify([`T0000000001/C0HELP/${question.ts}`, 'guides/gone.md', 'gone', '']),
      'whose question is gone': JSON.stringify(['gone', 'guides/helm.md', '', '']),
      'of another workspace': JSON.stringify(['foreign', 'guides/helm.md', '', '']),
    };
    await ann.click(reply, id, { value: new Map(Object.entries(value)).get(what) ?? 'gone' });
    const told = await workspace.until(() => inThread().find(({ ephemeralTo }) => ephemeralTo !== undefined));
    expect(shown(told)).toMatch(expected);
    expect(inThread().find(({ ts }) => ts === reply.ts)?.edited).toBeUndefined();
    await stage.close();
  });
});
