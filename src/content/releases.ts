/**
 * The same page for many releases: sites keep a copy of their documentation for each (`v1.12-docs/`, `5.3/`,
 * `versioned_docs/version-2.1/`), most pages of which hardly change. A copy that says nearly what a newer one says is
 * marked as superseded, so that one answer is not ten; one that says something else stays a page like any other.
 */
import semver from 'semver';
import type { Page, PageHead } from './page.ts';

/** The pages in their order, copies for a release knowing which, and by which page they are superseded. */
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
  /** As its folder says; the documentation itself, outside of such folders, has none. */
  readonly release: string | undefined;
}

/** The release that a folder is for, wherever it stands in a name: `v1.12-docs`, `version-2.1`, `5.x`, `v2`. */
const releaseInName =
  /(?:^|[-_.])(?:(?:v|version-?|release-)?(\d+(?:\.\d+)+(?:\.x|-(?:alpha|beta|rc)[.\d]*)?|\d+\.x)|v(\d+))(?=$|[-_])/i;
const named = new Set(['latest', 'stable', 'current', 'next', 'main', 'master', 'dev', 'nightly', 'unreleased']);

/** The release of a path, and the path that its copies for other releases have in common with it. */
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

/** Each page as it was marked last: one that stays as it was stays the same object. */
const remembered = new WeakMap<Page, Page>();

function withMarks(page: Page, marks: Pick<PageHead, 'release' | 'supersededBy'>): Page {
  const before = remembered.get(page);
  if (before && before.head.release === marks.release && before.head.supersededBy === marks.supersededBy) return before;
  const head = { ...page.head, ...marks };
  const marked = { head, sections: page.sections.map((section) => ({ ...section, page: head })) };
  remembered.set(page, marked);
  return marked;
}

/** Older ones first: what is not released yet, releases by number, `latest`, what is published under no release. */
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

/** Between releases a page mostly changes in versions and dates; a quarter of its lines is more than that. */
const nearly = 0.75;

function isNearlyIn(lines: ReadonlySet<string>, newer: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const line of lines) if (newer.has(line)) shared += 1;
  return shared >= lines.size * nearly;
}
