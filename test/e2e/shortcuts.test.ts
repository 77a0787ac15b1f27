import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Vote } from '../../src/desk/votes.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createReplies } from '../../src/store/replies.ts';
import { createVotes } from '../../src/store/votes.ts';
import type { View } from '../../src/workspace/model.ts';
import { aQuestionWithAChoice } from './a-choice.ts';
import { fromApp, menuOf, shown } from './reading.ts';
import { openStage, type Stage, type Transport } from './stage.ts';
import { buttons, live, read } from './views.ts';

/** Every vote on the one reply that this stage has shown. */
async function votesIn(url: string): Promise<readonly Vote[]> {
  const database = await openDatabase(url);
  const [shownReply] = await createReplies(database).lastOf({ team: 'T0000000001', user: 'U0ANN' }, 1);
  const votes = await createVotes(database).on(shownReply?.id ?? '');
  await database.close();
  return votes;
}

const transports: readonly Transport[] = ['socket', 'http'];
const helm = 'https://tyk.io/docs/developer-support/upgrading#helm';
const unanswerable = 'our warp drive purrs like a kitten since the upgrade';

describe.each(transports)('the shortcut on a message over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ transport });
  });
  afterEach(() => stage.close());

  it('answers it to the person alone, who shares it into the message’s thread', async () => {
    const { workspace, ann, ben } = stage;
    const message = await ben.post('C0HELP', 'how do I upgrade Helm?');
    expect(await ann.messageShortcut('shortcut.find', message)).toEqual({ ok: true });
    const found = await workspace.until(() => fromApp(ann.sees('C0HELP'))[0]);
    expect(found.ephemeralTo).toBe('U0ANN');
    expect(shown(found)).toContain(helm);
    expect(fromApp(ben.sees('C0HELP'))).toEqual([]);
    await ann.click(found, 'reply.more', { value: 'share' });
    const shared = await workspace.until(() => fromApp(ben.sees('C0HELP', message.ts))[0]);
    expect(shared.threadTs).toBe(message.ts);
    expect(shown(shared)).toContain(helm);
  });

  it('shares into the thread in which the message stands', async () => {
    const { workspace, ann, ben } = stage;
    const root = await ben.post('C0HELP', 'good morning');
    const message = await ben.post('C0HELP', 'how do I upgrade Helm?', { threadTs: root.ts });
    await ann.messageShortcut('shortcut.find', message);
    await ann.click(await workspace.until(() => fromApp(ann.sees('C0HELP', root.ts))[0]), 'reply.more', {
      value: 'share',
    });
    await workspace.until(() => fromApp(ben.sees('C0HELP', root.ts))[0]);
  });

  it('works where the app is no member', async () => {
    const { workspace, ann, ben } = stage;
    const message = await ben.post('C0RANDOM', 'how do I upgrade Helm?');
    await ann.messageShortcut('shortcut.find', message);
    const found = await workspace.until(() => fromApp(ann.sees('C0RANDOM'))[0]);
    expect(shown(found)).toContain(helm);
  });

  it('says so where the message has no words', async () => {
    const { workspace, ann, ben } = stage;
    const message = await ben.post('C0HELP', ':tada:');
    await ann.messageShortcut('shortcut.find', message);
    const told = await workspace.until(() => fromApp(ann.sees('C0HELP'))[0]);
    expect(shown(told)).toContain('has no text for me');
  });

  it('asks people for the one who pressed it, and answers them directly', async () => {
    const { workspace, ann, ben, eve } = stage;
    const message = await ben.post('C0HELP', unanswerable);
    await ann.messageShortcut('shortcut.find', message);
    await ann.click(await workspace.until(() => fromApp(ann.sees('C0HELP'))[0]), 'reply.ask_human');
    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    expect(shown(card)).toContain('<@U0ANN>');
    await workspace.until(() => fromApp(ann.sees(ann.im()))[0]);
  });
});

describe.each(transports)('the shortcut that can be used anywhere, over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ transport });
  });
  afterEach(() => stage.close());

  const modal = (saying = ''): Promise<View> =>
    stage.workspace.until(() => {
      const view = stage.ann.modal();
      return view !== undefined && read(view).includes(saying) ? view : undefined;
    });
  async function ask(question: string): Promise<View> {
    expect(await stage.ann.shortcut('shortcut.ask')).toEqual({ ok: true });
    const form = await modal();
    expect(await stage.ann.submit(form, { 'ask.question': { 'ask.text': question } })).toEqual({ ok: true });
    return modal(question.slice(0, 20));
  }

  it('asks for the question and shows the answer in the same modal', async () => {
    const { ann } = stage;
    await ann.shortcut('shortcut.ask');
    const form = await modal();
    await ann.submit(form, { 'ask.question': { 'ask.text': 'how do I upgrade Helm' } });
    const found = await modal('helm upgrade');
    expect(found.id).toBe(form.id);
    expect(read(found)).toContain(helm);
    expect(buttons(found)).toEqual(['This solved it', 'Not my question', 'Ask a human', 'Ask another question']);
    expect(menuOf(found)).toEqual(['Other matches', 'Share']);
    await ann.click(found, 'ask.again');
    await modal('Your question');
  });

  it('shares an answer where the person wants it, with the question and their name, though the app is no member', async () => {
    const { workspace, ann, ben } = stage;
    await ann.click(await ask('how do I upgrade Helm'), 'ask.more', { value: 'share' });
    const form = await modal('Where to');
    expect(await ann.submit(form, { 'share.place': { 'share.channel': 'C0RANDOM' } })).toEqual({ ok: true });
    const shared = await workspace.until(() => fromApp(ben.sees('C0RANDOM'))[0]);
    expect(shown(shared)).toContain('<@U0ANN> asked:');
    expect(shown(shared)).toContain('how do I upgrade Helm');
    expect(shown(shared)).toContain(helm);
    await modal('Shared in <#C0RANDOM>');
  });

  it('shares an answer though the app ends before Slack takes it', async () => {
    const { workspace, ann, ben } = stage;
    await ann.click(await ask('how do I upgrade Helm'), 'ask.more', { value: 'share' });
    workspace.failNext('response_url', { status: 500 });
    await ann.submit(await modal('Where to'), { 'share.place': { 'share.channel': 'C0RANDOM' } });
    await stage.restart();
    const shared = await workspace.until(() => fromApp(ben.sees('C0RANDOM'))[0]);
    expect(shown(shared)).toContain('<@U0ANN> asked:');
  });

  it('shares an answer once, though Slack’s word that it did is lost', async () => {
    const { workspace, ann, ben } = stage;
    await ann.click(await ask('how do I upgrade Helm'), 'ask.more', { value: 'share' });
    workspace.failNext('response_url', { dropAnswer: true });
    await ann.submit(await modal('Where to'), { 'share.place': { 'share.channel': 'C0HELP' } });
    await stage.restart();
    await workspace.until(() => workspace.calls.some(({ method }) => method === 'conversations.history'));
    await stage.running.stop();
    expect(fromApp(ben.sees('C0HELP'))).toHaveLength(1);
  });

  it('gives it to the person, and says why, where the channel does not take it', async () => {
    const { workspace, ann, ben } = stage;
    await ann.click(await ask('how do I upgrade Helm'), 'ask.more', { value: 'share' });
    workspace.failNext('response_url', { status: 404 });
    await ann.submit(await modal('Where to'), { 'share.place': { 'share.channel': 'C0RANDOM' } });
    const direct = await workspace.until(() => fromApp(ann.sees(ann.im()))[0]);
    expect(shown(direct)).toContain('post in <#C0RANDOM>');
    expect(shown(direct)).toContain(helm);
    expect(fromApp(ben.sees('C0RANDOM'))).toEqual([]);
  });

  it('does not share where it cannot tell who reads along', async () => {
    const { workspace, ann, ben } = stage;
    await ann.click(await ask('how do I upgrade Helm'), 'ask.more', { value: 'share' });
    const form = await modal('Where to');
    workspace.failNext('conversations.info', { error: 'missing_scope' });
    const outcome = await ann.submit(form, { 'share.place': { 'share.channel': 'C0RANDOM' } });
    expect(outcome).toMatchObject({ ok: false, errors: { 'share.place': expect.stringContaining('another channel') } });
    expect(fromApp(ben.sees('C0RANDOM'))).toEqual([]);
  });

  it.each([
    ['takes its time to tell', { hang: true }],
    ['is in trouble and does not tell', { error: 'internal_error' }],
  ] as const)('keeps the form open, and says why, while Slack %s who reads along', async (_, mishap) => {
    const { workspace, ann, ben } = stage;
    await ann.click(await ask('how do I upgrade Helm'), 'ask.more', { value: 'share' });
    const form = await modal('Where to');
    workspace.failNext('conversations.info', mishap, 3);
    const refused = await ann.submit(form, { 'share.place': { 'share.channel': 'C0HELP' } });
    expect(refused).toMatchObject({
      ok: false,
      error: 'invalid_input',
      text: expect.stringContaining('in the log as'),
    });
    expect(fromApp(ben.sees('C0HELP'))).toEqual([]);
  });

  it('is told in the modal whether the answer helped, and asks there what was wrong with it', async () => {
    const { ann, environment } = stage;
    await ann.click(await ask('how do I upgrade Helm'), 'ask.solved');
    const marked = await modal('*Solved it* for <@U0ANN>');
    expect(read(marked)).toContain(helm);

    await ann.click(marked, 'ask.not_mine');
    const why = await modal('What was wrong with it?');
    expect(buttons(why)).toEqual([
      'Wrong version',
      'Wrong platform',
      'Wrong section',
      'A step is missing',
      'Out of date',
      'Something else',
      'Show',
      'Ask a human',
      'Ask another question',
    ]);
    await ann.click(why, 'ask.why.out-of-date');
    const thanks = await modal('noted: out of date');
    const votes = await votesIn(environment.DATABASE_URL);
    expect(votes.map(({ verdict, why: reason }) => [verdict, reason])).toEqual([['not-mine', 'out-of-date']]);

    await ann.click(thanks, 'ask.choose.0');
    const next = await modal('This solved it');
    expect([next.id, read(next).includes(helm)]).toEqual([thanks.id, false]);
  });

  it('has its other matches in a list in the modal, and becomes the one that is picked', async () => {
    const { ann } = stage;
    const found = await ask('how do I upgrade Helm');
    await ann.click(found, 'ask.more', { value: 'others' });
    const list = await modal('came close');
    const labels = buttons(list);
    expect(labels.length).toBeGreaterThan(2);
    expect(new Set(labels.slice(0, -2))).toEqual(new Set(['Show']));
    expect(labels.slice(-2)).toEqual(['Ask a human', 'Ask another question']);
    await ann.click(list, 'ask.choose.0');
    const picked = await modal('This solved it');
    expect([picked.id, read(picked) === read(found)]).toEqual([found.id, false]);
  });

  it('asks people from what was wrong with an answer', async () => {
    const { workspace, ann, eve } = stage;
    await ann.click(await ask('how do I upgrade Helm'), 'ask.not_mine');
    await ann.click(await modal('What was wrong with it?'), 'ask.human');
    await modal('ticket #1');
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
  });

  it('hands a question to people when asked to', async () => {
    const { workspace, ann, eve } = stage;
    await ann.click(await ask('how do I upgrade Helm'), 'ask.human');
    await modal('ticket #1');
    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    expect(shown(card)).toContain('The asker wanted a person');
    await workspace.until(() => fromApp(ann.sees(ann.im())).find((note) => shown(note).includes('ticket #1')));
  });

  it('hands what the guides do not answer to people when asked to, for it was asked privately', async () => {
    const { workspace, ann, eve } = stage;
    const found = await ask(unanswerable);
    expect(read(found)).toContain('will be posted in <#C0SUPPORT>');
    expect(fromApp(eve.sees('C0SUPPORT'))).toEqual([]);
    await ann.click(found, 'ask.human');
    await modal('ticket #1');
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
  });

  it('answers in the modal for the platform that was meant', async () => {
    const { ann } = stage;
    await ann.click(await ask('how do I upgrade Helm'), 'ask.not_mine');
    await ann.click(await modal('What was wrong with it?'), 'ask.why.wrong-platform');
    const which = await modal('Where does it run?');
    await ann.click(which, `ask.platform.${buttons(which).indexOf('Docker')}`);
    await modal('This solved it');
  });

  it('shows a picked section in the place of the choice', async () => {
    const { ann } = stage;
    const choice = await ask(await aQuestionWithAChoice());
    const [label = '', ...others] = buttons(choice);
    expect(others).toContain('None of these');
    await ann.click(choice, 'ask.choose.0');
    const found = await stage.workspace.until(() => {
      const view = ann.modal();
      return view !== undefined && buttons(view).includes('Ask another question') ? view : undefined;
    });
    expect(found.id).toBe(choice.id);
    expect(label).not.toBe('');
  });

  it('leads to people where none of the choices is meant, and asks none by itself', async () => {
    const { workspace, ann, eve } = stage;
    await ann.click(await ask(await aQuestionWithAChoice()), 'ask.none_of_these');
    const offer = await modal('Shall I ask the support team?');
    expect(buttons(offer)).toEqual([
      'Ask a human',
      'Post on the community forum',
      "Tell me when it's answered",
      'Ask another question',
    ]);
    expect(fromApp(eve.sees('C0SUPPORT'))).toEqual([]);
    await ann.click(offer, 'ask.human');
    await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
  });

  it('wants words, and keeps the form open until it has them', async () => {
    const { ann } = stage;
    await ann.shortcut('shortcut.ask');
    const outcome = await ann.submit(await modal(), { 'ask.question': { 'ask.text': '   ' } });
    expect(outcome).toMatchObject({ ok: false, errors: { 'ask.question': expect.stringMatching(/./) } });
  });

  it('shows what was typed as it was typed, and nothing in it is live', async () => {
    const { ann } = stage;
    await ann.shortcut('shortcut.ask');
    const typed = '<!channel> <@U0EVE> <https://evil.example|click> warp drive *x*';
    await ann.submit(await modal(), { 'ask.question': { 'ask.text': typed } });
    const found = await modal('warp drive');
    expect(read(found)).toContain(typed);
    // The channel is what the button says before it posts anything there.
    expect(live(found).filter((target) => target !== '#C0SUPPORT')).toEqual([]);
  });

  it('says so directly where a modal comes too late: a trigger that is over opens nothing else', async () => {
    const { workspace, ann } = stage;
    const found = await ask('how do I upgrade Helm');
    const told = (times: number) => workspace.until(() => fromApp(ann.sees(ann.im()))[times - 1]);
    workspace.failNext('views.open', { error: 'expired_trigger_id' }, 2);
    await ann.shortcut('shortcut.ask');
    expect(shown(await told(1))).toBe('That took too long for Slack. Please try again.');
    workspace.failNext('views.push', { error: 'expired_trigger_id' }, 2);
    await ann.click(found, 'ask.more', { value: 'share' });
    expect(shown(await told(2))).toBe('That took too long for Slack. Please try again.');
  });
});
