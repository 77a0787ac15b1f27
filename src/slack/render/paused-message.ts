/** What is said in the place of an answer while answering is paused: that, and the way to people. Pure. */
import type { ModalView } from '@slack/types';
import { escapeText } from './escape.ts';
import { actions, fallback, type Message, section } from './message.ts';
import { askHumanButton } from './people-buttons.ts';
import { foundModal } from './question-modal.ts';
import type { ReplyContext } from './reply-context.ts';
import type { Surface } from './reply-ids.ts';
import { words } from './words.ts';

/** Renders it for a message. */
export function pausedMessage(given: ReplyContext): Message {
  return { text: fallback(escapeText(words.paused.instead)), blocks: blocksFor(given, 'message') };
}

/** The same in the modal of the question. */
export function pausedModal(given: ReplyContext): ModalView {
  return foundModal(given.question, blocksFor(given, 'modal'));
}

function blocksFor(given: ReplyContext, surface: Surface) {
  return [section(words.paused.instead), ...actions([askHumanButton(given.id, given, surface)])];
}
