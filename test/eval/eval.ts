/**
 * `npm run eval`: how good the replies are, for every set of labelled questions that is present, beside the targets of
 * issue 3. Exits 1 when a figure is below its floor (`floor.ts`). What counts as right stands in `src/cli/eval/judge.ts`.
 *
 *     npm run eval -- [--only SET]… [--json] [--write]
 */
import { parseArgs } from 'node:util';
import { createAssistant } from '../../src/assistant/ask.ts';
import type { Assistant } from '../../src/assistant/reply.ts';
import { isMiss, judge } from '../../src/cli/eval/judge.ts';
import { placeOf } from '../../src/cli/eval/labelled.ts';
import { measure, reliabilityOf, type Share, shareOf } from '../../src/cli/eval/measure.ts';
import { type ExactString, exactStringsOf, questionAbout } from './exact.ts';
import { belowFloor } from './floor.ts';
import {
  type ExactResult,
  exactTable,
  legend,
  qualityTable,
  reliabilityTable,
  type SetResult,
  type TypoResult,
} from './report.ts';
import { circumstances, writeFigures } from './report-paper.ts';
import { allSets, isPresent, type Labelled, type LabelledSet, loadSets } from './sets.ts';
import { typosOf } from './typos.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, json: { type: 'boolean' }, write: { type: 'boolean' } },
});
const chosen = allSets.filter((name) => values.only?.includes(name) ?? true);
const absent = allSets.filter((name) => !chosen.includes(name) || !isPresent(name));
const strange = values.only?.filter((name) => !allSets.some((set) => set === name)) ?? [];
if (strange.length > 0) {
  console.error(`--only wants one of ${allSets.join(', ')}, not ${strange.join(', ')}`);
  process.exit(2);
}

const results: SetResult[] = [];
for (const name of chosen) results.push(...(await loadSets([name])).map(resultOf));
if (values.json === true) console.log(JSON.stringify(results));
else console.log(report());
if (values.write === true) {
  writeFigures('docs/figures.md', 'eval', `${report()}\n\n${notMeasured()}${circumstances()}`);
}

const low = results.flatMap(({ name, measures }) => belowFloor(name, measures));
if (low.length > 0) {
  console.error(low.join('\n'));
  process.exitCode = 1;
}

function notMeasured(): string {
  return absent.length === 0 ? '' : `Not measured, since not present: ${absent.join(', ')}. `;
}

function report(): string {
  const unreachable = results.filter((result) => result.unreachable.length > 0);
  return [
    'Each figure beside its target: ✓ met, ✗ missed; questions to be answered, and not.',
    qualityTable(results),
    legend(),
    'Exact strings, taken from the sections; right is a section that holds the string.',
    exactTable(results),
    'Confidence: of the replies in each tenth, the share whose first hit is right.',
    reliabilityTable(results),
    ...unreachable.map(
      ({ name, unreachable: ids }) => `No section read has a label of these questions (${name}): ${ids.join(', ')}.`,
    ),
  ].join('\n\n');
}

function resultOf({ name, pages, questions, links, isMain }: LabelledSet): SetResult {
  const assistant = createAssistant(pages);
  const judged = [...questions, ...links].map((question) =>
    judge(question, assistant.ask(question.question, question.turns)),
  );
  const places = new Set(pages.flatMap(({ sections }) => sections.map(placeOf)));
  const toAnswer = questions.filter(({ kind }) => kind !== 'unanswerable');
  return {
    name,
    toAnswer: toAnswer.length,
    notToAnswer: questions.length - toAnswer.length,
    unreachable: toAnswer
      .filter(({ relevant }) => ![...relevant].some((place) => places.has(place)))
      .map(({ id }) => id),
    measures: measure(judged),
    typos: typoResult(assistant, toAnswer),
    exact: isMain ? exactResults(assistant, exactStringsOf(pages)) : [],
    reliability: reliabilityOf(judged),
  };
}

function typoResult(assistant: Assistant, questions: readonly Labelled[]): TypoResult {
  const losses = questions.flatMap((question, seed) => {
    const isRight = (text: string) => !isMiss(judge(question, assistant.ask(text, question.turns)));
    const typed = shareOf(typosOf(question.question, seed), isRight);
    return typed === undefined ? [] : [Number(isRight(question.question)) - typed.share];
  });
  return { asked: losses.length, lost: losses.reduce((sum, loss) => sum + loss, 0) / Math.max(1, losses.length) };
}

function exactResults(assistant: Assistant, strings: readonly ExactString[]): ExactResult[] {
  return [...Map.groupBy(strings, ({ kind }) => kind)].flatMap(([kind, some]) => {
    const find = (many: number, ask: (string: ExactString) => string): Share | undefined =>
      shareOf(some, (string) =>
        assistant
          .ask(ask(string))
          .hits.slice(0, many)
          .some(({ section }) => string.holders.has(placeOf(section))),
      );
    const [aloneFirst, aloneInThree] = [find(1, ({ text }) => text), find(3, ({ text }) => text)];
    const [askedFirst, askedInThree] = [find(1, questionAbout), find(3, questionAbout)];
    return aloneFirst && aloneInThree && askedFirst && askedInThree
      ? [{ kind, aloneFirst, aloneInThree, askedFirst, askedInThree }]
      : [];
  });
}
