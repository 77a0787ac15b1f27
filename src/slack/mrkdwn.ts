/**
 * Markdown as the guides have it -> mrkdwn as Slack shows it. Everything is escaped before it is formatted, so
 * nothing that stands in a text can become a mention, a ping or a link of its own.
 *
 * Slack's dialect has no headings, tables, nested lists or images: these become bold lines, aligned text,
 * indented bullets and links.
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
import { marked, type Token, type Tokens } from 'marked';
import { cut } from './cut.ts';
import { decode, escapeText, link, stripTags } from './escape.ts';

/** Gives the public address of a link found in a text, or nothing where it leads nowhere that people can open. */
export type LinkResolver = (href: string) => string | undefined;

/**
 * Translates Markdown into pieces of mrkdwn of at most `limit` characters each, cut between blocks or, in a
 * long fence, between lines (each piece is fenced again).
 */
export function toMrkdwn(markdown: string, resolve: LinkResolver, limit: number): readonly string[] {
  const blocks = blocksOf(marked.lexer(markdown), resolve).flatMap((block) => cut(block, limit));
  const pieces: string[] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 2 + block.length <= limit)
      pieces[pieces.length - 1] = `${last}\n\n${block}`;
    else pieces.push(block);
  }
  return pieces;
}

function blocksOf(tokens: readonly Token[], resolve: LinkResolver): string[] {
  return tokens.map((token) => block(token, resolve)).filter((text) => text.trim() !== '');
}

// marked types its tokens as a closed union plus a generic one, so `type` alone does not narrow; each case names its kind.
function block(token: Token, resolve: LinkResolver): string {
  switch (token.type) {
    case 'heading':
      return bold(inline(childrenOf(token), resolve));
    case 'code':
      return fence(token['text']);
    case 'blockquote':
      return quote(blocksOf(childrenOf(token), resolve).join('\n'));
    case 'list':
      return isList(token) ? list(token, resolve) : '';
    case 'table':
      return isTable(token) ? table(token, resolve) : '';
    case 'hr':
      return '───';
    case 'html':
      return escapeText(stripTags(token.raw)).trim();
    case 'space':
    case 'def':
      return '';
    default:
      return childrenOf(token).length === 0 ? plain(token.raw) : inline(childrenOf(token), resolve);
  }
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list' && Array.isArray(token['items']);
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table' && Array.isArray(token['rows']);
}

function list(token: Tokens.List, resolve: LinkResolver): string {
  const start = token.start === '' ? 1 : token.start;
  return token.items
    .map((item, at) => {
      const mark = token.ordered ? `${start + at}. ` : '• ';
      const [first = '', ...rest] = blocksOf(
        item.tokens.filter((child) => child.type !== 'checkbox'),
        resolve,
      );
      const below = rest.map((text) => (text.startsWith('```') ? text : indent(text)));
      return [mark + checkbox(item) + first, ...below].join('\n');
    })
    .join('\n');
}

function checkbox(item: Tokens.ListItem): string {
  if (!item.task) return '';
  return item.checked ? '☑ ' : '☐ ';
}

/** Slack drops leading blanks of a line but keeps no-break ones. */
function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `\u00a0\u00a0\u00a0\u00a0${line}`)
    .join('\n');
}

const widestTable = 90;

/** Aligned columns where they fit a screen, else a line a cell under each row's first. */
function table(token: Tokens.Table, resolve: LinkResolver): string {
  const header = token.header.map((cell) => cellText(cell));
  const rows = token.rows.map((row) => row.map((cell) => cellText(cell)));
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  if (widths.reduce((sum, width) => sum + width + 2, 0) <= widestTable) {
    const rule = widths.map((width) => '─'.repeat(width)).join('  ');
    return fence([line(header), rule, ...rows.map(line)].join('\n'));
  }
  return token.rows
    .map((row) =>
      row
        .map((cell, column) => `${bold(escapeText(header[column] ?? ''))}: ${inline(cell.tokens, resolve)}`)
        .join('\n'),
    )
    .join('\n\n');
}

function cellText(cell: Tokens.TableCell): string {
  return decode(cell.tokens.map(wordsOf).join(''));
}

function wordsOf(token: Token): string {
  if (token.type === 'br') return ' ';
  if (token.type === 'html') return stripTags(token.raw);
  if (token.type === 'codespan') return token['text'];
  return childrenOf(token).length === 0 ? token.raw : childrenOf(token).map(wordsOf).join('');
}

function inline(tokens: readonly Token[], resolve: LinkResolver): string {
  return tokens.map((token) => span(token, resolve)).join('');
}

function span(token: Token, resolve: LinkResolver): string {
  switch (token.type) {
    case 'strong':
      return bold(inline(childrenOf(token), resolve));
    case 'em':
      return wrap('_', inline(childrenOf(token), resolve));
    case 'del':
      return wrap('~', inline(childrenOf(token), resolve));
    case 'codespan':
      return code(token['text']);
    case 'br':
      return '\n';
    case 'html':
      return /^<br\s*\/?>$/i.test(token.raw.trim()) ? '\n' : escapeText(stripTags(token.raw));
    case 'link':
      return anchor(token['href'], childrenOf(token).map(wordsOf).join(''), resolve);
    case 'image':
      return anchor(token['href'], token['text'] === '' ? 'picture' : token['text'], resolve);
    case 'escape':
      return escapeText(token['text']);
    default:
      return childrenOf(token).length === 0 ? plain(token.raw) : inline(childrenOf(token), resolve);
  }
}

function anchor(href: string, label: string, resolve: LinkResolver): string {
  const url = resolve(href);
  return url === undefined ? escapeText(decode(label)) : link(url, decode(label));
}

function plain(text: string): string {
  return escapeText(decode(text));
}

function bold(text: string): string {
  return wrap('*', text.replaceAll('*', ''));
}

/** Slack formats only what touches its mark, so blanks stay outside; nothing is not formatted. */
function wrap(mark: string, text: string): string {
  const words = text.trim();
  if (words === '' || words.includes('\n')) return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${mark}${words}${mark}${text.slice(at + words.length)}`;
}

/** Slack has no way to write a backtick inside code; such a span is shown as plain words. */
function code(text: string): string {
  return text.includes('`') ? escapeText(text) : `\`${escapeText(text)}\``;
}

function fence(text: string): string {
  // A fence inside would close ours; an invisible joiner keeps it apart and the text readable.
  return `\`\`\`\n${escapeText(text.replaceAll('```', '``\u200b`'))}\n\`\`\``;
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token && token.tokens !== undefined ? token.tokens : [];
}
