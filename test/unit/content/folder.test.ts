import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createContentReader, loadContent, parseContentSource } from '../../../src/content/folder.ts';
import { Fault } from '../../../src/fault.ts';

let parent: string;
let dir: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'content-'));
  dir = join(parent, 'docs');
  mkdirSync(dir);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error = await work.catch((caught: unknown) => caught);
  if (error instanceof Fault) return error;
  throw new Error(`no fault: ${error}`);
}

describe('a folder that is read again', () => {
  const pageAt = async (reader: ReturnType<typeof createContentReader>, path: string) =>
    (await reader.read()).pages.find(({ head }) => head.path === path);

  it('gives the same page as long as its file and those it includes are as they were, and pauses only to read one', async () => {
    write('docs.json', '{}');
    write('soup.mdx', "import Pots from '/snippets/pots.mdx';\n\n# Soup\n\n<Pots/>\n");
    write('lids.mdx', '# Lids\n');
    write('snippets/pots.mdx', 'Nine litres.');
    let read = 0;
    const reader = createContentReader([{ dir }], async () => void read++);
    const [soup, lids] = [await pageAt(reader, 'soup.mdx'), await pageAt(reader, 'lids.mdx')];
    expect(soup).toBe(await pageAt(reader, 'soup.mdx'));
    expect(read).toBe(2);

    write('snippets/pots.mdx', 'Ten litres.');
    expect((await pageAt(reader, 'soup.mdx'))?.sections[0]?.text).toBe('Ten litres.');
    expect(await pageAt(reader, 'lids.mdx')).toBe(lids);
    expect(read).toBe(3);
  });

  it('reads a page anew when what it includes comes or goes, or the folder is written otherwise', async () => {
    write('docs.json', '{}');
    write('soup.mdx', "import Pots from '/snippets/pots.mdx';\n\n# Soup\n\n<Pots/>\n\n## A & B's\n");
    const reader = createContentReader([{ dir }], async () => undefined);
    const anchors = async () => (await pageAt(reader, 'soup.mdx'))?.sections.map(({ anchor }) => anchor);
    const text = async () => (await pageAt(reader, 'soup.mdx'))?.sections[0]?.text;
    expect(await text()).not.toContain('litres');
    write('snippets/pots.mdx', 'Nine litres.');
    expect(await text()).toBe('Nine litres.');
    await unlink(join(dir, 'snippets/pots.mdx'));
    expect(await text()).not.toContain('litres');

    expect(await anchors()).toEqual(['', 'a-bs']);
    await unlink(join(dir, 'docs.json'));
    write('docusaurus.config.js', '');
    expect(await anchors()).toEqual(['', 'a--bs']);
  });

  it('tells again what is wrong with a file that is as it was', async () => {
    write('a.md', '# A\n');
    write('b.md', '---\ntitle: [\n---\n');
    const reader = createContentReader([{ dir }], async () => undefined);
    const { findings } = await reader.read();
    expect(findings).toHaveLength(1);
    expect((await reader.read()).findings).toEqual(findings);
  });
});

describe('a folder', () => {
  it('gives its pages in order of their paths, whatever they end in', async () => {
    for (const path of ['b.mdx', 'a/z.markdown', 'a/B.MD', 'notes.txt', '.git/c.md', 'node_modules/x/d.md'])
      write(path, '# T\n');
    const { pages, findings } = await loadContent([{ dir, baseUrl: 'https://a.example' }]);
    expect(pages.map(({ head }) => head.source)).toEqual([
      'https://a.example/a/B',
      'https://a.example/a/z',
      'https://a.example/b',
    ]);
    expect(findings).toEqual([]);
  });

  it('gives the pages of one folder in the order that their authors set, and those without one last', async () => {
    const ordered = { 'a.md': 9, 'b/a.md': 2, 'b/c.md': 1, 'b/e.md': 2, 'c.md': 1 };
    for (const [path, order] of Object.entries(ordered)) write(path, `---\norder: ${order}\n---\n# T\n`);
    for (const path of ['b/b.md', 'b/d.md', 'd.md']) write(path, '# T\n');
    const { pages } = await loadContent([{ dir }]);
    const paths = pages.map(({ head }) => head.path);
    expect(paths.join(' ')).toBe('c.md b/c.md b/a.md b/e.md b/b.md b/d.md a.md d.md');
  });

  it('keeps snippets and headless folders for the pages that include them', async () => {
    write('docs.json', '{}');
    write('soup.mdx', "import Pots from '/snippets/pots.mdx';\n\n# Soup\n\n<Pots/>\n");
    write('snippets/pots.mdx', 'Nine litres.');
    write('shared/index.md', '---\nheadless: true\n---\n');
    write('shared/lids.md', 'Lids.');
    write('soups/_common/_index.md', '---\ncascade:\n  _build:\n    render: never\n---\n');
    write('soups/_common/salt.md', 'Salt.');
    const { pages } = await loadContent([{ dir }]);
    expect(pages.map(({ head, sections }) => [head.path, sections[0]?.text])).toEqual([['soup.mdx', 'Nine litres.']]);
  });

  it('of Docusaurus keeps files with an underscore for the pages that import them', async () => {
    write('docusaurus.config.js', '');
    write('docs/soup.mdx', "import Pots from './_pots.mdx';\n\n# Soup\n\n<Pots/>\n");
    write('docs/_pots.mdx', 'Nine litres.');
    write(
      'old/stew.mdx',
      "import Pots from './_pots.mdx';\nimport Lid from '@site/docs/_lid.mdx';\n\n# Stew\n\n<Pots/>\n<Lid/>\n",
    );
    write('old/_pots.mdx', 'Two litres.');
    write('docs/_lid.mdx', 'A lid.');
    const { pages } = await loadContent([{ dir }]);
    expect(pages.map(({ head, sections }) => [head.path, sections[0]?.text])).toEqual([
      ['docs/soup.mdx', 'Nine litres.'],
      ['old/stew.mdx', 'Two litres.\nA lid.'],
    ]);
  });

  it('of Docusaurus is published without numbers that order, as the author calls it, releases below the documentation', async () => {
    write('docusaurus.config.js', '');
    for (const path of ['docs/01-pots/02-big.md', 'docs/2024-01-02.md', 'versioned_docs/version-1.0/soup.md'])
      write(path, '# T\n');
    write('docs/home.md', '---\nslug: /\n---\n# Home\n');
    write('docs/lids/lids.md', '# Lids\n');
    write('docs/lids/glass.md', '---\nslug: clear\n---\n# Glass\n');
    write('docs/lids/WoodenLids.md', '---\nid: wooden\n---\n# Wood\n');
    const { pages } = await loadContent([{ dir, baseUrl: 'https://a.example' }]);
    expect(pages.map(({ head }) => head.source)).toEqual([
      'https://a.example/docs/pots/big',
      'https://a.example/docs/2024-01-02',
      'https://a.example/docs',
      'https://a.example/docs/lids/wooden',
      'https://a.example/docs/lids/clear',
      'https://a.example/docs/lids',
      'https://a.example/docs/1.0/soup',
    ]);
  });

  it('of Hugo is published in lower case', async () => {
    write('_index.md', '# Home\n');
    write('Big Pots/Soup.md', '---\nslug: broth\n---\n# Soup\n');
    const { pages } = await loadContent([{ dir, baseUrl: 'https://a.example' }]);
    expect(pages.map(({ head }) => head.source)).toEqual(['https://a.example/big-pots/broth', 'https://a.example']);
  });

  it('of a wiki leaves out what is shown beside every page', async () => {
    for (const path of ['Home.md', '_Sidebar.md', '_Footer.md']) write(path, 'Soup.\n');
    const { pages } = await loadContent([{ dir }]);
    expect(pages.map(({ head }) => head.path)).toEqual(['Home.md']);
  });

  it('is written as the settings beside it say', async () => {
    write('../mkdocs.yml', '');
    write('a.md', '# A\n## B\n## B\n');
    const { pages } = await loadContent([{ dir }]);
    expect(pages[0]?.sections.map(({ anchor }) => anchor)).toEqual(['', 'b', 'b_1']);
  });

  it('names what it leaves out and reads the rest', async () => {
    write('good.md', '# Good\n');
    write('broken.md', '---\ntitle: [\n---\n');
    write('picture.md', new Uint8Array([0x89, 0x50, 0, 1, 2]));
    write('latin.md', new Uint8Array([0x63, 0xe9, 0x0a]));
    write('huge.md', new Uint8Array(9 * 1024 * 1024).fill(0x61));
    symlinkSync('nowhere.md', join(dir, 'dangling.md'));
    symlinkSync('circle.md', join(dir, 'circle.md'));
    mkdirSync(join(dir, 'deep'));
    symlinkSync('..', join(dir, 'deep', 'up'));
    const { pages, findings } = await loadContent([{ dir }]);
    expect(pages.map(({ head }) => head.title)).toEqual(['Good']);
    expect(findings.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
      'broken.md broken-front-matter',
      'circle.md skipped-file',
      'dangling.md skipped-file',
      'deep/up skipped-file',
      'huge.md skipped-file',
      'latin.md skipped-file',
      'picture.md skipped-file',
    ]);
  });

  it('may lose files while it is read', async () => {
    write('keep.md', '# Keep\n');
    const paths = Array.from({ length: 200 }, (_, number) => `gone-${number}.md`);
    for (const path of paths) write(path, '# Gone\n');
    const loading = loadContent([{ dir }]);
    for (const path of paths) await unlink(join(dir, path));
    const { pages, findings } = await loading;
    expect(pages.map(({ head }) => head.title)).toContain('Keep');
    expect(
      findings.every(({ rule, message }) => rule === 'skipped-file' && /disappeared|leads nowhere/.test(message)),
    ).toBe(true);
  });

  it('follows links within itself, and names those that lead out', async () => {
    mkdirSync(join(parent, 'docs-of-others'));
    writeFileSync(join(parent, 'docs-of-others', 'salt.md'), '# Salt\n');
    write('..data/soup.md', '# Soup\n');
    symlinkSync(join('..data', 'soup.md'), join(dir, 'soup.md'));
    symlinkSync(join(parent, 'docs-of-others'), join(dir, 'extra'));
    symlinkSync(join(parent, 'docs-of-others', 'salt.md'), join(dir, 'salt.md'));
    symlinkSync(join(parent, 'docs-of-others', 'salt.md'), join(dir, 'picture.png'));
    symlinkSync(dir, join(parent, 'current'));
    for (const top of [dir, join(parent, 'current')]) {
      const { pages, findings } = await loadContent([{ dir: top }]);
      expect(pages.map(({ head }) => head.path)).toEqual(['soup.md']);
      expect(findings.map(({ path, message }) => [path, message]).sort()).toEqual([
        ['extra', 'Left out: it is a link that leads out of the content folder.'],
        ['salt.md', 'Left out: it is a link that leads out of the content folder.'],
      ]);
    }
  });

  it('that is not there, is a file, or holds no page is a fault with a cure', async () => {
    writeFileSync(join(parent, 'file'), '');
    const faults = [
      await faultOf(loadContent([{ dir: join(parent, 'none') }])),
      await faultOf(loadContent([{ dir: join(parent, 'file') }])),
      await faultOf(loadContent([{ dir }])),
    ];
    expect(faults.map(({ code }) => code)).toEqual(['CONTENT_MISSING', 'CONTENT_UNREADABLE', 'CONTENT_EMPTY']);
    expect(faults.every(({ message, cure }) => message.includes(parent) && cure !== '')).toBe(true);
  });
});

describe('a content source', () => {
  it('is a folder, with or without its public address', () => {
    expect(parseContentSource('docs')).toEqual({ dir: 'docs' });
    expect(parseContentSource('docs=https://a.example/x?y=z')).toEqual({
      dir: 'docs',
      baseUrl: 'https://a.example/x?y=z',
    });
  });

  it.each(['', '=https://a.example', 'docs=', 'docs=a.example', 'docs=https://'])('%j is refused', (text) => {
    expect(() => parseContentSource(text)).toThrow(Fault);
  });
});
