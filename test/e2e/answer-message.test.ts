import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/model.ts';
import { aQuestionThatComesNear, aQuestionWithAChoice } from './a-choice.ts';
import { buttonsOf, fromApp, menuOf, shown } from './reading.ts';
import { openStage, type Stage, type Transport } from './stage.ts';

const transports: readonly Transport[] = ['socket', 'http'];
const quoted = ['This solved it', 'Not my question'];

describe.each(transports)('the one message to a question, over %s', (transport) => {
  let stage: Stage;
  let question: Message;
  beforeEach(async () => {
    stage = await openStage({ transport, escalation: 'offer' });
  });
  afterEach(() => stage.close());

  async function ask(text: string): Promise<Message> {
    question = await stage.ann.post('C0HELP', `@Upgrade Assistant ${text}`);
    return stage.workspace.until(() => inThread()[0]);
  }
  const inThread = () => fromApp(stage.ann.sees('C0HELP', question.ts));
  const replySaying = (text: string) =>
    stage.workspace.until(() => inThread().find((message) => shown(message).includes(text)));

  it('has the link to the heading first, then the quote, one grey line, and the buttons', async () => {
    const reply = await ask('how do I upgrde Helm?');
    const types = (reply.blocks ?? []).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['context', 'actions']);
    expect(types.filter((type) => type === 'context')).toHaveLength(1);
    expect(shown(reply)).toMatch(/^\*<https:\/\/tyk\.io\/docs\/[^|>]+#[^|>]+\|[^<>]+>\*/);
    expect(shown(reply)).toMatch(/Matched .*Helm.* · I read “upgrde” as “upgrade” · Guide for Helm, Kubernetes/i);
    expect(buttonsOf(reply)).toEqual([...quoted, 'Ask a human']);
    expect(menuOf(reply)).toEqual(['Other matches']);
  });

  it('says in its text what its blocks say, for notifications and screen readers', async () => {
    const reply = await ask('how do I upgrade Helm?');
    expect(reply.text).toMatch(/^<https:\/\/tyk\.io\/docs\/[^|>]+\|Upgrade Tyk with Helm>\n/);
    expect(reply.text).toContain('helm upgrade tyk-stack');
  });

  it('shows how the ticket stands once people were asked, and is still one message', async () => {
    const { ann, ben, eve, workspace } = stage;
    await ann.click(await ask('how do I upgrade Helm?'), 'reply.ask_human');
    const open = await replySaying('asked the support team: ticket #1');
    expect(shown(open)).toContain('helm upgrade tyk-stack');
    expect(buttonsOf(open)).toEqual([...quoted, 'Withdraw']);
    expect(inThread()).toHaveLength(1);

    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    await eve.click(card, 'ticket.claim');
    await ben.click(await replySaying('<@U0EVE> is looking at this'), 'reply.solved');
    const both = await replySaying('*Solved it* for <@U0BEN>');
    expect(shown(both)).toContain('<@U0EVE> is looking at this');

    await ann.click(both, 'reply.more', { value: 'others' });
    const list = await replySaying('came close');
    await ann.click(list, 'reply.show.0');
    await workspace.until(() => inThread().find((m) => m.ephemeralTo !== undefined && shown(m).includes('Guide for')));
    expect(shown(await replySaying('is looking at this'))).toContain('helm upgrade tyk-stack');

    await ann.click(await replySaying('is looking at this'), 'ticket.withdraw');
    await replySaying('Ticket #1 was withdrawn.');
    expect(inThread().filter(({ ephemeralTo }) => ephemeralTo === undefined)).toHaveLength(1);
  });

  it('asks which section is meant, and becomes the one that is picked', async () => {
    const { ann } = stage;
    const choice = await ask(await aQuestionWithAChoice());
    const options = buttonsOf(choice);
    expect(options.length).toBeGreaterThan(2);
    expect(options.length).toBeLessThan(8);
    expect(options.slice(-2)).toEqual(['None of these', 'Ask a human']);
    expect(choice.text).toContain(options.slice(0, -2).join(', '));
    await ann.click(choice, 'reply.choose.1');
    const answer = await replySaying('*<http');
    expect(buttonsOf(answer)).toContain('This solved it');
    expect(answer.ts).toBe(choice.ts);
  });

  it('leads to people from a choice at once', async () => {
    const { ann, eve, workspace } = stage;
    await ann.click(await ask(await aQuestionWithAChoice()), 'reply.ask_human');
    await replySaying('asked the support team: ticket #1');
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    expect(inThread()).toHaveLength(1);
  });

  it('shows what may be related where it is not sure that the guides answer, and opens what is picked', async () => {
    const { ann, eve } = stage;
    const near = await ask(await aQuestionThatComesNear());
    expect(shown(near)).toContain('*These may be related*');
    const labels = buttonsOf(near);
    expect(labels.slice(-3)).toEqual(['Ask a human', 'Post on the community forum', "Tell me when it's answered"]);
    expect(labels.length).toBeGreaterThan(2);
    await ann.click(near, 'reply.choose.0');
    const answer = await replySaying('*<http');
    expect([answer.ts, buttonsOf(answer).includes('This solved it')]).toEqual([near.ts, true]);
    expect(fromApp(eve.sees('C0SUPPORT'))).toEqual([]);
  });

  it('leads on to where it runs: the asker in the place of the answer, anybody else privately', async () => {
    const { ann, ben } = stage;
    const reply = await ask('How do I upgrade the Gateway?');
    expect(shown(reply)).toContain('*Where does it run?*');
    expect(menuOf(reply)).toContain('Other matches');
    const before = shown(reply);
    await ben.click(reply, 'reply.place.0');
    const told = await stage.workspace.until(() =>
      fromApp(ben.sees('C0HELP', question.ts)).find(({ ephemeralTo }) => ephemeralTo === 'U0BEN'),
    );
    expect([buttonsOf(told).includes('This solved it'), shown(inThread()[0] ?? told)]).toEqual([true, before]);
    await ann.click(reply, 'reply.place.0');
    await stage.workspace.until(() =>
      inThread().find((message) => message.ts === reply.ts && shown(message) !== before),
    );
  });

  it('leads to people where none of the choices is meant', async () => {
    const { ann, eve, workspace } = stage;
    await ann.click(await ask(await aQuestionWithAChoice()), 'reply.none_of_these');
    const offer = await replySaying('Shall I ask the support team?');
    expect(buttonsOf(offer)).toEqual(['Ask a human', 'Post on the community forum', "Tell me when it's answered"]);
    await ann.click(offer, 'reply.ask_human');
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    await replySaying('ticket #1');
    expect(inThread()).toHaveLength(1);
  });

  it('says so, and who else can help, where nothing in the guides comes near', async () => {
    const { ann } = stage;
    const reply = await ask('our warp drive purrs like a kitten since the upgrade');
    expect(reply.text).toBe("The guides don't answer this. Shall I ask the support team?");
    expect(buttonsOf(reply)).toEqual(['Ask a human', 'Post on the community forum', "Tell me when it's answered"]);
    await ann.click(reply, 'reply.ask_human');
    await replySaying('asked the support team: ticket #1');
    expect(inThread()).toHaveLength(1);
  });

  it.each(['invalid_blocks', 'msg_blocks_too_long'])('is plain words, once, where Slack says %s', async (error) => {
    stage.workspace.failNext('chat.postMessage', { error });
    const reply = await ask('how do I upgrade Helm?');
    expect(reply.blocks ?? []).toEqual([]);
    expect(reply.text).toContain('helm upgrade tyk-stack');
    expect(inThread()).toHaveLength(1);
    expect(fromApp(stage.ann.sees(stage.ann.im()))).toEqual([]);
  });

  it('shows the ticket in plain words where Slack takes none of the blocks that do', async () => {
    const reply = await ask('our warp drive purrs like a kitten since the upgrade');
    stage.workspace.failNext('chat.update', { error: 'invalid_blocks' });
    await stage.ann.click(reply, 'reply.ask_human');
    const changed = await stage.workspace.until(() => inThread().find(({ text }) => text.includes('ticket #1')));
    expect(changed.blocks ?? []).toEqual([]);
  });
});
