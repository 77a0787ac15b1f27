import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/model.ts';
import { fromApp, shown } from './reading.ts';
import { openStage, type Stage, type Transport } from './stage.ts';
import { buttons, read } from './views.ts';

const transports: readonly Transport[] = ['socket', 'http'];
const unanswerable = 'our warp drive purrs like a kitten since the upgrade';

describe.each(transports)('/upgrade over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ transport });
  });
  afterEach(() => stage.close());

  const told = (member: Stage['ann'], channel: string): Promise<Message> =>
    stage.workspace.until(() =>
      fromApp(member.sees(channel)).find(({ ephemeralTo }) => ephemeralTo === member.user.id),
    );
  async function openTicket(): Promise<Message> {
    await stage.ann.post('C0HELP', `@Upgrade Assistant ${unanswerable}`);
    return stage.workspace.until(() => fromApp(stage.eve.sees('C0SUPPORT'))[0]);
  }

  it.each(['help', ' HELP '])('with the word “%s” tells every way to ask, to the person alone', async (word) => {
    const { ann, ben } = stage;
    expect(await ann.command('/upgrade', word, 'C0RANDOM')).toEqual({ ok: true });
    const help = await told(ann, 'C0RANDOM');
    expect(read(help)).toContain('/upgrade how do I upgrade Helm');
    expect(read(help)).toContain('/upgrade status');
    expect(read(help)).toContain('What you ask privately stays private');
    expect(help.text).not.toBe('');
    expect(fromApp(ben.sees('C0RANDOM'))).toEqual([]);
  });

  it.each([
    'help me upgrade Helm',
    'status code 502 after I upgrade Helm',
    'queue of messages in Helm after upgrade',
    'help!?',
  ])('takes “%s” for a question', async (question) => {
    const { ann } = stage;
    await ann.command('/upgrade', question, 'C0RANDOM');
    expect(read(await told(ann, 'C0RANDOM'))).not.toContain('/upgrade status');
    expect(stage.workspace.calls.some(({ method }) => method === 'conversations.members')).toBe(false);
  });

  it('with “status” says that there are no tickets, or how each stands, and takes one back', async () => {
    const { workspace, ann } = stage;
    await ann.command('/upgrade', 'status', 'C0RANDOM');
    expect(read(await told(ann, 'C0RANDOM'))).toContain('You have no tickets.');
    await openTicket();
    await ann.command('/upgrade', 'status', 'C0HELP');
    const status = await told(ann, 'C0HELP');
    expect(read(status)).toMatch(/Ticket #1.* · open · /);
    expect(read(status)).toContain(unanswerable);
    expect(read(status)).toContain('/archives/C0HELP/p');
    expect(buttons(status)).toEqual(['Withdraw']);
    await ann.click(status, 'list.withdraw');
    const after = await workspace.until(() =>
      ann.sees('C0HELP').find((message) => read(message).includes('withdrawn')),
    );
    expect(buttons(after)).toEqual(['Reopen']);
  });

  it('with “queue” shows an engineer what waits, with the cards, and claims from there', async () => {
    const { workspace, eve } = stage;
    await eve.command('/upgrade', 'queue', 'C0HELP');
    expect(read(await told(eve, 'C0HELP'))).toContain('No tickets are waiting.');
    const card = await openTicket();
    await eve.command('/upgrade', 'queue', 'C0SUPPORT');
    const queue = await told(eve, 'C0SUPPORT');
    expect(read(queue)).toContain('Queue: all open (1)');
    expect(read(queue)).toContain(`/archives/C0SUPPORT/p${card.ts.replace('.', '')}`);
    expect(buttons(queue)).toContain('Claim');
    await eve.click(queue, 'list.claim');
    const claimed = await workspace.until(() =>
      eve
        .sees('C0SUPPORT')
        .find((message) => message.ephemeralTo !== undefined && read(message).includes('claimed by')),
    );
    expect(buttons(claimed)).toContain('Answer');
    await workspace.until(() => shown(fromApp(eve.sees('C0SUPPORT'))[0] ?? card).includes('claimed'));
  });

  it('shows the queue no more to who has left the support channel, whatever still stands before them', async () => {
    const { workspace, ben } = stage;
    await workspace.join('C0SUPPORT', 'U0BEN');
    await openTicket();
    await ben.command('/upgrade', 'queue', 'C0HELP');
    const queue = await told(ben, 'C0HELP');
    workspace.leave('C0SUPPORT', 'U0BEN');
    await ben.click(queue, 'list.claim');
    await workspace.until(() => ben.sees('C0HELP').find((message) => read(message).includes('can do this')));
    await workspace.until(() => ben.sees('C0HELP').find((message) => read(message).includes('can see the queue')));
    expect(ben.sees('C0HELP').filter((message) => read(message).includes('Queue: '))).toEqual([]);
  });

  it('with “queue” refuses politely whoever is no engineer, and shows nobody else’s question', async () => {
    const { ben } = stage;
    await openTicket();
    await ben.command('/upgrade', 'queue', 'C0HELP');
    const refusal = await told(ben, 'C0HELP');
    expect(read(refusal)).toContain('Only members of the support channel');
    expect(read(refusal)).not.toContain('warp');
  });
});
