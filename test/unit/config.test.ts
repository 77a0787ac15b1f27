import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/config/secret.ts';
import { readConfig, siftEnvironment } from '../../src/config.ts';
import { Fault } from '../../src/fault.ts';

const slack = { SLACK_BOT_TOKEN: 'xoxb-1-2-a', SLACK_APP_TOKEN: 'xapp-1-A-2-b', SUPPORT_CHANNEL: 'C0123456' };

function complaint(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof Fault) return error.message;
  }
  return 'no complaint';
}

describe('the configuration', () => {
  it('has what is said about time as it is written, and nothing for what is not said', () => {
    expect(readConfig({}).time).toEqual({});
    const { time, rota } = readConfig({ SLA_FIRST: '4h', HOLIDAYS: 'holidays.txt', ROTA: 'S0123ABC' });
    expect({ time, rota }).toEqual({ time: { first: '4h', holidays: 'holidays.txt' }, rota: 'S0123ABC' });
  });

  it('is the playground when there is no Slack token', () => {
    expect(readConfig({})).toMatchObject({
      slack: { mode: 'playground', port: 3000 },
      support: { escalation: 'auto' },
    });
    expect(readConfig({ PORT: '0', SLACK_BOT_TOKEN: '' }).slack).toEqual({ mode: 'playground', port: 0 });
  });

  it('is Socket Mode with an app-level token and HTTP with a signing secret', () => {
    expect(readConfig(slack).slack.mode).toBe('socket');
    const { SLACK_APP_TOKEN: _, ...http } = { ...slack, SLACK_SIGNING_SECRET: 'a'.repeat(32) };
    expect(readConfig(http).slack).toMatchObject({ mode: 'http', port: 3000 });
  });

  it('points the client at any Slack-compatible server', () => {
    expect(readConfig({ ...slack, SLACK_API_URL: 'http://127.0.0.1:4000/api' }).slack).toMatchObject({
      apiUrl: 'http://127.0.0.1:4000/api/',
    });
  });

  it.each([
    ['SLACK_BOT_TOKEN', 'secret'],
    ['SLACK_BOT_TOKEN', 'xoxb-…'],
    ['SLACK_BOT_TOKEN', 'xoxb-1-2-a\n'],
    ['SLACK_APP_TOKEN', 'xapp-…'],
    ['SLACK_APP_TOKEN', 'xoxb-1'],
    ['SLACK_SIGNING_SECRET', 'short'],
    ['SLACK_API_URL', 'slack.com'],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['SUPPORT_CHANNEL', '#support'],
    ['COMMUNITY_URL', 'community'],
    ['ESCALATION', 'maybe'],
    ['AUTO_CHANNELS', '#help'],
    ['ALLOWED_CHANNELS', 'C0123456,help'],
    ['DENIED_CHANNELS', 'D0123456'],
    ['PERSON_LIMIT', '0'],
    ['CHANNEL_LIMIT', 'many'],
    ['DATABASE_URL', 'mysql://x'],
    ['LOG_LEVEL', 'loud'],
    ['OPS_PORT', 'http'],
    ['OPS_PORT', '70000'],
    ['OPS_PORT', 'http://0.0.0.0:9090'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', 'a year'],
    ['RETENTION_DAYS', '365,30,7'],
  ])('names %s when it is %j', (name, value) => {
    expect(complaint({ ...slack, [name]: value })).toMatch(new RegExp(`^${name} must be `, 'm'));
  });

  it.each([
    'postgres://u:sekret%ZZ@@@/x',
    'postgres://u:sekret#1@host/x',
    'postgres://u:sekret/1@host/x',
    'postgres://u:a@b/sekret@host/x',
    'postgres://u:a@b#sekret@host/x',
    'postgres://u:sekret@host:99999/x',
    'postgres:///x',
  ])('says what is wrong with %s without its password, and only that', (url) => {
    const said = complaint({ ...slack, DATABASE_URL: url });
    expect(said).toMatch(/^DATABASE_URL must be an address such as .* written as %40/);
    expect(said).not.toMatch(/sekret|sqlite/);
  });

  it('takes lists of channels, and forgives spaces', () => {
    const { visibility } = readConfig({ ...slack, AUTO_CHANNELS: 'C0AAA, C0BBB,', ALLOWED_CHANNELS: 'G0CCC' });
    expect(visibility).toEqual({ auto: new Set(['C0AAA', 'C0BBB']), allowed: new Set(['G0CCC']), denied: new Set() });
  });

  it('names a channel that is both denied and named elsewhere', () => {
    const torn = { DENIED_CHANNELS: 'C0AAA', AUTO_CHANNELS: 'C0AAA', ALLOWED_CHANNELS: 'C0AAA,C0BBB' };
    expect(complaint({ ...slack, ...torn }).split('\n')).toEqual([
      'AUTO_CHANNELS names C0AAA, which DENIED_CHANNELS denies',
      'ALLOWED_CHANNELS names C0AAA, which DENIED_CHANNELS denies',
    ]);
  });

  it('limits how much is asked, unless told otherwise', () => {
    expect(readConfig(slack).limits).toEqual({ perPerson: 20, perChannel: 60 });
    expect(readConfig({ ...slack, PERSON_LIMIT: '5' }).limits.perPerson).toBe(5);
  });

  it('serves health and metrics to this machine alone, unless told where', () => {
    expect(readConfig(slack).ops).toBeUndefined();
    expect(readConfig({ ...slack, OPS_PORT: '9090' }).ops).toEqual({ host: '127.0.0.1', port: 9090 });
    expect(readConfig({ ...slack, OPS_PORT: '0.0.0.0:9090' }).ops).toEqual({ host: '0.0.0.0', port: 9090 });
    expect(readConfig({ ...slack, OPS_PORT: '[::]:9090' }).ops).toEqual({ host: '::', port: 9090 });
  });

  it('keeps tickets for a year and what is over for a month, unless told otherwise', () => {
    expect(readConfig(slack).retention).toEqual({ ticketDays: 365, overDays: 30 });
    expect(readConfig({ ...slack, RETENTION_DAYS: '90,14' }).retention).toEqual({ ticketDays: 90, overDays: 14 });
    expect(readConfig({ ...slack, RETENTION_DAYS: '7' }).retention).toEqual({ ticketDays: 7, overDays: 7 });
  });

  it('is not told to keep the words of tickets in deliveries for longer than in the tickets', () => {
    expect(complaint({ ...slack, RETENTION_DAYS: '30,365' })).toMatch(/^RETENTION_DAYS must .* as in 365,30$/m);
  });

  it('posts to a forum only with all that the forum wants, and hears it where its webhooks can arrive', () => {
    const forum = { DISCOURSE_URL: 'https://forum.example/' };
    const account = { DISCOURSE_API_KEY: 'key-of-forum', DISCOURSE_API_USER: 'bot', DISCOURSE_CATEGORY: '5' };
    const secret = { DISCOURSE_WEBHOOK_SECRET: 'a long secret' };
    expect(readConfig(slack).discourse).toBeUndefined();
    expect(readConfig({ ...slack, ...forum }).discourse).toEqual({ url: 'https://forum.example' });
    const whole = readConfig({ ...slack, ...forum, ...account, ...secret, OPS_PORT: '9090' }).discourse;
    expect(whole).toMatchObject({ url: 'https://forum.example', account: { user: 'bot', category: 5 } });
    expect(JSON.stringify(whole)).not.toMatch(/key-of-forum|a long secret/);
    expect(complaint({ ...slack, ...account })).toContain('DISCOURSE_URL is missing');
    expect(complaint({ ...slack, ...forum, DISCOURSE_CATEGORY: '5' }).split('\n')).toHaveLength(2);
    expect(complaint({ ...slack, ...forum, ...secret })).toContain('OPS_PORT is missing');
  });

  it('names everything that is wrong at once, a line each', () => {
    expect(complaint({ PORT: 'x', ESCALATION: 'x', LOG_LEVEL: 'x' }).split('\n')).toHaveLength(3);
  });

  it('names what is missing', () => {
    expect(complaint({ SLACK_APP_TOKEN: 'xapp-1' })).toContain('SLACK_BOT_TOKEN is missing');
    expect(complaint({ SLACK_BOT_TOKEN: 'xoxb-1' })).toContain('SLACK_APP_TOKEN is missing');
    const { SUPPORT_CHANNEL: _, ...rest } = slack;
    expect(complaint(rest)).toContain('SUPPORT_CHANNEL is missing');
  });
});

describe('an environment that is sifted', () => {
  it('keeps what is sound, and has a line for each variable that is not', () => {
    const { sound, problems } = siftEnvironment({
      ...slack,
      PORT: 'x',
      SUPPORT_CHANNEL: '#support',
      HOME: '/',
      TERM: '',
    });
    const { SUPPORT_CHANNEL: _, ...rest } = slack;
    expect(sound).toEqual({ ...rest, HOME: '/' });
    expect([...problems.values()].toSorted()).toEqual([
      expect.stringMatching(/^PORT must be a port/),
      expect.stringMatching(/^SUPPORT_CHANNEL must be a channel id/),
    ]);
  });
});

describe('a secret', () => {
  it('shows itself only when it is asked to', () => {
    const secret = new Secret('xoxb-1');
    expect([String(secret), JSON.stringify({ secret }), inspect(secret)].join()).not.toContain('xoxb');
    expect(secret.reveal()).toBe('xoxb-1');
  });
});
