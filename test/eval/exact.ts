/**
 * Strings that people paste: errors, configuration keys and commands, taken from the sections themselves. Asking for one
 * must find a section that holds it, letter by letter.
 */

import { placeOf } from '../../src/cli/eval/labelled.ts';
import type { Page, Section } from '../../src/content/page.ts';
import { sample } from './seeded.ts';

/** A string, and the places of the sections that hold it. */
export interface ExactString {
  readonly kind: 'error' | 'key' | 'command';
  readonly text: string;
  readonly holders: ReadonlySet<string>;
}

const mostOfAKind = 60;
/** What more sections hold says little about any of them. */
const mostHolders = 5;
const kinds = ['error', 'key', 'command'] as const;

const inlineCode = /(?<!`)`([^`\n]{4,200})`(?!`)/g;
const fence = /^[ \t]*(`{3,})[ \t]*([\w-]*)[^\n]*\n([\s\S]*?)^[ \t]*\1/gm;
const shell = /^(?:sh|bash|shell|console|zsh|terminal)$/;
const key = /^(?!v?\d)[A-Za-z][\w-]*(?:[._][\w-]+)+(?<!\.(?:md|mdx|sh|html?))$/;
/** What a shell's line does besides running a program of interest. */
const scaffolding = /^(?:if|for|while|do|echo|printf|grep|export|cat)\b/;
const failure =
  /\b(?:error|failed|failure|cannot|could not|couldn't|unable|invalid|not found|denied|refused|unsupported|unknown|missing|panic|fatal|mismatch)\b/i;

/** At most sixty strings of each kind that few sections hold; the same every time for a seed. */
export function exactStringsOf(pages: readonly Page[], seed = 7): ExactString[] {
  const sections = pages.flatMap((page) => page.sections).map((section) => ({ section, held: heldBy(section) }));
  const found = { error: new Set<string>(), key: new Set<string>(), command: new Set<string>() };
  for (const { section } of sections) for (const { kind, text } of stringsIn(section.markdown)) found[kind].add(text);
  return kinds.flatMap((kind) => {
    const some = sample([...found[kind]].sort(), mostOfAKind * 2, seed).map((text) => ({
      ...{ kind, text },
      holders: new Set(sections.filter(({ held }) => held.includes(text)).map(({ section }) => placeOf(section))),
    }));
    return some.filter(({ holders }) => holders.size > 0 && holders.size <= mostHolders).slice(0, mostOfAKind);
  });
}

/** The string within a question, as somebody would ask. */
export function questionAbout({ kind, text }: ExactString): string {
  switch (kind) {
    case 'error':
      return `we see "${text}" in the log, what does it mean?`;
    case 'key':
      return `what does ${text} do?`;
    case 'command':
      return `what happens when I run ${text}`;
  }
}

function heldBy({ title, text, markdown }: Section): string {
  return oneLine(`${title}\n${text}\n${markdown}`);
}

function stringsIn(markdown: string): Omit<ExactString, 'holders'>[] {
  const fenced = [...markdown.matchAll(fence)].flatMap(([, , language = '', body = '']) => fromFence(language, body));
  const inline = [...markdown.replace(fence, '\n').matchAll(inlineCode)].flatMap(([, code = '']) =>
    fromProse(oneLine(code)),
  );
  return [...fenced, ...inline];
}

/** Where prompts are shown, what has none is output; what stands in columns is a table. */
function fromFence(language: string, body: string): Omit<ExactString, 'holders'>[] {
  const prompted = /^\s*\$ /m.test(body);
  return body.split('\n').flatMap((raw): Omit<ExactString, 'holders'>[] => {
    const line = oneLine(raw);
    if (isFailure(line)) return [{ kind: 'error', text: line }];
    if (!shell.test(language) || (prompted && !line.startsWith('$ ')) || /\S {2,}\S/.test(raw)) return [];
    const command = line.replace(/^\$ /, '');
    const fits = command.length >= 10 && command.length <= 120 && !/[\\{}]$/.test(command);
    return fits && /^[a-z][\w-]* \S/.test(command) && !scaffolding.test(command)
      ? [{ kind: 'command', text: command }]
      : [];
  });
}

function fromProse(code: string): Omit<ExactString, 'holders'>[] {
  if (isFailure(code)) return [{ kind: 'error', text: code }];
  return key.test(code) && code.length >= 6 && code.length <= 80 ? [{ kind: 'key', text: code }] : [];
}

/** A sentence about a failure, not a line of code that handles one. */
function isFailure(text: string): boolean {
  const words = text.split(' ').length;
  return failure.test(text) && words >= 4 && words <= 25 && !/[{};=()<>|$]|^[#/*-]|^[A-Z ]+$/.test(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
