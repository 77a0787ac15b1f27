/** Time at the desk over a real store, with a clock that is handed in: what is due is done once, and the rota gives. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import type { Escalation } from '../../src/desk/opening.ts';
import type { Rota } from '../../src/desk/rota.ts';
import { handOut, passTime } from '../../src/desk/round.ts';
import { checkRota, openRota } from '../../src/main/rota.ts';
import { judgeTime, readTimePolicy } from '../../src/main/time-policy.ts';
import { main } from '../../src/main.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { anEscalation, aPrivatePlace } from '../builders.ts';

const hour = 3_600_000;
const eve = { team: 'T1', user: 'U0EVE' };
const ann = { team: 'T1', user: 'U0ANN' };
const friday = Date.parse('2026-12-18T15:00+01:00');
const time = { first: '4h', hours: 'Mon-Fri 09:00-17:00', timeZone: 'Europe/Berlin' };

let database: Database;
let desk: Desk;
let folder: string;
let now: number;
beforeEach(async () => {
  now = friday;
  folder = await mkdtemp(join(tmpdir(), 'clock-'));
  database = await openDatabase('sqlite::memory:');
  let ids = 0;
  const newId = () => `ticket-${++ids}`;
  const tickets = createTicketStore(database);
  desk = createDesk({ tickets, clock: () => now, newId, isEngineer: async ({ user }) => user !== ann.user });
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function open(over: Partial<Escalation> = {}): Promise<string> {
  const opened = await desk.open(anEscalation({ place: aPrivatePlace(), ...over }));
  if (opened.kind === 'refused') throw new Error(opened.reason);
  return opened.ticket.id;
}
const actsOf = async (id: string) => (await desk.history(id)).map(({ kind }) => kind);

describe('time at the desk', () => {
  it('reminds at three quarters and at the breach, asks a silent asker, and closes; each once, of two processes too', async () => {
    await writeFile(join(folder, 'holidays.txt'), '# the office is closed\n2026-12-21 moving\n');
    const policy = await readTimePolicy({ ...time, holidays: join(folder, 'holidays.txt') });
    const pass = async (at: string) => {
      now = Date.parse(at);
      const acts = await Promise.all([passTime(desk, now, policy), passTime(desk, now, policy)]);
      return acts.reduce((sum, count) => sum + count);
    };
    const id = await open();
    // Two hours on Friday, none over the weekend and on the Monday that is a holiday.
    expect(await pass('2026-12-21T16:00+01:00')).toBe(0);
    expect(await pass('2026-12-22T10:00+01:00')).toBe(1);
    expect(await pass('2026-12-22T10:30+01:00')).toBe(0);
    expect(await pass('2026-12-22T11:00+01:00')).toBe(1);
    await desk.ask(id, eve, 'Which version?');
    expect(await pass('2026-12-24T10:59+01:00')).toBe(0);
    expect(await pass('2026-12-24T11:00+01:00')).toBe(1);
    expect(await pass('2026-12-27T11:00+01:00')).toBe(1);
    expect(await actsOf(id)).toEqual(['open', 'remind', 'remind', 'ask', 'nudge', 'lapse']);
    const message = { team: 'T1', channel: 'D1', ts: '9.9' };
    await desk.hear(id, ann, { how: 'wrote', message, text: 'It is 5.3, and it still fails', files: [] });
    expect((await desk.find(id))?.status.state).toBe('reopened');
  });

  it('is refused by the names of the variables that are wrong, all at once', async () => {
    const judged = await judgeTime({ first: 'soon', timeZone: 'Mars', holidays: join(folder, 'nowhere.txt') });
    expect('problems' in judged && [...judged.problems.values()]).toEqual([
      'SLA_FIRST must be a duration, such as 30m, 4h or 2d',
      'TIME_ZONE must be a time zone, such as Europe/Berlin',
      'HOLIDAYS must be dates with commas between them, such as 2026-12-25, or a file with one a line',
    ]);
    await expect(readTimePolicy({ closeAfter: '1d' })).rejects.toThrow('CLOSE_AFTER must be longer than NUDGE_AFTER');
  });
});

describe('the rota', () => {
  const members = async () => new Set(['U0EVE', 'U0KIT']);
  const nobody = async (): Promise<Rota> => ({ people: [], away: new Set() });
  const rotaOf = async (text: string) => {
    await writeFile(join(folder, 'rota.txt'), text);
    await checkRota(join(folder, 'rota.txt'));
    return openRota(join(folder, 'rota.txt'), { group: nobody, members, timeZone: 'Europe/Berlin', clock: () => now });
  };
  const owners = async () =>
    (await desk.list({ order: 'oldest-first', limit: 9 })).map(({ status }) => ('owner' in status ? status.owner : ''));

  it('gives new tickets to its people in turn, without who is away or not in the support channel', async () => {
    const rota = await rotaOf('U0EVE\nU0KIT 2026-12-19..2026-12-20 # Kit moves\nU0GUEST\n');
    for (const key of ['1', '2', '3']) await open({ key });
    expect(await Promise.all([handOut(desk, rota), handOut(desk, rota)])).toContain(3);
    expect(await owners()).toEqual(['U0EVE', 'U0KIT', 'U0EVE']);
    now = Date.parse('2026-12-19T00:00+01:00');
    await open({ key: '5' });
    expect(await handOut(desk, rota)).toBe(1);
    expect((await owners()).at(-1)).toBe('U0EVE');
  });

  it('leaves alone what was released, and what is there before anybody is', async () => {
    const id = await open();
    const away = await rotaOf('U0EVE 2026-12-18\n');
    expect(await handOut(desk, away)).toBe(0);
    expect(await handOut(desk, away)).toBe(0);
    expect(await actsOf(id)).toEqual(['open', 'remind']);
    now += 24 * hour;
    expect(await handOut(desk, away)).toBe(1);
    await desk.release(id, eve);
    expect(await handOut(desk, away)).toBe(0);
    expect(await owners()).toEqual(['']);
  });

  it('is none where it is empty, and is not asked for where nothing is to be given', async () => {
    const asked: string[] = [];
    const rota = async () => {
      asked.push('asked');
      return nobody();
    };
    expect(await handOut(desk, rota)).toBe(0);
    expect(asked).toEqual([]);
    const id = await open();
    expect(await handOut(desk, rota)).toBe(0);
    expect(await actsOf(id)).toEqual(['open']);
  });

  it('names the line that it cannot read, and the file that is not there', async () => {
    await expect(rotaOf('U0EVE\nKit 2026-12-19\n')).rejects.toThrow('Kit 2026-12-19');
    await expect(rotaOf('U0EVE tomorrow')).rejects.toThrow('U0EVE tomorrow');
    await expect(checkRota(join(folder, 'nowhere'))).rejects.toThrow('ROTA must be a file');
  });
});

it('a mistyped variable of time or rota is named before a database is made or changed', async () => {
  const file = join(folder, 'assistant.db');
  const start = (variables: Record<string, string>) =>
    main(readConfig({ DATABASE_URL: `sqlite:${file}`, PORT: '0', ...variables }), pino({ level: 'silent' }));
  await expect(start({ SLA_FIRST: 'soon' })).rejects.toThrow('SLA_FIRST must be a duration');
  await expect(start({ ROTA: join(folder, 'nowhere') })).rejects.toThrow('ROTA must be a file');
  expect(existsSync(file)).toBe(false);
});
