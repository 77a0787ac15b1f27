/** The terms of many sections, one after the other. */

/** The terms of each section, in reading order: those of section n stand from `starts[n]` up to `starts[n + 1]`. */
export interface TermLists {
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
}

/** Joins these into one, in their order. */
export function toTermLists(each: readonly Uint32Array[]): TermLists {
  const starts = new Uint32Array(each.length + 1);
  for (const [place, run] of each.entries()) starts[place + 1] = (starts[place] ?? 0) + run.length;
  const terms = new Uint32Array(starts.at(-1) ?? 0);
  for (const [place, run] of each.entries()) terms.set(run, starts[place]);
  return { starts, terms };
}

/** The runs of many pages as those of one, each term by the number that it has in `numbers`. */
export function joinTermLists(pages: readonly TermLists[], numbers: Uint32Array): TermLists {
  const sections = pages.reduce((sum, { starts }) => sum + starts.length - 1, 0);
  const starts = new Uint32Array(sections + 1);
  const terms = new Uint32Array(pages.reduce((sum, page) => sum + page.terms.length, 0));
  let [section, at] = [0, 0];
  for (const page of pages) {
    for (let place = 1; place < page.starts.length; place++) starts[++section] = at + (page.starts[place] ?? 0);
    for (const term of page.terms) terms[at++] = numbers[term] ?? 0;
  }
  return { starts, terms };
}
