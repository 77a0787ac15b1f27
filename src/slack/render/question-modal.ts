/** The modal of a question and its answer: the form, the wait, what was found. Pure. */
import type { KnownBlock, ModalView } from '@slack/types';
import { ids } from '../ids.ts';
import { actions, button, context, typed } from './message.ts';
import { formModal } from './modals.ts';
import { words } from './words.ts';

/** Slack's own limit for a text input. */
const questionLimit = 3000;

const frame = {
  type: 'modal',
  callback_id: ids.ask.view,
  title: { type: 'plain_text', text: words.ask.title },
  close: { type: 'plain_text', text: words.ask.close },
} as const;

/** The field to ask in. */
export function askForm(): ModalView {
  return formModal(ids.ask, words.ask, {
    type: 'plain_text_input',
    action_id: ids.ask.input,
    multiline: true,
    max_length: questionLimit,
    focus_on_load: true,
    placeholder: { type: 'plain_text', text: words.ask.placeholder },
  });
}

/** What it shows until there is an answer. */
export function lookingModal(question: string): ModalView {
  return { ...frame, blocks: [typed(question, 1000), context(words.ask.looking)] };
}

/** A question and what there is to say to it, and the button to go on. */
export function foundModal(question: string, body: readonly KnownBlock[]): ModalView {
  const again = button(ids.ask.again, words.ask.again);
  return { ...frame, blocks: [typed(question, 1000), ...body, ...actions([again])] };
}
