import { describe, expect, it } from 'vitest';
import { queueMessage, statusMessage } from '../../../src/slack/desk/ticket-lists.ts';
import { homeView } from '../../../src/slack/home/home-view.ts';
import { checkView } from '../../../src/workspace/rules/view.ts';
import { aShownReply, aTicket } from '../../builders.ts';

const long = `${'😀 <!channel> <https://evil.example|click> *b* \u202e'.repeat(200)}`;
const supportChannel = 'C0SUPPORT';

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
    mine: many(10),
    queue: { tickets: many(20), isCut: true },
    supportChannel,
  });
}

describe('Home', () => {
  it('is a view that Slack takes, full of the longest questions', () => {
    const view = JSON.parse(JSON.stringify(full()));
    expect(() => checkView(view, 'home')).not.toThrow();
    expect(view.blocks.length).toBeLessThan(100);
  });

  it('is one when there is nothing on it', () => {
    const view = JSON.parse(
      JSON.stringify(homeView({ user: 'U0ANN', recent: { questions: [], askedAt: 0 }, mine: [], supportChannel })),
    );
    expect(() => checkView(view, 'home')).not.toThrow();
  });

  it('makes nothing live of what people typed', () => {
    const live = [...JSON.stringify(full()).matchAll(/<([^<>]*)>/g)].map(([, inside = '']) => inside);
    expect(live.filter((inside) => !/^(@U|#C0SUPPORT|!date\^|https:\/\/acme\.slack\.com\/)/.test(inside))).toEqual([]);
  });

  it('empties its field with each new question, and keeps it otherwise', () => {
    const field = (askedAt: number) =>
      homeView({ user: 'U0ANN', recent: { questions: [], askedAt }, mine: [], supportChannel }).blocks[0]?.block_id;
    expect(field(1)).toBe(field(1));
    expect(field(1)).not.toBe(field(2));
  });

  it('names each button of a list for those who hear it', () => {
    const labels = [...JSON.stringify(full()).matchAll(/"accessibility_label":"([^"]*)"/g)].map(([, label]) => label);
    expect(labels).toContain('Claim: Ticket #20');
  });
});

describe('a list under a command', () => {
  it('is said in its text too, for notifications and screen readers', () => {
    expect(statusMessage(many(2), 'U0ANN').text).toContain('#1 open, #2 open');
    expect(queueMessage({ tickets: many(20), isCut: true }, 'U0EVE').text).toContain('The 20 oldest tickets');
    expect(queueMessage({ tickets: [], isCut: false }, 'U0EVE').text).toContain('No tickets are waiting');
  });
});
