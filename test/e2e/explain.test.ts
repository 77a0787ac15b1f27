import { expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant/ask.ts';
import { explain } from '../../src/cli/explain.ts';
import { createSearch } from '../../src/search/search.ts';
import { bundledGuides } from '../documentation.ts';
import { runHere } from './command-line.ts';

async function ask(...args: string[]): Promise<string> {
  const { out } = await runHere(['ask', ...args]);
  return out;
}

it('ask --explain prints after the answer how the question was read, what each word found and what counted', async () => {
  const text = await ask('upgrde hlem chart', '--explain');
  const tables = text.slice(text.indexOf('Coverage'));
  expect(tables).toMatch(
    /^Coverage [01]\.\d\d \(there is an answer\), confidence 0\.\d\d \(the first section is right\): answer\.$/m,
  );
  expect(tables).toMatch(/^ {2}helm +\d\.\d\d +helm/m);
  expect(tables).toMatch(/^\[1\] guides\/helm\.md#/m);
  expect(tables).toMatch(/^ {2}helm +\d\.\d\d heading/m);
  expect(tables).toMatch(/^ {2}share of the question in its heading +\+\d\.\d\d/m);
  expect(tables).toMatch(/^ {2}points +\d+\.\d\d +\d+\.\d\d +\d+\.\d\d$/m);
});

it('ask --explain --json adds the same to the line, ten sections deep, and what counted adds up to the points', async () => {
  const { explanation } = JSON.parse(await ask('upgrde hlem chart', '--explain', '--json'));
  expect(explanation.words.map(({ word }: { word: string }) => word)).toEqual(['upgrade', 'helm', 'chart']);
  expect(explanation.ranking).toHaveLength(10);
  const asked = JSON.parse(await ask('smoke test after the upgrade', '--explain', '--json'));
  const ruled = JSON.parse(await ask('upgrade on docker', '--explain', '--json'));
  for (const { points, features } of [explanation, asked.explanation, ruled.explanation].flatMap(
    (one) => one.ranking,
  )) {
    const sum = features.reduce((total: number, each: { points: number }) => total + each.points, 0);
    expect(sum).toBeCloseTo(points, 5);
  }
});

it('what a reply says it matched is what the explanation says', async () => {
  const { pages } = await bundledGuides();
  const [assistant, search] = [createAssistant(pages), createSearch(pages)];
  for (const question of ['upgrde hlem chart', 'roll back docker', 'does the dashboard need mongo 4.4?']) {
    const reply = assistant.ask(question);
    const { ranking } = explain(search.find([{ text: question, weight: 1 }]), search.index);
    expect(reply.matched.length).toBeGreaterThan(0);
    expect(ranking[0]?.matched).toEqual(reply.matched);
  }
});
