import { describe, expect, it } from 'vitest';
import { toPlainMarkdown } from '../../../src/content/plain.ts';
import { aPage, dialects, outlineOf, sectionOf, titlesOf } from './text.ts';

const head = '---\ntitle: Soup\n---\n';
const { hugo, mkdocs, vitepress } = dialects;

describe('an accordion in HTML', () => {
  it('is a section in every dialect, under the heading that it stands in', () => {
    const text = `${head}## Stock\n\nBones.\n\n<details>\n<summary>Too <b>salty</b>?</summary>\n\nAdd water.\n\n</details>\n\nServe.\n`;
    for (const dialect of Object.values(dialects)) {
      const page = aPage(text, { dialect });
      expect(outlineOf(page)).toEqual(['0', '2 stock', '7 stock']);
      expect(sectionOf(page, 'Too salty ?')).toMatchObject({
        markdown: 'Add water.',
        breadcrumbs: ['Soup', 'Stock', 'Too salty ?'],
      });
      expect(sectionOf(page, 'Stock').text).toBe('Bones.\nServe.');
    }
  });

  it('may have its summary in lines of its own, more than one in a line, and none that closes it', () => {
    const lines = '<details open>\n<summary>\n  Salt\n</summary>\nA pinch.\n</details>';
    const row = '<details><summary>Lid</summary>Glass.</details><details><summary>Pot</summary>Steel.';
    const page = aPage(`${head}${lines}\n${row}\n`);
    expect(page.sections.map(({ title, text }) => [title, text])).toEqual([
      ['Soup', 'Pot\nSteel.'],
      ['Salt', 'A pinch.'],
      ['Lid', 'Glass.'],
    ]);
  });

  it('shows its title above what it holds', () => {
    expect(toPlainMarkdown('<details>\n<summary>Salt</summary>\n\nA pinch.\n\n</details>')).toBe(
      '**Salt**\n\nA pinch.',
    );
  });
});

describe('VitePress', () => {
  const include = (name: string) => (name === './pots.md' ? '### Pots\nNine litres.' : undefined);

  it('has containers, of which one folds, inclusions in comments, and orders to its builder', () => {
    const page = aPage(
      [
        '<script setup>\nimport Pot from "./pot.vue"\n</script>',
        '# Soup {#soup}\n\n[[toc]]\n',
        '::: warning Hot\nMind the pot.\n:::',
        '::: details What is hot? {open}\nNinety degrees.\n:::',
        '::: code-group\n```sh [gas]\nlight\n```\n:::',
        '<<< @/pot.js{2}',
        '<!--@include: ./pots.md-->',
        "## What's 2.0?",
      ].join('\n'),
      { dialect: vitepress, include },
    );
    expect(outlineOf(page)).toEqual(['0', '7', '3 pots', '2 what-s-2-0']);
    expect(page.sections[0]?.text).toBe('Hot\nMind the pot.\nlight');
    expect(sectionOf(page, 'What is hot?').text).toBe('Ninety degrees.');
    expect(sectionOf(page, 'Pots').text).toBe('Nine litres.');
  });
});

describe('MkDocs', () => {
  it('may write blocks between slashes', () => {
    const page = aPage(`${head}/// note | Hot\nMind the pot.\n///\n\n/// tab | Gas\nLight it.\n///\n`, {
      dialect: mkdocs,
    });
    expect(titlesOf(page)).toEqual(['Soup', 'Gas']);
    expect(page.sections.map(({ text }) => text)).toEqual(['Hot\nMind the pot.', 'Light it.']);
  });

  it('has icons, attributes and keys, which readers do not see as such', () => {
    const text =
      '## Heat :material-pot:{ .big }\n\n[Go](#x){ .md-button target="_blank" }, press ++ctrl+s++ on `x`{.sh}, set {a: 1}.';
    const page = aPage(head + text, { dialect: mkdocs });
    expect(page.sections.at(-1)).toMatchObject({
      title: 'Heat',
      anchor: 'heat',
      text: 'Go, press ctrl+s on x, set {a: 1}.',
    });
    expect(toPlainMarkdown(text.slice(32))).toBe('[Go](#x), press ctrl+s on `x`, set {a: 1}.');
  });
});

describe('Hugo', () => {
  const read = (text: string) => aPage(head + text, { dialect: hugo });

  it('has code in shortcodes of many names, and in tabs that name a language', () => {
    const page = read(
      [
        '{{< mermaid >}}\n# no {{< tab "no" >}}\n{{< /mermaid >}}',
        '{{< tabs name="stove" >}}',
        '{{< tab header="Shell" lang="sh" >}}\n# no\n{{< /tab >}}',
        '{{% tab header="By hand" %}}\n### Light\n{{% /tab %}}',
        '{{< /tabs >}}',
        '{{< text >}}',
      ].join('\n'),
    );
    expect(titlesOf(page)).toEqual(['Soup', 'Shell', 'By hand', 'Light']);
    expect(page.sections.map(({ text }) => text)).toEqual(['# no {{< tab "no" >}}', '# no', '', '']);
  });

  it('may write a shortcode over lines, and name a heading by one', () => {
    const page = read(
      'See {{< img\n  src="pot.png"\n  alt="the pot"\n>}} here.\n\n## {{% heading "whats-next" %}}\nSalt.\n',
    );
    expect(page.sections.map(({ title, text }) => [title, text])).toEqual([
      ['Soup', 'See the pot here.'],
      ['whats next', 'Salt.'],
    ]);
    expect(toPlainMarkdown('{{< img src="pot.png"\nalt="the pot" >}}')).toBe('![the pot](pot.png)');
  });
});

describe('a heading without words', () => {
  it('is called like what it stands in', () => {
    expect(titlesOf(aPage(`${head}## <Icon/>\n\nSalt.\n`))).toEqual(['Soup', 'Soup']);
  });
});
