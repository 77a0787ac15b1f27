import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../../src/content/detect-dialect.ts';
import { toPlainMarkdown } from '../../../src/content/plain.ts';
import { aPage, dialects, outlineOf, sectionOf, titlesOf } from './text.ts';

const head = '---\ntitle: Soup\n---\n';
const { hugo, mintlify, mkdocs, docusaurus, hashicorp } = dialects;

describe('Mintlify', () => {
  const included: Record<string, string> = {
    '/snippets/pots.mdx': '---\n---\n| Pot | Litres |\n|---|---|\n| big | 9 |',
    '/snippets/all.mdx': "import Pots from '/snippets/pots.mdx';\n### Sizes\n<Pots/>",
    '/snippets/loop.mdx': "import Loop from '/snippets/loop.mdx';\nround\n<Loop/>",
  };
  const read = (text: string) => aPage(head + text, { dialect: mintlify, include: (name) => included[name] });

  it('makes a section of each tab, accordion and step, below the heading they stand in', () => {
    const page = read(
      [
        '## Heat',
        'Choose one:',
        '<Tabs>',
        '<Tab title="Gas">',
        '    Light it.',
        '    ### Then',
        '    Wait.',
        '</Tab>',
        '  <Tab',
        '    title="Induction"',
        '    icon={<Pot size={2}/>}',
        '  >Press **on**.</Tab>',
        '</Tabs>',
        'Be careful.',
        '<AccordionGroup><Accordion title=\'Why "hot"?\' id="hot">Because.</Accordion></AccordionGroup>',
        '## Heat',
      ].join('\n'),
    );
    expect(outlineOf(page)).toEqual(['0', '2 heat', '7 gas', '3 then', '7 induction', '7 hot', '2 heat-2']);
    const headings = page.sections.map(({ heading }) => heading);
    expect(headings).toEqual(['', 'heat', 'heat', 'then', 'heat', 'heat', 'heat-2']);
    expect(sectionOf(page, 'Then').breadcrumbs).toEqual(['Soup', 'Heat', 'Gas', 'Then']);
    expect(sectionOf(page, 'Gas').markdown).toBe('Light it.');
    expect(sectionOf(page, 'Induction')).toMatchObject({ markdown: 'Press **on**.', text: 'Press on.' });
    expect(sectionOf(page, 'Why "hot"?').breadcrumbs).toEqual(['Soup', 'Heat', 'Why "hot"?']);
    expect(sectionOf(page, 'Heat').markdown).toBe('Choose one:\n\n\nBe careful.');
  });

  it('numbers headings without regard to tabs of the same name', () => {
    const page = read('<Tabs><Tab title="Salt">a</Tab></Tabs>\n## Salt\n## Salt\n');
    expect(outlineOf(page)).toEqual(['0', '7 salt-3', '2 salt', '2 salt-2']);
  });

  it('puts what is imported in its place, also when that imports more', () => {
    const page = read("import All from '/snippets/all.mdx';\n\n## Pots\n\n<All/>\n");
    expect(titlesOf(page)).toEqual(['Soup', 'Pots', 'Sizes']);
    expect(sectionOf(page, 'Sizes').text).toBe('Pot Litres\nbig 9');
    expect(read('<Snippet file="/snippets/pots.mdx" />').sections[0]?.text).toBe('Pot Litres\nbig 9');
  });

  it('comes to an end with pages that import themselves', () => {
    expect(read("import Loop from '/snippets/loop.mdx';\n<Loop/>").sections[0]?.text).toMatch(/^(round\n?)+$/);
  });

  it('reads what attributes and data tell, and no code of the page', () => {
    const page = read(
      [
        'export const sizes = [',
        '  { name: "Stockpot" },',
        '];',
        '',
        'export const Pot = ({ size }) => {',
        '  return <b># {size}</b>;',
        '};',
        '',
        '<Note>Mind the `<Tab>`.</Note>',
        '<Card title="Buy one" href="/shop">Now.</Card>',
        '<ParamField path="lid.size" type="number">In cm.</ParamField>',
      ].join('\n'),
    );
    expect(titlesOf(page)).toEqual(['Soup']);
    expect(page.sections[0]?.text).toBe('Stockpot\nMind the <Tab>.\nBuy one Now.\nlid.size number In cm.');
    expect(page.sections[0]?.ids).toEqual(['param-lid-size']);
  });

  it('reads on where a tab is never closed', () => {
    expect(titlesOf(read('<Tab title="Gas">\nLight it.\n## Serve\n'))).toEqual(['Soup', 'Serve']);
  });
});

describe('GitHub', () => {
  it('has callouts in quotes, which other sites took over', () => {
    const text = '## Heat\n> [!WARNING]\n> Mind the pot.\n\n> [!tip]- For cooks\n> Stir.\n\n`[!NOTE]` [!x](y)\n';
    for (const dialect of Object.values(dialects)) {
      const page = aPage(head + text, { dialect });
      expect(sectionOf(page, 'Heat').text).toBe('Warning\nMind the pot.\nFor cooks\nStir.\n[!NOTE] !x');
    }
    expect(toPlainMarkdown('> [!CAUTION]\n> Hot.')).toBe('> **Caution**\n> Hot.');
  });
});

describe('Hugo', () => {
  const include = (name: string) => (name === 'pots' ? 'Nine litres.' : undefined);
  const read = (text: string) => aPage(head + text, { dialect: hugo, include });

  it('has links, notes, tabs, inclusions and code in shortcodes', () => {
    const page = read(
      [
        '## Heat {#fire}',
        '{{< note success >}}',
        '**Hot**: see [salt]({{< ref "guides/salt.md#how" >}}) and [below]({{< relref "#then" >}}).',
        '{{< /note >}}',
        '{{< tabs_start >}}',
        '{{< tab_start "Gas" >}}',
        'Light it.',
        '{{< tab_end >}}',
        '{{% tab name="Induction" %}}Press.{{% /tab %}}',
        '{{< tabs_end >}}',
        '{{< include "pots" >}}',
        '{{< highlight sh >}}',
        '# cook {{< tab "no" >}}',
        '{{< /highlight >}}',
      ].join('\n'),
    );
    expect(outlineOf(page)).toEqual(['0', '2 fire', '7 fire', '7 fire']);
    expect(sectionOf(page, 'Induction').text).toBe('Press.');
    expect(sectionOf(page, 'Heat').text).toBe('Hot: see salt and below.\nNine litres.\n# cook {{< tab "no" >}}');
    expect(toPlainMarkdown(sectionOf(page, 'Heat').markdown)).toContain('[salt](/guides/salt#how) and [below](#then)');
  });
});

describe('MkDocs', () => {
  it('sets the content of admonitions and tabs in', () => {
    const page = aPage(
      [
        head,
        '## Café {: #fire .big }',
        '!!! warning "Hot"',
        '    Mind the pot.',
        '',
        '    ```sh',
        '    # cook',
        '    ```',
        '=== "Gas"',
        '    ### Light',
        '    Strike a match.',
        '=== "Induction"',
        '    Press.',
        '',
        'Done.',
        '## Café',
        '## Café',
      ].join('\n'),
      { dialect: mkdocs },
    );
    expect(outlineOf(page)).toEqual(['0', '2 fire', '7 fire', '3 light', '7 fire', '2 cafe', '2 cafe_1']);
    expect(sectionOf(page, 'Café').text).toBe('Hot\nMind the pot.\n# cook\nDone.');
    expect(sectionOf(page, 'Light').markdown).toBe('Strike a match.');
  });

  it.each([
    ['{ id="1.2" }', '1.2'],
    ['{ data-toc-label="Short" #own }', 'own'],
    ['{ data-search-exclude }', 'soup'],
    ['{hot}', 'soup-hot'],
  ])('reads what is said of a heading: %s', (said, anchor) => {
    const page = aPage(`${head}## Soup ${said}`, { dialect: mkdocs });
    expect(page.sections[1]).toMatchObject({ anchor, title: anchor === 'soup-hot' ? 'Soup {hot}' : 'Soup' });
  });

  it('ends the answer to a question where the block of the question ends', () => {
    const rows = ['??? question "Why stir?"', '    It burns.', '!!! note "Spoons"', '    Wooden ones.'];
    const page = aPage([head, '## Heat', ...rows].join('\n'), { dialect: mkdocs });
    expect(sectionOf(page, 'Why stir?').text).toBe('It burns.');
    expect(sectionOf(page, 'Heat').text).toContain('Wooden ones.');
  });

  it('calls a heading that the site makes of a comment by what the comment is about', () => {
    const page = aPage(`${head}#### <!-- md:setting soup.salt -->\n\nA pinch.`, { dialect: mkdocs });
    expect(page.sections[1]).toMatchObject({ title: 'soup.salt', anchor: 'soup.salt', text: 'A pinch.' });
  });

  it('calls a tab by its words, not by its icon', () => {
    const page = aPage([head, '=== ":octicons-file-16: `soup.yml`"', '    pot: big'].join('\n'), { dialect: mkdocs });
    expect(page.sections[1]?.title).toBe('soup.yml');
  });
});

describe('Docusaurus', () => {
  it('has tabs in JSX and admonitions between colons', () => {
    const page = aPage(
      [
        head,
        'import Tabs from "@theme/Tabs";\n',
        '## Heat {#fire}',
        ':::tip[Hot]',
        'Mind the pot.',
        ':::',
        '<Tabs groupId="stove">',
        '<TabItem value="gas" label="Gas" default>Light it.</TabItem>',
        '</Tabs>',
      ].join('\n'),
      { dialect: docusaurus },
    );
    expect(outlineOf(page)).toEqual(['0', '2 fire', '7 fire']);
    expect(sectionOf(page, 'Heat').text).toBe('Hot\nMind the pot.');
  });
});

describe('HashiCorp', () => {
  const included: Record<string, string> = { 'partials/salt.mdx': '### Salt ((#nacl, #salt))\nA pinch.' };
  const read = (text: string) => aPage(head + text, { dialect: hashicorp, include: (name) => included[name] });

  it('takes the anchors that authors give, makes the others without punctuation, and puts partials in', () => {
    const page = read(
      "## Heat it, now!\n## Heat it now\nx\n@include 'salt.mdx'\n## Options\n- `-lid` ((#\\_lid)) keeps it hot",
    );
    expect(outlineOf(page)).toEqual(['0', '2 heat-it-now', '2 heat-it-now-1', '3 nacl', '2 options']);
    expect(sectionOf(page, 'Salt')).toMatchObject({ ids: ['salt'], text: 'A pinch.' });
    expect(sectionOf(page, 'Options')).toMatchObject({ ids: ['_lid'], text: '-lid keeps it hot' });
  });

  it('makes a section of each tab', () => {
    const page = read('## Fire\n<Tabs>\n<Tab heading="Gas">\n\nLight it.\n\n</Tab>\n</Tabs>');
    expect(sectionOf(page, 'Gas')).toMatchObject({ anchor: 'fire', text: 'Light it.' });
  });
});

describe('the dialect of a folder', () => {
  const detected = (settings: string[], texts: Record<string, string>) =>
    detectDialect({ settings, texts: new Map(Object.entries(texts)) });

  it.each([
    ['mintlify', ['docs.json'], {}],
    ['mkdocs', ['mkdocs.yml'], {}],
    ['docusaurus', ['docusaurus.config.ts'], {}],
    ['hugo', ['hugo.toml'], {}],
    ['hugo', [], { '_index.md': 'x' }],
    ['hugo', [], { 'a.md': 'see\n{{< note >}}\n' }],
    ['mintlify', [], { 'a.mdx': 'x\n<Note>\n' }],
    ['mkdocs', [], { 'a.md': '!!! note\n    x' }],
    ['docusaurus', [], { 'a.md': ':::warning\nx\n:::' }],
    ['hashicorp', [], { 'a.mdx': '<Note>\n', 'b.mdx': '- `x` ((#\\_x)) y' }],
    ['hashicorp', [], { 'a.mdx': "@include 'a.mdx'" }],
    ['github', ['README.md'], { 'a.md': 'x <Note> `!!! note`' }],
  ])('is %s by %j %j', (name, settings, texts) => {
    expect(detected(settings, texts).name).toBe(name);
  });

  it('of pages in our own format makes anchors that do not break at punctuation', () => {
    const ours = detected([], { 'a.md': '---\nkind: guide\nsource: https://a.example\n---\n' });
    expect(ours.slugs.slug('From 5.2 on')).toBe('from-5-2-on');
  });
});

describe('a piece of a page, made plain', () => {
  it('keeps what it says and loses what only its site understands', () => {
    const piece =
      'Cook.\n<Card title="Salt">\nA pinch.\n</Card>\n{{< badge "x" >}}\nBeta.\n{{< /badge >}}\n```\n<Note>\n```\n<Note>';
    expect(toPlainMarkdown(piece)).toBe('Cook.\n**Salt** \nA pinch.\n\nBeta.\n\n```\n<Note>\n```');
  });

  it.each([
    ['Mintlify', '<Warning>\n\n  Hot.\n\n</Warning>', '> **Warning**\n>   Hot.'],
    [
      'Mintlify, around code',
      '<Note>\n```\n{{< x >}} </Note>\n```\n</Note>',
      '> **Note**\n> ```\n> {{< x >}} </Note>\n> ```',
    ],
    ['Mintlify, in a line', '<Note>Hot `</Note>`.</Note>', '> **Note**\n> Hot `</Note>`.'],
    [
      'Mintlify, in a list',
      '1. Boil.\n   <Tip title="Steam">\n   Hot.\n   </Tip>\n2. Stir.',
      '1. Boil.\n\n   > **Steam**\n   > Hot.\n\n2. Stir.',
    ],
    ['Hugo', '{{< note success >}}\nSee [x]({{< ref "y.md" >}}).\n{{< /note >}}', '> **Note**\n> See [x](/y).'],
    ['Docusaurus', ':::danger[Very hot]\n\nDo not:\n- touch\n\n:::', '> **Very hot**\n> Do not:\n> - touch'],
    ['HashiCorp', '~> **Hot:** do not\ntouch.\n\n## Salt ((#nacl))', '> **Hot:** do not\n> touch.\n\n## Salt'],
    ['MkDocs', '!!! tip\n    Stir.\n\n        code\n\nServe.', '> **Tip**\n> Stir.\n>\n>     code\n\nServe.'],
  ])('shows what %s sets apart as a quote', (_dialect, piece, plain) => {
    expect(toPlainMarkdown(piece)).toBe(plain);
  });

  it('is left alone when it is plain', () => {
    const piece = '1. a\n   - b\n\n> c < d\n\nimport the pot, export the soup\n\n| x |\n|---|';
    expect(toPlainMarkdown(piece)).toBe(piece);
  });
});
