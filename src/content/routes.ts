/**
 * Finds the page that a path in a link means. Sites leave out what orders files (`02-setup.md`), do not care for case,
 * and lie below or above the folder that is read: what is not found as it is written is looked for so, too.
 */
import { pageRoute } from './link.ts';
import type { Page, PageHead } from './page.ts';

/** Finds a page by its place on the site; `isFromTop` when the link says so, by a slash in front. */
export type FindPage = (from: PageHead, place: string, isFromTop: boolean) => Page | undefined;

/** Prepares to find these pages; the first wins where two have the same place. */
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

/** The place of a page on its site. */
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

/** Deeper folders than any site's are not looked into from the top. */
const mostSteps = 8;

/** The ends of its route that still say where a page stands: of two steps or more, the route itself left out. */
function withTails(page: Page): Tail[] {
  const steps = loosened(routeOf(page.head)).split('/').slice(-mostSteps);
  return steps.slice(1, -1).map((_, at) => ({ tail: steps.slice(at + 1).join('/'), page }));
}

/** The first folder of a site's address, below which its pages lie. */
function mountOf(from: PageHead): string | undefined {
  if (from.source === undefined || !from.source.endsWith(routeOf(from))) return undefined;
  return new URL(from.source).pathname.split('/')[1];
}

/** More pages that end alike are copies of each other, of which any is as good. */
const mostAlike = 40;

/** Of pages that end alike, the one that shares most folders with the page that leads to it. */
function nearest(from: PageHead, tails: readonly Tail[] = []): Page | undefined {
  const steps = from.path.split('/');
  const shared = ({ page }: Tail) => page.head.path.split('/').findIndex((step, at) => step !== steps[at]);
  return tails.slice(0, mostAlike).toSorted((one, other) => shared(other) - shared(one))[0]?.page;
}
