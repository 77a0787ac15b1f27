/** The community forum over real HTTP, against the local Discourse: searched, posted to, and heard. */
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Forum as Wanted } from '../../src/desk/forum.ts';
import { createDiscourse } from '../../src/forum/discourse.ts';
import { createWebhook, type SolutionEvent, webhookPath } from '../../src/forum/webhook.ts';
import { createForum, type Forum } from '../../src/workspace/forum/forum.ts';

const account = { key: 'key-1', user: 'assistant', category: 5 };
const draft = { title: 'SOAP faults come back empty', body: 'The gateway returns an empty body for SOAP faults.' };

let forum: Forum;
let discourse: Wanted;
beforeEach(async () => {
  forum = await createForum({
    apiKey: account.key,
    users: ['assistant', 'mira'],
    seeds: [
      {
        title: 'Dashboard login fails after an upgrade',
        username: 'mira',
        raw: 'Since upgrading nobody can log in to the dashboard.',
        replies: [{ username: 'assistant', raw: 'Clear the sessions in Redis.', isSolution: true }],
      },
    ],
  });
  discourse = createDiscourse({
    url: forum.url,
    account,
    weigh: (word) => (/dashboard|login/.test(word) ? 2 : 1),
    timeoutMs: 300,
  });
});
afterEach(() => forum.close());

const post = (id = 'ua-1', given = draft) => discourse.publish?.(id, given);
const failure = (of: Promise<unknown> | undefined) =>
  of?.then(String, ({ kind, retryAfterMs }) => ({ kind, retryAfterMs }));

describe('the forum is searched', () => {
  it('by pairs of the words that ask for most', async () => {
    const [found] = await discourse.similar('my colleague upgraded, now the dashboard login is broken?');
    expect(found).toEqual({
      id: 1,
      url: `${forum.url}/t/dashboard-login-fails-after-an-upgrade/1`,
      title: 'Dashboard login fails after an upgrade',
      isSolved: true,
    });
    expect(await discourse.similar('?!')).toEqual([]);
  });

  it.each([
    ['is down', { status: 502 }, 'temporary'],
    ['answers HTML', { html: true }, 'temporary'],
    ['does not answer', { hang: true }, 'temporary'],
    ['wants fewer calls', { status: 429, retryAfter: 7 }, 'limited'],
  ] as const)('and fails as one that may be tried again where it %s', async (_how, fault, kind) => {
    forum.failNext('/search.json', fault);
    expect(await failure(discourse.similar('dashboard login'))).toMatchObject({ kind });
  });
});

describe('a topic', () => {
  it('is opened once under its id, also where the first answer was lost', async () => {
    forum.failNext('/posts.json', { dropAnswer: true });
    expect(await failure(post())).toMatchObject({ kind: 'temporary' });
    const topic = { id: 2, url: `${forum.url}/t/soap-faults-come-back-empty/2` };
    expect(await post()).toEqual({ kind: 'posted', topic });
    expect(await post('ua-1', { ...draft, body: `${draft.body} Still.` })).toEqual({ kind: 'posted', topic });
    expect(forum.topics()).toHaveLength(2);
  });

  it('that the forum does not take comes back with its sentences, each at its field', async () => {
    expect(await post('ua-1', { ...draft, title: 'Too short' })).toEqual({
      kind: 'rejected',
      problems: [{ field: 'title', says: 'Title is too short (minimum is 15 characters)' }],
    });
    expect(await post('ua-1', { ...draft, body: 'Help!' })).toMatchObject({ problems: [{ field: 'body' }] });
  });

  it('may be tried again where the forum refuses it without saying why, as a proxy in front of it does', async () => {
    const proxy = createServer(({ method }, response) => {
      response.writeHead(method === 'POST' ? 422 : 404).end('{"message":"no"}');
    });
    const behind = createDiscourse({ url: await listen(proxy), account, weigh: () => 1 });
    expect(await failure(behind.publish?.('ua-1', draft))).toMatchObject({ kind: 'temporary' });
    proxy.close();
  });

  it('waits as long as the forum says, and is not tried again with a key that it does not know', async () => {
    forum.failNext('/posts.json', { status: 429, retryAfter: 7 });
    expect(await failure(post())).toEqual({ kind: 'limited', retryAfterMs: 7000 });
    const stranger = createDiscourse({ url: forum.url, account: { ...account, key: 'key-2' }, weigh: () => 1 });
    expect(await failure(stranger.publish?.('ua-1', draft))).toMatchObject({ kind: 'refused' });
    const lost = createDiscourse({ url: forum.url, account: { ...account, category: 9 }, weigh: () => 1 });
    expect(await failure(lost.publish?.('ua-1', draft))).toMatchObject({ kind: 'refused' });
  });

  it('is never sent after a redirect to another server, for the key goes with it', async () => {
    const asked: string[] = [];
    const [elsewhere, away] = [createServer(({ url = '' }) => asked.push(url)), createServer()];
    const target = await listen(elsewhere);
    away.on('request', (_, response) => response.writeHead(302, { location: target }).end());
    const redirected = createDiscourse({ url: await listen(away), account, weigh: () => 1 });
    expect(await failure(redirected.publish?.('ua-1', draft))).toMatchObject({ kind: 'refused' });
    expect(asked).toEqual([]);
    for (const server of [elsewhere, away]) server.close();
  });
});

describe('a webhook of a solution', () => {
  const secret = 'a secret of the forum';
  let taken: SolutionEvent[];
  let isFull: boolean;
  let server: Server;
  let url: string;
  beforeEach(async () => {
    taken = [];
    isFull = false;
    const hook = createWebhook({
      forumUrl: forum.url,
      secret,
      take: async (event) => {
        if (isFull) throw new Error('no room');
        taken.push(event);
      },
      onTrouble: () => undefined,
    });
    server = createServer((request, response) => {
      if (!hook(request, response)) response.writeHead(404).end();
    });
    url = `${await listen(server)}${webhookPath}`;
    await post();
    forum.sendWebhooksTo({ url, secret });
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const deliver = (body: string, signature?: string) =>
    fetch(url, {
      method: 'POST',
      body,
      headers: {
        'x-discourse-event': 'accepted_solution',
        ...(signature !== undefined && { 'x-discourse-event-signature': signature }),
      },
    }).then(({ status }) => status);
  const signed = (body: string, by = secret) => `sha256=${createHmac('sha256', by).update(body).digest('hex')}`;

  it('says which post solves which topic, or that it does no more', async () => {
    const { id } = forum.reply(2, 'mira', 'Upgrade to 5.3.1, it is fixed there.');
    await forum.accept(id);
    await forum.unaccept(id);
    const topic = { id: 2, title: draft.title, url: `${forum.url}/t/soap-faults-come-back-empty/2` };
    const said = { topic, post: id, url: `${topic.url}/2`, by: 'mira', text: 'Upgrade to 5.3.1, it is fixed there.' };
    expect(taken).toEqual([
      { id: '1', what: 'accepted', ...said },
      { id: '2', what: 'unaccepted', ...said },
    ]);
  });

  it('is brought again where it could not be kept', async () => {
    isFull = true;
    await forum.accept(forum.reply(2, 'mira', 'Upgrade to 5.3.1, it is fixed there.').id);
    const [delivery] = forum.deliveries;
    expect(delivery?.status).toBe(500);
    isFull = false;
    if (delivery !== undefined) await forum.repeat(delivery);
    expect(taken.map(({ id }) => id)).toEqual(['1']);
  });

  it('is nothing without the right signature over every byte of it', async () => {
    await forum.accept(forum.reply(2, 'mira', 'Upgrade to 5.3.1, it is fixed there.').id);
    const body = forum.deliveries[0]?.body ?? '';
    expect(await deliver(body)).toBe(401);
    expect(await deliver(body, signed(body, 'another secret'))).toBe(401);
    expect(await deliver(body.replace('mira', 'eve'), signed(body))).toBe(401);
    expect(await deliver('x'.repeat(600_000), signed(body))).toBe(413);
    expect(taken).toHaveLength(1);
    expect(await deliver('not JSON', signed('not JSON'))).toBe(200);
    expect(await deliver(body, signed(body))).toBe(200);
    expect(taken).toHaveLength(2);
  });
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
