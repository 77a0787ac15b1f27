/** `desk` and `faq` on the command line, over a day's tickets. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/commands.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { draftFaq, publishFaq } from '../../src/desk/faq.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createFaqEntries } from '../../src/store/faq-entries.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createReplies } from '../../src/store/replies.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { createVotes } from '../../src/store/votes.ts';
import { anArrival, anEscalation, aShownReply } from '../builders.ts';
import { aKeeping } from '../contract/keeping.ts';

const eve = { team: 'T1', user: 'U0EVE' };
const ann = { team: 'T1', user: 'U0ANN' };
const start = Date.now() - 5 * 3_600_000;

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-cli-'));
  file = join(folder, 'assistant.db');
  vi.stubEnv('DATABASE_URL', `sqlite:${file}`);
  await fill();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Ann's question about the portal is answered and helped; her =SUM(1) one is claimed; an entry is published. */
async function fill(): Promise<void> {
  const database = await openDatabase(`sqlite:${file}`);
  const tickets = createTicketStore(database);
  let ids = 0;
  const newId = () => `ticket-${++ids}`;
  const desk = createDesk({ tickets, clock: () => start, newId, isEngineer: async ({ user }) => user === 'U0EVE' });
  await desk.open(anEscalation());
  await desk.answer('ticket-1', eve, 'It does,\nsince 5.2.');
  await desk.solve('ticket-1', ann);
  await desk.open(anEscalation({ key: 'two', question: '=SUM(1), or "what"?' }));
  await desk.claim('ticket-2', eve);
  await desk.note('ticket-2', eve, 'Odd.');
  const ticket = await desk.find('ticket-1');
  if (ticket === undefined) throw new Error('no ticket');
  const author = { user: 'U0EVE', name: 'Eve' };
  const draft = draftFaq({ ticket, history: await desk.history('ticket-1'), merged: [] }, author, 'faq-1', start);
  const entries = createFaqEntries(database);
  await entries.add(draft);
  const published = publishFaq(draft, author, start);
  if (!('kind' in published)) await entries.commit(published);
  await createReplies(database).keep(aShownReply({ id: anEscalation().key, kind: 'none', shownAt: start }));
  const section = { path: 'guides/portal.md', anchor: 'upgrade' };
  const vote = { reply: 'x', by: ann, verdict: 'not-mine', section, confidence: 0.5, index: 'i', at: start } as const;
  await createVotes(database).cast(vote);
  await database.close();
}

async function cli(...args: readonly string[]) {
  const [out, err] = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
  const written = (spy: typeof out) => spy?.mock.calls.map(([chunk]) => String(chunk)).join('') ?? '';
  try {
    return { code: await run(args), out: written(out), err: written(err) };
  } finally {
    out?.mockRestore();
    err?.mockRestore();
  }
}

describe('desk list', () => {
  it('has number, state, age, owner and question in columns', async () => {
    const { out } = await cli('desk', 'list', '--all');
    expect(out.split('\n').slice(0, 3)).toEqual([
      'NUMBER  STATE     AGE  OWNER  QUESTION',
      '#1      resolved  5 h  -      Does the portal run on ARM?',
      '#2      claimed   5 h  U0EVE  =SUM(1), or "what"?',
    ]);
    expect((await cli('desk', 'list')).out).not.toContain('#1');
    expect((await cli('desk', 'list', '--all', '--search', 'PORTAL arm')).out).not.toContain('#2');
  });

  it('is lines of JSON for programs', async () => {
    const { out } = await cli('desk', 'list', '--json');
    expect(JSON.parse(out)).toMatchObject({ number: 2, status: { state: 'claimed' } });
  });
});

describe('desk show', () => {
  it('reads like a page', async () => {
    const { out } = await cli('desk', 'show', '#1');
    expect(out).toContain('Ticket #1 · resolved · asked by U0ANN 5 h ago');
    expect(out).toContain('  Does the portal run on ARM?');
    expect(out).toContain('U0EVE: answered\n      It does,\n      since 5.2.\n');
    expect(out).toContain('U0ANN: said that it helped');
  });

  it('is JSON with its history for programs, and 1 where there is no such ticket', async () => {
    expect(JSON.parse((await cli('desk', 'show', '2', '--json')).out).history).toHaveLength(3);
    expect(await cli('desk', 'show', '9')).toMatchObject({ code: 1, out: 'There is no ticket #9.\n' });
    expect(await cli('desk', 'show')).toMatchObject({ code: 2 });
  });
});

describe('desk export', () => {
  it('is a line of CSV for each step, in which no formula is left', async () => {
    const { out } = await cli('desk', 'export', '--csv');
    const [head, ...rows] = out.split('\r\n').join('\n').split('\n');
    expect(head).toBe('team,number,state,version,at,act,by,to,reason,other,text,files');
    expect(rows[0]).toMatch(/^T1,1,resolved,1,.*Z,open,U0ANN,,,,Does the portal run on ARM\?,$/);
    expect(out).toContain(`"'=SUM(1), or ""what""?"`);
    expect(out).toContain('"It does,\nsince 5.2."');
  });

  it('is a line of JSON for each ticket', async () => {
    const lines = (await cli('desk', 'export')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).number)).toEqual([1, 2]);
    expect((await cli('desk', 'export', '--csv', '--json')).code).toBe(2);
  });
});

describe('desk verify', () => {
  it('finds nothing where nothing was changed, and the row where something was', async () => {
    expect(await cli('desk', 'verify')).toMatchObject({ code: 0, out: expect.stringContaining('2 tickets') });
    const database = new DatabaseSync(file);
    database.exec(`update ticket_events set words = replace(words, 'since', 'before') where ticket = 'ticket-1'`);
    database.close();
    expect(await cli('desk', 'verify')).toMatchObject({
      code: 1,
      out: '#1, version 2: what somebody wrote was changed\n',
    });
  });
});

describe('desk report', () => {
  it('is text, JSON or a picture', async () => {
    const { out } = await cli('desk', 'report', '--since', '2d');
    expect(out).toContain('Questions: 1');
    expect(out).toMatch(/confirmed +1/);
    expect(out).toContain('1 of 1  Portal › Upgrade');
    expect(JSON.parse((await cli('desk', 'report', '--json')).out).tickets).toMatchObject({ opened: 2, open: 1 });
    expect((await cli('desk', 'report', '--svg')).out).toMatch(/^<svg /);
    const file = join(folder, 'report.png');
    expect((await cli('desk', 'report', '--png', file)).code).toBe(0);
    expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
    expect((await cli('desk', 'report', '--since', 'ever')).code).toBe(2);
  });
});

describe('desk forget', () => {
  it('takes out what a person asked, and leaves histories that hold', async () => {
    expect((await cli('desk', 'forget', 'T1/U0ANN')).out).toContain(
      '4 texts of tickets, 1 questions, 0 learned wordings, wordings of 1',
    );
    expect((await cli('desk', 'export')).out).not.toContain('portal run');
    expect((await cli('desk', 'verify')).code).toBe(0);
    expect((await cli('desk', 'forget', 'ann')).code).toBe(2);
  });
});

describe('faq', () => {
  it('is listed, shown, and exported as a patch or as files', async () => {
    expect((await cli('faq', 'list')).out).toBe('faq-1  published  Does the portal run on ARM?\n');
    const page = (await cli('faq', 'show', 'faq-1')).out;
    expect(page).toContain('title: "Does the portal run on ARM?"');
    const { out } = await cli('faq', 'export', '--patch');
    expect(out).toContain('+++ b/content/faq/does-the-portal-run-on-arm.md');
    const home = process.cwd();
    process.chdir(folder);
    try {
      expect((await cli('faq', 'export')).out).toBe('content/faq/does-the-portal-run-on-arm.md\n');
      expect(`${await readFile('content/faq/does-the-portal-run-on-arm.md', 'utf8')}\n`).toBe(page);
    } finally {
      process.chdir(home);
    }
  });

  it('is retired, once', async () => {
    expect((await cli('faq', 'retire', 'faq-1')).out).toContain('faq-1 is retired');
    expect((await cli('faq', 'retire', 'faq-1')).out).toContain('already');
    expect((await cli('faq', 'list')).out).toBe('There are no entries yet.\n');
    expect(await cli('faq', 'show', 'none')).toMatchObject({ code: 1 });
    expect(await cli('faq', 'burn')).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });
});

describe('desk failed and desk retry', () => {
  /** A delivery that no try brought to an end. */
  async function giveUp(): Promise<void> {
    const database = await openDatabase(`sqlite:${file}`);
    const inbox = createInbox(database, await aKeeping(database));
    await inbox.accept(anArrival('T1/press/U0EVE/1.1/ticket.claim', { payload: { kind: 'act' } }), start);
    for (const row of await inbox.claim(start, 1)) await inbox.failed(row, 'channel_not_found');
    await database.close();
  }

  it('name what was given up and why, and have it tried again', async () => {
    expect(await cli('desk', 'failed')).toMatchObject({ code: 0, out: 'Nothing was given up.\n' });
    await giveUp();
    const id = 'inbox:T1/press/U0EVE/1.1/ticket.claim';
    const [head, line] = (await cli('desk', 'failed')).out.split('\n');
    expect(head).toMatch(/^WHEN +KIND +TRIES +ID +CAUSE$/);
    expect(line).toMatch(
      /^20\d\d-\d\d-\d\d \d\d:\d\d +act +1 +inbox:T1\/press\/U0EVE\/1\.1\/ticket\.claim +channel_not_found$/,
    );
    expect(JSON.parse((await cli('desk', 'failed', '--json')).out)).toEqual({
      id,
      kind: 'act',
      cause: 'channel_not_found',
      attempts: 1,
      dueAt: start,
    });
    expect(await cli('desk', 'retry', id)).toMatchObject({ code: 0 });
    expect((await cli('desk', 'failed')).out).toBe('Nothing was given up.\n');
    expect(JSON.parse((await cli('desk', 'retry', id, '--json')).out)).toEqual({ id, retried: false });
    expect(await cli('desk', 'retry', id)).toMatchObject({ code: 1 });
    expect(await cli('desk', 'retry')).toMatchObject({ code: 2 });
  });
});
