import { expect, it } from 'vitest';
import { always, createCalendar } from '../../../src/desk/hours.ts';
import type { Ticket } from '../../../src/desk/ticket.ts';
import { usualFirstAnswerMs } from '../../../src/desk/usual.ts';
import { aTicket, noon } from '../../builders.ts';

const hour = 3_600_000;
const calendar = createCalendar(always);
const answered = (hours: number): Ticket => ({ ...aTicket(), firstAnsweredAt: noon + hours * hour });
const usual = (tickets: readonly Ticket[], now = noon + 3 * hour) => usualFirstAnswerMs(tickets, now, calendar);

it('what is usual is true of four tickets in five', () => {
  const tickets = [1, 1, 1, 2, 2, 2, 3, 4, 90, 90].map(answered);
  expect(usual(tickets)).toBe(4 * hour);
});

it('nothing is usual of fewer than ten answers', () => {
  expect(usual([1, 1, 1, 1, 1, 1, 1, 1, 1].map(answered))).toBeUndefined();
});

it('who waits for longer already makes it later, and who has only just asked does not make it sooner', () => {
  const tickets = Array.from({ length: 10 }, () => answered(2));
  expect(usual([...tickets, aTicket(), aTicket(), aTicket()], noon + hour)).toBe(2 * hour);
  expect(usual([...tickets, aTicket(), aTicket(), aTicket()], noon + 50 * hour)).toBe(50 * hour);
});
