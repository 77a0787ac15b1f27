/** Gaps over what is kept: what the last month's questions lack, and an engineer's word on it. */
import { type Digest, digestOf } from './digest.ts';
import { type GapMark, type GapMarks, type GapSources, type Gaps, gapQuestions, gapsOf } from './gaps.ts';
import type { Calendar } from './hours.ts';
import { written } from './redacted-text.ts';
import { type Report, reportOf } from './report.ts';
import type { Replies } from './shown.ts';
import type { Terms } from './terms.ts';
import type { Person } from './ticket.ts';
import type { TicketStore } from './tickets.ts';
import type { Votes } from './votes.ts';

/** Finds gaps. */
export interface GapFinder {
  /** The topics of a team that are not covered. */
  find(team: string): Promise<Gaps>;
  /** The digest of a week; nothing where there is nothing to tell. */
  digest(team: string, week: string): Promise<Digest | undefined>;
  /** How it went since then. */
  report(team: string, since: number): Promise<Report>;
  /** Puts a topic off for some time, or says for good that it is not ours: an engineer, by any wording of it. */
  putOff(by: Person, wording: string, kind: GapMark['kind'], forMs?: number): Promise<'done' | 'not-an-engineer'>;
}

/** What it is handed. */
export interface GapFinderParts {
  readonly replies: Pick<Replies, 'since'>;
  readonly votes: Pick<Votes, 'since'>;
  readonly tickets: Pick<TicketStore, 'list'>;
  readonly marks: GapMarks;
  readonly terms: Terms;
  /** When the support team works. */
  readonly calendar: Calendar;
  /** Whether all that is known by now answers a question well. */
  readonly isAnswered: (question: string) => boolean;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly isEngineer: (person: Person) => Promise<boolean>;
}

/** What was shown longer ago is forgotten anyway. */
const lookedAtMs = 30 * 24 * 3_600_000;
const ticketsAtMost = 5_000;

/** Makes it. */
export function createGapFinder(parts: GapFinderParts): GapFinder {
  const { clock, marks, terms, isAnswered } = parts;

  async function sourcesOf(team: string, since: number): Promise<GapSources> {
    const [replies, votes, tickets] = await Promise.all([
      parts.replies.since(since, team),
      parts.votes.since(since, team),
      parts.tickets.list({ team, openedSince: since, order: 'newest-first', limit: ticketsAtMost }),
    ]);
    return { replies, votes, tickets };
  }

  async function find(team: string): Promise<Gaps> {
    const now = clock();
    const [sources, marked] = await Promise.all([sourcesOf(team, now - lookedAtMs), marks.of(team)]);
    return gapsOf(gapQuestions(sources), { marks: marked, terms, isAnswered, now });
  }

  return {
    find,
    digest: async (team, week) => digestOf(await find(team), week),
    async report(team, since) {
      const [sources, gaps] = await Promise.all([sourcesOf(team, since), find(team)]);
      return reportOf({ since, until: clock(), ...sources, topics: gaps.open, calendar: parts.calendar });
    },
    async putOff(by, wording, kind, forMs) {
      if (!(await parts.isEngineer(by))) return 'not-an-engineer';
      const at = clock();
      const until = forMs === undefined ? {} : { until: at + forMs };
      await marks.mark({
        id: parts.newId(),
        team: by.team,
        wording: written(wording),
        kind,
        ...until,
        by: by.user,
        at,
      });
      return 'done';
    },
  };
}
