/**
 * A closer look at the candidates of a query: in which fields its words stand, how near to one another and in which
 * order, what kind of section each is, and what stands around it. Every feature is a share from 0 to 1; `weights.ts`
 * says what it counts.
 */
import type { PageKind } from '../../content/page.ts';
import type { Index } from '../index/index.ts';
import type { Query } from '../query/parse-query.ts';
import { type QueryTerm, totalOf } from '../query/query-terms.ts';
import type { Candidate } from './candidates.ts';
import type { FacetMatcher, NamedFacets } from './facets.ts';
import { type FieldMatch, matchFields } from './match-fields.ts';
import { createIntentMatcher, type IntentMatch } from './match-intents.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { createTermScanner } from './scan-terms.ts';

/** What is known of a candidate; each line says what it means when it is 1. */
export interface Features extends IntentMatch, Neighbours {
  /** Every word of the question stands in the section or in the headings above it. */
  readonly cover: number;
  /** Every word of the question stands in the heading. */
  readonly title: number;
  /** Every word of the heading was asked for. */
  readonly titleFit: number;
  /** Every word of the headings above was asked for. */
  readonly aboveFit: number;
  /** Every word of the question stands within one passage of the body. */
  readonly passage: number;
  /** Neighbours in the question are neighbours in the section. */
  readonly pairs: number;
  /** Six or more words of the question stand in the section in a row, as in an error that was pasted. */
  readonly run: number;
  /** One of the ways in which people ask for it is the question, word for word. */
  readonly wording: number;
  /** People confirmed it for this very question. */
  readonly learned: number;
  /** Most of the question is an error, a command or a key that it, and next to no other, holds letter by letter. */
  readonly literal: number;
  /** Its heading names a platform or component that was not asked for. */
  readonly headingUnasked: number;
  /** It stands in a folder that is about something the question does not name. */
  readonly topicUnasked: number;
  /** It, or the nearest heading above it that names any, names all versions that were asked for. */
  readonly versionAsked: number;
  /** Many sections of the same title stand before it on its page, as in release notes that begin with the newest. */
  readonly repeat: number;
  /** No section, and no page, is linked to from more pages. */
  readonly inbound: number;
  /** It stands in release notes; about two thirds where it stands in a reference. */
  readonly pageKind: number;
}

/** The features of a candidate, and what its fields hold. */
interface Extracted {
  readonly features: Features;
  /** By query term, how well it was met in the section or in the headings above it, 0 to 1. */
  readonly met: Float32Array;
}

/** Looks at candidates, in their order. */
export type FeatureExtractor = (query: Query, candidates: readonly Candidate[], named: NamedFacets) => Extracted[];

const longRun = 5;
/** How little a kind of page answers a how-to, beside release notes. */
const kindShare: Readonly<Record<PageKind, number>> = {
  'release-notes': 1,
  reference: 0.65,
  guide: 0,
  faq: 0,
  policy: 0,
  tool: 0,
  elsewhere: 0,
};

/** An extractor with working memory for one index. */
export function createFeatureExtractor(index: Index, facets: FacetMatcher): FeatureExtractor {
  const { staticFeatures, sections } = index;
  const scanner = createTermScanner(index);
  const matchIntents = createIntentMatcher(index);
  return (query, candidates, named) => {
    scanner.focus(query.terms);
    const match = matchFields(index, scanner, query.terms.length);
    const asked = new Set(query.terms.flatMap(({ variants }) => variants.map(({ term }) => term)));
    const neighbours = neighboursOf(candidates);
    return candidates.map(({ section, wording, learned, literal }, place) => {
      const fields = match(section);
      const words = matchWords(query.terms, fields);
      const intents = matchIntents(section, query.intents);
      const around = neighbours[place];
      const kind = sections[section]?.page.kind;
      // One literal: this runs for every candidate, and spreads are several times as slow.
      const features: Features = {
        sum: around?.sum ?? 0,
        cover: words.cover,
        title: words.title,
        titleFit: words.titleFit,
        aboveFit: words.aboveFit,
        intent: intents.intent,
        intentOwn: intents.intentOwn,
        intentUndone: intents.intentUndone,
        passage: words.passage,
        pairs: words.pairs,
        run: words.run,
        wording,
        learned,
        literal,
        headingUnasked: facets.headingNamesOther(section, named) ? 1 : 0,
        topicUnasked: isElsewhere(index, section, asked) ? 1 : 0,
        versionAsked: facets.versionsNamed(section, named),
        repeat: staticFeatures.repeats[section] ?? 0,
        inbound: staticFeatures.inbound[section] ?? 0,
        pageKind: kind === undefined ? 0 : kindShare[kind],
        subtree: around?.subtree ?? 0,
        parentSubtree: around?.parentSubtree ?? 0,
      };
      return { features, met: fields.everywhere };
    });
  };
}

function matchWords(terms: readonly QueryTerm[], fields: FieldMatch) {
  const { title, body, titleFit, crumbsFit, pageFit, everywhere } = fields;
  const whole = totalOf(terms);
  return {
    cover: shareOf(terms, everywhere, whole),
    title: shareOf(terms, title.met, whole),
    titleFit: fitOf(titleFit.matched, titleFit.total),
    aboveFit: fitOf(crumbsFit.matched + pageFit.matched, crumbsFit.total + pageFit.total),
    passage: whole === 0 ? 0 : Math.min(1, body.densest / whole),
    pairs: Math.min(1, (title.pairs + body.pairs) / Math.max(1, terms.length - 1)),
    run: Math.min(1, Math.max(0, Math.max(title.run, body.run) - 1) / longRun),
  };
}

function isElsewhere({ topics, heads }: Index, section: number, asked: ReadonlySet<number>): boolean {
  const folders = topics.get(heads[section] ?? 0) ?? [];
  return folders.some((terms) => !terms.some((term) => asked.has(term)));
}

/** The share, by rarity, of what stands in a heading that was asked for. */
function fitOf(matched: number, total: number): number {
  return total === 0 ? 0 : matched / total;
}

/** The share, by weight, of the words that were met. */
function shareOf(terms: readonly QueryTerm[], met: Float32Array, total: number): number {
  if (total === 0) return 0;
  let found = 0;
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place];
    if (term?.counts === true) found += term.weight * (met[place] ?? 0);
  }
  return found / total;
}
