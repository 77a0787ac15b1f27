/** Words that are forgotten, because a person wants it or because they are old; what happened stays, and can be proved. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import { draftFaq, publishFaq } from '../../src/desk/faq.ts';
import { wordingKey } from '../../src/desk/learned-wordings.ts';
import { teach } from '../../src/desk/teach.ts';
import type { Database } from '../../src/store/database.ts';
import { createFaqEntries } from '../../src/store/faq-entries.ts';
import { forgetPerson } from '../../src/store/forget-person.ts';
import { createGapMarks } from '../../src/store/gap-marks.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createLearnedWordings } from '../../src/store/learned-wordings.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createReplies } from '../../src/store/replies.ts';
import { forgetTicketsOver } from '../../src/store/retention.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { createVotes } from '../../src/store/votes.ts';
import { createWishes } from '../../src/store/wishes.ts';
import { anArrival, anEscalation, aPrivatePlace, aShownReply, noon } from '../builders.ts';
import { aKeeping } from './keeping.ts';

const ann = { team: 'T1', user: 'U0ANN' };
const bob = { team: 'T1', user: 'U0BOB' };
const eve = { team: 'T1', user: 'U0EVE' };
const asked = 'Where does gw1 live?';
const section = { path: 'guides/portal.md', anchor: 'upgrade' };

export function forgettingContract(name: string, open: () => Promise<Database>): void {
  describe(`words that are forgotten in ${name}`, () => {
    let database: Database;
    let desk: Desk;
    let now: number;
    beforeEach(async () => {
      database = await open();
      now = noon;
      let ids = 0;
      const newId = () => `ticket-${++ids}`;
      const isEngineer = async ({ user }: { user: string }) => user === eve.user;
      desk = createDesk({ tickets: createTicketStore(database), clock: () => now, newId, isEngineer });
    });

    /** Whether each of these stands anywhere, in whatever table. */
    async function has(...texts: readonly string[]): Promise<readonly boolean[]> {
      const tables = await database.kysely.introspection.getTables();
      const all = database.kysely.withTables<Record<string, object>>();
      const rows = await Promise.all(tables.map(({ name: table }) => all.selectFrom(table).selectAll().execute()));
      const everything = JSON.stringify(rows);
      return texts.map((text) => everything.includes(text));
    }

    const said = (text: string, ts: string) => ({
      how: 'wrote' as const,
      message: { team: 'T1', channel: 'C0GENERAL', ts },
      text,
      files: [{ name: `${text.slice(0, 3)}.log`, url: `https://files.example/${text.slice(0, 3)}` }],
    });

    /** Ann asks, talks and is answered; Bob asks something else. */
    async function fill(): Promise<void> {
      await desk.open(anEscalation({ question: asked, conversation: [{ by: 'asker', text: asked, at: noon }] }));
      await desk.open(anEscalation({ key: 'b', asker: bob, question: 'And what of edge9?' }));
      await desk.hear('ticket-1', ann, said('gw1 is down again', '7.0'));
      await desk.answer('ticket-1', eve, 'In the blue cupboard.');
      await desk.note('ticket-1', eve, 'Again the blue one.');
      await desk.hear('ticket-2', bob, said('edge9 as well', '8.0'));
    }

    it('are all that a person wrote, wherever it was taken over; nothing of others, and no count', async () => {
      await fill();
      const ticket = await desk.find('ticket-1');
      if (ticket === undefined) throw new Error('no ticket');
      const author = { user: eve.user, name: 'Eve' };
      const source = { ticket, history: await desk.history('ticket-1'), merged: ['And what of edge9?'] };
      const draft = draftFaq(source, author, 'faq-1', noon);
      const entries = createFaqEntries(database);
      await entries.add(draft);
      const published = publishFaq(draft, author, noon);
      if (!('kind' in published)) await entries.commit(published);
      const wordings = createLearnedWordings(database);
      const lesson = { team: 'T1', question: asked, ...section, by: eve.user, from: 'engineer', at: noon } as const;
      const learned = teach(undefined, { ...lesson, id: wordingKey('T1', asked, section).slice(0, 8) });
      if (learned !== undefined) await wordings.commit(learned);
      await createGapMarks(database).mark({
        id: 'm',
        team: 'T1',
        wording: asked,
        kind: 'not-ours',
        by: eve.user,
        at: noon,
      });
      await createReplies(database).keep(aShownReply({ id: 'r', question: asked }));
      await createWishes(database).add({ id: 'w', ...ann, place: aPrivatePlace(), question: asked, askedAt: noon });
      const vote = { reply: 'r', by: ann, verdict: 'solved', section, confidence: 1, index: 'i', at: noon } as const;
      await createVotes(database).cast(vote);
      const keeping = await aKeeping(database);
      const question = { key: 'q', asker: ann, text: asked };
      const inbox = createInbox(database, keeping);
      await inbox.accept(anArrival('waiting', { payload: { kind: 'question', key: 'q', question } }), noon);
      const reply = { kind: 'reply', ...ann, place: aPrivatePlace(), message: { text: asked, blocks: [] } };
      const outbox = createOutbox(database, keeping);
      await outbox.put([{ key: 'reply', lane: 'reply', position: 0, payload: reply, dueAt: noon }]);

      expect(await forgetPerson(database, ann)).toEqual({
        tickets: 3,
        replies: 1,
        wordings: 1,
        entries: 1,
        topics: 1,
        wishes: 1,
        // The question, its reply, and in the thread of the card what was asked before and what was said.
        rows: 4,
      });
      expect(await has('gw1', 'edge9', 'In the blue cupboard.')).toEqual([false, true, true]);
      expect(await createTicketStore(database).verify()).toEqual([]);
      expect((await desk.history('ticket-1')).map(({ kind }) => kind)).toEqual(['open', 'hear', 'answer', 'note']);
      expect(await createVotes(database).on('r')).toHaveLength(1);
      expect((await createReplies(database).since(noon)).map(({ id }) => id)).toEqual(['r']);
      expect((await entries.find('faq-1'))?.title).toBe('And what of edge9?');
      const again = { tickets: 0, replies: 0, wordings: 0, entries: 0, topics: 0, wishes: 0, rows: 0 };
      expect(await forgetPerson(database, ann)).toEqual(again);
    });

    it('of an engineer are answers and notes; a person of the same id in another workspace is another', async () => {
      await fill();
      await forgetPerson(database, { team: 'T2', user: eve.user });
      expect(await has('blue')).toEqual([true]);
      // Answers that wait to be sent are still owed to who reads them.
      await database.kysely.updateTable('outbox').set({ payload: 'null', state: 'sent' }).execute();
      await forgetPerson(database, eve);
      expect(await has('blue', 'gw1 is down again')).toEqual([false, true]);
      expect(await createTicketStore(database).verify()).toEqual([]);
    });

    it('are those of tickets that were closed long ago, and of no other', async () => {
      await fill();
      await desk.solve('ticket-1', ann);
      await database.kysely.updateTable('outbox').set({ payload: 'null', state: 'sent' }).execute();
      expect(await forgetTicketsOver(database, noon)).toBe(0);
      // Question and answer, and in the history what was asked, heard, answered and noted.
      expect(await forgetTicketsOver(database, noon + 1)).toBe(6);
      expect(await forgetTicketsOver(database, noon + 1)).toBe(0);
      expect(await has('gw1', 'blue', 'edge9 as well')).toEqual([false, false, true]);
      expect(await createTicketStore(database).verify()).toEqual([]);
      // What is written later has a time of its own.
      now = noon + 10;
      await desk.note('ticket-1', eve, 'Still blue.');
      expect(await forgetTicketsOver(database, noon + 10)).toBe(0);
      expect(await forgetTicketsOver(database, noon + 11)).toBe(1);
      expect(await createTicketStore(database).verify()).toEqual([]);
    });
  });
}
