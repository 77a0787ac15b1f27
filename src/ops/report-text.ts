/** A report for people: as text, and as one picture. */
import { dateOfDay, dayMs } from '../desk/civil-time.ts';
import type { Report, Share, Spread } from '../desk/report.ts';

/** Gives a report as lines of text. */
export function reportText(report: Report): string {
  const { questions, tickets, rightAnswers, worstSections, topics } = report;
  return [
    `From ${dateOf(report.since)} to ${dateOf(report.until)}`,
    '',
    `Questions: ${questions.total}`,
    ...Object.entries(questions.bySurface).map(([surface, count]) => row(surface, String(count))),
    row('confirmed', String(questions.confirmed)),
    row('to people', String(questions.escalated)),
    row('rejected', String(questions.rejected)),
    row('no feedback', String(questions.silent)),
    '',
    `Right answers, by votes: ${shareText(rightAnswers)}`,
    '',
    `Tickets: ${tickets.opened} opened, ${tickets.open} not over`,
    ...Object.entries(tickets.byReason).map(([reason, count]) => row(reason.replaceAll('-', ' '), String(count))),
    row('helped, says the asker', shareText(tickets.confirmed)),
    row('to the first answer', spreadText(tickets.firstAnswer)),
    row('to the end', spreadText(tickets.resolution)),
    '',
    'Sections most voted down:',
    ...listed(worstSections.map(({ title, down, votes }) => `${down} of ${votes}  ${title}`)),
    '',
    'Asked about and not covered:',
    ...listed(topics.map(({ title, questions: asked, people }) => `${asked} by ${people}  ${title}`)),
  ].join('\n');
}

/** Gives a share with the interval and how many it is of. */
export function shareText({ n, count, share, low, high }: Share): string {
  if (share === undefined || low === undefined || high === undefined) return 'none yet';
  return `${percent(share)} (${count} of ${n}; between ${percent(low)} and ${percent(high)})`;
}

/** Gives a duration in the two units that matter. */
export function durationText(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

function spreadText({ n, medianMs, p90Ms }: Spread): string {
  if (medianMs === undefined || p90Ms === undefined) return 'none yet';
  return `median ${durationText(medianMs)}, nine of ten within ${durationText(p90Ms)} (${n})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function dateOf(at: number): string {
  return dateOfDay(Math.floor(at / dayMs));
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(28)}${value}`;
}

function listed(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['  none'] : lines.map((line) => `  ${line}`);
}
