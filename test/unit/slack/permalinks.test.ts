import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createPermalinks } from '../../../src/slack/desk/permalinks.ts';
import { aSlack } from './a-slack.ts';

const log = pino({ level: 'silent' });
const message = { team: 'T1', channel: 'C1', ts: '1.1' };

describe('the address of a message', () => {
  it('is asked of Slack once', async () => {
    const slack = aSlack({ ok: true, permalink: 'https://one.example' });
    const permalinks = createPermalinks(slack.client, log);
    expect([await permalinks(message), await permalinks(message)]).toEqual([
      'https://one.example',
      'https://one.example',
    ]);
    expect(slack.calls()).toBe(1);
  });

  it('is not that of another team’s message, though channel and ts are the same', async () => {
    const { client } = aSlack(
      { ok: true, permalink: 'https://one.example' },
      { ok: true, permalink: 'https://two.example' },
    );
    const permalinks = createPermalinks(client, log);
    await permalinks(message);
    expect(await permalinks({ ...message, team: 'T2' })).toBe('https://two.example');
  });

  it('is asked again where Slack did not tell', async () => {
    const { client } = aSlack(
      { ok: false, error: 'message_not_found' },
      { ok: true, permalink: 'https://one.example' },
    );
    const permalinks = createPermalinks(client, log);
    expect(await permalinks(message)).toBeUndefined();
    expect(await permalinks(message)).toBe('https://one.example');
  });
});
