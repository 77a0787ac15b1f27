/** Questions that get a certain kind of reply. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createAssistant } from '../../src/assistant/ask.ts';
import { nearFrom } from '../../src/assistant/confidence.ts';
import type { Reply } from '../../src/assistant/reply.ts';
import { bundledGuides } from '../documentation.ts';

let withAChoice: Promise<string> | undefined;
let near: Promise<string> | undefined;

/** A question that leaves open what it is about. */
export function aQuestionWithAChoice(): Promise<string> {
  withAChoice ??= aQuestion(({ kind }) => kind === 'choice');
  return withAChoice;
}

/** A question that the guides do not answer, though something comes near it. */
export function aQuestionThatComesNear(): Promise<string> {
  near ??= aQuestion(
    (reply) => reply.kind === 'none' && reply.reason === 'not-covered' && reply.confidence >= nearFrom,
  );
  return near;
}

/** Which one it is changes with the content: any of the labelled ones that get such a reply. */
async function aQuestion(isMeant: (reply: Reply) => boolean): Promise<string> {
  const assistant = createAssistant((await bundledGuides()).pages);
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
