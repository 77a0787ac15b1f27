/** The buttons under a reply: pick a section, ask a human. */
import type { App } from '@slack/bolt';
import type { ShownReply } from '../../desk/shown.ts';
import type { MessageRef } from '../../desk/ticket.ts';
import type { Parts } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { onPress, type Press, presser, whisper } from '../receive/press.ts';
import { type Pick, parseButtonValue } from '../render/button-value.ts';
import { replyContextOf } from '../render/reply-context.ts';
import { nothingMessage } from '../render/reply-message.ts';
import { words } from '../render/words.ts';
import { escalate, escalationText, replyKey } from './answer.ts';
import { findPressedSection, findShown, isEphemeral, isForOne, pressedMessage, replace } from './pressed-section.ts';

/** Listens to them. */
export function registerReplyButtons(app: App, parts: Parts): void {
  onPress(app, ids.reply.askHuman, (press) => askHuman(parts, press));
  onPress(app, numbered(ids.reply.choose), (press) => show(parts, press));
  onPress(app, ids.reply.noneOfThese, (press) => offerPeople(parts, press));
  app.action(ids.reply.forum, async ({ ack }) => ack());
}

/** The ids of buttons that stand several times in a message, each with its number. */
export function numbered(id: string): RegExp {
  return new RegExp(`^${id.replaceAll('.', '\\.')}\\.\\d+$`);
}

async function askHuman(parts: Parts, press: Press): Promise<void> {
  const value = press.payload.value ?? '';
  const pick = parseButtonValue(value);
  const shown = await findShown(parts, press, pick?.reply ?? value);
  if (shown === undefined) return whisper(parts, press, words.replyGone);
  const note = await replyOf(parts, press, shown, pick);
  const section = note && pick && { path: pick.path, anchor: pick.anchor };
  const opened = await escalate(parts, shown, 'asked-for-a-person', { asker: presser(press), section, note });
  parts.wakeSender();
  const isNoted = shown.place.kind === 'thread' && opened.kind === 'done' && opened.as === 'opened';
  if (!isNoted) await whisper(parts, press, escalationText(opened, shown.place));
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
  const { channel, container } = press.body;
  const ts: unknown = container['message_ts'];
  // Where the thread took no reply, it stands in the asker's direct messages.
  return channel !== undefined && typeof ts === 'string'
    ? { team: place.message.team, channel: channel.id, ts }
    : undefined;
}

/** Puts the picked section in the place of the choice. */
async function show(parts: Parts, press: Press): Promise<void> {
  const picked = await findPressedSection(parts, press);
  if (typeof picked === 'string') return whisper(parts, press, picked);
  await replace(press, await pressedMessage(parts, picked, isForOne(press, picked)));
}

/** None of the choices: what a question without an answer gets, in the place of the choice. */
async function offerPeople(parts: Parts, press: Press): Promise<void> {
  const shown = await findShown(parts, press, press.payload.value ?? '');
  if (shown === undefined) return whisper(parts, press, words.replyGone);
  await replace(press, nothingMessage([], replyContextOf(parts, shown, isEphemeral(press))));
}
