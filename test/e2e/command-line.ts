/** The command line: as a process of its own, or in this one, where starting one shows nothing more. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { vi } from 'vitest';
import { run as runCommand } from '../../src/cli/commands.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  /** What stands on standard input. */
  readonly input?: string;
  /** Variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs it as a process, which has no variables but these. */
export function runProcess(args: readonly string[], { input = '', env = {} }: Given = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli.ts', ...args], {
      cwd: join(import.meta.dirname, '../..'),
      env: { PATH: process.env['PATH'] ?? '', ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

/** Runs it in this process, one at a time. */
export async function runHere(args: readonly string[], { input = '', env = {} }: Given = {}): Promise<Ended> {
  const [out, err] = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {};
  const written = (spy: typeof out) => spy?.mock.calls.map(([chunk]) => String(chunk)).join('') ?? '';
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  Object.defineProperty(process, 'stdin', { configurable: true, value: Readable.from([input]) });
  try {
    return { code: await runCommand(args), out: written(out), err: written(err) };
  } finally {
    vi.unstubAllEnvs();
    Object.defineProperty(process, 'stdin', stdin);
    out?.mockRestore();
    err?.mockRestore();
  }
}
