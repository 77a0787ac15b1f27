/**
 * Before a ticket is opened: others that ask the same, to be joined, or answered already. What was asked elsewhere is
 * not shown: only tickets from the channel where the new question was asked, whose people could read them anyway.
 */
import type { App } from '@slack/bolt';
import type { Desk } from '../../desk/desk.ts';
import type { ShownReply } from '../../desk/shown.ts';
import type { SimilarTickets } from '../../desk/similar.ts';
import { answerOf, isInThread, type MessageRef, type Place, type Ticket, waitingOf } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { doer, isEphemeral, onPress, type Press, presser } from '../receive/press.ts';
import { channelOf } from '../receive/question.ts';
import { replaceOrTell } from '../receive/tell-presser.ts';
import { deskWords } from '../render/desk-words.ts';
import { type Message, plainMessage } from '../render/message.ts';
import { wasAskedPrivately } from '../render/privacy.ts';
import { foundAnswerMessage, parseSimilarValue, similarMessage } from '../render/similar-message.ts';
import { refusalText, ticketLink } from '../render/ticket-note.ts';
import { words } from '../render/words.ts';
import { removeAt } from '../send/respond.ts';
import { type Escalate, escalationText } from './escalate.ts';
import type { ReplyPressParts } from './reply-press.ts';

const offeredAtMost = 2;
/** Of those that are most alike, enough that some may be of the same channel. */
const lookedAtAtMost = 10;

/** Gives the message that offers tickets which ask the same as a shown reply's question; nothing where there are none. */
export type OfferSimilar = (shown: ShownReply) => Promise<Message | undefined>;

/** Makes it. */
export function createOfferSimilar(similar: SimilarTickets, desk: Pick<Desk, 'findByKey'>): OfferSimilar {
  return async ({ id, asker: { team, user }, place, question }) => {
    // Somebody asked people under this very reply: that ticket is joined.
    if ((await desk.findByKey(id)) !== undefined) return undefined;
    const found = await similar.find({ team, question }, lookedAtAtMost);
    const offered = found
      .map(({ ticket }) => ticket)
      .filter((ticket) => ticket.key !== id && isFromHere(ticket, place));
    return offered.length === 0 ? undefined : similarMessage(id, user, offered.slice(0, offeredAtMost));
  };
}

function isFromHere({ asker }: Ticket, place: Place): boolean {
  return !wasAskedPrivately(asker.place) && channelOf(asker.place) === channelOf(place);
}

interface SimilarButtonParts extends ReplyPressParts {
  readonly desk: Desk;
  readonly escalate: Escalate;
}

/** Registers the buttons of the offer. */
export function registerSimilarButtons(app: App, parts: SimilarButtonParts): void {
  onPress(app, ids.ticket.meToo, (press) => joinTicket(parts, press));
  onPress(app, ids.ticket.showAnswer, (press) => acceptAnswer(parts, press));
  onPress(app, ids.ticket.openAnyway, (press) => openAnyway(parts, press));
}

async function joinTicket(parts: SimilarButtonParts, press: Press): Promise<void> {
  const pressed = await findPressed(parts, press);
  if (pressed === undefined) return parts.tellPresser(press, words.replyGone);
  const { shown, ticket } = pressed;
  const before = waitingOf(ticket, presser(press).user);
  const note = presser(press).user === shown.asker.user ? messageOf(press) : undefined;
  const outcome = await parts.desk.join(ticket.id, doer(press), {
    place: shown.place,
    ...(note !== undefined && { note }),
  });
  const isWaiting = outcome.kind === 'done' || outcome.reason === 'already-waiting';
  if (before !== undefined && isWaiting) {
    const url = before.place.kind === 'thread' ? before.place.permalink : undefined;
    return inPlaceOfOffer(parts, press, shown, deskWords.askedBefore(ticketLink(ticket, url)));
  }
  // The note of the ticket says so, in the place of the offer or below it.
  if (outcome.kind === 'done' && note !== undefined) return;
  const isNoted = outcome.kind === 'done' && shown.place.kind === 'thread' && presser(press).user === shown.asker.user;
  if (isNoted && (await removeAt(press.body.response_url)) === 'accepted') return;
  const now = outcome.kind === 'done' ? outcome.ticket : ticket;
  await inPlaceOfOffer(parts, press, shown, isWaiting ? joinedText(now, shown.place) : refusalText(outcome));
}

/** Who joins an answered ticket gets the answer at once, and need not wait for it. */
function joinedText({ number, status }: Ticket, place: Place): string {
  if (status.state !== 'answered') return deskWords.joined(number);
  return words.answeredAlready(number, isInThread(place) ? 'thread' : 'private');
}

async function acceptAnswer(parts: SimilarButtonParts, press: Press): Promise<void> {
  const pressed = await findPressed(parts, press);
  if (pressed === undefined || answerOf(pressed.ticket) === undefined) return parts.tellPresser(press, words.replyGone);
  await inPlaceOfOffer(parts, press, pressed.shown, foundAnswerMessage(pressed.ticket));
}

/** The offer, where everybody in its thread sees it, becomes the note of the ticket. */
async function openAnyway(parts: SimilarButtonParts, press: Press): Promise<void> {
  const shown = await parts.shownReplies.find(press, press.payload.value ?? '');
  if (shown === undefined) return parts.tellPresser(press, words.replyGone);
  const note = messageOf(press);
  // As it would have been opened, had there been no others like it.
  const why = shown.kind === 'none' ? 'not-covered' : 'asked-for-a-person';
  const opened = await parts.escalate(shown, why, { asker: doer(press), note });
  const isNote = note !== undefined && opened.kind === 'done' && opened.as === 'opened';
  if (!isNote) await inPlaceOfOffer(parts, press, shown, escalationText(opened, shown.place));
}

async function findPressed({ shownReplies, desk }: SimilarButtonParts, press: Press) {
  const value = parseSimilarValue(press.payload.value ?? '');
  const shown = value && (await shownReplies.find(press, value.reply));
  const ticket = value && (await desk.find(value.ticket));
  if (shown === undefined || ticket === undefined || ticket.team !== presser(press).team) return undefined;
  return { shown, ticket };
}

/** Whose question it is reads it where the offer was; anybody else who pressed reads it privately. */
async function inPlaceOfOffer(
  { tellPresser }: Pick<SimilarButtonParts, 'tellPresser'>,
  press: Press,
  { asker }: ShownReply,
  what: Message | string,
): Promise<void> {
  const message = typeof what === 'string' ? plainMessage(what) : what;
  if (presser(press).user === asker.user) await replaceOrTell({ tellPresser }, press, message);
  else await tellPresser(press, message);
}

/** The message with the pressed button, unless only one person sees it. */
function messageOf(press: Press): MessageRef | undefined {
  const { channel, container } = press.body;
  const ts: unknown = container['message_ts'];
  if (isEphemeral(press) || channel === undefined || typeof ts !== 'string') return undefined;
  return { team: presser(press).team, channel: channel.id, ts };
}
