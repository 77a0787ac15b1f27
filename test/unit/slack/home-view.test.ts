import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shelfOf } from '../../../src/assistant/shelf.ts';
import { type QueueView, queueViews } from '../../../src/desk/queue.ts';
import type { Ticket } from '../../../src/desk/ticket.ts';
import { queueMessage, statusMessage } from '../../../src/slack/desk/ticket-lists.ts';
import { homeView } from '../../../src/slack/home/home-view.ts';
import type { Queue } from '../../../src/slack/render/queue-blocks.ts';
import type { Listed } from '../../../src/slack/render/ticket-rows.ts';
import { checkContent } from '../../../src/workspace/rules/message.ts';
import { checkView } from '../../../src/workspace/rules/view.ts';
import { aShownReply, aTicket, noon } from '../../builders.ts';
import { live } from '../../e2e/views.ts';
import { aPage } from '../content/text.ts';

const long = `${'😀 <!channel> <https://evil.example|click> *b* \u202e'.repeat(200)}`;
const shelf = shelfOf([aPage('---\nplatforms: [docker]\n---\n# On Docker\n\nRun it.\n')]);

function many(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    ticket: { ...aTicket(), id: `t${at}`, number: at + 1, question: long },
    url: `https://acme.slack.com/archives/C0SUPPORT/p${at}`,
  }));
}

function full() {
  return homeView({
    user: 'U0EVE',
    recent: {
      questions: Array.from({ length: 5 }, (_, at) => aShownReply({ id: `r${at}`, question: long })),
      askedAt: 1,
    },
    mine: many(10).map((listed) => ({ ...listed, usual: { hours: 4, isBusinessTime: true } })),
    queue: aQueue(15),
    shelf,
  });
}

/** The longest there is: narrowed down in every way, amid its pages, every ticket overdue. */
function aQueue(count: number, view: QueueView = 'all'): Queue {
  const names = Array.from({ length: 120 }, (_, at) => `${long.slice(0, 90)} ${at}`);
  const counts = Object.fromEntries(queueViews.map((each) => [each, 9_999]));
  const late = { target: 'first-answer', stage: 'passed' } as const;
  return {
    ...{ view, page: 1, pages: 3, rows: many(count).map((listed) => ({ ...listed, late })) },
    counts: z.record(z.enum(queueViews), z.number()).parse(counts),
    choice: {
      view,
      page: 1,
      platform: long.slice(0, 75),
      component: 'gateway',
      person: 'U0ANN',
      search: long.slice(0, 100),
    },
    names: { platforms: names, components: names },
  };
}

describe('Home', () => {
  it('is a view that Slack takes, full of the longest questions', () => {
    const view = JSON.parse(JSON.stringify(full()));
    expect(() => checkView(view, 'home')).not.toThrow();
    expect(view.blocks.length).toBeLessThan(100);
  });

  it('is one when there is nothing on it', () => {
    const view = JSON.parse(
      JSON.stringify(homeView({ user: 'U0ANN', recent: { questions: [], askedAt: 0 }, mine: [], shelf: shelfOf([]) })),
    );
    expect(() => checkView(view, 'home')).not.toThrow();
  });

  it('makes nothing live of what people typed', () => {
    expect(
      live(full()).filter((inside) => !/^(@U|#C0SUPPORT|!date\^|https:\/\/acme\.slack\.com\/)/.test(inside)),
    ).toEqual([]);
  });

  it('empties its field with each new question, and keeps it otherwise', () => {
    const field = (askedAt: number) =>
      homeView({ user: 'U0ANN', recent: { questions: [], askedAt }, mine: [], shelf }).blocks.find(
        ({ type }) => type === 'input',
      )?.block_id;
    expect(field(1)).toBe(field(1));
    expect(field(1)).not.toBe(field(2));
  });

  it('names each button of a list for those who hear it', () => {
    const labels = [...JSON.stringify(full()).matchAll(/"accessibility_label":"([^"]*)"/g)].map(([, label]) => label);
    expect(labels).toContain('Claim: Ticket #15');
  });
});

describe('a list under a command', () => {
  it('is said in its text too, for notifications and screen readers', () => {
    expect(statusMessage(many(2), 'U0ANN').text).toContain('#1 open, #2 open');
    expect(JSON.stringify(statusMessage([], 'U0EVE', true).blocks)).toContain('/upgrade queue');
    expect(JSON.stringify(statusMessage([], 'U0ANN').blocks)).not.toContain('/upgrade queue');
    expect(queueMessage(aQueue(2), 'U0EVE', noon).text).toContain('all open (9999): #1 open, #2 open');
    expect(queueMessage(aQueue(0, 'mine'), 'U0EVE', noon).text).toContain('You have no tickets to act on.');
  });

  it('is a message that Slack takes, full of the longest questions', () => {
    const { text, blocks } = queueMessage(aQueue(15), 'U0EVE', noon);
    expect(() => checkContent({ text, blocks: JSON.parse(JSON.stringify(blocks)) })).not.toThrow();
    expect(blocks.length).toBeLessThanOrEqual(50);
  });
});

describe('a ticket in the list of who waits for it', () => {
  const said = (ticket: Ticket, more: Partial<Listed> = {}) =>
    JSON.stringify(statusMessage([{ ticket, ...more }], 'U0ANN').blocks);
  const usual = { hours: 4, isBusinessTime: true };

  it('says what happens next, and how soon where that is known', () => {
    const claimed = aTicket({ status: { state: 'claimed', owner: 'U0EVE', at: 1 } });
    expect(said(claimed, { usual })).toContain('<@U0EVE> is on it; usually answered within 4 working hours.');
    expect(said(claimed)).toContain('<@U0EVE> is on it.');
    expect(said(aTicket(), { usual: { hours: 1, isBusinessTime: false } })).toContain('within an hour.');
    expect(said(aTicket({ status: { state: 'waiting', owner: 'U0EVE', at: 1 } }))).toContain(
      '<@U0EVE> asked you something. Please reply in the thread',
    );
  });
});
