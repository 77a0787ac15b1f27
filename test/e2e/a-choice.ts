/** A question that leaves open what it is about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createAssistant } from '../../src/assistant/ask.ts';
import { loadContent } from '../../src/content/folder.ts';

/** What is left open changes with the content: any question of the bundled ones that leaves something. */
export async function aQuestionWithAChoice(): Promise<string> {
  const content = await loadContent([{ dir: join(import.meta.dirname, '../../content') }]);
  const assistant = createAssistant(content.pages);
  const lines = readFileSync(join(import.meta.dirname, '../eval/bundled.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const questions = lines.map((line) => z.object({ question: z.string() }).parse(JSON.parse(line)).question);
  const found = questions.find((question) => assistant.ask(question).kind === 'choice');
  if (found === undefined) throw new Error('no bundled question leaves a choice');
  return found;
}
