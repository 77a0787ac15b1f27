/**
 * What was learned, searched by every process: entries of engineers become pages of the content, and confirmed questions
 * are known, when they change in the database, whoever changed them; then, and when the guides change, entries that the
 * guides cover retire, and who waits for an answer is told.
 */
import type { FaqEntry } from '../desk/faq.ts';
import { createLearning, type Learning, type LearningParts } from '../desk/faq-desk.ts';
import { faqPages } from '../desk/faq-page.ts';
import { inUse, type LearnedWordings } from '../desk/learned-wordings.ts';
import type { Log } from '../ops/log.ts';
import { createPoller } from '../slack/poller.ts';
import type { Database } from '../store/database.ts';
import { createFaqEntries } from '../store/faq-entries.ts';
import { createWishes } from '../store/wishes.ts';
import type { LiveContent } from './content.ts';

/** How often it is asked whether another process has published or learned something. */
const askEveryMs = 1_000;

/** The FAQ while the app runs. */
export interface LearnedPages {
  /** What is published or retired through it is searched, or not any more, at once. */
  readonly faq: Learning;
  /** Looks at once for what was learned. */
  wake(): void;
  /** Takes back what was published of tickets that were opened again. */
  doubt(): void;
  stop(): Promise<void>;
}

type Used = Pick<LiveContent, 'assistant' | 'publish' | 'learn' | 'documented' | 'id'>;

/** Starts with what is known already. */
export async function startLearnedPages(
  database: Database,
  content: Used,
  parts: Omit<LearningParts, 'entries' | 'wishes'> & { readonly wordings: LearnedWordings },
  log: Log,
): Promise<LearnedPages> {
  const learning = createLearning({ ...parts, entries: createFaqEntries(database), wishes: createWishes(database) });
  let published: string | undefined;
  let learned: string | undefined;
  let swept: string | undefined;
  // Whoever opened one again may have died before it was looked at.
  let isInDoubt = true;

  async function take(): Promise<readonly FaqEntry[]> {
    const stamp = await learning.stamp();
    const entries = await learning.list({ states: ['published'] });
    if (stamp !== published) {
      await content.publish(faqPages(entries));
      published = stamp;
      if (entries.length > 0) log.info({ entries: entries.length }, 'answers of engineers in use');
    }
    // By both: an entry that was published later than a section was picked for its question goes before that.
    const stamps = `${stamp} ${await parts.wordings.stamp()}`;
    if (stamps !== learned) {
      const used = inUse(await parts.wordings.list(), entries);
      content.learn(used);
      learned = stamps;
      log.info({ wordings: used.length }, 'learned wordings in use');
    }
    return entries;
  }

  async function look(): Promise<'more' | 'idle'> {
    if (isInDoubt) {
      // Before, for another may be opened again meanwhile.
      isInDoubt = false;
      await learning.takeBack().catch((error: unknown) => {
        isInDoubt = true;
        throw error;
      });
    }
    const entries = await take();
    const id = content.id();
    if (id === swept) return 'idle';
    const { retired, granted } = await learning.sweep(await knowledgeOf(content, entries));
    swept = id;
    if (retired.length + granted.length > 0)
      log.info(
        { retired: retired.map((entry) => entry.id), told: granted.length },
        'answers of engineers looked through',
      );
    return retired.length > 0 ? 'more' : 'idle';
  }

  await take();
  const poller = createPoller(look, askEveryMs, (error) => log.warn({ err: error }, 'could not look for new answers'));
  const doubt = () => {
    isInDoubt = true;
    poller.wake();
  };
  return { faq: waking(learning, poller.wake), wake: poller.wake, doubt, stop: () => poller.stop() };
}

function waking(learning: Learning, wake: () => void): Learning {
  const then = <T>(outcome: T): T => {
    wake();
    return outcome;
  };
  return {
    ...learning,
    edit: (...given) => learning.edit(...given).then(then),
    publish: (...given) => learning.publish(...given).then(then),
    retire: (...given) => learning.retire(...given).then(then),
  };
}

/** What the guides alone answer is worked out only where an entry may retire for it. */
async function knowledgeOf(content: Used, entries: readonly FaqEntry[]): Promise<Parameters<Learning['sweep']>[0]> {
  const documented = entries.length === 0 ? undefined : await content.documented();
  return {
    documented(question) {
      const reply = documented?.ask(question);
      return reply?.kind === 'answer' ? { path: reply.section.page.path, anchor: reply.section.anchor } : undefined;
    },
    known(question) {
      const reply = content.assistant().ask(question);
      if (reply.kind !== 'answer') return undefined;
      const { page, anchor, url, breadcrumbs } = reply.section;
      return { path: page.path, anchor, url, title: breadcrumbs.join(' › '), excerpt: reply.excerpt };
    },
  };
}
