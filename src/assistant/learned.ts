/** What people confirmed: a question, and the section that answers it. It counts as one more wording of that section. */
import type { Section } from '../content/page.ts';
import type { LearnedWording } from '../search/rank/learned.ts';

/** A question that was answered by a section, as it stands in the content or stood there once. */
export interface Learned {
  readonly question: string;
  readonly path: string;
  readonly anchor: string;
}

/** Where learned questions belong in the content of now. */
export interface LearnedPlaces {
  /** Those whose section is there, as wordings of it, in their order. */
  readonly wordings: readonly (LearnedWording & { readonly learned: Learned })[];
  /** Those whose section is gone. */
  readonly gone: readonly Learned[];
}

/** Finds the section of each: by its anchor, or by another that links to it may use. */
export function placeLearned(sections: readonly Section[], learned: readonly Learned[]): LearnedPlaces {
  const places = new Map<string, number>();
  // Of sections that share an anchor, such as tabs, the first stands for all; an anchor goes before other ids.
  for (const [number, { page, anchor }] of sections.entries()) claim(places, `${page.path}#${anchor}`, number);
  for (const [number, { page, ids = [] }] of sections.entries())
    for (const id of ids) claim(places, `${page.path}#${id}`, number);
  const placed = learned.map((each) => ({ each, section: places.get(`${each.path}#${each.anchor}`) }));
  return {
    wordings: placed.flatMap(({ each, section }) =>
      section === undefined ? [] : [{ section, text: each.question, learned: each }],
    ),
    gone: placed.flatMap(({ each, section }) => (section === undefined ? [each] : [])),
  };
}

function claim(places: Map<string, number>, place: string, number: number): void {
  if (!places.has(place)) places.set(place, number);
}
