import { expect, it } from 'vitest';
import { createAssistant } from '../../../src/assistant/ask.ts';
import { warmUp } from '../../../src/assistant/warm-up.ts';
import { aPage } from '../content/text.ts';

it('warming up asks about what there is, a question a step, and comes to an end', () => {
  const pages = [aPage('# Soup\n\n## Pots\n\nNine litres.'), aPage('# Lids\n', { path: 'lids.md' })];
  const asked: string[] = [];
  const assistant = createAssistant(pages);
  const listening = {
    ...assistant,
    ask: (question: string) => {
      asked.push(question);
      return assistant.ask(question);
    },
  };
  expect([...warmUp(listening, pages)]).toHaveLength(3);
  expect(asked).toHaveLength(3);
  expect([...warmUp(listening, [])]).toEqual([]);
});
