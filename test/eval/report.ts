/** What `npm run eval` found, as tables: each figure beside its target (issue 3) and whether it is met. */
import type { Bin, Measures, Share } from '../../src/cli/eval/measure.ts';
import type { ExactString } from './exact.ts';
import { isOther } from './others.ts';
import { toTable } from './report-table.ts';
import { documentationOf, type SetName } from './sets.ts';

/** The figures of one set. */
export interface SetResult {
  readonly name: SetName;
  readonly toAnswer: number;
  readonly notToAnswer: number;
  /** Questions of which no label names a section that was read: they cannot be right. */
  readonly unreachable: readonly string[];
  readonly measures: Measures;
  readonly typos: TypoResult;
  readonly exact: readonly ExactResult[];
  readonly reliability: readonly Bin[];
}

/** Questions with one edit in one word, over every content word, each question counting once. */
export interface TypoResult {
  readonly asked: number;
  /** The share that has the right section first without a typo, less that with one. */
  readonly lost: number;
}

/** Exact strings of a kind, asked as they are and within a question. */
export interface ExactResult {
  readonly kind: ExactString['kind'];
  readonly aloneFirst: Share;
  readonly aloneInThree: Share;
  readonly askedFirst: Share;
  readonly askedInThree: Share;
}

interface Figure {
  readonly name: string;
  readonly short: string;
  /** Behind the point; two if absent. */
  readonly digits?: number;
  readonly target?: Target;
  /** Nothing when the set has no such questions. */
  readonly value: (result: SetResult) => number | undefined;
  /** Said after the value. */
  readonly note?: (result: SetResult) => string;
}

interface Target {
  readonly is: 'at least' | 'at most';
  readonly limit: number;
}

const atLeast = (limit: number): Target => ({ is: 'at least', limit });
const atMost = (limit: number): Target => ({ is: 'at most', limit });

const figures: readonly Figure[] = [
  {
    ...{ name: 'the right section is the first hit', short: 'first', target: atLeast(0.7) },
    value: ({ measures }) => measures.first?.share,
  },
  {
    ...{ name: 'it is among the first three', short: 'in three', target: atLeast(0.88) },
    value: ({ measures }) => measures.inThree?.share,
  },
  {
    ...{
      name: 'by how much less messy questions have it first than plain ones',
      short: 'messy below plain',
      target: atMost(0.08),
    },
    value: ({ measures: { plainFirst, messyFirst } }) =>
      plainFirst && messyFirst ? plainFirst.share - messyFirst.share : undefined,
  },
  {
    name: 'of what is to be answered, what gets an answer',
    short: 'answered',
    target: atLeast(0.6),
    value: ({ measures }) => measures.answered?.share,
  },
  {
    ...{ name: 'of all answers, those that quote a right section', short: 'answers right', target: atLeast(0.92) },
    value: ({ measures }) => measures.answersRight?.share,
    note: ({ measures }) => interval(measures.answersRight),
  },
  {
    name: 'a right section is shown, as the answer, beside it or as a choice',
    short: 'shown',
    target: atLeast(0.88),
    value: ({ measures }) => measures.shownRight?.share,
  },
  { name: 'the answer is right', short: 'right', value: ({ measures }) => measures.right?.share },
  { name: 'a choice holds the right section', short: 'offered', value: ({ measures }) => measures.offered?.share },
  {
    name: 'another section is shown as the answer, or a choice without the right one',
    short: 'wrong',
    value: ({ measures }) => measures.wrong?.share,
  },
  {
    name: 'nothing is shown, though there is an answer',
    short: 'refused',
    value: ({ measures }) => measures.refused?.share,
  },
  {
    name: 'of what must not be answered, what gets none',
    short: 'none due',
    target: atLeast(0.9),
    value: ({ measures }) => measures.silent?.share,
  },
  {
    name: 'of what has it first, what is lost to one edit in one word',
    short: 'lost to a typo',
    digits: 3,
    target: atMost(0.05),
    value: ({ typos }) => typos.lost,
  },
  exactFigure('error', 'error string'),
  exactFigure('key', 'configuration key'),
  exactFigure('command', 'command'),
  {
    name: 'for the text of a link, what it leads to is the first hit',
    short: 'link first',
    value: ({ measures }) => measures.linkFirst?.share,
  },
  { name: 'the same among three', short: 'link in three', value: ({ measures }) => measures.linkInThree?.share },
];

function exactFigure(kind: ExactString['kind'], name: string): Figure {
  return {
    ...{ name: `a question with an exact ${name} has a section that holds it first`, short: name, target: atLeast(1) },
    value: ({ exact }) => exact.find((result) => result.kind === kind)?.askedFirst.share,
  };
}

/** Every figure, a line a set. */
export function qualityTable(results: readonly SetResult[]): string {
  return tableOf(figures, results);
}

/** What the columns of the tables hold, a line each. */
export function legend(): string {
  return figures.map(({ name, short }) => `- *${short}*: ${name}`).join('\n');
}

function tableOf(columns: readonly Figure[], results: readonly SetResult[]): string {
  const target = ['target', '', ...columns.map((figure) => shownTarget(figure.target))];
  const lines = results.map((result) => [
    ...[result.name, `${result.toAnswer} + ${result.notToAnswer}`],
    ...columns.map((figure) => cell(figure, result)),
  ]);
  return toTable(['set', 'questions', ...columns.map(({ short }) => short)], [target, ...lines]);
}

/** Exact strings, as they are and within a question; first and among three. */
export function exactTable(results: readonly SetResult[]): string {
  const lines = results.flatMap(({ name, exact }) =>
    exact.map(({ kind, aloneFirst, aloneInThree, askedFirst, askedInThree }) => [
      ...[name, kind, String(aloneFirst.of)],
      ...[aloneFirst, aloneInThree, askedFirst, askedInThree].map(({ share }) => share.toFixed(2)),
    ]),
  );
  return toTable(['set', 'kind', 'strings', 'alone: first', 'in three', 'in a question: first', 'in three'], lines);
}

/** A line a tenth of confidence: the share whose first hit is right, and of how many; all sets together at the end. */
export function reliabilityTable(results: readonly SetResult[]): string {
  const groups = Map.groupBy(results, ({ name }) => (isOther(name) ? 'others' : documentationOf(name)));
  const lines = Array.from({ length: 10 }, (_, tenth) => {
    const binsOf = (some: readonly SetResult[]) =>
      some.flatMap(({ reliability }) => reliability.filter(({ from }) => from === tenth / 10));
    const label = `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`;
    return [label, ...[...groups.values()].map((some) => kept(binsOf(some))), kept(binsOf(results))];
  });
  return toTable(['confidence', ...groups.keys(), 'all'], lines);
}

function kept(bins: readonly Bin[]): string {
  const replies = bins.reduce((sum, bin) => sum + bin.replies, 0);
  const right = bins.reduce((sum, bin) => sum + bin.right * bin.replies, 0);
  return replies === 0 ? '' : `${(right / replies).toFixed(2)} of ${replies}`;
}

function cell({ value, target, note, digits = 2 }: Figure, result: SetResult): string {
  const figure = value(result);
  if (figure === undefined) return '';
  const mark = target === undefined ? '' : isMet(target, figure) ? ' ✓' : ' ✗';
  return `${figure.toFixed(digits)}${note?.(result) ?? ''}${mark}`;
}

function isMet({ is, limit }: Target, value: number): boolean {
  return is === 'at least' ? value >= limit : value <= limit;
}

function shownTarget(target: Target | undefined): string {
  return target === undefined ? '' : `${target.is === 'at least' ? '≥' : '≤'} ${target.limit.toFixed(2)}`;
}

function interval(share: Share | undefined): string {
  return share === undefined ? '' : ` (${share.low.toFixed(2)} to ${share.high.toFixed(2)})`;
}
