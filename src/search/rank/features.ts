/**
 * A closer look at the candidates of a query: in which fields its words stand, how near to one another and in which
 * order, what kind of section each is, and what company it keeps. Every feature is a share from 0 to 1; `weights.ts`
 * says what it counts.
 */
import { type Act, createActing } from './match-intents.ts';
import type { Index } from '../index/build-index.ts';
import type { Candidate } from './candidates.ts';
import { alone, type Company, keepCompany } from './neighbours.ts';
import { type Concept, totalOf } from '../query/query-terms.ts';
import { strengthOf } from '../index/postings.ts';
import type { Query } from '../query/parse-query.ts';
import { createScoping, type Scope } from './facets.ts';
import { type Seen, seeSections } from './match-fields.ts';
import { createSweeper } from './scan-terms.ts';

/** What is known of a candidate; each line says what it means when it is 1. */
export interface Features extends Scope, Act, Company {
  /** Every word of the question stands in the section or in the headings above it. */
  readonly cover: number;
  /** Every word of the question stands in the heading. */
  readonly title: number;
  /** Every word of the heading was asked for. */
  readonly titleFit: number;
  /** It is called just what was asked, word for word. */
  readonly exact: number;
  /** Every word of the headings above was asked for. */
  readonly aboveFit: number;
  /** Every word of the question stands in the headings above. */
  readonly above: number;
  /** What is to be upgraded, installed… stands in no heading, its own or above: the weight of that word. */
  readonly objectUnmet: number;
  /** Every word of the question stands within one passage of the body. */
  readonly passage: number;
  /** Neighbours in the question are neighbours in the section. */
  readonly pairs: number;
  /** Six or more words of the question stand in the section in a row, as in an error that was pasted. */
  readonly run: number;
  /** Most of the question is an error, a command or a key that it, and next to no other, holds letter by letter. */
  readonly literal: number;
  /** Keys and commands make up the question, by weight, and stand in the section as a whole. */
  readonly whole: number;
  /** It stands in a folder that is about something the question does not name. */
  readonly topicUnasked: number;
  /** Its heading is a question itself. */
  readonly asking: number;
  /** Sections of the same title stand before it on its page, as in release notes that begin with the newest. */
  readonly repeat: number;
  /** No section is linked to from more pages. */
  readonly linked: number;
  /** No page is. */
  readonly pageLinked: number;
  readonly releaseNotes: number;
  /** They are release notes, and the question tells of something that changed. */
  readonly changeNotes: number;
  readonly reference: number;
  /** It holds next to no text of its own. */
  readonly empty: number;
  /** It is the head of its page and has nothing of its own: there is nothing to quote. */
  readonly bareHead: number;
}

/** What was seen at a candidate. */
interface Look {
  readonly features: Features;
  /** By concept, how well it was met in the section or in the headings above it, 0 to 1. */
  readonly met: Float32Array;
}

/** Looks at candidates, in their order. */
export type Looker = (query: Query, candidates: readonly Candidate[]) => Look[];

const emptyBody = 8;
const longRun = 5;
/** Sums of shares are not quite 1. */
const nearlyAll = 0.999;

/** A looker with working memory for one index. */
export function createLooker(index: Index): Looker {
  const sweeper = createSweeper(index);
  const scoping = createScoping(index);
  const acting = createActing(index);
  return (query, candidates) => {
    sweeper.focus(query.concepts);
    const sweep = seeSections(index, sweeper, query.concepts.length);
    const named = scoping.namesIn(query);
    const asked = new Set(query.concepts.flatMap(({ variants }) => variants.map(({ term }) => term)));
    const company = keepCompany(index, candidates);
    return candidates.map((candidate, place) => {
      const { section } = candidate;
      const seen = sweep(section);
      const found = lookAt(query, seen);
      const stands = standing(index, section, seen.body.length);
      const act = acting.compare(section, query.acts);
      const scope = scoping.compare(section, named);
      const around = company[place] ?? alone;
      // One literal: this runs for every candidate, and spreads are several times as slow.
      const features: Features = {
        cover: found.cover,
        title: found.title,
        titleFit: found.titleFit,
        exact: found.exact,
        aboveFit: found.aboveFit,
        above: found.above,
        objectUnmet: found.objectUnmet,
        passage: found.passage,
        pairs: found.pairs,
        run: found.run,
        literal: candidate.literal,
        whole: wholeIn(index, query.concepts, section),
        topicUnasked: isElsewhere(index, section, asked) ? 1 : 0,
        asking: stands.asking,
        repeat: stands.repeat,
        linked: stands.linked,
        pageLinked: stands.pageLinked,
        releaseNotes: stands.releaseNotes,
        changeNotes: query.change ? stands.releaseNotes : 0,
        reference: stands.reference,
        empty: stands.empty,
        bareHead: stands.bareHead,
        act: act.act,
        actOwn: act.actOwn,
        actOther: act.actOther,
        actUndone: act.actUndone,
        upgrading: act.upgrading,
        versionAsked: scope.versionAsked,
        versionOther: scope.versionOther,
        versionUnasked: scope.versionUnasked,
        platformAsked: scope.platformAsked,
        platformOther: scope.platformOther,
        componentAsked: scope.componentAsked,
        componentOther: scope.componentOther,
        headingUnasked: scope.headingUnasked,
        sum: around.sum,
        child: around.child,
        group: around.group,
        parentGroup: around.parentGroup,
        pageGroup: around.pageGroup,
      };
      return { features, met: seen.everywhere };
    });
  };
}

function lookAt({ concepts }: Query, seen: Seen) {
  const { title, body, titleFit, crumbsFit, pageFit, above, everywhere } = seen;
  const whole = totalOf(concepts);
  const run = Math.max(title.run, body.run);
  const fit = fitOf(titleFit.matched, titleFit.total);
  return {
    cover: shareOf(concepts, everywhere),
    title: shareOf(concepts, title.met),
    titleFit: fit,
    exact: fit > nearlyAll && concepts.every((concept, place) => !isSaid(concept) || title.met[place] === 1) ? 1 : 0,
    aboveFit: fitOf(crumbsFit.matched + pageFit.matched, crumbsFit.total + pageFit.total),
    above: shareOf(concepts, above),
    objectUnmet: unmetObject(concepts, title.met, above),
    passage: whole === 0 ? 0 : Math.min(1, body.densest / whole),
    pairs: Math.min(1, (title.pairs + body.pairs) / Math.max(1, concepts.length - 1)),
    run: Math.min(1, Math.max(0, run - 1) / longRun),
  };
}

function isSaid({ counts, isPhrase }: Concept): boolean {
  return counts && !isPhrase;
}

function unmetObject(concepts: readonly Concept[], title: Float32Array, above: Float32Array): number {
  let most = 0;
  for (let place = 0; place < concepts.length; place++) {
    const concept = concepts[place];
    if (concept?.isObject === true && title[place] === 0 && above[place] === 0) most = Math.max(most, concept.weight);
  }
  return most;
}

/** What a section is, whatever was asked. */
function standing({ sections, heads, signs }: Index, section: number, length: number) {
  const kind = sections[section]?.page.kind;
  return {
    asking: signs.asking[section] ?? 0,
    repeat: signs.repeats[section] ?? 0,
    linked: signs.linked[section] ?? 0,
    pageLinked: signs.pageLinked[section] ?? 0,
    releaseNotes: kind === 'release-notes' ? 1 : 0,
    reference: kind === 'reference' ? 1 : 0,
    empty: length < emptyBody ? 1 : 0,
    bareHead: heads[section] === section && length === 0 ? 1 : 0,
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

/** What the keys that a section holds as a whole are of the question: those stand in the postings, not in the order. */
function wholeIn(index: Index, concepts: readonly Concept[], section: number): number {
  let held = 0;
  for (const { counts, variants, weight } of concepts) {
    if (!counts && variants.some(({ term }) => strengthOf(index, term, section) > 0)) held += weight;
  }
  return held === 0 ? 0 : Math.min(1, held / totalOf(concepts));
}

/** The share, by weight, of the words that were met. */
function shareOf(concepts: readonly Concept[], met: Float32Array): number {
  const total = totalOf(concepts);
  if (total === 0) return 0;
  let found = 0;
  for (let place = 0; place < concepts.length; place++) {
    const concept = concepts[place];
    if (concept?.counts === true) found += concept.weight * (met[place] ?? 0);
  }
  return found / total;
}
