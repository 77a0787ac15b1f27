/**
 * The playground, walked in Chromium: a question, a ticket that two engineers race for, an answer, an invitation, the
 * forum, a narrow window. Run by
 * `npm run test:browser`; needs `chromium` (`apt-get install chromium`, or CHROMIUM=its path). With a folder as its
 * argument it leaves a picture of each step there.
 */
import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { main } from '../../src/main.ts';
import { createLog } from '../../src/ops/log.ts';

const pictures = process.argv[2];
const folder = await mkdtemp(join(tmpdir(), 'journey-'));
const config = readConfig({ PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}`, LOG_LEVEL: 'warn' });
const running = await main(config, createLog('warn'));
const url = /http:\/\/\S+/.exec(running.greeting)?.[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});

let steps = 0;
/** On a busy machine a page takes its time. */
const patience = 60_000;
const complaints: string[] = [];
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
watch(page);

try {
  await page.goto(url);
  await step('a slash command is answered privately, with the section and its link', async () => {
    await say(page, 'composer', '/upgrade how do I upgrade Helm');
    const reply = message(page, 'Upgrade Tyk with Helm');
    await reply.waitFor();
    assert.equal(await reply.getByText('Only visible to you').count(), 1);
    const link = reply.getByRole('link', { name: /Helm/ }).first();
    assert.equal(await link.getAttribute('href'), 'https://tyk.io/docs/developer-support/upgrading#helm');
    assert.ok(await reply.getByText('helm upgrade').count());
  });

  await step('what the guides do not cover becomes a ticket', async () => {
    await say(page, 'composer', '@Upgrade Assistant since the upgrade our SOAP mainframe returns empty faults');
    await message(page, 'SOAP mainframe').getByTestId('open-thread').click();
    await message(page, 'ticket #1').waitFor();
  });

  const tabs = await Promise.all(['U0EVE', 'U0KIT', 'U0EVE'].map(supportTab));
  const [eve, kit, eveAgain] = tabs;
  assert.ok(eve && kit && eveAgain);
  let winner = eve;

  await step('of two engineers who claim it at once one has it, and the other reads whose it is', async () => {
    await Promise.all(
      [eve, kit].map((tab) => message(tab, 'Ticket #1').getByRole('button', { name: 'Claim' }).click()),
    );
    await Promise.all([eve, kit].map((tab) => message(tab, 'claimed').waitFor()));
    const loser = (await eve.getByText('Only visible to you').count()) > 0 ? eve : kit;
    winner = loser === eve ? kit : eve;
    await loser.getByText('Only visible to you').waitFor();
    assert.equal(await winner.getByText('Only visible to you').count(), 0);
  });

  await step('a form stands in the tab in which it was opened, and in no other', async () => {
    await message(eve, 'Ticket #1').getByRole('button', { name: 'Answer' }).click();
    await eve.getByTestId('modal').getByRole('textbox').first().fill('half-typed');
    await message(eveAgain, 'Ticket #1').getByRole('button', { name: 'Answer' }).click();
    const other = eveAgain.getByTestId('modal').getByRole('textbox').first();
    await other.waitFor();
    assert.equal(await other.inputValue(), '');
    await eveAgain.getByTestId('modal-close').click();
    await eveAgain.getByTestId('modal').waitFor({ state: 'hidden' });
    assert.equal(await eve.getByTestId('modal').getByRole('textbox').first().inputValue(), 'half-typed');
    await eve.getByTestId('modal-close').click();
  });

  await step(
    'an empty answer is not sent, a written one is',
    async () => {
      await message(winner, 'Ticket #1').getByRole('button', { name: 'Answer' }).click();
      const modal = winner.getByTestId('modal');
      await modal.waitFor();
      await modal.getByTestId('modal-submit').click();
      assert.equal(await modal.isVisible(), true);
      await modal.getByRole('textbox').first().fill('Not by itself: put a translation plugin before the upstream.');
      await modal.getByTestId('modal-submit').click();
      await modal.waitFor({ state: 'hidden' });
      await message(winner, 'answered').waitFor();
    },
    winner,
  );

  await step('the answer stands in the asker’s thread', async () => {
    await message(page, 'Not by itself: put a translation plugin before the upstream.').waitFor();
  });

  await step('a reload keeps the place', async () => {
    await page.reload();
    await message(page, 'Not by itself: put a translation plugin before the upstream.').waitFor();
  });

  await step('where the app is not, Slack says so, and the app is invited with one button', async () => {
    await page.getByTestId('channel-random').click();
    await say(page, 'composer', '@Upgrade Assistant how do I upgrade Helm?');
    const notice = message(page, 'not in this channel');
    await notice.getByRole('button', { name: 'Invite Them' }).click();
    await message(page, 'joined #random').waitFor();
    await say(page, 'composer', '@Upgrade Assistant how do I upgrade Helm?');
    await message(page, 'how do I upgrade Helm').getByTestId('open-thread').click();
    await page.getByTestId('thread').getByText('Upgrade Tyk with Helm').first().waitFor();
  });

  await step('a question is taken to the forum, and its solution is marked there', async () => {
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

  await step('a narrow window shows one thing at a time, and nothing is cut off', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await page.getByTestId('composer').waitFor();
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    assert.equal(await page.evaluate(overflow), 0);
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByTestId('channel-support').waitFor();
  });
  assert.deepEqual(complaints, []);
  console.log(`${steps} passed, 0 failed`);
} catch (error) {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, 'failed.png') });
  console.log(`${steps} passed, 1 failed`);
  console.error(error, complaints);
  process.exitCode = 1;
} finally {
  await browser.close();
  await running.stop();
  await rm(folder, { recursive: true });
}

async function step(name: string, walk: () => Promise<void>, shown: Page = page): Promise<void> {
  await walk();
  steps += 1;
  console.log(`✓ ${name}`);
  await picture(shown, String(steps));
}

async function picture(of: Page, name: string): Promise<void> {
  if (pictures !== undefined) await of.screenshot({ path: join(pictures, `${name}.png`) });
}

/** A tab of its own, in which an engineer looks at the support channel. */
async function supportTab(person: string): Promise<Page> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  watch(tab);
  await tab.goto(`${url}/#member=${person}&channel=C0SUPPORT`);
  await message(tab, 'Ticket #1').waitFor();
  return tab;
}

function watch(tab: Page): void {
  tab.setDefaultTimeout(patience);
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text());
  });
}

/** The last message on the page that has this text in it. */
function message(on: Page, text: string) {
  return on.getByTestId('message').filter({ hasText: text }).last();
}

async function say(on: Page, composer: string, text: string): Promise<void> {
  const field = on.getByTestId(composer);
  await field.fill(text);
  await field.press('Escape');
  await on.getByTestId(`${composer}-send`).click();
}
