import { expect, it } from 'vitest';
import { sendOfDesk } from '../../../src/slack/send/send-of-desk.ts';
import { aPrivatePlace, aTicket } from '../../builders.ts';
import { aSlack } from './a-slack.ts';

it('an answer on its way reaches in private who waits, and nobody whose ticket is another again by then', async () => {
  const slack = aSlack({ ok: true, ts: '9.0', channel: { id: 'D0BOB' } });
  const nothing = { text: '', blocks: [] };
  const answerTo = (watchers: readonly string[]) => {
    const parts = {
      client: slack.client,
      desk: {
        find: async () => aTicket({ watchers }),
        history: async () => [],
        posted: async () => ({ kind: 'refused', reason: 'busy' }) as const,
      },
      outbox: { whereSent: async () => undefined },
      supportChannel: 'C0SUPPORT',
      toEngineers: { ensureOpen: async () => undefined },
      noteFor: async () => ({ first: nothing, later: nothing }),
      cardFor: async () => nothing,
      permalinks: async () => undefined,
      onTicket: () => undefined,
    };
    const said = { ticket: 'ticket-42', place: aPrivatePlace(), text: 'It does.', by: 'U0EVE' };
    const leased = { key: 'ticket/ticket-42/8/answer/U0BOB', payload: undefined, attempts: 1, lease: 'one' };
    return sendOfDesk(parts, leased, { kind: 'answer', users: ['U0BOB'], ...said });
  };
  expect(await answerTo([])).toBeUndefined();
  expect(slack.calls()).toBe(0);
  expect(await answerTo(['U0BOB'])).toEqual({ team: 'T1', channel: 'D0BOB', ts: '9.0' });
});
