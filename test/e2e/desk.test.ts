import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/model.ts';
import { buttonsOf, fromApp, shown } from './reading.ts';
import { openStage, type Stage, type Transport } from './stage.ts';
import { live, read } from './views.ts';

const transports: readonly Transport[] = ['socket', 'http'];
const unanswerable = '@Upgrade Assistant our warp drive purrs like a kitten since the upgrade';

describe.each(transports)('a ticket, over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ transport });
  });
  afterEach(() => stage.close());

  const card = (): Promise<Message> => stage.workspace.until(() => fromApp(stage.eve.sees('C0SUPPORT'))[0]);
  const cardSaying = (text: string): Promise<Message> =>
    stage.workspace.until(() => fromApp(stage.eve.sees('C0SUPPORT')).find((message) => shown(message).includes(text)));
  async function ask(text = unanswerable): Promise<{ question: Message; note: Message }> {
    const question = await stage.ann.post('C0HELP', text);
    const note = await stage.workspace.until(() => fromApp(stage.ann.sees('C0HELP', question.ts))[0]);
    return { question, note };
  }
  async function answer(text: string) {
    await stage.eve.click(await card(), 'ticket.answer');
    const modal = await stage.workspace.until(() => stage.eve.modal());
    return stage.eve.submit(modal, { answer: { answer_text: text } });
  }

  it('goes from question to claim to answer, and the answer stands in the asker’s thread', async () => {
    const { workspace, ann, eve } = stage;
    const { question, note } = await ask();
    expect(shown(note)).toContain("The guides don't answer this.");
    expect(shown(note)).toContain('ticket #1');
    expect(buttonsOf(note)).toEqual(['Withdraw', 'Post on the community forum']);
    const opened = await card();
    expect(shown(opened)).toContain('our warp drive purrs like a kitten since the upgrade');
    expect(shown(opened)).toContain(`/archives/C0HELP/p${question.ts.replace('.', '')}`);
    expect(buttonsOf(opened)).toEqual(['Claim', 'Answer', 'Ask for details', 'Resolve…']);

    await eve.click(opened, 'ticket.claim');
    expect(buttonsOf(await cardSaying('claimed'))).toEqual(['Answer', 'Ask for details', 'Resolve…', 'Release']);
    await workspace.until(() =>
      fromApp(ann.sees('C0HELP', question.ts)).find((message) =>
        shown(message).includes('<@U0EVE> is looking at this'),
      ),
    );

    const written = 'Oil it, then `restart` (https://tyk.io/oil?a=1&b=2).\n<!channel> <https://evil.example|click>';
    expect(await answer(written)).toEqual({ ok: true });
    const answered = await workspace.until(() =>
      fromApp(ann.sees('C0HELP', question.ts)).find((message) => shown(message).includes('Oil it')),
    );
    expect(shown(answered)).toContain('here is <@U0EVE>');
    expect(shown(answered)).toContain('https://tyk.io/oil?a=1&b=2');
    expect(live(answered)).toEqual(['@U0ANN', '@U0EVE']);

    await eve.click(await cardSaying('answered'), 'ticket.resolve');
    const form = await workspace.until(() => eve.modal());
    const reason = { 'desk.resolve.reason': { text: 'answered' }, 'desk.resolve.text': {} };
    expect(await eve.submit(form, reason)).toEqual({ ok: true });
    expect(buttonsOf(await cardSaying('resolved'))).toEqual(['Reopen', 'Save as FAQ']);
    expect(fromApp(eve.sees('C0SUPPORT'))).toHaveLength(1);
  });

  it('from a slash command is answered by direct message', async () => {
    const { workspace, ann } = stage;
    await ann.command('/upgrade', 'our warp drive purrs like a kitten since the upgrade', 'C0RANDOM');
    await ann.click(await workspace.until(() => fromApp(ann.sees('C0RANDOM'))[0]), 'reply.ask_human');
    await workspace.until(() =>
      fromApp(ann.sees('C0RANDOM')).find((message) => shown(message).includes('get the answer as a direct message.')),
    );
    await answer('Oil it.');
    await workspace.until(() => fromApp(ann.sees(ann.im())).find((message) => shown(message).includes('Oil it.')));
  });

  it('is not for people who are not in the support channel', async () => {
    const { workspace, ben } = stage;
    await ask();
    const opened = await card();
    await workspace.join('C0SUPPORT', 'U0BEN');
    workspace.leave('C0SUPPORT', 'U0BEN');
    await ben.click(opened, 'ticket.claim');
    await ben.click(opened, 'ticket.answer');
    const told = await workspace.until(() => {
      const modal = ben.modal();
      return modal && read(modal).includes('Only members of the support channel') ? modal : undefined;
    });
    expect(read(told)).not.toContain('Your answer');
    expect(shown(await card())).toContain('open');
  });

  it('has its form opened before anything else is asked of Slack, for a trigger does not live long', async () => {
    const { workspace, eve } = stage;
    await ask();
    const opened = await card();
    const before = workspace.calls.length;
    await eve.click(opened, 'ticket.answer');
    await workspace.until(() => eve.modal());
    const called = workspace.calls.slice(before).map(({ method }) => method);
    expect(called.filter((method) => /^(?:views|conversations)\./.test(method))[0]).toBe('views.open');
  });

  it('has one owner, and the other reads who it is', async () => {
    const { workspace, ben, eve } = stage;
    await workspace.join('C0SUPPORT', 'U0BEN');
    await ask();
    const opened = await card();
    await Promise.all([ben.click(opened, 'ticket.claim'), eve.click(opened, 'ticket.claim')]);
    const refusal = await workspace.until(() =>
      [...ben.sees('C0SUPPORT'), ...eve.sees('C0SUPPORT')].find((message) =>
        shown(message).includes('is already claimed by <@U0'),
      ),
    );
    expect(refusal.ephemeralTo).toMatch(/^U0(BEN|EVE)$/);
  });

  it('is talked about under its card without a word of it reaching the asker', async () => {
    const { workspace, ann, eve } = stage;
    const { question } = await ask();
    const { ts } = await card();
    const talk = ['no idea, and they are rude', 'what about the release notes?', 'unmute', 'mute'];
    for (const text of talk) await eve.post('C0SUPPORT', text, { threadTs: ts });
    const before = ann.sees('C0HELP', question.ts).length;
    const other = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade MDCB?');
    await workspace.until(() => fromApp(ann.sees('C0HELP', other.ts))[0]);
    expect([ann.sees('C0HELP', question.ts).length, ann.sees(ann.im()).length]).toEqual([before, 0]);
    expect(fromApp(eve.sees('C0SUPPORT', ts))).toEqual([await card()]);
  });

  it('can be withdrawn by the asker alone', async () => {
    const { workspace, ann, ben } = stage;
    const { note } = await ask();
    await ben.click(note, 'ticket.withdraw');
    await workspace.until(() =>
      ben.sees('C0HELP', note.threadTs).find((message) => shown(message).includes('Only the person who asked')),
    );
    await ann.click(note, 'ticket.withdraw');
    await cardSaying('withdrawn');
  });

  it('keeps what an engineer typed while Slack takes its time to tell who they are', async () => {
    const { workspace, ann, eve } = stage;
    const { question } = await ask();
    await eve.click(await card(), 'ticket.answer');
    const modal = await workspace.until(() => eve.modal());
    await workspace.until(() => workspace.calls.find(({ method }) => method === 'conversations.members'));
    workspace.failNext('conversations.members', { hang: true });
    const typed = { answer: { answer_text: 'Oil it.' } };
    expect(await eve.submit(modal, typed)).toMatchObject({ ok: false, error: 'invalid_input' });
    expect(fromApp(ann.sees('C0HELP', question.ts))).toHaveLength(1);
    expect(await eve.submit(modal, typed)).toEqual({ ok: true });
    await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[1]);
  });

  it('is answered with words, not with blanks', async () => {
    await ask();
    expect(await answer('   ')).toMatchObject({ ok: false, errors: { answer: expect.any(String) } });
  });

  it('shows what a person typed as they typed it, and nothing in it is live', async () => {
    await ask(`${unanswerable} <!here> <@U0EVE> <https://evil.example|here> *x*\n\`y\``);
    const opened = await card();
    expect(read(opened)).toContain('purrs like a kitten since the upgrade <!here>   <here> *x*\n`y`');
    const ours = /^@U0ANN$|^http:\/\/127\.0\.0\.1|^https:\/\/tyk\.io\//;
    expect(live(opened).filter((form) => !ours.test(form) && !form.startsWith('!date^'))).toEqual([]);
  });

  it('is opened once, though its button is pressed ten times', async () => {
    const { workspace, ann } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    await Promise.all(Array.from({ length: 10 }, () => ann.click(reply, 'reply.ask_human')));
    expect(shown(await card())).toContain('The asker wanted a person');
    await stage.running.stop();
    expect(fromApp(stage.eve.sees('C0SUPPORT'))).toHaveLength(1);
  });

  it('that is answered says so to who asks for a person after that, and where the answer stands', async () => {
    const { workspace, ann, ben } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    await ann.click(reply, 'reply.ask_human');
    await answer('Oil it.');
    await cardSaying('answered');
    await ben.click(reply, 'reply.ask_human');
    const told = await workspace.until(() =>
      ben.sees('C0HELP', question.ts).find(({ ephemeralTo }) => ephemeralTo === 'U0BEN'),
    );
    expect(shown(told)).toBe('The support team has answered this: ticket #1. The answer is in the thread.');
  });

  it('waits for its card until the app is in the support channel', async () => {
    const { workspace, ann } = stage;
    workspace.leave('C0SUPPORT', 'U0ASSIST');
    const { note } = await ask();
    expect(shown(note)).toContain('ticket #1');
    expect(fromApp(stage.eve.sees('C0SUPPORT'))).toEqual([]);
    expect(ann.sees('C0HELP').length).toBeGreaterThan(0);
  });
});

describe('a button of long ago', () => {
  it('answers, whatever release it is from', async () => {
    const stage = await openStage();
    const { workspace, ann } = stage;
    const question = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    const reply = await workspace.until(() => fromApp(ann.sees('C0HELP', question.ts))[0]);
    await ann.click(reply, 'reply.ask_human', { value: 'T1/C1/gone' });
    await workspace.until(() =>
      ann.sees('C0HELP', question.ts).find((message) => shown(message).includes('I no longer have this question')),
    );
    await stage.close();
  });
});
