/** The buttons under a reply: pick a section, share it, ask a human. */
import type { App } from '@slack/bolt';
import type { ShownReply } from '../../desk/shown.ts';
import type { MessageRef } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { context } from '../message.ts';
import { createOnce } from '../once.ts';
import type { Parts } from '../parts.ts';
import { onPress, type Press, presser, refusalText, whisper } from '../press.ts';
import { words } from '../words.ts';
import { escalate, replyKey, told } from './answer.ts';
import { type Pick, parsePick } from './pick.ts';
import { findPicked, findShown, isEphemeral, pickedMessage, replace } from './picked.ts';
import { nothingMessage } from './reply-message.ts';
import { showingOf } from './showing.ts';

export function listenToReplies(app: App, parts: Parts, wakeSender: () => void): void {
  onPress(app, ids.reply.askHuman, (press) => askHuman(parts, press, wakeSender));
  onPress(app, numbered(ids.reply.choose), (press) => show(parts, press));
  onPress(app, ids.reply.noneOfThese, (press) => offerPeople(parts, press));
  const once = createOnce();
  onPress(app, ids.reply.share, (press) =>
    once(`${press.body.user.id} ${press.payload.value}`, () => share(parts, press)),
  );
  app.action(ids.reply.forum, async ({ ack }) => ack());
}

/** The ids of buttons that stand several times in a message, each with its number. */
export function numbered(id: string): RegExp {
  return new RegExp(`^${id.replaceAll('.', '\\.')}\\.\\d+$`);
}

async function askHuman(parts: Parts, press: Press, wakeSender: () => void): Promise<void> {
  const value = press.payload.value ?? '';
  const pick = parsePick(value);
  const shown = await findShown(parts, press, pick?.reply ?? value);
  if (shown === undefined) return whisper(parts, press, words.replyGone);
  const note = await replyOf(parts, press, shown, pick);
  const section = note && pick && { path: pick.path, anchor: pick.anchor };
  const opened = await escalate(parts, shown, 'asked-for-a-person', { asker: presser(press), section, note });
  wakeSender();
  if (opened.kind === 'refused') return whisper(parts, press, refusalText(opened));
  if (shown.place.kind === 'private' || opened.as !== 'opened') await whisper(parts, press, told(opened));
}

/** The reply that everybody in its thread sees, and that shows from then on how the ticket stands. */
async function replyOf(
  { outbox }: Parts,
  press: Press,
  { id, place }: ShownReply,
  pick: Pick | undefined,
): Promise<MessageRef | undefined> {
  if (place.kind === 'private' || pick?.sharer !== undefined) return undefined;
  if (isEphemeral(press)) return outbox.whereSent(replyKey(id));
  const ts: unknown = press.body.container['message_ts'];
  return typeof ts === 'string' ? { ...place.message, ts } : undefined;
}

/** Puts the picked section in the place of the choice. */
async function show(parts: Parts, press: Press): Promise<void> {
  const picked = await findPicked(parts, press);
  if (typeof picked === 'string') return whisper(parts, press, picked);
  await replace(press, await pickedMessage(parts, picked, isEphemeral(press)));
}

/** None of the choices: what a question without an answer gets, in the place of the choice. */
async function offerPeople(parts: Parts, press: Press): Promise<void> {
  const shown = await findShown(parts, press, press.payload.value ?? '');
  if (shown === undefined) return whisper(parts, press, words.replyGone);
  await replace(press, nothingMessage([], showingOf(parts, shown, isEphemeral(press))));
}

/** Posts the section where it was asked, with the question and who shared it; works where the app is no member. */
async function share(parts: Parts, press: Press): Promise<void> {
  const picked = await findPicked(parts, press);
  if (typeof picked === 'string') return whisper(parts, press, picked);
  const { text, blocks } = await pickedMessage(parts, picked, false, presser(press).user);
  const { place } = picked.shown;
  const thread: unknown = (place.kind === 'private' ? place.threadTs : undefined) ?? press.body.container['thread_ts'];
  await press.respond({
    response_type: 'in_channel',
    replace_original: false,
    ...(typeof thread === 'string' && { thread_ts: thread }),
    text,
    blocks: [...blocks],
  });
  const own = await pickedMessage(parts, picked, false);
  await replace(press, { text: own.text, blocks: [...own.blocks, context(words.sharedNow)] });
}
