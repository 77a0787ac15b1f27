/**
 * Which part of a question asks. People tell what happened and then ask: what they tell counts a little less, and
 * what is to be done is what they ask for. The version that they come from is told, not asked for.
 */
import { wordsOf } from '../text/tokenize.ts';
import { isVersion } from '../text/versions.ts';

const clause = /[^?!.,;:\n]+(?:[?!.,;:](?!\s|$)[^?!.,;:\n]*)*[?!.,;:]*/g;
const asks =
  /^\s*(?:(?:-|and|so|but|or|then|also)\s+)*(?:how|what|which|where|when|who|whom|why|can|could|do|does|did|is|are|should|shall|will|would|may|must|has|have|any|was|were)\b/i;

/** What of a text asks. */
export interface Asking {
  readonly text: string;
  /** Whether what stands at an offset of the whole text belongs to it. */
  readonly holds: (at: number) => boolean;
}

/** The clauses that ask; the whole text where none does. Linear in its length. */
export function askingPart(text: string): Asking {
  const clauses = [...text.matchAll(clause)].map((match) => ({ said: match[0], from: match.index }));
  const asking = clauses.filter(({ said }) => said.includes('?') || asks.test(said));
  if (asking.length === 0) return { text, holds: () => true };
  const holds = (at: number) => asking.some(({ said, from }) => at >= from && at < from + said.length);
  return { text: asking.map(({ said }) => said).join(' '), holds };
}

const version = String.raw`v?\d{1,9}(?:\.(?:\d{1,9}|x)){1,4}`;
const leaving = new RegExp(
  String.raw`\bfrom (?:[\w-]{1,40} ){0,3}?(${version})|\b(${version}) ?(?:->|=>|to) ?v?\d`,
  'gi',
);

/** Of the versions named in a text, those that somebody wants to be on: all but the ones they come from. */
export function versionsWanted(text: string, versions: readonly string[]): readonly string[] {
  const left = [...text.matchAll(leaving)].flatMap(([, from, before]) => termsOf(from ?? before ?? ''));
  const wanted = versions.filter((one) => !left.includes(one));
  return wanted.length > 0 ? wanted : versions;
}

const changing =
  /\bsince (?:we|the|going|moving|upgrad|updat|v?\d)|\bafter (?:the |an |our )?(?:upgrad|updat|mov|going|bump|migrat|v?\d)|\b(?:no longer|any ?more|used to|stopped|suddenly|worked (?:on|in|before|fine)|broke)\b|\bfix(?:ed|es)\b|\bis there a fix\b|\b(?:known (?:bug|issue)|regression)\b|\b(?:gone|removed|dropped|deprecated)\b|\bdid\b.{0,40}\b(?:change|lose|drop|remove)\b|\bnow\b/i;

/** Says whether somebody tells of something that is not as it was before a release: what release notes are for. */
export function tellsOfChange(text: string): boolean {
  return changing.test(text);
}

function termsOf(text: string): string[] {
  return wordsOf(text)
    .flatMap(({ parts }) => parts)
    .filter(isVersion);
}
