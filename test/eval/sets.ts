/** The labelled questions that are present: the bundled ones, and those beside the project when they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadContent } from '../../src/content/folder.ts';
import type { Page, Section } from '../../src/content/page.ts';

/** A question and the sections that a support engineer would accept. */
export interface Labelled {
  readonly id: string;
  readonly kind: 'answerable' | 'messy' | 'unanswerable' | 'link';
  readonly question: string;
  /** Places, as `placeOf` writes them; none for what must not be answered. */
  readonly relevant: ReadonlySet<string>;
  /** The page that holds the link, which must not be found. */
  readonly from?: string;
}

/** A documentation and the questions about it. */
export interface LabelledSet {
  readonly name: string;
  readonly pages: readonly Page[];
  /** Milliseconds that reading the folder took. */
  readonly readMs: number;
  readonly questions: readonly Labelled[];
  readonly links: readonly Labelled[];
}

const place = z.object({ path: z.string(), anchor: z.string() });
const line = z.object({
  id: z.string(),
  kind: z.enum(['answerable', 'messy', 'unanswerable']).optional(),
  question: z.string(),
  relevant: z.array(place).optional(),
  from: z.string().optional(),
  why: z.string().optional(),
});

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared');

/** Every set whose folder and questions are both present. */
export async function loadSets(): Promise<LabelledSet[]> {
  const sources = [
    ...['everyday', 'bundled'].map((name) => ({
      name,
      dir: join(root, 'content'),
      file: join(root, 'test/eval', `${name}.jsonl`),
    })),
    ...['tyk-docs', 'cert-manager'].map((name) => ({
      name,
      dir: join(shared, 'corpora', name),
      file: join(shared, 'eval', `${name}.jsonl`),
    })),
  ];
  const sets: LabelledSet[] = [];
  for (const { name, dir, file } of sources) {
    if (!existsSync(dir) || !existsSync(file)) continue;
    const start = performance.now();
    const { pages } = await loadContent([{ dir }]);
    const readMs = performance.now() - start;
    sets.push({
      name,
      pages,
      readMs,
      questions: readQuestions(file),
      links: readQuestions(file.replace(/\.jsonl$/, '-linktext.jsonl')),
    });
  }
  return sets;
}

/** Where a section stands, as the labels name it. */
export function placeOf(section: Section): string {
  return `${section.page.path}#${section.anchor}`;
}

/** Questions that are answered elsewhere in the same documentation are no test of silence, and are left out. */
function readQuestions(file: string): Labelled[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '');
  return lines.flatMap((text) => {
    const { id, kind, question, relevant = [], from, why = '' } = line.parse(JSON.parse(text));
    if (kind === 'unanswerable' && /answered elsewhere in docs/.test(why)) return [];
    const places = new Set(relevant.map(({ path, anchor }) => `${path}#${anchor}`));
    return [{ id, kind: kind ?? 'link', question, relevant: places, ...(from !== undefined && { from }) }];
  });
}
