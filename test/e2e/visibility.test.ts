import { afterEach, describe, expect, it } from 'vitest';
import { fromApp, shown } from './reading.ts';
import { openStage, type Stage, type StageOptions } from './stage.ts';

const helm = '@Upgrade Assistant how do I upgrade Tyk with Helm?';
const everybody = ['U0ANN', 'U0BEN', 'U0EVE', 'U0ASSIST'];

let stage: Stage;
afterEach(() => stage.close());

async function open(options: StageOptions = {}): Promise<Stage> {
  const partners = { id: 'C0PARTNERS', name: 'partners', members: everybody, isExtShared: true };
  stage = await openStage({ channels: [partners], ...options });
  return stage;
}

async function replyTo(channel: string, text: string) {
  const { workspace, ann } = stage;
  const question = await ann.post(channel, text);
  return workspace.until(() => fromApp(ann.sees(channel, question.ts))[0]);
}

describe('a channel that is shared with another organisation', () => {
  it('gets one fixed refusal and nothing of the guides', async () => {
    await open();
    const refusal = shown(await replyTo('C0PARTNERS', helm));
    expect(refusal).toContain('shared with another organisation');
    expect(refusal).not.toContain('helm upgrade');
    expect(shown(await replyTo('C0PARTNERS', '@Upgrade Assistant our warp drive is odd'))).toBe(refusal);
    expect(fromApp(stage.eve.sees('C0SUPPORT'))).toEqual([]);
  });

  it('gets it for a slash command too', async () => {
    const { workspace, ann } = await open();
    await ann.command('/upgrade', 'how do I upgrade Tyk with Helm?', 'C0PARTNERS');
    const refusal = await workspace.until(() => fromApp(ann.sees('C0PARTNERS'))[0]);
    expect(refusal.ephemeralTo).toBe('U0ANN');
    expect(shown(refusal)).toContain('shared with another organisation');
  });

  it('is answered when the operator allows it by id', async () => {
    await open({ variables: { ALLOWED_CHANNELS: 'C0PARTNERS' } });
    expect(shown(await replyTo('C0PARTNERS', helm))).toContain('helm upgrade');
  });

  it('gets no automatic answers, and no refusal that nobody asked for', async () => {
    const { ann } = await open({ variables: { AUTO_CHANNELS: 'C0PARTNERS' } });
    const unasked = await ann.post('C0PARTNERS', 'how do I upgrade Tyk with Helm?');
    await replyTo('C0HELP', helm);
    expect(fromApp(ann.sees('C0PARTNERS', unasked.ts))).toEqual([]);
  });
});

describe('a channel of which Slack does not say who reads along', () => {
  it('counts as shared', async () => {
    const { workspace } = await open();
    workspace.failNext('conversations.info', { error: 'missing_scope' });
    expect(shown(await replyTo('C0HELP', helm))).toContain('look into, such as a private channel');
  });

  it.each([
    ['says internal_error', { error: 'internal_error' }],
    ['answers 500', { status: 500 }],
    ['hangs up', { dropAnswer: true }],
  ] as const)('turns nobody away while Slack is in trouble: it %s, and is asked again', async (_, mishap) => {
    const { workspace } = await open();
    workspace.failNext('conversations.info', mishap, 5);
    expect(shown(await replyTo('C0HELP', helm))).toContain('helm upgrade');
    workspace.failNext('conversations.info', mishap, 5);
    expect(shown(await replyTo('C0PARTNERS', helm))).toContain('shared with another organisation');
  });
});

describe('a channel that the operator denies', () => {
  it('is told so, whatever is asked', async () => {
    await open({ variables: { DENIED_CHANNELS: 'C0HELP' } });
    const refusal = shown(await replyTo('C0HELP', helm));
    expect(refusal).toContain('answer in this channel');
    expect(refusal).not.toContain('helm upgrade');
  });
});

describe('a private answer', () => {
  it('is seen by its asker alone', async () => {
    const { workspace, ann, ben } = await open();
    await ann.command('/upgrade', 'how do I upgrade Helm?', 'C0HELP');
    await workspace.until(() => fromApp(ann.sees('C0HELP'))[0]);
    expect(fromApp(ben.sees('C0HELP'))).toEqual([]);
  });

  it('comes in the direct messages with the app too, though they are no channel', async () => {
    const { workspace, ann } = await open();
    await ann.command('/upgrade', 'how do I upgrade Tyk with Helm?', ann.im());
    const reply = await workspace.until(() => fromApp(ann.sees(ann.im()))[0]);
    expect(shown(reply)).toContain('helm upgrade');
  });

  it('comes as a direct message where Slack does not take it otherwise', async () => {
    const { workspace, ann } = await open();
    workspace.failNext('response_url', { status: 500 });
    await ann.command('/upgrade', 'how do I upgrade Tyk with Helm?', 'C0HELP');
    const direct = await workspace.until(() => fromApp(ann.sees(ann.im()))[0]);
    expect(shown(direct)).toContain('helm upgrade');
  });

  it('that came as a direct message is shared where its reader wants it, not in the direct messages', async () => {
    const { workspace, ann, ben } = await open();
    workspace.failNext('response_url', { status: 500 });
    await ann.command('/upgrade', 'how do I upgrade Tyk with Helm?', 'C0HELP');
    const direct = await workspace.until(() => fromApp(ann.sees(ann.im()))[0]);
    await ann.click(direct, 'reply.solved');
    const marked = await workspace.until(() => fromApp(ann.sees(ann.im())).find((m) => shown(m).includes('Solved it')));
    await ann.click(marked, 'reply.more', { value: 'share' });
    const form = await workspace.until(() => ann.modal());
    expect(await ann.submit(form, { 'share.place': { 'share.channel': 'C0HELP' } })).toEqual({ ok: true });
    const shared = await workspace.until(() => fromApp(ben.sees('C0HELP'))[0]);
    expect(shown(shared)).toContain('<@U0ANN> asked:');
    expect(fromApp(ann.sees(ann.im()))).toHaveLength(1);
  });

  it('to a message in a thread is shown in that thread', async () => {
    const { workspace, ann, ben } = await open();
    const root = await ben.post('C0HELP', 'I have a question');
    const asked = await ben.post('C0HELP', 'how do I upgrade Tyk with Helm?', { threadTs: root.ts });
    await ann.messageShortcut('shortcut.find', asked);
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', root.ts))[0]);
    expect([reply.ephemeralTo, shown(reply).includes('helm upgrade')]).toEqual(['U0ANN', true]);
  });

  it('that cannot reach anybody at all is told to the engineers', async () => {
    const { workspace, ann, eve } = await open();
    workspace.failNext('response_url', { status: 500 });
    workspace.failNext('conversations.open', { error: 'user_disabled' });
    await ann.command('/upgrade', 'how do I upgrade Tyk with Helm?', 'C0HELP');
    const line = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    expect(shown(line)).toContain('reach <@U0ANN>: Slack says `user_disabled`');
    expect(shown(line)).not.toContain('how do I upgrade');
  });
});

describe('too many questions', () => {
  it('of one person are declined politely, once, while others are answered', async () => {
    const { ann, ben, workspace } = await open({ variables: { PERSON_LIMIT: '2' } });
    for (let asked = 0; asked < 2; asked += 1) await replyTo('C0HELP', helm);
    expect(shown(await replyTo('C0HELP', helm))).toContain('Please wait a minute');
    const again = await ann.post('C0HELP', helm);
    const other = await ben.post('C0HELP', helm);
    const reply = await workspace.until(() => fromApp(ben.sees('C0HELP', other.ts))[0]);
    expect(shown(reply)).toContain('helm upgrade');
    expect(fromApp(ann.sees('C0HELP', again.ts))).toEqual([]);
  });

  it('are declined each time where only their asker sees it', async () => {
    const { ann, workspace } = await open({ variables: { PERSON_LIMIT: '1' } });
    for (let asked = 0; asked < 3; asked += 1) await ann.command('/upgrade', 'how do I upgrade Helm?', 'C0HELP');
    const replies = await workspace.until(() =>
      fromApp(ann.sees('C0HELP')).length === 3 ? fromApp(ann.sees('C0HELP')) : undefined,
    );
    expect(replies.filter((reply) => shown(reply).includes('Please wait a minute'))).toHaveLength(2);
  });

  it('in one channel are declined too, and each asker may still ask directly', async () => {
    const { ann, workspace } = await open({ variables: { CHANNEL_LIMIT: '1' } });
    await replyTo('C0HELP', helm);
    expect(shown(await replyTo('C0HELP', helm))).toContain('Please wait a minute');
    await ann.post(ann.im(), 'how do I upgrade Tyk with Helm?');
    const reply = await workspace.until(() => fromApp(ann.sees(ann.im()))[0]);
    expect(shown(reply)).toContain('helm upgrade');
  });
});
