/** From a question without an answer to the community forum, and its solution back into the thread. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createForum, type Forum } from '../../src/workspace/forum/forum.ts';
import type { Message, View } from '../../src/workspace/model.ts';
import { freePort } from '../free-port.ts';
import { buttonsOf, fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';
import { live, read } from './views.ts';

const secret = 'the secret of the forum';
const unanswerable =
  '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade\nask ann@acme.io, its API key is 352d20ee67be4c1f9a0b';

let stage: Stage;
let forum: Forum;
let hook: { readonly url: string; readonly secret: string };
beforeEach(async () => {
  forum = await createForum({
    apiKey: 'key-of-the-forum',
    users: ['assistant', 'mira'],
    seeds: [{ title: 'Warp drive purrs', username: 'mira', raw: 'Our warp drive purrs like a kitten, why?' }],
  });
  const ops = await freePort();
  hook = { url: `http://127.0.0.1:${ops}/forum/events`, secret };
  forum.sendWebhooksTo(hook);
  stage = await openStage({
    variables: {
      DISCOURSE_URL: forum.url,
      DISCOURSE_API_KEY: 'key-of-the-forum',
      DISCOURSE_API_USER: 'assistant',
      DISCOURSE_CATEGORY: '5',
      DISCOURSE_WEBHOOK_SECRET: secret,
      OPS_PORT: String(ops),
    },
  });
});
afterEach(async () => {
  await stage.close();
  await forum.close();
});

const inThread = (question: Message, text: string): Promise<Message> =>
  stage.workspace.until(() =>
    fromApp(stage.ann.sees('C0HELP', question.ts)).find((message) => shown(message).includes(text)),
  );
const cardSaying = (text: string): Promise<Message> =>
  stage.workspace.until(() => fromApp(stage.eve.sees('C0SUPPORT')).find((message) => shown(message).includes(text)));

/** Ann asks, and opens the form that leads to the forum. */
async function openForm() {
  const { ann } = stage;
  const question = await ann.post('C0HELP', unanswerable);
  const note = await inThread(question, 'ticket #1');
  await ann.click(note, 'reply.forum');
  return { question, form: await formOf() };
}

/** The form, once the forum was searched. */
function formOf(): Promise<View> {
  return stage.workspace.until(() => {
    const modal = stage.ann.modal();
    return modal !== undefined && read(modal).includes('exactly what everybody will read') ? modal : undefined;
  });
}

describe('a question that the guides do not answer', () => {
  it('is posted on the forum as its asker saw it, and the solution comes back to their thread', async () => {
    const { workspace, ann } = stage;
    const { question, form } = await openForm();
    expect(read(form)).toContain('Warp drive purrs');
    const typed = JSON.stringify(form.blocks);
    expect(typed).not.toMatch(/acme|352d20ee/);

    await ann.submit(form, {});
    await workspace.until(() => (read(ann.modal() ?? {}).includes("It's on the community forum") ? true : undefined));
    const [topic] = forum.topics();
    expect(topic?.title).toBe('our warp drive purrs like a kitten since the upgrade');
    expect(topic?.posts[0]?.raw).toContain('[redacted: email address]');
    expect(typed).toContain(JSON.stringify(topic?.posts[0]?.raw).slice(1, -1));
    const note = await workspace.until(() => {
      const [first] = fromApp(ann.sees('C0HELP', question.ts));
      return first !== undefined && buttonsOf(first).includes('See it on the community forum') ? first : undefined;
    });
    expect(buttonsOf(note)).toContain('Withdraw');

    const post = forum.reply(topic?.id ?? 0, 'mira', 'Oil it **twice**, then restart. <!channel>');
    await forum.accept(post.id);
    const solution = await inThread(question, 'mira has the solution');
    expect(shown(solution)).toContain('Oil it');
    expect(shown(solution)).toContain(`${forum.url}/t/`);
    expect(live(solution).join()).not.toContain('!channel');
    await cardSaying('resolved: moved to the forum');
    const [delivery] = forum.deliveries;
    if (delivery !== undefined) await forum.repeat(delivery);

    await forum.unaccept(post.id);
    await inThread(question, 'was taken back');
    await cardSaying('reopened');
    const solutions = fromApp(ann.sees('C0HELP', question.ts)).filter((one) => shown(one).includes('has the solution'));
    expect(solutions).toHaveLength(1);
  });

  it('is masked again where its asker typed something more, and what the forum refuses stands at its field', async () => {
    const { workspace, ann } = stage;
    const { form } = await openForm();
    await ann.submit(form, { 'forum.title.0': { text: 'Warp drive of ship.acme.io' } });
    const again = await workspace.until(() => {
      const modal = ann.modal();
      return modal !== undefined && read(modal).includes('I have masked something more') ? modal : undefined;
    });
    expect(JSON.stringify(again.blocks)).toContain('Warp drive of [redacted: host]');
    expect(forum.topics()).toHaveLength(1);
    expect(await ann.submit(again, { 'forum.title.1': { text: 'Too short' } })).toMatchObject({
      errors: { 'forum.title.1': 'Title is too short (minimum is 15 characters)' },
    });
    await ann.submit(again, { 'forum.title.1': { text: 'Warp drive of our ship' } });
    await workspace.until(() => (read(ann.modal() ?? {}).includes("It's on the community forum") ? true : undefined));
    expect(forum.topics()).toHaveLength(2);
  });

  it('that was asked privately waits for a forum that is away, is posted once, and is solved in private', async () => {
    const { workspace, ann } = stage;
    await ann.command('/upgrade', 'our warp drive purrs like a kitten since the upgrade', 'C0RANDOM');
    await ann.click(await workspace.until(() => fromApp(ann.sees('C0RANDOM'))[0]), 'reply.forum');
    const form = await formOf();
    forum.failNext('/posts.json', { status: 503 });
    forum.failNext('/posts.json', { dropAnswer: true });
    await ann.submit(form, {});
    const directly = (text: string) =>
      workspace.until(() => fromApp(ann.sees(ann.im())).find((message) => shown(message).includes(text)));
    expect(shown(await directly("It's on the community forum"))).toContain(`${forum.url}/t/`);
    expect(forum.topics()).toHaveLength(2);

    const { id } = forum.reply(forum.topics()[0]?.id ?? 0, 'mira', 'Oil it twice, then restart it.');
    await forum.accept(id);
    expect(shown(await directly('mira has the solution'))).toContain('Oil it twice');
    expect(fromApp(stage.eve.sees('C0SUPPORT'))).toEqual([]);
  });
});
