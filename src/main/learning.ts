/**
 * What people confirm, from the vote to the next answer: votes and picked sections are taken in one after the other, and
 * what has changed in the database, through whatever process, is used within a second or two.
 */
import type { Desk } from '../desk/desk.ts';
import type { FaqDesk } from '../desk/faq-desk.ts';
import type { FaqEntries } from '../desk/faq-entries.ts';
import { inUse, type LearnedWordings } from '../desk/learned-wordings.ts';
import type { ShownReply } from '../desk/shown.ts';
import { createTeaching } from '../desk/teaching.ts';
import { createTeachingDesk } from '../desk/teaching-desk.ts';
import type { Vote } from '../desk/votes.ts';
import type { Log } from '../ops/log.ts';
import { createPoller, type Poller } from '../slack/poller.ts';
import type { Database } from '../store/database.ts';
import { createLearnedWordings } from '../store/learned-wordings.ts';
import type { LiveContent } from './content.ts';
import { fingerprintOf } from './fingerprint.ts';
import { startLearnedPages } from './learned-pages.ts';

/** How often it is asked whether another process has learned something. */
const askEveryMs = 1_000;

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
  parts: Parameters<typeof startLearnedPages>[2],
  log: Log,
): Promise<LiveLearning> {
  const wordings = createLearnedWordings(database);
  const pages = await startLearnedPages(database, content, parts, log);
  const teaching = createTeaching({ ...parts, wordings, assistant: content.assistant, digest: fingerprintOf });
  const watch = await watchLearned(wordings, pages.faq, content.learn, log);
  let last: Promise<void> = Promise.resolve();

  /** One after the other: of two votes of one person, the later one counts. */
  function takeIn(lesson: () => Promise<boolean>): void {
    last = last.then(lesson).then(
      (isNew) => {
        if (isNew) watch.wake();
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
      }),
    async stop() {
      await last;
      await pages.stop();
      await watch.stop();
    },
  };
}

/** Hands over what is used, now and whenever it has changed in the database. */
async function watchLearned(
  wordings: LearnedWordings,
  faq: Pick<FaqEntries, 'stamp' | 'list'>,
  learn: LiveContent['learn'],
  log: Log,
): Promise<Poller> {
  let seen: string | undefined;
  async function look(): Promise<'idle'> {
    const stamp = [await wordings.stamp(), await faq.stamp()].join(' ');
    if (stamp === seen) return 'idle';
    const used = inUse(await wordings.list(), await faq.list({ states: ['published'] }));
    learn(used);
    seen = stamp;
    log.info({ wordings: used.length }, 'learned wordings in use');
    return 'idle';
  }
  await look();
  return createPoller(look, askEveryMs, (error) => log.warn({ err: error }, 'could not look for what was learned'));
}
