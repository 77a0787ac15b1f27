/** (ticket, act) -> the ticket after it, once nothing stands in the way. */
import type { Act } from './act.ts';
import { machine, type StateReason, withSupport } from './life.ts';
import {
  answerOf,
  everyoneWaiting,
  type MessageRef,
  ownerOf,
  type Pause,
  type Status,
  type Ticket,
  type TicketState,
  type Waiting,
  waitingOf,
} from './ticket.ts';

/** Gives the ticket after an accepted act. */
export function ticketAfter(before: Ticket, act: Act, by: string, now: number): Ticket {
  const status = statusAfter(before, act, by, now);
  const firstAnsweredAt = before.firstAnsweredAt ?? (reachesAsker(act) ? now : undefined);
  return {
    ...before,
    ...(act.kind === 'reword' && rewordedBy(act)),
    version: before.version + 1,
    status,
    watchers: watchersAfter(before, act, by, now),
    pauses: pausesAfter(before.pauses, status, now),
    reminded: act.kind === 'remind' ? [...before.reminded, act.reminder] : before.reminded,
    heard: heardAfter(before.heard, act),
    ...forumAfter(before, act),
    ...(firstAnsweredAt !== undefined && { firstAnsweredAt }),
  };
}

function rewordedBy({ question, shortfall, subject }: Extract<Act, { kind: 'reword' }>): Partial<Ticket> {
  return { question, shortfall, ...(subject !== undefined && { subject }) };
}

function statusAfter({ status }: Ticket, act: Act, by: string, now: number): Status {
  const answer = answerOf({ status });
  const kept = answer === undefined ? {} : { answer };
  switch (act.kind) {
    case 'claim':
      return { state: 'claimed', owner: by, at: now, ...kept };
    case 'take-over':
      return handedTo(status, by, now);
    case 'assign':
      return handedTo(status, act.to, now);
    case 'release':
      return { state: 'open', ...kept };
    case 'ask':
      return { state: 'waiting', owner: by, at: now, ...kept };
    case 'reply':
      return machine[status.state].reply === 'claimed' && status.state !== 'claimed'
        ? { state: 'claimed', owner: by, at: now, ...kept }
        : status;
    case 'answer':
      return { state: 'answered', answer: answerBy(act, by, now) };
    case 'conclude':
      return { state: 'resolved', by, at: now, reason: 'answered', answer: answerBy(act, by, now) };
    case 'resolve':
      return { state: 'resolved', by, at: now, reason: act.reason, ...kept };
    case 'solve':
      return status.state === 'resolved'
        ? { ...status, isConfirmed: true }
        : { state: 'resolved', by, at: now, reason: 'answered', ...kept, isConfirmed: true };
    case 'reopen':
    case 'join':
    case 'hear':
    case 'unsettle':
      return backAgain(status, machine[status.state][act.kind], by, now);
    case 'withdraw':
      return { state: 'withdrawn', at: now, ...kept };
    case 'settle':
      return status.state === 'resolved'
        ? status
        : { state: 'resolved', by, at: now, reason: 'moved-to-the-forum', ...kept };
    case 'merge':
      return { state: 'merged', into: act.into, by, at: now };
    case 'nudge':
      return status.state === 'waiting' || status.state === 'answered' ? { ...status, nudgedAt: now } : status;
    case 'lapse':
      return { state: 'resolved', by, at: now, reason: 'no-reply', ...kept };
    case 'note':
    case 'absorb':
    case 'part':
    case 'reword':
    case 'record':
    case 'publish':
    case 'remind':
      return status;
  }
}

function answerBy({ text, section }: Extract<Act, { kind: 'answer' | 'conclude' }>, by: string, at: number) {
  return { text, by, at, ...(section !== undefined && { section }) };
}

/** A ticket that waits for the asker goes on waiting, whoever owns it. */
function handedTo(status: Status, owner: string, now: number): Status {
  if (status.state === 'waiting') return { ...status, owner };
  const answer = answerOf({ status });
  return { state: 'claimed', owner, at: now, ...(answer !== undefined && { answer }) };
}

/** What waited for the asker goes back to the engineer who asked or answered; a closed one is anybody's. */
function backAgain(status: Status, step: TicketState | StateReason, by: string, now: number): Status {
  if (step === status.state) return status;
  const answer = answerOf({ status });
  const kept = answer === undefined ? {} : { answer };
  const owner = step === 'claimed' ? ownerOf({ status }) : undefined;
  return owner === undefined
    ? { state: 'reopened', by, at: now, ...kept }
    : { state: 'claimed', owner, at: now, ...kept };
}

function reachesAsker(act: Act): boolean {
  switch (act.kind) {
    case 'ask':
    case 'reply':
    case 'answer':
    case 'conclude':
    case 'settle':
      return true;
    case 'resolve':
      return (act.text ?? '') !== '';
    default:
      return false;
  }
}

function watchersAfter(ticket: Ticket, act: Act, by: string, now: number): readonly Waiting[] {
  if (act.kind === 'absorb') {
    const newcomers = everyoneWaiting(act.other).filter(({ user }) => waitingOf(ticket, user) === undefined);
    return [...ticket.watchers, ...newcomers.map((newcomer) => ({ from: act.other.id, ...newcomer }))];
  }
  if (act.kind === 'part') return ticket.watchers.filter((watcher) => !cameWith(act.other, watcher));
  if (act.kind !== 'join' || waitingOf(ticket, by) !== undefined) return ticket.watchers;
  return [
    ...ticket.watchers,
    { user: by, place: act.place, since: now, ...(act.note !== undefined && { note: act.note }) },
  ];
}

/** Whether somebody waits only because another ticket became part of this one: else they have a place of their own. */
function cameWith(other: Ticket, { user, since }: Waiting): boolean {
  return waitingOf(other, user)?.since === since;
}

/** The clock of the support team stands still while a ticket waits for the asker, and once it is over. */
function pausesAfter(pauses: readonly Pause[], status: Status, now: number): readonly Pause[] {
  const last = pauses.at(-1);
  const wasPaused = last !== undefined && last.to === undefined;
  const isPaused = !withSupport.includes(status.state);
  if (wasPaused === isPaused) return pauses;
  return wasPaused ? [...pauses.slice(0, -1), { from: last.from, to: now }] : [...pauses, { from: now }];
}

function forumAfter({ forum }: Ticket, act: Act): Pick<Ticket, 'forum'> {
  switch (act.kind) {
    case 'publish':
    case 'unsettle':
      return { forum: { topic: act.topic } };
    case 'settle':
      return { forum: { topic: act.topic, solution: act.solution.post } };
    default:
      return forum === undefined ? {} : { forum };
  }
}

function heardAfter(heard: readonly string[], act: Act): readonly string[] {
  const message = messageOf(act);
  if (message === undefined) return heard;
  const name = `${message.channel}/${message.ts}`;
  return heard.includes(name) ? heard : [...heard, name];
}

/** The message in a thread that an act is about. */
function messageOf(act: Act): MessageRef | undefined {
  if (act.kind === 'hear' || act.kind === 'record') return act.words.message;
  return act.kind === 'reply' ? act.byHand?.message : undefined;
}
