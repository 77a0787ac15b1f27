/** What an accepted act leaves beside the ticket: a line of its history, and what is to be said to whom. */
import type { Act } from './act.ts';
import { detailsOf, refTo } from './event-details.ts';
import {
  answerForNewcomers,
  answerMessages,
  asideMessage,
  type DeskMessage,
  type PlainStep,
  plainSteps,
  type Saying,
  sayMessage,
  sayToAll,
  statusMessages,
} from './messages.ts';
import { answerOf, everyoneWaiting, ownerOf, standingAnswerOf, type Ticket, waitingOf } from './ticket.ts';
import type { TicketEvent } from './tickets.ts';

/** Gives both. */
export function effectsOf(
  before: Ticket,
  after: Ticket,
  act: Act,
  by: string,
  now: number,
): { readonly event: TicketEvent; readonly messages: readonly DeskMessage[] } {
  const base = { ticket: after.id, version: after.version, kind: act.kind, by, at: now };
  const messages = [...messagesOf(before, after, act, by), ...stepLine(before, after, act, by)];
  return { event: { ...base, ...detailsOf(after, act) }, messages };
}

/** In the thread of the card every step is read, and the answers too, which the card shows no more than the last of. */
function stepLine(before: Ticket, after: Ticket, act: Act, by: string): readonly DeskMessage[] {
  const step = plainSteps.find((plain) => plain === act.kind);
  // What was written by hand stands there already.
  if (step === undefined || ('byHand' in act && act.byHand !== undefined)) return [];
  const { reason, text } = detailsOf(after, act);
  const more = { ...(reason !== undefined && { reason }), ...(text !== undefined && { text }) };
  const concerned = concernedBy(step, before);
  const mention = concerned === undefined || concerned === by ? {} : { mention: concerned };
  return [asideMessage(after, { about: 'step', step, by, ...mention, ...more })];
}

/** Whose turn it is again, or from whose hands a ticket was taken. */
function concernedBy(step: PlainStep, before: Ticket): string | undefined {
  if (step === 'reopen') return before.status.state === 'merged' ? before.status.by : lastEngineerOf(before);
  const isTaken = step === 'take-over' || step === 'answer' || step === 'conclude' || step === 'resolve';
  return isTaken ? ownerOf(before) : undefined;
}

function messagesOf(before: Ticket, after: Ticket, act: Act, by: string): readonly DeskMessage[] {
  switch (act.kind) {
    case 'assign':
      return [
        ...statusMessages(after),
        asideMessage(after, { about: 'assigned', to: act.to, ...(by !== '' && { by }) }),
      ];
    case 'ask':
      return [...statusMessages(after), ...said(after, after.asker.user, { about: 'question', by, text: act.text })];
    case 'reply': {
      const { text, files = [], to = after.asker.user, byHand } = act;
      if (byHand !== undefined)
        return [...ifMoved(before, after), asideMessage(after, { about: 'said', by, to, text, byHand })];
      return [...ifMoved(before, after), ...said(after, to, { about: 'reply', by, text, files })];
    }
    case 'answer':
    case 'conclude': {
      const answer = answerOf(after);
      return [...statusMessages(after), ...(answer === undefined ? [] : answerMessages(after, answer, act.byHand))];
    }
    case 'resolve': {
      const { reason, text = '' } = act;
      return [...statusMessages(after), ...sayToAll(after, { about: 'closing', by, reason, text })];
    }
    case 'note':
      return [asideMessage(after, { about: 'note', by, text: act.text })];
    case 'merge':
      return [...afterEnding(after, act.known ?? []), asideMessage(after, { about: 'merged', into: act.into, by })];
    case 'absorb':
      return afterMerger(before, after, act.other, by);
    case 'part':
      return [...statusMessages(after), asideMessage(after, { about: 'parted', other: refTo(act.other), by })];
    case 'reword':
      // Nobody waits for a withdrawn ticket: its note has nothing new to say.
      return statusMessages(after).filter(({ kind }) => kind === 'card' || after.status.state !== 'withdrawn');
    case 'join':
      return [...statusMessages(after), ...forNewcomers(after, [by])];
    case 'hear':
    case 'record':
      return [...ifMoved(before, after), asideMessage(after, heard(before, act, by))];
    case 'publish':
    case 'settle':
    case 'unsettle':
      return forumMessages(before, after, act, by);
    case 'remind': {
      const owner = ownerOf(after);
      const { reminder } = act;
      return [asideMessage(after, { about: 'reminder', reminder, ...(owner !== undefined && { owner }) })];
    }
    case 'nudge':
      return [sayMessage(after, after.asker, { about: 'nudge' })];
    case 'lapse':
      return [...statusMessages(after), sayMessage(after, after.asker, { about: 'lapse' })];
    case 'claim':
    case 'take-over':
    case 'release':
    case 'solve':
    case 'reopen':
    case 'withdraw':
      return statusMessages(after);
  }
}

/** Who waits reads anew how the ticket stands only where that has changed. */
function ifMoved(before: Ticket, after: Ticket): readonly DeskMessage[] {
  const isSame = before.status.state === after.status.state && ownerOf(before) === ownerOf(after);
  return isSame ? [] : statusMessages(after);
}

/** What there is to say of a topic on the community forum: to engineers always, to who waits when a solution came or went. */
function forumMessages(
  before: Ticket,
  after: Ticket,
  act: Extract<Act, { kind: 'publish' | 'settle' | 'unsettle' }>,
  by: string,
): readonly DeskMessage[] {
  const { url } = act.topic;
  if (act.kind === 'publish') {
    return [...statusMessages(after), asideMessage(after, { about: 'forum', what: 'published', by, url })];
  }
  if (act.kind === 'unsettle') {
    return [
      ...statusMessages(after),
      ...sayToAll(after, { about: 'unsolved', url }),
      asideMessage(after, { about: 'forum', what: 'unsolved', by, url }),
    ];
  }
  const { by: author, text, url: at } = act.solution;
  return [
    ...ifMoved(before, after),
    ...sayToAll(after, { about: 'solution', author, text, url: at }),
    asideMessage(after, { about: 'forum', what: 'solved', by: author, url: at }),
  ];
}

/** To one who waits, and into the thread of the card, where the others see that it was said. */
function said(
  ticket: Ticket,
  to: string,
  saying: Extract<Saying, { about: 'reply' | 'question' }>,
): readonly DeskMessage[] {
  const waiting = waitingOf(ticket, to);
  if (waiting === undefined) return [];
  const { by, text } = saying;
  return [sayMessage(ticket, waiting, saying), asideMessage(ticket, { about: 'said', by, to, text })];
}

/** The engineer is called by name where the ticket was out of their hands. */
function heard(before: Ticket, { kind, words }: Extract<Act, { kind: 'hear' | 'record' }>, by: string) {
  const { how, message, files } = words;
  const { status } = before;
  const isTheirs = status.state === 'waiting' || status.state === 'answered' || status.state === 'resolved';
  const owner = lastEngineerOf(before);
  const mention = kind === 'hear' && isTheirs && owner !== undefined ? { mention: owner } : {};
  return { about: 'heard', by, how, message, text: words.text, files, ...mention } as const;
}

/** Who has it, or answered it last. */
function lastEngineerOf(ticket: Ticket): string | undefined {
  return ownerOf(ticket) ?? answerOf(ticket)?.by;
}

/** The notes of the others belong to the ticket that stays; who waits there already is told to look there. */
function afterEnding(ended: Ticket, known: readonly string[]): readonly DeskMessage[] {
  return statusMessages(ended).filter((message) => message.kind !== 'note' || known.includes(message.user));
}

function afterMerger(before: Ticket, after: Ticket, other: Ticket, by: string): readonly DeskMessage[] {
  const newcomers = everyoneWaiting(other).filter(({ user }) => waitingOf(before, user) === undefined);
  return [
    ...statusMessages(after),
    asideMessage(after, { about: 'absorbed', other: refTo(other), by }),
    ...newcomers.map((waiting) => sayMessage(after, waiting, { about: 'merged', by, other: refTo(other) })),
    ...forNewcomers(
      after,
      newcomers.map(({ user }) => user),
    ),
  ];
}

function forNewcomers(ticket: Ticket, newcomers: readonly string[]): readonly DeskMessage[] {
  const answer = standingAnswerOf(ticket);
  return answer === undefined ? [] : answerForNewcomers(ticket, answer, newcomers);
}
