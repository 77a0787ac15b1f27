import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';
import { buttons, read } from './views.ts';

const question = 'how do I upgrade Helm';

describe('the kill switch', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  const inThread = (ts: string) => fromApp(stage.ann.sees('C0HELP', ts));
  const tell = async (member: Stage['ann'], word: string, said: string) => {
    await member.command('/upgrade', word, 'C0RANDOM');
    await stage.workspace.until(() => member.sees('C0RANDOM').find((message) => read(message).includes(said)));
  };

  it('is for engineers; whoever asks reads one line in a thread and can still ask people, until it is over', async () => {
    const { workspace, ann, ben, eve } = stage;
    await tell(ben, 'pause', 'Only members of the support channel can pause me');
    await tell(eve, 'pause', 'Paused.');
    await tell(eve, 'pause', 'already paused me');

    const { ts } = await ann.post('C0HELP', `@Upgrade Assistant ${question}`);
    const paused = await workspace.until(() => inThread(ts)[0]);
    expect(read(paused)).toContain("I'm not answering questions at the moment");
    expect(buttons(paused)).toEqual(['Ask a human']);
    await ann.post('C0HELP', `@Upgrade Assistant ${question}, please`, { threadTs: ts });
    await ben.post('C0HELP', `@Upgrade Assistant ${question} too`, { threadTs: ts });
    // Ben's line says that Ann's second question was looked at before his.
    await workspace.until(() => (inThread(ts).length === 2 ? true : undefined));
    await ann.command('/upgrade', question, 'C0HELP');
    await workspace.until(() => ann.sees('C0HELP').find(({ ephemeralTo }) => ephemeralTo === ann.user.id));

    await ann.click(paused, 'reply.ask_human');
    const card = await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]);
    expect(shown(card)).toContain(question);
    await workspace.until(() => inThread(ts).find((message) => read(message).includes('ticket #1')));

    await stage.restart();
    await tell(ann, question, "I'm not answering questions at the moment");
    await tell(eve, 'resume', "I'm answering questions again.");
    const again = await ann.post('C0HELP', `@Upgrade Assistant ${question}`);
    expect(read(await workspace.until(() => inThread(again.ts)[0]))).toContain('helm');
  });

  it('also holds back what was decided, and what older buttons would show', async () => {
    const { workspace, ann, eve } = stage;
    const { ts } = await ann.post('C0HELP', `@Upgrade Assistant ${question}`);
    const answer = await workspace.until(() => inThread(ts)[0]);
    // The next answer waits for Slack, and has to be sent again when nobody is to be answered any more.
    workspace.failCalls((method) => (method === 'chat.postMessage' ? { error: 'fatal_error' } : undefined));
    const late = await ann.post('C0HELP', `@Upgrade Assistant ${question} on Kubernetes`);
    await workspace.until(() => workspace.calls.some(({ error }) => error === 'fatal_error'));
    await tell(eve, 'pause', 'Paused.');
    workspace.failCalls(() => undefined);
    expect(read(await workspace.until(() => inThread(late.ts)[0]))).toContain("I'm not answering");
    await ann.click(answer, 'reply.not_mine');
    await workspace.until(() => inThread(ts).find((message) => read(message).includes('Please try again later')));
  });
});
