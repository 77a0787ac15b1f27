/**
 * Finds out where links lead: to a section of the content, to somewhere else, or nowhere. Links may be written from the
 * top of the site or relative to the page or file, with or without extensions, so all of these are tried.
 */
import { joined, pageRoute } from './link.ts';
import type { Page, PageHead, Section } from './page.ts';
import { createFindPage, routeOf } from './routes.ts';

/** Where one link leads. */
type LinkTarget =
  | { readonly kind: 'section'; readonly section: Section }
  /** Not a page of the content: another site, a picture, a download. `url` is empty if it is not public. */
  | { readonly kind: 'elsewhere'; readonly url: string }
  | { readonly kind: 'no-such-page'; readonly url: string }
  | { readonly kind: 'no-such-anchor'; readonly page: Page; readonly url: string };

/** Finds out where a link on a page leads. */
export type FollowLink = (from: PageHead, href: string) => LinkTarget;

/** Gives an address that people can open for a link in a section; `undefined` if there is none. */
export type Links = (section: Section) => (href: string) => string | undefined;

/** Prepares to resolve links for readers; links to other sites stay as they are. */
export function createLinks(pages: readonly Page[]): Links {
  const follow = createFollowLink(pages);
  return ({ page }) =>
    (href) => {
      const target = follow(page, href);
      return (target.kind === 'section' ? target.section.url : target.url) || undefined;
    };
}

/** Prepares to follow links between pages; if two folders have a page of the same path, the first wins. */
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

/** Tells whether a path is a file but not a page, such as a picture or a download. */
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

/** The routes that a path may mean, most likely first: beside the page, below it, from the top. */
function routesOf(from: PageHead, path: string): string[] {
  const own = pageRoute(from.path);
  if (path === '') return [own];
  const bases = path.startsWith('/') ? [''] : [folderOf(from), own, ''];
  return bases.map((base) => pageRoute(joined(base, path)));
}

function folderOf({ path }: PageHead): string {
  return path.split('/').slice(0, -1).join('/');
}

/**
 * The address of a page that is not in the content. It can be told if the site has the same layout as the folder;
 * otherwise only for paths from the top.
 */
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
