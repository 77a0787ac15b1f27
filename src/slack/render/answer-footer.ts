/** The grey line under an answer: what matched, how the question was read, who the guide is for, and how old it is. */
import type { Answer, Reply } from '../../assistant/reply.ts';
import type { PageHead } from '../../content/page.ts';
import { inert } from './escape.ts';
import { clip } from './message.ts';
import { words } from './words.ts';

/** More than this says nothing to a reader. */
const matchedAtMost = 8;
const correctionsAtMost = 4;
const platformsAtMost = 3;

/** Which words of the question are in the section, as parts of one line of mrkdwn. */
export function aboutMatch({ matched }: Answer): readonly string[] {
  const terms = matched.slice(0, matchedAtMost).join(', ');
  return terms === '' ? [] : [words.matched(inert(terms))];
}

/** Which words of the question were read as others. */
export function aboutReading({ corrections }: Pick<Reply, 'corrections'>): readonly string[] {
  return corrections
    .slice(0, correctionsAtMost)
    .map(({ from, to }) => inert(words.corrected(clip(from, 40), clip(to, 40))));
}

/** Which platforms and versions a guide is for, and how old it is, as far as its author says. */
export function aboutPage({ section: { page }, platforms }: Answer): readonly string[] {
  const isDated = page.updatedAt !== undefined && page.answeredBy === undefined;
  return [...audienceOf(page, platforms), ...(isDated ? [words.guideAsOf(day.format(page.updatedAt))] : [])];
}

/** Whose answer it is, and of when, where it is no documentation. */
export function aboutAuthor({ answeredBy, updatedAt }: PageHead): readonly string[] {
  if (answeredBy === undefined) return [];
  return [words.engineersAnswer(inert(clip(answeredBy, 80)), updatedAt === undefined ? '' : day.format(updatedAt))];
}

/** A day in front matter is the author's, in whichever time zone it is read. */
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

function audienceOf({ versions, release }: PageHead, platforms: readonly string[]): readonly string[] {
  const named = platforms.length <= platformsAtMost ? platforms : [];
  const version = versions === undefined ? release && words.guideRelease(release) : spoken(versions);
  const all = [...named, ...(version === undefined ? [] : [version])];
  return all.length === 0 ? [] : [words.guideFor(inert(clip(all.join(', '), 150)))];
}

const signs: Readonly<Record<string, string>> = {
  '>=': words.versions.from,
  '>': words.versions.after,
  '<=': words.versions.upTo,
  '<': words.versions.before,
};

/** A range of versions in words, `>=5.3 <6 || 7` as "versions from 5.3 before 6 or 7"; what is no plain comparison stays as it is. */
function spoken(range: string): string {
  return `${words.versions.name} ${range.split('||').map(spokenPart).join(` ${words.versions.or} `)}`;
}

function spokenPart(range: string): string {
  const comparisons = range
    .trim()
    .replace(/([<>=])\s+/g, '$1')
    .split(/\s+/);
  const said = comparisons.map((comparison) => {
    const [, sign = '', version = ''] = /^([<>]=?)(\d[\w.+-]*)$/.exec(comparison) ?? [];
    const word = signs[sign];
    return word === undefined ? comparison : `${word} ${version}`;
  });
  return said.join(' ');
}
