/** Where the links inside a text lead: to the public address of the section that they name. */
import { pageRoute } from './link.ts';
import type { Page, Section } from './page.ts';

/** Gives for a link, as it stands in `section`, an address that people can open; nothing where there is none. */
export type Links = (section: Section) => (href: string) => string | undefined;

/** Makes the lookup for these pages; addresses of elsewhere stay as they are. */
export function createLinks(pages: readonly Page[]): Links {
  const byRoute = new Map(pages.map((page) => [pageRoute(page.head.path), page]));

  function addressOf(page: Page | undefined, anchor: string): string | undefined {
    const url = page?.sections.find((section) => section.anchor === anchor)?.url ?? page?.head.source;
    return url === '' ? undefined : url;
  }

  return (section) => (href) => {
    if (/^(https?:\/\/|mailto:)/i.test(href)) return href;
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
    const [path = '', anchor = ''] = href.split('#', 2);
    const route = pageRoute(path === '' ? section.page.path : absolute(section.page.path, path));
    const found = byRoute.get(route);
    if (found !== undefined) return addressOf(found, anchor);
    return section.page.source === undefined ? undefined : elsewhere(section.page.source, href);
  };
}

/** A path relative to the page in which it stands -> one relative to the content folder. */
function absolute(from: string, path: string): string {
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** A page that is not among ours, on the same site. */
function elsewhere(source: string, href: string): string | undefined {
  return URL.canParse(href, source) ? new URL(href, source).href : undefined;
}
