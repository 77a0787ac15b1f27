/** What every store of tickets promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import { actOn, rememberPosted } from '../../src/desk/acts.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { mergeTickets } from '../../src/desk/merging.ts';
import { answerMessages } from '../../src/desk/messages.ts';
import { type Escalation, openTicket } from '../../src/desk/opening.ts';
import type { Outbox } from '../../src/desk/outbox.ts';
import type { MessageRef, Ticket } from '../../src/desk/ticket.ts';
import type { Change, Opening, TicketQuery, TicketStore } from '../../src/desk/tickets.ts';
import { anEscalation, aPrivatePlace, noon } from '../builders.ts';

/** A fresh, empty store, and the outbox that it writes to. */
export interface TicketStoreParts {
  readonly tickets: TicketStore;
  readonly outbox: Outbox;
}

export function ticketStoreContract(name: string, make: () => Promise<TicketStoreParts>): void {
  describe(`tickets kept in ${name}`, () => {
    let tickets: TicketStore;
    let outbox: Outbox;

    beforeEach(async () => {
      ({ tickets, outbox } = await make());
    });

    async function file(id: string, over: Partial<Escalation> = {}, at = noon): Promise<Ticket> {
      const { ticket } = await tickets.create(opening(id, { key: `key ${id}`, ...over }, at));
      return ticket;
    }

    it('come back as they were filed', async () => {
      const filed = await file('a', { question: 'null \0 and \ud800 and 🦀', place: aPrivatePlace() });
      expect(await tickets.find('a')).toEqual(filed);
      expect(await tickets.find('b')).toBeUndefined();
    });

    it('are found by what they are about', async () => {
      const filed = await file('a');
      expect(await tickets.findByKey('key a')).toEqual(filed);
      expect(await tickets.findByKey('a')).toBeUndefined();
    });

    it('of another team are in nobody’s list, though the person has the same id there', async () => {
      await file('here');
      await file('there', { asker: { team: 'T2', user: 'U0ANN' } });
      const mine = await tickets.list({ team: 'T1', waiting: 'U0ANN', order: 'oldest-first', limit: 9 });
      expect(mine.map(({ id }) => id)).toEqual(['here']);
    });

    it('are numbered from one in each team', async () => {
      const other = { team: 'T2', user: 'U0ZOE' };
      const numbers = [await file('a'), await file('b'), await file('c', { asker: other }), await file('d')];
      expect(numbers.map(({ number }) => number)).toEqual([1, 2, 1, 3]);
    });

    it('are one for fifty that are opened under the same key at once, and waste no number', async () => {
      const made = await Promise.all(
        Array.from({ length: 50 }, (_, index) => tickets.create(opening(`t${index}`, { key: 'same' }))),
      );
      expect(made.filter(({ created }) => created)).toHaveLength(1);
      expect(new Set(made.map(({ ticket }) => ticket.id)).size).toBe(1);
      expect((await file('next')).number).toBe(2);
      expect(await outbox.claim(noon, 500)).toHaveLength(4);
    });

    it('keep a change with its history and its messages', async () => {
      const answered = decide(await file('a'), { kind: 'answer', text: 'It does. \0' });
      expect(await tickets.commit([answered])).toBe('done');
      expect(await tickets.find('a')).toEqual(answered.ticket);
      const history = await tickets.history('a');
      expect(history.map(({ kind, by }) => [kind, by])).toEqual([
        ['open', 'U0ANN'],
        ['answer', 'U0EVE'],
      ]);
      expect(history[1]).toEqual(answered.event);
    });

    it('refuse a change that was decided on an older version, whole', async () => {
      const before = await file('a');
      const claimed = decide(before, { kind: 'claim' });
      expect(await tickets.commit([claimed])).toBe('done');
      await outbox.claim(noon, 100);
      expect(await tickets.commit([decide(before, { kind: 'answer', text: 'Late' })])).toBe('stale');
      expect(await tickets.find('a')).toEqual(claimed.ticket);
      expect(await tickets.history('a')).toHaveLength(2);
    });

    it('keep nothing of a change when one part of it cannot be kept', async () => {
      const before = await file('a');
      const change = decide(before, { kind: 'claim' });
      const broken: Change = { ...change, event: firstEvent };
      await expect(tickets.commit([broken])).rejects.toThrow();
      expect(await tickets.find('a')).toEqual(before);
    });

    it('have one owner when fifty engineers claim at once; the others read whose it is', async () => {
      await file('a');
      const desk = createDesk({ tickets, clock: () => noon, newId: () => 'unused', isEngineer: async () => true });
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, index) => desk.claim('a', { team: 'T1', user: `U${index}` })),
      );
      const winners = outcomes.filter((outcome) => outcome.kind === 'done');
      expect(winners).toHaveLength(1);
      const owner = winners[0]?.ticket.status;
      const refusals = outcomes.filter((outcome) => outcome.kind === 'refused');
      expect(new Set(refusals.map(({ reason, by }) => `${reason} ${by}`))).toEqual(
        new Set([`already-claimed ${owner?.state === 'claimed' ? owner.owner : 'nobody'}`]),
      );
      expect(await tickets.history('a')).toHaveLength(2);
    });

    it('lose none of fifty watchers who join at once', async () => {
      const desk = createDesk({ tickets, clock: () => noon, newId: () => 'a', isEngineer: async () => false });
      await desk.open(anEscalation());
      await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          desk.open(anEscalation({ asker: { team: 'T1', user: `U${index}` }, place: aPrivatePlace() })),
        ),
      );
      const ticket = await desk.find('a');
      expect(new Set(ticket?.watchers.map(({ user }) => user)).size).toBe(50);
    });

    it('are listed by team, state, asker and number, oldest or newest first', async () => {
      await file('a', {}, noon);
      const b = await file('b', { asker: { team: 'T1', user: 'U0BOB' } }, noon + 1);
      await file('c', { asker: { team: 'T2', user: 'U0ANN' } }, noon + 2);
      await tickets.commit([decide(b, { kind: 'claim' })]);
      const ids = async (query: Omit<Parameters<TicketStore['list']>[0], 'order' | 'limit'>) =>
        (await tickets.list({ ...query, order: 'oldest-first', limit: 10 })).map(({ id }) => id);
      expect(await ids({})).toEqual(['a', 'b', 'c']);
      expect(await ids({ team: 'T1' })).toEqual(['a', 'b']);
      expect(await ids({ states: ['open', 'reopened'] })).toEqual(['a', 'c']);
      expect(await ids({ states: [] })).toEqual([]);
      expect(await ids({ team: 'T1', waiting: 'U0ANN' })).toEqual(['a']);
      expect(await ids({ number: 1 })).toEqual(['a', 'c']);
      for (const number of [Number.NaN, 0, 1.5, 1e12]) expect(await ids({ number })).toEqual([]);
      const newest = await tickets.list({ order: 'newest-first', limit: 2 });
      expect(newest.map(({ id }) => id)).toEqual(['c', 'b']);
    });

    it('are listed for everybody who waits for them, whether they asked or joined', async () => {
      await file('a');
      const b = await file('b', { asker: { team: 'T1', user: 'U0BOB' } });
      const joined = actOn(
        b,
        { kind: 'join', place: aPrivatePlace() },
        { team: 'T1', user: 'U0ANN', engineer: false },
        noon,
      );
      if (joined.kind === 'refused') throw new Error(`refused: ${joined.reason}`);
      await tickets.commit([joined.change]);
      await tickets.commit([decide(joined.change.ticket, { kind: 'claim' })]);
      const idsFor = async (waiting: string, team = 'T1') =>
        (await tickets.list({ team, waiting, order: 'oldest-first', limit: 10 })).map(({ id }) => id);
      expect(await idsFor('U0ANN')).toEqual(['a', 'b']);
      expect(await idsFor('U0BOB')).toEqual(['b']);
      expect(await idsFor('U0ANN', 'T2')).toEqual([]);
    });

    it('are found by the threads in which people wait for them, and by their card', async () => {
      const a = await file('a');
      const b = await file('b', { place: aPrivatePlace(), asker: { team: 'T1', user: 'U0BOB' } });
      const note = { team: 'T1', channel: 'D0BOB', ts: '5.0' };
      const card = { team: 'T1', channel: 'C0SUPPORT', ts: '6.0' };
      await tickets.commit([rememberPosted(b, { kind: 'note', user: 'U0BOB', message: note })]);
      await tickets.commit([rememberPosted(a, { kind: 'card', message: card })]);
      const idsIn = async (root: MessageRef) => (await tickets.inThread(root)).map(({ id }) => id);
      expect(await idsIn({ team: 'T1', channel: 'C0GENERAL', ts: '1750000000.000100' })).toEqual(['a']);
      expect(await idsIn(note)).toEqual(['b']);
      expect(await idsIn(card)).toEqual([]);
      expect((await tickets.findByCard(card))?.id).toBe('a');
      expect(await tickets.findByCard(note)).toBeUndefined();
    });

    it('are searched by words of the question, whatever their case, and by what they are about', async () => {
      await file('a', { question: 'Does 100% of the Portal run on ARM?' }, noon);
      const subject = { platforms: ['Helm'], components: ['gateway'], versions: ['5.3'] };
      await file('b', { question: 'Portal_upgrade on Helm', subject }, noon + 1);
      const ids = async (query: Partial<TicketQuery>) =>
        (await tickets.list({ order: 'oldest-first', limit: 10, ...query })).map(({ id }) => id);
      expect(await ids({ search: 'arm portal' })).toEqual(['a']);
      expect(await ids({ search: 'PORTAL' })).toEqual(['a', 'b']);
      expect(await ids({ search: '0%' })).toEqual(['a']);
      expect(await ids({ search: 'l_u' })).toEqual(['b']);
      expect(await ids({ subjects: ['helm'] })).toEqual(['b']);
      expect(await ids({ limit: 1, offset: 1 })).toEqual(['b']);
      expect(await ids({ changedSince: noon + 1 })).toEqual(['b']);
    });

    it('are changed together or not at all', async () => {
      const [a, b] = [await file('a'), await file('b')];
      await tickets.commit([decide(b, { kind: 'claim' })]);
      const merger = mergeTickets(a, b, { team: 'T1', user: 'U0EVE', engineer: true }, noon);
      if (merger.kind === 'refused') throw new Error(`refused: ${merger.reason}`);
      expect(await tickets.commit(merger.changes)).toBe('stale');
      expect(await tickets.find('a')).toEqual(a);
      expect(await tickets.history('a')).toHaveLength(1);
    });

    it('are one, when two engineers merge the two into each other at once', async () => {
      await file('a', { place: aPrivatePlace() });
      await file('b', { asker: { team: 'T1', user: 'U0BOB' }, place: aPrivatePlace() });
      const desk = createDesk({ tickets, clock: () => noon, newId: () => 'unused', isEngineer: async () => true });
      const eve = { team: 'T1', user: 'U0EVE' };
      const outcomes = await Promise.all([desk.merge('a', 'b', eve), desk.merge('b', 'a', eve)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
      const both = [await tickets.find('a'), await tickets.find('b')];
      expect(both.filter((ticket) => ticket?.status.state === 'merged')).toHaveLength(1);
      const [staying] = both.filter((ticket) => ticket?.status.state === 'open');
      expect([staying?.asker.user, ...(staying?.watchers ?? []).map(({ user }) => user)].sort()).toEqual([
        'U0ANN',
        'U0BOB',
      ]);
      expect(await tickets.verify()).toEqual([]);
    });

    it('have histories without a flaw, which tell everything since a moment', async () => {
      const answered = decide(await file('a'), { kind: 'answer', text: 'It does. \0 \ud800' }, noon + 5);
      await tickets.commit([answered]);
      await file('b', {}, noon + 3);
      expect(await tickets.verify()).toEqual([]);
      const events = await tickets.eventsSince(noon + 1);
      expect(events.map(({ ticket, kind }) => [ticket, kind])).toEqual([
        ['b', 'open'],
        ['a', 'answer'],
      ]);
    });

    it('hand their messages to the outbox, the answer after the note', async () => {
      const answered = decide(await file('a'), { kind: 'answer', text: 'It does.' });
      await tickets.commit([answered]);
      const first = await outbox.claim(noon, 100);
      expect(first.map(({ payload }) => payload)).toEqual(
        expect.arrayContaining([
          { kind: 'card', ticket: 'a' },
          { kind: 'note', ticket: 'a', user: 'U0ANN' },
        ]),
      );
      expect(first).toHaveLength(2);
      for (const row of first) await outbox.sent(row);
      for (const row of await outbox.claim(noon, 100)) await outbox.sent(row);
      const last = await outbox.claim(noon, 100);
      const { status } = answered.ticket;
      expect(last.map(({ payload }) => payload)).toEqual(
        expect.arrayContaining([
          ...(status.state === 'answered' ? answerMessages(answered.ticket, status.answer) : []),
        ]),
      );
    });
  });
}

const firstEvent = { ticket: 'a', version: 1, kind: 'claim', by: 'U0EVE', at: noon } as const;

function opening(id: string, over: Partial<Escalation>, at = noon): Opening {
  const opened = openTicket(anEscalation(over), id, at);
  if ('kind' in opened) throw new Error(`refused: ${opened.reason}`);
  return opened;
}

function decide(ticket: Ticket, act: Parameters<typeof actOn>[1], now = noon): Change {
  const decision = actOn(ticket, act, { team: 'T1', user: 'U0EVE', engineer: true }, now);
  if (decision.kind === 'refused') throw new Error(`refused: ${decision.reason}`);
  return decision.change;
}
