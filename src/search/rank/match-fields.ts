/** A section as a question sees it: what its words find in the heading, in those above and in the body. */
import type { Index } from '../index/build-index.ts';
import type { Fit, Sweep, Sweeper } from './scan-terms.ts';

/** What the words of the question found in each part of a section. */
export interface Seen {
  readonly title: Sweep;
  readonly body: Sweep;
  readonly titleFit: Fit;
  readonly crumbsFit: Fit;
  readonly pageFit: Fit;
  /** By concept, how well it was met in the headings above, and there or in the section itself. */
  readonly above: Float32Array;
  readonly everywhere: Float32Array;
}

/** Sweeps sections for one query; what they have from their page is swept once. What is seen lasts until the next look. */
export function seeSections(index: Index, sweeper: Sweeper, concepts: number): (section: number) => Seen {
  const { titles, crumbs, bodies, heads } = index;
  const pages = new Map<number, { readonly sweep: Sweep; readonly fit: Fit }>();
  const room = () => new Float32Array(concepts);
  const [titleMet, crumbsMet, bodyMet, aboveMet] = [room(), room(), room(), room()];
  const lookAtPage = (head: number) => {
    const page = pages.get(head) ?? { sweep: sweeper.sweep(titles, head, room()), fit: sweeper.fit(titles, head) };
    pages.set(head, page);
    return page;
  };
  return (section) => {
    const head = heads[section] ?? 0;
    const page = lookAtPage(head);
    const isHead = head === section;
    const title = isHead ? page.sweep : sweeper.sweep(titles, section, titleMet);
    const inCrumbs = sweeper.sweep(crumbs, section, crumbsMet);
    const body = sweeper.sweep(bodies, section, bodyMet);
    const above = isHead ? inCrumbs.met : strongest(inCrumbs.met, page.sweep.met, aboveMet);
    const everywhere = strongest(title.met, above, room());
    strongest(everywhere, body.met, everywhere);
    const titleFit = isHead ? page.fit : sweeper.fit(titles, section);
    return { title, body, titleFit, crumbsFit: sweeper.fit(crumbs, section), pageFit: page.fit, above, everywhere };
  };
}

/** Writes the larger of each pair into a third list, and gives that. */
function strongest(one: Float32Array, other: Float32Array, all: Float32Array): Float32Array {
  for (let place = 0; place < one.length; place++) all[place] = Math.max(one[place] ?? 0, other[place] ?? 0);
  return all;
}
