/** Wordings as tests of the content: each, left out, should still lead to its section; what does not is worth a look. */
import type { Finding, Page, Section } from '../content/page.ts';
import type { Index } from './index/index.ts';
import { createQueryParser } from './query/parse-query.ts';
import { createWordings } from './rank/wordings.ts';
import { createSearch } from './search.ts';

/** Among so many hits a section has to come for its own wording. */
const among = 3;
/** From here on two wordings are nearly the same. */
const same = 0.97;

/**
 * What the author of some pages should know of their wordings: sections without any (where the page has some at all),
 * those that another section claims, too, and if `isToBeFound`, wordings by which, left out, the section does not come
 * among the first three.
 */
export function checkWordings(pages: readonly Page[], isToBeFound: boolean): readonly Finding[] {
  const search = createSearch(pages);
  const isNearlyAnother = createIsNearlyAnother(search.index);
  return pages.flatMap(({ sections }) => {
    if (sections.every(({ wordings }) => wordings === undefined)) return [];
    return sections.flatMap((section) => {
      const { wordings = [] } = section;
      if (wordings.length === 0) return section.text === '' ? [] : [withoutWordings(section)];
      return wordings.flatMap((wording) => {
        if (!isToBeFound && !isNearlyAnother(wording, section)) return [];
        const { matches } = search.find([{ text: wording, weight: 1 }], among, wording);
        const claimed = matches.find((match) => isElsewhere(match.section, section) && match.features.wording >= same);
        const isFound = matches.some((match) => !isElsewhere(match.section, section));
        return [
          ...(claimed === undefined ? [] : [claimedTwice(section, wording, claimed.section)]),
          ...(isFound || !isToBeFound ? [] : [notFound(section, wording, matches[0]?.section)]),
        ];
      });
    });
  });
}

/** Says whether any other section is asked for in nearly the same words: to see which it is takes a search. */
function createIsNearlyAnother(index: Index): (wording: string, section: Section) => boolean {
  const [parse, wordings] = [createQueryParser(index), createWordings(index)];
  return (wording, section) => {
    const near = wordings.match(parse([{ text: wording, weight: 1 }]), wording);
    return [...near].some(([number, { together }]) => together >= same && index.sections[number] !== section);
  };
}

/** Tabs and parts of a long section are one place. */
function isElsewhere(one: Section, other: Section): boolean {
  return one.page.path !== other.page.path || one.heading !== other.heading;
}

function withoutWordings(section: Section): Finding {
  return warning(section, 'no-wordings', `The section "${section.title}" has no wordings, the others of its page do.`);
}

function claimedTwice(section: Section, wording: string, other: Section): Finding {
  const message = `The wording "${wording}" of "${section.title}" is nearly one of ${placeOf(other)}.`;
  return warning(section, 'wording-claimed-twice', message);
}

function notFound(section: Section, wording: string, first: Section | undefined): Finding {
  const instead = first === undefined ? 'nothing is found' : `${placeOf(first)} comes first`;
  const message = `Asked as "${wording}", "${section.title}" is not among the first ${among} without that wording; ${instead}.`;
  return warning(section, 'wording-not-found', message);
}

function placeOf({ page, anchor }: Section): string {
  return anchor === '' ? page.path : `${page.path}#${anchor}`;
}

function warning({ page }: Section, rule: string, message: string): Finding {
  return { severity: 'warning', path: page.path, rule, message };
}
