/** What `npm run eval` found, as tables: each figure beside its target (issue 3) and whether it is met. */
import type { Bin, Measures, Share } from '../../src/cli/eval/measure.ts';
import type { ExactString } from './exact.ts';
import { toTable } from './report-table.ts';
import type { SetName } from './sets.ts';

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

interface Row {
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

const rows: readonly Row[] = [
  { name: 'right section first', short: 'first', target: atLeast(0.7), value: ({ measures }) => measures.first?.share },
  { name: 'among three', short: 'in three', target: atLeast(0.88), value: ({ measures }) => measures.inThree?.share },
  {
    ...{ name: 'first: messy below plain questions', short: 'messy below plain', target: atMost(0.08) },
    value: ({ measures: { plainFirst, messyFirst } }) =>
      plainFirst && messyFirst ? plainFirst.share - messyFirst.share : undefined,
  },
  { name: 'answered', short: 'answered', target: atLeast(0.6), value: ({ measures }) => measures.answered?.share },
  {
    ...{ name: 'answers that are right', short: 'answers right', target: atLeast(0.92) },
    value: ({ measures }) => measures.answersRight?.share,
    note: ({ measures }) => interval(measures.answersRight),
  },
  {
    name: 'right section shown',
    short: 'shown',
    target: atLeast(0.88),
    value: ({ measures }) => measures.shownRight?.share,
  },
  {
    name: 'none where none is due',
    short: 'none due',
    target: atLeast(0.9),
    value: ({ measures }) => measures.silent?.share,
  },
  {
    name: 'first: lost to a typo in one word',
    short: 'lost to a typo',
    digits: 3,
    target: atMost(0.05),
    value: ({ typos }) => typos.lost,
  },
  exactRow('error', 'error string'),
  exactRow('key', 'configuration key'),
  exactRow('command', 'command'),
  { name: 'text of a link: first', short: 'link first', value: ({ measures }) => measures.linkFirst?.share },
  { name: 'text of a link: among three', short: 'link in three', value: ({ measures }) => measures.linkInThree?.share },
];

function exactRow(kind: ExactString['kind'], name: string): Row {
  return {
    ...{ name: `exact ${name} in a question: first`, short: name, target: atLeast(1) },
    value: ({ exact }) => exact.find((result) => result.kind === kind)?.askedFirst.share,
  };
}

/** Every figure, a column a set. */
export function qualityTable(results: readonly SetResult[]): string {
  const counts = [
    'questions to be answered + not',
    '',
    ...results.map((result) => `${result.toAnswer} + ${result.notToAnswer}`),
  ];
  const figures = rows.map((row) => [row.name, shownTarget(row.target), ...results.map((result) => cell(row, result))]);
  return toTable(['', 'target', ...results.map(({ name }) => name)], [counts, ...figures]);
}

const inReadme = ['first', 'in three', 'answered', 'answers right', 'shown', 'none due', 'lost to a typo'];

/** The figures that a reader of the README asks for, a line a set. */
export function readmeTable(results: readonly SetResult[]): string {
  const chosen = rows.filter(({ short }) => inReadme.includes(short));
  const target = ['target', '', ...chosen.map((row) => shownTarget(row.target))];
  const lines = results.map((result) => [
    ...[result.name, `${result.toAnswer} + ${result.notToAnswer}`],
    ...chosen.map((row) => cell({ ...row, note: () => '' }, result)),
  ]);
  return toTable(['set', 'questions', ...chosen.map(({ short }) => short)], [target, ...lines]);
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
  const lines = Array.from({ length: 10 }, (_, tenth) => {
    const bins = results.map(({ reliability }) => reliability.filter(({ from }) => from === tenth / 10));
    return [`${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`, ...bins.map(kept), kept(bins.flat())];
  });
  return toTable(['confidence', ...results.map(({ name }) => name), 'all'], lines);
}

function kept(bins: readonly Bin[]): string {
  const replies = bins.reduce((sum, bin) => sum + bin.replies, 0);
  const right = bins.reduce((sum, bin) => sum + bin.right * bin.replies, 0);
  return replies === 0 ? '' : `${(right / replies).toFixed(2)} of ${replies}`;
}

function cell({ value, target, note, digits = 2 }: Row, result: SetResult): string {
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
