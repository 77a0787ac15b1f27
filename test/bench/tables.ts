/** What the bench measured, as tables. */
import { toTable } from '../eval/report-table.ts';
import type { Engine } from './engines.ts';
import type { Outcome, Reloaded, Task } from './task.ts';

/** What was asked of a process, and what came of it. */
export interface Measured {
  readonly task: Task;
  readonly outcome: Outcome;
}

const qualityHeader = [
  'engine',
  'right first',
  'among three',
  'of',
  'median ms',
  'p99 ms',
  'built in s',
  'resident MB',
];

/** Engines beside each other on one documentation, a line each. */
export function compareTable(measured: readonly Measured[]): string {
  const lines = measured.map(({ task: { engine }, outcome }) => {
    const { judged, first, inThree, medianMs, p99Ms, buildS, residentMb } = outcome;
    if (engine === 'nothing') return ['(only reading)', '', '', '', '', '', '', residentMb.toFixed(0)];
    const found = [first.toFixed(2), inThree.toFixed(2), String(judged)];
    return [engine, ...found, ms(medianMs), ms(p99Ms), buildS.toFixed(1), residentMb.toFixed(0)];
  });
  return toTable(qualityHeader, lines);
}

/** How each engine was set up, a line each. */
export function setUpList(engines: readonly Engine[], versionOf: (name: string) => string): string {
  return engines
    .map(({ name, package: from, setUp }) => `- ${name}${from === undefined ? '' : ` ${versionOf(from)}`}: ${setUp}.`)
    .join('\n');
}

const costHeader = ['set', 'sections', 'questions', 'median ms', 'p99 ms', 'read in s', 'indexed in s', 'resident MB'];
const costTarget = ['target', '11,000', '', '≤ 0.50', '≤ 5.00', '≤ 3.0 together', '', '≤ 250'];

/** What this engine costs on real documentation, a line a set, beside the targets of issue 3. */
export function costTable(measured: readonly Measured[]): string {
  const lines = measured.map(({ task: { set }, outcome }) => {
    const { sections, timed, medianMs, p99Ms, readS, buildS, residentMb } = outcome;
    return [
      ...[set, sections.toLocaleString('en'), String(timed)],
      ...[marked(ms(medianMs), medianMs <= 0.5), marked(ms(p99Ms), p99Ms <= 5)],
      ...[
        readS.toFixed(1),
        marked(buildS.toFixed(1), readS + buildS <= 3),
        marked(residentMb.toFixed(0), residentMb <= 250),
      ],
    ];
  });
  return toTable(costHeader, [costTarget, ...lines]);
}

/** What this engine costs as the documentation grows; the target of issue 3 is for a million sections. */
export function curveTable(measured: readonly Measured[]): string {
  const lines = measured.map(({ outcome: { sections, medianMs, p99Ms, buildS, residentMb } }) => {
    const tail = sections < 1_000_000 ? ms(p99Ms) : marked(ms(p99Ms), p99Ms <= 30);
    return [sections.toLocaleString('en'), ms(medianMs), tail, buildS.toFixed(1), residentMb.toFixed(0)];
  });
  return toTable(['sections', 'median ms', 'p99 ms', 'indexed in s', 'resident MB'], lines);
}

/** How soon a changed page is answered from, a line a set; the target of issue 3 is a second. */
export function reloadTable(measured: readonly (Reloaded & { readonly set: string })[]): string {
  const lines = measured.map(({ set, pages, liveMs, longestWaitMs }) => {
    const [median = 0, most = 0] = [liveMs[Math.floor(liveMs.length / 2)], liveMs.at(-1)];
    return [set, String(pages), String(liveMs.length), ms(median), marked(ms(most), most <= 1000), ms(longestWaitMs)];
  });
  return toTable(['set', 'pages', 'changes', 'live after ms, median', 'at most', 'others waited at most'], lines);
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

function marked(figure: string, isMet: boolean): string {
  return `${figure} ${isMet ? '✓' : '✗'}`;
}
