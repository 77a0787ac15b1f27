/**
 * `npm run bench`: what reading, indexing and asking cost, for each documentation that is present. Each question is
 * asked once of a fresh index, so that nothing is warm but the machine itself; one thread.
 */
import { cpus } from 'node:os';
import { createAssistant } from '../../src/assistant/ask.ts';
import { loadSets } from '../eval/sets.ts';

const sets = await loadSets();
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log('set            sections   read ms  index ms   median ms   p99 ms   resident MB');
for (const { name, pages, readMs, questions, links } of sets) {
  const startedAt = performance.now();
  const assistant = createAssistant(pages);
  const indexMs = performance.now() - startedAt;
  const times = [...questions, ...links].map(({ question }) => {
    const askedAt = performance.now();
    assistant.ask(question);
    return performance.now() - askedAt;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  const sections = pages.reduce((sum, page) => sum + page.sections.length, 0);
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
  console.log(
    [
      name.padEnd(14),
      String(sections).padStart(8),
      readMs.toFixed(0).padStart(9),
      indexMs.toFixed(0).padStart(9),
      at(0.5).padStart(11),
      at(0.99).padStart(8),
      String(megabytes).padStart(13),
    ].join(' '),
  );
}
