/** The table of what came of all the trouble. */
import type { Tally } from './tally.ts';

/** One trouble, and what came of it. */
export interface Result {
  readonly name: string;
  readonly database: 'sqlite' | 'postgres';
  readonly copies: number;
  /** How often something went wrong. */
  readonly times: number;
  readonly questions: number;
  readonly tickets: number;
  readonly acts: number;
  /** Questions that the app never acknowledged, so that Slack gave up. */
  readonly notTaken: number;
  readonly tally: Tally;
  /** Processes that ended though nobody had ended them. */
  readonly died: number;
  /** The slowest half of all starts took longer. */
  readonly startMs: number;
  /** Resident memory in bytes and open handles of all copies together, at the start and at the end. */
  readonly memory: readonly [number, number];
  readonly handles: readonly [number | undefined, number | undefined];
}

/** What came of many questions in a row; memory in bytes. */
export interface Soaked {
  readonly questions: number;
  readonly unanswered: number;
  readonly answeredTwice: number;
  readonly memory: { readonly start: number; readonly afterFifth: number; readonly end: number };
  readonly handles: readonly [number | undefined, number | undefined];
}

const places = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;

/** Writes the troubles, one a line. */
export function chaosTable(results: readonly Result[]): string {
  return toTable(
    [
      'trouble',
      'database, copies',
      'times',
      'questions',
      'of these tickets',
      'acts',
      'never taken',
      'unanswered',
      'answered twice',
      'answered and apologised for',
      'acts to be done again',
      'acts lost',
      'acts done twice',
      'tickets lost',
      'tickets doubled',
      'died by itself',
      'start ms',
      'resident MB',
      'handles',
    ],
    results.map(({ tally, ...run }) => [
      run.name,
      `${places[run.database]}, ${run.copies}`,
      run.times,
      run.questions,
      run.tickets,
      run.acts,
      run.notTaken,
      tally.unanswered,
      tally.answeredTwice,
      tally.answeredAndApologised,
      tally.actsRefused,
      tally.actsLost,
      tally.actsTwice,
      tally.ticketsLost,
      tally.ticketsDoubled,
      run.died,
      run.startMs.toFixed(0),
      run.memory.map(toMegabytes).join(' → '),
      run.handles.map((open) => open ?? '?').join(' → '),
    ]),
  );
}

/** Writes the soak. */
export function soakTable(soaked: readonly Soaked[]): string {
  return toTable(
    [
      'questions',
      'unanswered',
      'answered twice',
      'MB at the start',
      'after a fifth',
      'at the end',
      'growth',
      'handles',
    ],
    soaked.map(({ memory: { start, afterFifth, end }, ...run }) => [
      run.questions,
      run.unanswered,
      run.answeredTwice,
      toMegabytes(start),
      toMegabytes(afterFifth),
      toMegabytes(end),
      `${((end / afterFifth - 1) * 100).toFixed(0)} %`,
      run.handles.map((open) => open ?? '?').join(' → '),
    ]),
  );
}

function toMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

function toTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = heads.map((_, at) => (at === 0 ? '---' : '---:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
