import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page, Section } from '../../src/content/page.ts';
import { bundledGuides, documentationIn } from '../documentation.ts';
import { besideGateway, type Named, namedIn, type Row, rowsIn, sectionsUnder, textOf } from './release-notes.ts';

const root = join(import.meta.dirname, '../..');
const corpus = join(root, '../shared/corpora/tyk-docs');
const notes = 'developer-support/release-notes';
const checked = /^(?:releases|faq)\/|^policies\/databases\.md$|^guides\/(?:helm|mdcb|portal)\.md$/;

let ours: readonly Section[] = [];
let pages: ReadonlyMap<string, Page> = new Map();

/** The notes of one release of a component, as they are published. */
function release(component: string, version: string): string {
  const page = pages.get(`${notes}/${component}`);
  const anchors = [version, version.replace(/\.\d+$/, '')].map((each) => `${each.replaceAll('.', '-')}-release-notes`);
  const found = page && anchors.map((anchor) => sectionsUnder(page, anchor)).find((sections) => sections.length > 0);
  return textOf(found ?? []);
}

/** Where the links of a section to the public documentation lead. */
function linked(section: Section): readonly { readonly address: string; readonly sections: readonly Section[] }[] {
  const addresses = [section.url, ...[...section.markdown.matchAll(/https:\/\/tyk\.io\/docs\/[^)\s>"]*/g)].map(String)];
  return addresses.map((address) => {
    const [route = '', anchor] = address.slice('https://tyk.io/docs/'.length).split('#');
    const page = pages.get(route);
    const sections = page && (anchor === undefined ? page.sections : sectionsUnder(page, anchor));
    return { address, sections: sections ?? [] };
  });
}

/** A cell without the links in it. */
function plain(cell: string): string {
  return cell.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim();
}

/** All releases of the Gateway from the first to the last that a cell names. */
function gatewaysIn(cell: string): readonly string[] {
  const [first = '', last = first] = plain(cell).split(' to ');
  const line = first.replace(/\d+$/, '');
  const [from, to] = [first, last].map((version) => Number(version.slice(line.length)));
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${line}${Number(from) + at}`);
}

/** What the notes name that a row is about, one for each release and place that may name it. */
function evidence(row: Row, gateway: string | undefined, section: Section): readonly ReadonlyMap<string, Named>[][] {
  const about = row.heads[0] === 'component' ? [gateway ?? ''] : gatewaysIn(row.cells[0] ?? '');
  if (row.heads[0] === 'Tyk Charts') return about.map((version) => [namedIn(release('helm-chart', version))]);
  return about.map((version) => [
    namedIn(release('dashboard', version)),
    namedIn(release('gateway', version)),
    ...linked(section).map(({ sections }) => besideGateway(textOf(sections), version)),
  ]);
}

/** The facts that a row states: of which component, in which column, and what. */
function stated({ heads, cells }: Row): readonly { name: string; side: keyof Named; value: string }[] {
  const [first = ''] = cells;
  return heads.flatMap((head, at) => {
    const value = plain(cells[at] ?? '');
    if (at === 0 || value === '' || head === 'released') return [];
    if (head === 'version' || head === 'compatible') return [{ name: first, side: head, value }];
    const name = head.replace(/ at least$| recommended$/, '');
    return [{ name, side: head.endsWith(' at least') ? ('compatible' as const) : ('version' as const), value }];
  });
}

const isOfReleases = ({ heads }: Row): boolean => ['component', 'gateway', 'Tyk Charts'].includes(heads[0] ?? '');
const isOfItself = (name: string): boolean => name === 'Gateway' || name === 'Dashboard';

/** What a row states that no release notes say. */
function wrongIn(row: Row, gateway: string | undefined, section: Section): readonly string[] {
  const places = evidence(row, gateway, section);
  return stated(row)
    .filter(({ name }) => row.heads[0] !== 'component' || !isOfItself(name))
    .filter(({ name, side, value }) => !places.every((named) => named.some((one) => one.get(name)?.[side] === value)))
    .map(({ name, side, value }) => `${section.page.path} ${row.cells[0]}: ${name} ${side} ${value}`);
}

describe.skipIf(!existsSync(corpus))('what the bundled content says of releases', () => {
  beforeAll(async () => {
    const content = await bundledGuides();
    ours = content.pages.flatMap(({ sections }) => sections).filter(({ page }) => checked.test(page.path));
    const published = await documentationIn(corpus);
    pages = new Map(published.pages.map((page) => [page.head.path.replace(/\.mdx?$/, ''), page]));
  });

  it('links to headings that exist', () => {
    const links = ours.flatMap((section) => linked(section));
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(({ sections }) => sections.length === 0).map(({ address }) => address)).toEqual([]);
  });

  it('names the versions that the release notes name', () => {
    const facts = ours.flatMap((section) => {
      const rows = rowsIn(section.markdown).filter(isOfReleases);
      const gateway = rows.find(({ cells }) => cells[0] === 'Gateway')?.cells[1];
      return rows.map((row) => ({ row, wrong: wrongIn(row, gateway, section) }));
    });
    expect(facts.length).toBeGreaterThan(250);
    expect(facts.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('has a table of versions, of the newest patch, for every minor release from 5.3 on', () => {
    const titles = pages.get(`${notes}/gateway`)?.sections.map(({ title }) => title) ?? [];
    const newest = new Map<string, string>();
    for (const title of titles.toReversed()) {
      const [version, minor] = /^(5\.\d+)\.\d+(?= Release Notes)/.exec(title) ?? [];
      if (version !== undefined && minor !== undefined && Number(minor.slice(2)) >= 3) newest.set(minor, version);
    }
    const tables = ours.filter(({ title }) => title.startsWith('Which versions go with Tyk'));
    const said = tables.map(({ title, markdown }) => [
      title.replace('Which versions go with Tyk ', ''),
      rowsIn(markdown).find(({ cells }) => cells[0] === 'Gateway')?.cells[1],
    ]);
    expect(Object.fromEntries(said)).toMatchObject(Object.fromEntries(newest));
  });

  it('gives each release the day on which it came out', () => {
    const rows = ours.flatMap(({ markdown }) => rowsIn(markdown)).filter(({ heads }) => heads[1] === 'released');
    expect(rows.length).toBeGreaterThan(50);
    const wrong = rows.filter(({ cells: [version = '', day = ''] }) => {
      const said = /^\W*Release(?: Date)?\b.*\d{4}/m.exec(release('gateway', version))?.[0] ?? '';
      return !day.split(' ').every((part) => new RegExp(`\\b0?${part}(?:st|nd|rd|th)?\\b`).test(said));
    });
    expect(wrong.map(({ cells }) => cells.slice(0, 2))).toEqual([]);
  });

  it('names no version in other tables that the pages it links to do not name', () => {
    const unknown = ours.flatMap((section) => {
      const known = linked(section)
        .map(({ sections }) => textOf(sections))
        .join('\n');
      const others = rowsIn(section.markdown).filter((row) => !isOfReleases(row));
      const versions = others.flatMap(({ cells }) => [
        ...cells
          .map(plain)
          .join(' ')
          .matchAll(/\d+\.\d+(?:\.\d+)*/g),
      ]);
      return versions.filter(([version]) => !known.includes(version)).map(([version]) => `${section.url} ${version}`);
    });
    expect(unknown).toEqual([]);
  });
});
