/** `eval`: how well the content answers the operator's own questions, and which it misses. */
import { readFile } from 'node:fs/promises';
import { createAssistant } from '../assistant/ask.ts';
import { type Command, contentHelp, contentOf, contentOption, Misuse, print } from './command.ts';
import { isMiss, type Judgement, judge } from './eval/judge.ts';
import { placeOf, readLabelled } from './eval/labelled.ts';
import { type Bin, type Measures, measure, reliabilityOf, type Share } from './eval/measure.ts';

export const evaluate: Command = {
  name: 'eval',
  summary: 'measure the replies to labelled questions',
  help: [
    'Usage: node src/cli.ts eval FILE.jsonl [--json] [--content DIR[=BASE_URL]]',
    '',
    '  FILE.jsonl                one question a line, with every section that would be right; none when it must not be',
    '                            answered: {"id","question","relevant":[{"path","anchor"}]}; "turns" holds what was',
    '                            asked before, as texts, the oldest first',
    '  --json                    print the figures and the misses as one line of JSON',
    contentHelp,
    '',
    'Example: node src/cli.ts eval test/eval/everyday.jsonl',
  ].join('\n'),
  options: { json: { type: 'boolean' }, ...contentOption },
  async run(given) {
    const { values, positionals } = given;
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new Misuse('eval wants one file of questions');
    const questions = readLabelled(await textOf(file));
    const { pages } = await contentOf(given);
    const assistant = createAssistant(pages);
    const judged = questions.map((question) => judge(question, assistant.ask(question.question, question.turns)));
    const [figures, bins, misses] = [measure(judged), reliabilityOf(judged), judged.filter(isMiss)];
    const places = new Set(pages.flatMap(({ sections }) => sections.map(placeOf)));
    const strays = [...new Set(questions.flatMap(({ relevant }) => [...relevant]))].filter(
      (place) => !places.has(place),
    );
    print(
      values['json'] === true
        ? JSON.stringify({
            questions: judged.length,
            ...figures,
            reliability: bins,
            misses: misses.map(toJson),
            strays,
          })
        : [figureLines(figures), binLines(bins), missLines(misses), strayLines(strays)].flat().join('\n'),
    );
    return 0;
  },
};

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Misuse(`eval cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

const names: readonly (readonly [keyof Measures, string])[] = [
  ['first', 'right section first'],
  ['inThree', 'among three'],
  ['plainFirst', 'first, plain questions'],
  ['messyFirst', 'first, messy questions'],
  ['answered', 'answered'],
  ['answersRight', 'answers that are right'],
  ['shownRight', 'right section shown'],
  ['silent', 'none where none is due'],
  ['linkFirst', 'first, texts of links'],
  ['linkInThree', 'among three, texts of links'],
];

function figureLines(figures: Measures): string[] {
  return names.flatMap(([key, name]) => {
    const share = figures[key];
    return share === undefined ? [] : [`${name.padEnd(28)} ${shown(share)}`];
  });
}

function shown({ share, of, low, high }: Share): string {
  return `${share.toFixed(2)} of ${String(of).padEnd(4)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function binLines(bins: readonly Bin[]): string[] {
  if (bins.length === 0) return [];
  const lines = bins.map(
    ({ from, to, replies, right }) =>
      `${from.toFixed(1)} to ${to.toFixed(1)}  ${String(replies).padStart(8)}  ${right.toFixed(2).padStart(6)}`,
  );
  return ['', 'confidence   replies   right', ...lines];
}

function missLines(misses: readonly Judgement[]): string[] {
  if (misses.length === 0) return [];
  return ['', 'Missed:', ...misses.map(toJson).map(missLine)];
}

function missLine({ id, question, kind, confidence, found, wanted }: ReturnType<typeof toJson>): string {
  const asked = question.replace(/\s+/g, ' ').slice(0, 100);
  const due = wanted.length === 0 ? 'none is due' : `wanted ${wanted.slice(0, 2).join(' or ')}`;
  return `${id}: ${asked}\n    ${kind} ${confidence.toFixed(2)} ${found ?? 'nothing'}; ${due}`;
}

function toJson({ question, reply }: Judgement) {
  const [first] = reply.hits;
  return {
    ...{ id: question.id, question: question.question, kind: reply.kind, confidence: reply.confidence },
    found: first === undefined ? null : placeOf(first.section),
    wanted: [...question.relevant],
  };
}

function strayLines(strays: readonly string[]): string[] {
  return strays.length === 0 ? [] : ['', 'Labels that name no section of this content:', ...strays];
}
