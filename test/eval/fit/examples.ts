/** Labelled questions to numbers that can be fitted: what each candidate showed, and whether it was right. */
import { type Evidence, evidenceOf } from '../../../src/assistant/confidence.ts';
import type { Features } from '../../../src/search/features.ts';
import { createSearch } from '../../../src/search/search.ts';
import { featureWeights } from '../../../src/search/weights.ts';
import { exactStringsOf, questionAbout } from '../exact.ts';
import { type Labelled, type LabelledSet, placeOf } from '../sets.ts';

/** One question: the numbers of each candidate in the order of `featureNames`, and which candidates are right. */
export interface Ranking {
  readonly set: string;
  readonly id: string;
  readonly origin: Origin;
  readonly candidates: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly places: readonly string[];
}

/** Where a question comes from: from somebody, from the text of a link, or made of a string that the sections hold. */
export type Origin = 'asked' | 'link' | 'string';

/** What questions of one origin count together, beside those that were asked. */
export const originShares: Readonly<Record<Origin, number>> = { asked: 1, link: 0.1, string: 0.1 };

/** One question: the evidence for its first section, and whether that is right. */
export interface Judgement {
  readonly set: string;
  readonly id: string;
  readonly origin: Origin;
  readonly evidence: Evidence;
  readonly isRight: boolean;
}

const fittedSample = 11;
const stringId = 'string ';

export const featureNames = Object.keys(featureWeights).filter(isFeature);

/** Every answerable question, link text and string of a set; the page that holds a link is no candidate for it. */
export function rankingsOf(set: LabelledSet): Ranking[] {
  const search = createSearch(set.pages);
  return [...set.questions, ...set.links, ...questionsOfStrings(set)].flatMap((question): Ranking[] => {
    if (question.relevant.size === 0) return [];
    const { matches } = search.find([{ text: question.question, weight: 1 }], 200);
    const others = matches.filter(({ section }) => section.page.path !== question.from);
    return [
      {
        set: set.name,
        id: question.id,
        origin: originOf(question),
        candidates: others.map(({ features }) => Float64Array.from(featureNames, (feature) => features[feature])),
        right: others.map(({ section }) => question.relevant.has(placeOf(section))),
        places: others.map(({ section }) => placeOf(section)),
      },
    ];
  });
}

/** Every question of a set that found anything, those that must not be answered too. */
export function judgementsOf(set: LabelledSet): Judgement[] {
  const search = createSearch(set.pages);
  return [...set.questions, ...questionsOfStrings(set)].flatMap((question): Judgement[] => {
    const found = search.find([{ text: question.question, weight: 1 }]);
    const [first] = found.matches;
    if (first === undefined) return [];
    const isRight = question.relevant.has(placeOf(first.section));
    return [
      { set: set.name, id: question.id, origin: originOf(question), evidence: evidenceOf(found, first), isRight },
    ];
  });
}

/** Other strings than `npm run eval` asks for. */
function questionsOfStrings({ name, pages }: LabelledSet): Labelled[] {
  if (name === 'everyday') return [];
  return exactStringsOf(pages, fittedSample).map((string) => ({
    ...{ id: stringId + string.text, kind: 'answerable', question: questionAbout(string), relevant: string.holders },
  }));
}

function originOf({ id, kind }: Labelled): Origin {
  if (kind === 'link') return 'link';
  return id.startsWith(stringId) ? 'string' : 'asked';
}

/** The documentation that a set asks: sets about the same one are never on both sides of a fold. */
export function documentationOf(set: string): string {
  return set === 'everyday' ? 'bundled' : set.replace(/-hugo$/, '');
}

function isFeature(name: string): name is keyof Features {
  return name in featureWeights;
}
