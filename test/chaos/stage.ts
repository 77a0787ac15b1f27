/** Where the trouble happens: a workspace with many people, and processes of the app that are started again when they end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appOfManifest } from '../../src/main/playground.ts';
import { type Clock, systemClock } from '../../src/workspace/clock.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { type MeasuredProcess, startMeasured } from '../bench/app-process.ts';
import { type PostgresServer, startPostgres } from '../contract/postgres.ts';

/** People who ask. */
export const askers = Array.from({ length: 40 }, (_, at) => `U0P${at}`);
/** People who answer. */
export const engineers = Array.from({ length: 6 }, (_, at) => `U0E${at}`);
/** Channels in which questions are asked. */
export const channels = Array.from({ length: 40 }, (_, at) => `C0C${at}`);
/** The channel of the engineers. */
export const supportChannel = 'C0SUPPORT';

/** What a stage is made of. */
export interface StageOptions {
  readonly database: 'sqlite' | 'postgres';
  readonly copies: number;
}

/** The stage, while it stands. */
export interface Stage {
  readonly workspace: Workspace;
  readonly fleet: Fleet;
  readonly databaseUrl: string;
  /** The server behind `databaseUrl`, where it is one. */
  readonly postgres: PostgresServer | undefined;
  close(): Promise<void>;
}

/** The processes of the app. */
export interface Fleet {
  readonly processes: readonly MeasuredProcess[];
  /** How long each start took, in milliseconds. */
  readonly startsMs: readonly number[];
  /** How often a process ended though nobody had ended it. */
  died(): number;
  /** Ends one at once, by its place, and starts it again; settles when it is up. */
  killAndStart(at: number): Promise<void>;
  stop(): Promise<void>;
}

/** So much sooner than Slack this workspace tries again what was not acknowledged. */
export const hurry = 6;

/** Slack tries again after one and after five minutes; to wait for that would be most of a run. */
const hurried: Clock = {
  ...systemClock,
  setTimeout: (run, ms) => systemClock.setTimeout(run, ms >= 60_000 ? ms / hurry : ms),
};

/** Opens the stage, with every process up and connected. */
export async function openStage({ database, copies }: StageOptions): Promise<Stage> {
  const app = await appOfManifest();
  const workspace = await createWorkspace({
    app,
    clock: hurried,
    rateLimits: false,
    users: [...askers, ...engineers].map((id) => ({ id, name: id.toLowerCase(), realName: id })),
    channels: [
      ...channels.map((id) => ({ id, name: id.toLowerCase(), members: [...askers, app.botUserId] })),
      { id: supportChannel, name: 'support', members: [...engineers, app.botUserId] },
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), 'chaos-'));
  const postgres = database === 'postgres' ? await startPostgres() : undefined;
  const databaseUrl = postgres === undefined ? `sqlite:${join(folder, 'assistant.db')}` : await postgres.newUrl();
  const fleet = await startFleet(copies, {
    SLACK_BOT_TOKEN: app.token,
    SLACK_APP_TOKEN: app.appToken,
    SLACK_API_URL: workspace.apiUrl,
    SUPPORT_CHANNEL: supportChannel,
    DATABASE_URL: databaseUrl,
    PERSON_LIMIT: '999999',
    CHANNEL_LIMIT: '999999',
  });
  await workspace.until(() => workspace.connections.count() === copies);
  return {
    workspace,
    fleet,
    databaseUrl,
    postgres,
    async close() {
      await fleet.stop();
      await workspace.close();
      await postgres?.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function startFleet(copies: number, environment: Readonly<Record<string, string>>): Promise<Fleet> {
  const processes: MeasuredProcess[] = [];
  const startsMs: number[] = [];
  const ended = new Set<MeasuredProcess>();
  let died = 0;

  async function start(at: number): Promise<void> {
    const startedAt = performance.now();
    const started = await startMeasured(environment);
    startsMs.push(performance.now() - startedAt);
    processes[at] = started;
    void started.ended.then(() => {
      if (ended.has(started)) return;
      died += 1;
      // As a supervisor would.
      void start(at).catch(console.error);
    });
  }

  for (let at = 0; at < copies; at += 1) await start(at);
  return {
    processes,
    startsMs,
    died: () => died,
    async killAndStart(at) {
      const process = processes[at];
      if (process === undefined) return;
      ended.add(process);
      await process.kill();
      await start(at);
    },
    async stop() {
      for (const process of processes) ended.add(process);
      await Promise.all(processes.map((process) => process.stop()));
    },
  };
}
