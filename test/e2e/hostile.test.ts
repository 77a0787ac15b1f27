import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromApp, shown } from './reading.ts';
import { type Door, doorOf } from './signed.ts';
import { openStage, type Stage } from './stage.ts';
import { live } from './views.ts';

const formType = 'application/x-www-form-urlencoded';

let stage: Stage;
let door: Door;
beforeAll(async () => {
  stage = await openStage({ transport: 'http', variables: { PERSON_LIMIT: '100000', CHANNEL_LIMIT: '100000' } });
  door = doorOf(stage.environment);
});
afterAll(() => stage.close());

let asked = 0;
function mention(over: object = {}, event: object = {}) {
  asked += 1;
  const ts = `1750000000.${String(asked).padStart(6, '0')}`;
  return {
    type: 'event_callback',
    team_id: 'T0000000001',
    event_id: `Ev${asked}`,
    event: { type: 'app_mention', user: 'U0ANN', channel: 'C0HELP', ts, text: '<@U0ASSIST> helm?', ...event },
    ...over,
  };
}

function command(over: object = {}): string {
  asked += 1;
  return new URLSearchParams({
    command: '/upgrade',
    team_id: 'T0000000001',
    channel_id: 'C0HELP',
    user_id: 'U0ANN',
    text: 'how do I upgrade Helm',
    trigger_id: `1.2.${asked}`,
    response_url: 'http://127.0.0.1:9/gone',
    ...over,
  }).toString();
}

const posts = () => stage.workspace.calls.filter(({ method }) => method.startsWith('chat.post')).length;
const isAlive = async () => (await door.send({ body: '{"type":"url_verification","challenge":"x"}' })).body;

/** Asks and waits for the reply: whatever came before it has been dealt with. */
async function settled() {
  const { workspace, ann } = stage;
  const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade MDCB?');
  await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
}

describe('a request that is not from Slack', () => {
  it.each([
    ['with another secret', { secret: 'b'.repeat(32) }, 401],
    ['of six minutes ago', { off: -360 }, 401],
    ['of six minutes hence', { off: 360 }, 401],
  ])('%s is refused', async (_what, over, status) => {
    const before = posts();
    expect((await door.send({ body: JSON.stringify(mention()), ...over })).status).toBe(status);
    await settled();
    expect(posts()).toBe(before + 1);
  });

  it.each([
    ['no JSON', '{"type":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a word', '"event_callback"'],
    ['a number', '1e999'],
    ['a thousand brackets', '['.repeat(1000)],
    ['binary', '\u0000\u0001\uffff'],
  ])('but holds %s is refused, signed or not', async (_what, body) => {
    expect((await door.send({ body })).status).toBe(400);
    expect((await door.send({ body: `payload=${encodeURIComponent(body)}`, type: formType })).status).toBe(400);
    expect(await isAlive()).toContain('x');
  });

  it('of 10 MB is refused before it is read', async () => {
    const answer = await door.send({ body: 'x'.repeat(10_000_000) }).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
    expect(await isAlive()).toContain('x');
  });
});

describe('a request of Slack’s', () => {
  it('is acted on once, though it comes again to the letter', async () => {
    const { workspace, ann } = stage;
    await ann.command('/upgrade', 'how do I upgrade Helm', 'C0HELP');
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP')).find(({ ephemeralTo }) => ephemeralTo));
    await ann.click(reply, 'reply.more', { value: 'share' });
    const press = workspace.deliveries.findLast(({ kind }) => kind === 'interaction')?.payload;
    const shares = () =>
      fromApp(stage.ben.sees('C0HELP')).filter((message) => shown(message).includes('asked:')).length;
    await workspace.until(() => shares() === 1);
    const body = new URLSearchParams({ payload: JSON.stringify(press) }).toString();
    // The second is another minute's: by its signature it is another request, with the same press in it.
    const now = Math.floor(Date.now() / 1000);
    for (const at of [now, now - 60, now - 60]) {
      expect((await door.send({ body, type: formType, at })).status).toBe(200);
      await settled();
    }
    expect(shares()).toBe(1);
  });

  it('may name the charset of its form', async () => {
    expect((await door.send({ body: command(), type: `${formType}; charset=utf-8` })).status).toBe(200);
  });

  it('that looks at the certificate is answered, unsigned', async () => {
    const body = 'ssl_check=1&token=x&payload=%7B%22type%22%3A%22block_actions%22%7D';
    expect((await door.send({ body, type: formType, secret: 'none' })).status).toBe(200);
  });

  it('to anything else is not found', async () => {
    for (const path of ['/', '/slack', '/slack/events/', '//', '/%00']) {
      expect((await fetch(`${door.origin}${path}`, { method: 'POST' })).status).toBe(404);
    }
    expect((await fetch(`${door.origin}/slack/events`)).status).toBe(404);
  });
});

describe('a payload that is not what it should be', () => {
  const user = { id: 'U0ANN', team_id: 'T0000000001' };

  it.each([
    ['an event without an event', { type: 'event_callback' }],
    ['an event of an unknown type', mention({}, { type: 'moon_landed' })],
    ['a mention without text', mention({}, { text: undefined })],
    ['a mention of a number', mention({}, { text: 5 })],
    ['a mention by nobody', mention({}, { user: null })],
    ['a press without actions', { type: 'block_actions', user, team: { id: 'T0000000001' } }],
    ['a press of nothing', { type: 'block_actions', user, actions: [] }],
    [
      'a press of an unknown kind',
      { type: 'block_actions', user, actions: [{ type: 'lever', action_id: 'reply.share' }] },
    ],
    [
      'a press without a value',
      { type: 'block_actions', user, actions: [{ type: 'button', action_id: 'ticket.claim' }] },
    ],
    ['a form that nobody knows', { type: 'view_submission', user, view: { type: 'modal', callback_id: 'gone' } }],
    ['a form without a view', { type: 'view_submission', user }],
    ['a closed form', { type: 'view_closed', user, view: { type: 'modal', callback_id: 'gone' } }],
    ['options that nobody offers', { type: 'block_suggestion', user, action_id: 'x', value: 'y' }],
    ['a shortcut that nobody knows', { type: 'shortcut', user, callback_id: 'gone', trigger_id: '1.2.3' }],
    ['a message shortcut that nobody knows', { type: 'message_action', user, callback_id: 'gone' }],
    ['an unknown type', { type: 'carrier_pigeon', user }],
    ['no type', { user }],
    ['an empty object', {}],
  ])('such as %s is answered', async (_what, payload) => {
    expect((await door.sendJson(payload)).status).toBe(200);
    expect((await door.sendInteraction(payload)).status).toBe(200);
    expect(await isAlive()).toContain('x');
  });

  it('keeps what was typed into a form that a release did not know', async () => {
    const view = { type: 'modal', callback_id: 'gone', blocks: [{ type: 'input', block_id: 'b1' }] };
    const { body } = await door.sendInteraction({ type: 'view_submission', user, view });
    expect(JSON.parse(body)).toMatchObject({ response_action: 'errors', errors: { b1: expect.any(String) } });
  });

  it('of random JSON never ends the app, and never makes it post', async () => {
    const before = posts();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), async (value, isEvent) => {
        const { status } = await (isEvent ? door.sendJson(value) : door.sendInteraction(value));
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 200 },
    );
    await settled();
    expect(posts()).toBe(before + 1);
  });

  it('with anything in the place of one of its fields never ends the app', async () => {
    const press = stage.workspace.deliveries.find(({ kind }) => kind === 'interaction')?.payload;
    const originals = [mention(), press, Object.fromEntries(new URLSearchParams(command()))];
    const damaged = fc
      .tuple(fc.constantFrom(...originals), fc.nat(), fc.jsonValue({ maxDepth: 2 }))
      .map(([original, at, value]) => replaceAt(original, at, value));
    await fc.assert(
      fc.asyncProperty(damaged, fc.boolean(), async (value, isEvent) => {
        const { status } = await (isEvent ? door.sendJson(value) : door.sendInteraction(value));
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 200 },
    );
    await settled();
  });
});

/** The value with its leaf number `at` (counted round) replaced. */
function replaceAt(original: unknown, at: number, value: unknown): unknown {
  const leaves: string[] = [];
  JSON.stringify(original, function (this: unknown, key, leaf) {
    if (key !== '') leaves.push(key);
    return leaf;
  });
  const target = at % Math.max(1, leaves.length);
  let seen = -1;
  return JSON.parse(
    JSON.stringify(original, (key, leaf) => {
      if (key !== '') seen += 1;
      return key !== '' && seen === target ? value : leaf;
    }) ?? 'null',
  );
}

describe('a button', () => {
  async function press(over: object) {
    const { workspace, ann } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    await ann.click(reply, 'reply.ask_human');
    const payload = workspace.deliveries.findLast(({ kind }) => kind === 'interaction')?.payload ?? {};
    await door.sendInteraction({ ...payload, ...over });
    return question;
  }
  const action = (id: string, value: string) => ({
    actions: [{ type: 'button', action_id: id, block_id: 'x', value, action_ts: '1.0' }],
  });
  const gone = () =>
    stage.ann.sees('C0HELP').filter((message) => shown(message).includes('is from an older version of the app')).length;
  const toldIn = (question: { ts: string }, text: string) =>
    stage.workspace.until(() => stage.ann.sees('C0HELP', question.ts).find((message) => shown(message).includes(text)));

  it('of a ticket that is gone says so', async () => {
    const question = await press(action('ticket.withdraw', 'no-such-id'));
    await toldIn(question, 'This ticket no longer exists');
  });

  it('of another workspace changes nothing here', async () => {
    const { workspace, eve } = stage;
    await press({});
    const card = await workspace.until(() =>
      fromApp(eve.sees('C0SUPPORT')).findLast(({ blocks }) => JSON.stringify(blocks).includes('ticket.claim')),
    );
    const now = () => fromApp(eve.sees('C0SUPPORT')).find(({ ts }) => ts === card.ts) ?? card;
    await eve.click(card, 'ticket.claim');
    const payload = workspace.deliveries.findLast(({ kind }) => kind === 'interaction')?.payload ?? {};
    await workspace.until(() => shown(now()).includes('claimed'));
    const elsewhere = { team: { id: 'T0OTHER', domain: 'x' }, user: { id: 'U0EVE', team_id: 'T0OTHER' } };
    await door.sendInteraction({ ...payload, ...elsewhere, ...action('ticket.release', ticketOf(payload)) });
    await workspace.until(() =>
      eve.sees('C0SUPPORT').find((message) => shown(message).includes('This ticket no longer exists')),
    );
    expect(shown(now())).toContain('claimed');
  });

  it.each(['reply.of_an_older_release', 'ticket.of_an_older_release', 'something.else', ''])(
    'of an older release says so: %j',
    async (id) => {
      const before = gone();
      await press(action(id, 'x'));
      await stage.workspace.until(() => gone() > before);
    },
  );
});

function ticketOf(payload: unknown): string {
  return (
    /"action_id":"ticket\.claim"[^}]*"value":"([^"]+)"|"value":"([^"]+)"[^}]*"action_id":"ticket\.claim"/
      .exec(JSON.stringify(payload))
      ?.slice(1)
      .find((value) => value !== undefined) ?? ''
  );
}

/** A ticket of its own: its card, unclaimed. */
/** Each asks something else, so that none is offered the ticket of another. */
async function openCard(what: string) {
  const { workspace, ann, eve } = stage;
  const before = fromApp(eve.sees('C0SUPPORT')).length;
  await ann.post('C0HELP', `@Upgrade Assistant ${what} since the upgrade`);
  await workspace.until(() => fromApp(eve.sees('C0SUPPORT')).length > before);
  return workspace.until(() => fromApp(eve.sees('C0SUPPORT')).at(-1));
}

describe('an unexpected error', () => {
  it('shows a short text and an id, no more', async () => {
    const { workspace, eve } = stage;
    const card = await openCard('our holodeck freezes');
    workspace.failNext('conversations.members', { error: 'invalid_arguments' });
    expect(await eve.click(card, 'ticket.claim')).toEqual({ ok: true });
    const told = await workspace.until(() =>
      eve.sees('C0SUPPORT').find((message) => shown(message).includes('Something went wrong')),
    );
    expect(shown(told)).toMatch(/in the log as [0-9a-f-]{36}\./);
    expect(shown(told)).not.toMatch(/invalid_arguments|\bat\b .*:\d+/);
  });
});

describe('a modal', () => {
  it('whose trigger has expired is not opened, and the engineer reads why', async () => {
    const { workspace, eve } = stage;
    const card = await openCard('our tricorder beeps at night');
    workspace.failNext('views.open', { error: 'expired_trigger_id' });
    await eve.click(card, 'ticket.answer');
    await workspace.until(() =>
      eve.sees('C0SUPPORT').find((message) => shown(message).includes('That took too long for Slack')),
    );
  });
});

describe('names and questions', () => {
  const controls = String.fromCharCode(...Array.from({ length: 32 }, (_, at) => at), 127, 0x85, 0x9f);
  it.each([
    ['every control character', `the warp ${controls} drive`],
    ['right-to-left marks', 'the warp \u202e\u2066\u200f drive \u202c\u2069 שלום'],
    ['emoji of four bytes', `the warp ${'🏳️‍🌈👩‍👩‍👧‍👦🇩🇪'.repeat(50)} drive`],
    ['half an emoji', 'the warp \ud83d drive \udc00'],
    ['combining marks', `the warp ${'e\u0301\u0327\u0316'.repeat(300)} drive`],
    ['every sign of mrkdwn', 'the warp *_~`> <!channel> <@U0EVE> <#C0HELP> <https://evil.example|x> &amp; drive'],
    ['line breaks of every kind', 'the\rwarp\r\ndrive\u2028of\u2029ours'],
  ])('may hold %s', async (_what, text) => {
    const { workspace, ann, eve } = stage;
    const cards = fromApp(eve.sees('C0SUPPORT')).length;
    const question = await ann.post('C0HELP', `@Upgrade Assistant ${text} purrs like a kitten since the upgrade`);
    const note = await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    expect(shown(note)).toContain("The guides don't answer this.");
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT')).length > cards);
    const card = fromApp(eve.sees('C0SUPPORT')).at(-1);
    expect(live(card ?? {}).join()).not.toMatch(/!channel|@U0EVE|evil/);
    // The next one is not offered this ticket.
    await ann.click(note, 'ticket.withdraw');
    await workspace.until(() =>
      fromApp(eve.sees('C0SUPPORT')).find(
        ({ ts, ...message }) => ts === card?.ts && shown({ ts, ...message }).includes('withdrawn'),
      ),
    );
  });
});
