/**
 * `npm run chaos`: people ask, press and fill in forms while everything goes wrong, and then all is counted. The app runs
 * as processes of its own against the local workspace. A few minutes; with `--full` an hour, of which `docs/figures.md`
 * has the figures.
 *
 *     npm run chaos -- [--full] [--soak QUESTIONS] [--only TEXT]… [--write]
 *
 * `--only` chooses troubles by a part of their name, `soak` among them; `--soak` says how long that one is. Exit code 1
 * where something is not nought.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ask, quantile } from '../bench/load.ts';
import { circumstances, writeFigures } from '../eval/report-paper.ts';
import { letPeopleWork } from './people.ts';
import { askers, channels, hurry, openStage, type Stage } from './stage.ts';
import { chaosTable, type Result, type Soaked, soakTable } from './table.ts';
import { watchTaken } from './taken.ts';
import { count, isQuiet } from './tally.ts';
import { type Scenario, scenariosOf } from './troubles.ts';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean' },
    soak: { type: 'string' },
    only: { type: 'string', multiple: true },
    write: { type: 'boolean' },
  },
});
const isFull = values.full === true;
const soakLength = Number(values.soak ?? (isFull ? 100_000 : 1_000));
const isWanted = (name: string) => values.only?.some((part) => name.includes(part)) ?? true;
if (!(soakLength > 0)) {
  console.error('--soak wants a number of questions');
  process.exit(2);
}
if (values.write === true && values.only !== undefined) {
  console.error('--write wants the whole run: no --only');
  process.exit(2);
}

/** How long people wait for what is still to come before it counts as lost; what failed may be put off for a while. */
const inVainMs = isFull ? 300_000 : 90_000;

const results: Result[] = [];
for (const scenario of scenariosOf(isFull)) {
  if (isWanted(scenario.name)) results.push(await run(scenario));
}
const soaked = isWanted('soak') ? [await soak(soakLength)] : [];
const report = [
  `${isFull ? 'A full run' : 'A short run, without `--full`'}. A question is a mention, a direct message or a command; acts are claims, releases, answers, votes and requests for a person of which Slack had said that they arrived; *to be done again* are those whose person read at once that it had not worked. A question that is *never taken* is one that the app never acknowledged, because it was down at each of Slack’s tries, which come ${hurry} times as soon as they would.`,
  ...(results.length > 0 ? [chaosTable(results)] : []),
  ...(soaked.length > 0 ? ['Sixty questions a second, to one process on SQLite:', soakTable(soaked)] : []),
  circumstances(),
].join('\n\n');
console.log(report);
if (values.write === true) writeFigures('docs/figures.md', 'chaos', report);
const isNought = results.every(({ tally: { actsRefused: _, ...tally }, died }) =>
  [died, ...Object.values(tally)].every((number) => number === 0),
);
process.exitCode = isNought && soaked.every((one) => one.unanswered + one.answeredTwice === 0) ? 0 : 1;

async function run({ name, database, copies, load, trouble }: Scenario): Promise<Result> {
  process.stderr.write(`${name}, ${database}…\n`);
  const stage = await openStage({ database, copies });
  try {
    const { fleet, workspace } = stage;
    const before = await sizeOf(stage);
    const taken = watchTaken(workspace);
    const people = letPeopleWork(workspace, load(quantile(fleet.startsMs, 0.5)));
    let isOver = false;
    const working = people.over.finally(() => {
      isOver = true;
    });
    const [times] = await Promise.all([trouble(stage, () => isOver), working]);
    await quieten(stage, people);
    const after = await sizeOf(stage);
    const starts = fleet.startsMs.toSorted((a, b) => a - b);
    return {
      name,
      database,
      copies,
      times,
      questions: people.asked.length,
      tickets: people.asked.filter(({ isCovered }) => !isCovered).length,
      acts: people.acts.length,
      notTaken: people.asked.filter((asked) => !taken.has(asked)).length,
      tally: await count(stage, people, taken),
      died: fleet.died(),
      startMs: quantile(starts, 0.5),
      memory: [before.memory, after.memory],
      handles: [before.handles, after.handles],
    };
  } finally {
    await stage.close();
  }
}

/** Waits until nothing is left to be done, or nothing has happened for so long that nothing will. */
async function quieten(stage: Stage, people: Parameters<typeof isQuiet>[1]): Promise<void> {
  const { calls } = stage.workspace;
  let last = calls.at(-1);
  let lastAt = performance.now();
  while (performance.now() - lastAt < inVainMs) {
    if (await isQuiet(stage, people).catch(() => false)) return pause(2_000);
    await pause(1_000);
    if (calls.at(-1) !== last) lastAt = performance.now();
    last = calls.at(-1);
  }
}

async function soak(questions: number): Promise<Soaked> {
  process.stderr.write(`soak of ${questions}…\n`);
  const stage = await openStage({ database: 'sqlite', copies: 1 });
  try {
    const load = { perSecond: 60, people: askers, channels };
    const before = await sizeOf(stage);
    const first = await ask(stage.workspace, { ...load, count: questions / 5 });
    const { memory: afterFifth } = await sizeOf(stage);
    const rest = await ask(stage.workspace, { ...load, count: (questions * 4) / 5 });
    const after = await sizeOf(stage);
    return {
      questions,
      unanswered: first.lost + rest.lost,
      answeredTwice: first.doubled + rest.doubled,
      memory: { start: before.memory, afterFifth, end: after.memory },
      handles: [before.handles, after.handles],
    };
  } finally {
    await stage.close();
  }
}

async function sizeOf({ fleet: { processes } }: Stage) {
  const memory = await Promise.all(processes.map((process) => process.memory()));
  const handles = await Promise.all(processes.map((process) => process.handles()));
  return {
    memory: memory.reduce((sum, bytes) => sum + bytes, 0),
    handles: handles.reduce((sum, open) => (sum === undefined || open === undefined ? undefined : sum + open), 0),
  };
}
