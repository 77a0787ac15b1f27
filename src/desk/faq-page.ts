/** An entry of the FAQ as a page: the Markdown that is exported, and the page of it that the assistant searches. */
import type { Page } from '../content/page.ts';
import { readPage } from '../content/read-page.ts';
import { typedToMarkdown } from '../content/typed.ts';
import type { FaqEntry } from './faq.ts';

/** Where learned pages stand, apart from those of any folder. */
const learnedFolder = 'learned';

/** Gives the pages of published entries, each with whose answer it is; what cannot be read as one is left out. */
export function faqPages(entries: readonly FaqEntry[]): readonly Page[] {
  return entries.flatMap((entry) => {
    if (entry.status.state !== 'published') return [];
    return readPage(faqMarkdown(entry), { path: faqPath(entry) }).page ?? [];
  });
}

/** Where the page of an entry stands. */
export function faqPath({ id }: Pick<FaqEntry, 'id'>): string {
  return `${learnedFolder}/${id}.md`;
}

/** Gives an entry as a file of `content/faq`: front matter, wordings, answer. */
export function faqMarkdown(entry: FaqEntry): string {
  const { title, wordings, platforms, components, versions, answer, status, draftedBy, draftedAt } = entry;
  const [author, at] = status.state === 'published' ? [status.by, status.at] : [draftedBy, draftedAt];
  const day = dayFormat.format(at);
  const keys = [
    ['title', quoted(title)],
    ['kind', 'faq'],
    ['platforms', listOf(platforms)],
    ['components', listOf(components)],
    ['versions', versions === undefined ? '' : quoted(versions)],
    ['answered-by', quoted(author.name)],
    ['updated', day],
  ].filter(([, value]) => value !== '');
  return [
    '---',
    ...keys.map(([key, value]) => `${key}: ${value}`),
    '---',
    '',
    ...askedComment(wordings),
    typedToMarkdown(answer.trim(), '\n\n'),
    '',
  ].join('\n');
}

/** The name of its file. */
export function faqFileName({ title, id }: FaqEntry): string {
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return `${slug === '' ? id : slug}.md`;
}

/** Gives a new file as a patch that `git apply` takes. */
export function filePatch(path: string, text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  return [
    `diff --git a/${path} b/${path}`,
    'new file mode 100644',
    '--- /dev/null',
    `+++ b/${path}`,
    `@@ -0,0 +1,${lines.length} @@`,
    ...lines.map((line) => `+${line}`),
    '',
  ].join('\n');
}

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'UTC',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** A wording must not end the comment that it stands in. */
function askedComment(wordings: readonly string[]): readonly string[] {
  if (wordings.length === 0) return [];
  return ['<!-- asked', ...wordings.map((wording) => `- ${wording.replace(/-{2,}>?/g, '-')}`), '-->', ''];
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? '' : `[${names.map(quoted).join(', ')}]`;
}

/** JSON's strings are YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
