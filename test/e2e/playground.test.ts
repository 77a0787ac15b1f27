import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { startProcess } from './process.ts';

const element = z.object({ action_id: z.string().optional(), value: z.string().optional() });
const row = z.object({
  ts: z.string(),
  botId: z.string().optional(),
  blocks: z.array(z.looseObject({ block_id: z.string(), elements: z.array(element).optional() })).default([]),
});
const pageAnswer = z.object({
  messages: z.array(row).default([]),
  view: z.object({ id: z.string() }).nullish(),
});

/** The playground as its page sees it, from one seat. */
function pageOf(url: string, seat: string) {
  const read = async (path: string) =>
    pageAnswer.parse(await (await fetch(`${url}/page-api/${path}&seat=${seat}`)).json());
  const send = async (path: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    return (
      await fetch(`${url}/page-api/${path}`, { method: 'POST', headers, body: JSON.stringify({ seat, ...body }) })
    ).json();
  };
  return { read, send };
}

/** Asks again after each change that the page is told of, until there is something. */
async function waitFor<T>(url: string, look: () => Promise<T | undefined>): Promise<T> {
  const changes = await fetch(`${url}/page-api/changes?seat=U0EVE`);
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

it('the playground is killed between ticket and answer, and both are there when it opens again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  const environment = { PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}`, LOG_LEVEL: 'silent' };
  const urlOf = (greeting: string) => /http:\/\/\S+/.exec(greeting)?.[0] ?? '';

  const first = await startProcess(environment);
  const before = urlOf(first.greeting);
  await pageOf(before, 'U0ANN').send('post', {
    channel: 'C0HELP',
    text: '@Upgrade Assistant our warp drive makes odd noises since the upgrade',
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
