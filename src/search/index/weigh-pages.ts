/** Weighs the sections and groups of many pages, and of those that were weighed before only what has changed. */
import { areSame, type Compounds } from './compounds.ts';
import { type Draft, type FieldName, fieldNames } from './tokenized-page.ts';
import { groupField, groupLength } from './subtrees.ts';
import { createWeigher, type Scale, type Weighed } from './bm25f.ts';
import type { FieldWeights } from '../rank/weights.ts';

/** What the sections of a page are about, and those of them that hold others together with what stands below them. */
interface WeighedPage {
  readonly sections: Weighed;
  readonly groups: Weighed;
}

/** Weighs pages, in steps of one page. */
type PageWeigher = (drafts: readonly Draft[], compounds: Compounds) => Generator<void, WeighedPage[]>;

/** What all pages are weighed by. */
interface Measure {
  readonly sections: readonly Scale[];
  readonly groups: readonly Scale[];
  readonly compounds: Compounds;
}

/** A weigher that remembers each page for as long as what it was weighed by stays the same. */
export function createPageWeigher(weights: FieldWeights): PageWeigher {
  let known: ReadonlyMap<Draft, WeighedPage> = new Map();
  let last: Measure | undefined;

  return function* weigh(drafts, compounds) {
    const measure = { ...scalesOf(drafts, weights), compounds };
    if (last === undefined || !isSame(last, measure)) known = new Map();
    last = measure;
    const weighSections = createWeigher(measure.sections, compounds, weights.saturation);
    const weighGroups = createWeigher(measure.groups, compounds, weights.saturation);
    const now = new Map<Draft, WeighedPage>();
    for (const draft of drafts) {
      const { fields, family } = draft;
      const weighed = known.get(draft) ?? {
        sections: weighSections(fieldNames.map((name) => fields[name])),
        groups: weighGroups(fieldNames.map((name) => groupField(fields[name], family, isOwn(name)))),
      };
      now.set(draft, weighed);
      yield;
    }
    known = now;
    return [...now.values()];
  };
}

function scalesOf(drafts: readonly Draft[], weights: FieldWeights): Omit<Measure, 'compounds'> {
  const sections = drafts.reduce((sum, { family }) => sum + family.parents.length, 0);
  const groups = drafts.reduce((sum, { family }) => sum + family.tops.length, 0);
  const toScales = (many: number, lengthOf: (draft: Draft, name: FieldName) => number) =>
    fieldNames.map((name) => {
      const length = drafts.reduce((sum, draft) => sum + lengthOf(draft, name), 0);
      return { ...weights[name], mean: rounded(length / Math.max(1, many)), isOwn: isOwn(name) };
    });
  return {
    sections: toScales(sections, ({ fields }, name) => fields[name].order.terms.length),
    groups: toScales(groups, ({ fields, family }, name) => groupLength(fields[name], family, isOwn(name))),
  };
}

/** What stands in the text of a section itself, not what it has from its page. */
function isOwn(name: FieldName): boolean {
  return name === 'heading' || name === 'body';
}

/** To a step of one in twenty: else an edit to one page would change, by next to nothing, what every page weighs. */
function rounded(mean: number): number {
  return 1.05 ** Math.round(Math.log(Math.max(1, mean)) / Math.log(1.05));
}

function isSame(one: Measure, other: Measure): boolean {
  const means = ({ sections, groups }: Measure) => [...sections, ...groups].map(({ mean }) => mean);
  const others = means(other);
  return means(one).every((mean, place) => mean === others[place]) && areSame(one.compounds, other.compounds);
}
