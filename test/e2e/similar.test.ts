import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';

const question = '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade';
const again = '@Upgrade Assistant since the upgrade, the warp drive purrs like a small kitten';

describe('the question of two people', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  const cards = () => fromApp(stage.eve.sees('C0SUPPORT'));
  async function askFirst() {
    const { ts } = await stage.ann.post('C0HELP', question);
    await stage.workspace.until(() => cards()[0]);
    return ts;
  }
  async function reply(ts: string, words: string) {
    return stage.workspace.until(() =>
      fromApp(stage.ben.sees('C0HELP', ts)).find((message) => shown(message).includes(words)),
    );
  }

  it('becomes one ticket, whose answer both get', async () => {
    const { workspace, ann, ben, eve } = stage;
    const first = await askFirst();
    const { ts } = await ben.post('C0HELP', again);
    const offer = await reply(ts, 'Is it this?');
    expect(shown(offer)).toContain('our warp drive purrs like a kitten');
    await ben.click(offer, 'ticket.me_too');
    await reply(ts, "You're on ticket #1 too");
    expect(cards()).toHaveLength(1);
    const [card] = cards();
    if (card === undefined) throw new Error('no card');
    await eve.click(card, 'ticket.answer');
    await eve.submit(await workspace.until(() => eve.modal()), { answer: { answer_text: 'Oil it.' } });
    await reply(ts, 'Oil it.');
    await workspace.until(() =>
      fromApp(ann.sees('C0HELP', first)).find((message) => shown(message).includes('Oil it.')),
    );
  });

  it('is joined in one sentence, where only who asked again was shown the first one', async () => {
    const { workspace, ann, ben } = stage;
    const helm = '@Upgrade Assistant how do I upgrade Helm';
    const first = await ann.post('C0HELP', helm);
    await ann.click(await reply(first.ts, 'Upgrade Tyk with Helm'), 'reply.ask_human');
    await reply(first.ts, 'ticket #1');
    const { ts } = await ben.post('C0HELP', helm);
    await ben.click(await reply(ts, 'Upgrade Tyk with Helm'), 'reply.ask_human');
    await ben.click(await reply(ts, 'Is it this?'), 'ticket.me_too');
    const told = () => fromApp(ben.sees('C0HELP', ts)).filter((each) => /ticket #1|Is it this/.test(shown(each)));
    await workspace.until(() => told().every(({ ephemeralTo }) => ephemeralTo === undefined) && told()[0]);
    expect(told().map(shown)).toEqual([expect.stringContaining("You're on ticket #1 too")]);
  });

  it('is answered at once where it was answered before', async () => {
    const { workspace, ben, eve } = stage;
    await askFirst();
    const [card] = cards();
    if (card === undefined) throw new Error('no card');
    await eve.click(card, 'ticket.answer');
    await eve.submit(await workspace.until(() => eve.modal()), { answer: { answer_text: 'Oil it.' } });
    await workspace.until(() => cards().find((message) => shown(message).includes('answered')));
    const { ts } = await ben.post('C0HELP', again);
    await ben.click(await reply(ts, 'Oil it.'), 'ticket.show_answer');
    await reply(ts, 'That was the answer to ticket #1');
    expect(cards()).toHaveLength(1);
  });

  it('is two tickets where the second one says so', async () => {
    const { ben, workspace } = stage;
    await askFirst();
    const { ts } = await ben.post('C0HELP', again);
    await ben.click(await reply(ts, 'Is it this?'), 'ticket.open_anyway');
    await reply(ts, "I've asked the support team: ticket #2");
    await workspace.until(() => cards().length === 2);
  });

  it('leads who asked it themselves to where its answer comes, also when an engineer merges the two', async () => {
    const { ann, eve, workspace } = stage;
    const first = await askFirst();
    const isLinked = new RegExp(`/archives/C0HELP/p${first.replace('.', '')}`);
    const { ts } = await ann.post('C0HELP', again);
    const offer = await reply(ts, 'Is it this?');
    expect(shown(offer)).toContain('asked by you');
    expect(buttonsOf(offer)).toContain('Yes, it is');
    await ann.click(offer, 'ticket.me_too');
    expect(shown(await reply(ts, 'You already asked this'))).toMatch(isLinked);
    const third = await ann.post('C0HELP', again);
    await ann.click(await reply(third.ts, 'Is it this?'), 'ticket.open_anyway');
    await reply(third.ts, 'ticket #2');
    const card = await workspace.until(() => cards()[1]);
    await eve.click(card, 'ticket.similar');
    await eve.click(await workspace.until(() => eve.modal()), 'desk.merge_into');
    expect(shown(await reply(third.ts, 'Ticket #2 is part of'))).toMatch(isLinked);
  });

  it('is not shown to who asks somewhere else', async () => {
    const { ben, workspace } = stage;
    await askFirst();
    await ben.command('/upgrade', again.replace('@Upgrade Assistant ', ''), 'C0RANDOM');
    await ben.click(await workspace.until(() => fromApp(ben.sees('C0RANDOM'))[0]), 'reply.ask_human');
    await workspace.until(() => cards().length === 2);
    expect(fromApp(ben.sees('C0RANDOM')).filter((message) => shown(message).includes('Is it this?'))).toEqual([]);
  });
});
