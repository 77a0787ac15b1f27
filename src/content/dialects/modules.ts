/**
 * The JavaScript in an MDX page: `import` and `export` are taken out, and a component that stands for an imported
 * page gives way to the text of that page.
 */
import type { Line } from '../lines.ts';
import type { Include } from './dialect.ts';
import { expandInclusions, type Including } from './inclusions.ts';

/** Takes the modules out of some lines and puts imported pages in. */
export function resolveModules(lines: readonly Line[], include: Include): readonly Line[] {
  return expandInclusions(lines, withoutModules, include);
}

function withoutModules(lines: readonly Line[]): Including {
  const imports = new Map<string, string>();
  const target = (line: Line) => {
    const [, name = ''] = /^\s*<([A-Z]\w*)[^<>]*\/>\s*$/.exec(line.plain) ?? [];
    return imports.get(name);
  };
  if (!lines.some(isModule)) return { lines, target };
  const kept: Line[] = [];
  let canBalance = true;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    if (!isModule(line)) {
      kept.push(line);
      index += 1;
      continue;
    }
    const [, name, from] = /^import\s+(\w+)\s+from\s+["']([^"']+)["']/.exec(line.plain) ?? [];
    if (name !== undefined && from !== undefined) imports.set(name, from);
    const end: number | undefined = canBalance ? balancedEnd(lines, index) : undefined;
    canBalance = end !== undefined;
    const after = end ?? blankAfter(lines, index);
    if (isTable(line.plain)) for (const row of lines.slice(index, after)) kept.push(toValues(row));
    index = after;
  }
  return { lines: kept, target };
}

function isModule({ code, plain }: Line): boolean {
  return (
    !code && /^(?:import (?:["'{*]|\w+(?:,| from ))|export (?:default|const|let|var|function|async|class) )/.test(plain)
  );
}

/** An object or array that a component will show: its texts are what a reader sees, in a form we cannot know. */
function isTable(row: string): boolean {
  return /^export\s+const\s+\w+\s*=\s*[{[]/.test(row);
}

function toValues(line: Line): Line {
  const values = [...line.plain.matchAll(/:\s*"([^"]*)"/g)].map(([, value]) => value);
  return { ...line, source: '', plain: values.join(' '), code: true };
}

/** The line after a statement, which ends where its brackets do; `undefined` when they never close. */
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
