/**
 * A process of the bench: the content of the app, kept fresh over a copy of a documentation. A page is changed time and
 * again, and it is looked how soon each change is found, and how long anything else has to wait meanwhile. Prints
 * the outcome as a line of JSON. Run with the folder as its argument.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { openContent } from '../../src/main/content.ts';
import { createRandom } from '../eval/seeded.ts';
import type { Reloaded } from './task.ts';

const changes = 30;
const parent = await mkdtemp(join(tmpdir(), 'bench-reload-'));
const dir = join(parent, 'content');
await cp(process.argv[2] ?? '', dir, { recursive: true });
const page = join(dir, 'zebras.md');
await writeFile(page, '# Zebras\n');
const live = await openContent([{ dir }], pino({ level: 'silent' }));

const waits = monitorEventLoopDelay({ resolution: 1 });
waits.enable();
const liveMs: number[] = [];
for (let change = 0; change < changes; change += 1) liveMs.push(await changed(change));
waits.disable();
const outcome: Reloaded = {
  pages: live.size(),
  liveMs: liveMs.sort((a, b) => a - b),
  longestWaitMs: waits.max / 1e6,
};
console.log(JSON.stringify(outcome));
live.close();
await rm(parent, { recursive: true });

/** Milliseconds from the change of the page until a question finds what is new. */
async function changed(change: number): Promise<number> {
  const random = createRandom(change + 1);
  const word = Array.from({ length: 12 }, () => 'bcdfghjklmnpqrstvwxz'[random(20)]).join('');
  await writeFile(page, `# Zebras\n\n## The ${word} of zebras\n\nFold the ${word} twice.\n`);
  const startedAt = performance.now();
  const isLive = () => live.assistant().ask(`the ${word} of zebras`).hits[0]?.section.title.includes(word) === true;
  while (!isLive()) await setTimeout(2);
  return performance.now() - startedAt;
}
