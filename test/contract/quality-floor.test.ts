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
