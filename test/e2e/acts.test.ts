/** What people do by buttons, while the process that heard of it ends: each act is done, and once. */
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import type { Message } from '../../src/workspace/model.ts';
import { startProcess } from './process.ts';
import { buttonsOf, fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';

const covered = '@Upgrade Assistant how do I upgrade Helm?';
const uncovered = '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade';

describe('a process that ends as soon as Slack has heard that what people did arrived', () => {
  let stage: Stage;
  afterEach(() => stage.close());

  const cards = () => fromApp(stage.eve.sees('C0SUPPORT'));
  const card = (text: string) => stage.workspace.until(() => cards().find((message) => shown(message).includes(text)));
  const replyTo = ({ channel, ts }: Message) =>
    stage.workspace.until(() => fromApp(stage.ann.sees(channel, ts)).find((message) => buttonsOf(message).length > 0));

  /** How often each thing was done to each ticket, by number. */
  async function histories(): Promise<readonly string[][]> {
    const database = await openDatabase(stage.environment.DATABASE_URL);
    const tickets = createTicketStore(database);
    const all = await tickets.list({ order: 'oldest-first', limit: 10 });
    const kinds = await Promise.all(all.map(async ({ id }) => (await tickets.history(id)).map(({ kind }) => kind)));
    await database.close();
    return kinds;
  }

  it.each(['kill', 'stop'] as const)('by %s leaves all of it to the next one, which does it once', async (end) => {
    stage = await openStage();
    const { workspace, ann, ben, eve } = stage;
    await stage.running.stop();
    const first = await startProcess({ ...stage.environment, LOG_LEVEL: 'info' });
    await ann.post('C0HELP', uncovered);
    const toClaim = await card('our warp drive');
    const helped = await replyTo(await ann.post('C0HELP', covered));
    const unhelped = await replyTo(await ann.post('C0HELP', covered));
    await ann.command('/upgrade', 'how do I upgrade Helm', 'C0RANDOM');
    const own = await workspace.until(() => fromApp(ann.sees('C0RANDOM'))[0]);

    const outcomes = await Promise.all([
      eve.click(toClaim, 'ticket.claim'),
      ben.click(helped, 'reply.solved'),
      ann.click(unhelped, 'reply.ask_human'),
      ann.click(own, 'reply.more', { value: 'share' }),
      ben.command('/upgrade', 'help', 'C0RANDOM'),
    ]);
    await first[end]();
    expect(outcomes).toEqual(Array.from({ length: 5 }, () => ({ ok: true })));
    expect(first.logged()).not.toContain('"level":50');

    await stage.restart();
    await card('<@U0EVE>');
    await card('how do I upgrade Helm?');
    await workspace.until(() => fromApp(ben.sees('C0RANDOM')).some((message) => message.ephemeralTo === undefined));
    await workspace.until(() => fromApp(ben.sees('C0RANDOM')).some((message) => message.ephemeralTo === 'U0BEN'));
    await workspace.until(() => shown(helpedNow()).includes('*Solved it* for <@U0BEN>'));
    await stage.running.stop();
    expect(await histories()).toEqual([['open', 'claim'], ['open']]);
    expect(fromApp(ben.sees('C0RANDOM')).filter((message) => message.ephemeralTo === undefined)).toHaveLength(1);
    expect(cards().filter((message) => message.ephemeralTo !== undefined)).toEqual([]);

    function helpedNow(): Message {
      return fromApp(ann.sees('C0HELP', helped.threadTs)).find(({ ts }) => ts === helped.ts) ?? helped;
    }
  });
});
