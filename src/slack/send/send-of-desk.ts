/** The desk's own messages: the card and its thread, and what those who wait read. Rendered when they are sent. */
import type { WebClient } from '@slack/web-api';
import type { Desk } from '../../desk/desk.ts';
import { asAskedBy } from '../../desk/merging.ts';
import { keyOf } from '../../desk/message-rows.ts';
import type { Leased, Outbox } from '../../desk/outbox.ts';
import { isInThread, type MessageRef, type Place, type Ticket, type Waiting, waitingOf } from '../../desk/ticket.ts';
import { answerNote } from '../render/answer-note.ts';
import { asideNote, toldOf, withNumber } from '../render/aside-message.ts';
import type { Message } from '../render/message.ts';
import { sayingMessage } from '../render/saying-message.ts';
import type { OutboxRow } from './outbox-row.ts';
import { postOnce, type Sendable, takeButtons, update } from './post.ts';
import { postOrTell } from './post-or-tell.ts';
import { means } from './slack-errors.ts';
import type { SupportChannel } from './support-channel.ts';

/** What sending them needs. */
export interface DeskRowParts {
  readonly client: WebClient;
  readonly desk: Pick<Desk, 'find' | 'history' | 'posted'>;
  readonly outbox: Pick<Outbox, 'whereSent'>;
  readonly supportChannel: string;
  readonly toEngineers: Pick<SupportChannel, 'ensureOpen'>;
  readonly noteFor: NoteFor;
  /** Renders the card of a ticket. */
  readonly cardFor: (ticket: Ticket) => Promise<Message>;
  readonly permalinks: (message: MessageRef) => Promise<string | undefined>;
  /** Called after each change of a ticket, once its card shows it. */
  readonly onTicket: (team: string) => void;
}

/** Renders what one who waits for a ticket sees of it: `first` when it is posted, `later` when it is updated. */
type NoteFor = (ticket: Ticket, waiting: Waiting) => Promise<{ readonly first: Message; readonly later: Message }>;

type RowOf<Kind extends OutboxRow['kind']> = Extract<OutboxRow, { kind: Kind }>;
type DeskRow = RowOf<'card' | 'aside' | 'note' | 'answer' | 'say'>;

/** Sends one; nothing where the ticket is gone, or nobody is left to read it. */
export async function sendOfDesk(parts: DeskRowParts, leased: Leased, row: DeskRow): Promise<MessageRef | undefined> {
  const ticket = await parts.desk.find(row.ticket);
  if (ticket === undefined) return undefined;
  switch (row.kind) {
    case 'card':
      return sendCard(parts, leased, ticket);
    case 'aside':
      return sendAside(parts, leased, ticket, row);
    case 'note':
      return sendNote(parts, leased, ticket, row);
    case 'answer':
      return sendAnswer(parts, leased, ticket, row);
    case 'say':
      return sendTo(parts, leased, ticket, row, (asked, isPrivate) =>
        sayingMessage(asked, row.user, row.saying, isPrivate),
      );
  }
}

/** Posts the card, or updates it; one that was deleted is posted again. */
async function sendCard(parts: DeskRowParts, leased: Leased, ticket: Ticket): Promise<MessageRef> {
  const { client, desk, supportChannel, toEngineers, cardFor, onTicket } = parts;
  try {
    await toEngineers.ensureOpen();
    const card = await cardFor(ticket);
    if (ticket.card !== undefined && (await update(client, ticket.card, card))) return ticket.card;
    const message = await postOnce(client, leased, { team: ticket.team, channel: supportChannel }, card);
    await desk.posted(ticket.id, { kind: 'card', message });
    return message;
  } finally {
    // The ticket has changed, whether or not the channel accepts its card.
    onTicket(ticket.team);
  }
}

/** Under the card, which was posted before in the same lane; what has no owner is seen outside the thread, too. */
async function sendAside(parts: DeskRowParts, leased: Leased, ticket: Ticket, { aside }: RowOf<'aside'>) {
  const { client, supportChannel, toEngineers, permalinks } = parts;
  await toEngineers.ensureOpen();
  const told = toldOf(aside);
  const note = asideNote(aside, told && (await permalinks(told)));
  const { team, card } = ticket;
  if (card === undefined) return postOnce(client, leased, { team, channel: supportChannel }, withNumber(ticket, note));
  const isForAll = aside.about === 'reminder' && aside.owner === undefined;
  const thread = { team, channel: card.channel, threadTs: card.ts, after: card.ts };
  return postOnce(client, leased, { ...thread, ...(isForAll && { isBroadcast: true }) }, note);
}

async function sendNote(parts: DeskRowParts, leased: Leased, ticket: Ticket, { user }: RowOf<'note'>) {
  const waiting = waitingOf(ticket, user);
  if (waiting === undefined) return undefined;
  const { first, later } = await parts.noteFor(await asAskedBy(parts.desk, ticket, user), waiting);
  if (waiting.note !== undefined && (await update(parts.client, waiting.note, later))) return waiting.note;
  const message = await postOrTell(parts, leased, { team: ticket.team, place: waiting.place, user }, first);
  if (message !== undefined) await parts.desk.posted(ticket.id, { kind: 'note', user, message });
  return message;
}

/** Whether an answer helped is asked under the newest alone. */
async function sendAnswer(parts: DeskRowParts, leased: Leased, ticket: Ticket, row: RowOf<'answer'>) {
  const to = { user: row.users[0], place: row.place };
  const sent = await sendTo(parts, leased, ticket, to, (asked, isPrivate) => answerNote(asked, row, isPrivate));
  const answers = (await parts.desk.history(ticket.id)).filter(({ kind }) => kind === 'answer' || kind === 'conclude');
  const keys = answers.map(({ version }) => keyOf(row, version));
  const before = await parts.outbox.whereSent(keys[keys.indexOf(leased.key) - 1] ?? '');
  if (before !== undefined) await takeButtons(parts.client, before);
  return sent;
}

/** Where they asked; in direct messages under the note, or their question, so that a reply there is heard. */
async function sendTo(
  parts: DeskRowParts,
  leased: Leased,
  ticket: Ticket,
  { user, place }: { readonly user: string; readonly place: Place },
  render: (asked: Ticket, isPrivate: boolean) => Sendable,
): Promise<MessageRef | undefined> {
  // What was decided before theirs was another ticket again is none of theirs to read.
  if (!isInThread(place) && waitingOf(ticket, user) === undefined) return undefined;
  const { team } = ticket;
  const message = render(await asAskedBy(parts.desk, ticket, user), !isInThread(place));
  const root = place.kind === 'private' ? waitingOf(ticket, user)?.note : beside(place);
  if (root === undefined) return postOrTell(parts, leased, { team, place, user }, message);
  const { channel, ts } = root;
  try {
    return await postOnce(parts.client, leased, { team, channel, threadTs: ts, after: ts, isBroadcast: true }, message);
  } catch (error) {
    if (!means(error, 'gone')) throw error;
    return postOrTell(parts, leased, { team, place, user }, message);
  }
}

/** The question, where replies stand beside it. */
function beside(place: Extract<Place, { kind: 'thread' }>): MessageRef | undefined {
  return isInThread(place) ? undefined : place.message;
}
