/** What the content does not cover: whether that is what a question is about, and what is said of it then. */
import type { Found, Match } from '../search/search.ts';
import { asksToUpgrade, asksWhatItIs, changesUnasked, tellsAftermath } from './change.ts';
import { choicesFrom } from './choices.ts';
import { isCovered } from './confidence.ts';
import { isOfOtherSite } from './strangers.ts';

/**
 * How near its wordings come at least where a question is told to be covered elsewhere: of the open questions for which
 * they came less near, most had their answer in the guides.
 */
const toldFrom = 0.35;
/** How near those wordings come, of how near those of a section do that is about a change of which nothing was said. */
const nearEnough = 0.9;

/** Whether what is covered elsewhere is rather meant than the first section, however sure that is. */
export function isNearerElsewhere(all: Found, first: Match, text: string): boolean {
  if (asksWhatItIs(all, text)) return true;
  const other = uncoveredIn(all);
  if (other === undefined) return false;
  const [best] = all.matches;
  const isBest = best !== undefined && !isCovered(best);
  return isBest || (changesUnasked(first, all, text) && nearnessOf(other) > nearEnough * nearnessOf(first));
}

/**
 * Where it is covered. How a part of the product itself is upgraded, and what broke there since, is for those who help
 * with upgrades, on whatever page its use is covered: of that, nothing, or what could be meant if it is sure enough.
 */
export function toldElsewhere(all: Found, first: Match, isNearer: boolean, text: string, isSure: boolean) {
  const other = uncoveredIn(all);
  const isRather = isNearer || nearnessOf(other) > nearnessOf(first);
  if (other === undefined || !isRather) return undefined;
  if (isOfOtherSite(other.section) || !(tellsAftermath(text) || asksToUpgrade(all)))
    return { kind: 'none', reason: 'elsewhere', nearest: [other.section] } as const;
  const choice = isSure ? choicesFrom({ ...all, matches: all.matches.filter(isCovered) }) : undefined;
  return choice && ({ kind: 'choice', ...choice } as const);
}

/** What the content does not cover and people ask for in words near enough. */
function uncoveredIn({ uncovered }: Found): Match | undefined {
  return nearnessOf(uncovered) >= toldFrom ? uncovered : undefined;
}

function nearnessOf(match: Match | undefined): number {
  return match?.features.wording ?? 0;
}
