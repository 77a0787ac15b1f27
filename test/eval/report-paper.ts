/**
 * Writes figures into docs/figures.md, between two comments that name the script they come from, so that
 * no figure in them is copied by hand.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The papers that hold figures. */
export const papers = ['docs/figures.md'] as const;
export type Paper = (typeof papers)[number];
/** The scripts that write them, each its own part. */
export const scripts = ['eval', 'bench', 'chaos'] as const;
export type Script = (typeof scripts)[number];

/**
 * What stands between the marks of a script.
 *
 * @throws {Error} when the paper has not both marks.
 */
export function readFigures(paper: Paper, script: Script): string {
  return markedPart(readFileSync(join(root, paper), 'utf8'), paper, script).trim();
}

/**
 * Puts a text between the marks of a script.
 *
 * @throws {Error} when the paper has not both marks.
 */
export function writeFigures(paper: Paper, script: Script, figures: string): void {
  const text = readFileSync(join(root, paper), 'utf8');
  const part = markedPart(text, paper, script);
  const { start, end } = marksOf(script);
  writeFileSync(
    join(root, paper),
    text.replace(start + part + end, () => `${start}\n\n${figures}\n\n${end}`),
  );
}

/** Where and when figures were measured, one sentence; a machine that does other things gives worse times. */
export function circumstances(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown processor'}`;
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
  return `Measured on ${new Date().toISOString().slice(0, 10)} after commit ${commit}, Node ${process.version}, ${machine}, ${load}.`;
}

function markedPart(text: string, paper: Paper, script: Script): string {
  const { start, end } = marksOf(script);
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`${paper} has not both marks ${start} and ${end}`);
  return text.slice(from + start.length, to);
}

function marksOf(script: Script) {
  return { start: `<!-- written by npm run ${script} -- --write -->`, end: `<!-- end of ${script} -->` };
}
