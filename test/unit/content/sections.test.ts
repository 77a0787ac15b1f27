import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { findHeadings } from '../../../src/content/headings.ts';
import { toLines } from '../../../src/content/lines.ts';
import { inlineWords } from '../../../src/content/visible-text.ts';
import { aPage, dialects, outlineOf, sectionOf, titlesOf } from './text.ts';

describe('a page', () => {
  it('is split at its headings, each knowing where it stands', () => {
    const page = aPage(
      '---\ntitle: Soup\n---\nBefore you cook.\n\n## Stock\n\nBoil bones.\n\n### Clear it\n\nSkim.\n\n## Serve\nHot.\n',
      { baseUrl: 'https://kitchen.example/docs' },
    );
    expect(page.sections.map((section) => section.breadcrumbs.join(' > '))).toEqual([
      'Soup',
      'Soup > Stock',
      'Soup > Stock > Clear it',
      'Soup > Serve',
    ]);
    expect(page.sections.map(({ markdown }) => markdown)).toEqual(['Before you cook.', 'Boil bones.', 'Skim.', 'Hot.']);
    expect(page.sections.map(({ url }) => url)).toEqual([
      'https://kitchen.example/docs/guides/soup',
      'https://kitchen.example/docs/guides/soup#stock',
      'https://kitchen.example/docs/guides/soup#clear-it',
      'https://kitchen.example/docs/guides/soup#serve',
    ]);
  });

  it('takes the heading that opens it for its title and not for a section', () => {
    const page = aPage('# Soup\n\nWarm.\n\n## Stock\n');
    expect(page.head.title).toBe('Soup');
    expect(outlineOf(page)).toEqual(['0', '2 stock']);
    expect(page.sections[0]?.markdown).toBe('Warm.');
  });

  it('takes it so wherever the first heading stands, and links to it lead to the page', () => {
    const page = aPage('![logo](x.png)\n\n# Soup\n\nWarm.\n');
    expect(page.head.title).toBe('Soup');
    expect(page.sections.map(({ text, ids }) => [text, ids])).toEqual([['logo\nWarm.', ['soup']]]);
  });

  it('numbers a heading that is called like the page, as its title has the first anchor', () => {
    expect(outlineOf(aPage('# Soup\n\n## Soup\n'))).toEqual(['0', '2 soup-1']);
    expect(outlineOf(aPage('---\ntitle: Soup\n---\n## Soup\n'))).toEqual(['0', '2 soup']);
  });

  it('leads a heading that is wholly a link to where the link says, if that is the same site', () => {
    const page = aPage(
      [
        '---\ntitle: Soup\nsource: https://kitchen.example/all\n---',
        '## [Stock](https://kitchen.example/other#bones)\n\n## [Salt](https://salt.example/)\n',
      ].join('\n'),
    );
    expect(sectionOf(page, 'Stock')).toMatchObject({ anchor: 'stock', url: 'https://kitchen.example/other#bones' });
    expect(sectionOf(page, 'Salt').url).toBe('https://kitchen.example/all#salt');
  });

  it('leads what is covered elsewhere to where the link says, whatever the site, and to nowhere without one', () => {
    const page = aPage(
      [
        '---\ntitle: Not here\nkind: elsewhere\nsource: https://kitchen.example/all\n---',
        '## [Salt](https://salt.example/)\n\n## Lunch\n',
      ].join('\n'),
    );
    expect(sectionOf(page, 'Salt').url).toBe('https://salt.example/');
    expect(sectionOf(page, 'Lunch').url).toBe('');
  });

  it('keeps the ids that its author put above or below a heading', () => {
    const above = '<a id="old-stock"></a>\n<a class="x" id="older" data-offset></a>\n<span id="oldest"></span>\n';
    const page = aPage(`${above}\n## Stock\n<a name="bones"></a>\nBoil <a href="#x" id="no">it</a>.\n`);
    expect(sectionOf(page, 'Stock').ids).toEqual(['old-stock', 'older', 'oldest', 'bones']);
  });
});

describe('a line that looks like a heading', () => {
  it.each([
    ['in a fence', '```\n# no\n```'],
    ['in a fence of tildes', '~~~ sh\n# no\n```\n# no\n~~~'],
    ['in a fence inside a list item', '- ```bash\n  # no\n  ```'],
    ['in a fence inside a quote', '> ```\n> # no\n> ```'],
    ['in a fence that nobody closes', '```\n# no'],
    ['in a comment', '<!--\n# no\n-->'],
    ['in a comment of MDX', '{/*\n# no\n*/}'],
    ['in a script of the page', '<script setup>\n# no\n</script>'],
    ['in a style of the page', '<style>\n# no\n</style>'],
    ['in preformatted HTML', '<pre>\n# no\n</pre>'],
    ['set in as code', 'text\n\n    # no'],
    ['without a space', '#no'],
    ['under a list item', '- item\n---'],
    ['under a table row', '| a |\n---'],
  ])('%s is none', (_where, text) => {
    expect([...findHeadings(toLines(text)).values()]).toEqual([]);
  });

  it('is one when it is underlined', () => {
    const page = aPage('Soup\n====\nWarm.\n\nHow to make\nthe stock\n---\nBoil.\n');
    expect(titlesOf(page)).toEqual(['Soup', 'How to make the stock']);
    expect(page.sections.map(({ markdown }) => markdown)).toEqual(['Warm.', 'Boil.']);
  });

  it('is one after a comment that nobody closes', () => {
    expect(titlesOf(aPage('# Soup\n<!-- oops\n## Stock\n'))).toEqual(['Soup', 'Stock']);
  });

  it('is one where marked, which reads Markdown in full, finds one', () => {
    const line = fc.constantFrom(
      '# A',
      '## B ##',
      'text',
      '',
      '---',
      '===',
      '```',
      '- item',
      '> quote',
      '    code',
      '1. x',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (rows) => {
        const text = rows.join('\n');
        // What stands in lists and quotes is theirs; the two readers differ on where an unclosed fence inside ends.
        fc.pre(!/^(?:- |> |1\. ).*\n(?!\n)/m.test(text) && !text.includes('```\n    code') && !/ {4}code\n/.test(text));
        const theirs = marked.lexer(text).flatMap((token) => {
          if (token.type !== 'heading') return [];
          return [[inlineWords(String(token['text']).replaceAll('\n', ' ')), token['depth']]];
        });
        const ours = [...findHeadings(toLines(text)).values()];
        expect(ours.map(({ title, level }) => [title, level])).toEqual(theirs);
      }),
    );
  });
});

describe('a list of questions', () => {
  const text = [
    '---\ntitle: Kitchen FAQ\n---\n## Heat\n\nAsked often.\n',
    '1. **How hot is hot?**\n\n    Ninety degrees.\n\n    ```\n    # thermometer\n    ```\n',
    '2. **The pot is cracked**\n\n    Throw it away.\n\nThat is all.\n',
  ].join('\n');

  it('gives one section a question, under the heading the site can link to', () => {
    const page = aPage(text, { path: 'faq.md' });
    expect(outlineOf(page)).toEqual(['0', '2 heat', '7 heat', '7 heat']);
    expect(sectionOf(page, 'How hot is hot?')).toMatchObject({
      markdown: 'Ninety degrees.\n\n```\n# thermometer\n```',
      breadcrumbs: ['Kitchen FAQ', 'Heat', 'How hot is hot?'],
    });
    expect(sectionOf(page, 'The pot is cracked').text).toBe('Throw it away.');
    expect(sectionOf(page, 'Heat').text).toBe('Asked often.\nThat is all.');
  });

  it('needs no list when each question stands in a line of its own', () => {
    const page = aPage('# Help\n\n**May I freeze it?**\n\nYes.\n\n**And thaw it?**\nOnce.\n\n## More\nNo.\n');
    expect(titlesOf(page)).toEqual(['Help', 'May I freeze it?', 'And thaw it?', 'More']);
  });

  it('may name its items by headings, each with an anchor of its own', () => {
    const items = '1. ##### The pot leaks\n\n    Mend it.\n2. ##### Too salty ##\n\n    Add water.\n3. # Alone\n';
    const page = aPage(`# Soup\n\n## Trouble\n\n${items}`);
    expect(outlineOf(page)).toEqual(['0', '2 trouble', '7 the-pot-leaks', '7 too-salty']);
    expect(sectionOf(page, 'Too salty')).toMatchObject({
      text: 'Add water.',
      breadcrumbs: ['Soup', 'Trouble', 'Too salty'],
    });
  });

  it('is only a list elsewhere, where bold lines do not ask', () => {
    expect(titlesOf(aPage('# Soup\n\n- **Salt**\n\n  A pinch.\n- **Why?**\n'))).toEqual(['Soup']);
  });
});

describe('a very long section', () => {
  it('is cut between paragraphs into parts that share its title and address', () => {
    const page = aPage(`# Log\n\n## Changes\n\n${'Stirred the soup once more.\n\n'.repeat(2_000)}`);
    const parts = page.sections.filter(({ title }) => title === 'Changes');
    expect(parts.length).toBeGreaterThan(3);
    expect(new Set(parts.map(({ anchor }) => anchor))).toEqual(new Set(['changes']));
    expect(Math.max(...parts.map(({ markdown }) => markdown.length))).toBeLessThan(13_000);
    expect(parts.every(({ markdown }) => markdown.startsWith('Stirred') && markdown.endsWith('more.'))).toBe(true);
  });

  it('has no part that holds nothing', () => {
    const page = aPage(`# Log\n\n## Changes\n\n${'Stirred. '.repeat(2_000)}\n\n\n## End\n`);
    expect(page.sections.map(({ title }) => title)).toEqual(['Log', 'Changes', 'End']);
  });
});

describe('any text', () => {
  const row = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '# a',
      '## a',
      '```',
      '<Tab title="x">',
      '</Tab>',
      '<!--',
      '-->',
      '{{< tab "x" >}}',
      '=== "t"',
      '    in',
    ),
    fc.constantFrom(
      '!!! note',
      ':::tip',
      '- **a?**',
      '  b',
      '**q?**',
      '---',
      '===',
      '<Note>',
      '</Note>',
      'import a from "b"',
    ),
  );
  const text = fc.array(row, { maxLength: 30 }).map((rows) => rows.join('\n'));

  it.each(Object.values(dialects))('is read without a throw as $name', (dialect) => {
    fc.assert(
      fc.property(text, (written) => {
        expect(
          aPage(`---\ntitle: t\n---\n${written}`, { dialect, include: () => written }).sections.length,
        ).toBeGreaterThan(0);
      }),
    );
  });

  it('goes on after an item of a list, whatever heading stands in that', () => {
    const page = aPage(
      ['## Options', '- `lid` keeps heat', '', '  ## Sizes', '  Two.', '', '  - big', '', '- `fire`', '', 'Last.'].join(
        '\n',
      ),
    );
    expect(sectionOf(page, 'Sizes').text).toBe('Two.\nbig');
    expect(sectionOf(page, 'Sizes').breadcrumbs).toEqual(['Soup', 'Options', 'Sizes']);
    expect(sectionOf(page, 'Options').text).toBe('lid keeps heat\nfire\nLast.');
    expect(sectionOf(aPage('- a\n\n  ## Two\n  b\n\n#### Three\nc'), 'Three').breadcrumbs).toEqual(['Soup', 'Three']);
    expect(sectionOf(aPage('Text\n\n  ## Two\nb'), 'Two').text).toBe('b');
  });

  it('has each of its lines in exactly one section', () => {
    const forms: readonly ((name: string) => string)[] = [
      (name) => name,
      (name) => `# ${name}`,
      (name) => `- ${name}\n  more${name}`,
      (name) => `\`\`\`\n# ${name}\n\`\`\``,
      (name) => `**${name}?**`,
      (name) => `> ${name}`,
    ];
    const form = fc.constantFrom(...forms);
    const names = fc.uniqueArray(fc.tuple(fc.nat(1e9), form), { maxLength: 20, selector: ([id]) => id });
    fc.assert(
      fc.property(names, (named) => {
        const blocks = named.map(([id, write]) => write(`word${id}`));
        const page = aPage(`---\ntitle: t\n---\n${blocks.join('\n\n')}`);
        const read = page.sections.flatMap(({ title, markdown }) => [title, markdown]).join('\n');
        const names = blocks.join('\n').match(/word\d+/g) ?? [];
        for (const name of names) expect(read.split(new RegExp(`${name}\\b`)).length).toBeGreaterThan(1);
        const shown = page.sections.map(({ markdown }) => markdown).join('\n');
        for (const name of blocks.filter((each) => /^word/.test(each))) {
          expect(shown.split(new RegExp(`(?<!\\w)${name}\\b`)).length).toBe(2);
        }
      }),
    );
  });
});
