/** The places to go on to that a section lists by where it runs: `- **Docker Compose**: [new image tag](docker.md#…)`. */
import type { FollowLink } from '../content/links.ts';
import type { Section } from '../content/page.ts';
import type { Option } from './reply.ts';

const item = /^[ \t]*[-*] \*\*([^*\n]{1,75})\*\*[^[\n]*\[[^\]\n]*\]\(([^()\s]+)\)/gm;
/** Fewer are no list of places. */
const fewest = 3;
const most = 10;

/** What a section lists, in its order; none where it is no such list, or leads out of the content. */
export function placesIn({ page, markdown }: Section, follow: FollowLink): readonly Option[] {
  const options = [...markdown.matchAll(item)].flatMap(([, label = '', href = '']): Option[] => {
    const target = follow(page, href);
    return target.kind === 'section' ? [{ label, section: target.section }] : [];
  });
  return options.length < fewest ? [] : options.slice(0, most);
}
