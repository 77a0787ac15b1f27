/** The forms of the desk, each about one ticket, whose id comes back with them. Pure. */
import type { KnownBlock, ModalView, PlainTextOption, StaticSelect, UsersSelect } from '@slack/types';
import { answerOf, everyoneWaiting, type Reason, reasons, standingAnswerOf, type Ticket } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { deskWords } from './desk-words.ts';
import { renderEngineerMarkdown } from './engineer-markdown.ts';
import { link } from './escape.ts';
import { form, input, textInput } from './form.ts';
import { headOf, questionOf, type Reader, titleOf } from './form-head.ts';
import { button, clip, clipEscaped, confirmation, context, plain, section } from './message.ts';
import { answeredLine } from './ticket-card.ts';
import { type Listed, lineOf } from './ticket-rows.ts';
import { words } from './words.ts';

const { forms } = deskWords;

/** A form with one text, below the question: a reply, or a note for engineers. */
export function textForm(kind: 'reply' | 'note', ticket: Ticket, text = '', metadata: string = ticket.id): ModalView {
  const { title, submit, label, hint } = forms[kind];
  const { view, block } = ids.desk[kind];
  return form({ view, title: titleOf(title, ticket), submit, metadata }, [
    ...questionOf(ticket),
    input(block, { label, hint }, textInput('text', text, true)),
  ]);
}

/** The form that asks the asker something. */
export function askForm(ticket: Ticket, metadata: string, reader: Reader, text = ''): ModalView {
  const { title, submit, label, hint } = forms.ask;
  const { view, block, input: field } = ids.desk.ask;
  return form({ view, title: titleOf(title, ticket), submit, metadata }, [
    ...headOf('ask', ticket, reader),
    input(block, { label, hint }, textInput(field, text, true)),
  ]);
}

/** What is filled in of a closing form. */
interface Closing {
  readonly reason?: OfferedReason;
  readonly text?: string;
}

/** The form that closes a ticket for a reason, perhaps with one chosen. */
export function resolveForm(
  ticket: Ticket,
  metadata: string,
  reader: Reader,
  { reason: chosen, text = '' }: Closing = {},
): ModalView {
  const { title, submit, reason, label, hint } = forms.resolve;
  const { view, reason: reasonBlock, block } = ids.desk.resolve;
  const options = offeredReasons.map(optionOf);
  const select: StaticSelect = {
    type: 'static_select',
    action_id: ids.desk.resolve.input,
    options,
    ...(chosen !== undefined && { initial_option: optionOf(chosen) }),
  };
  return form({ view, title: titleOf(title, ticket), submit, metadata }, [
    ...headOf('resolve', ticket, reader),
    input(reasonBlock, { label: reason }, select),
    input(block, { label, hint, isOptional: chosen !== 'not-ours' }, textInput('text', text, false)),
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
  const { title, next, label, hint } = forms.merge;
  const { view, block, input: action_id } = ids.desk.merge;
  const element = { type: 'plain_text_input', action_id, placeholder: plain('#12') } as const;
  return form({ view, title: titleOf(title, ticket), submit: next, metadata: ticket.id }, [
    ...questionOf(ticket),
    input(block, { label, hint }, element),
  ]);
}

/** Asks whether one ticket should become part of another, before it does: people are told at once. */
export function mergeQuestion(from: Ticket, into: Ticket): ModalView {
  const { title, submit, into: becomes, moves, answered } = forms.merge;
  const { view } = ids.desk.mergeQuestion;
  const who = everyoneWaiting(from).map(({ user }) => `<@${user}>`);
  return form({ view, title: titleOf(title, from), submit, metadata: `${from.id} ${into.id}` }, [
    section(sideOf(from)),
    ...questionOf(from),
    section(`*${becomes}*`),
    section(sideOf(into)),
    ...questionOf(into),
    context(
      [moves(who.join(', '), into.number), ...(standingAnswerOf(into) === undefined ? [] : [answered])].join(' '),
    ),
  ]);
}

/** A ticket as one side of a merger. */
function sideOf({ number, asker, status }: Ticket): string {
  return [`*${words.cardTitle(number)}*`, words.askedBy(`<@${asker.user}>`), words.state[status.state]].join(' · ');
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

function similarRows(from: Ticket, { ticket, url }: Listed): readonly KnownBlock[] {
  const title = words.cardTitle(ticket.number);
  const answer = answerOf(ticket);
  const merge = button(ids.desk.merge.button, deskWords.mergeInto(ticket.number), {
    value: `${from.id} ${ticket.id}`,
    confirm: confirmation({
      title: deskWords.mergeInto(ticket.number),
      text: forms.merge.sure(inShort(from), inShort(ticket)),
      confirm: forms.merge.submit,
      deny: forms.cancel,
    }),
  });
  const line = `*${url === undefined ? title : link(url, title)}* · ${words.state[ticket.status.state]}`;
  return [
    {
      type: 'section',
      text: { type: 'mrkdwn', text: `${line}\n>${lineOf(ticket.question)}`, verbatim: true },
      accessory: merge,
    },
    ...(answer === undefined
      ? []
      : [context(answeredLine(ticket, answer)), ...renderEngineerMarkdown(clip(answer.text, 1500))]),
    { type: 'divider' },
  ];
}

/** As much of a ticket as the question before a merger has room for. */
function inShort({ number, asker, question }: Ticket): string {
  return `#${number} (<@${asker.user}>: ${clipEscaped(lineOf(question), 80)})`;
}

function optionOf(reason: OfferedReason): PlainTextOption {
  return { text: plain(deskWords.reasons[reason]), value: reason };
}
