import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/slack/render/markdown/plain-text.ts';
import { renderMarkdown } from '../../../src/slack/render/markdown/render.ts';
import { costOf } from '../../cost.ts';
import { hostileMarkdown } from '../../fixtures/hostile-markdown.ts';

const site = (href: string) => (href.startsWith('http') ? href : undefined);
const render = (markdown: string, mayHaveTable = true) => renderMarkdown(markdown, site, mayHaveTable).blocks;

/** What stands in the one rich text block of a text. */
function rich(markdown: string) {
  const [block] = render(markdown);
  return block?.type === 'rich_text' ? block.elements : [];
}

const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style && { style }) });
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const code = (words: string) => ({ type: 'rich_text_preformatted', elements: [text(words)] });

describe('Markdown in Slack', () => {
  it('has headings as bold lines, and marks of formatting as styles', () => {
    expect(rich('## Upgrade *now*')).toEqual([
      section(text('Upgrade ', { bold: true }), text('now', { bold: true, italic: true })),
    ]);
    expect(rich('**all** _charts_ ~~gone~~ `helm`')).toEqual([
      section(
        text('all', { bold: true }),
        text(' '),
        text('charts', { italic: true }),
        text(' '),
        text('gone', { strike: true }),
        text(' '),
        text('helm', { code: true }),
      ),
    ]);
  });

  it('makes one line of lines that an editor broke', () => {
    expect(rich('one\n  two')).toEqual([section(text('one two'))]);
    expect(rich('one  \ntwo')).toEqual([section(text('one\ntwo'))]);
  });

  it('keeps the numbers of steps that commands interrupt', () => {
    const steps = '1. Fetch\n\n   ```bash\n   helm repo update && helm list\n   ```\n\n2. Upgrade\n3. Look';
    expect(rich(steps)).toEqual([
      { type: 'rich_text_list', style: 'ordered', elements: [section(text('Fetch'))] },
      { ...code('helm repo update && helm list'), language: 'bash' },
      {
        type: 'rich_text_list',
        style: 'ordered',
        offset: 1,
        elements: [section(text('Upgrade')), section(text('Look'))],
      },
    ]);
    expect(rich('3. three\n4. four')).toMatchObject([{ offset: 2 }]);
  });

  it('keeps the paragraphs of a step in it, also after its commands, and where they are not set in far enough', () => {
    const inStep = (...elements: object[]) => ({ type: 'rich_text_list', style: 'bullet', indent: 1, elements });
    expect(rich('1. Stop it.\n\n   ```\n   stop\n   ```\n\n   Then wait.\n\n   And look.\n2. Go on')).toEqual([
      { type: 'rich_text_list', style: 'ordered', elements: [section(text('Stop it.'))] },
      code('stop'),
      inStep(section(text('Then wait.\nAnd look.'))),
      { type: 'rich_text_list', style: 'ordered', offset: 1, elements: [section(text('Go on'))] },
    ]);
    for (const blanks of ['  ', '   ', '    ']) {
      const steps = `10. Stop it.\n\n${blanks}\`\`\`\n${blanks}stop\n${blanks}\`\`\`\n\n${blanks}Then wait.\n\n11. Go on`;
      expect(rich(steps)).toEqual([
        { type: 'rich_text_list', style: 'ordered', offset: 9, elements: [section(text('Stop it.'))] },
        code('stop'),
        inStep(section(text('Then wait.'))),
        { type: 'rich_text_list', style: 'ordered', offset: 10, elements: [section(text('Go on'))] },
      ]);
    }
    expect(rich('1. Stop it.\n\nThat was the list.').map(({ type }) => type)).toEqual(['rich_text_list']);
  });

  it('nests lists', () => {
    expect(rich('- outer\n  - inner\n- last')).toEqual([
      { type: 'rich_text_list', style: 'bullet', elements: [section(text('outer'))] },
      { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [section(text('inner'))] },
      { type: 'rich_text_list', style: 'bullet', elements: [section(text('last'))] },
    ]);
    expect(rich('- [x] done\n- [ ] open')).toMatchObject([
      { elements: [section(text('☑ done')), section(text('☐ open'))] },
    ]);
  });

  it('has its language beside code, where Slack is sure to know it, and not in it', () => {
    expect(rich('```yml title="values.yaml"\na: 1\n```')).toEqual([{ ...code('a: 1'), language: 'yaml' }]);
    for (const fence of ['', 'tengo', 'constructor', '{.bash}'])
      expect(rich(`\`\`\`${fence}\na: 1\n\`\`\``)).toEqual([code('a: 1')]);
  });

  it('links what leads somewhere, code in the label too, and shows the rest as words', () => {
    expect(rich('[the `chart`](https://x.io/?a=1&b=2)')).toEqual([
      section(
        { type: 'link', url: 'https://x.io/?a=1&b=2', text: 'the ' },
        { type: 'link', url: 'https://x.io/?a=1&b=2', text: 'chart', style: { code: true } },
      ),
    ]);
    expect(rich('[nowhere](javascript:alert(1)) and <a href="https://x.io">there</a>')).toEqual([
      section(text('nowhere and '), { type: 'link', url: 'https://x.io', text: 'there' }),
    ]);
    const anything = renderMarkdown('[x](javascript:alert(1))', (href) => href, true).blocks;
    expect(JSON.stringify(anything)).not.toContain('link');
  });

  it('makes links of pictures, under their alternative text', () => {
    const link = { type: 'link', url: 'https://x.io/p.png', text: 'Picture: the plan' };
    expect(rich('![the plan](https://x.io/p.png)')).toEqual([section(link)]);
    expect(rich('<img alt="the plan" src="https://x.io/p.png" />')).toEqual([section(link)]);
    expect(rich('![](/p.png)')).toEqual([section(text('Picture'))]);
  });

  it('keeps the title line of a call-out, and what a quote holds', () => {
    expect(rich('> **Warning**\n> Back up\n> first.')).toEqual([
      { type: 'rich_text_quote', elements: [text('Warning', { bold: true }), text('\nBack up first.')] },
    ]);
    expect(rich('> Steps:\n> - one\n> - two\n>\n> ```\n> go\n> ```')).toEqual([
      { type: 'rich_text_quote', elements: [text('Steps:\n• one\n• two\n'), text('go', { code: true })] },
    ]);
  });

  it('numbers footnotes where they stand and where they are told', () => {
    expect(plainText(render('Since 5.3[^1].\n\n[^1]: With `--atomic`.'))).toBe('Since 5.3[1].\n[1] With --atomic.');
  });

  it('turns entities into characters once, and not in code', () => {
    expect(rich('5.3 &gt; 5.2 &amp;amp; &mdash; `&lt;`')).toEqual([
      section(text('5.3 > 5.2 &amp; — '), text('&lt;', { code: true })),
    ]);
  });
});

describe('a table in Slack', () => {
  const small = '| Tyk | Redis |\n|---|--:|\n| [5.3](https://x.io) | 6, `7` |\n| 5.4 | |';

  it('is a table, and no cell of it is empty', () => {
    const cell = (...elements: object[]) => ({ type: 'rich_text', elements: [section(...elements)] });
    expect(render(small)).toEqual([
      {
        type: 'table',
        rows: [
          [cell(text('Tyk', { bold: true })), cell(text('Redis', { bold: true }))],
          [cell({ type: 'link', url: 'https://x.io', text: '5.3' }), cell(text('6, '), text('7', { code: true }))],
          [cell(text('5.4')), cell(text('\u00a0'))],
        ],
        column_settings: [
          { align: 'left', is_wrapped: true },
          { align: 'right', is_wrapped: true },
        ],
      },
    ]);
    expect(plainText(render(small))).toBe('Tyk | Redis\n5.3 | 6, 7\n5.4 | \u00a0');
  });

  it('is aligned text where it is the second, or where no table may stand', () => {
    const aligned = [{ type: 'rich_text', elements: [code('Tyk  Redis\n───  ─────\n5.3  6, 7\n5.4')] }];
    expect(render(small, false)).toEqual(aligned);
    expect(render(`${small}\n\n${small}`).map(({ type }) => type)).toEqual(['table', 'rich_text']);
  });

  it('is a list of rows where it would be too wide to align', () => {
    const wide = `| A | B |\n|---|---|\n| 1 | ${'x'.repeat(100)} |`;
    expect(plainText(render(wide, false))).toBe(`• A: 1\n• B: ${'x'.repeat(100)}`);
    const columns = (cell: string) => `|${` ${cell} |`.repeat(21)}`;
    expect(render([columns('a'), columns('---'), columns('b')].join('\n')).map(({ type }) => type)).toEqual([
      'rich_text',
    ]);
  });

  it('is cut after a hundred rows, and says that it is not whole', () => {
    const long = `| A | B |\n|---|---|\n${'| 1 | 2 |\n'.repeat(200)}`;
    const { blocks, isWhole } = renderMarkdown(long, site, true);
    expect(isWhole).toBe(false);
    expect(blocks[0]?.type === 'table' && blocks[0].rows.length).toBe(100);
    expect(renderMarkdown(small, site, true).isWhole).toBe(true);
  });
});

/** Every value under a key, however deep. */
function valuesOf(key: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(key, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => (name === key ? [member] : valuesOf(key, member)));
}

describe('a text from outside', () => {
  it('never becomes a mention, a ping, a link that is not ours, or anything else that is live', () => {
    const inert = ['rich_text', 'rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'];
    fc.assert(
      fc.property(hostileMarkdown, (markdown) => {
        const blocks: readonly KnownBlock[] = renderMarkdown(markdown, () => undefined, true).blocks;
        const types = new Set(valuesOf('type', blocks));
        for (const type of [...inert, 'text', 'divider', 'table']) types.delete(type);
        expect([...types]).toEqual([]);
        expect(plainText(blocks)).not.toMatch(/<|>/);
      }),
      { numRuns: 3_000 },
    );
  });

  it('leads only where the content leads', () => {
    fc.assert(
      fc.property(hostileMarkdown, (markdown) => {
        const blocks = renderMarkdown(markdown, () => 'https://tyk.io/docs', true).blocks;
        expect(valuesOf('url', blocks).filter((url) => url !== 'https://tyk.io/docs')).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is shown in bounded time, whatever it consists of', () => {
    const worst = [
      '- ',
      '> ',
      '>',
      '1. ',
      '[',
      '![',
      '*a ',
      '**a',
      '_a_',
      '`',
      '<a ',
      '<',
      '|a',
      '[^1]',
      '[^1]: ',
      '&',
      '~~a',
    ];
    for (const part of worst) {
      const cost = costOf(() => {
        expect(renderMarkdown(part.repeat(1_000_000 / part.length), site, true).isWhole).toBe(false);
      });
      expect(cost, part).toBeLessThan(3);
    }
  });
});
