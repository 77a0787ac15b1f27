import { describe, expect, it } from 'vitest';
import { parseDelivery } from '../../../src/slack/receive/parse-delivery.ts';

const identity = { botUserId: 'U0ASSIST', isAgent: false, auto: new Set<string>() };

function press(over: Record<string, unknown> = {}) {
  return {
    type: 'message_action',
    callback_id: 'shortcut.find',
    team: { id: 'T1', domain: 'acme' },
    user: { id: 'U0ANN', name: 'ann' },
    channel: { id: 'C1', name: 'help' },
    message: { type: 'message', user: 'U0BEN', ts: '171.1', text: 'how do I &lt;upgrade&gt; <https://tyk.io|Tyk>?' },
    message_ts: '171.1',
    trigger_id: '1.2.3',
    response_url: 'https://hooks.slack.com/1',
    ...over,
  };
}

describe('the shortcut on a message', () => {
  it('asks what the message says, for who chose it, and to be shared in its thread', () => {
    expect(parseDelivery(press(), identity)).toEqual({
      kind: 'question',
      key: 'T1/C1/shortcut/1.2.3',
      question: {
        key: 'T1/C1/shortcut/1.2.3',
        surface: 'shortcut',
        asker: { team: 'T1', user: 'U0ANN' },
        place: { kind: 'private', channel: 'C1', threadTs: '171.1' },
        text: 'how do I <upgrade> Tyk?',
      },
      to: { url: 'https://hooks.slack.com/1' },
    });
  });

  it('knows the thread in which the message stands', () => {
    const reply = { type: 'message', ts: '171.2', thread_ts: '171.1', text: 'Helm?' };
    expect(parseDelivery(press({ message: reply }), identity)).toMatchObject({
      question: { place: { threadTs: '171.1' } },
      to: { threadTs: '171.1' },
    });
  });

  it('knows the team where the app is installed for a whole organisation', () => {
    const everywhere = press({ team: null, user: { id: 'U0ANN', team_id: 'T2' } });
    expect(parseDelivery(everywhere, identity)).toMatchObject({ question: { asker: { team: 'T2', user: 'U0ANN' } } });
  });

  it.each([
    ['another shortcut', { callback_id: 'shortcut.lose' }],
    ['a payload without a message', { message: undefined }],
    ['a payload without an address to answer at', { response_url: undefined }],
  ])('is not taken from %s', (_what, over) => {
    expect(parseDelivery(press(over), identity)).toBeUndefined();
  });
});
