/**
 * A line of Markdown -> runs of rich text. Nothing in a run of text is live in Slack: no mention, no ping, no mark of
 * formatting, no link. So a text from outside needs no escaping here, and a link is one only where we make it one.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
import type { RichTextLink, RichTextText } from '@slack/types';
import type { Token } from 'marked';
import { decode, stripTags } from '../escape.ts';
import { words } from '../words.ts';

/** Gives the public address of a link found in a text, or nothing where it leads nowhere that people can open. */
export type LinkResolver = (href: string) => string | undefined;

/** Text of one style, or a link of ours. */
export type Run = RichTextText | RichTextLink;
type Style = NonNullable<Run['style']>;

/** Translates inline tokens. */
export function toRuns(tokens: readonly Token[], resolve: LinkResolver, style: Style = {}): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const closing = isAnchorTag(token) ? tokens.findIndex((later, place) => place > at && later.raw === '</a>') : -1;
    if (closing === -1) runs.push(...spanOf(token, resolve, style));
    else {
      const label = toRuns(tokens.slice(at + 1, closing), resolve, style);
      runs.push(...linked(attribute(token.raw, 'href'), label, resolve));
      at = closing;
    }
  }
  return merged(runs);
}

/** The same with neighbours of one style as one run, and without those that are empty. */
export function merged(runs: readonly Run[]): Run[] {
  const fewer: Run[] = [];
  for (const next of runs) {
    const last = fewer.at(-1);
    if (next.type === 'text' && next.text === '') continue;
    const isSame = last?.type === 'text' && next.type === 'text' && sameStyle(last.style, next.style);
    if (isSame) fewer[fewer.length - 1] = { ...last, text: last.text + next.text };
    else fewer.push(next);
  }
  return fewer;
}

/** A run of plain words. */
export function run(text: string, style: Style = {}): RichTextText {
  return Object.keys(style).length === 0 ? { type: 'text', text } : { type: 'text', text, style };
}

/** What a token contains; marked's generic token may have none. */
export function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token && token.tokens !== undefined ? token.tokens : [];
}

/** The words of a piece of HTML that stands by itself; its pictures become links. */
export function htmlRuns(html: string, resolve: LinkResolver, style: Style = {}): Run[] {
  if (/^<br\s*\/?>$/i.test(html.trim())) return [run('\n', style)];
  if (/^<img\s/i.test(html.trim())) {
    return linked(attribute(html, 'src'), [run(words.picture(attribute(html, 'alt')), style)], resolve);
  }
  return [run(decode(stripTags(html)), style)];
}

function spanOf(token: Token, resolve: LinkResolver, style: Style): Run[] {
  switch (token.type) {
    case 'strong':
      return toRuns(childrenOf(token), resolve, { ...style, bold: true });
    case 'em':
      return toRuns(childrenOf(token), resolve, { ...style, italic: true });
    case 'del':
      return toRuns(childrenOf(token), resolve, { ...style, strike: true });
    case 'codespan':
      return [run(token['text'], { ...style, code: true })];
    case 'br':
      return [run('\n', style)];
    case 'html':
      return htmlRuns(token.raw, resolve, style);
    case 'link':
      return linked(token['href'], toRuns(childrenOf(token), resolve, style), resolve);
    case 'image':
      return linked(token['href'], [run(words.picture(decode(token['text'])), style)], resolve);
    case 'escape':
      return [run(token['text'], style)];
    case 'checkbox':
      return [];
    default:
      return childrenOf(token).length === 0
        ? [run(unwrapped(decode(token.raw)), style)]
        : toRuns(childrenOf(token), resolve, style);
  }
}

/** A line that the author's editor broke is one line to the reader. */
function unwrapped(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** Slack's own limit for the address of a link. */
const longestUrl = 3_000;

function linked(href: string, label: readonly Run[], resolve: LinkResolver): Run[] {
  const url = resolve(decode(href));
  if (url === undefined || url.length > longestUrl || !/^(?:https?:\/\/|mailto:)./i.test(url)) return [...label];
  const shown = label.filter(({ text }) => text !== undefined && text.trim() !== '');
  if (shown.length === 0) return [{ type: 'link', url }];
  return label.map(({ text = '', style }) => ({ type: 'link', url, text, ...(style !== undefined && { style }) }));
}

function isAnchorTag(token: Token): boolean {
  return token.type === 'html' && /^<a\s/i.test(token.raw);
}

function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? [];
  return decode(double ?? single ?? '');
}

function sameStyle(one: Style = {}, other: Style = {}): boolean {
  return (
    one.bold === other.bold && one.italic === other.italic && one.strike === other.strike && one.code === other.code
  );
}
