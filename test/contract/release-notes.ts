/** The public release notes as facts: which version of a component each release names, read from their tables. */
import type { Page, Section } from '../../src/content/page.ts';

/** What goes with a release: what is recommended or tested, and what is said to be compatible. */
export interface Named {
  readonly version: string;
  readonly compatible: string;
}

/** One row of a Markdown table, with what stands above each of its cells. */
export interface Row {
  readonly heads: readonly string[];
  readonly cells: readonly string[];
}

/** The rows of all tables in a Markdown text. */
export function rowsIn(markdown: string): readonly Row[] {
  const rows: Row[] = [];
  let heads: readonly string[] = [];
  let above: readonly string[] = [];
  for (const line of markdown.split('\n')) {
    const cells = line.trim().startsWith('|')
      ? line
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
          .map(trimmed)
      : [];
    if (cells.length === 0) heads = [];
    else if (cells.every((cell) => /^:?-+:?$/.test(cell))) heads = above;
    else if (heads.length > 0) rows.push({ heads, cells });
    above = cells;
  }
  return rows;
}

/** A section and all that stand below it, by anchor; none when there is no such anchor. */
export function sectionsUnder(page: Page, anchor: string): readonly Section[] {
  const at = page.sections.findIndex((section) => section.anchor === anchor || section.ids?.includes(anchor));
  const first = page.sections[at];
  if (first === undefined) return [];
  const next = page.sections.findIndex((section, place) => place > at && section.level <= first.level);
  return page.sections.slice(at, next === -1 ? undefined : next);
}

/** The sources of these sections, one after another. */
export function textOf(sections: readonly Section[]): string {
  return sections.map(({ title, markdown }) => `${title}\n${markdown}`).join('\n');
}

/** What the notes of one release name, by component. */
export function namedIn(notes: string): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const { cells } of rowsIn(notes.replace(/\{\/\*.*?\*\/\}/gs, ''))) {
    const [first = '', second = '', third = ''] = cells;
    const tool = /^\[([^\]]+)\]/.exec(first)?.[1];
    if (tool !== undefined) {
      const name = /^go(?:lang)?$/i.test(tool) ? 'Go' : tool;
      named.set(name, { version: tidy(name, second), compatible: tidy(name, third) });
    }
    const component = components.find(([prefix]) => second.startsWith(prefix));
    if (component !== undefined && tool === undefined) {
      named.set(component[1], { version: lastWord(second), compatible: lastWord(third) });
    }
  }
  for (const [, name = '', version = ''] of notes.matchAll(/^\s*- Tyk ([A-Z][A-Za-z ]+) v([\d.]+)/gm)) {
    named.set(name, { version, compatible: '' });
  }
  return named;
}

/** What a table of versions side by side (a column for each component) has in the row of a Gateway. */
export function besideGateway(markdown: string, gateway: string): ReadonlyMap<string, Named> {
  const row = rowsIn(markdown).find(({ heads, cells }) => cells[heads.indexOf('Gateway')] === `v${gateway}`);
  const pairs = row?.heads.map(
    (head, at) => [head, { version: lastWord(row.cells[at] ?? ''), compatible: '' }] as const,
  );
  return new Map(pairs);
}

const components = [
  ['MDCB ', 'MDCB'],
  ['Operator ', 'Operator'],
  ['Sync ', 'Sync'],
  ['Helm ', 'Tyk Charts'],
  ['Pump ', 'Pump'],
  ['EDP ', 'Developer Portal'],
  ['TIB ', 'TIB (stand-alone)'],
] as const;

function lastWord(cell: string): string {
  return cell.endsWith('all versions') ? 'all' : (/v?(\d[\d.]*)$/.exec(cell)?.[1] ?? '');
}

function tidy(name: string, cell: string): string {
  const plain = cell
    .replace(/\s*LTS$/, '')
    .replace(/^[\d.]+ \(GQL\), /, '')
    .replace(/\s*\(GW\)$/, '')
    .replace(' - ', ' to ');
  if (name !== 'Kubernetes') return plain;
  const all = plain.split(', ');
  return all.length > 1 ? `${all[0]} to ${all.at(-1)}` : plain;
}

function trimmed(cell: string): string {
  return cell.trim();
}
