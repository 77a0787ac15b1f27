/**
 * `node test/bench/deliveries.ts [share] [load…]`: what the app does under Slack's deliveries, as processes of their
 * own against the local workspace. With a share below 1 the loads are that much smaller; `disturbed`, `http`,
 * `socket` and `steady` choose among them. Memory is told at the start, in the middle and at the end.
 *
 * A question is a mention, which is two deliveries (`app_mention`, `message`), and its reply a third.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { appOfManifest } from '../../src/main/playground.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { startPostgres } from '../contract/postgres.ts';
import { freePort } from '../free-port.ts';
import { type MeasuredProcess, startMeasured } from './app-process.ts';
import { ask, type Outcome, quantile, sum } from './load.ts';

const given = process.argv.slice(2);
const share = Number(given.find((one) => Number(one) > 0) ?? 1);
const chosen = given.filter((one) => Number.isNaN(Number(one)));
const people = Array.from({ length: 40 }, (_, at) => `U0P${at}`);
const channels = Array.from({ length: 40 }, (_, at) => `C0C${at}`);
const app = await appOfManifest();
const folder = await mkdtemp(join(tmpdir(), 'deliveries-'));
const postgres = await startPostgres();

const loads: Readonly<Record<string, () => Promise<Row>>> = {
  disturbed,
  http: () => quickly('http'),
  socket: () => quickly('socket'),
  steady: steadily,
};
const rows: Row[] = [];
try {
  for (const [name, run] of Object.entries(loads)) {
    if (chosen.length === 0 || chosen.includes(name)) rows.push(await run());
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true });
}
printTable(rows);

/** One load with what came of it; memory in bytes, at the start, in the middle and at the end. */
interface Row {
  readonly load: string;
  readonly outcome: Outcome;
  /** Processor time of all processes of the app, in milliseconds a question. */
  readonly cpuMs: number;
  readonly memory?: readonly number[];
  readonly complaints: readonly string[];
}

/** 10,000 deliveries, every tenth doubled, retried or late, to two processes on one PostgreSQL. */
async function disturbed(): Promise<Row> {
  const { workspace, processes, close } = await open('socket', await postgres.newUrl(), 2);
  const ways = ['twice', 'retried', 'late'] as const;
  let seen = 0;
  workspace.disturb(() => {
    seen += 1;
    return seen % 10 === 0 ? ways[(seen / 10) % ways.length] : undefined;
  });
  const measured = await measure(workspace, processes, { count: 5_000 * share, perSecond: 60 });
  await close();
  return { load: '2 processes, PostgreSQL, disturbed', ...measured, complaints: complaintsOf(processes) };
}

/** A hundred deliveries a second to one process. */
async function quickly(mode: 'http' | 'socket'): Promise<Row> {
  const { workspace, processes, close } = await open(mode, `sqlite:${join(folder, `${mode}.db`)}`, 1);
  await warmUp(workspace);
  const measured = await measure(workspace, processes, { count: 2_000 * share, perSecond: 100 / 3 });
  await close();
  return { load: `1 process, SQLite, ${mode}, 100/s`, ...measured, complaints: complaintsOf(processes) };
}

/** Three hundred deliveries a second for a minute, to one process. */
async function steadily(): Promise<Row> {
  const { workspace, processes, close } = await open('socket', `sqlite:${join(folder, 'steady.db')}`, 1);
  const [one] = processes;
  await warmUp(workspace);
  const memory: number[] = [];
  const look = async (): Promise<void> => {
    memory.push((await one?.memory()) ?? 0);
  };
  await look();
  const middle = setTimeout(look, share * 30_000);
  const measured = await measure(workspace, processes, { count: 6_000 * share, perSecond: 100 });
  clearTimeout(middle);
  await look();
  await close();
  return { load: '1 process, SQLite, socket, 300/s', ...measured, memory, complaints: complaintsOf(processes) };
}

async function measure(
  workspace: Workspace,
  processes: readonly MeasuredProcess[],
  load: { readonly count: number; readonly perSecond: number },
): Promise<Pick<Row, 'outcome' | 'cpuMs'>> {
  const cpu = async () => (await Promise.all(processes.map((one) => one.cpuMs()))).reduce((sum, ms) => sum + ms, 0);
  const before = await cpu();
  const outcome = await ask(workspace, { ...load, people, channels });
  return { outcome, cpuMs: ((await cpu()) - before) / outcome.questions };
}

/** Code that has not run yet is slow, and memory that was never used has to be asked for. */
async function warmUp(workspace: Workspace): Promise<void> {
  await ask(workspace, { count: 300, perSecond: 50, people, channels });
}

async function open(mode: 'http' | 'socket', database: string, count: number) {
  const workspace = await createWorkspace({
    app,
    rateLimits: false,
    users: people.map((id) => ({ id, name: id.toLowerCase(), realName: id })),
    channels: [
      ...channels.map((id) => ({ id, name: id.toLowerCase(), members: [...people, app.botUserId] })),
      { id: 'C0SUPPORT', name: 'support', members: [app.botUserId] },
    ],
  });
  const processes: MeasuredProcess[] = [];
  for (let at = 0; at < count; at += 1) {
    const port = await freePort();
    processes.push(
      await startMeasured({
        SLACK_BOT_TOKEN: app.token,
        ...(mode === 'http'
          ? { SLACK_SIGNING_SECRET: app.signingSecret, PORT: String(port) }
          : { SLACK_APP_TOKEN: app.appToken }),
        SLACK_API_URL: workspace.apiUrl,
        SUPPORT_CHANNEL: 'C0SUPPORT',
        DATABASE_URL: database,
        PERSON_LIMIT: '999999',
        CHANNEL_LIMIT: '999999',
      }),
    );
    if (mode === 'http') await workspace.setRequestUrl(`http://127.0.0.1:${port}/slack/events`);
  }
  if (mode === 'socket') await workspace.until(() => workspace.connections.count() === count);
  const close = async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await workspace.close();
  };
  return { workspace, processes, close };
}

function complaintsOf(processes: readonly MeasuredProcess[]): readonly string[] {
  return processes.flatMap((one) => [...one.complaints()].map(([message, times]) => `${times} × ${message}`));
}

function printTable(table: readonly Row[]): void {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  const heads = [
    'deliveries',
    'questions',
    'lost',
    'twice',
    'not acked',
    'ack p50',
    'p99 ms',
    'reply p50',
    'p95 ms',
    'cpu ms',
  ];
  console.log(`${'load'.padEnd(36)} ${heads.map((head) => head.padStart(10)).join('')}  resident MB`);
  for (const { load, outcome, cpuMs, memory = [] } of table) {
    const { deliveries, questions, lost, doubled, dropped, ackMs, replyMs } = outcome;
    const times = [quantile(ackMs, 0.5), quantile(ackMs, 0.99), quantile(replyMs, 0.5), quantile(replyMs, 0.95)];
    const cells = [deliveries, questions, lost, doubled, sum(dropped), ...times, cpuMs].map((value) =>
      value.toFixed(0).padStart(10),
    );
    console.log(`${load.padEnd(36)} ${cells.join('')}  ${memory.map((bytes) => Math.round(bytes / 1e6)).join(', ')}`);
  }
  for (const { load, outcome, complaints } of table) {
    for (const [why, times] of outcome.dropped) console.log(`${load}: not acknowledged, ${times} × ${why}`);
    for (const complaint of complaints) console.log(`${load}: logged, ${complaint}`);
  }
}
