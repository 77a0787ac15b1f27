import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/model.ts';
import { buttonsOf, fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';

describe('a question that went to people, and that the guides solve after all', () => {
  let stage: Stage;
  let question: Message;
  beforeEach(async () => {
    stage = await openStage();
    const { ann } = stage;
    question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    await ann.click(await reply('helm upgrade'), 'reply.ask_human');
    await reply('ticket #1');
  });
  afterEach(() => stage.close());

  const reply = (text: string) =>
    stage.workspace.until(() =>
      fromApp(stage.ann.sees('C0HELP', question.ts)).find((message) => shown(message).includes(text)),
    );
  const card = (text: string) =>
    stage.workspace.until(() => fromApp(stage.eve.sees('C0SUPPORT')).find((message) => shown(message).includes(text)));

  it('is withdrawn when its asker says so: nobody works on it for nothing', async () => {
    const { ann, eve } = stage;
    await eve.click(await card('Ticket #1 · open'), 'ticket.claim');
    await ann.click(await reply('is looking at this'), 'reply.solved');
    await card('Ticket #1 · withdrawn');
    expect(buttonsOf(await reply('Ticket #1 was withdrawn'))).toContain('Reopen');
    await reply('*Solved it* for <@U0ANN>');
  });

  it('is resolved where an engineer has answered it meanwhile', async () => {
    const { ann, eve, workspace } = stage;
    await eve.click(await card('Ticket #1 · open'), 'ticket.answer');
    await eve.submit(await workspace.until(() => eve.modal()), { answer: { answer_text: 'As the guide says.' } });
    await reply('As the guide says.');
    await ann.click(await reply('answered ticket #1'), 'reply.solved');
    await card('Ticket #1 · resolved');
  });

  it('stays when somebody else says that it helped them', async () => {
    const { ben } = stage;
    await ben.click(await reply('ticket #1'), 'reply.solved');
    await reply('*Solved it* for <@U0BEN>');
    await card('Ticket #1 · open');
  });
});
