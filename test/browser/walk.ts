/**
 * A walk through the playground in Chromium: needs `chromium` (`apt-get install chromium`, or CHROMIUM=its path). With a
 * folder as the script's argument it leaves a picture of each step there.
 */
import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { main } from '../../src/main.ts';
import { createLog } from '../../src/ops/log.ts';

/** What a walk is done with. */
export interface Walk {
  /** Opens a tab on a channel, as a person. */
  tab(person: string, channel: string): Promise<Page>;
  /** Does a step, says that it worked, and takes a picture of `shown`. */
  step(name: string, shown: Page, walk: () => Promise<void>): Promise<void>;
  /** Takes a picture. */
  picture(of: Page, name: string): Promise<void>;
  /** Hears what goes wrong in a tab that the page opened itself. */
  watch(tab: Page): void;
}

/** On a busy machine a page takes its time. */
const patience = 60_000;

/** Opens a playground and a browser, walks, and closes both; the exit code is 1 where a step or a page failed. */
export async function walkPlayground(walk: (given: Walk) => Promise<void>): Promise<void> {
  const pictures = process.argv[2];
  const folder = await mkdtemp(join(tmpdir(), 'walk-'));
  const config = readConfig({ PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}`, LOG_LEVEL: 'warn' });
  const running = await main(config, await createLog('warn'));
  const url = /http:\/\/\S+/.exec(running.greeting)?.[0] ?? '';
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const complaints: string[] = [];
  let steps = 0;

  function watch(tab: Page): void {
    tab.setDefaultTimeout(patience);
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('console', (said) => {
      if (said.type() === 'error') complaints.push(said.text());
    });
  }

  async function picture(of: Page, name: string): Promise<void> {
    if (pictures !== undefined) await of.screenshot({ path: join(pictures, `${name}.png`) });
  }

  try {
    await walk({
      watch,
      picture,
      async tab(person, channel) {
        const tab = await browser.newPage({ viewport: { width: 1280, height: 860 } });
        watch(tab);
        await tab.goto(`${url}/#member=${person}&channel=${channel}`);
        await tab.getByTestId('composer').waitFor();
        return tab;
      },
      async step(name, shown, walkStep) {
        await walkStep();
        steps += 1;
        console.log(`✓ ${name}`);
        await picture(shown, String(steps));
      },
    });
    if (complaints.length > 0) throw new Error(`a page complained: ${complaints.join('; ')}`);
    console.log(`${steps} passed, 0 failed`);
  } catch (error) {
    const tabs = browser.contexts().flatMap((context) => context.pages());
    await Promise.all(tabs.map((tab, at) => picture(tab, `failed-${at}`)));
    console.log(`${steps} passed, 1 failed`);
    console.error(error, complaints);
    process.exitCode = 1;
  } finally {
    await browser.close();
    await running.stop();
    await rm(folder, { recursive: true });
  }
}

/** The last message on the page that has this text in it. */
export function message(on: Page, text: string): Locator {
  return on.getByTestId('message').filter({ hasText: text }).last();
}

/** Writes into a composer, and sends. */
export async function say(on: Page, composer: 'composer' | 'thread-composer', text: string): Promise<void> {
  const field = on.getByTestId(composer);
  await field.fill(text);
  // Closes the list of people or commands; where there is none, it would close the thread.
  if (/[@/]/.test(text)) await field.press('Escape');
  await on.getByTestId(`${composer}-send`).click();
}

/**
 * Lets two engineers press *Claim* at the same moment, and gives who has the ticket and who is told so: each presses
 * the button that they see, even where the card has become the other's by then.
 */
export async function raceForTicket(one: Page, other: Page): Promise<{ readonly winner: Page; readonly loser: Page }> {
  const engineers = [one, other];
  const buttons = engineers.map((each) => message(each, 'Ticket #1 · ').getByRole('button', { name: 'Claim' }));
  const seen = await Promise.all(buttons.map((button) => button.elementHandle()));
  await Promise.all(seen.map((button) => button?.dispatchEvent('click')));
  await Promise.all(engineers.map((each) => message(each, 'Ticket #1 · claimed').waitFor()));
  const told = (each: Page) => message(each, 'Only visible to you').filter({ hasText: 'already claimed by' });
  const loser = await Promise.any(
    engineers.map((each) =>
      told(each)
        .waitFor()
        .then(() => each),
    ),
  );
  const winner = loser === one ? other : one;
  assert.equal(await told(winner).count(), 0);
  return { winner, loser };
}
