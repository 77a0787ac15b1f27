import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { insertOutgoing } from '../../src/store/outbox.ts';
import type { Message } from '../../src/workspace/model.ts';
import { buttonsOf, fromApp, shown } from './reading.ts';
import { openStage, type Stage, type Transport } from './stage.ts';

const transports: readonly Transport[] = ['socket', 'http'];

describe.each(transports)('a question that is edited, over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ transport });
  });
  afterEach(() => stage.close());

  const said = (root: Message) => fromApp(stage.ann.sees('C0HELP', root.ts));
  const saying = (root: Message, text: string) =>
    stage.workspace.until(() => said(root).find((message) => shown(message).includes(text)));
  async function asked(text: string): Promise<Message> {
    const question = await stage.ann.post('C0HELP', text);
    await stage.workspace.until(() => said(question)[0]);
    return question;
  }

  it('has its reply changed in place', async () => {
    const question = await asked('@Upgrade Assistant how do I upgrade Tyk with Helm?');
    const [before] = said(question);
    await stage.ann.edit(question, '@Upgrade Assistant how do I upgrade MDCB?');
    const reply = await saying(question, 'tyk-sink');
    expect(reply.ts).toBe(before?.ts);
    expect(said(question)).toHaveLength(1);
  });

  it('is followed through every edit, in their order', async () => {
    const question = await asked('@Upgrade Assistant how do I upgrade Tyk with Helm?');
    for (const what of ['the Gateway with Docker', 'the Dashboard', 'MDCB']) {
      await stage.ann.edit(question, `@Upgrade Assistant how do I upgrade ${what}?`);
    }
    await saying(question, 'tyk-sink');
    expect(said(question)).toHaveLength(1);
  });

  it('never shows an earlier edit that leaves after a later one', async () => {
    const question = await asked('@Upgrade Assistant how do I upgrade Tyk with Helm?');
    await stage.ann.edit(question, '@Upgrade Assistant how do I upgrade MDCB?');
    await saying(question, 'tyk-sink');
    const reply = `T0000000001/C0HELP/${question.ts}`;
    const late = (position: number, editedAfterMs: number, text: string) => ({
      key: `revision/${reply}/${text}`,
      lane: `reply/${reply}`,
      position,
      payload: {
        kind: 'revision',
        of: `reply/${reply}`,
        edit: { reply, editedAfterMs },
        message: { text, blocks: [] },
      },
      dueAt: 0,
    });
    const database = await openDatabase(stage.environment.DATABASE_URL);
    await insertOutgoing(database.kysely, [late(1, 0, 'too late'), late(2, 3_600_000, 'the last word')]);
    await database.close();
    await stage.workspace.until(() => said(question).find(({ text }) => text === 'the last word'));
    const updates = stage.workspace.calls.filter(({ method }) => method === 'chat.update');
    expect(JSON.stringify(updates)).not.toContain('too late');
    expect(updates).toHaveLength(2);
  });

  it('into something that the guides do not cover offers people, and opens no ticket by itself', async () => {
    const question = await asked('@Upgrade Assistant how do I upgrade Tyk with Helm?');
    await stage.ann.edit(question, '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade');
    const reply = await saying(question, "The guides don't answer this.");
    expect(buttonsOf(reply)).toContain('Ask a human');
    expect(fromApp(stage.eve.sees('C0SUPPORT'))).toEqual([]);
  });

  it('into thanks keeps its reply', async () => {
    const question = await asked('@Upgrade Assistant how do I upgrade Tyk with Helm?');
    await stage.ann.edit(question, '@Upgrade Assistant thanks!');
    const other = await asked('@Upgrade Assistant how do I upgrade MDCB?');
    expect(said(other)).toHaveLength(1);
    expect(shown(said(question)[0] ?? question)).toContain('helm upgrade');
  });

  it('so that it names the app is answered then, once', async () => {
    const question = await stage.ann.post('C0HELP', 'how do I upgrade Tyk with Helm?');
    await stage.ann.edit(question, '@Upgrade Assistant how do I upgrade Tyk with Helm?');
    await saying(question, 'helm upgrade');
    expect(said(question)).toHaveLength(1);
  });

  it('renews its open ticket', async () => {
    const question = await asked('@Upgrade Assistant our warp drive purrs like a kitten since the upgrade');
    await stage.ann.edit(question, '@Upgrade Assistant our warp drive smells of oranges since the upgrade');
    await stage.workspace.until(() =>
      fromApp(stage.eve.sees('C0SUPPORT')).find((message) => shown(message).includes('oranges')),
    );
    expect(fromApp(stage.eve.sees('C0SUPPORT'))).toHaveLength(1);
    expect(said(question)).toHaveLength(1);
  });

  it('withdraws its open ticket when the guides answer it now', async () => {
    const question = await asked('@Upgrade Assistant our warp drive purrs like a kitten since the upgrade');
    await stage.ann.edit(question, '@Upgrade Assistant how do I upgrade Tyk with Helm?');
    await saying(question, 'helm upgrade');
    await saying(question, 'was withdrawn');
    await stage.workspace.until(() =>
      fromApp(stage.eve.sees('C0SUPPORT')).find((message) => shown(message).includes('withdrawn')),
    );
  });

  it('again, after that, has its new reply changed in place', async () => {
    const question = await asked('@Upgrade Assistant our warp drive purrs like a kitten since the upgrade');
    await stage.ann.edit(question, '@Upgrade Assistant how do I upgrade Tyk with Helm?');
    await saying(question, 'helm upgrade');
    await stage.ann.edit(question, '@Upgrade Assistant how do I upgrade MDCB?');
    await saying(question, 'tyk-sink');
    expect(said(question)).toHaveLength(2);
  });

  it('after its asker took it back is answered in its new words, and asked in them when they want people', async () => {
    const question = await asked('@Upgrade Assistant our warp drive purrs like a kitten since the upgrade');
    const [note] = said(question);
    await stage.ann.click(note ?? question, 'ticket.withdraw');
    await saying(question, 'was withdrawn');
    await stage.ann.edit(question, '@Upgrade Assistant our warp drive smells of oranges since the upgrade');
    const offer = await saying(question, 'Shall I ask the support team?');
    await stage.ann.click(offer, 'reply.ask_human');
    const card = await stage.workspace.until(() =>
      fromApp(stage.eve.sees('C0SUPPORT')).find((message) => shown(message).includes('reopened')),
    );
    expect(shown(card)).toContain('oranges');
    await saying(question, 'is open again');
  });

  it('after a person was asked for and sent away has its reply changed in place', async () => {
    const question = await asked('@Upgrade Assistant how do I upgrade Tyk with Helm?');
    const [reply] = said(question);
    await stage.ann.click(reply ?? question, 'reply.ask_human');
    await stage.ann.click(await saying(question, 'asked the support team'), 'ticket.withdraw');
    await saying(question, 'was withdrawn');
    await stage.ann.edit(question, '@Upgrade Assistant how do I upgrade MDCB?');
    const changed = await saying(question, 'tyk-sink');
    expect([changed.ts, buttonsOf(changed).at(-1)]).toEqual([reply?.ts, 'Ask a human']);
    expect(said(question)).toHaveLength(1);
  });

  it('leaves a ticket to the engineer who has claimed it', async () => {
    const question = await asked('@Upgrade Assistant our warp drive purrs like a kitten since the upgrade');
    const card = await stage.workspace.until(() => fromApp(stage.eve.sees('C0SUPPORT'))[0]);
    await stage.eve.click(card, 'ticket.claim');
    await saying(question, 'is looking at this');
    await stage.ann.edit(question, '@Upgrade Assistant how do I upgrade Tyk with Helm?');
    await asked('@Upgrade Assistant how do I upgrade MDCB?');
    expect(said(question)).toHaveLength(1);
    expect(shown(fromApp(stage.eve.sees('C0SUPPORT'))[0] ?? card)).toContain('purrs like a kitten');
  });
});

describe('a question that is edited late', () => {
  it('keeps its reply, and is not answered if it names the app only then', async () => {
    const stage = await openStage();
    const { workspace, ann } = stage;
    const replies = ({ ts }: Message) => fromApp(ann.sees('C0HELP', ts));
    async function asked(text: string) {
      const question = await ann.post('C0HELP', text);
      await workspace.until(() => replies(question)[0]);
      return question;
    }
    const question = await asked('@Upgrade Assistant how do I upgrade Tyk with Helm?');
    const other = await ann.post('C0HELP', 'how do I upgrade the Gateway with Docker?');
    stage.later(11 * 60_000);
    await ann.edit(question, '@Upgrade Assistant how do I upgrade MDCB?');
    await ann.edit(other, '@Upgrade Assistant how do I upgrade the Gateway with Docker?');
    await asked('@Upgrade Assistant how do I upgrade the Dashboard?');
    expect(replies(question).map(shown)).toEqual([expect.stringContaining('helm upgrade')]);
    expect(replies(other)).toEqual([]);
    await stage.close();
  });
});

describe('a question that is deleted', () => {
  it('before its reply came gets none, and nobody is told of it', async () => {
    const stage = await openStage();
    const { workspace, ann, ben, eve } = stage;
    workspace.failNext('chat.postMessage', { error: 'thread_not_found' });
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    await workspace.until(() => workspace.calls.some(({ method }) => method === 'chat.postMessage'));
    const other = await ben.post('C0HELP', '@Upgrade Assistant how do I upgrade MDCB?');
    await workspace.until(() => fromApp(ben.sees('C0HELP', other.ts))[0]);
    await stage.running.stop();
    const seen = [ann.sees('C0HELP', question.ts), ann.sees(ann.im()), eve.sees('C0SUPPORT')];
    expect(seen.map((messages) => fromApp(messages).length)).toEqual([0, 0, 0]);
    await stage.close();
  });

  it('leaves the reply where it is', async () => {
    const stage = await openStage();
    const { workspace, ann } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Tyk with Helm?');
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    await ann.delete(question);
    const other = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade MDCB?');
    await workspace.until(() => fromApp(ann.sees('C0HELP', other.ts))[0]);
    expect(fromApp(ann.sees('C0HELP', question.ts)).map(({ ts }) => ts)).toEqual([reply.ts]);
    expect(fromApp(ann.sees(ann.im()))).toEqual([]);
    await stage.close();
  });
});
