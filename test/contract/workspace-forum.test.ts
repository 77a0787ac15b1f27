/** The local forum, as an app and a reader meet it: what Discourse documents and what its source says. */
import { createHmac } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../src/workspace/clock.ts';
import { createForum, type Forum, type ForumOptions } from '../../src/workspace/forum/forum.ts';
import { anApp, type TinyApp } from '../unit/workspace/an-app.ts';

const options: ForumOptions = {
  apiKey: 'key-1',
  users: ['assistant', 'mira'],
  seeds: [
    {
      title: 'Dashboard login fails after an upgrade',
      username: 'mira',
      raw: 'Since upgrading to 5.3 nobody can log in to the dashboard.',
      replies: [{ username: 'assistant', raw: 'Clear the sessions in Redis after the upgrade.', isSolution: true }],
    },
    {
      title: 'Which Redis version is supported?',
      username: 'mira',
      raw: 'We run Redis 6 with the gateway, is that fine?',
    },
  ],
};
const key = { 'api-key': 'key-1', 'api-username': 'assistant' };
const draft = {
  title: 'SOAP faults come back empty',
  raw: 'The gateway returns an empty body for SOAP faults of our mainframe.',
  category: 5,
};

let forum: Forum;
let clock: ManualClock;
beforeEach(async () => {
  clock = createManualClock();
  forum = await createForum({ ...options, clock });
});
afterEach(() => forum.close());

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(`${forum.url}${path}`, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
}
const publish = (given: Record<string, unknown>, headers: Record<string, string> = key) =>
  ask('/posts.json', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(given),
  });
const search = (q: string) => ask(`/search.json?${new URLSearchParams({ q })}`);
const titles = ({ body }: Awaited<ReturnType<typeof search>>) =>
  (body.topics ?? []).map(({ title }: { title: string }) => title);

describe('searching the forum', () => {
  it('finds topics in which every word stands in one post or the title, in any form', async () => {
    const { body } = await search('dashboard upgraded');
    expect(body.posts).toMatchObject([{ username: 'mira', post_number: 1, topic_id: 1 }]);
    expect(body.topics).toMatchObject([
      { id: 1, slug: 'dashboard-login-fails-after-an-upgrade', posts_count: 2, has_accepted_answer: true },
    ]);
    expect(titles(await search('redis'))).toEqual([
      'Which Redis version is supported?',
      'Dashboard login fails after an upgrade',
    ]);
    expect(titles(await search('redis status:solved'))).toEqual(['Dashboard login fails after an upgrade']);
    expect(titles(await search('redis #elsewhere'))).toEqual([]);
  });

  it('finds nothing for one word too many, and then names no topics at all', async () => {
    const { status, body } = await search('dashboard upgraded mainframe');
    expect(status).toBe(200);
    expect(body).toMatchObject({ posts: [], grouped_search_result: { term: 'dashboard upgraded mainframe' } });
    expect(body).not.toHaveProperty('topics');
  });

  it('wants three characters', async () => {
    expect(await search('ab')).toMatchObject({ status: 400, body: { error_type: 'invalid_parameters' } });
  });
});

describe('opening a topic', () => {
  it('gives the post with its topic, which then can be read', async () => {
    const { status, body } = await publish({ ...draft, external_id: 'ticket-7' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      username: 'assistant',
      raw: draft.raw,
      post_number: 1,
      topic_id: 3,
      topic_slug: 'soap-faults-come-back-empty',
      accepted_answer: false,
    });
    expect((await ask('/t/3.json')).body).toMatchObject({ title: draft.title, post_stream: { posts: [body] } });
    expect((await ask('/t/soap-faults-come-back-empty/3.json')).body.id).toBe(3);
    expect((await ask('/t/9.json')).body.error_type).toBe('not_found');
  });

  it('takes a form as well as JSON', async () => {
    const body = new URLSearchParams({ title: draft.title, raw: draft.raw, category: '5' });
    expect((await ask('/posts.json', { method: 'POST', headers: key, body })).status).toBe(200);
  });

  it('wants the key, and a name that it knows', async () => {
    expect(await publish(draft, {})).toMatchObject({ status: 403, body: { error_type: 'not_logged_in' } });
    expect(await publish(draft, { ...key, 'api-key': 'key-2' })).toMatchObject({
      status: 403,
      body: { error_type: 'invalid_access' },
    });
    expect((await publish(draft, { ...key, 'api-username': 'nobody' })).status).toBe(403);
    expect(forum.topics()).toHaveLength(2);
  });

  it.each([
    [{ title: 'Too short' }, 'Title is too short (minimum is 15 characters)'],
    [{ title: ' ' }, "Title can't be blank"],
    [{ title: 'Which redis version is supported?' }, 'Title has already been used'],
    [{ title: 'WHY IS EVERYTHING BROKEN' }, 'Title seems unclear, is it a complete sentence?'],
    [{ raw: 'Help!' }, 'Body is too short (minimum is 20 characters)'],
    [{ raw: 'x'.repeat(32_001) }, 'Body is limited to 32000 characters; you entered 32001.'],
    [{ category: 99 }, "Category can't be blank"],
    [{ external_id: 'a b' }, 'External is invalid'],
    [{ external_id: 'x'.repeat(51) }, 'External is too long (maximum is 50 characters)'],
  ])('says what is wrong with %o', async (wrong, sentence) => {
    const { status, body } = await publish({ ...draft, ...wrong });
    expect({ status, body }).toEqual({ status: 422, body: { action: 'create_post', errors: [sentence] } });
    expect(forum.topics()).toHaveLength(2);
  });

  it('takes an external id once, and leads to its topic', async () => {
    await publish({ ...draft, external_id: 'ticket-7' });
    const again = await publish({ ...draft, title: 'SOAP faults still come back empty', external_id: 'ticket-7' });
    expect(again.body.errors).toEqual(['External has already been taken']);
    const found = await ask('/t/external_id/ticket-7.json');
    expect(found.status).toBe(301);
    expect(found.headers.get('location')).toBe(`${forum.url}/t/soap-faults-come-back-empty/3.json?page=`);
    expect((await ask('/t/external_id/ticket-8.json')).status).toBe(404);
  });

  it('gives the first answer again for the same call within two minutes', async () => {
    const first = await publish(draft);
    await clock.advance(119_000);
    expect((await publish(draft)).body).toEqual(first.body);
    await clock.advance(2_000);
    expect((await publish(draft)).body.errors).toEqual(['Title has already been used']);
    expect(forum.topics()).toHaveLength(3);
  });
});

describe('a forum in trouble', () => {
  it('slows down after sixty calls a minute, and says for how long', async () => {
    for (let call = 0; call < 60; call += 1) await publish({ ...draft, title: 'short' });
    const slowed = await publish(draft);
    expect(slowed.status).toBe(429);
    expect(slowed.headers.get('retry-after')).toBe('60');
    expect(slowed.body).toMatchObject({ error_type: 'rate_limit', extras: { wait_seconds: 60 } });
    await clock.advance(60_000);
    expect((await publish(draft)).status).toBe(200);
  });

  it('fails as planned, in JSON, in text, in HTML, or after the work was done', async () => {
    forum.failNext('/posts.json', { status: 429, retryAfter: 3, by: 'guard' });
    forum.failNext('/posts.json', { status: 502 });
    forum.failNext('/posts.json', { html: true });
    forum.failNext('/posts.json', { dropAnswer: true });
    const guarded = await publish(draft);
    expect([guarded.status, guarded.headers.get('retry-after'), guarded.body]).toEqual([429, '3', undefined]);
    expect(await publish(draft)).toMatchObject({ status: 502, body: undefined });
    expect(await publish(draft)).toMatchObject({ status: 200, body: undefined });
    expect(forum.topics()).toHaveLength(2);
    await expect(publish(draft)).rejects.toThrow('fetch failed');
    expect(forum.topics()).toHaveLength(3);
    expect((await publish(draft)).body.topic_id).toBe(3);
  });
});

describe('an accepted solution', () => {
  let app: TinyApp;
  beforeEach(async () => {
    app = await anApp();
    forum.sendWebhooksTo({ url: app.url, secret: 'a shared secret' });
  });
  afterEach(() => app.close());

  it('is told to the app, signed over the body', async () => {
    const { id } = forum.reply(2, 'assistant', 'Redis 6 and 7 are both supported.');
    await forum.accept(id);
    const { headers, body } = app.first();
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-discourse-event': 'accepted_solution',
      'x-discourse-event-type': 'solved',
      'x-discourse-event-id': '1',
      'x-discourse-instance': forum.url,
      'x-discourse-event-signature': `sha256=${createHmac('sha256', 'a shared secret').update(body).digest('hex')}`,
    });
    expect(JSON.parse(body)).toMatchObject({
      solved: {
        id,
        topic_id: 2,
        topic_slug: 'which-redis-version-is-supported',
        topic_title: 'Which Redis version is supported?',
        post_number: 2,
        username: 'assistant',
        raw: 'Redis 6 and 7 are both supported.',
        accepted_answer: true,
      },
    });
    await forum.unaccept(id);
    expect(app.received.at(-1)?.headers['x-discourse-event']).toBe('unaccepted_solution');
    expect(JSON.parse(app.received.at(-1)?.body ?? '').solved.accepted_answer).toBe(false);
  });

  it('is marked by a key or by a button of the page, and never on the question itself', async () => {
    const { id } = forum.reply(2, 'assistant', 'Redis 6 and 7 are both supported.');
    const mark = (post: number, headers: Record<string, string>) =>
      ask('/solution/accept', { method: 'POST', headers, body: new URLSearchParams({ id: String(post) }) });
    expect(await mark(id, key)).toMatchObject({ status: 200, body: { success: 'OK' } });
    expect((await mark(3, key)).status).toBe(404);
    const pressed = await mark(id, { origin: forum.url });
    expect(pressed.headers.get('location')).toBe('/t/which-redis-version-is-supported/2/2');
    expect(forum.deliveries.map(({ status }) => status)).toEqual([200, 200]);
    const page = await ask('/t/which-redis-version-is-supported/2');
    expect(page.text).toContain('The app was told of the solution.');
  });

  it('is told again four times where the app answers with an error, and once more by hand', async () => {
    app.answer(() => ({ status: 500 }));
    const { id } = forum.reply(2, 'assistant', 'Redis 6 and 7 are both supported.');
    await forum.accept(id);
    for (const [attempts, minutes] of [1, 5, 25, 125].entries()) {
      await clock.advance(minutes * 60_000);
      await expect.poll(() => forum.deliveries.length).toBe(attempts + 2);
    }
    await clock.advance(1_000 * 60_000);
    expect(forum.deliveries.map(({ attempt, status }) => [attempt, status])).toEqual(
      [0, 1, 2, 3, 4].map((attempt) => [attempt, 500]),
    );
    const [first] = forum.deliveries;
    if (first === undefined) throw new Error('nothing was delivered');
    await forum.repeat(first);
    expect(new Set(app.received.map(({ headers }) => headers['x-discourse-event-id']))).toEqual(new Set(['1']));
  });
});

describe('the pages of the forum', () => {
  const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', headers: { origin: forum.url, ...headers }, body: new URLSearchParams(fields) });

  it('show what was typed as text and nothing else', async () => {
    const nasty = '<script>alert(1)</script> "quoted" & more of it';
    await publish({ ...draft, title: nasty, raw: nasty });
    for (const path of ['/', '/t/x/3', `/new-topic?${new URLSearchParams({ title: nasty, body: nasty })}`]) {
      const page = await ask(path);
      expect(page.status).toBe(200);
      expect(page.text).not.toContain('<script');
      expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; more');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('open a topic from a prefilled link, and say what is wrong beside what was typed', async () => {
    const link = `/new-topic?${new URLSearchParams({ title: draft.title, body: draft.raw, category: 'support' })}`;
    expect((await ask(link)).text).toContain(`value="${draft.title}"`);
    const wrong = await form('/posts', { title: 'Short', raw: draft.raw, category: '5', username: 'mira' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Title is too short (minimum is 15 characters)');
    expect(wrong.text).toContain(draft.raw);
    const opened = await form('/posts', { title: draft.title, raw: draft.raw, category: '5', username: 'mira' });
    expect(opened.headers.get('location')).toBe('/t/soap-faults-come-back-empty/3/1');
    await form('/posts', { topic_id: '3', raw: 'We see the same with our mainframe.', username: 'assistant' });
    expect(forum.topics()[0]?.posts.map(({ username }) => username)).toEqual(['mira', 'assistant']);
  });

  it('take nothing that another web page sends', async () => {
    const fields = { title: draft.title, raw: draft.raw, category: '5', username: 'mira' };
    expect((await form('/posts', fields, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await form('/posts', fields, { origin: 'null' })).status).toBe(403);
    expect((await form('/solution/accept', { id: '2' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(forum.topics()).toHaveLength(2);
  });
});

it('a forum with a file has its topics again at the next start, and no seeds', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'forum-')), 'forum.json');
  const first = await createForum({ ...options, file });
  const { id } = first.reply(2, 'assistant', 'Redis 6 and 7 are both supported.');
  await first.accept(id);
  await first.close();
  expect(await readFile(file, 'utf8')).toContain('both supported');
  const second = await createForum({ ...options, file });
  expect(second.topics()).toEqual(first.topics());
  expect(second.topics()[0]).toMatchObject({ id: 2, solution: id });
  await second.close();
});
