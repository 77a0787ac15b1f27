import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, View } from '../../src/workspace/model.ts';
import { buttonsOf, fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';
import { buttons, live, read } from './views.ts';

const noises = 'our warp drive purrs like a kitten since the upgrade';

describe('an engineer who answers', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ variables: { PERSON_LIMIT: '999', CHANNEL_LIMIT: '999' } });
  });
  afterEach(() => stage.close());

  const cardSaying = (text: string): Promise<Message> =>
    stage.workspace.until(() => fromApp(stage.eve.sees('C0SUPPORT')).find((message) => shown(message).includes(text)));
  const modalSaying = (text: string, seat = stage.eve): Promise<View> =>
    stage.workspace.until(() => {
      const modal = seat.modal();
      return modal && JSON.stringify(modal).includes(text) ? modal : undefined;
    });
  async function ask(question = noises, seat = stage.ann): Promise<Message> {
    return seat.post('C0HELP', `@Upgrade Assistant ${question}`);
  }
  /** Asks anew until the reply says so: what was published is searched a second or two later. */
  async function askUntil(text: string, question: string): Promise<Message> {
    const { ben, workspace } = stage;
    let reply: Message | undefined;
    const askAgain = async () => {
      const { ts } = await ask(question, ben);
      reply = await workspace.until(() =>
        fromApp(ben.sees('C0HELP', ts)).find(({ ephemeralTo }) => ephemeralTo === undefined),
      );
      return shown(reply);
    };
    await expect.poll(askAgain, { interval: 250 }).toContain(text);
    if (reply === undefined) throw new Error(`no reply to ${question}`);
    return reply;
  }
  const inThread = (question: Message, text: string): Promise<Message> =>
    stage.workspace.until(() =>
      fromApp(stage.ann.sees('C0HELP', question.ts)).find((message) => shown(message).includes(text)),
    );
  async function openForm(): Promise<View> {
    await stage.eve.click(await cardSaying('warp drive'), 'ticket.answer');
    return modalSaying('Your answer');
  }

  it('finds a section while typing, looks at the answer, sends it, keeps it, and the next one is answered by it', async () => {
    const { eve, ann, ben, workspace } = stage;
    await ben.command('/upgrade', noises, 'C0RANDOM');
    await ben.click(await workspace.until(() => fromApp(ben.sees('C0RANDOM'))[0]), 'reply.tell_me');
    await workspace.until(() => ben.sees('C0RANDOM').find((message) => shown(message).includes('as soon as I have')));
    const question = await ask();
    const form = await openForm();
    expect(read(form)).toContain(noises);
    expect(read(form)).toContain('The guides had no answer');

    const found = await eve.suggest(form, { actionId: 'answer.section', text: 'upgrade chcklist' });
    if (!found.ok) throw new Error(found.text);
    const [option] = found.options;
    expect(JSON.stringify(option)).toMatch(/checklist/i);
    const filled = eve.fill(form, {
      answer: { answer_text: 'Oil it **well**, then `restart`.\n<!channel> - [how](https://tyk.io/oil)' },
      'answer.section': { 'answer.section': option },
    });
    await eve.click(filled, 'answer.preview');
    const preview = await modalSaying('This is what the asker will read');
    expect(read(preview)).toContain('<!channel>');
    expect(live(preview)).toEqual(['@U0ANN', '@U0EVE']);
    await eve.close(preview);

    expect(
      await eve.submit(await openedAgain(), {
        'answer.keep': { 'answer.keep': ['keep'] },
      }),
    ).toEqual({ ok: true });
    const answer = await inThread(question, 'Oil it');
    expect(live(answer)).toEqual(['@U0ANN', '@U0EVE']);
    expect(JSON.stringify(answer.blocks)).toContain('{"type":"text","text":"well","style":{"bold":true}}');
    expect(JSON.stringify(answer.blocks)).toMatch(/"type":"link","url":"https:\/\/tyk.io\/docs[^"]*checklist"/);

    await ann.click(answer, 'ticket.solve');
    const solved = await cardSaying('resolved');
    expect(buttonsOf(solved)).toContain('Save as FAQ');

    const draft = await modalSaying('Ways to ask it');
    expect(JSON.stringify(draft)).toContain(noises);
    expect(await eve.submit(draft, { 'faq.versions': { 'faq.versions': 'the new one' } })).toMatchObject({ ok: false });
    const platforms = { 'faq.platforms': { 'faq.platforms': 'Kubernets, banana' } };
    const refused = await eve.submit(draft, { ...platforms, 'faq.versions': { 'faq.versions': '' } });
    expect(JSON.stringify(refused)).toMatch(/I don't know kubernets, banana.*Kubernetes/);
    expect(
      await eve.submit(draft, {
        'faq.platforms': { 'faq.platforms': '' },
        'faq.versions': { 'faq.versions': '' },
        'faq.title': { 'faq.title': 'The warp drive purrs' },
      }),
    ).toEqual({ ok: true });
    await modalSaying('Published');

    const next = await askUntil('Oil it', 'the warp drive purrs like a kitten');
    const told = () => fromApp(ben.sees(ben.im())).filter((message) => shown(message).includes('asked to be told'));
    expect(shown(await workspace.until(() => told()[0]))).toContain('Oil it');
    expect(told()).toHaveLength(1);
    expect(shown(next)).toContain('The warp drive purrs');
    expect(shown(next)).toMatch(/Answer by Eve, support engineer\*, \d/);

    await eve.click(await cardSaying('resolved'), 'ticket.reopen');
    const takenBack = await workspace.until(() =>
      fromApp(eve.sees('C0SUPPORT', solved.ts)).find((message) => shown(message).includes('I took back the FAQ entry')),
    );
    await eve.click(takenBack, 'ticket.save_as_faq');
    const again = await modalSaying('Ways to ask it');
    expect(JSON.stringify(again)).toContain('The warp drive purrs');
    await askUntil('Is it this?', noises);
    expect(await eve.submit(again, {})).toEqual({ ok: true });
    await askUntil('Oil it', noises);
  });

  it('is called by name when it did not help, and thanked when it did, and the buttons make way', async () => {
    const { eve, ann, workspace } = stage;
    const question = await ask();
    await eve.submit(await openForm(), { answer: { answer_text: 'Oil it.' } });
    await ann.click(await inThread(question, 'Oil it.'), 'ticket.reopen');
    expect(buttonsOf(await inThread(question, 'is open again, and <@U0EVE> has been told'))).toEqual([]);
    const { ts } = await cardSaying('claimed');
    await workspace.until(() =>
      fromApp(eve.sees('C0SUPPORT', ts)).find((message) => shown(message).startsWith('<@U0EVE>, <@U0ANN> opened')),
    );
    await eve.submit(await openForm(), {
      answer: { answer_text: 'Grease it.' },
      'answer.next': { 'answer.next': 'resolve' },
    });
    const second = await inThread(question, 'Grease it.');
    await cardSaying('resolved');
    await ann.click(second, 'ticket.solve');
    const thanked = await inThread(question, 'Thank you! Ticket #1 is resolved.');
    expect([shown(thanked).includes('Grease it.'), buttonsOf(thanked)]).toEqual([true, []]);
  });

  it('asks back in direct messages, and hears the reply beside the question and in its thread', async () => {
    const { eve, ann, workspace } = stage;
    const dm = (text: string) =>
      workspace.until(() => fromApp(ann.sees(ann.im())).find((message) => shown(message).includes(text)));
    const askBack = async (text: string) => {
      await eve.click(await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]), 'ticket.ask');
      await eve.submit(await modalSaying('Ask for details'), { 'desk.ask.text': { text } });
      return dm(text);
    };
    const { ts } = await ann.post(ann.im(), noises);
    await ann.click(await workspace.until(() => fromApp(ann.sees(ann.im()))[0]), 'reply.ask_human');
    await cardSaying('warp drive');
    const asked = await askBack('Which version?');
    expect(asked.threadTs).toBe(ts);
    await ann.post(ann.im(), 'It is version 5.3', { files: ['versions.txt'] });
    await cardSaying('claimed');
    await askBack('Which platform?');
    await cardSaying('waiting');
    await ann.post(ann.im(), 'On Kubernetes', { threadTs: ts });
    const { ts: card } = await cardSaying('claimed');
    await askBack('And the log?');
    await cardSaying('waiting');
    await ann.post(ann.im(), '', { files: ['gateway.log'] });
    const heard = await workspace.until(() => {
      const lines = fromApp(eve.sees('C0SUPPORT', card)).map(shown).join();
      return lines.includes('gateway.log') ? lines : undefined;
    });
    expect([heard.includes('It is version 5.3'), heard.includes('versions.txt')]).toEqual([true, true]);
  });

  /** The form as it stands once what was on top of it is closed. */
  const openedAgain = (): Promise<View> => modalSaying('Your answer');

  it('is told when the ticket changed meanwhile, with every word still there', async () => {
    const { eve, ann } = stage;
    const question = await ask();
    const form = await openForm();
    await inThread(question, 'ticket #1');
    await ann.post('C0HELP', 'it was a hamster after all', { threadTs: question.ts });
    await stage.workspace.until(() =>
      eve
        .sees('C0SUPPORT', form && (fromApp(eve.sees('C0SUPPORT'))[0]?.ts ?? ''))
        .find((message) => shown(message).includes('hamster')),
    );
    await eve.submit(form, { answer: { answer_text: 'Oil it.' }, 'answer.next': { 'answer.next': 'resolve' } });
    const told = await modalSaying('changed while you were writing');
    expect(read(told)).toContain('hamster');
    expect(fromApp(ann.sees('C0HELP', question.ts)).some((message) => shown(message).includes('Oil it'))).toBe(false);
    await eve.submit(told, {});
    await inThread(question, 'Oil it.');
    await cardSaying('resolved: answered');
  });

  it('reads on top whose the ticket is, and takes it over by sending; not from one who took it unseen', async () => {
    const { eve, ben, workspace } = stage;
    await workspace.join('C0SUPPORT', 'U0BEN');
    const question = await ask();
    const form = await openForm();
    await ben.click(await cardSaying('warp drive'), 'ticket.claim');
    await cardSaying('<@U0BEN>');
    await eve.submit(form, { answer: { answer_text: 'Oil it.' } });
    const told = await modalSaying('has claimed this ticket');
    expect(read(told)).toContain('<@U0BEN>');
    expect(await eve.submit(told, {})).toEqual({ ok: true });
    expect(shown(await inThread(question, 'Oil it.'))).toContain('<@U0EVE>');
  });

  it('is told of an answer that was sent meanwhile, by another or in another window, and may send a second one', async () => {
    const { ann, ben, eve, workspace } = stage;
    await workspace.join('C0SUPPORT', 'U0BEN');
    const question = await ask();
    const windows = [workspace.member('U0EVE', 'one'), workspace.member('U0EVE', 'two'), ben];
    const card = await cardSaying('warp drive');
    const forms = await Promise.all(
      windows.map(async (seat) => {
        await seat.click(card, 'ticket.answer');
        return modalSaying('Your answer', seat);
      }),
    );
    const send = (at: number, text: string) => {
      const [seat, form] = [windows[at], forms[at]];
      if (seat === undefined || form === undefined) throw new Error('no such window');
      return seat.submit(form, { answer: { answer_text: text } });
    };
    await send(0, 'Oil it.');
    await inThread(question, 'Oil it.');
    // Both have said nothing new yet: each is shown what was answered, and their own words are still there.
    await Promise.all([send(1, 'Grease it.'), send(2, 'Wax it.')]);
    for (const [at, typed] of [
      [1, 'Grease it.'],
      [2, 'Wax it.'],
    ] as const) {
      const told = await modalSaying('changed while you were writing', windows[at]);
      expect(read(told)).toContain('Oil it.');
      expect(read(told)).toContain('What you send is a second answer');
      expect(JSON.stringify(told)).toContain(typed);
    }
    const answers = () =>
      fromApp(ann.sees('C0HELP', question.ts)).filter((message) => /Grease|Wax/.test(shown(message)));
    expect(answers()).toEqual([]);
    const again = await modalSaying('changed while you were writing', ben);
    expect(await ben.submit(again, {})).toEqual({ ok: true });
    await inThread(question, 'Wax it.');
    await workspace.until(() =>
      fromApp(eve.sees('C0SUPPORT', card.ts)).find((message) => shown(message).includes('<@U0EVE>, <@U0BEN> answered')),
    );
    expect(answers()).toHaveLength(1);
    const asked = () =>
      fromApp(ann.sees('C0HELP', question.ts)).filter((each) => buttonsOf(each).includes('This solved it'));
    await expect.poll(() => asked().map(shown)).toEqual([expect.stringContaining('Wax it.')]);
  });

  it('reads whose a ticket is before they ask or resolve, and does it knowingly', async () => {
    const { ann, ben, eve, workspace } = stage;
    await workspace.join('C0SUPPORT', 'U0BEN');
    const question = await ask();
    await ben.click(await cardSaying('warp drive'), 'ticket.claim');
    const card = await cardSaying('<@U0BEN>');
    await eve.click(card, 'ticket.ask');
    const asking = await modalSaying('has claimed this ticket');
    expect(read(asking)).toContain('<@U0BEN>');
    expect(await eve.submit(asking, { 'desk.ask.text': { text: 'Which version?' } })).toEqual({ ok: true });
    await inThread(question, 'Which version?');

    await ben.click(await cardSaying('waiting'), 'ticket.resolve');
    const closing = await modalSaying('has claimed this ticket', ben);
    await ann.post('C0HELP', 'It is 5.3', { threadTs: question.ts });
    await cardSaying('claimed');
    const wanted = { 'desk.resolve.reason': { text: 'not-ours' }, 'desk.resolve.text': { text: 'Ask the crew.' } };
    await ben.submit(closing, wanted);
    const told = await modalSaying('changed while you were writing', ben);
    expect(read(told)).toContain('It is 5.3');
    expect(JSON.stringify(told)).toContain('Ask the crew.');
    expect(await ben.submit(told, {})).toEqual({ ok: true });
    await inThread(question, 'Ask the crew.');
  });

  it('who writes in the asker’s thread themselves is heard in the ticket, and may count that as the answer', async () => {
    const { ann, ben, eve, workspace } = stage;
    const question = await ask();
    await inThread(question, 'ticket #1');
    const other = await ask(noises, ben);
    const offer = await workspace.until(() =>
      ben.sees('C0HELP', other.ts).find((message) => shown(message).includes('Is it this?')),
    );
    await ben.click(offer, 'ticket.me_too');
    await cardSaying('<@U0BEN>');
    await eve.post('C0HELP', 'Oil the *left* nacelle.', { threadTs: question.ts });
    const card = await cardSaying('claimed');
    expect(shown(card)).toContain('<@U0EVE>');
    const aside = await workspace.until(() =>
      fromApp(eve.sees('C0SUPPORT', card.ts)).find((message) => shown(message).includes('the asker')),
    );
    expect(shown(aside)).toContain('Oil the *left* nacelle.');
    expect(fromApp(ann.sees('C0HELP', question.ts))).toHaveLength(1);

    await workspace.join('C0SUPPORT', 'U0BEN');
    await ben.click(aside, 'ticket.count_as_answer');
    await workspace.until(() =>
      ben.sees('C0SUPPORT', card.ts).find((message) => shown(message).includes('<@U0EVE> wrote this')),
    );
    await eve.click(aside, 'ticket.count_as_answer');
    await cardSaying('answered');
    const told = await inThread(question, 'what <@U0EVE> wrote above is the answer');
    expect(shown(told)).not.toContain('nacelle');
    await workspace.until(() =>
      fromApp(ben.sees('C0HELP', other.ts)).find((message) => shown(message).includes('nacelle')),
    );
    await ann.click(told, 'ticket.solve');
    await cardSaying('resolved');
  });

  it('reads which ticket becomes part of which before two are made one', async () => {
    const { eve, ben } = stage;
    await ask();
    await cardSaying('warp drive');
    const bens = await ask('the holodeck smells of burnt toast since the upgrade', ben);
    const card = await cardSaying('holodeck');
    const menu = JSON.stringify(card.blocks);
    const value = /"value":"(merge\/[^"]+)"/.exec(menu)?.[1] ?? '';
    await eve.click(card, 'ticket.more', { value });
    const form = await modalSaying('Number of the ticket that stays');
    expect(await eve.submit(form, { 'desk.merge.into': { ticket: '#2' } })).toMatchObject({ ok: false });
    await eve.submit(form, { 'desk.merge.into': { ticket: '#1' } });
    const question = await modalSaying('becomes part of');
    expect(read(question)).toMatch(/#2.*U0BEN.*holodeck.*part of.*#1.*U0ANN.*warp drive.*<@U0BEN> will wait/s);
    expect(shown(await cardSaying('holodeck'))).toContain('open');
    await eve.submit(question, {});
    await modalSaying('Merged into ticket #1');
    await cardSaying('merged into #1');

    const told = await inThread(bens, '(ticket #2) with another one that asks the same thing (ticket #1)');
    expect(shown(told)).not.toContain('warp drive');
    await ben.click(told, 'ticket.reopen');
    await inThread(bens, 'Ticket #2 is open again');
    await cardSaying('Ticket #2 · reopened');
    await expect.poll(async () => shown(await cardSaying('warp drive'))).not.toContain('<@U0BEN>');
    await eve.submit(await openForm(), { answer: { answer_text: 'Oil it.' } });
    await cardSaying('answered');
    await ben.command('/upgrade', 'status', 'C0HELP');
    const status = await stage.workspace.until(() =>
      ben.sees('C0HELP').find((message) => message.ephemeralTo !== undefined && shown(message).includes('holodeck')),
    );
    expect(shown(status)).not.toContain('warp drive');
    expect(fromApp(ben.sees('C0HELP', bens.ts)).some((message) => shown(message).includes('Oil it.'))).toBe(false);
  });

  it('shows nobody in private what another asked whose ticket theirs became part of', async () => {
    const { eve, ben, workspace } = stage;
    await ask();
    await cardSaying('warp drive');
    await ben.command('/upgrade', 'the holodeck smells of burnt toast since the upgrade', 'C0RANDOM');
    await ben.click(await workspace.until(() => fromApp(ben.sees('C0RANDOM'))[0]), 'reply.ask_human');
    const card = await cardSaying('holodeck');
    const value = /"value":"(merge\/[^"]+)"/.exec(JSON.stringify(card.blocks))?.[1] ?? '';
    await eve.click(card, 'ticket.more', { value });
    await eve.submit(await modalSaying('Number of the ticket that stays'), { 'desk.merge.into': { ticket: '#1' } });
    await eve.submit(await modalSaying('becomes part of'), {});
    await cardSaying('merged into #1');
    await eve.submit(await openForm(), { answer: { answer_text: 'Oil it.' } });
    const read = () => fromApp(ben.sees(ben.im())).map(shown);
    await expect.poll(() => read().join('\n')).toMatch(/with another one that asks.*holodeck.*Oil it\./s);
    await ben.command('/upgrade', 'status', 'C0HELP');
    const status = await workspace.until(() =>
      ben.sees('C0HELP').find((message) => message.ephemeralTo !== undefined && shown(message).includes('#1')),
    );
    expect([...read(), shown(status)].join('\n')).not.toContain('warp drive');
  });

  it('has the answers of similar tickets one click away, and can make two tickets one', async () => {
    const { eve, ben, workspace } = stage;
    await ask();
    await eve.submit(await openForm(), {
      answer: { answer_text: 'Oil it.' },
      'answer.next': { 'answer.next': 'resolve' },
    });
    await cardSaying('resolved: answered');
    const { ts } = await ask('our warp drive purrs since the upgrade, like a kitten', ben);
    const offer = await workspace.until(() =>
      ben.sees('C0HELP', ts).find((message) => shown(message).includes('Is it this?')),
    );
    await ben.click(offer, 'ticket.open_anyway');
    await eve.click(await cardSaying('1 similar ticket'), 'ticket.similar');
    const similar = await modalSaying('Similar tickets');
    expect(read(similar)).toContain('Oil it.');
    await eve.click(similar, 'desk.merge_into');
    await modalSaying('Merged into ticket #1');
    await cardSaying('merged into #1');
  });

  it('is told beside the field that there is nothing to send, and offered what comes near', async () => {
    await ask();
    const form = await openForm();
    expect(buttons(form)).toContain('Preview');
    expect(await stage.eve.submit(form, { answer: { answer_text: ' ' } })).toMatchObject({
      ok: false,
      errors: { answer: 'Write an answer, or pick a section.' },
    });
    expect(await stage.eve.submit(form, { answer: { answer_text: 'x'.repeat(40_000) } })).toMatchObject({ ok: false });
    const offered = await stage.eve.suggest(form, { actionId: 'answer.section', text: '' });
    expect(offered.ok && offered.options.length).toBeGreaterThan(0);
  });
});
