/** The command line: one table of commands, arguments in, exit code out. 0 is success, 1 a failed check, 2 misuse. */
import { parseArgs } from 'node:util';
import { Fault } from '../fault.ts';
import { ask } from './ask.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { type Command, Misuse } from './command.ts';
import { desk } from './desk.ts';
import { doctor } from './doctor.ts';
import { evaluate } from './eval.ts';
import { faq } from './faq.ts';
import { learned } from './learned.ts';
import { start } from './start.ts';

const commands: readonly Command[] = [start, doctor, ask, check, evaluate, desk, faq, learned, backup];

// A reader that has gone away (`| head`) has read enough.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Runs the command that the arguments name, and gives the exit code. */
export async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') return print(overview(), name === undefined ? 2 : 0);
  const command = commands.find((candidate) => candidate.name === name);
  try {
    if (command === undefined) throw new Misuse(`there is no command ${name}; --help lists them`);
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

function overview(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`);
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
