/** One row of the outbox -> the call that sends it. Cards and notes are rendered when they are sent. */
import type { Leased, Outbox } from '../../desk/outbox.ts';
import type { Pause } from '../../desk/pause.ts';
import { isLaterEdit, type Replies, type ShownReply } from '../../desk/shown.ts';
import type { MessageRef } from '../../desk/ticket.ts';
import { escapeText } from '../render/escape.ts';
import { grantedNote } from '../render/granted-message.ts';
import { type Message, plainMessage } from '../render/message.ts';
import { words } from '../render/words.ts';
import { type OutboxRow, outboxRowSchema } from './outbox-row.ts';
import { directTo, findSent, markOf, postOnce, type Sendable, update } from './post.ts';
import { postOrTell, withReason } from './post-or-tell.ts';
import { respondAt } from './respond.ts';
import { type DigestParts, sendDigest } from './send-digest.ts';
import { type DeskRowParts, sendOfDesk } from './send-of-desk.ts';
import { type PictureParts, sendPicture } from './send-picture.ts';
import { sendSolution, sendTopic, type TopicRowParts } from './send-topic.ts';

/** What sending needs. */
export interface RowParts extends DeskRowParts, TopicRowParts, DigestParts, PictureParts {
  readonly desk: DeskRowParts['desk'] & TopicRowParts['desk'];
  readonly gaps: DigestParts['gaps'] & PictureParts['gaps'];
  readonly outbox: DeskRowParts['outbox'] & Pick<Outbox, 'put'>;
  readonly replies: Pick<Replies, 'find'>;
  readonly pause: Pick<Pause, 'of'>;
  /** What is said in the place of an answer while answering is paused. */
  readonly pausedFor: (shown: ShownReply, isPrivate: boolean) => Message;
}

type RowOf<Kind extends OutboxRow['kind']> = Extract<OutboxRow, { kind: Kind }>;

/** Sends one row and gives where the message is; nothing where it has no place, or nobody is left to read it. */
export async function sendRow(parts: RowParts, leased: Leased): Promise<MessageRef | undefined> {
  const row = outboxRowSchema.parse(leased.payload);
  switch (row.kind) {
    case 'reply':
      return postOrTell(parts, leased, row, await messageOf(parts, row));
    case 'revision':
      return sendRevision(parts, row);
    case 'privately':
      return sendPrivately(parts, leased, row);
    case 'share':
      return sendShare(parts, leased, row);
    case 'undelivered':
      return sendToEngineers(parts, leased, row);
    case 'granted':
      return postOrTell(parts, leased, row, grantedNote(row));
    case 'topic':
      return sendTopic(parts, leased, row);
    case 'solution':
      return sendSolution(parts, leased, row);
    case 'digest':
      return sendDigest(parts, leased, row);
    case 'picture':
      return sendPicture(parts, leased, row);
    case 'card':
    case 'aside':
    case 'note':
    case 'answer':
    case 'say':
      return sendOfDesk(parts, leased, row);
  }
}

/** An answer that was decided on before answering was paused gives way to a word about that. */
async function messageOf(
  { pause, replies, pausedFor }: RowParts,
  row: RowOf<'reply' | 'privately'>,
): Promise<Sendable> {
  if (row.answers === undefined || pause.of(row.team) === undefined) return row.message;
  const shown = await replies.find(row.answers);
  return shown === undefined ? plainMessage(words.paused.press) : pausedFor(shown, row.kind === 'privately');
}

/** A reply that was never posted, or is no longer there, cannot be revised. */
async function sendRevision({ client, outbox, replies, pause }: RowParts, { of, edit, message }: RowOf<'revision'>) {
  const kept = edit && (await replies.find(edit.reply));
  if (edit !== undefined && kept !== undefined && isLaterEdit(kept, edit)) return undefined;
  if (kept !== undefined && pause.of(kept.asker.team) !== undefined) return undefined;
  const at = await outbox.whereSent(of);
  return at !== undefined && (await update(client, at, message)) ? at : undefined;
}

async function sendPrivately(parts: RowParts, leased: Leased, row: RowOf<'privately'>) {
  const { client } = parts;
  const { team, user, to } = row;
  const message = await messageOf(parts, row);
  // Whether an earlier try at a response URL arrived cannot be found out, and it accepts five at most.
  if (leased.attempts === 1 && (await respondAt(to, message, 'ephemeral')) === 'accepted') return undefined;
  return postOnce(client, leased, await directTo(client, team, user), message);
}

/** A response URL accepts five answers, and taking the button out of the private reply is one of them. */
const shareTriesAtMost = 3;

/**
 * By the response URL of the button, for the app need not be a member. Slack keeps metadata of such messages too.
 *
 * @see https://github.com/slackapi/bolt-js/issues/1819
 */
async function sendShare({ client, pause }: RowParts, leased: Leased, row: RowOf<'share'>) {
  const { team, user, channel, to, message } = row;
  const { threadTs } = to;
  const target = { team, channel, ...(threadTs !== undefined && { threadTs }) };
  if ((await findSent(client, leased, target)) !== undefined) return undefined;
  if (pause.of(team) !== undefined)
    return postOnce(client, leased, await directTo(client, team, user), plainMessage(words.paused.press));
  const outcome = await respondAt(to, { ...message, metadata: markOf(leased.key) }, 'in_channel');
  if (outcome === 'accepted') return undefined;
  if (outcome === 'unknown' && leased.attempts < shareTriesAtMost) throw new Error('the response URL did not answer');
  return postOnce(client, leased, await directTo(client, team, user), withReason(channel, message));
}

async function sendToEngineers(parts: RowParts, leased: Leased, row: RowOf<'undelivered'>) {
  const { client, supportChannel, toEngineers } = parts;
  await toEngineers.ensureOpen();
  const line = words.undelivered(`<@${row.user}>`, escapeText(row.cause), escapeText(row.row));
  return postOnce(client, leased, { team: row.team, channel: supportChannel }, plainMessage(line));
}
