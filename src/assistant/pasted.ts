/**
 * What somebody asks, beside what they pasted with it: under the log of a failed upgrade, "how do we roll back?" is not
 * about the error. Where they ask about the paste itself ("what does this mean?"), it is part of the question.
 */
import { intentsIn } from '../search/query/intents.ts';
import type { Asked } from '../search/query/parse-query.ts';
import { withPhrasesRead } from '../search/query/phrases.ts';
import type { Match } from '../search/search.ts';
import { wordsOf } from '../search/text/tokenize.ts';
import { errors, essentialLines } from './essential-lines.ts';

/** A paste then says where and with what: it may tip the balance, no more. */
const pasteWeight = 0.5;
const fenced = /```[\s\S]*?(?:```|$)/g;
const asking = /\?\s*$|^\s*(?:how|what|which|where|when|who|why|can|could|do|does|is|are|should)\b/i;
/** The least, of one of these, that a section shares with an error it is about; the run is three words in a row. */
const shared = { run: 0.4, wording: 0.4, passage: 0.35 };
const pointing = /\b(?:this|these|that|those|it|above|below)\b/i;
/** What nearly every paste comes with: that something failed, at an upgrade. */
const expected = intentsIn(wordsOf('upgrade error'));

/**
 * The text, or the question in it and what was pasted around it; of each, the lines that matter. Linear in its length.
 */
export function besidePaste(text: string): readonly [Asked, ...Asked[]] {
  const pastes = text.match(fenced) ?? [];
  const own = text.replace(fenced, '\n');
  return pastes.length > 0 && asksForItself(own)
    ? [
        { text: essentialLines(own), weight: 1 },
        { text: essentialLines(pastes.join('\n')), weight: pasteWeight },
      ]
    : [{ text: essentialLines(text), weight: 1 }];
}

/** Whether an error was pasted: a paste may as well be a configuration, or a command. */
export function holdsError(text: string): boolean {
  return (text.match(fenced) ?? []).some((paste) => errors.test(paste));
}

/** Whether a section may be about an error that was pasted, and has more of it than the words that all errors share. */
export function mayBeAbout({ features: { run, wording, passage, literal, learned } }: Match): boolean {
  const isNear = run >= shared.run || wording >= shared.wording || passage >= shared.passage;
  return isNear || literal > 0 || learned > 0;
}

/** One of its questions says what is to be done or known, or points to nothing around it. */
function asksForItself(own: string): boolean {
  const questions = own.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => asking.test(sentence));
  return questions.some((question) => {
    const words = wordsOf(withPhrasesRead(question));
    return (intentsIn(words) & ~expected) !== 0 || (words.length > 1 && !pointing.test(question));
  });
}
