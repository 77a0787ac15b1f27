/**
 * When several sections could be meant: asks for what decides between them (where it runs, which component, which
 * version) when the question left that open, and otherwise which of them it is.
 */
import type { PageHead, Section } from '../content/page.ts';
import { isFiller } from '../search/query/fillers.ts';
import type { Found, Match } from '../search/search.ts';
import { asWritten } from './platforms.ts';
import type { Choice, Option } from './reply.ts';

type Open = Pick<Choice, 'decides' | 'choices'>;

const mostChoices = 5;
const longestLabel = 75;
const near = 0.2;
const fewest = 4;
const rival = 0.02;
const alternative = 0.5;
const mostNames = 2;

interface Side {
  readonly decides: Choice['decides'];
  readonly of: (page: PageHead) => readonly string[];
}

const platform: Side = { decides: 'platform', of: (page) => page.platforms };
const sides: readonly Side[] = [
  { decides: 'component', of: (page) => page.components },
  { decides: 'version', of: (page) => (page.versions === undefined ? [] : [page.versions]) },
];

/** Two to five choices: whatever comes near, and the first four places at least; nothing when there is only one. */
export function choicesFrom({ matches }: Found): Open | undefined {
  const close = matches.filter(({ score }, place) => place < fewest || score >= near);
  if (close.length < 2) return undefined;
  for (const side of sides) {
    const choices = bySide(close, side);
    if (choices) return { decides: side.decides, choices };
  }
  return { decides: 'section', choices: labelled(close.slice(0, mostChoices)) };
}

/**
 * The best section of each platform, when the question names none and every section that could be the best is for one,
 * and others that come near enough to be meant are for another: sure as the answer may be, it is one of several.
 */
export function platformsLeftOpen({ named, matches }: Found): Open | undefined {
  if (named.platforms.size > 0) return undefined;
  const rivals = matches.filter(
    ({ section, score }) => score >= alternative || (score >= rival && nameOf(section.page, platform) !== undefined),
  );
  const choices = bySide(rivals, platform);
  return choices && { decides: 'platform', choices };
}

/**
 * Who says one word says what it is about and not what is wanted of it: which of the sections it is, when others come
 * near the best and none is called just that.
 */
export function wishLeftOpen({ query, named, matches }: Found): Open | undefined {
  const [first, second] = matches;
  const asked = query.terms.filter(({ counts, name }) => counts && !isFiller(name));
  const isOpen = asked.length === 1 && first?.features.titleFit !== 1 && (second?.score ?? 0) >= alternative;
  return isOpen ? choicesFrom({ query, named, matches: matches.filter(({ score }) => score >= near) }) : undefined;
}

/** The best section of each platform (or component, or version), when every one of these sections is for one. */
function bySide(matches: readonly Match[], side: Side): Option[] | undefined {
  const best = new Map<string, Option>();
  for (const { section } of matches) {
    const name = nameOf(section.page, side);
    if (name === undefined) return undefined;
    if (!best.has(name)) best.set(name, { label: cut(asWritten(name, section)), section });
  }
  return best.size >= 2 ? [...best.values()].slice(0, mostChoices) : undefined;
}

/** What a page is for, when it is for one: a second name is the first in other words (Helm, and so Kubernetes). */
function nameOf(page: PageHead, { of }: Side): string | undefined {
  const names = of(page);
  return names.length <= mostNames ? names[0] : undefined;
}

/** Each by its title, where two have the same by what stands above it too, and where that is the same by its page. */
function labelled(matches: readonly Match[]): Option[] {
  const sections = matches.map(({ section }) => section);
  const more: readonly ((section: Section) => string | undefined)[] = [
    () => undefined,
    ({ breadcrumbs }) => breadcrumbs.at(-2),
    ({ page }) => page.title,
  ];
  const named = more.map((moreOf) => sections.map((section) => labelOf(section, moreOf(section))));
  return sections.map((section, place) => {
    const labels = named.find((all) => all.filter((label) => label === all[place]).length === 1) ?? named[1];
    return { label: labels?.[place] ?? section.title, section };
  });
}

function labelOf({ title }: Section, more: string | undefined): string {
  return cut(more === undefined ? title : `${title} (${more})`);
}

function cut(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`;
}
