/** The app as a process of its own, with its memory looked at from outside. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface MeasuredProcess {
  /** Resident memory in bytes. */
  memory(): Promise<number>;
  /** Processor time so far, user and system, in milliseconds, to the second. */
  cpuMs(): Promise<number>;
  /** Warnings and errors that it logged, by message, with how many of each. */
  complaints(): ReadonlyMap<string, number>;
  stop(): Promise<void>;
  /** Without a chance to say goodbye. */
  kill(): Promise<void>;
  /** Open files and connections; nothing where the system does not say. */
  handles(): Promise<number | undefined>;
  /** Its number in the system. */
  readonly id: number;
  /** Settles when it has ended, whoever ended it. */
  readonly ended: Promise<unknown>;
}

/** Starts `src/cli.ts start` with nothing but this environment, and settles when it says that it is up. */
export async function startMeasured(environment: Readonly<Record<string, string>>): Promise<MeasuredProcess> {
  const child = spawn(process.execPath, ['src/cli.ts', 'start'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...environment },
  });
  const complaints = new Map<string, number>();
  let said = '';
  const ended = once(child, 'exit');
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2_000);
      for (const [, message = ''] of text.matchAll(/"msg":"([^"]*)"/g)) {
        complaints.set(message, (complaints.get(message) ?? 0) + 1);
      }
    });
  }
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error(`the app ended before it was up:\n${said}`))),
  ]);
  const look = async (column: 'rss' | 'cputimes') => {
    const { stdout } = await promisify(execFile)('ps', ['-o', `${column}=`, '-p', String(child.pid)]);
    return Number(stdout.trim());
  };
  return {
    memory: async () => (await look('rss')) * 1024,
    cpuMs: async () => (await look('cputimes')) * 1000,
    complaints: () => complaints,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    handles: () =>
      readdir(`/proc/${child.pid}/fd`).then(
        (open) => open.length,
        () => undefined,
      ),
    id: child.pid ?? 0,
    ended,
  };
}
