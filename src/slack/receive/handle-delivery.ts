/** A stored delivery -> what is done about it: a question answered, an edit followed, a thread muted, a button's work. */
import type { Desk } from '../../desk/desk.ts';
import { living, machine } from '../../desk/life.ts';
import type { Replies } from '../../desk/shown.ts';
import { isInThread, type MessageRef, type Place } from '../../desk/ticket.ts';
import { plainMessage } from '../render/message.ts';
import { words } from '../render/words.ts';
import type { ReplyOutbox } from '../send/reply-outbox.ts';
import type { ResponseUrl } from '../send/respond.ts';
import type { Incoming } from './incoming.ts';
import type { MutedThreads } from './muted-threads.ts';
import type { Delivery } from './parse-delivery.ts';
import { type Hear, isQuestion, type TicketOf } from './pass-to-ticket.ts';
import type { Perform } from './perform.ts';
import { isUnprompted, type Question } from './question.ts';

/** An edit of a question, as it is delivered. */
export type Edit = Extract<Delivery, { kind: 'edit' }>;

/** What the inbox worker calls. */
export interface DeliveryHandler {
  /** Does what is asked for; may run twice for the same delivery, and says it once. */
  readonly handle: (incoming: Incoming) => Promise<void>;
  /** Tells the asker that it failed and will not be tried again; `id` is what the log calls it. */
  readonly apologise: (incoming: Incoming, id: string) => Promise<void>;
}

/** What is done about each kind of delivery, and with what. */
export interface HandlerParts {
  /** Answers in the question's thread, or at the response URL of what the person did. */
  readonly answer: (question: Question, to?: ResponseUrl) => Promise<void>;
  /** Changes the reply to a question that was edited; false when the question had none so far. */
  readonly revise: (edit: Edit) => Promise<boolean>;
  readonly desk: Pick<Desk, 'findByKey' | 'hear' | 'list'>;
  readonly hear: Hear;
  readonly ticketOf: TicketOf;
  /** Whether the guides have something for a question. */
  readonly hasAnswer: (question: string) => boolean;
  readonly replyOutbox: ReplyOutbox;
  readonly replies: Replies;
  readonly mutedThreads: MutedThreads;
  /** Does what a person did by a button. */
  readonly perform: Perform;
  /** Tells the person behind the body of a delivery something. */
  readonly tell: (body: object, text: string) => Promise<void>;
  readonly clock: () => number;
}

/** Makes the handler. */
export function createDeliveryHandler(parts: HandlerParts): DeliveryHandler {
  const { answer, revise, desk, replyOutbox } = parts;
  return {
    async handle(delivery) {
      switch (delivery.kind) {
        case 'act':
          return parts.perform(delivery);
        case 'question':
          if ((await isForTheTeam(parts, delivery)) || (await isReplyBeside(parts, delivery))) return;
          return answer(delivery.question, delivery.to);
        case 'spoken':
          await parts.hear(delivery.spoken);
          return;
        case 'edit':
          if (await isEditForTheTeam(parts, delivery)) return;
          if (await revise(delivery)) return;
          // It had no reply: in its new words it may be a question to us all the same.
          return delivery.isStill ? answer(delivery.question) : undefined;
        case 'order':
          return setMuted(parts, delivery.wanted === 'mute', delivery.question);
      }
    },
    async apologise(delivery, id) {
      if (delivery.kind === 'spoken') return;
      if (delivery.kind === 'act') return parts.tell(delivery.body, words.unexpected(id));
      const { question } = delivery;
      if (delivery.kind === 'edit' || isUnprompted(question)) return;
      // It became a ticket before it failed, and the note about the ticket says so.
      if ((await desk.findByKey(question.key)) !== undefined) return;
      const to = delivery.kind === 'question' ? delivery.to : undefined;
      await replyOutbox.putReply(question, plainMessage(words.unexpected(id)), to);
    },
  };
}

type Asked = Extract<Incoming, { kind: 'question' }>;

/**
 * Where somebody waits for a ticket, what they write is for the people who have it. The app speaks there only when it is
 * named and has an answer; then the team sees it too, unless the ticket is closed.
 */
async function isForTheTeam(parts: HandlerParts, { question, spoken }: Asked) {
  if (spoken === undefined) return false;
  const ticket = await parts.ticketOf(spoken);
  // An engineer who writes there themselves speaks to the asker.
  if (ticket === undefined) return isUnprompted(question) && (await parts.hear(spoken)) === 'heard';
  const isForApp = question.surface === 'mention' && parts.hasAnswer(question.text);
  if (isForApp && !living.includes(ticket.status.state)) return false;
  return (await parts.hear(spoken)) === 'heard' && !isForApp;
}

/** In direct messages an asker may reply beside what an engineer asked them, in no thread: that is for the engineer. */
async function isReplyBeside({ desk }: HandlerParts, { question, spoken }: Asked): Promise<boolean> {
  const { surface, asker, place, text } = question;
  if (surface !== 'dm' || place.kind === 'private' || isInThread(place) || spoken === undefined) return false;
  if (text === '' && spoken.words.files.length === 0) return false;
  const { team, user } = asker;
  const waiting = await desk.list({ team, waiting: user, states: ['waiting'], order: 'newest-first', limit: 10 });
  const ticket = waiting.find(({ asker: { user: by, place: at } }) => by === user && isDirect(at, place.message));
  if (ticket === undefined) return false;
  const outcome = await desk.hear(ticket.id, asker, { ...spoken.words, text });
  return outcome.kind === 'done' || outcome.reason === 'already-heard';
}

function isDirect(at: Place, { channel }: MessageRef): boolean {
  return at.kind === 'private' || at.message.channel === channel;
}

/** The question itself is put in its new words while nobody has it; after that, its owner reads them. */
async function isEditForTheTeam(parts: HandlerParts, { spoken }: Pick<Asked, 'spoken'>): Promise<boolean> {
  const ticket = spoken && (await parts.ticketOf(spoken));
  if (spoken === undefined || ticket === undefined) return false;
  if (isQuestion(ticket, spoken) && machine[ticket.status.state].reword === ticket.status.state) return false;
  return (await parts.hear(spoken)) === 'heard';
}

/** Mutes the app in a thread, or unmutes it; where nobody named it, only in a thread in which it has answered. */
async function setMuted(parts: HandlerParts, isMuted: boolean, question: Question): Promise<void> {
  const { replies, mutedThreads, replyOutbox, clock } = parts;
  const { place, surface } = question;
  if (place.kind === 'private' || place.threadTs === undefined) return;
  const root = { ...place.message, ts: place.threadTs };
  if (isUnprompted(question) && (await replies.inThread(root, 1)).length === 0) return;
  if (isMuted) await mutedThreads.add(root, clock());
  else await mutedThreads.remove(root);
  const muted = surface === 'dm' ? words.mutedDirect : words.muted;
  await replyOutbox.putReply(question, plainMessage(isMuted ? muted : words.unmuted));
}
