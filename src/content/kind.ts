/** Guesses what a page is for, from its path and title, if its author does not say. */
import type { PageKind } from './page.ts';

const signs: ReadonlyArray<readonly [PageKind, RegExp]> = [
  ['release-notes', /\b(?:release[- _]?notes?|change[- _]?logs?|whats[- _]?new)\b/],
  ['faq', /\bfaqs?\b|\bfrequently[- _]asked\b/],
  [
    'policy',
    /\b(?:support[- _]polic(?:y|ies)|long[- _]term[- _]support|deprecations?|end[- _]of[- _]life|release[- _]types)\b/,
  ],
  [
    'reference',
    /\b(?:references?|api[- _]docs?|openapi|swagger|glossary|environment[- _]variables|configuration[- _]options)\b|\bcrds?\b/,
  ],
];

/** Guesses the kind of a page; anything that looks like no other kind is a guide. */
export function guessKind(path: string, title: string): PageKind {
  const place = path.toLowerCase();
  const name = title.toLowerCase();
  return signs.find(([, sign]) => sign.test(place) || sign.test(name))?.[0] ?? 'guide';
}
