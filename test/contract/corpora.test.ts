import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/assistant/excerpt.ts';
import { answerMessage } from '../../src/slack/render/answer-message.ts';
import { documentationIn } from '../documentation.ts';
import { brokenLaws, wantedOf } from '../unit/assistant/laws.ts';
import { accept, answerOf, showing } from './accepted.ts';

const root = join(import.meta.dirname, '../..');
/** The bundled content, and real documentation where it lies beside the project. */
const folders = [
  'content',
  ...['tyk-docs', 'tyk-docs-hugo', 'cert-manager', 'seed'].map((name) => `../shared/corpora/${name}`),
]
  .map((name) => join(root, name))
  .filter(existsSync);

const questions = [
  ['upgrade', 'version', 'Gateway'],
  ['install', 'helm', 'values'],
  ['error', 'Redis', 'config'],
  ['zebra'],
];

/** Of larger documentations one in so many, for the sake of time. */
const mostSections = 2_500;
const mostMessages = 1_000;

describe.each(folders)('the documentation in %s', (dir) => {
  it('gives excerpts that are verbatim, short and whole, with a line that matched', async () => {
    const { pages } = await documentationIn(dir);
    const broken: string[] = [];
    const sections = pages.flatMap((page) => page.sections);
    const step = Math.ceil(sections.length / mostSections);
    for (const { markdown, page, anchor } of sections.filter((_, at) => at % step === 0)) {
      for (const wanted of questions.map(wantedOf)) {
        const laws = brokenLaws(
          markdown,
          excerptOf(markdown, () => wanted),
          wanted,
        );
        if (laws.length > 0) broken.push(`${page.path}#${anchor} ${laws.join(', ')}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('makes messages that Slack accepts', async () => {
    const { pages } = await documentationIn(dir);
    const sections = pages
      .flatMap((page) => page.sections)
      .map((section) => ({ ...section, url: `https://example.com/${section.page.path}#${section.anchor}` }));
    const step = Math.ceil(sections.length / mostMessages);
    for (const [at, section] of sections.entries()) {
      if (at % step === 0) accept(answerMessage(answerOf(section, sections.slice(at, at + 5)), showing));
    }
  });
});
