/** What the words of a question find in each field of a section: its heading, those above it, its page's and its body. */
import type { Index } from '../index/index.ts';
import type { Fit, Scan, TermScanner } from './scan-terms.ts';

/** What the words of the question found in each part of a section. */
export interface FieldMatch {
  readonly title: Scan;
  readonly body: Scan;
  readonly titleFit: Fit;
  readonly crumbsFit: Fit;
  readonly pageFit: Fit;
  /** By query term, how well it was met in the headings above, and there or in the section itself. */
  readonly above: Float32Array;
  readonly everywhere: Float32Array;
}

/** Scans sections for one query; what they have from their page is swept once. What was found lasts until the next section. */
export function matchFields(index: Index, scanner: TermScanner, termCount: number): (section: number) => FieldMatch {
  const { titles, crumbs, bodies, heads } = index;
  const pages = new Map<number, { readonly scan: Scan; readonly fit: Fit }>();
  const room = () => new Float32Array(termCount);
  const [titleMet, crumbsMet, bodyMet, aboveMet] = [room(), room(), room(), room()];
  const matchPage = (head: number) => {
    const page = pages.get(head) ?? { scan: scanner.scan(titles, head, room()), fit: scanner.fit(titles, head) };
    pages.set(head, page);
    return page;
  };
  return (section) => {
    const head = heads[section] ?? 0;
    const page = matchPage(head);
    const isHead = head === section;
    const title = isHead ? page.scan : scanner.scan(titles, section, titleMet);
    const inCrumbs = scanner.scan(crumbs, section, crumbsMet);
    const body = scanner.scan(bodies, section, bodyMet);
    const above = isHead ? inCrumbs.met : strongest(inCrumbs.met, page.scan.met, aboveMet);
    const everywhere = strongest(title.met, above, room());
    strongest(everywhere, body.met, everywhere);
    const titleFit = isHead ? page.fit : scanner.fit(titles, section);
    return { title, body, titleFit, crumbsFit: scanner.fit(crumbs, section), pageFit: page.fit, above, everywhere };
  };
}

/** Writes the larger of each pair into a third list, and gives that. */
function strongest(one: Float32Array, other: Float32Array, all: Float32Array): Float32Array {
  for (let place = 0; place < one.length; place++) all[place] = Math.max(one[place] ?? 0, other[place] ?? 0);
  return all;
}
