/**
 * A day at the desk, walked in Chromium: two people ask the same, two engineers claim it at once, a note, a question
 * back, an answer with a section of the guides, solved; the next one who asks has the answer at once. Run by
 * `npm run test:browser`; `docs/desk.md` has its pictures.
 */
import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { message, raceForTicket, say, walkPlayground } from './walk.ts';

const question = 'since the upgrade the barcode scanners in our warehouse lose every second scan';
const section = 'Something behaves differently after the upgrade: what do I check?';

await walkPlayground(async ({ tab, step, picture }) => {
  const [ann, ben, eve, kit] = await Promise.all([
    tab('U0ANN', 'C0HELP'),
    tab('U0BEN', 'C0HELP'),
    tab('U0EVE', 'C0SUPPORT'),
    tab('U0KIT', 'C0SUPPORT'),
  ]);

  await step('what the guides do not answer becomes a ticket', ann, async () => {
    await say(ann, 'composer', `@Upgrade Assistant ${question}`);
    await message(ann, 'barcode scanners').getByTestId('open-thread').click();
    await message(ann, 'ticket #1').waitFor();
  });

  await step('who asks the same is shown that ticket, and joins it', ben, async () => {
    await say(
      ben,
      'composer',
      '@Upgrade Assistant our barcode scanners lose every second scan since the upgrade, why?',
    );
    await message(ben, 'scan since the upgrade, why').getByTestId('open-thread').click();
    await message(ben, 'Is it this?').getByRole('button', { name: 'Me too' }).click();
    await ben.getByTestId('thread').getByText('on ticket #1 too').waitFor();
    await picture(ben, 'desk-join');
  });

  let owner = eve;
  await step('of two engineers who claim it at once one has it, and the other reads whose it is', kit, async () => {
    ({ winner: owner } = await raceForTicket(eve, kit));
  });

  await step('an internal note stays in the support channel', owner, async () => {
    await fromMenu(owner, 'Internal note');
    await fill(owner, 'Seen at another customer last month: their WAF dropped every second request.');
    await message(owner, 'Ticket #1 · ').getByTestId('open-thread').click();
    await owner.getByTestId('thread').getByText('dropped every second').waitFor();
    assert.equal(await ann.getByText('dropped every second').count(), 0);
  });

  await step('a question back is answered in the asker’s thread, and read under the card', owner, async () => {
    await message(owner, 'Ticket #1 · ').getByRole('button', { name: 'Ask for details' }).click();
    await fill(owner, 'Which Gateway version did you come from, and is a **WAF** in front of it?');
    await message(ann, 'Which Gateway version').waitFor();
    await say(ann, 'thread-composer', 'From 5.3 to 5.8, and yes, there is a WAF.');
    await owner.getByTestId('thread').getByText('there is a WAF').waitFor();
    await picture(owner, 'desk-card');
  });

  await step('the answer has a section of the guides under it, found while typing', owner, async () => {
    await owner.getByTestId('close-thread').click();
    await message(owner, 'Ticket #1 · ').getByRole('button', { name: 'Answer' }).click();
    const modal = owner.getByTestId('modal');
    await modal.getByRole('textbox').first().fill('Let the **WAF** pass `application/octet-stream`, then check:');
    await modal.getByRole('combobox').fill('behaves differently');
    await modal.getByRole('option').filter({ hasText: 'behaves differently' }).first().click();
    await picture(owner, 'desk-answer');
    await modal.getByTestId('modal-submit').click();
    await modal.waitFor({ state: 'hidden' });
    await message(ann, 'octet-stream').getByText(section).first().waitFor();
    await message(ben, 'octet-stream').waitFor();
  });

  await step('who asked says that it is solved', ann, async () => {
    await message(ann, 'octet-stream').getByRole('button', { name: 'This solved it' }).click();
    await message(owner, 'Ticket #1 · resolved').waitFor();
  });

  await step('the next one who asks has the answer at once', ben, async () => {
    await ben.getByTestId('close-thread').click();
    await say(ben, 'composer', `@Upgrade Assistant ${question}`);
    await message(ben, `@Upgrade Assistant ${question}`).getByTestId('open-thread').click();
    await ben.getByTestId('thread').getByText(section).first().waitFor();
    await picture(ben, 'desk-learned');
  });
});

/** Chooses an entry of the menu on the ticket's card. */
async function fromMenu(on: Page, entry: string): Promise<void> {
  await message(on, 'Ticket #1 · ').getByRole('button', { name: 'More actions' }).first().click();
  await on.getByRole('menuitem', { name: entry }).click();
}

/** Fills in a form with one text, and sends it. */
async function fill(on: Page, text: string): Promise<void> {
  const modal = on.getByTestId('modal');
  await modal.getByRole('textbox').first().fill(text);
  await modal.getByTestId('modal-submit').click();
  await modal.waitFor({ state: 'hidden' });
}
