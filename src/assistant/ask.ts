/** QUESTION -> REPLY: the only thinking. Finds sections, judges how sure it is, and says so in one of three ways. */
import { createFollowLink, type FollowLink } from '../content/links.ts';
import type { Page, Section } from '../content/page.ts';
import type { Index } from '../search/index/index.ts';
import { everydayShare } from '../search/query/everyday.ts';
import { isFiller } from '../search/query/fillers.ts';
import type { Asked } from '../search/query/parse-query.ts';
import { totalOf } from '../search/query/query-terms.ts';
import type { NamedFacets } from '../search/rank/facets.ts';
import { createSearch, type Found, type Match, type Search } from '../search/search.ts';
import { wordsOf } from '../search/text/tokenize.ts';
import { isBareName } from './change.ts';
import { choicesFrom, platformsLeftOpen, wishLeftOpen } from './choices.ts';
import { type Certainty, certaintyOf, isCovered, nearFrom, shownFrom } from './confidence.ts';
import { createContext } from './context.ts';
import { isNearerElsewhere, toldElsewhere } from './elsewhere.ts';
import { essentialLines } from './essential-lines.ts';
import { type Learned, placeLearned } from './learned.ts';
import { besidePaste, holdsError, mayBeAbout } from './pasted.ts';
import { placesIn, whereItRuns } from './places.ts';
import { createSpelling } from './platforms.ts';
import { createQuoter, type Quoter } from './quote.ts';
import type { Answer, Assistant, None, NoneReason, Reply } from './reply.ts';
import { isSmallTalk } from './small-talk.ts';
import { createFindStranger } from './strangers.ts';

/** The least probabilities from which on there is an answer at all, and the first section is it. */
interface Bars {
  readonly covered: number;
  readonly answer: number;
}

/** Where sections have wordings, one that no wording comes near is the exception: less is asked of the other evidence. */
const bars: Readonly<Record<'worded' | 'plain', Bars>> = {
  worded: { covered: 0.7, answer: 0.55 },
  plain: { covered: 0.75, answer: 0.52 },
};
/** A question that names nothing of what the guides are about is answered only where they plainly have it. */
const coveredOffTopic = 0.9;
/** What the words of a question ask for together at least; one word of the guides asks for more. */
const leastAsked = 0.28;
const hitsShown = 10;
/** Beside the answer itself: five places in all, as many as a choice offers. */
const relatedShown = 4;
const nearestShown = 3;

/** An assistant over the pages, and their index if it was built already; new content is a new assistant. */
export function createAssistant(pages: readonly Page[], index?: Index, learned: readonly Learned[] = []): Assistant {
  const withContext = createContext(pages);
  const spell = createSpelling(pages);
  const showing = { quote: createQuoter(pages), follow: createFollowLink(pages), spell };
  const sectionAt = (path: string, anchor: string): Section | undefined =>
    pages
      .filter(({ head }) => head.path === path)
      .flatMap(({ sections }) => sections)
      .find((section) => section.anchor === anchor);

  function assistantWith(before: Search, known: readonly Learned[]): Assistant {
    const { sections } = before.index;
    const { wordings } = placeLearned(sections, known);
    const search = before.learning(wordings);
    return {
      learning: (others) => assistantWith(search, others),
      ask(question, turns = []) {
        const refused = refusal(question);
        if (refused) return silence(refused);
        const [{ text }, ...pasted] = besidePaste(question);
        const [first, ...before] = withContext(text, turns);
        const asked = [first, ...pasted, ...before];
        const said = asked.map((each) => each.text).join('\n');
        const found = find(search, asked);
        const isError = pasted.length === 0 && holdsError(text);
        return toStranger(found, findStranger(found)) ?? toReply(found, { said, isError }, showing);
      },
      topicsOf(question) {
        const { platforms, components, versions } = search.namedIn(alone(question));
        return { platforms: [...platforms].map(spell), components: [...components].map(spell), versions };
      },
      quote(question, path, anchor) {
        const found = search.find(alone(question), hitsShown);
        const place = `${path}#${anchor}`;
        // Tabs share an anchor: the one that fits the question is meant.
        const hit = found.matches.find(({ section }) => placeOf(section) === place);
        const section = hit?.section ?? sectionAt(path, anchor);
        return section && toAnswer(section, found, certaintyOf(found).confidence, showing);
      },
      closestLearned(question, path, anchor) {
        const section = sections.findIndex((each) => placeOf(each) === `${path}#${anchor}`);
        return wordings[search.closestLearned(alone(question), section) ?? -1]?.learned;
      },
    };
  }

  const search = createSearch(pages, index);
  const findStranger = createFindStranger(search.index);
  return assistantWith(search, learned);
}

/** What is found; by a name alone, what is found for its upgrade. */
function find(search: Search, asked: readonly Asked[]): Found {
  const found = search.find(asked, hitsShown);
  const [{ text = '' } = {}, ...before] = asked;
  return before.length === 0 && isBareName(found, text) ? search.find(alone(`${text} upgrade`), hitsShown) : found;
}

function alone(question: string): Asked[] {
  return [{ text: essentialLines(question), weight: 1 }];
}

function refusal(question: string): NoneReason | undefined {
  if (isSmallTalk(question)) return 'small-talk';
  return wordsOf(question).length === 0 ? 'empty' : undefined;
}

function silence(reason: NoneReason): Reply {
  return { kind: 'none', reason, nearest: [], confidence: 0, hits: [], corrections: [], matched: [] };
}

/** What a section is shown by. */
interface Showing {
  readonly quote: Quoter;
  readonly follow: FollowLink;
  readonly spell: (name: string) => string;
}

/** A question about another product is told where that is covered, unless people confirmed an answer to it. */
function toStranger(found: Found, section: Section | undefined): Reply | undefined {
  const [first] = found.matches;
  if (section === undefined || first === undefined || first.features.learned > 0) return undefined;
  const { confidence } = certaintyOf(found);
  return { kind: 'none', reason: 'elsewhere', nearest: [section], ...groundsOf(found, section, confidence) };
}

/** What was asked: everything that was said, and whether an error that was pasted is all of it. */
interface Asking {
  readonly said: string;
  readonly isError: boolean;
}

function toReply(all: Found, { said, isError }: Asking, showing: Showing): Reply {
  const matches = all.matches.filter(isCovered);
  const [best] = matches;
  const first = best && whereItRuns(best, { ...all, matches }, showing.follow);
  const found = { ...all, matches: [...new Set(first && [first, ...matches])] };
  if (first === undefined)
    return { ...silence(isOnTopic(found) ? 'not-covered' : 'off-topic'), corrections: found.query.corrections };
  const { confidence, coverage } = isError && !mayBeAbout(first) ? doubted(certaintyOf(all)) : certaintyOf(all);
  const grounds = groundsOf(found, first.section, confidence);
  if (isVague(found, first)) return { kind: 'none', reason: 'vague', nearest: [], ...grounds };
  const { covered, answer } = barsFor(found);
  const isNearer = isNearerElsewhere(all, first, said);
  const isSure = confidence >= answer;
  if (isNearer || coverage < covered || !holdsOwnWord(found, first)) {
    const told = toldElsewhere(all, first, isNearer, said, isSure);
    return { ...(told ?? noneFor(found, first, confidence)), ...grounds };
  }
  const isUnsure = !isSure || first.contradicts;
  const choice = platformsLeftOpen(found) ?? wishLeftOpen(found) ?? (isUnsure ? choicesFrom(found) : undefined);
  return choice ? { kind: 'choice', ...choice, ...grounds } : toAnswer(first.section, found, confidence, showing);
}

/** What is found for an error that it only looks like: it may come near, and is no answer. */
function doubted({ confidence }: Certainty): Certainty {
  return { confidence: Math.min(confidence, nearFrom), coverage: 0 };
}

function barsFor(found: Found): Bars {
  const { covered, answer } = bars[found.matches.some(({ section }) => section.wordings) ? 'worded' : 'plain'];
  return { covered: isOnTopic(found) ? covered : coveredOffTopic, answer };
}

/** "It does not work": every word is said every day, and together they ask for next to nothing, unless people confirmed it. */
function isVague({ query, named }: Found, { features, isAskedSo }: Match): boolean {
  const isKnown = features.learned > 0 || isAskedSo;
  const isAlone = query.terms.every(({ isOwn }) => isOwn);
  return isAlone && query.intents === 0 && !namesAny(named) && !isKnown && totalOf(query.terms) < leastAsked;
}

function noneFor(found: Found, first: Match, confidence: number): Pick<None, 'kind' | 'reason' | 'nearest'> {
  const nearest = [first.section, ...othersThan(first.section, found)].slice(0, nearestShown);
  const [reason, from] = isOnTopic(found) ? (['not-covered', shownFrom] as const) : (['off-topic', nearFrom] as const);
  return { kind: 'none', reason, nearest: confidence >= from ? nearest : [] };
}

function namesAny({ platforms, components, versions }: NamedFacets): boolean {
  return platforms.size + components.size + versions.length > 0;
}

/** Whether a question has anything to do with the guides: it names what they are about, or says what is to be done. */
function isOnTopic({ query, named }: Found): boolean {
  const isTerm = query.terms.some(
    ({ name, variants }) => variants.some(({ isSure }) => isSure) && everydayShare(name) === 0,
  );
  return namesAny(named) || isTerm || query.intents !== 0;
}

/**
 * A follow-up brings something of its own, unless it only points back; what holds nothing of that is no answer to it. A
 * section that people ask for in these words, or confirmed for the question, need not hold a word of it.
 */
function holdsOwnWord({ query }: Found, { words, features }: Match): boolean {
  const own = query.terms.filter(({ isOwn, counts }) => isOwn && counts);
  return (
    own.length === 0 || features.wording > 0 || features.learned > 0 || own.some(({ word }) => words.includes(word))
  );
}

function toAnswer(section: Section, found: Found, confidence: number, { quote, follow, spell }: Showing): Answer {
  const related = othersThan(section, found).slice(0, relatedShown);
  const excerpt = quote(section, found.query);
  const places = found.named.platforms.size === 0 ? placesIn(section, follow) : [];
  const platforms = section.page.platforms.map(spell);
  return { kind: 'answer', section, excerpt, platforms, places, related, ...groundsOf(found, section, confidence) };
}

/** What every reply carries; the confidence is about the first section found, whichever is shown. */
function groundsOf({ query, matches }: Found, shown: Section, confidence: number) {
  const fillers = new Set(query.terms.filter(({ name }) => isFiller(name)).map(({ word }) => word));
  return {
    confidence,
    hits: matches.map(({ section, score }) => ({ section, score })),
    corrections: query.corrections,
    matched: matches.find(({ section }) => section === shown)?.words.filter((word) => !fillers.has(word)) ?? [],
  };
}

/** The sections found beside one, best first. */
function othersThan({ page, heading }: Section, { matches }: Found): Section[] {
  const found = matches.map(({ section }) => section);
  return found.filter((section) => section.page.path !== page.path || section.heading !== heading);
}

function placeOf({ page, anchor }: Section): string {
  return `${page.path}#${anchor}`;
}
