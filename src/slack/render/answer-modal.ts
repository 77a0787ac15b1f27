/** The modal in which an engineer writes an answer. */
import type { ModalView } from '@slack/types';
import { ids } from '../ids.ts';
import { words } from './words.ts';

/** Slack's own limit for a text input. */
const answerLimit = 3000;

/** The modal for one ticket; its id travels in the private metadata and is checked again when it comes back. */
export function answerModal(ticket: string): ModalView {
  return {
    type: 'modal',
    callback_id: ids.answerModal.view,
    private_metadata: ticket,
    title: { type: 'plain_text', text: words.modalTitle },
    submit: { type: 'plain_text', text: words.modalSend },
    close: { type: 'plain_text', text: words.modalCancel },
    blocks: [
      {
        type: 'input',
        block_id: ids.answerModal.block,
        label: { type: 'plain_text', text: words.modalLabel },
        hint: { type: 'plain_text', text: words.modalHint },
        element: {
          type: 'plain_text_input',
          action_id: ids.answerModal.input,
          multiline: true,
          max_length: answerLimit,
          focus_on_load: true,
        },
      },
    ],
  };
}
