/**
 * Sections that are alike but for the release they are about ("What is new in Tyk 5.3", "… in Tyk 5.8") are asked for in
 * the same ways. What is listed under the newest of them holds for all, so that its author writes it once; what is listed
 * under another is about that release alone ("SQLite after going to 5.7").
 */
import type { Section } from '../../content/page.ts';
import { isNewer } from '../text/versions.ts';

/** A wording, and the place of the section that it asks for. */
interface SharedWording {
  readonly section: number;
  readonly text: string;
}

/** A title or a wording without the one version that it names. */
interface OfRelease {
  readonly version: string;
  readonly rest: string;
}

const release = /(?<![\w.])\d+\.\d+(?![\w.]*\d)/g;
const placeholder = '{release}';

/** For each section of a release, the wordings of the newest of its like that name that release; none it has itself. */
export function sharedByReleases(sections: readonly Section[]): readonly SharedWording[] {
  const titles = sections.map(({ title }) => readRelease(title));
  const newest = new Map<string, { readonly version: string; readonly texts: readonly string[] }>();
  for (const [place, { wordings = [] }] of sections.entries()) {
    const { version, rest } = titles[place] ?? {};
    if (version === undefined || rest === undefined) continue;
    const known = newest.get(rest)?.version;
    if (known === undefined || isNewer(version, known))
      newest.set(rest, { version, texts: namingOnly(version, wordings) });
  }
  return sections.flatMap(({ wordings = [] }, section) => {
    const { version = '', rest = '' } = titles[section] ?? {};
    const texts = newest.get(rest)?.texts.map((text) => text.replace(placeholder, version)) ?? [];
    return texts.filter((text) => !wordings.includes(text)).map((text) => ({ section, text }));
  });
}

/** Those wordings that name this version and no other, without it. */
function namingOnly(version: string, wordings: readonly string[]): readonly string[] {
  const read = wordings.map(readRelease);
  return read.flatMap((wording) => (wording?.version === version ? [wording.rest] : []));
}

function readRelease(text: string): OfRelease | undefined {
  const [version, ...others] = text.match(release) ?? [];
  return version === undefined || others.length > 0 ? undefined : { version, rest: text.replace(release, placeholder) };
}
