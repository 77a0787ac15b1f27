/**
 * A ticket -> the card in the support channel: as it is now, with the buttons that this state allows. What happened is
 * in the thread under it.
 */
import type { Button, KnownBlock, Overflow, PlainTextOption } from '@slack/types';
import { type ActKind, machine } from '../../desk/life.ts';
import {
  answerOf,
  ownerOf,
  type SectionRef,
  standingAnswerOf,
  subjectNames,
  type Ticket,
  type TicketAnswer,
  type Tried,
} from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { deskWords } from './desk-words.ts';
import { renderEngineerMarkdown } from './engineer-markdown.ts';
import { escapeText, inert, link } from './escape.ts';
import { button, clip, context, fallback, type Message, section, typed } from './message.ts';
import { agoOf } from './moment.ts';
import { wasAskedPrivately } from './privacy.ts';
import { words } from './words.ts';

/** A question and an answer of this length leave room for the rest of the card. */
const typedLimit = 2900;

/** Renders the card; `similar` is how many tickets ask the same. */
export function ticketCard(ticket: Ticket, similar = 0): Message {
  const title = `${words.cardTitle(ticket.number)} · ${stateOf(ticket)}`;
  const head = [
    `*${title}*${owner(ticket)}`,
    words.askedBy(`<@${ticket.asker.user}>`),
    whence(ticket),
    deskWords.asked(agoOf(ticket.openedAt)),
  ];
  const row = elements(ticket, similar);
  const top = [section(head.join(' · ')), typed(ticket.question, typedLimit), ...evidence(ticket)];
  const foot: readonly KnownBlock[] = row.length === 0 ? [] : [{ type: 'actions', elements: [...row] }];
  return {
    text: fallback(escapeText(`${title}: ${clip(ticket.question, 200)}`)),
    blocks: [...top, ...answered(ticket, [...top, ...foot]), ...foot],
  };
}

function stateOf({ status }: Ticket): string {
  const state = words.state[status.state];
  if (status.state === 'merged') return `${state} into #${status.into.number}`;
  return status.state === 'resolved' && status.reason !== 'not-said'
    ? `${state}: ${deskWords.reasons[status.reason]}`
    : state;
}

function owner(ticket: Ticket): string {
  const user = ownerOf(ticket);
  return user === undefined ? '' : ` · <@${user}>`;
}

function whence({ asker }: Ticket): string {
  if (asker.place.kind === 'private' || wasAskedPrivately(asker.place)) return words.askedPrivately;
  const { permalink, message } = asker.place;
  return permalink === undefined ? `<#${message.channel}>` : link(permalink, words.openThread);
}

/** What it is about, what the guides offered, how sure that was, what the asker said to it, and who else waits. */
export function evidence(ticket: Ticket): readonly KnownBlock[] {
  const { shortfall, watchers } = ticket;
  const { why, confidence, tried, rejected = [] } = shortfall;
  const about = subjectNames(ticket);
  const offered = tried.map((section, at) => `• ${triedLine(section, at === 0 ? confidence : undefined, shortfall)}`);
  // Where the guides had no answer that says it already.
  const nothing = why === 'not-covered' ? [] : [words.triedNothing];
  const lines = [
    ...(about.length === 0 ? [] : [deskWords.about(inert(about.join(', ')))]),
    ...rejected.map(({ why: reason, ...at }) =>
      deskWords.saidNoTo(titleOf(at, tried), reason && words.feedback.reasons[reason].toLowerCase()),
    ),
    ...(watchers.length === 0 ? [] : [words.alsoWaiting(watchers.map(({ user }) => `<@${user}>`).join(', '))]),
    [words.why[why], ...(offered.length === 0 ? nothing : [words.tried[why]])].join(' '),
    ...offered,
  ];
  return [context(lines.join('\n'))];
}

function triedLine(
  { title, url, ...at }: Tried,
  confidence: number | undefined,
  { shown }: Ticket['shortfall'],
): string {
  const name = url === '' ? inert(clip(title, 200)) : link(url, clip(title, 200));
  const likely = confidence === undefined ? '' : ` (${deskWords.likely(Math.round(confidence * 100))})`;
  const isShown = shown !== undefined && shown.path === at.path && shown.anchor === at.anchor;
  return `${name}${likely}${isShown ? ` ${deskWords.wasShown}` : ''}`;
}

function titleOf({ path, anchor }: SectionRef, tried: readonly Tried[]): string {
  const found = tried.find((section) => section.path === path && section.anchor === anchor);
  return inert(clip(found?.title ?? path, 120));
}

function answered(ticket: Ticket, frame: readonly KnownBlock[]): readonly KnownBlock[] {
  const answer = answerOf(ticket);
  if (answer === undefined) return [];
  const line = context(answeredLine(ticket, answer));
  return [line, ...renderEngineerMarkdown(clip(answer.text, typedLimit), [...frame, line])];
}

/** Whose the answer below it is, and whether it stands. */
export function answeredLine(ticket: Ticket, { by }: TicketAnswer): string {
  return words[standingAnswerOf(ticket) === undefined ? 'answeredBefore' : 'answeredWith'](`<@${by}>`);
}

function elements(ticket: Ticket, similar: number): readonly (Button | Overflow)[] {
  const { id: value, status } = ticket;
  const allows = machine[status.state];
  const may = (kind: ActKind) => allows[kind] in machine;
  return [
    ...(may('claim') ? [button(ids.ticket.claim, words.claim, { value, style: 'primary' })] : []),
    ...(may('answer') ? [button(ids.ticket.answer, words.answer, { value })] : []),
    ...(may('ask') ? [button(ids.ticket.ask, deskWords.askBack, { value })] : []),
    ...(may('resolve') ? [button(ids.ticket.resolve, deskWords.resolve, { value })] : []),
    ...(may('release') ? [button(ids.ticket.release, words.release, { value })] : []),
    ...(status.state === 'resolved' || status.state === 'merged'
      ? [button(ids.ticket.reopen, words.reopen, { value })]
      : []),
    ...(standingAnswerOf(ticket) !== undefined ? [button(ids.ticket.saveAsFaq, deskWords.saveAsFaq, { value })] : []),
    ...(similar === 0 ? [] : [button(ids.ticket.similar, deskWords.similar(similar), { value })]),
    ...menu(value, may),
  ];
}

/** What the menu offers, and the act by which a state allows it. */
const menuActs = [
  ['assign', 'assign'],
  ['take-over', 'take-over'],
  ['note', 'note'],
  ['not-ours', 'resolve'],
  ['merge', 'merge'],
] as const;
/** One of its entries. */
export type CardEntry = (typeof menuActs)[number][0];

/** Gives the entry and the ticket that an option stands for; nothing where it is none of ours. */
export function parseMenuValue(value: string): { readonly entry: CardEntry; readonly ticket: string } | undefined {
  const at = value.indexOf('/');
  const entry = menuActs.find(([known]) => known === value.slice(0, at))?.[0];
  return entry && { entry, ticket: value.slice(at + 1) };
}

function menu(ticket: string, may: (kind: ActKind) => boolean): readonly Overflow[] {
  const options = menuActs.flatMap(([entry, act]): PlainTextOption[] => {
    const text = { type: 'plain_text', text: deskWords.more[entry] } as const;
    return may(act) ? [{ text, value: `${entry}/${ticket}` }] : [];
  });
  return options.length === 0 ? [] : [{ type: 'overflow', action_id: ids.ticket.more, options }];
}
