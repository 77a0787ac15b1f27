import { describe, expect, it } from 'vitest';
import { parseDelivery } from '../../../src/slack/receive/parse-delivery.ts';

const bot = 'U0BOT';
const identity = { botUserId: bot, isAgent: false, auto: new Set(['C0AUTO']) };
const hear = (body: unknown) => parseDelivery(body, identity);

function delivery(event: object, over: object = {}) {
  return {
    type: 'event_callback',
    team_id: 'T1',
    event: { type: 'message', channel: 'C1', channel_type: 'channel', user: 'U1', ts: '171.5', ...event },
    ...over,
  };
}

describe('a message in a channel', () => {
  it('is a question when it names the app, whichever of the two events brings it', () => {
    const mention = delivery({ text: `<@${bot}> how do I upgrade Helm` });
    const twin = { ...mention, event: { ...mention.event, type: 'app_mention', channel_type: undefined } };
    const asked = { key: 'T1/C1/171.5', surface: 'mention', text: 'how do I upgrade Helm' };
    const heard = { kind: 'question', key: 'T1/C1/171.5', question: asked };
    expect(hear(mention)).toMatchObject(heard);
    expect(hear(twin)).toMatchObject(heard);
  });

  it('is nobody’s business when it neither names the app nor follows anything', () => {
    expect(hear(delivery({ text: 'how do I upgrade Helm' }))).toBeUndefined();
    expect(hear(delivery({ text: '<@U0BOTTOM> hello' }))).toBeUndefined();
  });

  it('is answered in its thread', () => {
    const followUp = hear(delivery({ text: `<@${bot}> and Docker?`, thread_ts: '170.1' }));
    expect(followUp?.question.place).toMatchObject({ threadTs: '170.1', message: { ts: '171.5' } });
    expect(hear(delivery({ text: `<@${bot}> hi` }))?.question.place).toMatchObject({ threadTs: '171.5' });
  });

  it('says whether others read along, where Slack tells', () => {
    const shared = delivery({ text: `<@${bot}> hi` }, { is_ext_shared_channel: true });
    expect(hear(shared)?.question.isShared).toBe(true);
    expect(hear(delivery({ text: `<@${bot}> hi` }))?.question.isShared).toBeUndefined();
  });
});

describe('what is not a question', () => {
  const text = `<@${bot}> how do I upgrade Helm`;
  it.each([
    ['the post of another bot', { text, bot_id: 'B9' }],
    ['the app’s own post', { text, user: bot }],
    ['a deletion', { subtype: 'message_deleted', hidden: true }],
    ['somebody who joins', { text: `<@${bot}> has joined`, subtype: 'channel_join' }],
    ['a topic', { text, subtype: 'channel_topic' }],
    ['a file without words, in a thread', { text: '', subtype: 'file_share', thread_ts: '170.1' }],
    ['Slackbot', { text, user: 'USLACKBOT' }],
  ])('%s', (_what, event) => {
    expect(hear(delivery(event))).toBeUndefined();
  });

  it.each([[undefined], [null], ['text'], [{}], [{ type: 'event_callback' }], [{ command: '/other', text: 'x' }]])(
    'a body such as %j',
    (body) => {
      expect(hear(body)).toBeUndefined();
    },
  );
});

describe('a message in a thread that names nobody', () => {
  const inThread = (text: string) => hear(delivery({ text, thread_ts: '170.1' }));

  it.each([
    'and for Docker?',
    'in what order with the dashboard',
    'ok and for how long',
    'does redis need anything',
    'rollback?',
    'what about postgres 15?',
    'ok, and how do I roll back',
    'is it safe to skip a version',
    'and with the operator',
  ])('may follow up: %s', (text) => {
    expect(inThread(text)).toMatchObject({ kind: 'question', key: 'T1/C1/171.5/overheard', question: { text } });
    expect(inThread(text)?.question.surface).toBe('follow-up');
  });

  it.each([
    'thanks!',
    'thanks, that worked for Docker',
    'great, will do',
    'on it',
    'in which case we go back to 5.3',
    'ok',
    'why?',
    'really?',
    'does not work',
    'I think Docker is fine',
    'see https://tyk.io/docs?x=1 for that',
    '<@U7> what about Docker?',
    'and for Docker, <!here>?',
    '',
  ])('may not: %s', (text) => {
    expect(inThread(text)).toBeUndefined();
  });

  it.each([
    ['mute', 'mute'],
    ['Mute.', 'mute'],
    ['unmute', 'unmute'],
    [`<@${bot}> mute`, 'mute'],
  ])('may be an order: %s', (text, wanted) => {
    expect(inThread(text)).toMatchObject({ kind: 'order', wanted });
  });
});

describe('a message in a channel of automatic answers', () => {
  const top = (text: string, over = {}) => hear(delivery({ text, channel: 'C0AUTO', ...over }));

  it('is a question when it asks, or tells of trouble, at the top', () => {
    expect(top('how do I upgrade Helm?')?.question.surface).toBe('auto');
    expect(top('helm upgrade fails with exit code 1')?.question.surface).toBe('auto');
    expect(top('we have upgraded to 5.3')).toBeUndefined();
    expect(top('<@U7> how do I upgrade Helm?')).toBeUndefined();
    expect(top('how do I upgrade Helm?', { thread_ts: '170.1' })?.question.surface).toBe('follow-up');
  });
});

describe('an edit', () => {
  const edited = (now: string, before: string, over: object = {}, at = '700.0') =>
    hear(
      delivery({
        subtype: 'message_changed',
        hidden: true,
        user: undefined,
        ts: at,
        message: { user: 'U1', text: now, ts: '171.5', edited: { user: 'U1', ts: at }, ...over },
        previous_message: { user: 'U1', text: before, ts: '171.5' },
      }),
    );

  it('of a question is the question in its new words', () => {
    expect(edited(`<@${bot}> and Docker?`, `<@${bot}> and Helm?`)).toMatchObject({
      kind: 'edit',
      key: 'T1/C1/171.5/edit/700.0',
      isStill: true,
      question: { key: 'T1/C1/171.5', text: 'and Docker?' },
    });
  });

  it('that takes our name away is one all the same', () => {
    expect(edited('how do I upgrade Docker', `<@${bot}> how do I upgrade Helm`)).toMatchObject({
      kind: 'edit',
      isStill: false,
      question: { text: 'how do I upgrade Docker' },
    });
  });

  it('after ten minutes is none, nor is one of the same words, nor what Slack does to a message', () => {
    expect(edited(`<@${bot}> b`, `<@${bot}> a`, {}, '771.5')).toBeDefined();
    expect(edited(`<@${bot}> b`, `<@${bot}> a`, {}, '771.6')).toBeUndefined();
    expect(edited(`<@${bot}> a`, `<@${bot}> a`)).toBeUndefined();
    expect(edited(`<@${bot}> b`, `<@${bot}> a`, { edited: undefined })).toBeUndefined();
  });

  it('that Slack brings as a mention once more is one within ten minutes only', () => {
    const mention = (at: string) =>
      hear(delivery({ type: 'app_mention', text: `<@${bot}> Helm?`, edited: { user: 'U1', ts: at } }));
    expect(mention('771.5')?.kind).toBe('question');
    expect(mention('771.6')).toBeUndefined();
  });

  it('of a bot’s message is none', () => {
    expect(edited(`<@${bot}> b`, `<@${bot}> a`, { bot_id: 'B9' })).toBeUndefined();
  });
});

describe('a direct message', () => {
  it('is a question without naming the app, also with a file', () => {
    const direct = { channel: 'D1', channel_type: 'im', text: 'how do I upgrade Helm' };
    const asked = { surface: 'dm', text: 'how do I upgrade Helm' };
    expect(hear(delivery(direct))?.question).toMatchObject(asked);
    expect(hear(delivery({ ...direct, subtype: 'file_share' }))?.question).toMatchObject(asked);
  });
});

describe('a place for the reply', () => {
  const direct = { channel: 'D1', channel_type: 'im', text: 'how do I upgrade Helm' };

  it('to a direct message is the conversation itself, and the thread of one that stands in a thread', () => {
    expect(hear(delivery(direct))?.question.place).not.toHaveProperty('threadTs');
    expect(hear(delivery({ ...direct, thread_ts: '170.1' }))?.question.place).toHaveProperty('threadTs', '170.1');
  });

  it('to a message to the agent is a thread of its own', () => {
    const asked = parseDelivery(delivery(direct), { ...identity, isAgent: true });
    expect(asked?.question.place).toHaveProperty('threadTs', '171.5');
  });

  it('to “mute” in a conversation without threads is that of any question', () => {
    expect(hear(delivery({ ...direct, text: 'mute' }))?.kind).toBe('question');
  });
});

describe('a message that brings other people’s words', () => {
  const forwarded = { is_share: true, text: 'how do I upgrade <https://helm.sh|Helm>?', fallback: '[noon] ann: …' };

  it('asks them too: forwarded, shown under a link, or quoted', () => {
    const named = { text: `<@${bot}> any idea?` };
    const text = 'any idea?\nhow do I upgrade Helm?';
    expect(hear(delivery({ ...named, attachments: [forwarded] }))?.question.text).toBe(text);
    const { is_share: _, ...unfurled } = { ...forwarded, is_msg_unfurl: true };
    expect(hear(delivery({ ...named, attachments: [unfurled] }))?.question.text).toBe(text);
    const words = [
      { type: 'text', text: 'how do I upgrade ' },
      { type: 'text', text: 'Helm?' },
    ];
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: words }] }];
    expect(hear(delivery({ ...named, blocks }))?.question.text).toBe(text);
    const typed = { text: `<@${bot}> any idea?\n&gt; how do I upgrade Helm?`, blocks };
    expect(hear(delivery(typed))?.question.text).toBe(text);
  });

  it('asks nothing else that Slack shows under it', () => {
    const others = [{ title: 'Helm', text: 'The package manager', from_url: 'https://helm.sh' }, null, 7, { text: [] }];
    expect(hear(delivery({ text: `<@${bot}> any idea?`, attachments: others }))?.question.text).toBe('any idea?');
    expect(hear(delivery({ text: `<@${bot}> any idea?`, attachments: 'x', blocks: 7 }))?.question.text).toBe(
      'any idea?',
    );
  });

  it('is a question of its own where it has no words', () => {
    const asked = hear(delivery({ text: '', channel_type: 'im', channel: 'D1', attachments: [forwarded] }));
    expect(asked?.question.text).toBe('how do I upgrade Helm?');
  });

  it('is asked again when Slack shows the message under its link, a moment later', () => {
    const text = `<@${bot}> <https://acme.slack.com/archives/C1/p1>`;
    const before = { user: 'U1', text, ts: '171.5' };
    const message = { ...before, attachments: [{ ...forwarded, is_msg_unfurl: true }] };
    const change = { subtype: 'message_changed', hidden: true, user: undefined, ts: '172.0' };
    expect(hear(delivery({ ...change, message, previous_message: before }))).toMatchObject({
      kind: 'edit',
      key: 'T1/C1/171.5/edit/172.0',
      question: { text: 'https://acme.slack.com/archives/C1/p1\nhow do I upgrade Helm?' },
    });
  });

  it('is taken with them from the menu of a message', () => {
    const shortcut = {
      type: 'message_action',
      callback_id: 'shortcut.find',
      team: { id: 'T1' },
      user: { id: 'U1' },
      channel: { id: 'C1' },
      message: { ts: '171.5', text: '', attachments: [forwarded] },
      trigger_id: '1.2.3',
      response_url: 'https://hooks.example/1',
    };
    expect(hear(shortcut)?.question.text).toBe('how do I upgrade Helm?');
  });
});

describe('a message with files alone', () => {
  it.each([
    ['to the app', { channel: 'D1', channel_type: 'im', text: '', subtype: 'file_share', files: [{}] }],
    ['that names the app', { text: `<@${bot}>`, files: [{}] }],
  ])('%s is answered', (_what, event) => {
    expect(hear(delivery(event))?.question).toMatchObject({ text: '', isOnlyFiles: true });
  });

  it('is a question like any other when it has words', () => {
    const asked = hear(delivery({ text: `<@${bot}> how do I upgrade Helm`, files: [{}] }));
    expect(asked?.question).not.toHaveProperty('isOnlyFiles');
  });
});

describe('the words of a question', () => {
  const words = (text: string) => hear(delivery({ channel_type: 'im', text }))?.question.text;

  it('are what was typed, without Slack’s forms', () => {
    expect(words('is 5.0 &lt; 5.3 &amp; safe?')).toBe('is 5.0 < 5.3 & safe?');
    expect(words('&gt; quoted\n&gt;= 5.3')).toBe('quoted\n>= 5.3');
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
    expect(hear(body)).toEqual({
      kind: 'question',
      key: 'T1/C1/command/1.2.3',
      question: {
        key: 'T1/C1/command/1.2.3',
        surface: 'command',
        asker: { team: 'T1', user: 'U1' },
        place: { kind: 'private', channel: 'C1' },
        text: 'how do I upgrade Helm',
      },
      to: { url: 'https://hooks.example/1' },
    });
  });

  it('may be empty', () => {
    expect(hear({ ...body, text: '' })).toMatchObject({ question: { surface: 'command', text: '' } });
  });
});
