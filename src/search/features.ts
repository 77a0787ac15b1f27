/**
 * A closer look at the candidates of a query: in which fields its words stand, how near to one another and in which
 * order, what kind of section each is, and what company it keeps. Every feature is a share from 0 to 1; `weights.ts`
 * says what it counts.
 */
import { type Acting, createActing } from './acts.ts';
import type { Index } from './build.ts';
import type { Candidate } from './candidates.ts';
import type { Concept, Query } from './query.ts';
import { createScoping, type Named, type Scope, type Scoping } from './scope.ts';
import { createSweeper, type Sweep, type Sweeper } from './sweep.ts';

/** What is known of a candidate; each line says what it means when it is 1. */
export interface Features extends Scope {
  /** The gathered score is the best there is. */
  readonly sum: number;
  /** Every word of the question stands in the section or in the headings above it. */
  readonly cover: number;
  /** Every word of the question stands in the heading. */
  readonly title: number;
  /** Every word of the heading was asked for. */
  readonly titleFit: number;
  /** Every word of the headings above was asked for. */
  readonly aboveFit: number;
  /** What is to be done (upgrade, install, restore…) stands in a heading of the section or above it. */
  readonly act: number;
  /** The headings speak of doing something else. */
  readonly actOther: number;
  /** The headings speak of upgrading, whatever was asked: what this product is for. */
  readonly upgrading: number;
  /** Sections of the same title stand before it on its page, as in release notes that begin with the newest. */
  readonly repeat: number;
  /** Every word of the question stands in the headings above. */
  readonly above: number;
  /** Every word of the question stands within one passage of the body. */
  readonly passage: number;
  /** Neighbours in the question are neighbours in the section. */
  readonly pairs: number;
  /** The keys and commands of the question stand in the section as a whole. */
  readonly whole: number;
  readonly releaseNotes: number;
  readonly reference: number;
  /** It holds next to no text of its own. */
  readonly empty: number;
  /** It is the head of its page. */
  readonly pageHead: number;
  /** It is the head of its page and has nothing of its own: there is nothing to quote. */
  readonly bareHead: number;
  /** The other candidates of its page are as good as the best of all. */
  readonly page: number;
  /** The section above it is a candidate, as good as the best of all. */
  readonly parent: number;
  /** One below it is. */
  readonly child: number;
  /** It, with all below it, gathered most; and so for the section above it, and for its page. */
  readonly group: number;
  readonly parentGroup: number;
  readonly pageGroup: number;
}

/** What was seen at a candidate. */
interface Look {
  readonly features: Features;
  /** Words of the question that it holds, itself or in the headings above it. */
  readonly words: readonly string[];
}

/** Looks at candidates, in their order. */
export type Looker = (query: Query, candidates: readonly Candidate[]) => Look[];

type Company = Pick<Features, 'sum' | 'page' | 'parent' | 'child' | 'group' | 'parentGroup' | 'pageGroup'>;

const alone: Company = { sum: 0, page: 0, parent: 0, child: 0, group: 0, parentGroup: 0, pageGroup: 0 };
const emptyBody = 8;

/** A looker with working memory for one index. */
export function createLooker(index: Index): Looker {
  const sweeper = createSweeper(index);
  const scoping = createScoping(index);
  const spelled = [...index.vocabulary.keys()];
  const tools = { index, sweeper, scoping, acting: createActing(index), repeats: repeatsOf(index) };
  return (query, candidates) => {
    sweeper.focus(query.concepts);
    const terms = new Set(query.concepts.flatMap((concept) => termsOf(concept, spelled)));
    const named = scoping.namesIn(terms);
    const company = keepCompany(index, candidates);
    const whole = totalOf(query.concepts, true);
    return candidates.map(({ section }, place) => {
      const { met, ...own } = lookAt(tools, query.concepts, named, whole, section);
      const features = { ...own, ...(company[place] ?? alone) };
      return { features, words: wordsMet(query.concepts, met) };
    });
  };
}

interface Tools {
  readonly index: Index;
  readonly sweeper: Sweeper;
  readonly scoping: Scoping;
  readonly acting: Acting;
  readonly repeats: Float32Array;
}

function lookAt(
  { index, sweeper, scoping, acting, repeats }: Tools,
  concepts: readonly Concept[],
  named: Named,
  whole: number,
  section: number,
): Omit<Features, keyof Company> & { readonly met: Float32Array } {
  const head = index.heads[section] ?? 0;
  const title = sweeper.sweep(index.titles, section);
  const crumbs = sweeper.sweep(index.crumbs, section);
  const page = sweeper.sweep(index.titles, head);
  const body = sweeper.sweep(index.bodies, section);
  const above = strongest(crumbs.met, head === section ? crumbs.met : page.met);
  const everywhere = strongest(strongest(title.met, above), body.met);
  const kind = index.sections[section]?.page.kind;
  return {
    met: everywhere,
    cover: shareOf(concepts, everywhere, true),
    title: shareOf(concepts, title.met, true),
    titleFit: fitOf(title),
    aboveFit: fitOf({ matched: crumbs.matched + page.matched, total: crumbs.total + page.total }),
    ...acting.compare(section, concepts),
    repeat: repeats[section] ?? 0,
    above: shareOf(concepts, above, true),
    passage: whole === 0 ? 0 : Math.min(1, body.densest / whole),
    pairs: Math.min(1, (title.pairs + body.pairs) / Math.max(1, concepts.length - 1)),
    whole: shareOf(concepts, everywhere, false),
    ...scoping.compare(section, named),
    releaseNotes: kind === 'release-notes' ? 1 : 0,
    reference: kind === 'reference' ? 1 : 0,
    empty: body.length < emptyBody ? 1 : 0,
    pageHead: head === section ? 1 : 0,
    bareHead: head === section && body.length === 0 ? 1 : 0,
  };
}

/** The word, and every term that may stand for it. */
function termsOf({ name, variants }: Concept, spelled: readonly string[]): string[] {
  return [name, ...variants.flatMap(({ term }) => spelled[term] ?? [])];
}

function wordsMet(concepts: readonly Concept[], met: Float32Array): string[] {
  return concepts.filter(({ counts }, place) => counts && (met[place] ?? 0) > 0).map(({ word }) => word);
}

/** The share, by rarity, of what stands in a heading that was asked for. */
function fitOf({ matched, total }: Pick<Sweep, 'matched' | 'total'>): number {
  return total === 0 ? 0 : matched / total;
}

/** For each section, how many of its page had the same title before it: 0 for none, towards 1 for many. */
function repeatsOf({ sections, heads }: Index): Float32Array {
  const repeats = new Float32Array(sections.length);
  let seen = new Map<string, number>();
  for (const [number, { title }] of sections.entries()) {
    if (heads[number] === number) seen = new Map();
    const before = seen.get(title) ?? 0;
    repeats[number] = before / (before + 2);
    seen.set(title, before + 1);
  }
  return repeats;
}

function strongest(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, place) => Math.max(value, other[place] ?? 0));
}

function totalOf(concepts: readonly Concept[], counts: boolean): number {
  let total = 0;
  for (const concept of concepts) if (concept.counts === counts) total += concept.weight;
  return total;
}

/** The share, by weight, of the concepts that were met; `counts` says whether of words or of whole compounds. */
function shareOf(concepts: readonly Concept[], met: Float32Array, counts: boolean): number {
  const total = totalOf(concepts, counts);
  if (total === 0) return 0;
  let found = 0;
  for (let place = 0; place < concepts.length; place++) {
    const concept = concepts[place];
    if (concept?.counts === counts) found += concept.weight * (met[place] ?? 0);
  }
  return found / total;
}

function bestOf(candidates: readonly Candidate[]) {
  const most = { group: 1e-9, parentGroup: 1e-9, pageGroup: 1e-9 };
  for (const { group, parentGroup, pageGroup } of candidates) {
    most.group = Math.max(most.group, group);
    most.parentGroup = Math.max(most.parentGroup, parentGroup);
    most.pageGroup = Math.max(most.pageGroup, pageGroup);
  }
  return most;
}

/** What a candidate has from the candidates around it, against the best gathered score. */
function keepCompany(index: Index, candidates: readonly Candidate[]): Company[] {
  const top = candidates[0]?.score ?? 1;
  const scores = new Map(candidates.map(({ section, score }) => [section, score / top]));
  const pages = new Map<number, number>();
  const children = new Map<number, number>();
  for (const [section, score] of scores) {
    const head = index.heads[section] ?? 0;
    pages.set(head, (pages.get(head) ?? 0) + score ** 3);
    const parent = index.parents[section] ?? section;
    if (parent !== section) children.set(parent, Math.max(children.get(parent) ?? 0, score));
  }
  const most = bestOf(candidates);
  return candidates.map((candidate) => {
    const { section } = candidate;
    const score = scores.get(section) ?? 0;
    const others = (pages.get(index.heads[section] ?? 0) ?? 0) - score ** 3;
    const parent = index.parents[section] ?? section;
    return {
      sum: score,
      page: others / (1 + others),
      parent: parent === section ? 0 : (scores.get(parent) ?? 0),
      child: children.get(section) ?? 0,
      group: candidate.group / most.group,
      parentGroup: candidate.parentGroup / most.parentGroup,
      pageGroup: candidate.pageGroup / most.pageGroup,
    };
  });
}
