import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/model.ts';
import { buttonsOf, fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';

describe('a question that is edited', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
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
    const reply = await saying(question, 'MDCB');
    expect(reply.ts).toBe(before?.ts);
    expect(said(question)).toHaveLength(1);
  });

  it('is followed through every edit, in their order', async () => {
    const question = await asked('@Upgrade Assistant how do I upgrade Tyk with Helm?');
    for (const what of ['the Gateway with Docker', 'the Dashboard', 'MDCB']) {
      await stage.ann.edit(question, `@Upgrade Assistant how do I upgrade ${what}?`);
    }
    await saying(question, 'MDCB');
    expect(said(question)).toHaveLength(1);
  });

  it('into something that the guides do not cover offers people, and opens no ticket by itself', async () => {
    const question = await asked('@Upgrade Assistant how do I upgrade Tyk with Helm?');
    await stage.ann.edit(question, '@Upgrade Assistant our flux capacitor makes odd noises');
    const reply = await saying(question, 'The guides do not answer this.');
    expect(buttonsOf(reply)).toContain('Ask support');
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
    const question = await asked('@Upgrade Assistant our flux capacitor makes odd noises');
    await stage.ann.edit(question, '@Upgrade Assistant our flux capacitor smells of oranges');
    await stage.workspace.until(() =>
      fromApp(stage.eve.sees('C0SUPPORT')).find((message) => shown(message).includes('oranges')),
    );
    expect(fromApp(stage.eve.sees('C0SUPPORT'))).toHaveLength(1);
    expect(said(question)).toHaveLength(1);
  });

  it('withdraws its open ticket when the guides answer it now', async () => {
    const question = await asked('@Upgrade Assistant our flux capacitor makes odd noises');
    await stage.ann.edit(question, '@Upgrade Assistant how do I upgrade Tyk with Helm?');
    await saying(question, 'helm upgrade');
    await saying(question, 'is withdrawn');
    await stage.workspace.until(() =>
      fromApp(stage.eve.sees('C0SUPPORT')).find((message) => shown(message).includes('withdrawn')),
    );
  });

  it('leaves a ticket to the engineer who has claimed it', async () => {
    const question = await asked('@Upgrade Assistant our flux capacitor makes odd noises');
    const card = await stage.workspace.until(() => fromApp(stage.eve.sees('C0SUPPORT'))[0]);
    await stage.eve.click(card, 'ticket.claim');
    await saying(question, 'is looking at this');
    await stage.ann.edit(question, '@Upgrade Assistant how do I upgrade Tyk with Helm?');
    await asked('@Upgrade Assistant how do I upgrade MDCB?');
    expect(said(question)).toHaveLength(1);
    expect(shown(fromApp(stage.eve.sees('C0SUPPORT'))[0] ?? card)).toContain('odd noises');
  });
});

describe('a question that is deleted', () => {
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
