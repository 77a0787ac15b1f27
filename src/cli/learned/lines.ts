/** Files of learned wordings: a line of JSON each, `{"question","path","anchor"}`. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Learned } from '../../assistant/learned.ts';
import { Misuse } from '../command.ts';

const line = z.object({ question: z.string().trim().min(1), path: z.string().min(1), anchor: z.string().default('') });

/** Reads such a file; each line is named by its number. Throws {@link Misuse} with the first line that is none. */
export async function readLearned(file: string): Promise<readonly Learned[]> {
  return (await textOf(file)).split('\n').flatMap((json, index) => {
    if (json.trim() === '') return [];
    const parsed = line.safeParse(parseJson(json));
    if (parsed.success) return [{ id: String(index + 1), ...parsed.data }];
    throw new Misuse(`line ${index + 1} of ${file} is not {"question":"…","path":"guides/helm.md","anchor":"…"}`);
  });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Misuse(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Not JSON: the caller says which line.
    return undefined;
  }
}
