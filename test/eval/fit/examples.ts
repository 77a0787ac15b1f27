/** Labelled questions to numbers that can be fitted: what each candidate showed, and whether it was right. */
import { type Evidence, evidenceOf } from '../../../src/assistant/confidence.ts';
import { featureNames } from '../../../src/search/rank/weights.ts';
import { createSearch } from '../../../src/search/search.ts';
import { exactStringsOf, questionAbout } from '../exact.ts';
import { isOther } from '../others.ts';
import { type Labelled, type LabelledSet, placeOf, type SetName } from '../sets.ts';

/** One question: the numbers of each candidate in the order of `featureNames`, and which candidates are right. */
export interface Ranking {
  readonly set: SetName;
  readonly id: string;
  readonly origin: Origin;
  readonly candidates: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly places: readonly string[];
}

/** Where a question comes from: from somebody, from the text of a link, or made of a string that the sections hold. */
export type Origin = 'asked' | 'link' | 'string';

const originShares: Readonly<Record<Origin, number>> = { asked: 1, link: 0.1, string: 0.1 };

/**
 * What all questions of one set and origin count together. Those about other products count half beside those about
 * this one and the documentations that it was made for: they are to keep what is fitted from leaning on how these few
 * are written.
 */
export function shareOf({ set, origin }: { readonly set: SetName; readonly origin: Origin }): number {
  return originShares[origin] * (isOther(set) ? 0.5 : set === 'natural' ? 3 : 1);
}

/** One question: the evidence for its first section, whether that is right, and whether there is an answer at all. */
export interface Judgement {
  readonly set: SetName;
  readonly id: string;
  readonly origin: Origin;
  readonly evidence: Evidence;
  readonly isRight: boolean;
  readonly isCovered: boolean;
}

const fittedSample = 11;
const stringId = 'string ';

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
    if (first === undefined || first.section.page.kind === 'elsewhere') return [];
    return [
      {
        ...{ set: set.name, id: question.id, origin: originOf(question), evidence: evidenceOf(found, first) },
        isRight: question.relevant.has(placeOf(first.section)),
        isCovered: question.relevant.size > 0,
      },
    ];
  });
}

/** Other strings than `npm run eval` asks for. */
function questionsOfStrings({ isMain, pages }: LabelledSet): Labelled[] {
  if (!isMain) return [];
  return exactStringsOf(pages, fittedSample).map((string) => ({
    ...{ id: stringId + string.text, kind: 'answerable', question: questionAbout(string) },
    ...{ turns: [], relevant: string.holders },
  }));
}

function originOf({ id, kind }: Labelled): Origin {
  if (kind === 'link') return 'link';
  return id.startsWith(stringId) ? 'string' : 'asked';
}
