/** Gaps over what is kept: what the last month's questions lack, and an engineer's word on it. */
import { type Digest, digestOf, digestWeek } from './digest.ts';
import { type GapMark, type GapMarks, type Gaps, gapQuestions, gapsOf } from './gaps.ts';
import type { Replies } from './shown.ts';
import type { Terms } from './terms.ts';
import type { Person } from './ticket.ts';
import type { TicketStore } from './tickets.ts';
import type { Votes } from './votes.ts';
import { written } from './written.ts';

/** Finds gaps. */
export interface GapFinder {
  /** The topics of a team that are not covered. */
  find(team: string): Promise<Gaps>;
  /** The digest that is due last; nothing where there is nothing to tell. Its `week` belongs into the key of the message. */
  digest(team: string, timeZone: string): Promise<Digest | undefined>;
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

  async function find(team: string): Promise<Gaps> {
    const now = clock();
    const since = now - lookedAtMs;
    const [replies, votes, tickets, marked] = await Promise.all([
      parts.replies.since(since, team),
      parts.votes.since(since, team),
      parts.tickets.list({ team, openedSince: since, order: 'newest-first', limit: ticketsAtMost }),
      marks.of(team),
    ]);
    return gapsOf(gapQuestions({ replies, votes, tickets }), { marks: marked, terms, isAnswered, now });
  }

  return {
    find,
    digest: async (team, timeZone) => digestOf(await find(team), digestWeek(clock(), timeZone)),
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
