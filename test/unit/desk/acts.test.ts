import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Accepted,
  type Act,
  type Actor,
  clockOf,
  forumOf,
  type Refusal,
  type Words,
} from '../../../src/desk/act.ts';
import { actOn, rememberPosted } from '../../../src/desk/acts.ts';
import { type ActKind, machine } from '../../../src/desk/life.ts';
import type { DeskMessage } from '../../../src/desk/messages.ts';
import { openTicket } from '../../../src/desk/opening.ts';
import type { Status, Ticket, TicketState } from '../../../src/desk/ticket.ts';
import { anEscalation, aPrivatePlace, aThread, aTicket, aWaiting, noon } from '../../builders.ts';

const ann = { team: 'T1', user: 'U0ANN', engineer: false };
const bob = { team: 'T1', user: 'U0BOB', engineer: false };
const eve = { team: 'T1', user: 'U0EVE', engineer: true };
const max = { team: 'T1', user: 'U0MAX', engineer: true };
const clock = clockOf('T1');

const claimedByEve: Status = { state: 'claimed', owner: 'U0EVE', at: noon };
const answeredByEve: Extract<Status, { state: 'answered' }> = {
  state: 'answered',
  answer: { text: 'It does.', by: 'U0EVE', at: noon },
};
const resolvedByEve: Status = {
  state: 'resolved',
  by: 'U0EVE',
  at: noon,
  reason: 'answered',
  answer: answeredByEve.answer,
};

const everyStatus: Readonly<Record<TicketState, Status>> = {
  open: { state: 'open' },
  claimed: claimedByEve,
  waiting: { state: 'waiting', owner: 'U0EVE', at: noon },
  answered: answeredByEve,
  resolved: resolvedByEve,
  reopened: { state: 'reopened', by: 'U0ANN', at: noon },
  withdrawn: { state: 'withdrawn', at: noon },
  merged: { state: 'merged', into: { id: 'ticket-9', number: 9 }, by: 'U0EVE', at: noon },
};

const otherTicket: Ticket = { ...aTicket(), id: 'ticket-9', number: 9, asker: aWaiting('U0DAN') };

function wrote(ts: string, text: string): Words {
  return { how: 'wrote', message: { team: 'T1', channel: 'C0GENERAL', ts }, text, files: [] };
}

const topic = { id: 7, url: 'https://forum.example/t/7' };

const everyAct = {
  claim: { kind: 'claim' },
  release: { kind: 'release' },
  answer: { kind: 'answer', text: 'Another answer.' },
  resolve: { kind: 'resolve', reason: 'in-the-guides', text: 'https://docs.test/arm' },
  reopen: { kind: 'reopen' },
  withdraw: { kind: 'withdraw' },
  reword: { kind: 'reword', question: 'And on ARM?', shortfall: { why: 'not-covered', confidence: 0, tried: [] } },
  join: { kind: 'join', place: aPrivatePlace() },
  assign: { kind: 'assign', to: 'U0MAX' },
  'take-over': { kind: 'take-over' },
  ask: { kind: 'ask', text: 'Which version?' },
  reply: { kind: 'reply', text: 'Looking.' },
  conclude: { kind: 'conclude', text: 'The last word.' },
  note: { kind: 'note', text: 'Beware.' },
  merge: { kind: 'merge', into: { id: 'ticket-9', number: 9 } },
  absorb: { kind: 'absorb', other: otherTicket },
  part: { kind: 'part', other: otherTicket },
  solve: { kind: 'solve' },
  hear: { kind: 'hear', words: wrote('3.0', 'And on ARM?') },
  record: { kind: 'record', words: wrote('3.0', 'Thanks!') },
  remind: { kind: 'remind', reminder: { target: 'resolution', stage: 'soon' } },
  publish: { kind: 'publish', topic },
  settle: { kind: 'settle', topic, solution: { post: 9, url: `${topic.url}/2`, by: 'mira', text: 'Oil it.' } },
  unsettle: { kind: 'unsettle', topic, post: 8 },
  nudge: { kind: 'nudge' },
  lapse: { kind: 'lapse' },
} as const satisfies Readonly<Record<ActKind, Act>>;

function accepted(decision: Accepted | Refusal): Accepted['change'] {
  if (decision.kind === 'refused') throw new Error(`refused: ${decision.reason}`);
  return decision.change;
}

function reasonOf(decision: Accepted | Refusal): string {
  return decision.kind === 'refused'
    ? `${decision.reason}${decision.by === undefined ? '' : ` ${decision.by}`}`
    : 'yes';
}

/** Who has the right to each act. */
function actorOf(kind: ActKind): Actor {
  if (['withdraw', 'reword', 'solve', 'hear', 'record', 'publish'].includes(kind)) return ann;
  if (['settle', 'unsettle'].includes(kind)) return forumOf('T1');
  if (['remind', 'nudge', 'lapse'].includes(kind)) return clock;
  if (kind === 'take-over') return max;
  return kind === 'join' ? bob : eve;
}

function kinds(messages: readonly DeskMessage[]): readonly string[] {
  return messages.map(({ kind }) => kind);
}

describe('opening a ticket', () => {
  it('takes secrets out of the question and tells the channel and the asker', () => {
    const opened = openTicket(anEscalation({ question: ' Is xoxb-123456789-abc right? ' }), 'a', noon);
    expect(opened).toMatchObject({
      ticket: { question: 'Is [redacted: token] right?', status: { state: 'open' }, version: 1, openedAt: noon },
      event: { kind: 'open', by: 'U0ANN', at: noon, version: 1 },
      messages: [{ kind: 'card' }, { kind: 'note', user: 'U0ANN' }],
    });
  });

  it('is refused without a word to ask', () => {
    expect(openTicket(anEscalation({ question: ' \n ' }), 'a', noon)).toEqual({
      kind: 'refused',
      reason: 'empty-question',
    });
  });
});

describe('an engineer', () => {
  it('claims an open ticket, and owns it', () => {
    const change = accepted(actOn(aTicket(), everyAct.claim, eve, noon + 1));
    expect(change.ticket.status).toEqual({ state: 'claimed', owner: 'U0EVE', at: noon + 1 });
    expect(change.event).toEqual({ ticket: 'ticket-42', version: 8, kind: 'claim', by: 'U0EVE', at: noon + 1 });
  });

  it('reads whose a claimed ticket is, and may not answer or resolve it for them', () => {
    const ticket = aTicket({ status: claimedByEve });
    for (const act of [everyAct.claim, everyAct.answer, everyAct.resolve]) {
      expect(reasonOf(actOn(ticket, act, max, noon))).toBe('already-claimed U0EVE');
    }
  });

  it('answers over the head of the owner they were told of, and of no other', () => {
    const ticket = aTicket({ status: claimedByEve });
    const answer = { kind: 'answer', text: 'It does.' } as const;
    const change = accepted(actOn(ticket, { ...answer, seen: { version: 7, owner: 'U0EVE' } }, max, noon));
    expect(change.ticket.status).toMatchObject({ state: 'answered', answer: { by: 'U0MAX' } });
    expect(reasonOf(actOn(ticket, { ...answer, seen: { version: 7, owner: 'U0ZOE' } }, max, noon))).toBe(
      'already-claimed U0EVE',
    );
  });

  it('releases what they claimed; another takes it over', () => {
    const claimed = aTicket({ status: claimedByEve });
    expect(reasonOf(actOn(claimed, everyAct.release, max, noon))).toBe('already-claimed U0EVE');
    const change = accepted(actOn(claimed, everyAct.release, eve, noon));
    expect(change.ticket.status).toEqual({ state: 'open' });
  });

  it('answers without claiming first, in trimmed words that the history keeps', () => {
    const change = accepted(actOn(aTicket(), { kind: 'answer', text: ' It does.\n' }, eve, noon));
    expect(change.ticket.status).toEqual(answeredByEve);
    expect(change.event?.text).toBe('It does.');
    expect(change.messages).toEqual([
      { kind: 'card', ticket: 'ticket-42' },
      { kind: 'note', ticket: 'ticket-42', user: 'U0ANN' },
      { kind: 'answer', ticket: 'ticket-42', place: aThread(), users: ['U0ANN'], text: 'It does.', by: 'U0EVE' },
      {
        kind: 'aside',
        ticket: 'ticket-42',
        aside: { about: 'step', step: 'answer', by: 'U0EVE', text: 'It does.' },
      },
    ]);
  });

  it('sends and keeps no secret that stands in an answer', () => {
    const text = 'Set TYK_GW_SECRET=352d20ee67be and restart';
    const change = accepted(actOn(aTicket(), { kind: 'answer', text }, eve, noon));
    expect(JSON.stringify(change)).not.toContain('352d20ee67be');
    expect(change.event?.text).toBe('Set TYK_GW_SECRET=[redacted: secret] and restart');
    expect(reasonOf(actOn(change.ticket, { kind: 'answer', text }, eve, noon))).toBe('already-answered U0EVE');
  });

  it('does not answer with nothing, nor twice with the same', () => {
    const ticket = aTicket({ status: answeredByEve });
    expect(reasonOf(actOn(ticket, { kind: 'answer', text: ' ' }, eve, noon))).toBe('empty-answer');
    expect(reasonOf(actOn(ticket, { kind: 'answer', text: 'It does. ' }, eve, noon))).toBe('already-answered U0EVE');
    expect(reasonOf(actOn(ticket, { kind: 'answer', text: 'It does.' }, max, noon))).toBe('yes');
  });

  it('resolves an answered ticket, and the answer stays with it', () => {
    const change = accepted(actOn(aTicket({ status: answeredByEve }), everyAct.resolve, max, noon + 1));
    expect(change.ticket.status).toEqual({
      state: 'resolved',
      by: 'U0MAX',
      at: noon + 1,
      reason: 'in-the-guides',
      answer: { text: 'It does.', by: 'U0EVE', at: noon },
    });
  });

  it('of another workspace finds no ticket', () => {
    expect(reasonOf(actOn(aTicket(), everyAct.claim, { ...eve, team: 'T2' }, noon))).toBe('no-such-ticket');
  });
});

describe('somebody who is no engineer', () => {
  it('may not claim, release, answer or resolve', () => {
    for (const act of [everyAct.claim, everyAct.release, everyAct.answer, everyAct.resolve]) {
      expect(reasonOf(actOn(aTicket({ status: claimedByEve }), act, bob, noon))).toBe('not-an-engineer');
      expect(reasonOf(actOn(aTicket({ status: answeredByEve }), act, ann, noon))).toBe('not-an-engineer');
    }
  });

  it('may not withdraw or reopen what another asked', () => {
    expect(reasonOf(actOn(aTicket(), everyAct.withdraw, bob, noon))).toBe('not-the-asker');
    expect(reasonOf(actOn(aTicket({ status: resolvedByEve }), everyAct.reopen, bob, noon))).toBe('not-the-asker');
  });
});

describe('the asker', () => {
  it('withdraws a question, also a claimed one', () => {
    const change = accepted(actOn(aTicket({ status: claimedByEve }), everyAct.withdraw, ann, noon));
    expect(change.ticket.status).toEqual({ state: 'withdrawn', at: noon });
  });

  it('does not withdraw it from others who wait', () => {
    expect(reasonOf(actOn(aTicket({ watchers: ['U0BOB'] }), everyAct.withdraw, ann, noon))).toBe('others-wait');
  });

  it('changes the words of a question until somebody has claimed it, secrets taken out', () => {
    const reword = { ...everyAct.reword, question: ' Is xoxb-123456789-abc right? ' } as const;
    const change = accepted(actOn(aTicket(), reword, ann, noon));
    expect(change.ticket.question).toBe('Is [redacted: token] right?');
    expect(change.event?.text).toBe('Is [redacted: token] right?');
    expect(kinds(change.messages)).toEqual(['card', 'note', 'aside']);
    expect(reasonOf(actOn(aTicket({ status: claimedByEve }), everyAct.reword, ann, noon))).toBe(
      'already-claimed U0EVE',
    );
    expect(reasonOf(actOn(aTicket(), { ...everyAct.reword, question: ' ' }, ann, noon))).toBe('empty-question');
    expect(reasonOf(actOn(aTicket(), everyAct.reword, bob, noon))).toBe('not-the-asker');
  });

  it('changes the words of a withdrawn question too, for it may be asked again, and their note stays', () => {
    const change = accepted(actOn(aTicket({ status: everyStatus.withdrawn }), everyAct.reword, ann, noon));
    expect([change.ticket.status.state, change.ticket.question]).toEqual(['withdrawn', 'And on ARM?']);
    expect(kinds(change.messages)).toEqual(['card', 'aside']);
  });

  it('brings what did not help back to who answered, who is called by name', () => {
    for (const status of [answeredByEve, resolvedByEve]) {
      const { ticket, messages } = accepted(actOn(aTicket({ status }), everyAct.reopen, ann, noon));
      expect(ticket.status).toMatchObject(
        status === answeredByEve ? { state: 'claimed', owner: 'U0EVE' } : { state: 'reopened', by: 'U0ANN' },
      );
      expect(messages).toContainEqual(
        expect.objectContaining({ aside: { about: 'step', step: 'reopen', by: 'U0ANN', mention: 'U0EVE' } }),
      );
    }
  });

  it('reopens what did not help', () => {
    const change = accepted(actOn(aTicket({ status: resolvedByEve }), everyAct.reopen, ann, noon));
    expect(change.ticket.status).toEqual({ ...everyStatus.reopened, answer: answeredByEve.answer });
  });
});

describe('the community forum', () => {
  const onForum = (act: Act, ticket: Ticket) => actOn(ticket, act, forumOf('T1'), noon);

  it('brings its solution to everybody who waits, once, and takes it back', () => {
    const published = accepted(actOn(aTicket({ watchers: ['U0BOB'] }), everyAct.publish, ann, noon));
    expect(kinds(published.messages)).toEqual(['card', 'note', 'note', 'aside']);
    const settled = accepted(onForum(everyAct.settle, published.ticket));
    expect(settled.ticket.status).toMatchObject({ state: 'resolved', reason: 'moved-to-the-forum' });
    expect(kinds(settled.messages)).toEqual(['card', 'note', 'note', 'say', 'say', 'aside']);
    expect(reasonOf(onForum(everyAct.settle, settled.ticket))).toBe('already-resolved');
    expect(reasonOf(onForum(everyAct.unsettle, settled.ticket))).toBe('not-answered');
    const reopened = accepted(onForum({ ...everyAct.unsettle, post: 9 }, settled.ticket));
    expect(reopened.ticket.status.state).toBe('reopened');
    expect(accepted(onForum(everyAct.settle, reopened.ticket)).ticket.status.state).toBe('resolved');
  });

  it('is nobody but itself, and nobody but the asker carries a question there', () => {
    expect(reasonOf(actOn(aTicket(), everyAct.settle, eve, noon))).toBe('not-the-clock');
    expect(reasonOf(actOn(aTicket(), everyAct.publish, eve, noon))).toBe('not-the-asker');
    const { ticket } = accepted(actOn(aTicket(), everyAct.publish, ann, noon));
    expect(reasonOf(actOn(ticket, everyAct.publish, ann, noon))).toBe('already-published');
  });
});

describe('somebody who asks the same', () => {
  it('waits for the answer too, once', () => {
    const change = accepted(actOn(aTicket(), everyAct.join, bob, noon + 1));
    expect(change.ticket.watchers).toEqual([{ user: 'U0BOB', place: aPrivatePlace(), since: noon + 1 }]);
    expect(reasonOf(actOn(change.ticket, everyAct.join, bob, noon))).toBe('already-waiting');
    expect(reasonOf(actOn(change.ticket, everyAct.join, ann, noon))).toBe('already-waiting');
  });

  it('gets the answer that is there already, and nobody else gets it again', () => {
    const change = accepted(actOn(aTicket({ status: answeredByEve }), everyAct.join, bob, noon));
    expect(change.messages.filter(({ kind }) => kind === 'answer')).toMatchObject([
      { users: ['U0BOB'], place: aPrivatePlace() },
    ]);
  });

  it('is not sent an answer that stands in the same thread', () => {
    const join: Act = { kind: 'join', place: aThread() };
    const change = accepted(actOn(aTicket({ status: answeredByEve }), join, bob, noon));
    expect(kinds(change.messages)).toEqual(['card', 'note', 'aside']);
  });

  it('brings a closed ticket back', () => {
    for (const status of [everyStatus.resolved, everyStatus.withdrawn]) {
      const { ticket } = accepted(actOn(aTicket({ status }), everyAct.join, bob, noon));
      expect([ticket.status.state, ticket.watchers.length]).toEqual(['reopened', 1]);
    }
  });

  it('changes nothing about who brought it back, when somebody did before', () => {
    const { ticket } = accepted(actOn(aTicket({ status: everyStatus.reopened }), everyAct.join, bob, noon + 1));
    expect(ticket.status).toEqual(everyStatus.reopened);
  });

  it('may be the asker, who withdrew and asks again', () => {
    const { ticket } = accepted(actOn(aTicket({ status: everyStatus.withdrawn }), everyAct.join, ann, noon));
    expect([ticket.status.state, ticket.watchers]).toEqual(['reopened', []]);
  });
});

describe('the answer', () => {
  it('goes once to each place, naming all who wait there', () => {
    const ticket: Ticket = {
      ...aTicket(),
      watchers: [aWaiting('U0BOB', aThread()), aWaiting('U0CAT'), aWaiting('U0DAN')],
    };
    const { messages } = accepted(actOn(ticket, everyAct.answer, eve, noon));
    const users = messages.flatMap((message) => (message.kind === 'answer' ? [message.users] : []));
    expect(users).toEqual([['U0ANN', 'U0BOB'], ['U0CAT'], ['U0DAN']]);
  });
});

describe('where a message was posted', () => {
  const message = { team: 'T1', channel: 'C0SUPPORT', ts: '9.0' };

  it('is remembered without a word to anybody', () => {
    expect(rememberPosted(aTicket(), { kind: 'card', message })).toEqual({
      ticket: { ...aTicket(), version: 8, card: message },
      messages: [],
    });
  });

  it('is remembered for the one whose note it is', () => {
    const { ticket } = rememberPosted(aTicket({ watchers: ['U0BOB'] }), { kind: 'note', user: 'U0BOB', message });
    expect([ticket.asker.note, ticket.watchers[0]?.note]).toEqual([undefined, message]);
  });
});

describe('the state machine', () => {
  const states = fc.constantFrom(...Object.values(everyStatus));
  const acts = fc.constantFrom(...Object.values(everyAct));

  it('is what decides, where rights do not', () => {
    fc.assert(
      fc.property(states, acts, (status, act) => {
        // The asker was asked whether they still need it, where that must come first.
        const isNudged = act.kind === 'lapse' && (status.state === 'waiting' || status.state === 'answered');
        const ticket = {
          ...aTicket({ status: isNudged ? { ...status, nudgedAt: noon } : status }),
          firstAnsweredAt: noon,
          ...(act.kind === 'unsettle' && { forum: { topic, solution: act.post } }),
        };
        const decision = actOn(ticket, act, actorOf(act.kind), noon);
        const outcome = decision.kind === 'refused' ? decision.reason : decision.change.ticket.status.state;
        expect(outcome).toBe(machine[status.state][act.kind]);
      }),
    );
  });

  it('keeps every history of acts in order: versions count up, nobody waits twice, each change is told', () => {
    const steps = fc.array(fc.record({ act: acts, actor: fc.constantFrom(ann, bob, eve, max, clock) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, (history) => {
        let ticket = aTicket();
        for (const { act, actor } of history) {
          const decision = actOn(ticket, act, actor, noon);
          if (decision.kind === 'refused') continue;
          expect(decision.change.ticket.version).toBe(ticket.version + 1);
          expect(decision.change.event?.version).toBe(ticket.version + 1);
          if (decision.change.ticket.status.state !== ticket.status.state) {
            expect(kinds(decision.change.messages)).toContain('card');
          }
          ticket = decision.change.ticket;
          const users = [ticket.asker, ...ticket.watchers].map(({ user }) => user);
          expect(new Set(users).size).toBe(users.length);
        }
      }),
    );
  });
});
