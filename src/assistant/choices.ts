/**
 * When several sections could be meant: asks for what decides between them (where it runs, which component, which
 * version) when the question left that open, and otherwise which of them it is.
 */
import type { PageHead } from '../content/page.ts';
import type { Found, Match } from '../search/search.ts';
import type { Option } from './reply.ts';

interface Open {
  readonly prompt: string;
  readonly choices: readonly Option[];
}

const mostChoices = 5;
const longestLabel = 75;
const near = 0.2;
const fewest = 3;

interface Side {
  readonly prompt: string;
  readonly of: (page: PageHead) => readonly string[];
}

const sides: readonly Side[] = [
  { prompt: 'Where does it run?', of: (page) => page.platforms },
  { prompt: 'Which component is it about?', of: (page) => page.components },
  { prompt: 'Which version is it about?', of: (page) => (page.versions === undefined ? [] : [page.versions]) },
];

/** Two to five choices: whatever comes near, and the first three places at least; nothing when there is only one. */
export function choicesFrom({ matches }: Found): Open | undefined {
  const places = onePerPlace(matches);
  const close = places.filter(({ score }, place) => place < fewest || score >= near);
  if (close.length < 2) return undefined;
  for (const side of sides) {
    const choices = bySide(close, side);
    if (choices) return { prompt: side.prompt, choices };
  }
  return { prompt: 'Which of these do you mean?', choices: labelled(close.slice(0, mostChoices)) };
}

/** The best section of each platform (or component, or version), when every near section is for exactly one. */
function bySide(matches: readonly Match[], { of }: Side): Option[] | undefined {
  const best = new Map<string, Option>();
  for (const { section, features } of matches) {
    const names = of(section.page);
    const [name] = names;
    if (names.length !== 1 || name === undefined || features.platformAsked === 1) return undefined;
    if (!best.has(name)) best.set(name, { label: cut(name.charAt(0).toUpperCase() + name.slice(1)), section });
  }
  return best.size >= 2 ? [...best.values()].slice(0, mostChoices) : undefined;
}

/** Each by its title, and by what stands above it where two titles are the same. */
function labelled(matches: readonly Match[]): Option[] {
  const titles = matches.map(({ section }) => section.title);
  return matches.map(({ section }) => {
    const twin = titles.filter((title) => title === section.title).length > 1;
    const above = section.breadcrumbs.at(-2);
    return { label: cut(twin && above !== undefined ? `${section.title} (${above})` : section.title), section };
  });
}

function onePerPlace(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ section }) => {
    const place = `${section.page.path}#${section.anchor}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function cut(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`;
}
