/**
 * Recognises copies of a page for different releases. Many sites keep a copy of their documentation for each release
 * (`v1.12-docs/`, `5.3/`, `versioned_docs/version-2.1/`), in which most pages hardly change. A copy that says nearly the
 * same as a newer one is marked as superseded, so that one answer is not found ten times. A copy that differs is treated
 * as a page of its own.
 */
import semver from 'semver';
import type { Page, PageHead } from './page.ts';

/** Gives the same pages in the same order, with `release` and `supersededBy` set on copies. */
export function markReleases(pages: readonly Page[]): readonly Page[] {
  const copies = new Map<string, Copy[]>();
  for (const page of pages) {
    const { release, elsewhere } = placeOf(page.head.path);
    const group = copies.get(elsewhere) ?? [];
    copies.set(elsewhere, group);
    group.push({ page, release });
  }
  const marked = new Map<Page, Page>();
  for (const group of copies.values()) for (const [page, other] of markedIn(group)) marked.set(page, other);
  return marked.size === 0 ? pages : pages.map((page) => marked.get(page) ?? page);
}

interface Copy {
  readonly page: Page;
  /** According to its folder; `undefined` outside of release folders. */
  readonly release: string | undefined;
}

/** The release in the name of a folder: `v1.12-docs`, `version-2.1`, `5.x`, `v2`. */
const releaseInName =
  /(?:^|[-_.])(?:(?:v|version-?|release-)?(\d+(?:\.\d+)+(?:\.x|-(?:alpha|beta|rc)[.\d]*)?|\d+\.x)|v(\d+))(?=$|[-_])/i;
const named = new Set(['latest', 'stable', 'current', 'next', 'main', 'master', 'dev', 'nightly', 'unreleased']);

/** The release that a path is for, and the rest of the path, which copies for other releases share. */
function placeOf(path: string): { release: string | undefined; elsewhere: string } {
  const folders = path.replace(/^versioned_docs\//, 'docs/').split('/');
  const file = folders.pop() ?? '';
  let release: string | undefined;
  const others = folders.map((folder) => {
    if (named.has(folder)) {
      release ??= folder;
      return '';
    }
    const [, dotted, whole] = releaseInName.exec(folder) ?? [];
    if (dotted === undefined && whole === undefined) return folder;
    release ??= dotted ?? whole;
    return folder.replace(releaseInName, '').replace(/^[-_]/, '');
  });
  return { release, elsewhere: [...others.filter((folder) => folder !== ''), file].join('/') };
}

function* markedIn(group: readonly Copy[]): Iterable<readonly [Page, Page]> {
  if (group.length < 2) return;
  const newestFirst = group.toSorted((one, other) => compare(other.release, one.release));
  const kept: { readonly path: string; readonly lines: ReadonlySet<string> }[] = [];
  for (const { page, release } of newestFirst) {
    const lines = linesOf(page);
    const newer = kept.find((each) => isNearlyIn(lines, each.lines));
    if (newer === undefined) kept.push({ path: page.head.path, lines });
    if (release === undefined && newer === undefined) continue;
    yield [
      page,
      withMarks(page, { ...(release !== undefined && { release }), ...(newer && { supersededBy: newer.path }) }),
    ];
  }
}

/** How each page was marked last time, so that an unchanged page stays the same object. */
const remembered = new WeakMap<Page, Page>();

function withMarks(page: Page, marks: Pick<PageHead, 'release' | 'supersededBy'>): Page {
  const before = remembered.get(page);
  if (before && before.head.release === marks.release && before.head.supersededBy === marks.supersededBy) return before;
  const head = { ...page.head, ...marks };
  const marked = { head, sections: page.sections.map((section) => ({ ...section, page: head })) };
  remembered.set(page, marked);
  return marked;
}

/** Sorts unreleased copies first, then releases by number, then `latest`, then pages outside of release folders. */
function compare(one: string | undefined, other: string | undefined): number {
  return standingOf(one) - standingOf(other) || semver.compare(numberOf(one), numberOf(other));
}

function standingOf(release: string | undefined): number {
  if (release === undefined) return 3;
  if (!named.has(release)) return 1;
  return /^(?:latest|stable|current)$/.test(release) ? 2 : 0;
}

function numberOf(release: string | undefined): semver.SemVer {
  return semver.coerce(release, { includePrerelease: true }) ?? new semver.SemVer('0.0.0');
}

function linesOf({ sections }: Page): ReadonlySet<string> {
  return new Set(sections.flatMap(({ title, text }) => [title, ...text.split('\n')]));
}

/** The share of common lines. From one release to the next mostly versions and dates change: far less than a quarter. */
const nearly = 0.75;

function isNearlyIn(lines: ReadonlySet<string>, newer: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const line of lines) if (newer.has(line)) shared += 1;
  return shared >= lines.size * nearly;
}
