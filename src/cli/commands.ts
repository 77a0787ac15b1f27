/** The command line: one table of commands, arguments in, exit code out. 0 is success, 1 a failed check, 2 misuse. */
import { parseArgs } from 'node:util';
import { Fault } from '../fault.ts';
import { type Command, Misuse } from './command.ts';

/** Each is loaded when it is asked for: `start` waits for nothing that only another one needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  doctor: async () => (await import('./doctor.ts')).doctor,
  ask: async () => (await import('./ask.ts')).ask,
  check: async () => (await import('./check.ts')).check,
  eval: async () => (await import('./eval.ts')).evaluate,
  desk: async () => (await import('./desk.ts')).desk,
  faq: async () => (await import('./faq.ts')).faq,
  learned: async () => (await import('./learned.ts')).learned,
  backup: async () => (await import('./backup.ts')).backup,
};

// A reader that has gone away (`| head`) has read enough.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Runs the command that the arguments name, and gives the exit code. */
export async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help')
    return print(await overview(), name === undefined ? 2 : 0);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (load === undefined) throw new Misuse(`there is no command ${name}; --help lists them`);
    const command = await load();
    if (rest.includes('--help')) return print(command.help, 0);
    return await command.run(parse(command, rest));
  } catch (error) {
    return fail(error);
  }
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** What people can put right is a sentence; a bug keeps its trace. */
function fail(error: unknown): number {
  if (error instanceof Misuse) return complain(`upgrade-assistant: ${error.message}`, 2);
  if (!(error instanceof Fault)) throw error;
  const lines = [error.message, error.cure].filter((line) => line !== '');
  return complain(lines.join('\n'), error.code === 'CONFIG_INVALID' || error.code === 'CONTENT_SOURCE' ? 2 : 1);
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`);
  return ['Usage: node src/cli.ts COMMAND [OPTIONS]', '', ...lines, '', 'Run COMMAND --help for details.'].join('\n');
}

function print(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
