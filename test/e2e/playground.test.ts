import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { appOfManifest } from '../../src/main/playground.ts';
import { startProcess } from './process.ts';

const element = z.looseObject({ action_id: z.string().optional(), value: z.string().optional() });
const row = z.object({
  ts: z.string(),
  botId: z.string().optional(),
  blocks: z.array(z.looseObject({ block_id: z.string(), elements: z.array(element).optional() })).default([]),
});
const pageAnswer = z.object({
  messages: z.array(row).default([]),
  view: z.looseObject({ id: z.string() }).nullish(),
});

/** The playground as its page sees it, from one member. */
function pageOf(url: string, member: string) {
  const read = async (path: string) =>
    pageAnswer.parse(await (await fetch(`${url}/page-api/${path}&member=${member}`)).json());
  const send = async (path: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    return (
      await fetch(`${url}/page-api/${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ member, ...body }),
      })
    ).json();
  };
  return { read, send };
}

/** Asks again after each change that the page is told of, until there is something. */
async function waitFor<T>(url: string, look: () => Promise<T | undefined>, member = 'U0EVE'): Promise<T> {
  const changes = await fetch(`${url}/page-api/changes?member=${member}`);
  const reader = changes.body?.getReader();
  for (;;) {
    const found = await look();
    if (found !== undefined) {
      await reader?.cancel();
      return found;
    }
    await reader?.read();
  }
}

/** Enough to ask, and read sooner than all of it. */
const guides = join(import.meta.dirname, '../../content/guides');

it('the playground is killed between ticket and answer, and both are there when it opens again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  const environment = {
    PORT: '0',
    DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}`,
    CONTENT_SOURCES: guides,
    LOG_LEVEL: 'silent',
  };
  const urlOf = (greeting: string) => /http:\/\/\S+/.exec(greeting)?.[0] ?? '';

  const first = await startProcess(environment);
  const before = urlOf(first.greeting);
  await pageOf(before, 'U0ANN').send('post', {
    channel: 'C0HELP',
    text: '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade',
  });
  const cardIn = async (url: string) =>
    (await pageOf(url, 'U0EVE').read('messages?channel=C0SUPPORT')).messages.find(({ botId }) => botId !== undefined);
  await waitFor(before, () => cardIn(before));
  const [question] = (await pageOf(before, 'U0ANN').read('messages?channel=C0HELP')).messages;
  await first.kill();

  const second = await startProcess(environment);
  const after = urlOf(second.greeting);
  const eve = pageOf(after, 'U0EVE');
  const card = await waitFor(after, () => cardIn(after));
  const buttons = card.blocks.flatMap((block) =>
    (block.elements ?? []).map((element) => ({ ...element, blockId: block.block_id })),
  );
  const answer = buttons.find(({ action_id }) => action_id === 'ticket.answer');
  await eve.send('action', {
    channel: 'C0SUPPORT',
    ts: card.ts,
    blockId: answer?.blockId,
    actionId: 'ticket.answer',
    value: answer?.value,
  });
  const modal = await waitFor(after, async () => (await eve.read('modal?')).view ?? undefined);
  await eve.send('submit', {
    viewId: modal.id,
    values: { answer: { answer_text: { type: 'plain_text_input', value: 'Oil it.' } } },
  });
  const thread = () => pageOf(after, 'U0ANN').read(`messages?channel=C0HELP&thread=${question?.ts}`);
  await waitFor(after, async () =>
    (await thread()).messages.find(({ blocks }) => JSON.stringify(blocks).includes('Oil it.')),
  );
  expect(await second.stop()).toBe(0);
});

it('two engineers claim a ticket on the page at the same moment: one has it, the other reads whose it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  const app = await startProcess({
    PORT: '0',
    DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}`,
    CONTENT_SOURCES: guides,
    LOG_LEVEL: 'silent',
  });
  const url = /http:\/\/\S+/.exec(app.greeting)?.[0] ?? '';
  const engineers = ['U0EVE', 'U0KIT'].map((id) => pageOf(url, id));
  const channel = 'C0SUPPORT';
  await pageOf(url, 'U0ANN').send('post', {
    channel: 'C0HELP',
    text: '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade',
  });
  const seenBy = async (page: ReturnType<typeof pageOf>) => (await page.read(`messages?channel=${channel}`)).messages;
  const [eve] = engineers;
  if (eve === undefined) throw new Error('nobody is there');
  const card = await waitFor(url, async () => (await seenBy(eve)).find(({ botId }) => botId !== undefined));
  const block = card.blocks.find(({ elements }) => elements?.some(({ action_id }) => action_id === 'ticket.claim'));
  const claim = { channel, ts: card.ts, blockId: block?.block_id, actionId: 'ticket.claim' };

  // The second press arrives when the card has become the first one's, whose page shows it a moment earlier.
  const [first, second] = engineers;
  expect(await first?.send('action', claim)).toEqual({ ok: true });
  await waitFor(url, async () => (JSON.stringify(await seenBy(eve)).includes('claimed') ? true : undefined));
  expect(await second?.send('action', claim)).toEqual({ ok: true });
  const told = async () => {
    const messages = await Promise.all(engineers.map(seenBy));
    return messages.flat().find(({ blocks }) => /already claimed by <@U0EVE>/.test(JSON.stringify(blocks)));
  };
  await waitFor(url, told, 'U0KIT');
  expect(await app.stop()).toBe(0);
});

it('the playground has a community forum, to which a question without an answer is carried', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  const app = await startProcess({
    PORT: '0',
    DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}`,
    LOG_LEVEL: 'silent',
    ESCALATION: 'offer',
  });
  const [url = '', forum = ''] = app.greeting.match(/http:\/\/\S+/g) ?? [];
  const ann = pageOf(url, 'U0ANN');
  await ann.send('command', {
    channel: 'C0HELP',
    command: '/upgrade',
    text: 'our dilithium chamber purrs like a kitten since the upgrade',
  });
  const reply = await waitFor(
    url,
    async () => (await ann.read('messages?channel=C0HELP')).messages.find(({ botId }) => botId !== undefined),
    'U0ANN',
  );
  const block = reply.blocks.find(({ elements }) => elements?.some(({ action_id }) => action_id === 'reply.forum'));
  const value = block?.elements?.find(({ action_id }) => action_id === 'reply.forum')?.value;
  await ann.send('action', {
    channel: 'C0HELP',
    ts: reply.ts,
    blockId: block?.block_id,
    actionId: 'reply.forum',
    value,
  });
  // The form is looked for in the forum first: what is like the question stands above it.
  await waitFor(
    url,
    async () => JSON.stringify((await ann.read('modal?')).view ?? '').includes('dilithium chamber') || undefined,
    'U0ANN',
  );
  expect((await fetch(forum)).status).toBe(200);
  expect(await app.stop()).toBe(0);
});

it('the playground makes its tokens anew at every start', async () => {
  const [one, other] = [await appOfManifest(), await appOfManifest()];
  for (const name of ['token', 'appToken', 'signingSecret'] as const) {
    expect(one[name]).not.toBe(other[name]);
    expect(one[name].length).toBeGreaterThanOrEqual(32);
  }
});
