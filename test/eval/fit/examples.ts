/** Labelled questions to numbers that can be fitted: what each candidate showed, and whether it was right. */
import { type Evidence, evidenceOf } from '../../../src/assistant/confidence.ts';
import type { Features } from '../../../src/search/features.ts';
import { createSearch } from '../../../src/search/search.ts';
import { featureWeights } from '../../../src/search/weights.ts';
import { type LabelledSet, placeOf } from '../sets.ts';

/** One question: the numbers of each candidate in the order of `featureNames`, and which candidates are right. */
export interface Ranking {
  readonly set: string;
  readonly id: string;
  readonly isLink: boolean;
  readonly candidates: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly places: readonly string[];
}

/** One question: the evidence for its first section, and whether that is right. */
export interface Judgement {
  readonly set: string;
  readonly id: string;
  readonly evidence: Evidence;
  readonly isRight: boolean;
}

export const featureNames = Object.keys(featureWeights).filter(isFeature);

/** Every answerable question and link text of a set; the page that holds a link is no candidate for it. */
export function rankingsOf({ name, pages, questions, links }: LabelledSet): Ranking[] {
  const search = createSearch(pages);
  return [...questions, ...links].flatMap((question): Ranking[] => {
    if (question.relevant.size === 0) return [];
    const { matches } = search.find([{ text: question.question, weight: 1 }], 200);
    const others = matches.filter(({ section }) => section.page.path !== question.from);
    return [
      {
        set: name,
        id: question.id,
        isLink: question.kind === 'link',
        candidates: others.map(({ features }) => Float64Array.from(featureNames, (feature) => features[feature])),
        right: others.map(({ section }) => question.relevant.has(placeOf(section))),
        places: others.map(({ section }) => placeOf(section)),
      },
    ];
  });
}

/** Every question of a set that found anything, those that must not be answered too. */
export function judgementsOf({ name, pages, questions }: LabelledSet): Judgement[] {
  const search = createSearch(pages);
  return questions.flatMap((question): Judgement[] => {
    const found = search.find([{ text: question.question, weight: 1 }]);
    const [first] = found.matches;
    if (first === undefined) return [];
    const isRight = question.relevant.has(placeOf(first.section));
    return [{ set: name, id: question.id, evidence: evidenceOf(found, first), isRight }];
  });
}

/** The documentation that a set asks: sets about the same one are never on both sides of a fold. */
export function documentationOf(set: string): string {
  return set === 'everyday' ? 'bundled' : set.replace(/-hugo$/, '');
}

function isFeature(name: string): name is keyof Features {
  return name in featureWeights;
}
