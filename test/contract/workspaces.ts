/** Several workspaces in one database: channels, people and messages may have the same ids there, and never meet. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import type { Person, Place } from '../../src/desk/ticket.ts';
import type { Database } from '../../src/store/database.ts';
import { createHomeVisits } from '../../src/store/home-visits.ts';
import { createMutedThreads } from '../../src/store/muted-threads.ts';
import { createReplies } from '../../src/store/replies.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { createVotes } from '../../src/store/votes.ts';
import { anEscalation, aShownReply, noon } from '../builders.ts';

const teams = ['T1', 'T2'] as const;
const root = (team: string) => ({ team, channel: 'C1', ts: '1.0' });
const place = (team: string): Place => ({ kind: 'thread', message: root(team), threadTs: '1.0' });
const person = (team: string, user: string): Person => ({ team, user });

export function workspacesContract(name: string, open: () => Promise<Database>): void {
  describe(`workspaces that share ${name}`, () => {
    let database: Database;
    let desk: Desk;
    beforeEach(async () => {
      database = await open();
      let ids = 0;
      const newId = () => `id-${++ids}`;
      desk = createDesk({
        tickets: createTicketStore(database),
        clock: () => noon,
        newId,
        isEngineer: async () => true,
      });
    });

    it('have numbers, tickets, threads and queues of their own', async () => {
      for (const team of teams) {
        const asked = { key: `${team}/C1/1.0`, asker: person(team, 'U1'), place: place(team), question: `of ${team}` };
        const opened = await desk.open(anEscalation(asked));
        expect(opened).toMatchObject({ as: 'opened', ticket: { number: 1, team } });
      }
      for (const team of teams) {
        expect((await desk.inThread(root(team)))?.question).toBe(`of ${team}`);
        for (const found of [
          await desk.list({ team, order: 'oldest-first', limit: 9 }),
          await desk.list({ team, waiting: 'U1', order: 'oldest-first', limit: 9 }),
        ])
          expect(found.map(({ question }) => question)).toEqual([`of ${team}`]);
      }
    });

    it('have engineers who can do nothing to a ticket of another, nor make it part of theirs', async () => {
      for (const team of teams)
        await desk.open(anEscalation({ key: team, asker: person(team, 'U1'), place: place(team) }));
      const stranger = person('T2', 'U0EVE');
      const gone = { kind: 'refused', reason: 'no-such-ticket' };
      expect(await desk.claim('id-1', stranger)).toEqual(gone);
      expect(await desk.answer('id-1', stranger, 'Hello')).toEqual(gone);
      expect(await desk.join('id-1', person('T2', 'U2'), { place: place('T2') })).toEqual(gone);
      expect(await desk.merge('id-1', 'id-2', stranger)).toEqual(gone);
      expect(await desk.merge('id-2', 'id-1', stranger)).toEqual(gone);
      expect(await desk.find('id-1')).toMatchObject({ version: 1, status: { state: 'open' } });
    });

    it('have replies, votes, visits and quiet threads of their own', async () => {
      const [replies, votes] = [createReplies(database), createVotes(database)];
      const [quiet, visits] = [createMutedThreads(database), createHomeVisits(database)];
      const section = { path: 'a.md', anchor: '' };
      for (const team of teams) {
        await replies.keep(aShownReply({ id: `${team}/C1/1.0`, asker: person(team, 'U1'), place: place(team) }));
        const by = person(team, 'U1');
        await votes.cast({
          reply: `${team}/C1/1.0`,
          by,
          verdict: 'solved',
          section,
          confidence: 1,
          index: 'i',
          at: noon,
        });
      }
      await quiet.add(root('T1'), noon);
      await visits.opened(person('T1', 'U1'), noon);
      expect([await quiet.has(root('T1')), await quiet.has(root('T2'))]).toEqual([true, false]);
      expect([await visits.openedSince('T1', 0), await visits.openedSince('T2', 0)]).toEqual([['U1'], []]);
      for (const team of teams) {
        const own = [`${team}/C1/1.0`];
        expect((await replies.inThread(root(team), 9)).map(({ id }) => id)).toEqual(own);
        expect((await replies.lastOf(person(team, 'U1'), 9)).map(({ id }) => id)).toEqual(own);
        expect((await replies.since(0, team)).map(({ id }) => id)).toEqual(own);
        expect((await votes.since(0, team)).map(({ reply }) => reply)).toEqual(own);
      }
    });
  });
}
