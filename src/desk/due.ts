/** What time makes of a ticket: how near its targets are, and what is due now. */
import type { Act } from './act.ts';
import type { Calendar } from './hours.ts';
import { withSupport } from './life.ts';
import type { Reminder, Ticket } from './ticket.ts';

/** How soon people are to be answered, and how long the desk waits for them. */
export interface TimePolicy {
  readonly calendar: Calendar;
  /** Business time to the first answer; no target where it is absent. */
  readonly firstAnswerMs?: number;
  /** Business time to the end; no target where it is absent. */
  readonly resolutionMs?: number;
  /** After so long without a word from the asker they are asked, once; round the clock. */
  readonly nudgeAfterMs: number;
  /** After so long without a word the ticket is closed. */
  readonly closeAfterMs: number;
}

const hourMs = 3_600_000;
/** Two days, then five. */
export const patience = { nudgeAfterMs: 48 * hourMs, closeAfterMs: 120 * hourMs } as const;

/** What the clock does to a ticket. */
export type DueAct = Extract<Act, { kind: 'remind' }> | { readonly kind: 'nudge' } | { readonly kind: 'lapse' };

/** One target of a ticket, as it stands. */
export interface Target {
  readonly target: 'first-answer' | 'resolution';
  /** Business time that has counted so far. */
  readonly elapsedMs: number;
  readonly limitMs: number;
  /** `met` once there is a first answer; `paused` while nobody of the support team is to act. */
  readonly stage: 'in-time' | 'soon' | 'passed' | 'met' | 'paused';
}

/** From this share of a target on it comes near. */
const soonFrom = 0.75;

/** Gives the targets of a ticket, the first answer first; none without a policy for them. */
export function targetsOf(ticket: Ticket, now: number, policy: TimePolicy): readonly Target[] {
  const { firstAnswerMs, resolutionMs } = policy;
  if (firstAnswerMs === undefined && resolutionMs === undefined) return [];
  const { firstAnsweredAt } = ticket;
  const isPaused = !withSupport.includes(ticket.status.state);
  const targets: Target[] = [];
  if (firstAnswerMs !== undefined) {
    const elapsedMs = countedMs(ticket, firstAnsweredAt ?? now, policy.calendar);
    const open = isPaused ? 'paused' : stageOf(elapsedMs, firstAnswerMs);
    const stage = firstAnsweredAt === undefined ? open : 'met';
    targets.push({ target: 'first-answer', elapsedMs, limitMs: firstAnswerMs, stage });
  }
  if (resolutionMs !== undefined) {
    const elapsedMs = countedMs(ticket, now, policy.calendar);
    const stage = isPaused ? 'paused' : stageOf(elapsedMs, resolutionMs);
    targets.push({ target: 'resolution', elapsedMs, limitMs: resolutionMs, stage });
  }
  return targets;
}

/** Says whether a target of the ticket comes near or has passed while somebody of the support team is to act. */
export function isBreaching(ticket: Ticket, now: number, policy: TimePolicy): boolean {
  return targetsOf(ticket, now, policy).some(({ stage }) => stage === 'soon' || stage === 'passed');
}

/** Business time from the opening to `until` without the pauses. */
export function countedMs({ openedAt, pauses }: Ticket, until: number, calendar: Calendar): number {
  let counted = calendar.workedMs(openedAt, until);
  for (const { from, to } of pauses) {
    counted -= calendar.workedMs(Math.min(from, until), Math.min(to ?? until, until));
  }
  return counted;
}

/** Gives what is due on a ticket now, which `Desk.pass` does; each is refused when it was done before. */
export function dueActs(ticket: Ticket, now: number, policy: TimePolicy): readonly DueAct[] {
  return [...reminders(ticket, now, policy), ...patienceActs(ticket, now, policy)];
}

function reminders(ticket: Ticket, now: number, policy: TimePolicy): readonly DueAct[] {
  return targetsOf(ticket, now, policy).flatMap(({ target, stage }): readonly DueAct[] => {
    if (stage !== 'soon' && stage !== 'passed') return [];
    // After the target has passed nobody is told that it comes near.
    const said: readonly Reminder['stage'][] = stage === 'soon' ? ['soon', 'passed'] : ['passed'];
    const isKnown = ticket.reminded.some((before) => before.target === target && said.includes(before.stage));
    return isKnown ? [] : [{ kind: 'remind', reminder: { target, stage } }];
  });
}

/** No ticket is closed before its asker was asked. */
function patienceActs({ status }: Ticket, now: number, policy: TimePolicy): readonly DueAct[] {
  if (status.state !== 'waiting' && status.state !== 'answered') return [];
  const since = status.state === 'waiting' ? status.at : status.answer.at;
  const { nudgeAfterMs, closeAfterMs } = policy;
  if (status.nudgedAt === undefined) return now >= since + nudgeAfterMs ? [{ kind: 'nudge' }] : [];
  const closeAt = Math.max(since + closeAfterMs, status.nudgedAt + closeAfterMs - nudgeAfterMs);
  return now >= closeAt ? [{ kind: 'lapse' }] : [];
}

function stageOf(elapsedMs: number, limitMs: number): Target['stage'] {
  if (elapsedMs >= limitMs) return 'passed';
  return elapsedMs >= limitMs * soonFrom ? 'soon' : 'in-time';
}
