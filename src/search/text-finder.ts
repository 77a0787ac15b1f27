/**
 * Finds short texts, such as the questions of tickets, by words that somebody remembers of them. Ranking is not its
 * work: a text says every word that was typed, or it is left out.
 */
import { createSpeller } from './text/spelling.ts';
import { wordsOf } from './text/tokenize.ts';

/** Nobody remembers more, and each that no text says is compared with every word there is. */
const wordsAtMost = 8;

/**
 * The texts that say every word, the first eight of them, in whatever ending; a word that none of them says is read as
 * the nearest that one does.
 */
export function textsSaying(typed: string, texts: readonly string[]): ReadonlySet<string> {
  const all = texts.map((text) => ({ text, written: text.toLowerCase(), termsOf: once(() => termsIn(text)) }));
  const spell = once(() => createSpeller(countsOf(all.map(({ written }) => written)), new Set()));
  const saying = (word: string) => {
    const terms = termsIn(word);
    return all.filter(
      ({ written, termsOf }) => written.includes(word) || (terms.size > 0 && terms.isSubsetOf(termsOf())),
    );
  };
  const found = [...new Set(typed.toLowerCase().split(/\s+/))].slice(0, wordsAtMost).map((word) => {
    const exact = saying(word);
    return new Set(exact.length > 0 ? exact : saying(spell()(word) ?? word));
  });
  return new Set(all.filter((each) => found.every((some) => some.has(each))).map(({ text }) => text));
}

/** Works out on the first call what all get. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function termsIn(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({ parts }) => parts));
}
