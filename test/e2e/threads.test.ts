import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/model.ts';
import { buttonsOf, fromApp, shown } from './reading.ts';
import { openStage, type Stage, type Transport } from './stage.ts';

const transports: readonly Transport[] = ['socket', 'http'];

describe.each(transports)('a thread that the app answered, over %s', (transport) => {
  let stage: Stage;
  let root: Message;
  beforeEach(async () => {
    stage = await openStage({ transport });
    root = await stage.ann.post('C0HELP', '@Upgrade Assistant how do I upgrade the Gateway with Helm?');
    await replies(1);
  });
  afterEach(() => stage.close());

  const said = () => fromApp(stage.ann.sees('C0HELP', root.ts));
  const replies = (count: number) => stage.workspace.until(() => (said().length === count ? said() : undefined));
  const say = (member: Stage['ann'], text: string) => member.post('C0HELP', text, { threadTs: root.ts });
  /** Asks something that is answered for sure, so that all before it has been decided. */
  async function settled(count: number) {
    await say(stage.ben, '@Upgrade Assistant how do I upgrade MDCB?');
    return replies(count);
  }

  it('takes a follow-up of the asker without a mention, and knows what it follows', async () => {
    await say(stage.ann, 'and for Docker?');
    const [, reply] = await replies(2);
    expect(reply && shown(reply)).toContain('Docker');
  });

  it('leaves thanks, talk between people and other people’s questions alone', async () => {
    await say(stage.ann, 'thanks, that worked');
    await say(stage.ann, '@ben what about Docker?');
    await say(stage.ben, 'and for Docker?');
    await say(stage.ann, 'I will try that tomorrow');
    expect(await settled(2)).toHaveLength(2);
  });

  it('is quiet after “mute”, until somebody writes “unmute”', async () => {
    await say(stage.ben, 'mute');
    const [, quiet] = await replies(2);
    expect(quiet && shown(quiet)).toContain('stay quiet in this thread');
    await say(stage.ann, 'and for Docker?');
    await say(stage.ann, 'unmute');
    const [, , back] = await replies(3);
    expect(back && shown(back)).toContain('back in this thread');
    await say(stage.ann, 'and for Docker?');
    await replies(4);
  });

  it('is no longer quiet after a mention', async () => {
    await say(stage.ann, '@Upgrade Assistant mute');
    await replies(2);
    await settled(3);
    await say(stage.ann, 'and for Docker?');
    await replies(4);
  });

  it('offers a person for a follow-up that the guides do not cover, and opens no ticket by itself', async () => {
    await say(stage.ann, 'and what about upgrading the warp drive of our spaceship?');
    const [, reply] = await replies(2);
    expect(reply && buttonsOf(reply)).toContain('Ask a human');
    expect(fromApp(stage.eve.sees('C0SUPPORT'))).toEqual([]);
  });
});

describe('a thread that the app has not answered', () => {
  it('is left alone, “mute” included', async () => {
    const stage = await openStage();
    const { workspace, ann, ben } = stage;
    const root = await ann.post('C0HELP', 'how do I upgrade Helm?');
    await ann.post('C0HELP', 'and for Docker?', { threadTs: root.ts });
    await ben.post('C0HELP', 'mute', { threadTs: root.ts });
    const other = await ben.post('C0HELP', '@Upgrade Assistant how do I upgrade MDCB?');
    await workspace.until(() => fromApp(ann.sees('C0HELP', other.ts))[0]);
    expect(fromApp(ann.sees('C0HELP', root.ts))).toEqual([]);
    await stage.close();
  });

  it('that Slack does not let be read costs only what stands above', async () => {
    const stage = await openStage();
    const { workspace, ann } = stage;
    const root = await ann.post('C0HELP', 'how do I upgrade Helm?');
    workspace.failNext('conversations.replies', { error: 'missing_scope' });
    await ann.post('C0HELP', '@Upgrade Assistant', { threadTs: root.ts });
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', root.ts))[0]);
    expect(shown(reply)).toContain('Mention me with a question');
    await stage.close();
  });

  it('stays with people once a question went to them', async () => {
    const stage = await openStage();
    const { workspace, ann, ben } = stage;
    const root = await ann.post('C0HELP', '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade');
    await workspace.until(() => fromApp(ann.sees('C0HELP', root.ts))[0]);
    await ann.post('C0HELP', 'and for Docker?', { threadTs: root.ts });
    const other = await ben.post('C0HELP', '@Upgrade Assistant how do I upgrade MDCB?');
    await workspace.until(() => fromApp(ann.sees('C0HELP', other.ts))[0]);
    expect(fromApp(ann.sees('C0HELP', root.ts))).toHaveLength(1);
    await stage.close();
  });
});

describe.each(transports)('a channel of automatic answers, over %s', (transport) => {
  it('gets the sure ones, unasked, and silence otherwise', async () => {
    const stage = await openStage({ transport, variables: { AUTO_CHANNELS: 'C0HELP' } });
    const { workspace, ann } = stage;
    const unsure = await ann.post('C0HELP', 'why does our warp drive purr like a kitten?');
    const talk = await ann.post('C0HELP', 'we upgraded Helm yesterday');
    const forBen = await ann.post('C0HELP', '@ben how do I upgrade Helm?');
    const sure = await ann.post('C0HELP', 'how do I upgrade Tyk with Helm?');
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', sure.ts))[0]);
    expect(shown(reply)).toContain('helm upgrade');
    for (const { ts } of [unsure, talk, forBen]) expect(fromApp(ann.sees('C0HELP', ts))).toEqual([]);
    expect(fromApp(stage.eve.sees('C0SUPPORT'))).toEqual([]);
    await stage.close();
  });
});
