import { describe, expect, it } from 'vitest';
import type { Saying } from '../../../src/desk/messages.ts';
import { answerModal } from '../../../src/slack/render/answer-modal.ts';
import {
  askForm,
  assignForm,
  mergeForm,
  mergeQuestion,
  resolveForm,
  textForm,
} from '../../../src/slack/render/desk-modals.ts';
import { sayingMessage } from '../../../src/slack/render/saying-message.ts';
import { evidence } from '../../../src/slack/render/ticket-card.ts';
import { refusalText, ticketNote } from '../../../src/slack/render/ticket-note.ts';
import { aTicket, noon } from '../../builders.ts';

const closing = { about: 'closing', by: 'U0EVE', reason: 'in-the-guides', text: '' } as const;

describe('somebody whose ticket was closed', () => {
  const told = (saying: Saying) => sayingMessage(aTicket(), 'U0ANN', saying, false).text;

  it('reads who closed it and why, with the words that go with it', () => {
    expect(told(closing)).toBe('<@U0ANN>, <@U0EVE> closed ticket #42: the guides answer it.');
    expect(told({ ...closing, text: 'See *here*' })).toMatch(/: the guides answer it\.\nSee/);
  });

  it('reads in the note how it stands, and no more that the guides have no answer', () => {
    const note = (ticket: ReturnType<typeof aTicket>) => ticketNote(ticket, ticket.asker, undefined).text;
    const resolved = aTicket({ status: { state: 'resolved', by: 'U0EVE', at: noon, reason: 'in-the-guides' } });
    expect(note(aTicket())).toMatch(/^The guides don't answer this\./);
    expect(note(resolved)).toBe('Ticket #42 is resolved.');
  });
});

describe('an engineer', () => {
  it('reads on top of each form which ticket it is about, in the room that Slack gives', () => {
    const ticket = { ...aTicket(), number: 1234567 };
    const forms = [
      ...(['reply', 'note'] as const).map((kind) => textForm(kind, ticket)),
      ...[askForm, resolveForm].map((form) => form(ticket, '{}', { by: 'U0EVE' })),
      ...[assignForm, mergeForm].map((form) => form(ticket)),
      mergeQuestion(ticket, ticket),
      answerModal(ticket, '{}', { by: 'U0EVE' }),
    ];
    for (const { title } of forms) {
      expect(title.text).toContain('#1234567');
      expect(title.text.length).toBeLessThanOrEqual(24);
    }
  });

  it('reads on top of each form that acts whose the ticket is, unless it is their own, and that it is answered', () => {
    const claimed = aTicket({ status: { state: 'claimed', owner: 'U0EVE', at: noon } });
    const answered = aTicket({ status: { state: 'answered', answer: { text: 'It does.', by: 'U0EVE', at: noon } } });
    for (const form of [answerModal, askForm, resolveForm]) {
      const read = (ticket: typeof claimed, by: string) => JSON.stringify(form(ticket, '{}', { by }));
      expect(read(claimed, 'U0MAX')).toContain('<@U0EVE> has claimed this ticket.');
      expect(read(claimed, 'U0EVE')).not.toContain('has claimed');
      expect(read(answered, 'U0MAX')).not.toContain('has claimed');
    }
    const second = (by: string) => JSON.stringify(answerModal(answered, '{}', { by }));
    expect(second('U0MAX')).toContain('<@U0EVE> answered this');
    expect(second('U0EVE')).toContain('You answered this');
  });

  it('reads before a merger which ticket becomes part of which, and who will wait where', () => {
    const one = { ...aTicket(), number: 3, question: 'Where is the log?' };
    const other = { ...aTicket(), number: 1, question: 'Which log?', asker: { ...one.asker, user: 'U0BEN' } };
    const read = JSON.stringify(mergeQuestion(one, other).blocks);
    expect(read).toMatch(/Ticket #3\*.*U0ANN.*Where is the log.*part of.*Ticket #1\*.*U0BEN.*Which log\?/);
    expect(read).toContain('<@U0ANN> will wait for ticket #1 instead');
  });

  it('reads once what the guides had', () => {
    const shown = (why: 'not-covered' | 'asked-for-a-person', isNear: boolean) => {
      const { shortfall } = aTicket();
      const tried = isNear ? shortfall.tried : [];
      return JSON.stringify(evidence({ ...aTicket(), shortfall: { ...shortfall, why, tried } }));
    };
    expect(shown('not-covered', false)).not.toContain('came close');
    expect(shown('asked-for-a-person', false)).toContain('came close');
    expect(shown('not-covered', true)).toContain('The guides had no answer. The nearest:');
    expect(shown('asked-for-a-person', true)).toContain('What the guides offered:');
  });

  it('reads which ticket is meant where an act is refused away from its card', () => {
    const refusal = { kind: 'refused', reason: 'already-claimed', by: 'U0EVE', number: 42 } as const;
    expect(refusalText(refusal)).toBe('Ticket #42 is already claimed by <@U0EVE>.');
  });
});
