/** The two plain modals: one that says one thing and can only be closed, one with a field to fill in. */
import type { InputBlock, ModalView } from '@slack/types';
import { appWords } from './app-words.ts';
import { plain, section } from './message.ts';
import { words } from './words.ts';

/** Says one thing, mrkdwn of ours, where there is no message to say it under. */
export function noticeModal(text: string): ModalView {
  return { type: 'modal', title: plain(appWords.name), close: plain(words.ask.close), blocks: [section(text)] };
}

/** What a form is called, and what it says. */
interface FormWords {
  readonly title: string;
  readonly submit: string;
  readonly close: string;
  readonly label: string;
  readonly hint: string;
}

/** Asks for one thing; `metadata` comes back with it. */
export function formModal(
  ids: { readonly view: string; readonly block: string },
  { title, submit, close, label, hint }: FormWords,
  element: InputBlock['element'],
  metadata?: string,
): ModalView {
  return {
    type: 'modal',
    callback_id: ids.view,
    ...(metadata !== undefined && { private_metadata: metadata }),
    title: plain(title),
    submit: plain(submit),
    close: plain(close),
    blocks: [{ type: 'input', block_id: ids.block, label: plain(label), hint: plain(hint), element }],
  };
}
