/** The app as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface AppProcess {
  /** Its number in the system. */
  readonly id: number;
  /** What it said when it was up. */
  readonly greeting: string;
  /** Everything that it logged so far. */
  readonly logged: () => string;
  /** Without a chance to say goodbye. */
  kill(): Promise<void>;
  /** As a supervisor would; gives the exit code. */
  stop(): Promise<number | null>;
}

/** Starts it with nothing but this environment, and settles when it says that it is up. */
export async function startProcess(environment: Readonly<Record<string, string>>): Promise<AppProcess> {
  const child = spawn(process.execPath, ['src/cli.ts', 'start'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const [greeting] = await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  return {
    id: child.pid ?? 0,
    greeting: String(greeting),
    logged: () => log,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}
