import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../src/desk/act.ts';
import { actOn } from '../../../src/desk/acts.ts';
import { mergeTickets, partTickets } from '../../../src/desk/merging.ts';
import { toOutgoing } from '../../../src/desk/message-rows.ts';
import { onDuty, turnOf } from '../../../src/desk/rota.ts';
import type { Status, Ticket } from '../../../src/desk/ticket.ts';
import { aThread, aTicket, aWaiting, noon } from '../../builders.ts';

const eve = { team: 'T1', user: 'U0EVE', engineer: true };
const max = { team: 'T1', user: 'U0MAX', engineer: true };
const ann = { team: 'T1', user: 'U0ANN', engineer: false };
const claimed: Status = { state: 'claimed', owner: 'U0EVE', at: noon };
const answered: Status = { state: 'answered', answer: { text: 'It does.', by: 'U0EVE', at: noon } };

describe('a ticket changes hands', () => {
  it('by being given to somebody, who is called in its thread', () => {
    const decision = actOn(aTicket(), { kind: 'assign', to: 'U0MAX' }, eve, noon);
    expect(decision).toMatchObject({
      change: {
        ticket: { status: { state: 'claimed', owner: 'U0MAX' } },
        event: { kind: 'assign', to: 'U0MAX' },
        messages: expect.arrayContaining([
          { kind: 'aside', ticket: 'ticket-42', aside: { about: 'assigned', to: 'U0MAX', by: 'U0EVE' } },
        ]),
      },
    });
  });

  it('by being taken over, and keeps waiting for the asker where it did', () => {
    const waiting = aTicket({ status: { state: 'waiting', owner: 'U0EVE', at: noon } });
    expect(actOn(waiting, { kind: 'take-over' }, max, noon)).toMatchObject({
      change: { ticket: { status: { state: 'waiting', owner: 'U0MAX' } } },
    });
    expect(actOn(aTicket({ status: claimed }), { kind: 'take-over' }, eve, noon)).toMatchObject({
      reason: 'already-claimed',
      by: 'U0EVE',
    });
    expect(actOn(aTicket(), { kind: 'take-over' }, eve, noon)).toMatchObject({ reason: 'not-claimed' });
  });
});

describe('a rota', () => {
  const people = ['U0EVE', 'U0MAX', 'U0KIM'];
  const none = new Set<string>();

  it('goes round, and skips who is away', () => {
    expect([1, 2, 3, 4].map((number) => onDuty({ people, away: none }, number))).toEqual([...people, 'U0EVE']);
    expect([1, 2, 3].map((number) => onDuty({ people, away: new Set(['U0EVE']) }, number))).toEqual([
      'U0MAX',
      'U0MAX',
      'U0KIM',
    ]);
  });

  it('that names nobody who is there tells the channel, once', () => {
    for (const rota of [
      { people: [], away: none },
      { people, away: new Set(people) },
    ]) {
      const act = turnOf(rota, aTicket());
      const decision = actOn(aTicket(), act, clockOf('T1'), noon);
      if (decision.kind === 'refused') throw new Error(decision.reason);
      expect(decision.change.messages).toMatchObject([{ aside: { about: 'reminder', reminder: { target: 'owner' } } }]);
      expect(actOn(decision.change.ticket, act, clockOf('T1'), noon)).toMatchObject({ reason: 'already-reminded' });
    }
  });

  it('takes a ticket from nobody', () => {
    const act = turnOf({ people, away: none }, aTicket());
    expect(actOn(aTicket({ status: claimed }), act, clockOf('T1'), noon)).toMatchObject({ reason: 'already-claimed' });
    expect(actOn(aTicket(), act, ann, noon)).toMatchObject({ reason: 'not-an-engineer' });
  });
});

describe('merging', () => {
  const bobs: Ticket = {
    ...aTicket({ watchers: ['U0CAT', 'U0ANN'] }),
    id: 'ticket-9',
    number: 9,
    asker: aWaiting('U0BOB', aThread('9.0')),
  };

  it('lets everybody wait in the ticket that stays, once', () => {
    const decision = mergeTickets(bobs, aTicket(), eve, noon);
    if (decision.kind === 'refused') throw new Error(decision.reason);
    const [ended, grown] = decision.changes;
    expect(ended.ticket.status).toEqual({
      state: 'merged',
      into: { id: 'ticket-42', number: 42 },
      by: 'U0EVE',
      at: noon,
    });
    expect(grown.ticket.watchers.map(({ user, place }) => [user, place.kind])).toEqual([
      ['U0BOB', 'thread'],
      ['U0CAT', 'private'],
    ]);
    // Ann waits there already: the note of this ticket leads her to that one.
    expect(ended.messages).toMatchObject([{ kind: 'card' }, { kind: 'note', user: 'U0ANN' }, { kind: 'aside' }]);
    expect(grown.messages.filter(({ kind }) => kind === 'answer')).toEqual([]);
  });

  it('tells the newcomers whose question it was put together with, before its answer', () => {
    const decision = mergeTickets(bobs, aTicket({ status: answered }), eve, noon);
    if (decision.kind === 'refused') throw new Error(decision.reason);
    const [, { messages, ticket }] = decision.changes;
    const said = messages.flatMap((message) => (message.kind === 'say' ? [[message.user, message.saying]] : []));
    const merged = { about: 'merged', by: 'U0EVE', other: { id: bobs.id, number: bobs.number } };
    expect(said).toEqual([
      ['U0BOB', merged],
      ['U0CAT', merged],
    ]);
    const rows = toOutgoing(messages, ticket.version, noon).filter(({ lane }) => lane.endsWith('/U0BOB'));
    const inOrder = rows.toSorted((one, other) => one.position - other.position || (one.key < other.key ? -1 : 1));
    expect(inOrder.map(({ key }) => key.split('/').at(-2))).toEqual(['note', 'say-merged', 'answer']);
  });

  it('is undone by whoever says that theirs is another question: they, and who came with them, wait there again', () => {
    const merger = mergeTickets(bobs, { ...aTicket(), watchers: [aWaiting('U0DAN')] }, eve, noon + 1);
    if (merger.kind === 'refused') throw new Error(merger.reason);
    const [{ ticket: ended }, { ticket: grown }] = merger.changes;
    expect(partTickets(ended, grown, { ...ann, user: 'U0DAN' }, noon)).toMatchObject({ reason: 'not-the-asker' });
    const undone = partTickets(ended, grown, { ...ann, user: 'U0BOB' }, noon + 2);
    if (undone.kind === 'refused') throw new Error(undone.reason);
    const [left, begun] = undone.changes;
    expect(left.ticket.watchers.map(({ user }) => user)).toEqual(['U0DAN']);
    expect(begun.ticket.status).toEqual({ state: 'reopened', by: 'U0BOB', at: noon + 2 });
    expect(left.messages).toContainEqual(
      expect.objectContaining({
        aside: { about: 'parted', other: { id: ended.id, number: ended.number }, by: 'U0BOB' },
      }),
    );
    expect(begun.messages).toContainEqual(
      expect.objectContaining({ aside: { about: 'step', step: 'reopen', by: 'U0BOB', mention: 'U0EVE' } }),
    );
  });

  it('tells the newcomers the answer that is there, and nobody else again', () => {
    const decision = mergeTickets(bobs, aTicket({ status: answered }), eve, noon);
    if (decision.kind === 'refused') throw new Error(decision.reason);
    const told = decision.changes[1].messages.flatMap((message) => (message.kind === 'answer' ? [message.users] : []));
    expect(told).toEqual([['U0BOB'], ['U0CAT']]);
  });

  it('leaves nothing that could be merged back, and refuses a ticket with itself', () => {
    const decision = mergeTickets(bobs, aTicket(), eve, noon);
    if (decision.kind === 'refused') throw new Error(decision.reason);
    const [ended, grown] = decision.changes;
    expect(mergeTickets(grown.ticket, ended.ticket, eve, noon)).toMatchObject({
      reason: 'already-merged',
      into: 42,
    });
    expect(mergeTickets(bobs, bobs, eve, noon)).toMatchObject({ reason: 'same-ticket' });
  });

  it('leads nobody to a closed ticket without an answer', () => {
    const closed = aTicket({ status: { state: 'resolved', by: 'U0EVE', at: noon, reason: 'duplicate' } });
    expect(mergeTickets(bobs, closed, eve, noon)).toMatchObject({ reason: 'already-resolved' });
    expect(mergeTickets(bobs, aTicket(), ann, noon)).toMatchObject({ reason: 'not-an-engineer' });
  });
});
