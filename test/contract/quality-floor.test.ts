import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant/ask.ts';
import { judge } from '../../src/cli/eval/judge.ts';
import { measure } from '../../src/cli/eval/measure.ts';
import { belowFloor, bundledSets } from '../eval/floor.ts';
import { loadSets } from '../eval/sets.ts';

describe('the quality of replies', () => {
  it.each(bundledSets)('is not below its floor on the questions of %s', async (name) => {
    const [set] = await loadSets([name]);
    const assistant = createAssistant(set?.pages ?? []);
    const judged = set?.questions.map((question) => judge(question, assistant.ask(question.question, question.turns)));
    expect(belowFloor(name, measure(judged ?? []))).toEqual([]);
  });
});

describe('what the playground suggests to ask', () => {
  it('is answered where it says so, and comes near nothing where it says that it is not in the guides', async () => {
    const intro = readFileSync(join(import.meta.dirname, '../../src/workspace/page/intro.js'), 'utf8');
    const [answered = '', uncovered = ''] = [...intro.matchAll(/`@\$\{app\} ([^`]+)`/g)].map(
      ([, question]) => question,
    );
    const [set] = await loadSets(['everyday']);
    const assistant = createAssistant(set?.pages ?? []);
    expect(assistant.ask(answered)).toMatchObject({ kind: 'answer' });
    expect(assistant.ask(uncovered)).toMatchObject({ kind: 'none', reason: 'not-covered', nearest: [] });
  });
});
