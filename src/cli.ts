#!/usr/bin/env node
/** The command line: one table of commands, arguments in, exit code out. 0 is success, 1 a failed check, 2 misuse. */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { ask } from './cli/ask.ts';
import { check } from './cli/check.ts';
import { type Command, Misuse } from './cli/command.ts';
import { desk } from './cli/desk.ts';
import { evaluate } from './cli/eval.ts';
import { start } from './cli/start.ts';
import { Fault } from './fault.ts';

// Reading a documentation makes V8's nursery grow to 100 MB and more, which it never gives back; small, it is as fast.
setFlagsFromString('--semi-space-growth-factor=1');

const commands: readonly Command[] = [start, ask, check, evaluate, desk];

// A reader that has gone away (`| head`) has read enough.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2));

async function run([name, ...rest]: readonly string[]): Promise<number> {
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
  return ['Usage: node src/cli.ts COMMAND [OPTIONS]', '', ...lines, '', 'COMMAND --help tells more.'].join('\n');
}

function print(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
