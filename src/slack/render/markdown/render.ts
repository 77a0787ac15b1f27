/**
 * Markdown as the guides have it -> blocks as Slack shows it: rich text and, once in a message, a table. Rich text
 * rather than mrkdwn, for there is nothing in it that a text could set off, and lists, quotes and code inside steps
 * are its own.
 *
 * Slack has no headings inside a message and shows no picture that it cannot fetch itself: these become bold lines
 * and links under their alternative text.
 */
import type {
  KnownBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextList,
  RichTextPreformatted,
  RichTextSection,
} from '@slack/types';
import type { Token, Tokens } from 'marked';
import { childrenOf, htmlRuns, type LinkResolver, merged, type Run, run, toRuns } from './inline.ts';
import { languageOf } from './language.ts';
import { parseMarkdown } from './parse.ts';
import { fitsTableBlock, isCut, isTable, tableBlock, tableText } from './table.ts';

/** A piece of a guide in blocks, one for each block of the Markdown. */
export interface Rendered {
  readonly blocks: readonly KnownBlock[];
  /** False where the text went on, and was cut. */
  readonly isWhole: boolean;
}

/** Slack's own limit for the depth of a list. */
const deepestIndent = 8;

/** Translates the beginning of a Markdown text: some 4,000 characters of it, and one table as a table where it may. */
export function renderMarkdown(markdown: string, resolve: LinkResolver, mayHaveTable: boolean): Rendered {
  const { tokens, isWhole } = parseMarkdown(markdown);
  const first = mayHaveTable ? tokens.filter(isTable).find(fitsTableBlock) : undefined;
  const blocks = tokens.flatMap((token): KnownBlock[] => {
    if (token.type === 'hr') return [{ type: 'divider' }];
    if (token === first) return [tableBlock(first, resolve)];
    const elements = elementsOf(token, resolve);
    return elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
  });
  return { blocks, isWhole: isWhole && !tokens.filter(isTable).some(isCut) };
}

function elementsOf(token: Token, resolve: LinkResolver, indent = 0): RichTextBlockElement[] {
  switch (token.type) {
    case 'code':
      return token['text'].trim() === '' ? [] : [codeOf(token['text'], languageOf(token['lang']))];
    case 'blockquote':
      return quote(childrenOf(token), resolve);
    case 'list':
      return isList(token) ? list(token, resolve, indent) : [];
    case 'table':
      return isTable(token) ? tableText(token, resolve) : [];
    case 'space':
    case 'def':
    case 'hr':
      return [];
    default:
      return sectionOf(runsOf(token, resolve));
  }
}

/** The words of a block that is one paragraph. */
function runsOf(token: Token, resolve: LinkResolver): Run[] {
  if (token.type === 'heading') return toRuns(childrenOf(token), resolve, { bold: true });
  if (token.type === 'html') return htmlRuns(token.raw.trim(), resolve);
  const tokens = childrenOf(token).length === 0 ? [token] : childrenOf(token);
  return toRuns(withTitleLine(tokens), resolve);
}

/** A bold line above a paragraph stands in for its heading (a call-out, a tab): it stays a line of its own. */
function withTitleLine(tokens: readonly Token[]): readonly Token[] {
  const [title, next, ...rest] = tokens;
  if (title?.type !== 'strong' || next?.type !== 'text' || !/^[ \t]*\n/.test(next.raw)) return tokens;
  return [title, { type: 'br', raw: '\n' }, { ...next, raw: next.raw.trimStart() }, ...rest];
}

function sectionOf(runs: Run[]): RichTextSection[] {
  return isBlank(runs) ? [] : [{ type: 'rich_text_section', elements: runs }];
}

function isBlank(runs: readonly Run[]): boolean {
  return runs.every((each) => each.type === 'text' && each.text.trim() === '');
}

/** Code may name its language; Slack's typings do not know of it. */
interface Code extends RichTextPreformatted {
  readonly language?: string;
}

function codeOf(text: string, language: string | undefined): Code {
  return { type: 'rich_text_preformatted', elements: [run(text)], ...(language !== undefined && { language }) };
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list' && Array.isArray(token['items']);
}

/** A list may begin at any number; Slack's typings do not know of it. */
interface List extends RichTextList {
  readonly offset?: number;
}

/** A list of Slack's holds single paragraphs: what else stands under an item interrupts it, and its numbers go on. */
function list(token: Tokens.List, resolve: LinkResolver, indent: number): RichTextBlockElement[] {
  const elements: RichTextBlockElement[] = [];
  const first = typeof token.start === 'number' ? token.start - 1 : 0;
  let open: RichTextSection[] | undefined;
  for (const [at, item] of token.items.entries()) {
    const { paragraph, below } = partsOf(item, resolve, indent);
    if (open === undefined) {
      open = [];
      elements.push(listOf(token.ordered, open, indent, first + at));
    }
    open.push({ type: 'rich_text_section', elements: paragraph });
    elements.push(...below);
    if (below.length > 0) open = undefined;
  }
  return elements;
}

function listOf(ordered: boolean, elements: RichTextSection[], depth: number, offset: number): List {
  const indent = Math.min(depth, deepestIndent);
  const shared = { type: 'rich_text_list', elements, ...(indent > 0 && { indent }) } as const;
  return ordered ? { ...shared, style: 'ordered', ...(offset > 0 && { offset }) } : { ...shared, style: 'bullet' };
}

/** The paragraphs with which an item begins, as one, and what stands below them. */
function partsOf(item: Tokens.ListItem, resolve: LinkResolver, indent: number) {
  const tokens = item.tokens.filter(({ type }) => type !== 'space' && type !== 'checkbox');
  const end = tokens.findIndex((token) => !isParagraph(token));
  const [own, rest] = end === -1 ? [tokens, []] : [tokens.slice(0, end), tokens.slice(end)];
  const mark = item.task ? [run(item.checked ? '☑ ' : '☐ ')] : [];
  const paragraph = joined(own.map((token) => runsOf(token, resolve)));
  return {
    paragraph: paragraph.length + mark.length === 0 ? [run('\u00a0')] : merged([...mark, ...paragraph]),
    below: belowItem(rest, resolve, indent + 1),
  };
}

/** What stands below the first paragraph of an item; a paragraph there is an item further in, so that it stays in its step. */
function belowItem(tokens: readonly Token[], resolve: LinkResolver, indent: number): RichTextBlockElement[] {
  const elements: RichTextBlockElement[] = [];
  let paragraphs: Run[][] = [];
  const close = () => {
    const runs = joined(paragraphs);
    if (!isBlank(runs)) elements.push(listOf(false, [{ type: 'rich_text_section', elements: runs }], indent, 0));
    paragraphs = [];
  };
  for (const token of tokens) {
    if (isParagraph(token)) paragraphs.push(runsOf(token, resolve));
    else {
      close();
      elements.push(...elementsOf(token, resolve, indent));
    }
  }
  close();
  return elements;
}

function isParagraph({ type }: Token): boolean {
  return type === 'text' || type === 'paragraph' || type === 'heading';
}

/** A quote of Slack's is one text. */
function quote(tokens: readonly Token[], resolve: LinkResolver): RichTextBlockElement[] {
  const lines = joined(tokens.flatMap((token) => elementsOf(token, resolve)).map(linesOf));
  return isBlank(lines) ? [] : [{ type: 'rich_text_quote', elements: lines }];
}

/** An element inside a quote as lines of it. */
function linesOf(element: RichTextBlockElement): Run[] {
  if (element.type === 'rich_text_list') {
    const items = element.elements.map((item, at) => [
      run(element.style === 'ordered' ? `${at + 1}. ` : '• '),
      ...runsIn(item.elements),
    ]);
    return joined(items);
  }
  const runs = runsIn(element.elements);
  return element.type === 'rich_text_preformatted' ? runs.map((each) => ({ ...each, style: { code: true } })) : runs;
}

function runsIn(elements: readonly RichTextElement[]): Run[] {
  return elements.filter((each) => each.type === 'text' || each.type === 'link');
}

function joined(lines: readonly Run[][]): Run[] {
  return merged(
    lines.filter((runs) => runs.length > 0).flatMap((runs, at) => (at === 0 ? runs : [run('\n'), ...runs])),
  );
}
