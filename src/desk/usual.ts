/** How soon people are usually answered: what was so lately, for those who wait now. */
import { countedMs } from './due.ts';
import type { Calendar } from './hours.ts';
import { living } from './life.ts';
import type { Ticket } from './ticket.ts';

/** Fewer say nothing of the next. */
const answersAtLeast = 10;
/** Of five, four were answered as soon as that. */
const share = 0.8;

/**
 * Gives the business time within which four of five of these tickets had their first answer; nothing where too few were
 * answered to say so. Those that wait for longer already count as answered later, those that ended by themselves not.
 */
export function usualFirstAnswerMs(tickets: readonly Ticket[], now: number, calendar: Calendar): number | undefined {
  const answered = tickets.flatMap((ticket) =>
    ticket.firstAnsweredAt === undefined ? [] : [countedMs(ticket, ticket.firstAnsweredAt, calendar)],
  );
  const soon = withinWhich(answered);
  if (answered.length < answersAtLeast || soon === undefined) return undefined;
  const late = tickets
    .filter(({ firstAnsweredAt, status }) => firstAnsweredAt === undefined && living.includes(status.state))
    .map((ticket) => countedMs(ticket, now, calendar))
    .filter((elapsed) => elapsed > soon);
  return withinWhich([...answered, ...late]);
}

function withinWhich(times: readonly number[]): number | undefined {
  return times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1];
}
