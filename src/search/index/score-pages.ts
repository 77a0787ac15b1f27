/** Weighs the sections and subtrees of many pages, and of those that were weighed before only what has changed. */

import { createWeigher, type Scale, type Weighed } from './bm25f.ts';
import type { FieldWeights } from './field-weights.ts';
import { subtreeField, subtreeLength } from './subtrees.ts';
import { type FieldName, fieldNames, type TokenizedPage } from './tokenized-page.ts';

/** What the sections of a page are about, and those of them that hold others together with what stands below them. */
interface WeighedPage {
  readonly sections: Weighed;
  readonly subtrees: Weighed;
}

/** Weighs pages, in steps of one page. */
type PageWeigher = (tokenized: readonly TokenizedPage[]) => Generator<void, WeighedPage[]>;

/** What all pages are weighed by. */
interface Measure {
  readonly sections: readonly Scale[];
  readonly subtrees: readonly Scale[];
}

/** A weigher that remembers each page for as long as what it was weighed by stays the same. */
export function createPageWeigher(weights: FieldWeights): PageWeigher {
  let known: ReadonlyMap<TokenizedPage, WeighedPage> = new Map();
  let last: Measure | undefined;

  return function* weigh(tokenized) {
    const measure = scalesOf(tokenized, weights);
    if (last === undefined || !isSame(last, measure)) known = new Map();
    last = measure;
    const weighSections = createWeigher(measure.sections, weights.saturation);
    const weighGroups = createWeigher(measure.subtrees, weights.saturation);
    const now = new Map<TokenizedPage, WeighedPage>();
    for (const tokenize of tokenized) {
      const { fields, tree } = tokenize;
      const weighed = known.get(tokenize) ?? {
        sections: weighSections(fieldNames.map((name) => fields[name])),
        subtrees: weighGroups(fieldNames.map((name) => subtreeField(fields[name], tree, isOwn(name)))),
      };
      now.set(tokenize, weighed);
      yield;
    }
    known = now;
    return [...now.values()];
  };
}

function scalesOf(tokenized: readonly TokenizedPage[], weights: FieldWeights): Measure {
  const sections = tokenized.reduce((sum, { tree }) => sum + tree.parents.length, 0);
  const subtrees = tokenized.reduce((sum, { tree }) => sum + tree.tops.length, 0);
  const toScales = (many: number, lengthOf: (tokenize: TokenizedPage, name: FieldName) => number) =>
    fieldNames.map((name) => {
      const length = tokenized.reduce((sum, tokenize) => sum + lengthOf(tokenize, name), 0);
      return { ...weights[name], mean: rounded(length / Math.max(1, many)), isOwn: isOwn(name) };
    });
  return {
    sections: toScales(sections, ({ fields }, name) => fields[name].order.terms.length),
    subtrees: toScales(subtrees, ({ fields, tree }, name) => subtreeLength(fields[name], tree, isOwn(name))),
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
  const means = ({ sections, subtrees }: Measure) => [...sections, ...subtrees].map(({ mean }) => mean);
  const others = means(other);
  return means(one).every((mean, place) => mean === others[place]);
}
