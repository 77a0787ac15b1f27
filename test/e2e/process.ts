/** The app as a process of its own, on a stage whose own app has stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

export interface AppProcess {
  /** Everything that it logged so far. */
  readonly logged: () => string;
  /** Without a chance to say goodbye. */
  kill(): Promise<void>;
  /** As a supervisor would; gives the exit code. */
  stop(): Promise<number | null>;
}

/** Starts it, and settles when it says that it is up. */
export async function startProcess(stage: Stage, environment: Record<string, string> = {}): Promise<AppProcess> {
  const child = spawn(process.execPath, ['src/cli.ts', 'start'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env['PATH'], ...stage.environment, ...environment },
  });
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  return {
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
