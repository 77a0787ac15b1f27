/**
 * Handles the JavaScript in an MDX page: `import` and `export` are removed, and a component that is an imported page, or
 * a `<Snippet file>`, is replaced by the text of that page.
 */
import type { Line } from '../lines.ts';
import type { Include } from './dialect.ts';
import { expandInclusions, type Including } from './inclusions.ts';

/** Removes the modules from some lines and inserts the imported pages. */
export function resolveModules(lines: readonly Line[], include: Include): readonly Line[] {
  return expandInclusions(lines, withoutModules, include);
}

function withoutModules(lines: readonly Line[]): Including {
  const imports = new Map<string, string>();
  const target = ({ plain }: Line) => {
    const [, name = '', attributes = ''] = /^\s*<([A-Z]\w*)([^<>]*)\/>\s*$/.exec(plain) ?? [];
    return name === 'Snippet' ? /\sfile=["']([^"']+)["']/.exec(attributes)?.[1] : imports.get(name);
  };
  const kept: Line[] = [];
  let at = 0;
  for (const { start, end } of statements(lines)) {
    for (const line of lines.slice(at, start)) kept.push(line);
    const first = lines[start]?.plain ?? '';
    for (const line of isTable(first) ? lines.slice(start, end) : []) kept.push(toValues(line));
    const [, name = '', from = ''] = /^import\s+(\w+)\s+from\s+["']([^"']+)["']/.exec(first) ?? [];
    if (name !== '') imports.set(name, from);
    at = end;
  }
  return { lines: at === 0 ? lines : kept.concat(lines.slice(at)), target };
}

interface Statement {
  readonly start: number;
  /** The index of the line after it. */
  readonly end: number;
}

/** Once a bracket stays open to the end of the page, the rest is not searched again. */
function statements(lines: readonly Line[]): Statement[] {
  const found: Statement[] = [];
  let canBalance = true;
  for (const [start, line] of lines.entries()) {
    if (start < (found.at(-1)?.end ?? 0) || !isModule(line)) continue;
    const end: number | undefined = canBalance ? balancedEnd(lines, start) : undefined;
    canBalance = end !== undefined;
    found.push({ start, end: end ?? blankAfter(lines, start) });
  }
  return found;
}

function isModule({ code, plain }: Line): boolean {
  return (
    !code && /^(?:import (?:["'{*]|\w+(?:,| from ))|export (?:default|const|let|var|function|async|class) )/.test(plain)
  );
}

/** Tells whether a line begins an object or array for a component to show; readers will see its texts in some form. */
function isTable(row: string): boolean {
  return /^export\s+const\s+\w+\s*=\s*[{[]/.test(row);
}

function toValues(line: Line): Line {
  const values = [...line.plain.matchAll(/:\s*"([^"]*)"/g)].map(([, value]) => value);
  return { ...line, source: '', plain: values.join(' '), code: true };
}

/** The line after a statement, which ends when all its brackets are closed; `undefined` if they never are. */
function balancedEnd(lines: readonly Line[], start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < lines.length; index += 1) {
    for (const [bracket] of (lines[index]?.source ?? '').matchAll(/[()[\]{}]/g)) {
      depth += '([{'.includes(bracket) ? 1 : -1;
    }
    if (depth <= 0) return index + 1;
  }
  return undefined;
}

function blankAfter(lines: readonly Line[], start: number): number {
  let index = start;
  while (index < lines.length && lines[index]?.plain.trim() !== '') index += 1;
  return index;
}
