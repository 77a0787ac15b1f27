/**
 * Finds the page that a path in a link means. If there is none at the exact path, the search goes on without numbers
 * that only order files (`02-setup.md`), without regard to case, and above or below the folder that is read, because
 * sites resolve links that way too.
 */
import { pageRoute } from './link.ts';
import type { Page, PageHead } from './page.ts';

/** Finds a page by its path on the site; `isFromTop` if the link begins with a slash. */
export type FindPage = (from: PageHead, place: string, isFromTop: boolean) => Page | undefined;

/** Prepares to find these pages; if two have the same path on the site, the first wins. */
export function createFindPage(pages: readonly Page[]): FindPage {
  const routes = pages
    .toReversed()
    .flatMap((page) => [routeOf(page.head), pageRoute(page.head.path)].map((route) => [route, page] as const));
  const exact = new Map(routes);
  const loose = new Map(routes.map(([route, page]) => [loosened(route), page]));
  const tails = Map.groupBy(pages.flatMap(withTails), ({ tail }) => tail);
  return (from, place, isFromTop) => {
    const found = exact.get(place) ?? loose.get(loosened(place));
    if (found !== undefined || !isFromTop) return found;
    const [mount, ...below] = place.split('/');
    const isMount = from.source === undefined || mountOf(from) === mount;
    return nearest(from, tails.get(loosened(place))) ?? (isMount ? loose.get(loosened(below.join('/'))) : undefined);
  };
}

/** Gives the path of a page on its site. */
export function routeOf({ route, path }: PageHead): string {
  return route ?? pageRoute(path);
}

function loosened(route: string): string {
  return route.toLowerCase().replace(/(?<=^|\/)\d{1,4}[-_.]+(?=[a-z])/g, '');
}

interface Tail {
  readonly tail: string;
  readonly page: Page;
}

/** Of a longer path only the last steps count; no site has folders as deep as that. */
const mostSteps = 8;

/** All ends of a route that have at least two steps, except the whole route. */
function withTails(page: Page): Tail[] {
  const steps = loosened(routeOf(page.head)).split('/').slice(-mostSteps);
  return steps.slice(1, -1).map((_, at) => ({ tail: steps.slice(at + 1).join('/'), page }));
}

/** The first step of the site's address, below which its pages are. */
function mountOf(from: PageHead): string | undefined {
  if (from.source === undefined || !from.source.endsWith(routeOf(from))) return undefined;
  return new URL(from.source).pathname.split('/')[1];
}

/** If more pages end alike, they are copies, and any of the first ones will do. */
const mostAlike = 40;

/** Of pages whose paths end alike, the one that shares most folders with the page of the link. */
function nearest(from: PageHead, tails: readonly Tail[] = []): Page | undefined {
  const steps = from.path.split('/');
  const shared = ({ page }: Tail) => page.head.path.split('/').findIndex((step, at) => step !== steps[at]);
  return tails.slice(0, mostAlike).toSorted((one, other) => shared(other) - shared(one))[0]?.page;
}
