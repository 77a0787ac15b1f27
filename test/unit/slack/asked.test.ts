import { describe, expect, it } from 'vitest';
import { toAsked } from '../../../src/slack/asked.ts';

const bot = 'U0BOT';

function messageEvent(event: object) {
  return {
    type: 'event_callback',
    team_id: 'T1',
    event: { type: 'message', channel: 'C1', channel_type: 'channel', user: 'U1', ts: '171.5', ...event },
  };
}

describe('a message in a channel', () => {
  it('is a question when it names the app, whichever of the two events brings it', () => {
    const mention = messageEvent({ text: `<@${bot}> how do I upgrade Helm` });
    const twin = { ...mention, event: { ...mention.event, type: 'app_mention', channel_type: undefined } };
    const asked = { key: 'T1/C1/171.5', surface: 'mention', text: 'how do I upgrade Helm' };
    expect(toAsked(mention, bot)).toMatchObject(asked);
    expect(toAsked(twin, bot)).toMatchObject(asked);
  });

  it('is nobody’s business when it does not name the app', () => {
    expect(toAsked(messageEvent({ text: 'how do I upgrade Helm' }), bot)).toBeUndefined();
    expect(toAsked(messageEvent({ text: '<@U0BOTTOM> hello' }), bot)).toBeUndefined();
  });

  it('is answered in its thread', () => {
    const reply = toAsked(messageEvent({ text: `<@${bot}> and Docker?`, thread_ts: '170.1' }), bot);
    expect(reply?.message).toEqual({ ts: '171.5', threadTs: '170.1' });
    expect(toAsked(messageEvent({ text: `<@${bot}> hi` }), bot)?.message).toEqual({ ts: '171.5', threadTs: '171.5' });
  });
});

describe('what is not a question', () => {
  const text = `<@${bot}> how do I upgrade Helm`;
  it.each([
    ['the post of another bot', { text, bot_id: 'B9' }],
    ['the app’s own post', { text, user: bot }],
    ['an edit', { subtype: 'message_changed', hidden: true, message: { text } }],
    ['a deletion', { subtype: 'message_deleted', hidden: true }],
    ['somebody who joins', { text: `<@${bot}> has joined`, subtype: 'channel_join' }],
    ['a topic', { text, subtype: 'channel_topic' }],
    ['a file without words', { text: '', subtype: 'file_share', channel_type: 'im' }],
    ['Slackbot', { text, user: 'USLACKBOT' }],
  ])('%s', (_what, event) => {
    expect(toAsked(messageEvent(event), bot)).toBeUndefined();
  });

  it.each([[undefined], [null], ['text'], [{}], [{ type: 'event_callback' }], [{ command: '/other', text: 'x' }]])(
    'a body such as %j',
    (body) => {
      expect(toAsked(body, bot)).toBeUndefined();
    },
  );
});

describe('a direct message', () => {
  it('is a question without naming the app, also with a file', () => {
    const direct = { channel: 'D1', channel_type: 'im', text: 'how do I upgrade Helm' };
    expect(toAsked(messageEvent(direct), bot)).toMatchObject({ surface: 'dm', text: 'how do I upgrade Helm' });
    expect(toAsked(messageEvent({ ...direct, subtype: 'file_share' }), bot)).toMatchObject({ surface: 'dm' });
  });
});

describe('the words of a question', () => {
  const words = (text: string) => toAsked(messageEvent({ channel_type: 'im', text }), bot)?.text;

  it('are what was typed, without Slack’s forms', () => {
    expect(words('is 5.0 &lt; 5.3 &amp; safe?')).toBe('is 5.0 < 5.3 & safe?');
    expect(words('see <https://tyk.io/docs|the docs> in <#C2|help>')).toBe('see the docs in #help');
    expect(words('<https://tyk.io/docs>')).toBe('https://tyk.io/docs');
    expect(words('<@U7> says <!here> helm')).toBe('says   helm');
  });
});

describe('the slash command', () => {
  const body = {
    command: '/upgrade',
    team_id: 'T1',
    channel_id: 'C1',
    user_id: 'U1',
    text: 'how do I upgrade Helm',
    trigger_id: '1.2.3',
    response_url: 'https://hooks.example/1',
  };

  it('is answered privately, and one press is one question', () => {
    expect(toAsked(body, bot)).toEqual({
      key: 'T1/C1/command/1.2.3',
      surface: 'command',
      team: 'T1',
      channel: 'C1',
      user: 'U1',
      text: 'how do I upgrade Helm',
      responseUrl: 'https://hooks.example/1',
    });
  });

  it('may be empty', () => {
    expect(toAsked({ ...body, text: '' }, bot)).toMatchObject({ surface: 'command', text: '' });
  });
});
