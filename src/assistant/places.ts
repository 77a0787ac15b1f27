/** Where a section sends its readers on to, by where Tyk runs. */
import type { FollowLink } from '../content/links.ts';
import type { Section } from '../content/page.ts';
import type { Found, Match } from '../search/search.ts';
import type { Option } from './reply.ts';

const item = /^[ \t]*[-*] \*\*([^*\n]{1,75})\*\*[^[\n]*\[[^\]\n]*\]\(([^()\s]+)\)/gm;
/** Fewer are no list of places. */
const fewest = 3;
const most = 10;

/** The places that a section lists, `- **Docker Compose**: [new image tag](docker.md#…)`, in its order; none where it is no such list, or leads out of the content. */
export function placesIn({ page, markdown }: Section, follow: FollowLink): readonly Option[] {
  const options = [...markdown.matchAll(item)].flatMap(([, label = '', href = '']): Option[] => {
    const target = follow(page, href);
    const isPlace = target.kind === 'section' && target.section.page.platforms.length > 0;
    return isPlace ? [{ label, section: target.section }] : [];
  });
  return options.length < fewest ? [] : options.slice(0, most);
}

/** A list or table of places; what running text links to in passing is none. */
const listed = /^[ \t]*(?:[-*|]|\d+\.)[^\n]*/gm;
const links = /\]\(([^()\s]+)\)/g;
/** So near to the first must be what that leads to. */
const among = 3;

/**
 * The match that is meant: a section for many platforms that leads to one for the platform that was named, found next to
 * it, is not as good an answer as that one, unless nothing was asked but what its own heading says.
 */
export function whereItRuns(first: Match, { matches, named }: Found, follow: FollowLink): Match {
  const { page, markdown, title } = first.section;
  const isItsHeading = first.features.title === 1;
  // Headed by the platform, it is there already.
  const isThere = [...named.platforms].some((platform) => title.toLowerCase().includes(platform));
  if (named.platforms.size === 0 || isItsHeading || isThere) return first;
  const lines = markdown.match(listed)?.join('\n') ?? '';
  const linked = [...lines.matchAll(links)].flatMap(([, href = '']) => {
    const target = follow(page, href);
    return target.kind === 'section' ? [target.section] : [];
  });
  const isPlace = ({ section }: Match) =>
    linked.includes(section) && isNarrower(section.page.platforms, page.platforms);
  const isNamed = ({ section }: Match) => section.page.platforms.some((platform) => named.platforms.has(platform));
  return matches.slice(0, among).find((match) => isNamed(match) && isPlace(match)) ?? first;
}

/** Of platforms; none means any. */
function isNarrower(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && (others.length === 0 || some.length < others.length);
}
