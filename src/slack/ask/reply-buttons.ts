/** The buttons under a reply: choose a section, or ask a human. */
import type { App } from '@slack/bolt';
import type { Desk } from '../../desk/desk.ts';
import type { ShownReply } from '../../desk/shown.ts';
import type { MessageRef } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { doer, isEphemeral, numbered, onPress, type Press } from '../receive/press.ts';
import { replaceOrTell } from '../receive/tell-presser.ts';
import { type ButtonValue, parseButtonValue } from '../render/button-value.ts';
import { nothingMessage } from '../render/reply-message.ts';
import { words } from '../render/words.ts';
import { type Escalate, escalationText } from './escalate.ts';
import { onSection, type ReplyPressParts } from './reply-press.ts';
import { mayChange } from './show-in-reply.ts';
import { isForOne, type PressedSection } from './shown-replies.ts';
import type { OfferSimilar } from './similar-offer.ts';

interface ReplyButtonParts extends ReplyPressParts {
  readonly desk: Pick<Desk, 'findByKey'>;
  readonly escalate: Escalate;
  readonly offerSimilar: OfferSimilar;
}

/** Registers them. */
export function registerReplyButtons(app: App, parts: ReplyButtonParts): void {
  onPress(app, ids.reply.askHuman, (press) => askHuman(parts, press));
  onSection(app, parts, numbered(ids.reply.choose), async (press, section) => {
    // In the place of the choice.
    await replaceOrTell(parts, press, await parts.shownReplies.messageOf(section, isForOne(press, section)));
  });
  onSection(app, parts, numbered(ids.reply.place), (press, section) => goOn(parts, press, section));
  onPress(app, ids.reply.noneOfThese, (press) => offerPeople(parts, press));
}

async function askHuman(parts: ReplyButtonParts, press: Press): Promise<void> {
  const { shownReplies, escalate, offerSimilar, tellPresser } = parts;
  const id = press.payload.value ?? '';
  const value = parseButtonValue(id);
  const shown = await shownReplies.find(press, value?.reply ?? id);
  if (shown === undefined) return tellPresser(press, words.replyGone);
  const offer = await offerSimilar(shown);
  if (offer !== undefined) return tellPresser(press, offer);
  const note = await lastingReply(parts, press, shown, value);
  const section = note && value && { path: value.path, anchor: value.anchor };
  const opened = await escalate(shown, 'asked-for-a-person', { asker: doer(press), section, note });
  const isNoted = shown.place.kind === 'thread' && opened.kind === 'done' && opened.as === 'opened';
  if (!isNoted) await tellPresser(press, escalationText(opened, shown.place));
}

/** The reply that everybody in its thread sees, and that shows from then on how the ticket stands. */
async function lastingReply(
  { replyOutbox }: ReplyButtonParts,
  press: Press,
  { id, place }: ShownReply,
  value: ButtonValue | undefined,
): Promise<MessageRef | undefined> {
  if (place.kind === 'private' || value?.sharer !== undefined) return undefined;
  if (isEphemeral(press)) return replyOutbox.whereReplied(id);
  const { channel, container } = press.body;
  const ts: unknown = container['message_ts'];
  // Where the thread accepted no reply, the reply is in the asker's direct messages.
  return channel !== undefined && typeof ts === 'string'
    ? { team: place.message.team, channel: channel.id, ts }
    : undefined;
}

/** None of the choices: shows what a question without an answer gets, in the place of the choice. */
async function offerPeople(parts: ReplyButtonParts, press: Press): Promise<void> {
  const { shownReplies, tellPresser } = parts;
  const shown = await shownReplies.find(press, press.payload.value ?? '');
  if (shown === undefined) return tellPresser(press, words.replyGone);
  await replaceOrTell(parts, press, nothingMessage(shownReplies.contextOf(shown, isEphemeral(press)), 'message'));
}

/** Shows a place that an answer leads on to: the asker in the place of the answer, anybody else privately. */
async function goOn(parts: ReplyButtonParts, press: Press, section: PressedSection): Promise<void> {
  const { shownReplies, tellPresser } = parts;
  if (isForOne(press, section)) return replaceOrTell(parts, press, await shownReplies.messageOf(section, true));
  if (await mayChange(parts, press, section)) {
    return replaceOrTell(parts, press, await shownReplies.messageOf(section, false));
  }
  await tellPresser(press, await shownReplies.messageOf(section, true));
}
