import { describe, expect, it } from 'vitest';
import { patience } from '../../../src/desk/due.ts';
import { always, createCalendar } from '../../../src/desk/hours.ts';
import { createTicketLists } from '../../../src/slack/desk/ticket-lists.ts';
import { aTicket, noon } from '../../builders.ts';

const ann = { team: 'T1', user: 'U0ANN' };

describe('the list of one’s own tickets', () => {
  it('is there again as soon as the database is, after it could not say what is usual', async () => {
    let isAway = true;
    const lists = createTicketLists({
      desk: {
        list: async ({ openedSince }) => {
          if (openedSince !== undefined && isAway) throw new Error('the database is away');
          return [aTicket()];
        },
        find: async () => undefined,
      },
      permalinks: async () => undefined,
      support: { isEngineer: async () => false, policy: { calendar: createCalendar(always), ...patience } },
      queueChoices: { of: async () => ({ view: 'all', page: 0 }), keep: async () => undefined },
      textsSaying: () => new Set(),
      guides: { platforms: () => [], components: () => [] },
      clock: () => noon,
    });
    await expect(lists.mine(ann)).rejects.toThrow('the database is away');
    isAway = false;
    expect(await lists.mine(ann)).toHaveLength(1);
  });
});
