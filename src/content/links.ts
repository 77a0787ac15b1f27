/**
 * Where the links in a text lead: to a section of the content, to a place outside of it, or nowhere. Sites write
 * links to pages as paths from their top, files from where they stand, with and without extensions; all are tried.
 */
import { joined, pageRoute } from './link.ts';
import type { Page, PageHead, Section } from './page.ts';
import { createFindPage, routeOf } from './routes.ts';

/** What became of one link. */
type LinkTarget =
  | { readonly kind: 'section'; readonly section: Section }
  /** Not a page of the content: another site, a picture, a download; `url` is empty when it is on no public site. */
  | { readonly kind: 'elsewhere'; readonly url: string }
  | { readonly kind: 'no-such-page'; readonly url: string }
  | { readonly kind: 'no-such-anchor'; readonly page: Page; readonly url: string };

/** Tells where a link on a page leads. */
export type FollowLink = (from: PageHead, href: string) => LinkTarget;

/** Gives for a link, as it stands in a section, an address that people can open; nothing where there is none. */
export type Links = (section: Section) => (href: string) => string | undefined;

/** Prepares to resolve links for readers; addresses of elsewhere stay as they are. */
export function createLinks(pages: readonly Page[]): Links {
  const follow = createFollowLink(pages);
  return ({ page }) =>
    (href) => {
      const target = follow(page, href);
      return (target.kind === 'section' ? target.section.url : target.url) || undefined;
    };
}

/** Prepares to follow links between pages; the first wins where two folders hold a page of the same path. */
export function createFollowLink(pages: readonly Page[]): FollowLink {
  const find = createFindPage(pages);
  const anchors = new Map<Page, ReadonlyMap<string, Section>>();
  const sectionAt = (page: Page, anchor: string): Section | undefined => {
    const known = anchors.get(page) ?? anchorsOf(page);
    anchors.set(page, known);
    return known.get(anchor) ?? known.get(anchor.toLowerCase());
  };
  return (from, href) => {
    if (isAbsolute(href)) return { kind: 'elsewhere', url: isForPeople(href) ? href : '' };
    const { path, anchor } = parsed(href);
    const url = publicUrl(from, path, anchor);
    const isFromTop = path.startsWith('/');
    const found = routesOf(from, path).map((route) => find(from, route, isFromTop));
    const page = found.find((each) => each !== undefined);
    if (page === undefined) return { kind: isFile(path) ? 'elsewhere' : 'no-such-page', url };
    const section = sectionAt(page, anchor);
    if (section === undefined) return { kind: 'no-such-anchor', page, url: page.head.source ?? '' };
    return { kind: 'section', section };
  };
}

function anchorsOf(page: Page): ReadonlyMap<string, Section> {
  const found = new Map<string, Section>();
  for (const section of page.sections.toReversed()) {
    for (const id of section.ids ?? []) found.set(id, section);
    found.set(section.anchor, section);
  }
  return found;
}

function isAbsolute(href: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href);
}

function isForPeople(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(href);
}

/** A file that is no page: a picture, a download. */
function isFile(path: string): boolean {
  const [, extension = ''] = /\.([a-z\d]{2,5})$/i.exec(path) ?? [];
  return extension !== '' && !/^(?:md|mdx|markdown|html?|\d+)$/i.test(extension);
}

function parsed(href: string): { path: string; anchor: string } {
  const [before = '', anchor = ''] = href.split('#', 2);
  return { path: decoded(before.split('?', 1)[0] ?? ''), anchor: decoded(anchor) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The routes that a path may mean, likeliest first: from beside the page, from below it, from the top. */
function routesOf(from: PageHead, path: string): string[] {
  const own = pageRoute(from.path);
  if (path === '') return [own];
  const bases = path.startsWith('/') ? [''] : [folderOf(from), own, ''];
  return bases.map((base) => pageRoute(joined(base, path)));
}

function folderOf({ path }: PageHead): string {
  return path.split('/').slice(0, -1).join('/');
}

/** The address of a page that is not ours, where the site's pages lie as its files do; else only its own origin helps. */
function publicUrl(from: PageHead, path: string, anchor: string): string {
  const fragment = anchor === '' ? '' : `#${anchor}`;
  if (from.source === undefined) return '';
  if (path === '') return from.source + fragment;
  const own = routeOf(from);
  if (!from.source.endsWith(own)) return path.startsWith('/') ? new URL(path + fragment, from.source).href : '';
  const top = from.source.slice(0, from.source.length - own.length).replace(/\/$/, '');
  const folder = path.startsWith('/') ? '' : folderOf(from);
  return `${top}/${joined(folder, path.replace(/\.(?:md|mdx|markdown)$/i, ''))}${fragment}`;
}
