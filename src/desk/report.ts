/**
 * How it goes, in figures that do not flatter: what was confirmed, what was handed to people and what nobody said a
 * word about are told apart, and every share comes with how many it is of and how sure that makes it.
 */
import { countedMs } from './due.ts';
import type { Topic } from './gaps.ts';
import type { Calendar } from './hours.ts';
import type { ShownReply } from './shown.ts';
import type { Reason, SectionRef, Ticket } from './ticket.ts';
import type { Vote } from './votes.ts';

/** A share, of how many, and the interval in which the true one lies nineteen times in twenty. */
export interface Share {
  readonly n: number;
  readonly count: number;
  /** 0 to 1, as are the other two; all absent where there is nothing to count. */
  readonly share?: number;
  readonly low?: number;
  readonly high?: number;
}

/** How long something took, in milliseconds of business time. */
export interface Spread {
  readonly n: number;
  readonly medianMs?: number;
  /** Nine of ten were faster. */
  readonly p90Ms?: number;
}

/** What a section was said no to. */
interface WorstSection extends SectionRef {
  readonly title: string;
  readonly down: number;
  readonly votes: number;
}

/** A report, as a value. */
export interface Report {
  /** Epoch milliseconds. */
  readonly since: number;
  readonly until: number;
  readonly questions: {
    readonly total: number;
    /** By where they were asked, most first. */
    readonly bySurface: Readonly<Record<string, number>>;
    /** Each question once: the asker said that it was solved; went to people; was said no to and not handed on; nobody said a word. */
    readonly confirmed: number;
    readonly escalated: number;
    readonly rejected: number;
    readonly silent: number;
  };
  /** Of answers and choices that somebody voted on, those whose last word was that it solved the question. */
  readonly rightAnswers: Share;
  readonly tickets: {
    readonly opened: number;
    readonly open: number;
    /** Of those that were closed. */
    readonly byReason: Readonly<Partial<Record<Reason | 'withdrawn' | 'merged', number>>>;
    /** Of the answered ones, those whose asker said that it helped. */
    readonly confirmed: Share;
    readonly firstAnswer: Spread;
    readonly resolution: Spread;
  };
  readonly worstSections: readonly WorstSection[];
  readonly topics: readonly { readonly title: string; readonly questions: number; readonly people: number }[];
}

/** What a report is made of: everything since then. */
export interface ReportSources {
  readonly since: number;
  readonly until: number;
  readonly replies: readonly ShownReply[];
  readonly votes: readonly Vote[];
  readonly tickets: readonly Ticket[];
  /** Topics that are not covered. */
  readonly topics: readonly Topic[];
  readonly calendar: Calendar;
}

const worstAtMost = 10;
const topicsAtMost = 10;

/** Makes a report. */
export function reportOf(sources: ReportSources): Report {
  const { since, until, replies, votes, tickets, topics } = sources;
  return {
    since,
    until,
    questions: questionsOf(sources),
    rightAnswers: rightAnswersOf(replies, votes),
    tickets: ticketsOf(sources, tickets),
    worstSections: worstSectionsOf(replies, votes),
    topics: topics
      .slice(0, topicsAtMost)
      .map(({ title, questions, people }) => ({ title, questions: questions.length, people })),
  };
}

/**
 * Wilson's interval: holds for small numbers too, and never leaves 0 to 1.
 *
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927)
 */
export function shareOf(count: number, n: number): Share {
  if (n === 0) return { n, count };
  const z = 1.96;
  const share = count / n;
  const base = 1 + z ** 2 / n;
  const middle = (share + z ** 2 / (2 * n)) / base;
  const reach = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / base;
  return { n, count, share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

function questionsOf({ replies, votes, tickets }: ReportSources): Report['questions'] {
  const escalated = new Set(tickets.map(({ key }) => key));
  const confirmedTickets = new Set(tickets.filter(isConfirmed).map(({ key }) => key));
  const said = Map.groupBy(votes, ({ reply }) => reply);
  const counts = { confirmed: 0, escalated: 0, rejected: 0, silent: 0 };
  for (const { id } of replies) {
    const verdicts = (said.get(id) ?? []).map(({ verdict }) => verdict);
    if (confirmedTickets.has(id) || verdicts.includes('solved')) counts.confirmed += 1;
    else if (escalated.has(id)) counts.escalated += 1;
    else if (verdicts.length > 0) counts.rejected += 1;
    else counts.silent += 1;
  }
  const surfaces = Map.groupBy(replies, ({ surface, place }) => surface ?? place.kind);
  const bySurface = [...surfaces].map(([surface, asked]) => [surface, asked.length] as const);
  bySurface.sort(([, one], [, other]) => other - one);
  return { total: replies.length, bySurface: Object.fromEntries(bySurface), ...counts };
}

function rightAnswersOf(replies: readonly ShownReply[], votes: readonly Vote[]): Share {
  const shown = new Set(replies.flatMap(({ id, kind }) => (kind === 'none' ? [] : [id])));
  const cast = votes.filter(({ reply }) => shown.has(reply));
  return shareOf(cast.filter(({ verdict }) => verdict === 'solved').length, cast.length);
}

function ticketsOf({ calendar, until }: ReportSources, tickets: readonly Ticket[]): Report['tickets'] {
  const closedAs = tickets.flatMap(({ status }) => {
    if (status.state === 'resolved') return [status.reason];
    return status.state === 'withdrawn' || status.state === 'merged' ? [status.state] : [];
  });
  const byReason: Partial<Record<Reason | 'withdrawn' | 'merged', number>> = {};
  for (const reason of closedAs) byReason[reason] = (byReason[reason] ?? 0) + 1;
  const answered = tickets.filter(({ firstAnsweredAt }) => firstAnsweredAt !== undefined);
  const closed = tickets.filter(({ status }) => status.state === 'resolved');
  return {
    opened: tickets.length,
    open: tickets.length - closedAs.length,
    byReason,
    confirmed: shareOf(answered.filter(isConfirmed).length, answered.length),
    firstAnswer: spreadOf(answered.map((ticket) => countedMs(ticket, ticket.firstAnsweredAt ?? until, calendar))),
    resolution: spreadOf(closed.map((ticket) => countedMs(ticket, until, calendar))),
  };
}

function isConfirmed({ status }: Ticket): boolean {
  return status.state === 'resolved' && status.isConfirmed === true;
}

function spreadOf(times: readonly number[]): Spread {
  if (times.length === 0) return { n: 0 };
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { n: sorted.length, medianMs: at(0.5), p90Ms: at(0.9) };
}

function worstSectionsOf(replies: readonly ShownReply[], votes: readonly Vote[]): readonly WorstSection[] {
  const nameOf = ({ path, anchor }: SectionRef) => `${path}#${anchor}`;
  const titles = new Map(replies.flatMap(({ tried }) => tried.map((one) => [nameOf(one), one.title] as const)));
  const sections = [...Map.groupBy(votes, ({ section }) => nameOf(section))].map(([name, cast]): WorstSection => {
    const { path = '', anchor = '' } = cast[0]?.section ?? {};
    const down = cast.filter(({ verdict }) => verdict === 'not-mine').length;
    return { path, anchor, title: titles.get(name) ?? name, down, votes: cast.length };
  });
  return sections
    .filter(({ down }) => down > 0)
    .sort((one, other) => other.down - one.down || one.votes - other.votes)
    .slice(0, worstAtMost);
}
