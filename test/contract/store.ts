/** Every promise of the store's room, on databases of one kind. */
import { afterEach, describe } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createReplies } from '../../src/store/replies.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { inboxContract } from './inbox.ts';
import { outboxContract } from './outbox.ts';
import { repliesContract } from './replies.ts';
import { ticketStoreContract } from './ticket-store.ts';

/** Runs all contracts; `newUrl` gives the address of an empty database at each call. */
export function storeContract(name: string, newUrl: () => Promise<string>): void {
  describe(name, () => {
    let database: Database | undefined;

    async function open(): Promise<Database> {
      database = await openDatabase(await newUrl());
      return database;
    }

    afterEach(async () => {
      await database?.close();
      database = undefined;
    });

    ticketStoreContract(name, async () => {
      const opened = await open();
      return { tickets: createTicketStore(opened), outbox: createOutbox(opened) };
    });
    inboxContract(name, async () => createInbox(await open()));
    outboxContract(name, async () => createOutbox(await open()));
    repliesContract(name, async () => createReplies(await open()));
  });
}
