/**
 * The playground, walked in Chromium: a question, a ticket that two engineers race for, an answer, an invitation, the
 * forum, a narrow window. Run by `npm run test:browser`.
 */
import { strict as assert } from 'node:assert';
import { message, raceForTicket, say, walkPlayground } from './walk.ts';

await walkPlayground(async ({ tab, step, picture, watch }) => {
  const page = await tab('U0ANN', 'C0HELP');
  await step('a slash command is answered privately, with the section and its link', page, async () => {
    await say(page, 'composer', '/upgrade how do I upgrade Helm');
    const reply = message(page, 'Upgrade Tyk with Helm');
    await reply.waitFor();
    assert.equal(await reply.getByText('Only visible to you').count(), 1);
    const link = reply.getByRole('link', { name: /Helm/ }).first();
    assert.equal(await link.getAttribute('href'), 'https://tyk.io/docs/developer-support/upgrading#helm');
    assert.ok(await reply.getByText('helm upgrade').count());
  });

  await step('what the guides do not cover becomes a ticket', page, async () => {
    await say(
      page,
      'composer',
      '@Upgrade Assistant since the upgrade the barcode scanners in our warehouse lose every second scan',
    );
    await message(page, 'barcode scanners').getByTestId('open-thread').click();
    await message(page, 'ticket #1').waitFor();
  });

  const tabs = await Promise.all(['U0EVE', 'U0KIT', 'U0EVE'].map((person) => tab(person, 'C0SUPPORT')));
  const [eve, kit, eveAgain] = tabs;
  assert.ok(eve && kit && eveAgain);
  let winner = eve;

  await step('of two engineers who claim it at once one has it, and the other reads whose it is', page, async () => {
    ({ winner } = await raceForTicket(eve, kit));
  });

  await step('a form stands in the tab in which it was opened, and in no other', page, async () => {
    await message(eve, 'Ticket #1 · ').getByRole('button', { name: 'Answer' }).click();
    await eve.getByTestId('modal').getByRole('textbox').first().fill('half-typed');
    await message(eveAgain, 'Ticket #1 · ').getByRole('button', { name: 'Answer' }).click();
    const other = eveAgain.getByTestId('modal').getByRole('textbox').first();
    await other.waitFor();
    assert.equal(await other.inputValue(), '');
    await eveAgain.getByTestId('modal-close').click();
    await eveAgain.getByTestId('modal').waitFor({ state: 'hidden' });
    assert.equal(await eve.getByTestId('modal').getByRole('textbox').first().inputValue(), 'half-typed');
    await eve.getByTestId('modal-close').click();
  });

  await step('an empty answer is not sent, a written one is', winner, async () => {
    await message(winner, 'Ticket #1 · ').getByRole('button', { name: 'Answer' }).click();
    const modal = winner.getByTestId('modal');
    // While it is being sent, a second press sends nothing.
    const submit = modal.locator('[data-testid="modal-submit"]:not([aria-busy])');
    await submit.click();
    await modal.getByText('Write an answer, or pick a section.').waitFor();
    await modal
      .getByRole('textbox')
      .first()
      .fill('Update their base station: it still sends to the old address of the gateway.');
    await submit.click();
    await modal.waitFor({ state: 'hidden' });
    await message(winner, 'answered').waitFor();
  });

  await step('the answer stands in the asker’s thread', page, async () => {
    await message(page, 'Update their base station: it still sends to the old address of the gateway.').waitFor();
  });

  await step('a reload keeps the place', page, async () => {
    await page.reload();
    await message(page, 'Update their base station: it still sends to the old address of the gateway.').waitFor();
  });

  await step('where the app is not, Slack says so, and the app is invited with one button', page, async () => {
    await page.getByTestId('channel-random').click();
    await say(page, 'composer', '@Upgrade Assistant how do I upgrade Helm?');
    const notice = message(page, 'not in this channel');
    await notice.getByRole('button', { name: 'Invite Them' }).click();
    await message(page, 'joined #random').waitFor();
    await say(page, 'composer', '@Upgrade Assistant how do I upgrade Helm?');
    await message(page, 'how do I upgrade Helm').getByTestId('open-thread').click();
    await page.getByTestId('thread').getByText('Upgrade Tyk with Helm').first().waitFor();
  });

  await step('a question is taken to the forum, and its solution is marked there', page, async () => {
    await page.getByTestId('channel-help').click();
    const [forum] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Community forum' }).click(),
    ]);
    watch(forum);
    await forum.getByRole('link', { name: 'New topic' }).click();
    await forum.getByLabel('Title').fill('SOAP faults come back empty');
    await forum.getByLabel('Text').fill('The gateway returns an empty body for SOAP faults of our mainframe.');
    await forum.getByRole('button', { name: 'Create topic' }).click();
    await forum.getByLabel('Your reply').fill('Put a translation plugin before the upstream.');
    await forum.getByRole('button', { name: 'Reply' }).click();
    await forum.getByRole('button', { name: 'Accept as solution' }).click();
    await forum.getByText('Solution', { exact: true }).waitFor();
    await picture(forum, 'forum');
    await forum.close();
  });

  await step('a narrow window shows one thing at a time, and nothing is cut off', page, async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await page.getByTestId('composer').waitFor();
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    assert.equal(await page.evaluate(overflow), 0);
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByTestId('channel-support').waitFor();
  });
});
