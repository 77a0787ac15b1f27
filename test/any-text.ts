/** Text of any characters there are. */
import fc from 'fast-check';

const [surrogates, surrogateCount] = [0xd800, 0x800];

/** As fast-check's unit `binary`, which fills a table of all million characters first, for seconds. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff - surrogateCount }).map(
  (at) => String.fromCodePoint(at < surrogates ? at : at + surrogateCount),
  (character) => {
    const [point, ...others] = typeof character === 'string' ? Array.from(character, codePointOf) : [];
    if (point === undefined || others.length > 0) throw new Error('not one character');
    return point < surrogates ? point : point - surrogateCount;
  },
);

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Texts of at most so many characters. */
export function anyText(maxLength?: number): fc.Arbitrary<string> {
  return fc.string({ unit: anyCharacter, ...(maxLength !== undefined && { maxLength }) });
}
