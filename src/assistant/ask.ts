/** QUESTION -> REPLY: the only thinking. Finds sections, judges how sure it is, and says so in one of three ways. */
import type { Page, Section } from '../content/page.ts';
import { createSearch, type Found, type Match } from '../search/search.ts';
import { wordsOf } from '../search/terms.ts';
import { choicesFrom } from './choices.ts';
import { confidenceOf, evidenceOf } from './confidence.ts';
import { withContext } from './context.ts';
import { excerptOf } from './excerpt.ts';
import type { Assistant, NoneReason, Reply } from './reply.ts';
import { isSmallTalk } from './small-talk.ts';

const longestQuestion = 4000;
const answerFrom = 0.6;
const choiceFrom = 0.25;
const hitsShown = 10;

/** An assistant over the pages; new content is a new assistant. */
export function createAssistant(pages: readonly Page[]): Assistant {
  const search = createSearch(pages);
  const below = sectionsBelow(pages);
  return {
    ask(question, turns = []) {
      const refused = refusal(question);
      if (refused) return silence(refused);
      const found = search.find(withContext(question, turns), hitsShown);
      return toReply(found, below);
    },
  };
}

function refusal(question: string): NoneReason | undefined {
  if (question.length > longestQuestion) return 'too-long';
  if (isSmallTalk(question)) return 'small-talk';
  return wordsOf(question).length === 0 ? 'empty' : undefined;
}

function silence(reason: NoneReason): Reply {
  return { kind: 'none', reason, nearest: [], confidence: 0, hits: [], corrections: [], matched: [] };
}

type Below = ReadonlyMap<Section, readonly Section[]>;

function toReply(found: Found, below: Below): Reply {
  const [first] = found.matches;
  if (!first) return silence('not-covered');
  const confidence = confidenceOf(evidenceOf(found, first));
  const grounds = {
    confidence,
    hits: found.matches.map(({ section, score }) => ({ section, score })),
    corrections: found.query.corrections,
    matched: first.words,
  };
  const others = othersThan(first, found.matches);
  if (confidence < choiceFrom) {
    return { kind: 'none', reason: 'not-covered', nearest: [first.section, ...others].slice(0, 2), ...grounds };
  }
  const choice = confidence < answerFrom ? choicesFrom(found) : undefined;
  if (choice) return { kind: 'choice', ...choice, ...grounds };
  const excerpt = excerptFor(first, found, below.get(first.section) ?? []);
  return { kind: 'answer', section: first.section, excerpt, related: others.slice(0, 3), ...grounds };
}

/** The sections that come after the first, each address once. */
function othersThan(first: Match, matches: readonly Match[]): Section[] {
  const seen = new Set([placeOf(first.section)]);
  return matches.flatMap(({ section }) => {
    if (seen.has(placeOf(section))) return [];
    seen.add(placeOf(section));
    return [section];
  });
}

function placeOf(section: Section): string {
  return `${section.page.path}#${section.anchor}`;
}

/** A piece of the section's own text, or, where it only holds others, links to them. */
function excerptFor({ section, words }: Match, { query }: Found, children: readonly Section[]): string {
  if (section.text.trim() === '' && children.length > 0) return children.map(toLink).slice(0, 12).join('\n');
  const weights = new Map(
    query.concepts.filter(({ word }) => words.includes(word)).map(({ name, weight }) => [name, weight]),
  );
  return excerptOf(section.markdown, (text) => {
    const terms = new Set(wordsOf(text).flatMap(({ parts, wholes }) => [...parts, ...wholes]));
    let sum = 0;
    for (const [name, weight] of weights) if (terms.has(name)) sum += weight;
    return sum;
  });
}

function toLink({ title, url }: Section): string {
  return url === '' ? `- ${title}` : `- [${title}](${url})`;
}

function sectionsBelow(pages: readonly Page[]): Below {
  const below = new Map<Section, Section[]>();
  for (const { sections } of pages) {
    const above: Section[] = [];
    for (const section of sections) {
      while ((above.at(-1)?.level ?? -1) >= section.level) above.pop();
      const parent = above.at(-1);
      if (parent) below.set(parent, [...(below.get(parent) ?? []), section]);
      above.push(section);
    }
  }
  return below;
}
