/**
 * What somebody asks, beside what they pasted with it: under the log of a failed upgrade, "how do we roll back?" is not
 * about the error. Where they ask about the paste itself ("what does this mean?"), it is part of the question.
 */
import { intentsIn } from '../search/query/intents.ts';
import type { Asked } from '../search/query/parse-query.ts';
import { withPhrasesRead } from '../search/query/phrases.ts';
import { wordsOf } from '../search/text/tokenize.ts';

/** A paste then says where and with what: it may tip the balance, no more. */
const pasteWeight = 0.5;
const fenced = /```[\s\S]*?(?:```|$)/g;
const asking = /\?\s*$|^\s*(?:how|what|which|where|when|who|why|can|could|do|does|is|are|should)\b/i;
const pointing = /\b(?:this|these|that|those|it|above|below)\b/i;
/** What nearly every paste comes with: that something failed, at an upgrade. */
const expected = intentsIn(wordsOf('upgrade error'));

/** The text as it is, or the question in it and what was pasted around it. Linear in its length. */
export function besidePaste(text: string): readonly [Asked, ...Asked[]] {
  const pastes = text.match(fenced) ?? [];
  const own = text.replace(fenced, '\n');
  return pastes.length > 0 && asksForItself(own)
    ? [
        { text: own, weight: 1 },
        { text: pastes.join('\n'), weight: pasteWeight },
      ]
    : [{ text, weight: 1 }];
}

/** One of its questions says what is to be done or known, or points to nothing around it. */
function asksForItself(own: string): boolean {
  const questions = own.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => asking.test(sentence));
  return questions.some((question) => {
    const words = wordsOf(withPhrasesRead(question));
    return (intentsIn(words) & ~expected) !== 0 || (words.length > 1 && !pointing.test(question));
  });
}
