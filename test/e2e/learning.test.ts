import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { createLearnedWordings } from '../../src/store/learned-wordings.ts';
import type { Message } from '../../src/workspace/model.ts';
import { fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';

const noises = 'our warp drive purrs like a kitten since the upgrade';
const nearly = 'since the upgrade our warp drive purrs as a kitten would';
const checklist = 'https://tyk.io/docs/developer-support/upgrading#upgrade-checklist';

describe('a question that the guides do not seem to answer', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ variables: { PERSON_LIMIT: '999', CHANNEL_LIMIT: '999' } });
  });
  afterEach(() => stage.close());

  async function ask(question: string, seat = stage.ann): Promise<Message> {
    const { ts } = await seat.post('C0HELP', `@Upgrade Assistant ${question}`);
    return stage.workspace.until(() =>
      fromApp(seat.sees('C0HELP', ts)).find(({ ephemeralTo }) => ephemeralTo === undefined),
    );
  }

  /** Asks anew until the reply is such: what was learned is in use a second later at most. */
  async function askUntil(isSuch: (text: string) => boolean, question: string): Promise<Message> {
    for (let tries = 0; tries < 200; tries += 1) {
      const reply = await ask(question, stage.ben);
      if (isSuch(shown(reply))) return reply;
    }
    throw new Error(`no such reply to ${question}`);
  }

  async function wordings() {
    const database = await openDatabase(stage.environment.DATABASE_URL);
    const all = await createLearnedWordings(database).list();
    await database.close();
    return all.map(({ state, from, by, anchor, question }) => [state, from, by, anchor, question]);
  }

  async function answerTicket(text: string): Promise<void> {
    const { eve, workspace } = stage;
    await eve.click(await workspace.until(() => fromApp(eve.sees('C0SUPPORT'))[0]), 'ticket.answer');
    await eve.submit(await workspace.until(() => eve.modal()), { answer: { answer_text: text } });
  }

  it('is answered for the next one, once an engineer answered it with a section, and not any more once one objects', async () => {
    const { workspace, eve } = stage;
    expect(shown(await ask(noises))).not.toContain(checklist);
    await answerTicket(`It is all here: ${checklist}`);
    const reply = await askUntil((text) => text.includes(checklist), nearly);
    expect(await wordings()).toEqual([['used', 'engineer', 'U0EVE', 'upgrade-checklist', noises]]);

    await eve.click(reply, 'reply.not_mine');
    const why = await workspace.until(() =>
      fromApp(eve.sees('C0HELP', reply.threadTs)).find(({ ephemeralTo }) => ephemeralTo !== undefined),
    );
    await eve.click(why, 'reply.why.wrong-section');
    // The ticket that asked the same is offered then, as before anything was learned.
    await askUntil((text) => text.includes('Is it this?'), nearly);
    expect(await wordings()).toMatchObject([['rejected', 'engineer', 'U0EVE', 'upgrade-checklist', noises]]);
  });

  it('is answered by what an engineer published of it, whatever they called that', async () => {
    const { workspace, eve } = stage;
    await ask(noises);
    await answerTicket(`It is all here: ${checklist}`);
    await askUntil((text) => text.includes(checklist), noises);
    const card = await workspace.until(() =>
      fromApp(eve.sees('C0SUPPORT')).find((message) => shown(message).includes('answered')),
    );
    await eve.click(card, 'ticket.save_as_faq');
    const draft = await workspace.until(() => {
      const modal = eve.modal();
      return modal?.callbackId === 'faq.modal' ? modal : undefined;
    });
    const written = { 'faq.title': { 'faq.title': 'Hamsters' }, 'faq.answer': { 'faq.answer': 'Feed the hamster.' } };
    expect(await eve.submit(draft, written)).toEqual({ ok: true });
    await askUntil((text) => text.includes('Feed the hamster.'), noises);
  });

  it('is known after a restart, and when another process learned it beside the running app', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'learned-')), 'learned.jsonl');
    await writeFile(
      file,
      JSON.stringify({ question: noises, path: 'guides/preparation.md', anchor: 'upgrade-checklist' }),
    );
    const command = spawn(process.execPath, ['src/cli.ts', 'learned', 'import', file], {
      cwd: join(import.meta.dirname, '../..'),
      env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: stage.environment.DATABASE_URL },
    });
    expect(await once(command, 'exit')).toEqual([0, null]);
    await askUntil((text) => text.includes(checklist), noises);
    await stage.restart();
    expect(shown(await ask(noises))).toContain(checklist);
  });
});

describe('an answer that helped', () => {
  it('teaches its question, until the one who said so takes it back', async () => {
    const stage = await openStage();
    const { ann, workspace, environment } = stage;
    const { ts } = await ann.post('C0HELP', '@Upgrade Assistant how do I upgrade Helm?');
    const reply = () =>
      workspace.until(() => fromApp(ann.sees('C0HELP', ts)).find(({ ephemeralTo }) => ephemeralTo === undefined));
    const database = await openDatabase(environment.DATABASE_URL);
    const kept = createLearnedWordings(database);
    const states = async () => (await kept.list()).map(({ state, by, question }) => [state, by, question]);
    await ann.click(await reply(), 'reply.solved');
    await expect.poll(states).toEqual([['used', 'U0ANN', 'how do I upgrade Helm?']]);
    await ann.click(await reply(), 'reply.not_mine');
    await expect.poll(states).toEqual([['withdrawn', 'U0ANN', 'how do I upgrade Helm?']]);
    await database.close();
    await stage.close();
  });
});
