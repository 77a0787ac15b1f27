/** An answer -> the message that quotes it: the heading, the quote, the grey line, who was helped, the buttons. Pure. */
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../assistant/reply.ts';
import type { Section } from '../../content/page.ts';
import { toPlainMarkdown } from '../../content/plain.ts';
import { aboutAuthor, aboutMatch, aboutPage, aboutReading } from './answer-footer.ts';
import { escapeText, inert, link } from './escape.ts';
import { plainText } from './markdown/plain-text.ts';
import { renderMarkdown } from './markdown/render.ts';
import { clip, context, fallback, fitting, type Message, section, typed } from './message.ts';
import type { ReplyContext } from './reply-context.ts';
import type { Surface } from './reply-ids.ts';
import { answerRows } from './reply-rows.ts';
import { words } from './words.ts';

/** The section, quoted: where it is, what it says, what matched, and what can be done with it. */
export function answerMessage(reply: Answer, given: ReplyContext): Message {
  const blocks = answerBlocks(reply, given, 'message');
  const before = [sharedText(given), given.ticket?.line].filter((line) => line !== undefined);
  return { text: fallback([...before, heading(reply.section), plainText(blocks)].join('\n')), blocks };
}

/** The same as blocks, for a surface that may have other limits. */
export function answerBlocks(reply: Answer, given: ReplyContext, surface: Surface): readonly KnownBlock[] {
  const { section: shown, excerpt } = reply;
  const markdown = toPlainMarkdown(excerpt);
  const quote = renderMarkdown(markdown, given.resolve(shown), surface === 'message');
  const buttons = answerRows(reply, given, surface);
  const head = [...sharedHead(given), ...askedHead(given), section(`*${heading(shown)}*`)];
  const foot = (isWhole: boolean) => [...about(reply, isWhole), ...solved(given), ...ticketLine(given), ...buttons];
  const body = fitting(quote.blocks, [...head, ...foot(false)]);
  const isWhole = quote.isWhole && body.length === quote.blocks.length && isWholeSection(reply);
  return [...head, ...body, ...foot(isWhole)];
}

/** A section that only holds others is quoted as the list of them. */
function isWholeSection({ section: shown, excerpt }: Answer): boolean {
  return shown.text.trim() === '' || unspaced(excerpt) === unspaced(shown.markdown);
}

function unspaced(text: string): string {
  return text.replace(/\s+/g, '');
}

const askedLimit = 300;

/** The question, where its reply does not stand under it: a private one. */
export function askedHead({ isPrivate, question }: ReplyContext): readonly KnownBlock[] {
  return isPrivate ? [typed(question, askedLimit)] : [];
}

/** Whose question it was, for those who have not seen it. */
function sharedHead(given: ReplyContext): readonly KnownBlock[] {
  const line = sharedLine(given);
  const text = clip(given.question, 1000);
  return line === undefined
    ? []
    : [context(line), { type: 'section', text: { type: 'plain_text', text, emoji: false } }];
}

function sharedLine({ shared }: ReplyContext): string | undefined {
  if (shared === undefined) return undefined;
  const { by, asker } = shared;
  return by === asker ? words.sharedBy(`<@${by}>`) : words.sharedFor(`<@${by}>`, `<@${asker}>`);
}

function sharedText(given: ReplyContext): string | undefined {
  const line = sharedLine(given);
  return line && `${line} ${escapeText(clip(given.question, 1000))}`;
}

function about(reply: Answer, isWhole: boolean): readonly KnownBlock[] {
  const { url, page } = reply.section;
  const rest = isWhole || url === '' ? [] : [link(url, words.readRest)];
  const parts = [...aboutAuthor(page), ...rest, ...aboutMatch(reply), ...aboutReading(reply), ...aboutPage(reply)];
  return parts.length === 0 ? [] : [context(parts.join(' · '))];
}

const solversNamed = 3;

function solved({ solvedFor = [] }: ReplyContext): readonly KnownBlock[] {
  if (solvedFor.length === 0) return [];
  const named = solvedFor.slice(0, solversNamed).map((user) => `<@${user}>`);
  return [context(words.solvedFor(named.join(', '), solvedFor.length - named.length))];
}

function ticketLine({ ticket }: ReplyContext): readonly KnownBlock[] {
  return ticket === undefined ? [] : [section(ticket.line)];
}

function heading(shown: Section): string {
  const title = clip(crumbs(shown), 300);
  return shown.url === '' ? inert(title) : link(shown.url, title);
}

/** More than this is a path that nobody reads; what is left out is between the page and the section. */
const crumbsAtMost = 4;

/** A section with the same name as its page is named once. */
function crumbs({ breadcrumbs }: Section): string {
  const all = breadcrumbs.filter((crumb, at) => crumb !== breadcrumbs[at - 1]);
  const shown = all.length <= crumbsAtMost ? all : [...all.slice(0, 1), '…', ...all.slice(-2)];
  return shown.join(' › ');
}
