/**
 * Whether a question is about a change (an upgrade, the way back, what is new) or about the use of what is there. The same
 * words ask for both: "the theme of the portal" is a question of its use, "the theme with the new portal" is not.
 */
import { isFiller } from '../search/query/fillers.ts';
import { type Intents, intentsIn } from '../search/query/intents.ts';
import type { Query } from '../search/query/parse-query.ts';
import { type QueryTerm, sureNames } from '../search/query/query-terms.ts';
import type { Found, Match } from '../search/search.ts';
import { wordsOf } from '../search/text/tokenize.ts';

/** Words that tell what happened since something was upgraded, "since we are on 5.13". */
const aftermath =
  /\b(?:since|after|following)\b[^.?!\n]{0,60}?\b(?:upgrad|updat|bump|migrat|new (?:version|release|image|tag|chart|package|build|binary)|v?\d+\.\d)/i;
/** Words of time and order, and of going from one thing to another. */
const changing =
  /\b(?:new(?:er|est)?|latest|current|next|last|old(?:er|est)?|previous|former|earlier|versions?|releases?|tags?|mov(?:e|es|ed|ing)|switch(?:ed|es|ing)?|jump(?:ed|ing)?|chang(?:e|es|ed|ing)|re(?:build|compil)(?:e|es|ing|t)?|from .{1,30} to|first|last|before|b4|after|since|again|back|now|anymore|any ?more|still|yesterday|last night|ditch(?:ed|ing)?|stop(?:ped|s)?|broken?|disappear(?:ed|s)?|missing|gone|lost)\b/i;
/** The weight of a word that stands nearly everywhere, as the product's own name does. */
const saysNothing = 0.2;
const upgrading = intentsIn(wordsOf('upgrade'));
/** "How do I install it" is asked of what is not there yet; "how was it installed" is not. */
const installing = /\b(?:how|where|steps?|guide|want|need)\b[^.?!\n]{0,30}\b(?:install|set ?up|deploy)\b/i;
/** To install or to remove something is to use it for the first or last time. */
const using = intentsIn(wordsOf('install uninstall'));

/** Whether a text tells what happened since something was upgraded. */
export function tellsAftermath(text: string): boolean {
  return aftermath.test(text);
}

/**
 * Whether a section is about a change of which the question says nothing: its heading begins with what is to be done
 * ("Upgrade the theme"), and the question neither asks for that nor speaks of another change.
 */
export function changesUnasked({ section }: Match, { query, named }: Found, text: string): boolean {
  const [main = 0] = wordsOf(section.title)
    .map((word): Intents => intentsIn([word]))
    .filter((intents) => intents !== 0);
  // One word names a topic; what is to be done with it is left open.
  if (wordsSaying(query).length === 1) return false;
  const isAsked = (query.intents & ~using) !== 0 || ((query.intents & main) !== 0 && !installing.test(text));
  return main !== 0 && !isAsked && named.versions.length === 0 && !changing.test(text);
}

/** "What is MDCB" asks for neither its use nor its upgrade. */
const defining = /\bwhat(?:['’]?s| is| are| does)\b|\bexplain\b/i;

/** Whether a question names a platform or a component and says no more, as "Helm" and "tyk operator": it asks for its upgrade. */
export function isBareName(found: Found, text: string): boolean {
  return namesOnly(found) && !defining.test(text);
}

/** Whether it is asked what a platform or a component is. */
export function asksWhatItIs(found: Found, text: string): boolean {
  return namesOnly(found) && defining.test(text);
}

function namesOnly({ query, named }: Found): boolean {
  const names = [...named.platforms, ...named.components].flatMap(wordsOf).flatMap(({ parts }) => parts);
  const isName = (term: QueryTerm) => [term.name, ...sureNames(term)].some((name) => names.includes(name));
  return (
    query.intents === 0 &&
    names.length > 0 &&
    wordsSaying(query).every((term) => isName(term) || term.weight < saysNothing)
  );
}

function wordsSaying({ terms }: Query): readonly QueryTerm[] {
  return terms.filter(({ counts, name }) => counts && !isFiller(name));
}

/** Whether it is asked to upgrade something, in so many words. */
export function asksToUpgrade({ query }: Found): boolean {
  return (query.intents & upgrading) !== 0;
}
