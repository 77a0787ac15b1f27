/**
 * What people confirm, from the vote to the next answer: votes and picked sections are taken in one after the other, and
 * what has changed in the database, through whatever process, is used within a second or two.
 */
import type { Desk } from '../desk/desk.ts';
import type { FaqDesk } from '../desk/faq-desk.ts';
import type { ShownReply } from '../desk/shown.ts';
import { createTeaching } from '../desk/teaching.ts';
import { createTeachingDesk } from '../desk/teaching-desk.ts';
import type { Vote } from '../desk/votes.ts';
import type { Log } from '../ops/log.ts';
import type { Database } from '../store/database.ts';
import { createLearnedWordings } from '../store/learned-wordings.ts';
import type { LiveContent } from './content.ts';
import { fingerprintOf } from './fingerprint.ts';
import { startLearnedPages } from './learned-pages.ts';

/** Learning while the app runs. */
export interface LiveLearning {
  /** Takes a vote in; learning is nobody's wait, and its failure nobody's error. */
  voted(vote: Vote, shown: ShownReply): void;
  /** What engineers answered, kept for who asks next. */
  readonly faq: FaqDesk;
  /** The desk, whose answers teach. */
  teaching(desk: Desk): Desk;
  /** Finishes what was taken in. */
  stop(): Promise<void>;
}

/** Starts with what is known already. */
export async function startLearning(
  database: Database,
  content: LiveContent,
  parts: Omit<Parameters<typeof startLearnedPages>[2], 'wordings'>,
  log: Log,
): Promise<LiveLearning> {
  const wordings = createLearnedWordings(database);
  const pages = await startLearnedPages(database, content, { ...parts, wordings }, log);
  const teaching = createTeaching({ ...parts, wordings, assistant: content.assistant, digest: fingerprintOf });
  let last: Promise<void> = Promise.resolve();

  /** One after the other: of two votes of one person, the later one counts. */
  function takeIn(lesson: () => Promise<boolean>): void {
    last = last.then(lesson).then(
      (isNew) => {
        if (isNew) pages.wake();
      },
      (error: unknown) => log.error({ err: error }, 'could not learn from what was said'),
    );
  }

  return {
    faq: pages.faq,
    voted: (vote, shown) => takeIn(() => teaching.voted(vote, shown)),
    teaching: (desk) =>
      createTeachingDesk(desk, {
        sectionAt: content.sectionAt,
        picked: (ticket, section, by) => takeIn(() => teaching.picked(ticket, section, by)),
        reopened(ticket, section) {
          pages.doubt();
          if (section !== undefined) takeIn(() => teaching.reopened(ticket, section));
        },
      }),
    async stop() {
      await last;
      await pages.stop();
    },
  };
}
