/**
 * A process of the bench: reads a documentation, builds one engine over it, asks, and prints the outcome as a line of
 * JSON. The process is new, every engine is warmed up as the app is, and no text is asked twice; every question also
 * comes once with a typo, in an order of chance. Run with `--expose-gc`.
 */
import { setFlagsFromString } from 'node:v8';
import { warmingQuestions } from '../../src/assistant/warm-up.ts';
import type { Page, Section } from '../../src/content/page.ts';
import { createRandom, sample, shuffled } from '../eval/seeded.ts';
import { type Labelled, loadSets, placeOf } from '../eval/sets.ts';
import { typosOf } from '../eval/typos.ts';
import { engines, type Find } from './engines.ts';
import { pagesOf } from './made.ts';
import { type Outcome, type Task, taskSchema } from './task.ts';

// As the command line does, for every engine alike.
setFlagsFromString('--semi-space-growth-factor=1');

interface Asked {
  readonly question: Labelled;
  readonly text: string;
  /** As it was written, without a typo added. */
  readonly clean: boolean;
}

const task = taskSchema.parse(JSON.parse(process.argv[2] ?? ''));
console.log(JSON.stringify(await run(task)));

async function run({ engine, set, sections: many, links: withLinks, mostQuestions }: Task): Promise<Outcome> {
  const [loaded] = await loadSets([set]);
  if (loaded === undefined) throw new Error(`the set ${set} is not there`);
  const { questions, links, readMs } = loaded;
  const pages = many === undefined ? loaded.pages : pagesOf(loaded.pages, many);
  const startedAt = performance.now();
  const find = await build(engine, pages);
  const buildS = (performance.now() - startedAt) / 1000;
  await warm(find, pages);
  // Where few can be asked, those that can be judged.
  const some = questions.filter(({ relevant }) => mostQuestions === undefined || relevant.size > 0);
  const all = withLinks ? [...some, ...links] : some;
  const asked = textsOf(sample(all, mostQuestions ?? all.length, 3));
  const { times, found } = await ask(find, asked);
  const judged = [...found].filter(([{ clean, question }]) => clean && question.relevant.size > 0);
  const share = (most: number) =>
    judged.filter(([{ question }, places]) => places.slice(0, most).some((place) => question.relevant.has(place)))
      .length / Math.max(1, judged.length);
  return {
    sections: pages.reduce((sum, page) => sum + page.sections.length, 0),
    ...{ readS: readMs / 1000, buildS, judged: judged.length, first: share(1), inThree: share(3), timed: times.length },
    ...{ medianMs: percentile(times, 0.5), p99Ms: percentile(times, 0.99), residentMb: residentMb() },
  };
}

function build(name: string, pages: readonly Page[]): Promise<Find> | Find {
  if (name === 'nothing') return () => [];
  const engine = engines.find((candidate) => candidate.name === name);
  if (engine === undefined) throw new Error(`there is no engine ${name}`);
  return engine.build(pages);
}

/** Asks what the app asks itself before anybody does; of what takes seconds a few are enough. */
async function warm(find: Find, pages: readonly Page[]): Promise<void> {
  const endsAt = performance.now() + 2_000;
  for (const question of warmingQuestions(pages)) {
    if (performance.now() > endsAt) return;
    await find(question);
  }
}

function textsOf(questions: readonly Labelled[]): Asked[] {
  const clean = questions.map((question) => ({ question, text: question.question, clean: true }));
  const mistyped = questions.flatMap((question, seed) =>
    sample(typosOf(question.question, seed), 1, seed).map((text) => ({ question, text, clean: false })),
  );
  return shuffled([...clean, ...mistyped], createRandom(5));
}

async function ask(find: Find, asked: readonly Asked[]) {
  const times: number[] = [];
  const found = new Map<Asked, string[]>();
  for (const one of asked) {
    const startedAt = performance.now();
    const answer = find(one.text);
    const sections: readonly Section[] = answer instanceof Promise ? await answer : answer;
    times.push(performance.now() - startedAt);
    const seen = sections.filter(({ page }) => page.path !== one.question.from);
    found.set(one, seen.map(placeOf));
  }
  return { times: times.sort((a, b) => a - b), found };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function residentMb(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1e6;
}
