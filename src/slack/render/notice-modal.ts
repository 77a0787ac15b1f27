/** The modal that says one thing and can only be closed. */
import type { ModalView } from '@slack/types';
import { section } from './message.ts';
import { words } from './words.ts';

/** Renders it from mrkdwn of ours, for what is said where there is no message to say it under. */
export function noticeModal(text: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: words.app.name },
    close: { type: 'plain_text', text: words.ask.close },
    blocks: [section(text)],
  };
}
