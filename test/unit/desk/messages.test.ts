import { describe, expect, it } from 'vitest';
import { toOutgoing } from '../../../src/desk/message-rows.ts';
import { statusMessages } from '../../../src/desk/messages.ts';
import { aTicket, noon } from '../../builders.ts';

describe('the messages of a change', () => {
  it('have keys of their own, a lane for each reader, and the version as their place in it', () => {
    const rows = toOutgoing(statusMessages(aTicket({ watchers: ['U0BOB'] })), 8, noon);
    expect(rows.map(({ key, lane, position, dueAt }) => ({ key, lane, position, dueAt }))).toEqual([
      { key: 'ticket/ticket-42/8/card/channel', lane: 'ticket/ticket-42/channel', position: 16, dueAt: noon },
      { key: 'ticket/ticket-42/8/note/U0ANN', lane: 'ticket/ticket-42/U0ANN', position: 16, dueAt: noon },
      { key: 'ticket/ticket-42/8/note/U0BOB', lane: 'ticket/ticket-42/U0BOB', position: 16, dueAt: noon },
    ]);
  });
});
