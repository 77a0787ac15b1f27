/** The desk, put together: tickets, what is learned of them, their clock, and what is like them. */
import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import { createDesk } from '../desk/desk.ts';
import type { TimePolicy } from '../desk/due.ts';
import { createGapFinder } from '../desk/gap-finder.ts';
import type { Report } from '../desk/report.ts';
import type { Log } from '../ops/log.ts';
import { textsSaying } from '../search/text-finder.ts';
import { createEngineers } from '../slack/desk/engineers.ts';
import type { Database } from '../store/database.ts';
import { createGapMarks } from '../store/gap-marks.ts';
import { createReplies } from '../store/replies.ts';
import { createTicketStore } from '../store/tickets.ts';
import { createVotes } from '../store/votes.ts';
import type { LiveContent } from './content.ts';
import { openDeskClock } from './desk-clock.ts';
import { startLearning } from './learning.ts';
import { sameWords } from './same-words.ts';
import { startSimilarTickets } from './similar-tickets.ts';

/** What it is put together from. */
interface Parts {
  readonly database: Database;
  readonly content: LiveContent;
  readonly client: Parameters<typeof createEngineers>[0];
  readonly supportChannel: string;
  readonly policy: TimePolicy;
  readonly clock: () => number;
  readonly log: Log;
}

/** Opens it; what it opened is closed with `opening`. */
export async function openDesk(config: Config, parts: Parts, opening: AsyncDisposableStack) {
  const { database, content, client, supportChannel, policy, clock, log } = parts;
  const isEngineer = createEngineers(client, supportChannel);
  const given = { tickets: createTicketStore(database), clock, newId: randomUUID, isEngineer };
  const learning = opening.adopt(await startLearning(database, content, given, log), (started) => started.stop());
  const desk = createDesk(given);
  const deskClock = opening.adopt(
    openDeskClock(config, { desk, client, supportChannel, policy, clock, log }),
    (started) => started.stop(),
  );
  const gaps = createGapFinder({
    replies: createReplies(database),
    votes: createVotes(database),
    marks: createGapMarks(database),
    terms: sameWords,
    calendar: policy.calendar,
    isAnswered: (question) => content.assistant().ask(question).kind === 'answer',
    ...given,
  });
  return {
    gaps,
    // Once a week: a native library that nobody waits for at the start.
    drawReport: async (report: Report) => (await import('../ops/report-png.ts')).reportPng(report),
    desk: deskClock.handingOut(learning.teaching(desk)),
    faq: learning.faq,
    hearVote: learning.voted,
    similar: startSimilarTickets(given, log),
    textsSaying,
    isEngineer,
  };
}
