/** What a command is, and what several of them share. */
import type { ParseArgsConfig } from 'node:util';
import { loadContent } from '../content/folder.ts';
import type { Content } from '../content/page.ts';
import { sourcesOf } from '../main/content-sources.ts';

/** Arguments as `parseArgs` of `node:util` gives them. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

export interface Command {
  readonly name: string;
  /** A few words for the list of commands. */
  readonly summary: string;
  /** Usage, options and an example. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Gives the exit code. */
  readonly run: (given: Arguments) => Promise<number>;
}

/** A command used wrongly: one line, exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

export const contentOption = { content: { type: 'string', multiple: true } } as const;
export const contentHelp =
  '  --content DIR[=BASE_URL]  read this folder instead of the bundled content; may be repeated';

/** Reads the content that a command asks for. */
export function contentOf({ values }: Arguments): Promise<Content> {
  return loadContent(sourcesOf(textsOf(values['content'])));
}

/** Finds the verb of a command by its name. @throws {Misuse} naming all of them, where it is none. */
export function verbOf<Verb>(command: string, verbs: Readonly<Record<string, Verb>>, name = ''): Verb {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) throw new Misuse(`${command} wants one of ${Object.keys(verbs).join(', ')}`);
  return verb;
}

/** The texts of an option that may be repeated. */
export function textsOf(value: Arguments['values'][string]): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Writes a line to standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
