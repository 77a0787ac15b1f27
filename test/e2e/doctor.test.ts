import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { patientOf } from '../../src/cli/doctor.ts';
import { siftEnvironment } from '../../src/config.ts';
import { appOfManifest, cast } from '../../src/main/playground.ts';
import { diagnose } from '../../src/ops/doctor.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

const shared = { id: 'C0PARTNERS', name: 'partners', isExtShared: true, members: ['U0EVE', 'U0ASSIST'] };
const closed = { id: 'C0CLOSED', name: 'closed', isArchived: true, members: ['U0EVE', 'U0ASSIST'] };

const said = z.object({ ok: z.boolean(), checks: z.array(z.object({ check: z.string(), status: z.string() })) });

let app: Awaited<ReturnType<typeof appOfManifest>>;
let whole: Workspace;
let lacking: Workspace;
let folder: string;
beforeAll(async () => {
  app = await appOfManifest();
  const channels = [...cast.channels, shared, closed];
  whole = await createWorkspace({ ...cast, channels, app });
  const scopes = app.scopes.filter((scope) => !scope.endsWith(':history'));
  lacking = await createWorkspace({ ...cast, channels, app: { ...app, scopes } });
  folder = await mkdtemp(join(tmpdir(), 'doctor-'));
});
afterAll(async () => {
  await whole.close();
  await lacking.close();
  await rm(folder, { recursive: true });
});

const well = (workspace: Workspace) => ({
  SLACK_BOT_TOKEN: app.token,
  SLACK_APP_TOKEN: app.appToken,
  SLACK_API_URL: workspace.apiUrl,
  SUPPORT_CHANNEL: 'C0SUPPORT',
  DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}`,
});

/** Runs the command as an operator would, with nothing but this environment. */
function run(environment: Readonly<Record<string, string>>, ...options: string[]) {
  return new Promise<{ readonly code: unknown; readonly output: string }>((resolve) => {
    execFile(
      process.execPath,
      ['src/cli.ts', 'doctor', ...options],
      { cwd: join(import.meta.dirname, '../..'), env: { PATH: process.env['PATH'] ?? '', ...environment } },
      (error, output) => resolve({ code: error === null ? 0 : error.code, output }),
    );
  });
}

/** The same without a process of its own. */
async function examine(environment: Readonly<Record<string, string>>) {
  return sorted(await diagnose(patientOf(siftEnvironment(environment))));
}

function sorted(checks: Awaited<ReturnType<typeof diagnose>>) {
  const of = (status: string) =>
    Object.fromEntries(checks.filter((check) => check.status === status).map(({ check, found }) => [check, found]));
  return { checks, failed: of('fail'), warned: of('warn'), good: of('ok') };
}

describe('the doctor', () => {
  it('finds nothing wrong with an app as the manifest makes it, but that Slack has not brought anything yet', async () => {
    const { failed, warned, good } = await examine(well(whole));
    expect(failed).toEqual({});
    expect(Object.keys(warned)).toEqual(['events']);
    expect(good['scopes']).toBe(`all ${app.scopes.length} of the manifest`);
    expect(good['support channel']).toContain('#support');
    const { code, output } = await run(well(whole), '--json');
    expect([code, said.parse(JSON.parse(output)).ok]).toEqual([0, true]);
  });

  it('names all that is broken at once, each with what to do, and shows no token', async () => {
    await writeFile(join(folder, 'notes.txt'), 'This is no database.'.repeat(100));
    const environment = {
      ...well(lacking),
      SLACK_APP_TOKEN: 'xoxp-1-sekret',
      SUPPORT_CHANNEL: shared.id,
      DATABASE_URL: `sqlite:${join(folder, 'notes.txt')}`,
      PORT: 'many',
    };
    const { checks, failed } = await examine(environment);
    expect(failed).toEqual({
      configuration: expect.stringMatching(/^PORT must be a port number/),
      tokens: 'SLACK_APP_TOKEN is a user token',
      scopes: 'the token lacks channels:history, groups:history, im:history',
      'support channel': '#partners is shared with another organisation',
      database: expect.stringContaining('not a database'),
    });
    expect(checks.filter(({ status }) => status !== 'ok').every(({ todo = '' }) => todo.length > 10)).toBe(true);
    const { code, output } = await run(environment);
    expect(code).toBe(1);
    expect(output).toMatch(/^fail {2}support channel: #partners is shared with another organisation\n {6}Private /m);
    expect(output).not.toMatch(/sekret|xoxb-p|xapp-p/);
  });

  it.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['swapped tokens', { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, 'tokens', /are swapped/],
    ['a token that was revoked', { SLACK_BOT_TOKEN: 'xoxb-gone' }, 'tokens', /does not accept .*: invalid_auth/],
    ['an app token that was revoked', { SLACK_APP_TOKEN: 'xapp-gone' }, 'events', /no connection .*: invalid_auth/],
    ['no way for deliveries', { SLACK_APP_TOKEN: '' }, 'tokens', /neither SLACK_APP_TOKEN nor/],
    ['a Slack that is not there', { SLACK_API_URL: 'http://127.0.0.1:9/api/' }, 'tokens', /cannot be asked/],
    ['no support channel', { SUPPORT_CHANNEL: '' }, 'support channel', /is missing/],
    ['a channel by its name', { SUPPORT_CHANNEL: '#support' }, 'support channel', /must be a channel id/],
    ['a channel without the app', { SUPPORT_CHANNEL: 'C0RANDOM' }, 'support channel', /no member of #random/],
    ['a channel that is archived', { SUPPORT_CHANNEL: closed.id }, 'support channel', /#closed is archived/],
    ['a channel that is not there', { SUPPORT_CHANNEL: 'C0NOSUCH' }, 'support channel', /does not exist/],
    ['a database that is away', { DATABASE_URL: 'postgres://u:sekret@127.0.0.1:9/x' }, 'database', /ECONNREFUSED/],
    ['content that is not there', { CONTENT_SOURCES: '/no/such/folder' }, 'content', /no\/such\/folder/],
  ])('names %s', async (_what, changed, check, found) => {
    const { failed, checks } = await examine({ ...well(whole), ...changed });
    expect(Object.keys(failed)).toEqual([check]);
    expect(failed[check]).toMatch(found);
    expect(JSON.stringify(checks)).not.toContain('sekret');
  });

  it('looks at a database that is in use, and leaves it as it is', async () => {
    const url = `sqlite:${join(folder, 'used.db')}`;
    const database = await openDatabase(url);
    const { good } = await examine({ ...well(whole), DATABASE_URL: url });
    expect(good['database']).toMatch(/^reachable, up to date, writable; \d+ MB free$/);
    await database.close();
  });
});
