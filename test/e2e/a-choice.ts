/** Questions that get a certain kind of reply. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createAssistant } from '../../src/assistant/ask.ts';
import type { Reply } from '../../src/assistant/reply.ts';
import { loadContent } from '../../src/content/folder.ts';

/** A question that leaves open what it is about. */
export function aQuestionWithAChoice(): Promise<string> {
  return aQuestion(({ kind }) => kind === 'choice');
}

/** A question that the guides do not answer, though something comes near it. */
export function aQuestionThatComesNear(): Promise<string> {
  return aQuestion((reply) => reply.kind === 'none' && reply.reason === 'not-covered' && reply.nearest.length > 0);
}

/** Which one it is changes with the content: any of the labelled ones that get such a reply. */
async function aQuestion(isMeant: (reply: Reply) => boolean): Promise<string> {
  const content = await loadContent([{ dir: join(import.meta.dirname, '../../content') }]);
  const assistant = createAssistant(content.pages);
  const lines = ['bundled', 'natural'].flatMap((set) =>
    readFileSync(join(import.meta.dirname, `../eval/${set}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  );
  const questions = lines.map((line) => z.object({ question: z.string() }).parse(JSON.parse(line)).question);
  const found = questions.find((question) => isMeant(assistant.ask(question)));
  if (found === undefined) throw new Error('no labelled question gets such a reply');
  return found;
}
