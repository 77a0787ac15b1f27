import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { View } from '../../src/workspace/model.ts';
import { fromApp, shown } from './reading.ts';
import { openStage, type Stage, type Transport } from './stage.ts';
import { buttons, headers, read } from './views.ts';

const transports: readonly Transport[] = ['socket', 'http'];
const helm = 'https://tyk.io/docs/developer-support/upgrading#helm';
const unanswerable = 'our warp drive purrs like a kitten since the upgrade';

let stage: Stage;
type Member = Stage['ann'];

const homeOf = (member: Member, saying = ''): Promise<View> =>
  stage.workspace.until(() => {
    const view = member.home();
    return view !== undefined && read(view).includes(saying) ? view : undefined;
  });
const modalOf = (member: Member, saying: string): Promise<View> =>
  stage.workspace.until(() => {
    const view = member.modal();
    return view !== undefined && read(view).includes(saying) ? view : undefined;
  });

async function opened(member: Member, saying = ''): Promise<View> {
  await member.openHome();
  return homeOf(member, saying);
}
async function openTicket(text = unanswerable): Promise<void> {
  const before = fromApp(stage.eve.sees('C0SUPPORT')).length;
  await stage.ann.post('C0HELP', `@Upgrade Assistant ${text}`);
  await stage.workspace.until(() => fromApp(stage.eve.sees('C0SUPPORT')).length > before);
}

describe.each(transports)('Home over %s', (transport) => {
  beforeEach(async () => {
    stage = await openStage({ transport });
  });
  afterEach(() => stage.close());

  it('greets who has asked nothing yet with a field, and examples that answer', async () => {
    const { ann } = stage;
    const home = await opened(ann);
    expect(headers(home)).toEqual(['Browse the guides']);
    expect(buttons(home).slice(0, 2)).toEqual(['Find the guide', 'How do I upgrade with Helm?']);
    await ann.click(home, 'home.example.0');
    expect(read(await modalOf(ann, 'helm upgrade'))).toContain(helm);
  });

  it('answers what is typed in its field in a modal, by Enter or by the button, and remembers it', async () => {
    const { ann } = stage;
    const home = await opened(ann);
    await ann.click(home, 'home.text', { value: 'how do I upgrade Helm' });
    expect(read(await modalOf(ann, 'helm upgrade'))).toContain(helm);
    const remembered = await homeOf(ann, 'My recent questions');
    expect(read(remembered)).toContain('how do I upgrade Helm');

    const filled = ann.fill(remembered, { [fieldOf(remembered)]: { 'home.text': 'How do I upgrade MDCB?' } });
    await ann.click(filled, 'home.ask');
    await modalOf(ann, 'How do I upgrade MDCB?');
    await homeOf(ann, 'How do I upgrade MDCB?');

    const both = await homeOf(ann, 'how do I upgrade Helm');
    const blockId = String(
      both.blocks.find((block) => JSON.stringify(block).includes('how do I upgrade Helm'))?.['block_id'],
    );
    await ann.click(both, 'home.show', { blockId });
    expect(read(await modalOf(ann, helm))).toMatch(/^how do I upgrade Helm\n/);
  });

  it('remembers a question though its modal was closed before the answer came', async () => {
    const { workspace, ann } = stage;
    workspace.failNext('views.update', { error: 'not_found' });
    await ann.click(await opened(ann), 'home.example.0');
    await homeOf(ann, 'My recent questions');
  });

  it('answers directly where it is too late for a modal, as after a process that died with the press', async () => {
    const { workspace, ann } = stage;
    const home = await opened(ann);
    workspace.failNext('views.open', { error: 'expired_trigger_id' });
    await ann.click(home, 'home.text', { value: 'how do I upgrade Helm' });
    await workspace.until(() => fromApp(ann.sees(ann.im())).find((message) => shown(message).includes(helm)));
    await homeOf(ann, 'how do I upgrade Helm');
    expect(fromApp(ann.sees(ann.im()))).toHaveLength(1);
  });

  it('says so when the button is pressed on an empty field', async () => {
    const { ann } = stage;
    await ann.click(await opened(ann), 'home.ask');
    await modalOf(ann, 'Write a question first.');
  });

  it('shows the asker how their tickets stand, and lets them take one back', async () => {
    const { ann } = stage;
    await openTicket();
    const home = await opened(ann, 'Ticket #1');
    expect(headers(home)).toEqual(['My tickets', 'Browse the guides']);
    expect(read(home)).toContain('Nobody has claimed it yet.');
    expect(buttons(home)).toContain('Withdraw');
    await ann.click(home, 'list.withdraw');
    expect(buttons(await homeOf(ann, 'withdrawn'))).toContain('Reopen');
  });

  it('shows who joined a ticket how it stands, and that it is another’s', async () => {
    const { workspace, ann, ben, eve } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    await ann.click(reply, 'reply.ask_human');
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    await ben.click(reply, 'reply.ask_human');
    const home = await opened(ben, 'Ticket #1');
    expect(headers(home)).toEqual(['My tickets', 'Browse the guides']);
    expect(read(home)).toContain('you joined, asked by <@U0ANN>');
    expect(buttons(home)).not.toContain('Withdraw');
    expect(read(await opened(ann, 'Ticket #1'))).not.toContain('you joined');
  });

  it('shows engineers the queue, and nobody else', async () => {
    const { ann, ben, eve } = stage;
    expect(headers(await opened(eve, 'No tickets are waiting.'))).toEqual(['Queue', 'Browse the guides']);
    await openTicket();
    const home = await opened(eve, 'Ticket #1');
    expect(read(home)).toContain('/archives/C0SUPPORT/p');
    expect(buttons(home)).toContain('Claim');
    expect(headers(await opened(ben))).toEqual(['Browse the guides']);
    expect(read(await opened(ann, 'Ticket #1'))).not.toContain('Claim');
  });

  it('claims and answers a ticket without leaving it', async () => {
    const { workspace, ann, eve } = stage;
    await openTicket();
    await eve.click(await opened(eve, 'Ticket #1'), 'list.claim');
    const claimed = await homeOf(eve, 'claimed by <@U0EVE>');
    expect(buttons(claimed)).toContain('Answer');
    await eve.click(claimed, 'ticket.answer');
    const form = await workspace.until(() => eve.modal());
    expect(await eve.submit(form, { answer: { answer_text: 'Oil it.' } })).toEqual({ ok: true });
    await homeOf(eve, 'answered by <@U0EVE>');
    await workspace.until(() =>
      ann.sees('C0HELP', ann.sees('C0HELP')[0]?.ts).find((message) => shown(message).includes('Oil it.')),
    );
  });

  it('changes before everybody who may be looking when a ticket does', async () => {
    const { ann, eve } = stage;
    await opened(eve, 'No tickets are waiting.');
    await opened(ann);
    await openTicket();
    const waiting = await homeOf(eve, 'Ticket #1');
    await homeOf(ann, 'Ticket #1');
    await eve.click(waiting, 'list.claim');
    await homeOf(ann, '<@U0EVE> is on it.');
  });

  it('gives a ticket to one of two who claim it at once, and tells the other whose it is', async () => {
    const { workspace, ben, eve } = stage;
    await workspace.join('C0SUPPORT', 'U0BEN');
    await openTicket();
    const homes = await Promise.all([opened(ben, 'Ticket #1'), opened(eve, 'Ticket #1')]);
    await Promise.all([ben.click(homes[0], 'list.claim'), eve.click(homes[1], 'list.claim')]);
    const loser = await workspace.until(() => [ben, eve].find((member) => member.modal() !== undefined));
    const winner = loser === ben ? eve : ben;
    await modalOf(loser, `already claimed by <@${winner.user.id}>`);
    expect(buttons(await homeOf(loser, `claimed by <@${winner.user.id}>`))).not.toContain('Claim');
    expect(buttons(await homeOf(winner, 'claimed by'))).toContain('Answer');
  });

  it.each([
    ['asks', 'home.ask'],
    ['answers a ticket', 'ticket.answer'],
  ])('tells who %s there directly, when their trigger is over', async (_what, button) => {
    const { workspace, ann, eve } = stage;
    await openTicket();
    await eve.click(await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]), 'ticket.claim');
    const home = await opened(eve, 'claimed');
    workspace.failNext('views.open', { error: 'expired_trigger_id' }, 2);
    await eve.click(home, button);
    const told = await workspace.until(() => fromApp(eve.sees(eve.im()))[0]);
    expect(shown(told)).toBe('That took too long for Slack. Please try again.');
    expect(fromApp(ann.sees(ann.im()))).toEqual([]);
  });

  it('opens all the same where the support channel cannot be read', async () => {
    const { workspace, ann } = stage;
    workspace.failNext('conversations.members', { error: 'channel_not_found' });
    await opened(ann);
  });
});

function fieldOf(home: View): string {
  return String(home.blocks.find(({ type }) => type === 'input')?.['block_id']);
}
