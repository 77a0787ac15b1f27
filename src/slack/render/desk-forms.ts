/** The forms of the desk, each about one ticket, whose id comes back with them. Pure. */
import type { KnownBlock, ModalView, PlainTextOption, StaticSelect, UsersSelect } from '@slack/types';
import { answerOf, type Reason, reasons, type Ticket } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { deskWords } from './desk-words.ts';
import { renderEngineerMarkdown } from './engineer-markdown.ts';
import { link } from './escape.ts';
import { form, input, plain, textInput } from './form.ts';
import { button, clip, context, section, typed } from './message.ts';
import { type Listed, lineOf } from './ticket-rows.ts';
import { words } from './words.ts';

const { forms } = deskWords;

/** A form with one text, below the question: a reply, a question back, a note for engineers. */
export function textForm(kind: 'reply' | 'ask' | 'note', ticket: Ticket, text = '', metadata: string = ticket.id) {
  const { title, submit, label, hint } = forms[kind];
  const { view, block } = ids.desk[kind];
  return form({ view, title: titleOf(title, ticket), submit, metadata }, [
    ...questionOf(ticket),
    input(block, { label, hint }, textInput('text', text, true)),
  ]);
}

/** What stands above the form of a ticket. */
export function titleOf(title: string, { number }: Ticket): string {
  return clip(forms.titleOf(title, number), 24);
}

/** The form that closes a ticket for a reason, perhaps with one chosen. */
export function resolveForm(ticket: Ticket, chosen?: OfferedReason): ModalView {
  const { title, submit, reason, label, hint } = forms.resolve;
  const { view, reason: reasonBlock, block } = ids.desk.resolve;
  const options = offeredReasons.map(optionOf);
  const select: StaticSelect = {
    type: 'static_select',
    action_id: ids.desk.resolve.input,
    options,
    ...(chosen !== undefined && { initial_option: optionOf(chosen) }),
  };
  return form({ view, title: titleOf(title, ticket), submit, metadata: ticket.id }, [
    input(reasonBlock, { label: reason }, select),
    input(block, { label, hint, isOptional: chosen !== 'not-ours' }, textInput('text', '', false)),
  ]);
}

const offeredReasons = reasons.filter((reason) => reason !== 'not-said' && reason !== 'no-reply');
/** A reason that a person may give. */
export type OfferedReason = Exclude<Reason, 'not-said' | 'no-reply'>;

/** Gives the reason that was chosen. */
export function parseReason(value: string | undefined): OfferedReason | undefined {
  return offeredReasons.find((reason) => reason === value);
}

/** The form that gives a ticket to somebody. */
export function assignForm(ticket: Ticket): ModalView {
  const { title, submit, label, hint } = forms.assign;
  const { view, block, input: action_id } = ids.desk.assign;
  const users: UsersSelect = { type: 'users_select', action_id };
  return form({ view, title: titleOf(title, ticket), submit, metadata: ticket.id }, [
    input(block, { label, hint }, users),
  ]);
}

/** The form that makes a ticket part of another. */
export function mergeForm(ticket: Ticket): ModalView {
  const { title, submit, label, hint } = forms.merge;
  const { view, block, input: action_id } = ids.desk.merge;
  const element = { type: 'plain_text_input', action_id, placeholder: plain('#12') } as const;
  return form({ view, title: titleOf(title, ticket), submit, metadata: ticket.id }, [
    input(block, { label, hint }, element),
  ]);
}

/** Tickets that ask the same as one, with their answers; each may take the other in. */
export function similarModal(ticket: Ticket, similar: readonly Listed[]): ModalView {
  const rows = similar.flatMap((listed) => similarRows(ticket, listed));
  return {
    type: 'modal',
    title: plain(deskWords.similarTitle),
    close: plain(words.ask.close),
    blocks: rows.length === 0 ? [section(deskWords.noSimilar)] : rows,
  };
}

function similarRows({ id }: Ticket, { ticket, url }: Listed): readonly KnownBlock[] {
  const title = words.cardTitle(ticket.number);
  const answer = answerOf(ticket);
  const merge = button(ids.desk.merge.button, deskWords.mergeInto(ticket.number), { value: `${id} ${ticket.id}` });
  const line = `*${url === undefined ? title : link(url, title)}* · ${words.state[ticket.status.state]}`;
  return [
    {
      type: 'section',
      text: { type: 'mrkdwn', text: `${line}\n>${lineOf(ticket.question)}`, verbatim: true },
      accessory: merge,
    },
    ...(answer === undefined
      ? []
      : [context(words.answeredWith(`<@${answer.by}>`)), ...renderEngineerMarkdown(clip(answer.text, 1500))]),
    { type: 'divider' },
  ];
}

/** What a ticket asks, above the fields of a form. */
export function questionOf({ question }: Pick<Ticket, 'question'>): readonly KnownBlock[] {
  return [typed(question, 1500)];
}

function optionOf(reason: OfferedReason): PlainTextOption {
  return { text: plain(deskWords.reasons[reason]), value: reason };
}
