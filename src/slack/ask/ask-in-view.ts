/** A question asked in a view (the modal, Home) -> the modal that answers it; kept and escalated as any other. */
import type { ModalView } from '@slack/types';
import type { Reply } from '../../assistant/reply.ts';
import type { Doer } from '../../desk/act.ts';
import type { ShownReply } from '../../desk/shown.ts';
import type { Question } from '../receive/question.ts';
import { type Message, plainMessage } from '../render/message.ts';
import { pausedModal } from '../render/paused-message.ts';
import { foundModal } from '../render/question-modal.ts';
import { nothingMessage, replyBlocks } from '../render/reply-message.ts';
import { words } from '../render/words.ts';
import type { Answering } from './answer.ts';
import { type Escalate, escalationText } from './escalate.ts';
import type { ShownReplies } from './shown-replies.ts';

/** Answers a question in a modal that nobody else sees. */
export async function askInView(
  { answering, shownReplies }: { readonly answering: Answering; readonly shownReplies: ShownReplies },
  question: Question,
): Promise<ModalView> {
  const outcome = await answering.ask(question);
  if (outcome.kind === 'refused') {
    const { blocks } = outcome.message ?? plainMessage(words.tooMany);
    return foundModal(question.text, blocks);
  }
  if (outcome.kind === 'paused') return pausedModal(shownReplies.contextOf(outcome.shown, false));
  return replyInView(shownReplies, outcome.shown, outcome.reply);
}

/** A reply to a shown question: the one it got, the one that the guides give now, or a section that was chosen. */
export async function replyInView(shownReplies: ShownReplies, shown: ShownReply, reply: Reply): Promise<ModalView> {
  if (shownReplies.isPaused(shown)) return pausedModal(shownReplies.contextOf(shown, false));
  const solvedFor = reply.kind === 'answer' ? await shownReplies.solversOf(shown.id, reply) : [];
  const context = { ...shownReplies.contextOf(shown, false), solvedFor };
  return foundModal(shown.question, replyBlocks(reply, context));
}

/** None of the choices: what a question without an answer gets, in the place of the choice. */
export function nothingInView(shownReplies: ShownReplies, shown: ShownReply): ModalView {
  return foundModal(shown.question, nothingMessage(shownReplies.contextOf(shown, false), 'modal').blocks);
}

/** Hands a question to people, and says so. */
export async function askPeopleInView(escalate: Escalate, shown: ShownReply, asker: Doer): Promise<ModalView> {
  const opened = await escalate(shown, 'asked-for-a-person', { asker });
  return messageInView(shown, plainMessage(escalationText(opened, shown.place)));
}

/** What is said about a shown reply, in its place. */
export function messageInView({ question }: ShownReply, { blocks }: Message): ModalView {
  return foundModal(question, blocks);
}
