/** `desk show`: one ticket, to be read like a page. */

import { everyoneWaiting, ownerOf, subjectNames, type Ticket } from '../../desk/ticket.ts';
import type { TicketEvent } from '../../desk/tickets.ts';
import { durationText } from '../../ops/report-text.ts';
import { createTicketStore } from '../../store/tickets.ts';
import { Misuse, print } from '../command.ts';
import { type DeskVerb, everything, momentOf } from './verb.ts';

/** Prints the tickets of that number, of which each team has one at most. */
export const show: DeskVerb = async (database, { values, subject, now }) => {
  if (subject === undefined || !/^#?\d+$/.test(subject))
    throw new Misuse('desk show wants the number of a ticket: desk show 42');
  const tickets = createTicketStore(database);
  const number = Number(subject.replace('#', ''));
  const found = await tickets.list({ number, order: 'oldest-first', limit: everything });
  if (found.length === 0) print(`There is no ticket #${number}.`);
  for (const ticket of found) {
    const history = await tickets.history(ticket.id);
    print(values['json'] === true ? JSON.stringify({ ...ticket, history }, null, 2) : pageOf(ticket, history, now));
  }
  return found.length === 0 ? 1 : 0;
};

function pageOf(ticket: Ticket, history: readonly TicketEvent[], now: number): string {
  const owner = ownerOf(ticket);
  const facts = [
    `Ticket #${ticket.number}`,
    `${ticket.status.state}${owner === undefined ? '' : `, ${owner}`}`,
    `asked by ${ticket.asker.user} ${durationText(now - ticket.openedAt)} ago`,
  ];
  return [
    facts.join(' · '),
    ...whereOf(ticket),
    '',
    indented(ticket.question, 2),
    '',
    ...offeredTo(ticket),
    ...waitingFor(ticket),
    'What happened',
    ...history.map(lineOf),
    '',
  ].join('\n');
}

function whereOf({ asker: { place } }: Ticket): readonly string[] {
  if (place.kind === 'private') return ['asked privately'];
  return [place.permalink ?? `in ${place.message.channel}`];
}

function offeredTo(ticket: Ticket): readonly string[] {
  const { shortfall } = ticket;
  const names = subjectNames(ticket);
  const rejected = (shortfall.rejected ?? []).map(
    ({ path, anchor, why }) => `  no to ${path}#${anchor}${why === undefined ? '' : ` (${why})`}`,
  );
  return [
    ...(names.length === 0 ? [] : [`About ${names.join(', ')}`, '']),
    `What the guides offered (the first is ${Math.round(shortfall.confidence * 100)}% likely to be right)`,
    ...(shortfall.tried.length === 0 ? ['  nothing that came near'] : []),
    ...shortfall.tried.map(({ title, url, path, anchor }) => `  ${title}  ${url === '' ? `${path}#${anchor}` : url}`),
    ...rejected,
    '',
  ];
}

function waitingFor(ticket: Ticket): readonly string[] {
  const others = everyoneWaiting(ticket).slice(1);
  return others.length === 0 ? [] : [`Waiting too: ${others.map(({ user }) => user).join(', ')}`, ''];
}

function lineOf(event: TicketEvent): string {
  const { at, by, kind, text, files = [], to, reason, other, heard, reminder } = event;
  const details = [
    ...(to === undefined ? [] : [`to ${to}`]),
    ...(reason === undefined ? [] : [reason]),
    ...(other === undefined ? [] : [`#${other.number}`]),
    ...(heard === undefined || heard.how === 'wrote' ? [] : [heard.how]),
    ...(reminder === undefined ? [] : [`${reminder.target}, ${reminder.stage}`]),
  ];
  const head = `  ${momentOf(at)}  ${by === '' ? nobody(kind) : by}: ${done[kind]}${details.map((one) => ` (${one})`).join('')}`;
  const said = [...(text === undefined ? [] : [text]), ...files.map(({ name, url }) => `${name}: ${url}`)];
  return [head, ...said.map((words) => indented(words, 6))].join('\n');
}

/** What each act is called when it is told. */
const done: Readonly<Record<TicketEvent['kind'], string>> = {
  open: 'asked',
  claim: 'claimed it',
  assign: 'gave it',
  'take-over': 'took it over',
  release: 'released it',
  ask: 'asked back',
  reply: 'wrote',
  answer: 'answered',
  conclude: 'answered and resolved it',
  resolve: 'resolved it',
  note: 'noted',
  merge: 'made it part of another',
  absorb: 'made another part of it',
  part: 'took another out of it',
  solve: 'said that it helped',
  reopen: 'reopened it',
  withdraw: 'withdrew it',
  reword: 'asked in other words',
  join: 'waits for it too',
  hear: 'wrote in the thread',
  record: 'wrote in the thread',
  publish: 'asked on the community forum',
  settle: 'solved it',
  unsettle: 'took the solution back',
  remind: 'reminded',
  nudge: 'asked whether it is still needed',
  lapse: 'closed it',
};

/** Who acted where no person did. */
function nobody(kind: TicketEvent['kind']): string {
  return kind === 'settle' || kind === 'unsettle' ? 'the forum' : 'the clock';
}

function indented(text: string, by: number): string {
  return text.replace(/^/gm, ' '.repeat(by));
}
