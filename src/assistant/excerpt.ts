/**
 * A section to the piece of it that answers: verbatim Markdown, cut only between blocks. Fences, tables and lists
 * stay whole where they fit, and rows of a table stand under its head. A line that has most of the question in it is
 * always there, with as much around it as there is room for, steps rather than preamble.
 */
import { withoutBareEdges } from './boxes.ts';
import { codeIndent, type Piece, toPieces } from './pieces.ts';

/** What a question asks for, and which of it stands in a text. */
export interface Wanted {
  /** How much each thing counts that is asked for. */
  readonly weights: readonly number[];
  /** Which of them stand in a line, by place, and how surely, from 0 to 1. */
  readonly standingIn: (line: string) => ReadonlyMap<number, number>;
}

/** The longest excerpt, in UTF-16 units, as it is read: without the addresses of its links, which nobody sees. */
export const longestExcerpt = 900;
/** The longest with them. */
const longestWritten = 2000;

/**
 * The piece of the Markdown that fits and answers best; all of it when it fits, without a look at what is wanted, and
 * empty when there is no text.
 */
export function excerptOf(markdown: string, toWanted: () => Wanted): string {
  const whole = withoutBareEdges(markdown.trim());
  if (fits(whole.length, hiddenIn(whole))) return whole;
  const wanted = toWanted();
  const views = toViews(whole, wanted);
  const { first, last } = bestRun(views, wanted.weights);
  const [from, to] = [views[first]?.from ?? 0, views[last]?.to ?? 0];
  const lineStart = whole.lastIndexOf('\n', from - 1) + 1;
  const before = whole.slice(lineStart, from);
  const isInStep = /^\s*(?:[-*+]|\d{1,9}[.)])\s|^\s+\S/.test(before);
  const text = withoutBareEdges(whole.slice(before.trim() === '' ? lineStart : from, to));
  const excerpt = isInStep ? withStepFlushLeft(text) : flushLeft(text);
  const shown = (views[first]?.head ?? '') + excerpt;
  return views[first]?.kind === 'code' ? setIn(shown) : shown;
}

function fits(length: number, hidden: number): boolean {
  return length <= longestWritten && length - hidden <= longestExcerpt;
}

/** How much of a text are addresses of links. */
function hiddenIn(text: string): number {
  return text.matchAll(/\]\([^()\s]*\)/g).reduce((sum, [address]) => sum + address.length - 1, 0);
}

/** A piece, and what of the question stands in it. */
interface View extends Piece {
  readonly found: ReadonlyMap<number, number>;
  /** The most that one line of it has of the question. */
  readonly bestLine: number;
  /** It announces what comes next, and says nothing without it. */
  readonly isLeadIn: boolean;
  /** It ends without a full stop, so that it is a lead-in where code or a list comes next. */
  readonly endsOpen: boolean;
  /** How well one can begin to read here: 1 at the top, a title or a first step, less at any paragraph, else 0. */
  readonly beginning: number;
  /** How much of it, and of all before it, are addresses of links. */
  readonly hidden: number;
  /** Nothing but blanks stands between it and the piece before it. */
  readonly touches: boolean;
}

function toViews(markdown: string, wanted: Wanted): View[] {
  const views: View[] = [];
  for (const piece of toPieces(markdown, longestExcerpt)) {
    const text = markdown.slice(piece.from, piece.to);
    const before = views.at(-1);
    const touches = before !== undefined && markdown.slice(before.to, piece.from).trim() === '';
    const beginning = piece.goesOn || (touches && before.isLeadIn) ? 0 : beginningOf(piece.kind, text, !before);
    const isText = piece.kind === 'text';
    const leads = { isLeadIn: isText && isLeadIn(text), endsOpen: isText && /[\p{L}\p{N},]$/u.test(text) };
    const hidden = (before?.hidden ?? 0) + hiddenIn(text);
    views.push({ ...piece, ...findIn(text, wanted), touches, beginning, hidden, ...leads });
  }
  return views;
}

function findIn(text: string, { weights, standingIn }: Wanted): Pick<View, 'found' | 'bestLine'> {
  let [found, bestLine] = [nothing, 0];
  for (const line of text.split('\n')) {
    const standing = standingIn(line);
    if (standing.size === 0) continue;
    const worth = standing.entries().reduce((sum, [place, share]) => sum + (weights[place] ?? 0) * share, 0);
    bestLine = Math.max(bestLine, worth);
    found = found.size === 0 ? standing : stronger(found, standing);
  }
  return { found, bestLine };
}

const nothing: ReadonlyMap<number, number> = new Map();

function stronger(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const all = new Map(one);
  for (const [place, share] of other) all.set(place, Math.max(all.get(place) ?? 0, share));
  return all;
}

/** Code belongs to what stands above it, and so does a list that begins with its fourth step. */
function beginningOf(kind: Piece['kind'], text: string, isFirst: boolean): number {
  if (isFirst) return 1;
  if (kind === 'fence' || kind === 'code') return 0;
  if (kind === 'list') return /^\s*(?:[02-9]|1\d)/.test(text) ? 0 : 1;
  return title.test(text.split('\n', 1)[0] ?? '') ? 1 : 0.5;
}

/** A line in bold, which stands like a heading. */
const title = /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)[.:]?\s*$/;

/** `**Step 1**` alone on the last line, or a colon at the end. */
function isLeadIn(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1).trim();
  return last.endsWith(':') || title.test(last) || /^<[A-Za-z][^<>]*>$/.test(last);
}

/** A line matched when it has so much of what the best line has: a share. */
const nearlyBest = 0.75;

/** Neighbours among the pieces, by number. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * Of all runs that hold a line which matched, each as long as fits, the one worth most; of equals the one soonest at
 * it. One run for each piece to begin with, and each piece comes and goes once (twice around the head of a table), so
 * that the work is linear.
 */
function bestRun(views: readonly View[], weights: readonly number[]): Run {
  const enough = nearlyBest * views.reduce((best, view) => Math.max(best, view.bestLine), 0);
  const tally = createTally(weights);
  let best = { first: 0, last: 0, matched: 0 };
  let most = -1;
  let matched = 0;
  let last = -1;
  for (const [first, view] of views.entries()) {
    while (matched < first || (views[matched]?.bestLine ?? enough) < enough) matched++;
    if (last < first) tally.add(views[++last]);
    last = lastFitting(views, first, last, tally);
    const worth = tally.worth(view, sizeOf(views, first, last) - hiddenOf(views, first, last));
    const isBest = worth > most || (worth === most && best.matched === matched);
    if (matched <= last && isBest) [best, most] = [{ first, last, matched }, worth];
    tally.remove(view);
  }
  return withoutLeadIns(views, best);
}

/** The last piece of a run that is as long as it can be, and was tallied up to `last`. */
function lastFitting(views: readonly View[], first: number, tallied: number, tally: Tally): number {
  let last = tallied;
  // Where it begins with a later row, the head of the table stands above it, for which there may be no room.
  while (last > first && !isFitting(views, first, last)) tally.remove(views[last--]);
  while (goesOn(views, first, last)) tally.add(views[++last]);
  return last;
}

function goesOn(views: readonly View[], first: number, last: number): boolean {
  return views[last + 1]?.touches === true && isFitting(views, first, last + 1);
}

function isFitting(views: readonly View[], first: number, last: number): boolean {
  return fits(sizeOf(views, first, last), hiddenOf(views, first, last));
}

function sizeOf(views: readonly View[], first: number, last: number): number {
  const indents = views[first]?.kind === 'code' ? codeIndent * (last - first + 1) : 0;
  const head = views[first]?.head?.length ?? 0;
  return head + (views[last]?.to ?? 0) - (views[first]?.from ?? 0) + indents;
}

function hiddenOf(views: readonly View[], first: number, last: number): number {
  return (views[last]?.hidden ?? 0) - (views[first - 1]?.hidden ?? 0);
}

/** The run up to the last piece that does not only lead on to what found no room. */
function withoutLeadIns(views: readonly View[], run: Run & { readonly matched: number }): Run {
  let { last } = run;
  while (last > run.matched && leadsOn(views[last], views[last + 1])) last--;
  return { first: run.first, last };
}

function leadsOn(view: View | undefined, next: View | undefined): boolean {
  return view?.isLeadIn === true || (view?.endsOpen === true && next?.touches === true && next.kind !== 'text');
}

/**
 * What a run is worth beside its words, in shares of all that is asked for. Set by hand, looking at what the questions
 * of three documentations were shown. A step is a list, code or a table; three of them tell a procedure.
 */
const shares = { step: 0.05, beginning: 0.3, room: 0.15 };
const mostSteps = 3;

type Tally = ReturnType<typeof createTally>;

/** Adds up what the pieces of a run say. A word said once counts half, and each time more half of what is left. */
function createTally(weights: readonly number[]) {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const said = weights.map(() => 0);
  let steps = 0;
  const count = (view: View | undefined, sign: 1 | -1) => {
    for (const [place, share] of view?.found ?? []) said[place] = (said[place] ?? 0) - sign * Math.log2(1 - share / 2);
    if (view !== undefined && view.kind !== 'text') steps += sign;
  };
  return {
    add: (view: View | undefined) => count(view, 1),
    remove: (view: View | undefined) => count(view, -1),
    worth({ beginning }: View, size: number): number {
      const words = weights.reduce((sum, weight, place) => sum + weight * (1 - 2 ** -(said[place] ?? 0)), 0);
      const room = shares.room * (size / longestExcerpt);
      return words + total * (shares.step * Math.min(mostSteps, steps) + shares.beginning * beginning + room);
    },
  };
}

/**
 * The indentation that lines share, and blanks around them, taken away: of all lines, and of the end of a step before
 * the next one, which would else be set in below its own first line.
 */
function flushLeft(text: string): string {
  const rows = text.split('\n');
  const indents = rows.map((row) => (row.trim() === '' ? Number.POSITIVE_INFINITY : row.search(/\S/)));
  const first = indents.find((indent) => indent < Number.POSITIVE_INFINITY) ?? 0;
  const next = indents.findIndex((indent) => indent < first);
  const shared = next === -1 ? first : 0;
  return rows
    .map((row, at) => row.slice(Math.min(at < next ? first : shared, row.length)))
    .join('\n')
    .trim();
}

/** The same where the first line begins in the middle of a step, whose other lines are set in. */
function withStepFlushLeft(text: string): string {
  const end = text.indexOf('\n');
  if (end === -1) return text.trim();
  const rest = text.slice(end);
  const blanks = /^\s*\n/.exec(rest)?.[0] ?? '\n';
  return `${text.slice(0, end)}${blanks}${flushLeft(rest)}`.trim();
}

function setIn(text: string): string {
  return text.replace(/^(?=.*\S)/gm, ' '.repeat(codeIndent));
}
