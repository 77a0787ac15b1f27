import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { buttonsOf, confirmOf, fromApp, shown } from './reading.ts';
import { doorOf } from './signed.ts';
import { openStage, type Stage, type Transport } from './stage.ts';

const transports: readonly Transport[] = ['socket', 'http'];

describe.each(transports)('asking over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ transport, events: ['message.channels'] });
  });
  afterEach(() => stage.close());

  it('answers a slash command privately, and shares it when asked to', async () => {
    const { workspace, ann, ben } = stage;
    expect(await ann.command('/upgrade', 'how do I upgrade Helm', 'C0HELP')).toEqual({ ok: true });
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP'))[0]);
    expect(reply.ephemeralTo).toBe('U0ANN');
    expect(shown(reply)).toContain('https://tyk.io/docs/developer-support/upgrading#helm');
    expect(shown(reply)).toContain('helm upgrade');
    expect(shown(reply)).toMatch(/^how do I upgrade Helm\n/);
    expect(fromApp(ben.sees('C0HELP'))).toEqual([]);

    await Promise.all([
      ann.click(reply, 'reply.more', { value: 'share' }),
      ann.click(reply, 'reply.more', { value: 'share' }),
    ]);
    const shared = await workspace.until(() => fromApp(ben.sees('C0HELP'))[0]);
    await workspace.until(() => ann.sees('C0HELP').some((message) => shown(message).includes('Shared in the channel')));
    expect(fromApp(ben.sees('C0HELP'))).toHaveLength(1);
    expect(shown(shared)).toContain('<@U0ANN> asked:');
    expect(shown(shared)).toContain('how do I upgrade Helm');
    expect(shown(shared)).toContain('https://tyk.io/docs/developer-support/upgrading#helm');
  });

  it('answers a mention in its thread, once, though it arrives as two events', async () => {
    const { workspace, ann } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    expect(reply.text).toContain('Helm');
    const post = workspace.calls.find(({ method }) => method === 'chat.postMessage');
    expect([post?.arguments['unfurl_links'], post?.arguments['unfurl_media']].map(String)).toEqual(['false', 'false']);
    const second = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Tyk with Docker?');
    await workspace.until(() => fromApp(ann.sees('C0HELP', second.ts))[0]);
    expect(fromApp(ann.sees('C0HELP', question.ts))).toHaveLength(1);
    expect(
      workspace.deliveries.filter(({ type }) => type === 'message' || type === 'app_mention').length,
    ).toBeGreaterThan(2);
  });

  it('takes the question from the thread when it is only named there', async () => {
    const { workspace, ann, ben } = stage;
    const root = await ben.post('C0HELP', 'how do I upgrade the Gateway on Debian?');
    await ann.post('C0HELP', 'no idea', { threadTs: root.ts });
    await ann.post('C0HELP', '@Upgrade Assistant', { threadTs: root.ts });
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', root.ts))[0]);
    expect(shown(reply)).toContain('https://tyk.io/docs/developer-support/upgrading#');
    expect(shown(reply)).toMatch(/Debian/);
  });

  it('answers a direct message beside it, and in a thread what is asked there', async () => {
    const { workspace, ann } = stage;
    const question = await ann.post(ann.im(), 'how do I upgrade MDCB?');
    const reply = await workspace.until(() => fromApp(ann.sees(ann.im()))[0]);
    expect([shown(reply).includes('MDCB'), reply.threadTs]).toEqual([true, undefined]);
    await ann.post(ann.im(), 'how do I upgrade Helm?', { threadTs: question.ts });
    const inThread = await workspace.until(() => fromApp(ann.sees(ann.im(), question.ts))[0]);
    expect(shown(inThread)).toContain('helm upgrade');
  });

  it('takes a paste as long as Slack lets anybody send, and answers what was asked around it', async () => {
    const { workspace, ann } = stage;
    const log = 'time="2026-08-21T12:00:00Z" level=info msg="reloading"\n'.repeat(800).slice(0, 39_900);
    const question = await ann.post('C0HELP', `@Upgrade Assistant how do I upgrade MDCB?\n${log}`);
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    expect(shown(reply)).toContain('MDCB');
  });
});

describe('a question that is none', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it.each([
    ['', /Ask me something/],
    ['   ', /Ask me something/],
    [':tada: :tada:', /Ask me/],
    ['🎉🎉🎉', /Ask me/],
    ['thanks!', /You're welcome/],
    ['x'.repeat(20_000), /guides do not answer|only know the Tyk upgrade guides|Ask me/],
    ['<!channel> '.repeat(1_800), /guides do not answer|only know the Tyk upgrade guides|Ask me/],
    ['what time is lunch in Timbuktu', /upgrade guides/],
  ])('such as %.20j gets a short, true sentence', async (text, expected) => {
    const { workspace, ann } = stage;
    await ann.command('/upgrade', text, 'C0HELP');
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP'))[0]);
    expect(shown(reply)).toMatch(expected);
  });
});

describe('a question that the guides do not answer', () => {
  it('is escalated only when asked to, where the team wants it so', async () => {
    const stage = await openStage({ escalation: 'offer' });
    const { workspace, ann, eve } = stage;
    const question = await ann.post(
      'C0HELP',
      '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade',
    );
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    expect(buttonsOf(reply)).toEqual(['Ask a human', 'Post on the community forum', "Tell me when it's answered"]);
    expect(fromApp(eve.sees('C0SUPPORT'))).toEqual([]);
    await ann.click(reply, 'reply.ask_human');
    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    expect(shown(card)).toContain('warp drive');
    await stage.close();
  });

  it('is told to the asker directly where the app may not post', async () => {
    const stage = await openStage({ events: ['message.channels'] });
    const { workspace, ann } = stage;
    workspace.failNext('chat.postMessage', { error: 'restricted_action' });
    await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    const told = await workspace.until(() => fromApp(ann.sees(ann.im()))[0]);
    expect(shown(told)).toContain('post in <#C0HELP>');
    expect(shown(told)).toContain('helm upgrade');

    await ann.click(told, 'reply.ask_human');
    await workspace.until(() => fromApp(ann.sees(ann.im())).find((message) => shown(message).includes('ticket #1')));
    expect(fromApp(ann.sees(ann.im()))).toHaveLength(1);
    await stage.close();
  });
});

describe('a question asked privately that the guides do not answer', () => {
  const unanswerable = 'our warp drive purrs like a kitten since the upgrade';
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it.each([
    ['by command', 'C0HELP', (text: string) => stage.ann.command('/upgrade', text, 'C0HELP')],
    ['directly', 'D', (text: string) => stage.ann.post(stage.ann.im(), text)],
  ])('%s is posted nowhere before its asker has read what will be posted, and where', async (_how, where, ask) => {
    const { workspace, ann, eve } = stage;
    await ask(unanswerable);
    const channel = where === 'D' ? ann.im() : where;
    const reply = await workspace.until(() => fromApp(ann.sees(channel))[0]);
    expect(shown(reply)).toContain("The guides don't answer this.");
    expect(fromApp(eve.sees('C0SUPPORT'))).toEqual([]);
    const said = confirmOf(reply, 'reply.ask_human');
    expect(said).toContain('will be posted in <#C0SUPPORT>');
    expect(said).toContain(unanswerable);
    await ann.click(reply, 'reply.ask_human');
    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    expect(shown(card)).toContain('asked privately');
    await workspace.until(() => fromApp(ann.sees(ann.im())).find((message) => shown(message).includes('ticket #1')));
  });
});

describe('a conversation without threads', () => {
  it('knows for half an hour what was asked in it', async () => {
    const stage = await openStage();
    const { workspace, ann, environment } = stage;
    const said = (count: number) =>
      workspace.until(() => (fromApp(ann.sees(ann.im())).length === count ? fromApp(ann.sees(ann.im())) : undefined));
    await ann.post(ann.im(), 'how do I upgrade the Gateway with Helm?');
    await said(1);
    await ann.post(ann.im(), 'and with Docker?');
    const [, followUp] = await said(2);
    expect(followUp && shown(followUp)).toMatch(/\*<[^|>]+\|[^>]*Gateway/);

    const database = await openDatabase(environment.DATABASE_URL);
    const longAgo = Date.now() - 31 * 60_000;
    await database.kysely.updateTable('replies').set({ shown_at: longAgo }).execute();
    await database.close();
    await ann.post(ann.im(), 'and with Docker?');
    const [, , anew] = await said(3);
    expect(anew && shown(anew)).not.toBe(followUp && shown(followUp));
    await stage.close();
  });
});

describe('a message that brings more than words', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ transport: 'http' });
  });
  afterEach(() => stage.close());

  /** Ann posts something; what Slack says about it has this beside. */
  async function hear(text: string, beside: object) {
    const { workspace, ann, environment } = stage;
    const { ts } = await ann.post('C0RANDOM', 'good morning');
    const event = { type: 'app_mention', channel: 'C0HELP', user: 'U0ANN', ts, text, ...beside };
    const root = await ann.post('C0HELP', 'look:');
    await doorOf(environment).sendJson({
      type: 'event_callback',
      team_id: 'T0000000001',
      event_id: `Ev${ts}`,
      event: { ...event, ts: root.ts },
    });
    return workspace.until(() => fromApp(ann.sees('C0HELP', root.ts))[0]);
  }

  it('is answered by what it forwards', async () => {
    const attachments = [{ is_share: true, text: 'how do I upgrade Helm?', fallback: 'ben: how do I upgrade Helm?' }];
    expect(shown(await hear('<@U0ASSIST> any idea?', { attachments }))).toContain('helm upgrade');
  });

  it('is told that files are not read, where it has nothing else', async () => {
    expect(shown(await hear('<@U0ASSIST>', { files: [{ id: 'F1' }] }))).toContain("don't read files");
  });
});

describe('a question that Slack brings again', () => {
  it('is answered once, whichever of its events comes, and when', async () => {
    const stage = await openStage();
    const { workspace, ann } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    const brought = workspace.deliveries.filter(({ kind }) => kind === 'event').slice(0, 2);
    for (const delivery of [...brought, ...brought]) await workspace.repeat(delivery);
    const other = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade MDCB?');
    await workspace.until(() => fromApp(ann.sees('C0HELP', other.ts))[0]);
    expect(fromApp(ann.sees('C0HELP', question.ts))).toHaveLength(1);
    await stage.close();
  });
});

describe('more questions than a channel has room for', () => {
  it('are all answered, each once, as Slack lets them', async () => {
    const stage = await openStage({ variables: { PERSON_LIMIT: '999', CHANNEL_LIMIT: '999' } });
    const { workspace, ann } = stage;
    const asked = await Promise.all(
      Array.from({ length: 14 }, () => ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?')),
    );
    await workspace.until(() => asked.every(({ ts }) => fromApp(ann.sees('C0HELP', ts)).length === 1));
    const posts = workspace.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(posts.some(({ error }) => error === 'ratelimited')).toBe(true);
    // Each is refused at most once before its turn comes, give or take one that was early.
    expect(posts.length).toBeLessThan(30);
    expect(workspace.calls.filter(({ method }) => method === 'conversations.replies')).toEqual([]);
    await stage.close();
  });
});

describe('when Slack fails', () => {
  it.each([
    ['answers 503', { status: 503 }],
    ['says internal_error', { error: 'internal_error' }],
    ['says too many', { status: 429, retryAfter: 1 }],
    ['takes the message and loses its answer', { dropAnswer: true }],
  ] as const)('and %s, the reply is said once all the same', async (_what, mishap) => {
    const stage = await openStage();
    const { workspace, ann } = stage;
    workspace.failNext('chat.postMessage', mishap);
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    await workspace.until(
      () =>
        workspace.calls.filter(({ method }) => method === 'chat.postMessage' || method === 'conversations.replies')
          .length >= 2,
    );
    await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    await stage.running.stop();
    expect(fromApp(ann.sees('C0HELP', question.ts))).toHaveLength(1);
    await stage.close();
  });
});
