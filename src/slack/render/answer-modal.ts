/** The form in which an engineer writes an answer: what was asked and offered above it, how it will look behind a button. */
import type { Checkboxes, ExternalSelect, ModalView, PlainTextOption, RadioButtons } from '@slack/types';
import type { Ticket } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { answerNoteBlocks } from './answer-note.ts';
import { deskWords } from './desk-words.ts';
import { form, input, textInput } from './form.ts';
import { headOf, type Reader, titleOf } from './form-head.ts';
import { actions, button, context, plain } from './message.ts';
import { evidence } from './ticket-card.ts';
import { words } from './words.ts';

const { answer: said } = deskWords.forms;
const at = ids.answerModal;

/** What becomes of a ticket with its answer. */
export type Next = 'wait' | 'resolve';

/** What was filled in. */
export interface AnswerDraft {
  readonly text: string;
  readonly section?: PlainTextOption;
  readonly next: Next;
  /** Whether it is to become an entry of the FAQ. */
  readonly isKept: boolean;
}

/** The form for one ticket; `metadata` comes back with it. */
export function answerModal(
  ticket: Ticket,
  metadata: string,
  reader: Reader,
  draft: AnswerDraft = { text: '', next: 'wait', isKept: false },
): ModalView {
  return form({ view: at.view, title: titleOf(said.title, ticket), submit: said.submit, metadata }, [
    ...headOf('answer', ticket, reader),
    ...evidence(ticket),
    input(at.block, { label: said.label, hint: said.hint, isOptional: true }, textInput(at.input, draft.text, true)),
    input(at.section, { label: said.section, hint: said.sectionHint, isOptional: true }, sectionSelect(draft.section)),
    ...actions([button(at.preview, said.preview)]),
    input(at.next, { label: said.next }, nextButtons(draft.next)),
    input(at.keep, { label: said.keep, isOptional: true }, keepBox(draft.isKept)),
  ]);
}

/** What the asker will read. */
export function previewModal(ticket: Ticket, by: string, text: string): ModalView {
  const lead = context(said.previewOf);
  const blocks = answerNoteBlocks(ticket, { users: [ticket.asker.user], by, text }, false, [lead]);
  return { type: 'modal', title: plain(said.preview), close: plain(words.ask.close), blocks: [lead, ...blocks] };
}

/** Reads what becomes of the ticket. */
export function parseNext(value: string | undefined): Next {
  return value === 'resolve' ? 'resolve' : 'wait';
}

function sectionSelect(chosen: PlainTextOption | undefined): ExternalSelect {
  return {
    type: 'external_select',
    action_id: at.section,
    placeholder: plain(said.sectionPlaceholder),
    min_query_length: 0,
    ...(chosen !== undefined && { initial_option: chosen }),
  };
}

function nextButtons(chosen: Next): RadioButtons {
  const option = (value: Next) => ({ text: plain(said.choices[value]), value });
  return {
    type: 'radio_buttons',
    action_id: at.next,
    options: [option('wait'), option('resolve')],
    initial_option: option(chosen),
  };
}

function keepBox(isChosen: boolean): Checkboxes {
  const option = { text: plain(said.keepIt), value: 'keep' };
  return { type: 'checkboxes', action_id: at.keep, options: [option], ...(isChosen && { initial_options: [option] }) };
}
