/** What forms of several fields are built from. */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { deskWords } from './desk-words.ts';
import { clip, plain } from './message.ts';

/** Slack's own limit for a text input. */
const textLimit = 3000;

interface FormHead {
  readonly view: string;
  readonly title: string;
  readonly submit: string;
  readonly metadata: string;
}

/** A form with any fields; `metadata` comes back with it. */
export function form({ view, title, submit, metadata }: FormHead, blocks: readonly KnownBlock[]): ModalView {
  return {
    type: 'modal',
    callback_id: view,
    private_metadata: metadata,
    title: plain(title),
    submit: plain(submit),
    close: plain(deskWords.forms.cancel),
    blocks: [...blocks],
  };
}

/** A field of a form. */
export function input(
  block: string,
  {
    label,
    hint,
    isOptional = false,
  }: { readonly label: string; readonly hint?: string; readonly isOptional?: boolean },
  element: InputBlock['element'],
): KnownBlock {
  return {
    type: 'input',
    block_id: block,
    label: plain(label),
    ...(hint !== undefined && { hint: plain(hint) }),
    optional: isOptional,
    element,
  };
}

/** A field for a text of several lines. */
export function textInput(actionId: string, text: string, hasFocus: boolean) {
  return {
    type: 'plain_text_input',
    action_id: actionId,
    multiline: true,
    max_length: textLimit,
    focus_on_load: hasFocus,
    ...(text !== '' && { initial_value: clip(text, textLimit) }),
  } as const;
}
