/** What Slack's room keeps, whatever becomes of this process: every store over one database. */
import type { Database } from '../store/database.ts';
import { createForumTopics } from '../store/forum-topics.ts';
import { createHomeVisits } from '../store/home-visits.ts';
import { createInbox } from '../store/inbox.ts';
import { createMutedThreads } from '../store/muted-threads.ts';
import { createOutbox } from '../store/outbox.ts';
import { createQueueChoices } from '../store/queue-choices.ts';
import { createReplies } from '../store/replies.ts';
import { createTally } from '../store/tally.ts';
import { createVotes } from '../store/votes.ts';
import type { Measured } from './measured.ts';

/** Makes them; `keeping` is what rows are leased and masked with. */
export function createStores(database: Database, keeping: Parameters<typeof createInbox>[1]) {
  return {
    inbox: createInbox(database, keeping),
    outbox: createOutbox(database, keeping),
    replies: createReplies(database),
    votes: createVotes(database),
    mutedThreads: createMutedThreads(database),
    homeVisits: createHomeVisits(database),
    forumTopics: createForumTopics(database),
    tally: createTally(database),
    queueChoices: createQueueChoices(database),
  };
}
type Stores = ReturnType<typeof createStores>;

/** The same, with what is worth counting counted. */
export function countedStores(stores: Stores, measured: Measured): Stores {
  return {
    ...stores,
    inbox: measured.inbox(stores.inbox),
    outbox: measured.outbox(stores.outbox),
    replies: measured.replies(stores.replies),
  };
}
