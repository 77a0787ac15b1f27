/** A question -> its reply, or a ticket where the guides have none, or a polite no; and the message that says so. */
import type { Logger } from 'pino';
import { nearFrom } from '../../assistant/confidence.ts';
import type { Reply } from '../../assistant/reply.ts';
import { type Replies, type ShownReply, toShown } from '../../desk/shown.ts';
import type { Support } from '../dependencies.ts';
import type { Question } from '../receive/question.ts';
import { type AnswerPolicy, isWorthSaying, type Verdict } from '../receive/should-answer.ts';
import { type Message, plainMessage } from '../render/message.ts';
import { pausedMessage } from '../render/paused-message.ts';
import { replyMessage } from '../render/reply-message.ts';
import { refusalText } from '../render/ticket-note.ts';
import { words } from '../render/words.ts';
import type { ReplyOutbox } from '../send/reply-outbox.ts';
import type { ResponseUrl } from '../send/respond.ts';
import type { Escalate } from './escalate.ts';
import type { Replying } from './reply-to.ts';
import type { ShownReplies } from './shown-replies.ts';
import type { OfferSimilar } from './similar-offer.ts';
import type { WhilePaused } from './while-paused.ts';

/** What a question came to. */
type Outcome =
  | {
      readonly kind: 'reply';
      /** As it is kept: its id is what the buttons of `message` carry. */
      readonly shown: ShownReply;
      readonly reply: Reply;
      /** Nothing where people were asked at once: then the note of the desk is the reply. */
      readonly message?: Message;
    }
  /** Answering is paused: `shown` is what people can be asked about. */
  | { readonly kind: 'paused'; readonly shown: ShownReply; readonly message: Message }
  /** Not answered here. Without a `message` nothing is said: it was said already, or nobody asked us. */
  | { readonly kind: 'refused'; readonly why: string; readonly message?: Message };

/** Answers questions of every surface; what is expected to go wrong is said, what is thrown is a fault or a bug. */
export interface Answering {
  /** For a surface that shows the message itself. The same key again gives the same reply and the same ticket. */
  ask(question: Question): Promise<Outcome>;
  /** The same, sent by the outbox: in the question's thread, or where `to` leads. Once, though it may run twice. */
  answer(question: Question, to?: ResponseUrl): Promise<void>;
}

/** What answering takes. */
export interface AnsweringParts {
  readonly policy: AnswerPolicy;
  readonly whilePaused: WhilePaused;
  readonly replying: Replying;
  readonly replies: Replies;
  readonly shownReplies: ShownReplies;
  readonly escalate: Escalate;
  readonly offerSimilar: OfferSimilar;
  readonly support: Pick<Support, 'escalation'>;
  readonly replyOutbox: ReplyOutbox;
  readonly clock: () => number;
  readonly log: Logger;
}

/** Makes it. */
export function createAnswering(parts: AnsweringParts): Answering {
  const {
    policy,
    whilePaused,
    replying,
    replies,
    shownReplies,
    escalate,
    offerSimilar,
    support,
    replyOutbox,
    clock,
    log,
  } = parts;

  const contextOf = (shown: ShownReply) => shownReplies.contextOf(shown, shown.place.kind === 'private');

  async function ask(question: Question): Promise<Outcome> {
    const before = await replying.shownBefore(question);
    const verdict = await policy.shouldAnswer(question, before);
    if (verdict.kind === 'refuse') return refused(verdict);
    const paused = await whilePaused(question, before);
    if (paused?.kind === 'silent') return { kind: 'refused', why: 'paused' };
    if (paused !== undefined) return { ...paused, message: pausedMessage(contextOf(paused.shown)) };
    const { text, reply } = await replying.replyTo(question, before);
    if (!isWorthSaying(question, reply)) return { kind: 'refused', why: 'not-ours' };
    const { key: id, asker, place } = question;
    const shown = toShown(reply, { id, asker, place, question: text }, clock());
    await replies.keep(shown);
    if (!isForPeople(question, reply)) {
      return { kind: 'reply', shown, reply, message: renderReply(question, shown, reply, shownReplies) };
    }
    const offer = await offerSimilar(shown);
    if (offer !== undefined) return { kind: 'reply', shown, reply, message: offer };
    const opened = await escalate(shown, 'not-covered');
    if (opened.kind === 'done') return { kind: 'reply', shown, reply };
    return { kind: 'reply', shown, reply, message: plainMessage(refusalText(opened)) };
  }

  /**
   * A ticket is opened at once only where it is wanted: by who names the app before others, about upgrading, when nothing
   * in the guides comes near. What was asked privately stays private until its asker says otherwise.
   */
  function isForPeople({ surface }: Question, reply: Reply): boolean {
    const isUncovered = reply.kind === 'none' && reply.reason === 'not-covered' && reply.confidence < nearFrom;
    return isUncovered && support.escalation === 'auto' && surface === 'mention';
  }

  return {
    ask,
    async answer(question, to) {
      const startedAt = clock();
      const outcome = await ask(question);
      const kind = outcome.kind === 'reply' ? 'answer' : undefined;
      if (outcome.message !== undefined) await replyOutbox.putReply(question, outcome.message, to, kind);
      const about = { delivery: question.key, surface: question.surface, tookMs: clock() - startedAt };
      if (outcome.kind === 'refused') log.info({ ...about, why: outcome.why }, 'question not answered');
      else if (outcome.kind === 'paused') log.info({ ...about, why: 'paused' }, 'question not answered');
      else {
        const { kind, confidence } = outcome.reply;
        log.info({ ...about, kind, confidence }, 'question answered');
      }
    },
  };
}

function refused({ why, text }: Extract<Verdict, { kind: 'refuse' }>): Outcome {
  return { kind: 'refused', why, ...(text !== undefined && { message: plainMessage(text) }) };
}

/** The message that shows a reply as it stands. */
export function renderReply(
  { surface, isOnlyFiles }: Question,
  shown: ShownReply,
  reply: Reply,
  { contextOf }: Pick<ShownReplies, 'contextOf'>,
): Message {
  if (reply.kind === 'none' && reply.reason === 'empty') {
    if (isOnlyFiles === true) return plainMessage(words.onlyFiles);
    if (surface === 'mention') return plainMessage(words.emptyMention);
    if (surface === 'shortcut') return plainMessage(words.ask.noText);
  }
  return replyMessage(reply, contextOf(shown, shown.place.kind === 'private'));
}
