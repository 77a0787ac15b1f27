import { describe, expect, it } from 'vitest';
import type { Saying } from '../../../src/desk/messages.ts';
import { sayingMessage } from '../../../src/slack/render/saying-message.ts';
import { ticketNote } from '../../../src/slack/render/ticket-note.ts';
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
