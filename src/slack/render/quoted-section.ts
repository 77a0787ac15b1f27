/** A section of the guides under an engineer's words: its heading as a link, and what of it answers. Markdown. */
import type { Answer } from '../../assistant/reply.ts';
import { toPlainMarkdown } from '../../content/plain.ts';
import { markdownToTyped } from '../../content/typed.ts';
import type { LinkResolver } from './markdown/inline.ts';

/** As much as an answer shows; what has no room is behind the link. */
const roomFor = 3900;

/** Gives both, a line between them; without words the section alone. */
export function withSection(words: string, quote: Answer | undefined, resolve: LinkResolver): string {
  const text = words.trim();
  if (quote === undefined) return text;
  const { section, excerpt } = quote;
  const crumbs = section.breadcrumbs.filter((crumb, at, all) => crumb !== all[at - 1]).join(' › ');
  const heading = section.url === '' ? `**${literal(crumbs)}**` : `**[${literal(crumbs)}](${section.url})**`;
  const quoted = markdownToTyped(withAddresses(toPlainMarkdown(withoutQuestion(excerpt)), resolve));
  const parts = [...(text === '' ? [] : [text, '---']), heading];
  const whole = [...parts, quoted].join('\n\n');
  return whole.length <= roomFor ? whole : parts.join('\n\n');
}

/** A section may end by asking the reader something, which in a reply has buttons below it; an answer has none. */
function withoutQuestion(excerpt: string): string {
  return excerpt.replace(/(?:\n[ \t]*\n|(?<=[.!?])[ \t]+)[^.!?\n]*\?\s*$/, '').trimEnd();
}

/** A heading may hold what Markdown would read as marks. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]]/g, '\\$&');
}

/** Links inside the guides lead from there; the asker reads them elsewhere. */
function withAddresses(markdown: string, resolve: LinkResolver): string {
  return markdown.replace(/(!?)\[([^\]\n]*)\]\(([^()\s]+)(?:\s+"[^"\n]*")?\)/g, (_, _picture, label, href) => {
    const url = resolve(href);
    return url === undefined ? label : `[${label}](${url})`;
  });
}
