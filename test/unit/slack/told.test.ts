import { describe, expect, it } from 'vitest';
import type { Saying } from '../../../src/desk/messages.ts';
import { answerModal } from '../../../src/slack/render/answer-modal.ts';
import { assignForm, mergeForm, resolveForm, textForm } from '../../../src/slack/render/desk-forms.ts';
import { sayingMessage } from '../../../src/slack/render/saying-message.ts';
import { evidence } from '../../../src/slack/render/ticket-card.ts';
import { refusalText, ticketNote } from '../../../src/slack/render/ticket-note.ts';
import { aTicket, noon } from '../../builders.ts';

const closing = { about: 'closing', by: 'U0EVE', reason: 'in-the-guides', text: '' } as const;

describe('somebody whose ticket was closed', () => {
  const told = (saying: Saying) => sayingMessage(aTicket(), 'U0ANN', saying, false).text;

  it('reads who closed it and why, with the words that go with it', () => {
    expect(told(closing)).toBe('<@U0ANN>, <@U0EVE> closed ticket #42: in the guides.');
    expect(told({ ...closing, text: 'See *here*' })).toMatch(/: in the guides\.\nSee/);
  });

  it('reads in the note how it stands, and no more that the guides have no answer', () => {
    const note = (ticket: ReturnType<typeof aTicket>) => ticketNote(ticket, ticket.asker, undefined).text;
    const resolved = aTicket({ status: { state: 'resolved', by: 'U0EVE', at: noon, reason: 'in-the-guides' } });
    expect(note(aTicket())).toMatch(/^The guides do not answer this\./);
    expect(note(resolved)).toBe('Ticket #42 is resolved.');
  });
});

describe('an engineer', () => {
  it('reads on top of each form which ticket it is about, in the room that Slack gives', () => {
    const ticket = { ...aTicket(), number: 1234567 };
    const forms = [
      ...(['reply', 'ask', 'note'] as const).map((kind) => textForm(kind, ticket)),
      ...[resolveForm, assignForm, mergeForm].map((form) => form(ticket)),
      answerModal(ticket, '{}', { by: 'U0EVE' }),
    ];
    for (const { title } of forms) {
      expect(title.text).toContain('#1234567');
      expect(title.text.length).toBeLessThanOrEqual(24);
    }
  });

  it('reads once what the guides had', () => {
    const shown = (why: 'not-covered' | 'asked-for-a-person', isNear: boolean) => {
      const { shortfall } = aTicket();
      const tried = isNear ? shortfall.tried : [];
      return JSON.stringify(evidence({ ...aTicket(), shortfall: { ...shortfall, why, tried } }));
    };
    expect(shown('not-covered', false)).not.toContain('came close');
    expect(shown('asked-for-a-person', false)).toContain('came close');
    expect(shown('not-covered', true)).toContain('The guides had no answer (best match 10% likely). The nearest:');
    expect(shown('asked-for-a-person', true)).toContain('What the guides offered:');
  });

  it('reads which ticket is meant where an act is refused away from its card', () => {
    const refusal = { kind: 'refused', reason: 'already-claimed', by: 'U0EVE', number: 42 } as const;
    expect(refusalText(refusal)).toBe('Ticket #42 is already claimed by <@U0EVE>.');
  });
});
