import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/assistant/excerpt.ts';
import { costOf, isLinear } from '../../cost.ts';
import { brokenLaws, wantedOf } from './laws.ts';

/** Prose without any of the words that are asked for. */
function filler(characters: number): string {
  return 'Nothing of note happens here. '.repeat(Math.ceil(characters / 30)).trim();
}

function excerpt(markdown: string, ...words: string[]): string {
  return excerptOf(markdown, () => wantedOf(words));
}

describe('an excerpt', () => {
  it('is the whole text when that fits', () => {
    expect(excerpt('\n  Stir.\n\n- salt\n', 'salt')).toBe('Stir.\n\n- salt');
  });

  it('begins with the title of the steps that answer, not with the preamble or in their middle', () => {
    const steps = '**Descale the boiler**\n\n1. Drain it.\n2. Pour in vinegar.\n\n```sh\nboiler --descale\n```';
    const text = `The boiler is made of steel.\n\n${filler(1_100)}\n\n${steps}\n\n**Paint it**\n\n${filler(1_100)}`;
    expect(excerpt(text, 'boiler', 'descale', 'vinegar')).toMatch(/^\*\*Descale the boiler\*\*\n\n1\. Drain it\./);
  });

  it('does not end with what only leads on', () => {
    for (const leadIn of ['**Example**', 'Then run:', '<Note>']) {
      const text = `Pour in vinegar.\n\n${leadIn}\n\n\`\`\`sh\n${'boil\n'.repeat(178)}\`\`\`\n\n${filler(200)}`;
      expect(excerpt(text, 'vinegar')).toBe('Pour in vinegar.');
    }
    const open = `Pour in vinegar.\n\nAfterwards, start the boiler\n\n\`\`\`sh\n${'boil\n'.repeat(178)}\`\`\``;
    expect(excerpt(open, 'vinegar')).toBe('Pour in vinegar.');
  });

  it('keeps fences, tables and lists whole', () => {
    const blocks = [
      `\`\`\`yaml\n${'key: value\n\n'.repeat(40)}vinegar: yes\n\`\`\``,
      `| Pot | Litres |\n|---|---|\n${'| big | 9 |\n'.repeat(50)}| vinegar | 1 |`,
      `1. Drain it.\n\n   \`\`\`sh\n   boiler --drain\n   \`\`\`\n\n${'2. Wait a little.\n'.repeat(30)}3. Pour in vinegar.`,
    ];
    for (const block of blocks) {
      expect(excerpt(`${filler(900)}\n\n${block}\n\n${filler(900)}`, 'vinegar')).toContain(block);
    }
  });

  it('is as long as it is read: addresses of links take no room, unless they are very many', () => {
    const list = (links: number) =>
      Array.from({ length: links }, (_, at) => `- [pot ${at}](https://example.com/${'pots/'.repeat(15)}${at})`).join(
        '\n',
      );
    expect(excerpt(list(15), 'vinegar')).toBe(list(15));
    expect(excerpt(list(40), 'vinegar').length).toBeLessThanOrEqual(2_000);
    expect(excerpt(`${list(15)}\n\n${filler(900)}`, 'pot 3')).toBe(list(15));
  });

  it('never shows rows of a table without its head', () => {
    const head = '| Pot | Litres |\n|-----|-------:|';
    const row = (pot: string) => `| ${pot} | ${'9'.repeat(60)} |`;
    const table = [head, ...Array.from({ length: 40 }, (_, at) => row(`pot ${at}`)), row('vinegar')].join('\n');
    const shown = excerpt(table, 'vinegar');
    expect(shown.startsWith(`${head}\n| pot `)).toBe(true);
    expect(shown).toContain(row('vinegar'));
    const inStep = `1. ${filler(1_000)}\n\n   ${table.replaceAll('\n', '\n   ')}`;
    expect(excerpt(inStep, 'vinegar').startsWith(`${head}\n| pot `)).toBe(true);
    expect(brokenLaws(table, shown, wantedOf(['vinegar']))).toEqual([]);
  });

  it('sets the end of a step flush left where the next one follows', () => {
    const end = 'Pour in vinegar.\n\n    ```sh\n    boil\n    ```';
    const text = `1.  ${filler(1_000)}\n\n    ${end}\n\n2.  ${filler(800)}`;
    expect(excerpt(text, 'vinegar')).toMatch(
      /^(?:Nothing of note happens here\.\s+)?Pour in vinegar\.\n\n```sh\nboil\n```\n\n2\. {2}Nothing/,
    );
    expect(
      excerpt(`1.  ${filler(1_000)}\n\n    ${filler(1_000)}\n\n    ${end}\n\n2.  ${filler(750)}`, 'vinegar'),
    ).toMatch(/^(?:Nothing of note happens here\.\s+)*Pour in vinegar\.\n\n```sh\nboil\n```\n\n2\. {2}Nothing/);
  });

  it('keeps whole what the author set apart, of every dialect, or takes none of it', () => {
    const rows = `Mind the steam.\n\nPour in vinegar.\n\n${filler(300)}`;
    const boxes = [
      `<Warning title="Hot">\n${rows}\n</Warning>`,
      `{{< note success >}}\n${rows}\n{{< /note >}}`,
      `:::tip[Hot]\n${rows}\n:::`,
      `!!! danger "Hot"\n    ${rows.replaceAll('\n', '\n    ')}`,
    ];
    for (const box of boxes) {
      const text = `${filler(900)}\n\n${box}\n\n${filler(900)}`;
      expect(excerpt(text, 'vinegar')).toContain(box);
      expect(
        excerpt(`Pour in vinegar.\n\n${filler(1_000)}\n${box.replace('vinegar', 'salt')}`, 'vinegar'),
      ).not.toContain('steam');
    }
  });

  it('does not begin or end with a mark of what was opened elsewhere, or with an id', () => {
    const id = '<a id="boiler"></a>';
    expect(excerpt(`${id}\n\nPour in vinegar.\n\n${id}`, 'vinegar')).toBe('Pour in vinegar.');
    const box = `<Warning>\n${filler(1_300)}\n\nPour in vinegar.\n</Warning>\n`;
    expect(excerpt(box, 'vinegar')).toMatch(/ Pour|^Pour|^Nothing/);
    expect(excerpt(box, 'vinegar')).not.toContain('Warning');
    expect(excerpt('<Note>\nPour in vinegar.\n</Note>', 'vinegar')).toBe('<Note>\nPour in vinegar.\n</Note>');
  });

  it('shows the lines of a fence that is too long as code all the same', () => {
    const text = `\`\`\`yaml\nboiler:\n${'  litres: 9\n'.repeat(200)}  vinegar: yes\n\`\`\``;
    const shown = excerpt(text, 'vinegar');
    expect(shown).toMatch(/^ {4}litres: 9\n[^`]* {4}vinegar: yes$/);
    expect(brokenLaws(text, shown, wantedOf(['vinegar']))).toEqual([]);
  });

  it('is cut between sentences where a paragraph alone is too long, and between words where a sentence is', () => {
    const sentences = `${filler(1_500)} Pour in vinegar. ${filler(1_500)}`;
    expect(excerpt(sentences, 'vinegar')).toMatch(/^Pour in vinegar\..* here\.$/);
    const words = `${'salt '.repeat(400)}vinegar ${'salt '.repeat(400)}`;
    expect(excerpt(words, 'vinegar')).toMatch(/^(?:salt )*vinegar(?: salt)*$/);
    expect(excerpt('盐'.repeat(3_000), 'vinegar')).toBe('盐'.repeat(900));
  });

  it('out of a nested list stands flush left', () => {
    const item = `- Step\n\n    Drain it.\n\n    \`\`\`sh\n    ${'x'.repeat(600)}\n    \`\`\`\n\n    Pour in vinegar.\n\n    ${filler(700)}`;
    expect(excerpt(`- ${filler(1_000)}\n${item}`, 'vinegar')).toMatch(/^\S.*vinegar/s);
  });
});

describe('much of', () => {
  const units = [
    '- ```\n',
    '- a\n',
    '  - a\n',
    '<A\n',
    '<A>\n',
    '<A>a</A>\n',
    ':::a\n',
    '!!! a\n',
    '{{< a >}}\n',
    '</A>\n',
    '<a id="a">',
    '**a?**\n\n',
    '```\n~~~\n',
    '| a\n',
    '。',
    'a. ',
    '    ',
    '`',
    'a',
  ];

  function cutShort(text: string): void {
    expect(excerpt(text, 'a').length).toBeLessThanOrEqual(900);
  }

  it.each(units)('%j is cut in time', (unit) => {
    expect(isLinear((much) => cutShort(much(unit)))).toBe(true);
  });

  it('what takes longest is cut in time, a megabyte of it, too', () => {
    // Two to four seconds of a processor.
    expect(costOf(() => cutShort('。'.repeat(1_000_000)))).toBeLessThan(14);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'salt',
    'vinegar',
    'boiler',
    'steel',
    'descale',
    '盐。',
    'x'.repeat(40),
    '`code`',
    '**a**',
  );
  const prose = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(' ')}.`);
  const block = fc.oneof(
    prose,
    prose.map((text) => `**${text.slice(0, 30)}**`),
    prose.map((text) => `\`\`\`sh\n${text.replaceAll(' ', '\n')}\n\`\`\``),
    prose.map((text) => `~~~\n\`\`\`\n${text}\n~~~`),
    prose.map((text) => text.replaceAll(' ', '\n- ')),
    prose.map((text) => `1. ${text}\n\n   \`\`\`sh\n   ${text}\n   \`\`\`\n\n2. ${text}`),
    prose.map((text) => `| ${text.replaceAll(' ', ' |\n| ')} |`),
    prose.map((text) => `| What |\n| --- |\n| ${text.replaceAll(' ', ' |\n| ')} |`),
    prose.map((text) => `> ${text.replaceAll(' ', '\n> ')}`),
    prose.map((text) => `- \`\`\`sh\n  ${text}\n  \`\`\``),
  );

  it('gives an excerpt that is verbatim, short and whole, with a line that matched', () => {
    const wanted = wantedOf(['vinegar', 'boiler', 'descale']);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), fc.constantFrom('\n', '\n\n'), (blocks, between) => {
        const markdown = blocks.join(between);
        const shown = excerptOf(markdown, () => wanted);
        expect(brokenLaws(markdown, shown, wanted), shown).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
