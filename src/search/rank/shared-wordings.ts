/**
 * Sections that are alike but for the release they are about ("What is new in Tyk 5.3", "… in Tyk 5.8") are asked for in
 * the same ways. What is listed under one of them holds for all, so that its author writes it once.
 */
import type { Section } from '../../content/page.ts';

/** A wording, and the place of the section that it asks for. */
interface SharedWording {
  readonly section: number;
  readonly text: string;
}

/** A title without the one version that it names. */
interface ReleaseTitle {
  readonly version: string;
  readonly rest: string;
}

const release = /(?<![\w.])\d+\.\d+(?![\w.]*\d)/g;
const placeholder = '{release}';

/** For each section of a release, the wordings of its like that name that release, with its own; none it has itself. */
export function sharedByReleases(sections: readonly Section[]): readonly SharedWording[] {
  const titles = sections.map(({ title }) => readTitle(title));
  const shared = new Map<string, Set<string>>();
  for (const [place, { wordings = [] }] of sections.entries()) {
    const title = titles[place];
    if (title === undefined) continue;
    const known = shared.get(title.rest) ?? new Set();
    shared.set(title.rest, known);
    for (const wording of wordings) {
      const { version, rest } = readTitle(wording) ?? {};
      if (version === title.version && rest !== undefined) known.add(rest);
    }
  }
  return sections.flatMap(({ wordings = [] }, section) => {
    const title = titles[section];
    const all = title === undefined ? [] : [...(shared.get(title.rest) ?? [])];
    const texts = all.map((rest) => rest.replace(placeholder, title?.version ?? ''));
    return texts.filter((text) => !wordings.includes(text)).map((text) => ({ section, text }));
  });
}

function readTitle(text: string): ReleaseTitle | undefined {
  const [version, ...others] = text.match(release) ?? [];
  return version === undefined || others.length > 0 ? undefined : { version, rest: text.replace(version, placeholder) };
}
