/**
 * What was said before, as far as it still matters: a follow-up ("and for Docker?") is looked for together with the
 * question it follows; of what comes before a question that stands by itself, only where it runs still matters.
 */
import type { Page, PageHead } from '../content/page.ts';
import { isFiller } from '../search/query/fillers.ts';
import type { Asked } from '../search/query/parse-query.ts';
import { wordsOf } from '../search/text/tokenize.ts';
import { isNumeric } from '../search/text/versions.ts';
import type { Turn } from './reply.ts';

const beforeWeight = 0.5;
/** Where it runs was said of another question: it may tip the balance, no more. */
const placeWeight = 0.25;
const mostTurns = 3;
const longestBefore = 1000;
const goingOn = /^\s*(?:and|ok(?:ay)?|but|so|also|then)\b/i;
const turningTo = /^\s*(?:what|how) about\b|^\s*(?:same|for|on|with|in)\b/i;
const pointing = /\b(?:that|this|it|those|them|same|instead|as well|too|afterwards?|beforehand)\b/i;
const severalWords = 12;
const fewWords = 7;
const hardlyAny = 3;

/** The texts to look for: the question, and those before it as long as each leans on the one before. */
export type ContextReader = (question: string, turns: readonly Turn[]) => [Asked, ...Asked[]];

/**
 * A reader that knows what a documentation is for: who asks about Docker after Helm means Docker alone, so that of
 * platforms (and of components) only the last one named counts.
 */
export function createContext(pages: readonly Page[]): ContextReader {
  const platforms = termsOf(pages, (head) => head.platforms);
  const kinds = [platforms, termsOf(pages, ({ components }) => components)];
  const namesOnly = (text: string) => {
    const rest = kinds.reduce(without, text);
    return rest !== text && wordsOf(rest).every(({ parts }) => parts.every(isFiller));
  };
  return (question, turns) => {
    const asked: [Asked, ...Asked[]] = [{ text: question, weight: 1 }];
    if (turns.length === 0) return asked;
    const latest = turns.slice(-mostTurns).reverse();
    const said = latest.map((turn) => turn.question.slice(0, longestBefore));
    if (!leansOnBefore(question)) return [...asked, ...whereIn(namesOne(question, platforms) ? [] : said, platforms)];
    const settled = kinds.filter((names) => namesOne(question, names));
    let [last, weight] = [question, 1];
    for (const before of said) {
      if (!leansOnBefore(last)) break;
      // Who names no more than another platform or component asks the same again.
      if (!namesOnly(last)) weight *= beforeWeight;
      last = withoutParallel(before, last);
      asked.push({ text: settled.reduce(without, last), weight });
      settled.push(...kinds.filter((names) => namesOne(last, names)));
    }
    return asked;
  };
}

/** Where it runs, as it was last said: that goes without saying in what is asked after it. */
function whereIn(said: readonly string[], platforms: Names): Asked[] {
  const named = said.map((text) => wordsOf(text).filter(({ parts }) => parts.some((part) => platforms.has(part))));
  const last = named.find((words) => words.length > 0);
  return last === undefined ? [] : [{ text: last.map(({ text }) => text).join(' '), weight: placeWeight }];
}

/** Whether a question can hardly be understood without what was asked before it. */
export function leansOnBefore(question: string): boolean {
  const words = question.trim().split(/\s+/).length;
  if (goingOn.test(question)) return words <= severalWords;
  if (wordsOf(question).every(({ text }) => isNumeric(text))) return true;
  return words <= fewWords && (turningTo.test(question) || pointing.test(question) || words <= hardlyAny);
}

/** What a question ends in: `with Helm?`. */
const ending = /\b(with|via|using|on|for|in)\s+(?:the\s+|an?\s+)?([\w.-]{1,40})[\s?!.]*$/i;

/** "And with kubectl?" after "… with helm?" puts one in the place of the other, whatever they are. */
function withoutParallel(before: string, followUp: string): string {
  const [own, others] = [ending.exec(before), ending.exec(followUp)].map((found) => meansOf(found?.[1] ?? ''));
  const replaces = (goingOn.test(followUp) || turningTo.test(followUp)) && own !== '' && own === others;
  return replaces ? before.replace(ending, '') : before;
}

function meansOf(preposition: string): string {
  const word = preposition.toLowerCase();
  return word === 'via' || word === 'using' ? 'with' : word;
}

type Names = ReadonlySet<string>;

function termsOf(pages: readonly Page[], of: (head: PageHead) => readonly string[]): Names {
  const names = new Set(pages.flatMap(({ head }) => of(head)));
  return new Set([...names].flatMap((name) => wordsOf(name).flatMap(({ parts }) => parts)));
}

function namesOne(text: string, names: Names): boolean {
  return wordsOf(text).some(({ parts }) => parts.some((part) => names.has(part)));
}

/** The text with blanks where it names one of these. */
function without(text: string, names: Names): string {
  let rest = text;
  for (const { at, text: word, parts } of wordsOf(text))
    if (parts.some((part) => names.has(part)))
      rest = rest.slice(0, at) + ' '.repeat(word.length) + rest.slice(at + word.length);
  return rest;
}
