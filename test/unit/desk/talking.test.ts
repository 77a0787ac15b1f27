import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Accepted, type Act, type Actor, clockOf, type Refusal, type Words } from '../../../src/desk/act.ts';
import { actOn } from '../../../src/desk/acts.ts';
import type { DeskMessage } from '../../../src/desk/messages.ts';
import type { Status, Ticket } from '../../../src/desk/ticket.ts';
import type { Change } from '../../../src/desk/tickets.ts';
import { aPrivatePlace, aThread, aTicket, aWaiting, noon } from '../../builders.ts';

const ann = { team: 'T1', user: 'U0ANN', engineer: false };
const bob = { team: 'T1', user: 'U0BOB', engineer: false };
const eve = { team: 'T1', user: 'U0EVE', engineer: true };
const max = { team: 'T1', user: 'U0MAX', engineer: true };

const answer = { text: 'It does.', by: 'U0EVE', at: noon };
const claimed: Status = { state: 'claimed', owner: 'U0EVE', at: noon };
const waiting: Status = { state: 'waiting', owner: 'U0EVE', at: noon };
const answered: Status = { state: 'answered', answer };
const resolved: Status = { state: 'resolved', by: 'U0EVE', at: noon, reason: 'answered', answer };

function words(over: Partial<Words> = {}): Words {
  const message = { team: 'T1', channel: 'C0GENERAL', ts: '1750000009.000100' };
  return { how: 'wrote', message, text: 'It did not work.', files: [], ...over };
}

function accepted(decision: Accepted | Refusal): Change {
  if (decision.kind === 'refused') throw new Error(`refused: ${decision.reason}`);
  return decision.change;
}

function hear(status: Status, over: Partial<Words> = {}, kind: 'hear' | 'record' = 'hear'): Change {
  return accepted(actOn(aTicket({ status }), { kind, words: words(over) }, ann, noon + 1));
}

function heardIn({ messages }: Change) {
  return messages.flatMap((message) =>
    message.kind === 'aside' && message.aside.about === 'heard' ? [message.aside] : [],
  );
}

describe('what the asker writes while a ticket lives', () => {
  it('appears in the ticket’s thread and in its history, with files by name and link', () => {
    const files = [{ name: 'gateway.log', url: 'https://files.example/1' }];
    const change = hear(claimed, { files });
    expect(heardIn(change)).toEqual([
      { about: 'heard', by: 'U0ANN', how: 'wrote', message: words().message, text: 'It did not work.', files },
    ]);
    expect(change.event).toMatchObject({ kind: 'hear', text: 'It did not work.', files, by: 'U0ANN' });
  });

  it('calls the engineer by name once they had answered or asked back, and puts the ticket into their hands', () => {
    for (const status of [answered, waiting]) {
      const change = hear(status);
      expect(change.ticket.status).toMatchObject({ state: 'claimed', owner: 'U0EVE' });
      expect(heardIn(change)).toMatchObject([{ mention: 'U0EVE' }]);
    }
    expect(heardIn(hear(claimed))[0]).not.toHaveProperty('mention');
  });

  it('opens a resolved ticket again, unless it only gives thanks', () => {
    expect(hear(resolved).ticket.status).toMatchObject({ state: 'reopened', by: 'U0ANN', answer });
    const thanked = hear(resolved, { text: 'Thanks!' }, 'record');
    expect(thanked.ticket.status).toEqual(resolved);
    expect(heardIn(thanked)).toMatchObject([{ text: 'Thanks!' }]);
    expect(heardIn(thanked)[0]).not.toHaveProperty('mention');
  });

  it('is told again when it is edited, and when it is deleted', () => {
    const first = hear(claimed).ticket;
    const edited = accepted(
      actOn(first, { kind: 'hear', words: words({ how: 'edited', text: 'It works.' }) }, ann, noon),
    );
    expect(heardIn(edited)).toMatchObject([{ how: 'edited', text: 'It works.' }]);
    const deleted = accepted(
      actOn(edited.ticket, { kind: 'record', words: words({ how: 'deleted', text: '' }) }, ann, noon),
    );
    expect(heardIn(deleted)).toMatchObject([{ how: 'deleted', text: '' }]);
    expect(deleted.ticket.status).toEqual(claimed);
  });

  it('is told when the question itself is deleted, and not when a message was never heard', () => {
    const message = { team: 'T1', channel: 'C0GENERAL', ts: '1750000000.000100' };
    const gone = actOn(aTicket(), { kind: 'record', words: words({ how: 'deleted', message, text: '' }) }, ann, noon);
    expect(gone.kind).toBe('accepted');
    const unknown = actOn(aTicket(), { kind: 'record', words: words({ how: 'deleted', text: '' }) }, ann, noon);
    expect(unknown).toMatchObject({ reason: 'never-heard' });
  });

  it('is told once, however often it is delivered', () => {
    const { ticket } = hear(claimed);
    expect(actOn(ticket, { kind: 'hear', words: words() }, ann, noon)).toMatchObject({ reason: 'already-heard' });
  });

  it('is not taken from those who do not wait for the ticket', () => {
    expect(actOn(aTicket(), { kind: 'hear', words: words() }, bob, noon)).toMatchObject({ reason: 'not-the-asker' });
    const ticket = aTicket({ watchers: ['U0BOB'] });
    expect(actOn(ticket, { kind: 'hear', words: words() }, bob, noon).kind).toBe('accepted');
  });

  it('has its secrets taken out', () => {
    expect(heardIn(hear(claimed, { text: 'use xoxb-123456789-abc' }))).toMatchObject([
      { text: 'use [redacted: token]' },
    ]);
  });
});

describe('an engineer who talks to the asker', () => {
  it('replies by an act of its own, and has the ticket from then on', () => {
    const { ticket, messages } = accepted(actOn(aTicket(), { kind: 'reply', text: ' Looking. ' }, eve, noon));
    expect(ticket.status).toMatchObject({ state: 'claimed', owner: 'U0EVE' });
    expect(ticket.firstAnsweredAt).toBe(noon);
    expect(messages).toContainEqual({
      kind: 'say',
      ticket: 'ticket-42',
      place: aThread(),
      user: 'U0ANN',
      saying: { about: 'reply', by: 'U0EVE', text: 'Looking.', files: [] },
    });
  });

  it('writes to a watcher who is named, and to nobody who does not wait', () => {
    const ticket = aTicket({ watchers: ['U0BOB'], status: claimed });
    const { messages } = accepted(actOn(ticket, { kind: 'reply', text: 'For you.', to: 'U0BOB' }, max, noon));
    expect(messages.filter(({ kind }) => kind === 'say')).toMatchObject([{ user: 'U0BOB', place: aPrivatePlace() }]);
    expect(actOn(ticket, { kind: 'reply', text: 'x', to: 'U0ZOE' }, max, noon)).toMatchObject({
      reason: 'not-waiting',
    });
  });

  it('asks back, and the clock of the support team stands still until there is a reply', () => {
    const asked = accepted(
      actOn(aTicket({ status: claimed }), { kind: 'ask', text: 'Which version?' }, eve, noon + 10),
    );
    expect(asked.ticket).toMatchObject({ status: { state: 'waiting', owner: 'U0EVE' }, pauses: [{ from: noon + 10 }] });
    const heard = accepted(actOn(asked.ticket, { kind: 'hear', words: words({ text: '5.3' }) }, ann, noon + 30));
    expect(heard.ticket.pauses).toEqual([{ from: noon + 10, to: noon + 30 }]);
  });

  it('answers and resolves in one step', () => {
    const { ticket, messages } = accepted(actOn(aTicket(), { kind: 'conclude', text: 'It does.' }, eve, noon));
    expect(ticket.status).toEqual(resolved);
    expect(messages.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
  });

  it('resolves for a reason: not as answered without an answer, and not without a word where the asker needs one', () => {
    expect(actOn(aTicket(), { kind: 'resolve', reason: 'answered' }, eve, noon)).toMatchObject({
      reason: 'not-answered',
    });
    const notOurs: Act = { kind: 'resolve', reason: 'not-ours' };
    expect(actOn(aTicket(), notOurs, eve, noon)).toMatchObject({ reason: 'no-reason-given' });
    for (const reason of ['in-the-guides', 'duplicate'] as const)
      expect(actOn(aTicket(), { kind: 'resolve', reason, text: ' ' }, eve, noon)).toMatchObject({
        reason: 'no-place-given',
      });
    const ticket = aTicket({ watchers: ['U0BOB'] });
    const { messages, event } = accepted(actOn(ticket, { ...notOurs, text: 'Ask #billing.' }, eve, noon));
    expect(event).toMatchObject({ reason: 'not-ours', text: 'Ask #billing.' });
    const said = messages.flatMap((message) => (message.kind === 'say' ? [[message.user, message.saying]] : []));
    const closing = { about: 'closing', by: 'U0EVE', reason: 'not-ours', text: 'Ask #billing.' };
    expect(said).toEqual([
      ['U0ANN', closing],
      ['U0BOB', closing],
    ]);
  });

  it('tells who waits that it is closed, also without a word', () => {
    const { messages } = accepted(actOn(aTicket(), { kind: 'resolve', reason: 'moved-to-the-forum' }, eve, noon));
    expect(messages).toContainEqual(
      expect.objectContaining({
        kind: 'say',
        user: 'U0ANN',
        saying: { about: 'closing', by: 'U0EVE', reason: 'moved-to-the-forum', text: '' },
      }),
    );
  });

  it('gives away no secret, in whichever way they write', () => {
    const text = ' Use xoxb-123456789-abc here ';
    const acts: readonly Act[] = [
      ...(['ask', 'reply', 'answer', 'conclude', 'note'] as const).map((kind) => ({ kind, text })),
      { kind: 'resolve', reason: 'not-ours', text },
    ];
    for (const act of acts) {
      const { messages, event } = accepted(actOn(aTicket(), act, eve, noon));
      expect(event?.text).toBe('Use [redacted: token] here');
      expect(JSON.stringify(messages)).toContain('Use [redacted: token] here');
      expect(JSON.stringify(messages)).not.toContain('xoxb');
    }
  });

  it('leaves a note that only the thread of the card shows', () => {
    const { messages } = accepted(actOn(aTicket(), { kind: 'note', text: 'They are new.' }, eve, noon));
    expect(messages).toEqual([
      { kind: 'aside', ticket: 'ticket-42', aside: { about: 'note', by: 'U0EVE', text: 'They are new.' } },
    ]);
  });
});

describe('an engineer who writes in the asker’s thread themselves', () => {
  const message = { team: 'T1', channel: 'C0HELP', ts: '1750000010.000100' };
  const byHand = { message, rootTs: '1750000000.000100' };
  const written = (ticket: Ticket) => actOn(ticket, { kind: 'reply', text: 'Oil it.', byHand }, eve, noon + 1);

  it('has it taken in once, as the first answer, and nobody is told again', () => {
    const { ticket, event, messages } = accepted(written(aTicket()));
    expect(ticket).toMatchObject({ firstAnsweredAt: noon + 1, status: { state: 'claimed', owner: 'U0EVE' } });
    expect(event).toMatchObject({ kind: 'reply', text: 'Oil it.', heard: { how: 'wrote', message } });
    expect(messages.map(({ kind }) => kind)).toEqual(['card', 'note', 'aside']);
    expect(written(ticket)).toMatchObject({ reason: 'already-heard' });
  });

  it('may count it as the answer, which is said in full only where it does not stand', () => {
    const at = (ts: string) => aThread(ts, message.channel);
    const watchers = [aWaiting('U0BOB', at('1750000005.000100'))];
    const asker = { ...aTicket().asker, place: at(byHand.rootTs) };
    const ticket = { ...aTicket({ status: claimed }), asker, watchers };
    const { messages } = accepted(actOn(ticket, { kind: 'answer', text: 'Oil it.', byHand }, eve, noon + 2));
    const answers = messages.flatMap((each) => (each.kind === 'answer' ? [[each.users[0], each.isThere]] : []));
    expect(answers).toEqual([
      ['U0ANN', true],
      ['U0BOB', undefined],
    ]);
  });
});

describe('the asker to whom an answer helped', () => {
  it('resolves the ticket, and that is the only success there is', () => {
    const ticket = { ...aTicket({ status: answered }), firstAnsweredAt: noon };
    const solved = accepted(actOn(ticket, { kind: 'solve' }, ann, noon + 1)).ticket;
    expect(solved.status).toEqual({ ...resolved, by: 'U0ANN', at: noon + 1, isConfirmed: true });
    expect(actOn(solved, { kind: 'solve' }, ann, noon)).toMatchObject({ reason: 'already-resolved' });
    expect(actOn(ticket, { kind: 'solve' }, bob, noon)).toMatchObject({ reason: 'not-the-asker' });
  });

  it('says so after the ticket was resolved too', () => {
    const ticket = { ...aTicket({ status: resolved }), firstAnsweredAt: noon };
    expect(accepted(actOn(ticket, { kind: 'solve' }, ann, noon + 1)).ticket.status).toEqual({
      ...resolved,
      isConfirmed: true,
    });
  });

  it('cannot have been helped before anybody said a word', () => {
    expect(actOn(aTicket(), { kind: 'solve' }, ann, noon)).toMatchObject({ reason: 'not-answered' });
  });
});

describe('between the support channel and the asker', () => {
  const engineers = [eve, max];
  const secret = 'INTERNAL';
  const texts = fc.constantFrom('one', 'two', 'three');
  const stamps = fc.constantFrom('11.0', '12.0', '13.0', '14.0', '15.0', '16.0');
  const step = fc.oneof(
    fc.record({
      act: fc.constantFrom<Act>(
        { kind: 'claim' },
        { kind: 'release' },
        { kind: 'take-over' },
        { kind: 'reopen' },
        { kind: 'note', text: secret },
        { kind: 'assign', to: 'U0MAX' },
        { kind: 'resolve', reason: 'moved-to-the-forum' },
      ),
      by: fc.constantFrom<Actor>(...engineers),
    }),
    fc.record({
      act: texts.chain((text) =>
        fc.constantFrom<Act>(
          { kind: 'answer', text },
          { kind: 'conclude', text },
          { kind: 'ask', text },
          { kind: 'reply', text },
          { kind: 'resolve', reason: 'not-ours', text },
        ),
      ),
      by: fc.constantFrom<Actor>(...engineers),
    }),
    fc.record({
      act: fc.tuple(fc.constantFrom('hear' as const, 'record' as const), stamps, texts).map(
        ([kind, ts, text]): Act => ({
          kind,
          words: words({ message: { team: 'T1', channel: 'C0GENERAL', ts }, text: `asker ${ts} ${text}` }),
        }),
      ),
      by: fc.constantFrom<Actor>(ann, bob),
    }),
    fc.record({
      act: fc.constantFrom<Act>(
        { kind: 'join', place: aPrivatePlace() },
        { kind: 'solve' },
        { kind: 'withdraw' },
        { kind: 'reopen' },
      ),
      by: fc.constantFrom<Actor>(ann, bob),
    }),
    fc.record({
      act: fc.constantFrom<Act>(
        { kind: 'nudge' },
        { kind: 'lapse' },
        { kind: 'remind', reminder: { target: 'resolution', stage: 'soon' } },
      ),
      by: fc.constant<Actor>(clockOf('T1')),
    }),
  );
  const explicit = ['answer', 'conclude', 'ask', 'reply', 'resolve', 'nudge', 'lapse'];

  /** What of an engineer's words somebody outside of the support channel reads. */
  function outside(messages: readonly DeskMessage[]): readonly DeskMessage[] {
    return messages.filter(({ kind }) => kind === 'answer' || kind === 'say');
  }

  /** A word is refused only where it is known already, or nobody listens any more. */
  const mayBeRefused = ['already-heard', 'not-the-asker', 'already-withdrawn', 'already-merged'];
  const isHeard = (act: Act) => act.kind === 'hear' || act.kind === 'record';

  /** Looks at one accepted act, and gives what anybody outside reads of it. */
  function check(act: Act, { messages, event }: Change): void {
    const passed = outside(messages);
    // Who joins reads the answer that was given to all.
    const isForNewcomer = act.kind === 'join' && passed.every(({ kind }) => kind === 'answer');
    if (!explicit.includes(act.kind) && !isForNewcomer) expect(passed).toEqual([]);
    expect(JSON.stringify(passed)).not.toContain(secret);
    if (act.kind !== 'hear' && act.kind !== 'record') return;
    expect(messages).toContainEqual(
      expect.objectContaining({ aside: expect.objectContaining({ text: act.words.text }) }),
    );
    expect(event?.text).toBe(act.words.text);
  }

  it('no word passes without the act that says so, and no word of the asker’s is lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let ticket: Ticket = { ...aTicket(), asker: aWaiting('U0ANN', aThread()) };
        for (const { act, by } of steps) {
          const decision = actOn(ticket, act, by, noon);
          if (decision.kind === 'accepted') {
            check(act, decision.change);
            ticket = decision.change.ticket;
          } else if (isHeard(act)) expect(mayBeRefused).toContain(decision.reason);
        }
      }),
      { numRuns: 500 },
    );
  });
});
