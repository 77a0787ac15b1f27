/** The modal in which an engineer writes an answer. */
import type { ModalView } from '@slack/types';
import { ids } from '../ids.ts';
import { formModal } from './modals.ts';
import { words } from './words.ts';

/** Slack's own limit for a text input. */
const answerLimit = 3000;

/** The modal for one ticket, whose id is checked again when it comes back. */
export function answerModal(ticket: string): ModalView {
  const action_id = ids.answerModal.input;
  const field = { type: 'plain_text_input', action_id, multiline: true, max_length: answerLimit } as const;
  return formModal(ids.answerModal, words.answerModal, { ...field, focus_on_load: true }, ticket);
}
