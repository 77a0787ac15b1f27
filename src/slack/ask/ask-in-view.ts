/** A question asked in a view (modal, Home) -> the modal that answers it; kept and escalated as any other. */
import type { ModalView } from '@slack/types';
import type { Reply } from '../../assistant/reply.ts';
import type { ShownReply } from '../../desk/shown.ts';
import type { Parts } from '../dependencies.ts';
import { type Press, presser } from '../receive/press.ts';
import type { Question } from '../receive/question.ts';
import { parseButtonValue } from '../render/button-value.ts';
import { type Message, plainMessage, withoutButtons } from '../render/message.ts';
import { againButtons, foundModal, peopleButtons, replyButtons } from '../render/question-modal.ts';
import { replyContextOf } from '../render/reply-context.ts';
import { nothingMessage, replyBody } from '../render/reply-message.ts';
import { words } from '../render/words.ts';
import { type Answering, escalate, escalationText } from './answer.ts';
import { solversOf } from './current-answer.ts';
import { findShown } from './pressed-section.ts';

/** Answers a question that nobody else reads. */
export async function askInView(parts: Parts, answering: Answering, question: Question): Promise<ModalView> {
  const said = await answering.ask(question);
  if (said.kind === 'refused') return withWords(question.text, said.message);
  return said.opened === undefined
    ? replyInView(parts, said.shown, said.reply)
    : withWords(question.text, said.message);
}

/** A reply to a shown question: the one it got, the one that the guides give now, or a section that was picked. */
export async function replyInView(parts: Parts, shown: ShownReply, reply: Reply): Promise<ModalView> {
  const solvers = reply.kind === 'answer' ? await solversOf(parts, shown.id, reply) : [];
  const showing = { ...replyContextOf(parts, shown, false), solvedFor: solvers };
  return foundModal(shown.question, replyBody(reply, showing), replyButtons(reply, showing));
}

/** None of the choices: what a question without an answer gets, in the place of the choice. */
export function nothingInView(parts: Parts, shown: ShownReply): ModalView {
  const showing = replyContextOf(parts, shown, false);
  return foundModal(shown.question, withoutButtons(nothingMessage([], showing).blocks), peopleButtons(showing));
}

/** The shown reply that a button in a view carries, for the one who asked: nobody else can have the button. */
export async function findOwn(parts: Parts, press: Press): Promise<ShownReply | undefined> {
  const value = press.payload.value ?? '';
  const shown = await findShown(parts, press, parseButtonValue(value)?.reply ?? value);
  return shown?.asker.user === presser(press).user ? shown : undefined;
}

/** Hands a question to people, and says so. */
export async function askPeopleInView(parts: Parts, shown: ShownReply): Promise<ModalView> {
  const opened = await escalate(parts, shown, 'asked-for-a-person');
  return saidInView(shown, plainMessage(escalationText(opened, shown.place)));
}

/** What is said of a shown reply in its place. */
export function saidInView({ question }: ShownReply, { blocks }: Message): ModalView {
  return foundModal(question, blocks, againButtons());
}

/** A message's own buttons answer through a message, which a view has not. */
function withWords(question: string, message: Message | undefined): ModalView {
  const { blocks } = message ?? plainMessage(words.tooMany);
  return foundModal(question, withoutButtons(blocks), againButtons());
}
