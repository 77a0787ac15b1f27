/**
 * The playground, walked by a person in Chromium: ask, escalate, claim, answer, read the thread. Run by
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
const page = await browser.newPage({ viewport: { width: 1320, height: 860 } });
page.setDefaultTimeout(15_000);
const complaints: string[] = [];
page.on('pageerror', (error) => complaints.push(error.message));
page.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text());
});

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
    await say(page, 'composer', '@Upgrade Assistant can the gateway translate SOAP faults from our mainframe?');
    await message(page, 'SOAP faults').getByTestId('open-thread').click();
    await message(page, 'ticket #1').waitFor();
  });

  await step('the engineer finds it in the support channel and claims it', async () => {
    await page.getByTestId('seat-U0EVE').click();
    await page.getByTestId('channel-support').click();
    const card = message(page, 'Ticket #1');
    await card.getByText('SOAP faults').waitFor();
    await card.getByRole('button', { name: 'Claim' }).click();
    await message(page, 'claimed').waitFor();
  });

  await step('an empty answer is not sent, a written one is', async () => {
    await message(page, 'Ticket #1').getByRole('button', { name: 'Answer' }).click();
    const modal = page.getByTestId('modal');
    await modal.waitFor();
    await modal.getByTestId('modal-submit').click();
    assert.equal(await modal.isVisible(), true);
    await modal.getByRole('textbox').fill('Not by itself: put a translation plugin before the upstream.');
    await modal.getByTestId('modal-submit').click();
    await modal.waitFor({ state: 'hidden' });
    await message(page, 'answered').waitFor();
  });

  await step('the answer stands in the asker’s thread', async () => {
    await page.getByTestId('seat-U0ANN').click();
    await page.getByTestId('channel-help').click();
    await message(page, 'SOAP faults').getByTestId('open-thread').first().click();
    await message(page, 'Not by itself: put a translation plugin before the upstream.').waitFor();
  });

  await step('a reload keeps the place', async () => {
    await page.reload();
    await message(page, 'Not by itself: put a translation plugin before the upstream.').waitFor();
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

async function step(name: string, walk: () => Promise<void>): Promise<void> {
  await walk();
  steps += 1;
  console.log(`✓ ${name}`);
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${steps}.png`) });
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
