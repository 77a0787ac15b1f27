/** Every promise of the store's room, on databases of one kind. */
import { sql } from 'kysely';
import { afterAll, describe } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createFaqEntries } from '../../src/store/faq-entries.ts';
import { createForumTopics } from '../../src/store/forum-topics.ts';
import { createGapMarks } from '../../src/store/gap-marks.ts';
import { createHomeVisits } from '../../src/store/home-visits.ts';
import { createInbox, createJobs } from '../../src/store/inbox.ts';
import { createLearnedWordings } from '../../src/store/learned-wordings.ts';
import { createMutedThreads } from '../../src/store/muted-threads.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createReplies } from '../../src/store/replies.ts';
import { forgetBefore } from '../../src/store/retention.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { createVotes } from '../../src/store/votes.ts';
import { createWishes } from '../../src/store/wishes.ts';
import { givenUpContract } from './failed-rows.ts';
import { forgettingContract } from './forgetting.ts';
import { forumTopicsContract } from './forum-topics.ts';
import { healthContract } from './health.ts';
import { homeVisitsContract } from './home-visits.ts';
import { inboxContract } from './inbox.ts';
import { jobsContract } from './jobs.ts';
import { aKeeping } from './keeping.ts';
import { learnedWordingsContract } from './learned-wordings.ts';
import { learningContract } from './learning.ts';
import { leasesContract } from './leases.ts';
import { mutedThreadsContract } from './muted-threads.ts';
import { outboxContract } from './outbox.ts';
import { repliesContract } from './replies.ts';
import { retentionContract } from './retention.ts';
import { ticketStoreContract } from './ticket-store.ts';
import { togetherContract } from './together.ts';
import { votesContract } from './votes.ts';
import { workspacesContract } from './workspaces.ts';

/** Runs all contracts; `newUrl` gives the address of an empty database at each call. */
export function storeContract(name: string, newUrl: () => Promise<string>): void {
  describe(name, () => {
    let opened: Promise<Database> | undefined;

    /** The same for each story, emptied: to make one takes longer than most stories. */
    async function open(): Promise<Database> {
      opened ??= newUrl().then((url) => openDatabase(url));
      const database = await opened;
      await database.engine.close();
      await empty(database);
      return database;
    }

    afterAll(async () => (await opened)?.close());

    ticketStoreContract(name, async () => {
      const opened = await open();
      return { tickets: createTicketStore(opened), outbox: createOutbox(opened, await aKeeping(opened)) };
    });
    const openKept = async () => {
      const opened = await open();
      return [opened, await aKeeping(opened)] as const;
    };
    healthContract(name, newUrl);
    inboxContract(`an inbox in ${name}`, async () => createInbox(...(await openKept())));
    inboxContract(`jobs in ${name}`, async () => createJobs(...(await openKept())));
    outboxContract(name, async () => createOutbox(...(await openKept())));
    leasesContract(name, open);
    togetherContract(name, open);
    jobsContract(name, open);
    forgettingContract(name, open);
    workspacesContract(name, open);
    givenUpContract(name, open);
    homeVisitsContract(name, async () => createHomeVisits(await open()));
    mutedThreadsContract(name, async () => createMutedThreads(await open()));
    repliesContract(name, async () => createReplies(await open()));
    retentionContract(name, async () => {
      const [opened, keeping] = await openKept();
      return {
        inbox: createInbox(opened, keeping),
        outbox: createOutbox(opened, keeping),
        replies: createReplies(opened),
        quiet: createMutedThreads(opened),
        forgetBefore: (before) => forgetBefore(opened, before),
      };
    });
    learningContract(name, async () => {
      const [opened, keeping] = await openKept();
      return {
        entries: createFaqEntries(opened),
        wishes: createWishes(opened),
        marks: createGapMarks(opened),
        outbox: createOutbox(opened, keeping),
      };
    });
    learnedWordingsContract(name, async () => createLearnedWordings((await openKept())[0]));
    forumTopicsContract(name, async () => {
      const [opened, keeping] = await openKept();
      return { topics: createForumTopics(opened), outbox: createOutbox(opened, keeping) };
    });
    votesContract(name, async () => createVotes(await open()));
  });
}

/** Takes every row out, but for what says which migrations were made. */
async function empty({ kysely }: Database): Promise<void> {
  const tables = await kysely.introspection.getTables();
  // Others refer to tickets.
  const names = tables.map(({ name }) => name).toSorted((a, b) => Number(a === 'tickets') - Number(b === 'tickets'));
  await kysely.transaction().execute(async (transaction) => {
    for (const table of names) await sql`delete from ${sql.table(table)}`.execute(transaction);
  });
}
