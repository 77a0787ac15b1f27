/** An engineer's queue, on Home and by the command, and the rota: a day's stories over real HTTP. */
import { afterEach, expect, it } from 'vitest';
import type { Message, View } from '../../src/workspace/model.ts';
import { fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';
import { buttons, read } from './views.ts';

let stage: Stage;
afterEach(() => stage.close());

/** Which the guides have something for, so that people have to be asked for; none like another, so that none is joined. */
const questions = [
  'how do I upgrade Tyk with Helm to 5.3?',
  'is RHEL 9 supported by the packages of 5.3?',
  'how do I go back to the version before?',
];

async function ask(asker: Stage['ann'], question: string): Promise<void> {
  const before = cards().length;
  const { ts } = await asker.post('C0HELP', `@Upgrade Assistant ${question}`);
  const reply = await stage.workspace.until(() => fromApp(asker.sees('C0HELP', ts))[0]);
  await asker.click(reply, 'reply.ask_human');
  await stage.workspace.until(() => cards().length > before);
}
const cards = () => fromApp(stage.eve.sees('C0SUPPORT')).filter((message) => /^Ticket #\d/.test(message.text));
const numbersIn = (seen: Parameters<typeof read>[0]) =>
  [...read(seen).matchAll(/Ticket #(\d+)\|?.*> · /g)].map(([, number]) => Number(number));
const homeWith = (saying: string): Promise<View> =>
  stage.workspace.until(() => {
    const home = stage.eve.home();
    return home !== undefined && read(home).includes(saying) ? home : undefined;
  });
const listWith = (saying: string): Promise<Message> =>
  stage.workspace.until(() =>
    stage.eve.sees('C0SUPPORT').find((message) => message.ephemeralTo !== undefined && read(message).includes(saying)),
  );
const blockOf = ({ blocks = [] }: View | Message, text: string) =>
  String(blocks.find((block) => JSON.stringify(block).includes(text))?.['block_id']);

it('the queue is looked at from all sides, on Home and by the command, and shown in place', async () => {
  stage = await openStage({ variables: { SLA_FIRST: '0.001m' } });
  const { ann, ben, eve } = stage;
  const [helm = '', rhel = '', flux = ''] = questions;
  await ask(ann, helm);
  await ask(ann, rhel);
  await ask(ben, flux);

  const openedHome = async () => {
    await eve.openHome();
    return buttons(await homeWith('All open (3)'));
  };
  // The last ticket is due in a moment, but may not be so yet.
  const views = ['Mine (0)', 'Unclaimed (3)', 'Due soon or overdue (3)'];
  await expect.poll(openedHome).toEqual(expect.arrayContaining(views));
  const home = await homeWith('Due soon or overdue (3)');
  expect(numbersIn(home)).toEqual([1, 2, 3]);
  expect(read(home)).toContain('Helm, 5.3 · *first answer overdue*');

  await eve.click(home, 'list.claim', { blockId: blockOf(home, rhel) });
  await eve.click(await homeWith('Mine (1)'), 'queue.view.0');
  const mine = await stage.workspace.until(() => {
    const view = eve.home();
    return view !== undefined && numbersIn(view).length === 1 ? view : undefined;
  });
  expect(numbersIn(mine)).toEqual([2]);

  await eve.command('/upgrade', 'queue', 'C0SUPPORT');
  const message = await listWith('Queue: mine (1)');
  await eve.click(message, 'queue.view.1');
  const unclaimed = await listWith('Queue: unclaimed (2)');
  expect(unclaimed.ts).toBe(message.ts);
  expect(numbersIn(unclaimed)).toEqual([1, 3]);
  await eve.click(unclaimed, 'queue.platform', { value: 'Helm' });
  expect(numbersIn(await listWith('Queue: unclaimed (1)'))).toEqual([1]);
  await eve.click(await listWith('Clear filters'), 'queue.widen');
  await eve.click(await listWith('Queue: unclaimed (2)'), 'queue.person', { value: ben.user.id });
  expect(numbersIn(await listWith('Queue: unclaimed (1)'))).toEqual([3]);
  await eve.click(await listWith('Clear filters'), 'queue.view.4');
  await eve.click(await listWith('Queue: all open (1)'), 'queue.widen');
  await eve.click(await listWith('Queue: all open (3)'), 'queue.search', { value: '5.3' });
  expect(numbersIn(await listWith('Queue: all open (2)'))).toEqual([1, 2]);
});

it('a list by the command that others have overtaken says so when it is pressed, and is refreshed in place', async () => {
  stage = await openStage();
  const { ann, ben, eve, workspace } = stage;
  await workspace.join('C0SUPPORT', 'U0BEN');
  const [helm = '', rhel = ''] = questions;
  await ask(ann, helm);
  await eve.command('/upgrade', 'queue', 'C0SUPPORT');
  await eve.click(await listWith('Queue: all open (1)'), 'queue.view.1');
  const list = await listWith('Queue: unclaimed (1)');
  await ask(ann, rhel);
  await eve.click(list, 'queue.refresh');
  const fresh = await listWith('Queue: unclaimed (2)');
  expect([fresh.ts, numbersIn(fresh)]).toEqual([list.ts, [1, 2]]);

  const [card] = cards();
  if (card === undefined) throw new Error('there is no card');
  await ben.click(card, 'ticket.claim');
  await workspace.until(() => cards().find((message) => shown(message).includes('claimed')));
  await eve.click(fresh, 'list.claim', { blockId: blockOf(fresh, 'Helm to 5.3') });
  await workspace.until(() =>
    eve.sees('C0SUPPORT').find((message) => shown(message).includes('Ticket #1 is already claimed by <@U0BEN>')),
  );
  expect(numbersIn(await listWith('Queue: unclaimed (1)'))).toEqual([2]);
});

it('a new ticket goes to who is on the rota, and to nobody who is away', async () => {
  stage = await openStage({
    variables: { ROTA: 'S0DUTY' },
    usergroups: [{ id: 'S0DUTY', handle: 'duty', users: ['U0KIT', 'U0EVE'] }],
  });
  const { workspace, ann, eve } = stage;
  workspace.goAway('U0KIT');
  await ask(ann, questions[0] ?? '');
  const card = await workspace.until(() => cards().find((message) => shown(message).includes('claimed')));
  expect(shown(card)).toContain('<@U0EVE>');
  await workspace.until(() =>
    eve.sees('C0SUPPORT', card.ts).find((message) => shown(message).includes('this ticket is yours')),
  );
});

it('who asks leafs through the guides without leaving Home', async () => {
  stage = await openStage();
  const { workspace, ann } = stage;
  const modalWith = (saying: string) =>
    workspace.until(() => {
      const view = ann.modal();
      return view !== undefined && read(view).includes(saying) ? view : undefined;
    });
  await ann.openHome();
  const home = await workspace.until(() => ann.home());
  const blockId = String(home.blocks.find((block) => JSON.stringify(block).includes('browse.platforms'))?.['block_id']);
  await ann.click(home, 'browse.platforms', { blockId, value: 'platforms/0/Helm' });
  const group = await modalWith('*Helm*');
  await ann.click(group, 'browse.page', { blockId: blockOf(group, 'guides/helm.md') });
  const page = await modalWith('developer-support/upgrading#helm');
  const section = page.blocks.find((block) => JSON.stringify(block).includes('"Read"'));
  await ann.click(page, 'browse.section', { blockId: String(section?.['block_id']) });
  expect(buttons(await modalWith('Back to the page'))).toEqual(['Back to the page']);
});
