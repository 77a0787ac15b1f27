/**
 * Finds short texts, such as the questions of tickets, by words that somebody remembers of them. Ranking is not its
 * work: a text says every word that was typed, or it is left out.
 */
import { createSpeller } from './text/spelling.ts';
import { wordsOf } from './text/tokenize.ts';

/** The texts that say every word, in whatever ending; a word that none of them says is read as the nearest that one does. */
export function textsSaying(typed: string, texts: readonly string[]): ReadonlySet<string> {
  const all = texts.map((text) => ({ text, written: text.toLowerCase() }));
  const spell = createSpeller(countsOf(all.map(({ written }) => written)), new Set());
  const saying = (word: string) => {
    const terms = termsOf(word);
    return all.filter(
      ({ text, written }) => written.includes(word) || (terms.size > 0 && terms.isSubsetOf(termsOf(text))),
    );
  };
  const found = typed
    .toLowerCase()
    .split(/\s+/)
    .map((word) => {
      const exact = saying(word);
      return new Set(exact.length > 0 ? exact : saying(spell(word) ?? word));
    });
  return new Set(all.filter((each) => found.every((some) => some.has(each))).map(({ text }) => text));
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const words = Map.groupBy(
    texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []),
    (word) => word,
  );
  return new Map([...words].map(([word, all]) => [word, all.length]));
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({ parts }) => parts));
}
