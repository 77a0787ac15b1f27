/** A secret that people type, in whatever form, is nowhere once all is done: not in the database's bytes, nor in the log. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import type { Message } from '../../src/workspace/model.ts';
import { fromApp, shown } from './reading.ts';
import { openStage } from './stage.ts';

const secret = 'zQ7rT4kW9xP2mN5v';
const ok = { ok: true };
const typed = (what: string) => `${what}: our DB_PASSWORD=${secret} as ever`;

it('a secret in messages, edits, commands and each form of the desk is in no row and no log', async () => {
  const stage = await openStage({ variables: { LOG_LEVEL: 'debug' } });
  const { workspace, ann, eve, environment } = stage;
  const question = await ann.post('C0HELP', `@Upgrade Assistant ${typed('our warp drive purrs like a kitten')}`);
  const inThread = (text: string): Promise<Message> =>
    workspace.until(() => fromApp(ann.sees('C0HELP', question.ts)).find((message) => shown(message).includes(text)));
  const underCard = (text: string): Promise<Message> =>
    workspace.until(() => eve.sees('C0SUPPORT', card.ts).find((message) => shown(message).includes(text)));
  const modal = (id: string) => workspace.until(() => (eve.modal()?.callbackId === id ? eve.modal() : undefined));
  const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);

  await ann.edit(question, `@Upgrade Assistant ${typed('our warp drive purrs like a small kitten')}`);
  await workspace.until(() =>
    fromApp(eve.sees('C0SUPPORT')).find((message) => shown(message).includes('small kitten')),
  );
  await ann.post('C0HELP', typed('said in the thread'), { threadTs: question.ts });
  await underCard('said in the thread');
  await eve.click(card, 'ticket.ask');
  expect(await eve.submit(await modal('desk.ask'), { 'desk.ask.text': { text: typed('asked back') } })).toEqual(ok);
  await inThread('asked back');
  const [note = ''] = /note\/[\w-]+/.exec(JSON.stringify(card.blocks)) ?? [];
  await eve.click(card, 'ticket.more', { value: note });
  expect(await eve.submit(await modal('desk.note'), { 'desk.note.text': { text: typed('noted') } })).toEqual(ok);
  await underCard('noted:');
  await eve.click(card, 'ticket.answer');
  expect(await eve.submit(await modal('ticket.answer_modal'), { answer: { answer_text: typed('answered') } })).toEqual(
    ok,
  );
  await inThread('answered:');
  await eve.click(card, 'ticket.resolve');
  const why = { 'desk.resolve.reason': { text: 'answered' }, 'desk.resolve.text': { text: typed('resolved') } };
  expect(await eve.submit(await modal('desk.resolve'), why)).toEqual(ok);
  await inThread('resolved:');
  await ann.command('/upgrade', typed('upgrade Helm'), 'C0HELP');
  await workspace.until(() => fromApp(ann.sees('C0HELP')).find(({ ephemeralTo }) => ephemeralTo === ann.user.id));

  await stage.running.stop();
  const folder = dirname(String(environment.DATABASE_URL).replace('sqlite:', ''));
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(`${folder}/${name}`, 'latin1')));
  expect(files.join('\n').includes('[redacted: password]')).toBe(true);
  expect(files.map((bytes) => bytes.includes(secret))).not.toContain(true);
  expect(stage.logged()).toContain('question answered');
  expect(stage.logged().includes(secret)).toBe(false);
  await stage.close();
});
