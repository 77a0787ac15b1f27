import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flawsOf, hashOf, type Link, sealOf } from '../../../src/desk/chain.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function chainOf(texts: readonly string[]): readonly Link[] {
  const lines: Link[] = [];
  for (const [at, words] of texts.entries()) {
    const salt = `salt ${at}`;
    const line = { ticket: 'a', version: at + 1, body: `{"step":${at}}`, seal: sealOf(words, salt, hash) };
    lines.push({ ...line, words, salt, hash: hashOf(lines.at(-1)?.hash ?? '', line, hash) });
  }
  return lines;
}

const headOf = (lines: readonly Link[]) => lines.at(-1)?.hash ?? '';
const history = fc.array(fc.string(), { minLength: 1, maxLength: 8 }).map(chainOf);

describe('a history', () => {
  it('as it was written has no flaw', () => {
    fc.assert(
      fc.property(history, (lines) => {
        expect(flawsOf('a', lines, headOf(lines), hash)).toEqual([]);
      }),
    );
  });

  it('shows any line that was changed, taken out or swapped', () => {
    fc.assert(
      fc.property(history, fc.nat(), (lines, pick) => {
        const at = pick % lines.length;
        const head = headOf(lines);
        const isFlawed = (changed: readonly Link[]) => flawsOf('a', changed, head, hash).length > 0;
        const line = lines[at];
        if (line === undefined) return;
        expect(isFlawed(lines.with(at, { ...line, body: `${line.body} ` }))).toBe(true);
        expect(isFlawed(lines.with(at, { ...line, words: `${line.words} ` }))).toBe(true);
        expect(isFlawed(lines.with(at, { ...line, version: 99 }))).toBe(true);
        expect(isFlawed(lines.toSpliced(at, 1))).toBe(true);
      }),
    );
  });

  it('shows a line that was changed together with its own hash', () => {
    const lines = chainOf(['one', 'two', 'three']);
    const [first, second, third] = lines;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three lines');
    const forged = { ...second, body: '{}' };
    const changed = [first, { ...forged, hash: hashOf(first.hash, forged, hash) }, third];
    expect(flawsOf('a', changed, headOf(lines), hash)).toEqual([{ ticket: 'a', version: 3, what: 'changed-line' }]);
  });

  it('holds when words are forgotten with their salt, and only then', () => {
    const lines = chainOf(['one', 'two']);
    const forgotten = lines.map(({ words: _, ...line }) => ({ ...line, salt: '' }));
    expect(flawsOf('a', forgotten, headOf(lines), hash)).toEqual([]);
    const torn = lines.map(({ words: _, ...line }) => line);
    expect(flawsOf('a', torn, headOf(lines), hash).map(({ what }) => what)).toEqual(['changed-words', 'changed-words']);
  });
});
