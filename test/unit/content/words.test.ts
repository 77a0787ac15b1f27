import { describe, expect, it } from 'vitest';
import { toLines } from '../../../src/content/lines.ts';
import { inlineWords, toWords } from '../../../src/content/visible-text.ts';

describe('the words of a line', () => {
  it.each([
    ['**Bold** and _slanted_ and ~~gone~~', 'Bold and slanted and gone'],
    ['[the guide](https://a.example/x_(y) "t") here', 'the guide here'],
    ['[a][ref] and [plain] and a[0]', 'a and [plain] and a[0]'],
    ['![pot](pot.png) boils', 'pot boils'],
    ['set `a_b*c` to `<none>`', 'set a_b*c to <none>'],
    ['keep snake_case and 5 * 3', 'keep snake_case and 5 * 3'],
    ['<https://a.example> <br/> <b>x</b>', 'https://a.example x'],
    ['a &amp; b &lt; c \\* d', 'a & b < c * d'],
    ['[**deep** `code`](x)', 'deep code'],
    ['an unclosed [link](to nowhere', 'an unclosed [link](to nowhere'],
  ])('%s reads %s', (written, read) => {
    expect(inlineWords(written)).toBe(read);
  });
});

it('the words of lines are those of text, tables and code, without what is drawn', () => {
  const text =
    '- one\n\n| a | b |\n|:--|--:|\n| 1 | `2` \\| 3 |\n\n***\n\n> said\n\n```bash\napt install  soup\n```\n<!-- not this -->';
  expect(toWords(toLines(text))).toBe('one\na b\n1 2 | 3\nsaid\napt install  soup');
});
