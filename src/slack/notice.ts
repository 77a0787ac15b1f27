/** One sentence in a modal: for what has no message beside which it could be said. */
import type { ModalView } from '@slack/types';
import { section } from './message.ts';
import { words } from './words.ts';

/** A modal that says one thing, mrkdwn of ours, and can only be closed. */
export function noticeModal(text: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: words.app.name },
    close: { type: 'plain_text', text: words.ask.close },
    blocks: [section(text)],
  };
}
