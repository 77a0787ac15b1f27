/**
 * `npm run bench`: this engine beside the libraries, over the same sections and the same questions, in one run; then what
 * it costs on real documentation, how soon a change is live, and as documentation grows to a million sections. One process an engine, one thread.
 *
 *     npm run bench -- [--only compare|cost|reload|curve]… [--quick] [--write]
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import { circumstances, writeFigures } from '../eval/report-paper.ts';
import { folderOf, isPresent, type SetName } from '../eval/sets.ts';
import { engines } from './engines.ts';
import { compareTable, costTable, curveTable, type Measured, reloadTable, setUpList } from './tables.ts';
import { outcomeSchema, type Reloaded, reloadedSchema, type Task } from './task.ts';

/** Compiled code is kept, as the command line does: taking the types out of it anew takes memory that the engine does not. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/compiled') };
const parts = ['compare', 'cost', 'reload', 'curve'] as const;
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean' }, write: { type: 'boolean' } },
});
const quick = values.quick === true;
const wanted = parts.filter((part) => values.only?.includes(part) ?? true);
const strange = values.only?.filter((name) => !parts.some((part) => part === name)) ?? [];
if (strange.length > 0) {
  console.error(`--only wants one of ${parts.join(', ')}, not ${strange.join(', ')}`);
  process.exit(2);
}
if (values.write === true && (quick || wanted.length < parts.length || !isPresent('tyk-docs'))) {
  console.error('--write wants the whole run: no --only, no --quick, and tyk-docs there');
  process.exit(2);
}

/** Three questions in the quick run: enough to see that everything runs. */
const mostQuestions = quick ? 3 : undefined;
const real = (['tyk-docs', 'cert-manager'] as const).filter(isPresent);
const sets: readonly SetName[] = real.length > 0 ? real : ['bundled'];
const asking =
  'asked as the app asks itself before (for two seconds at most), then each question once as it is and once with a typo; fewer of an engine that takes seconds';
const chapters: string[] = [];
if (wanted.includes('compare')) await compare();
if (wanted.includes('cost')) await measureCost();
if (wanted.includes('reload')) await measureReload();
if (wanted.includes('curve')) await measureCurve();
if (values.write === true) {
  writeFigures('docs/figures.md', 'bench', [...chapters, circumstances()].join('\n\n'));
}

async function compare(): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const set of sets) {
    const measured: Measured[] = [];
    for (const { name, mostQuestions: most } of [{ name: 'nothing', mostQuestions: undefined }, ...engines])
      measured.push(await run({ engine: name, set, links: false, mostQuestions: mostQuestions ?? most }));
    tell(`On ${set}; ${asking}:`, compareTable(measured));
    all.push(...measured);
  }
  tell(
    'How each is set up, over the fields heading (weight 3), headings above (2), page and body (1):',
    setUpList(engines, versionOf),
  );
  return all;
}

async function measureCost(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const set of sets) measured.push(await run({ engine: 'this one', set, links: true, mostQuestions }));
  tell('This engine, every question and every text of a link, each also with a typo:', costTable(measured));
  return measured;
}

async function measureReload(): Promise<string> {
  const measured: (Reloaded & { readonly set: string })[] = [];
  for (const set of ['bundled', ...real] as const) {
    process.stderr.write(`reload, ${set}…\n`);
    const args = [join(import.meta.dirname, 'reload.ts'), folderOf(set)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    measured.push({ set, ...reloadedSchema.parse(JSON.parse(stdout)) });
  }
  const table = reloadTable(measured);
  tell('A page is changed, thirty times, and looked for until it is found:', table);
  return table;
}

async function measureCurve(): Promise<void> {
  const [set = 'bundled'] = sets;
  const measured: Measured[] = [];
  for (const sections of quick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000])
    measured.push(await run({ engine: 'this one', set, sections, links: true, mostQuestions }));
  tell(
    `This engine on sections of ${set}, and more made of their words in another order; the memory includes reading:`,
    curveTable(measured),
  );
}

function tell(...lines: readonly string[]): void {
  chapters.push(...lines);
  console.log(`${lines.join('\n\n')}\n`);
}

/** A process of its own, so that memory and warmth are the engine's alone. */
async function run(task: Task): Promise<Measured> {
  process.stderr.write(
    `${task.engine}, ${task.set}${task.sections === undefined ? '' : `, ${task.sections} sections`}…\n`,
  );
  const script = join(import.meta.dirname, 'run.ts');
  // A million sections want more than Node takes by itself; elsewhere the figures are those of plain Node.
  const room = (task.sections ?? 0) > 100_000 ? ['--max-old-space-size=14000'] : [];
  const args = ['--expose-gc', ...room, script, JSON.stringify(task)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return { task, outcome: outcomeSchema.parse(JSON.parse(stdout)) };
}

function versionOf(name: string): string {
  const file = join(import.meta.dirname, '../../node_modules', name, 'package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
