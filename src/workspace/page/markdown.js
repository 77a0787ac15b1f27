// Standard Markdown -> DOM nodes, for Slack's markdown block: headings, nested lists, fences, tables, quotes,
// rules and paragraphs. HTML in the text stays text.
import { fragment, h } from './dom.js';
import { renderSpan } from './markdown-span.js';

/** @typedef {import('./links.js').Names} Names */
/** @typedef {import('./dom.js').Child} Child */
/** @typedef {{ lines: string[], at: number, names: Names }} Reader the lines and where the reader stands */

const fencePattern = /^( {0,3})(`{3,}|~{3,})\s*([\w+-]*)/;
const headingPattern = /^ {0,3}(#{1,6})\s+(.*)$/;
const rulePattern = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const itemPattern = /^(\s*)([-*+]|\d{1,9}[.)])(\s+|$)/;
const quotePattern = /^ {0,3}> ?/;
const delimiterPattern = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$/;
// Deeper than this, nesting is read as plain text: a hostile text must not exhaust the stack.
const MAX_DEPTH = 12;

/**
 * Renders Markdown.
 *
 * @param {string} text
 * @param {Names} names
 */
export function renderMarkdown(text, names) {
  return renderBlocks(text.replaceAll('\t', '    ').split('\n'), names, 0);
}

/**
 * @param {string[]} lines
 * @param {Names} names
 * @param {number} depth
 */
function renderBlocks(lines, names, depth) {
  const reader = { lines, at: 0, names };
  /** @type {Child[]} */
  const parts = [];
  while (reader.at < lines.length) {
    if (lineOf(reader).trim() === '') reader.at += 1;
    else parts.push(renderBlock(reader, depth));
  }
  return fragment(parts);
}

/**
 * @param {Reader} reader
 * @param {number} depth
 * @returns {Child}
 */
function renderBlock(reader, depth) {
  const line = lineOf(reader);
  if (depth > MAX_DEPTH) return renderParagraph(reader);
  if (fencePattern.test(line)) return renderFence(reader);
  if (headingPattern.test(line)) return renderHeading(reader);
  if (rulePattern.test(line)) {
    reader.at += 1;
    return h('hr');
  }
  if (quotePattern.test(line)) return renderQuote(reader, depth);
  if (itemPattern.test(line)) return renderList(reader, depth);
  if (line.includes('|') && delimiterPattern.test(lineOf(reader, 1).trim())) return renderTable(reader);
  return renderParagraph(reader);
}

/** @param {Reader} reader */
function renderFence(reader) {
  const [, indent = '', mark = '', language = ''] = fencePattern.exec(lineOf(reader)) ?? [];
  const body = [];
  for (reader.at += 1; reader.at < reader.lines.length; reader.at += 1) {
    const line = lineOf(reader);
    if (line.trim().startsWith(mark) && line.trim().replaceAll(mark.charAt(0), '') === '') break;
    body.push(line.startsWith(indent) ? line.slice(indent.length) : line);
  }
  reader.at += 1;
  return h('pre', { 'data-language': language || undefined }, h('code', {}, body.join('\n')));
}

/** @param {Reader} reader */
function renderHeading(reader) {
  const [, marks = '#', text = ''] = headingPattern.exec(lineOf(reader)) ?? [];
  reader.at += 1;
  // The page's own headings end at h2, so a text's first level is h3.
  const tag = /** @type {const} */ (['h3', 'h4', 'h5', 'h6'])[Math.min(marks.length, 4) - 1] ?? 'h6';
  return h(tag, { class: `heading-${marks.length}` }, renderSpan(text.trim().replace(/\s#+$/, ''), reader.names));
}

/**
 * @param {Reader} reader
 * @param {number} depth
 */
function renderQuote(reader, depth) {
  const body = [];
  while (quotePattern.test(lineOf(reader))) {
    body.push(lineOf(reader).replace(quotePattern, ''));
    reader.at += 1;
  }
  return h('blockquote', {}, renderBlocks(body, reader.names, depth + 1));
}

/**
 * Reads items of one list: an item goes on while lines are indented under it, or are blank before such lines.
 *
 * @param {Reader} reader
 * @param {number} depth
 */
function renderList(reader, depth) {
  const [, , firstMark = ''] = itemPattern.exec(lineOf(reader)) ?? [];
  const ordered = /\d/.test(firstMark);
  const items = [];
  for (;;) {
    const match = itemPattern.exec(lineOf(reader));
    if (!match || /\d/.test(match[2] ?? '') !== ordered || rulePattern.test(lineOf(reader))) break;
    items.push(renderItem(reader, match, depth));
  }
  const start = ordered ? Number.parseInt(firstMark, 10) : 1;
  return ordered ? h('ol', { start: start === 1 ? undefined : start }, ...items) : h('ul', {}, ...items);
}

/**
 * @param {Reader} reader
 * @param {RegExpExecArray} match
 * @param {number} depth
 */
function renderItem(reader, match, depth) {
  const own = (match[1] ?? '').length;
  const body = [lineOf(reader).slice(match[0].length)];
  for (reader.at += 1; belongsToItem(reader, own); reader.at += 1) {
    body.push(lineOf(reader).slice(Math.min(match[0].length, Math.max(0, indentOf(lineOf(reader))))));
  }
  // One blank line between two items does not end the list.
  if (lineOf(reader).trim() === '' && itemPattern.test(lineOf(reader, 1))) reader.at += 1;
  const task = /^\[([ xX])\]\s+/.exec(body[0] ?? '');
  if (!task) return h('li', {}, renderBlocks(body, reader.names, depth + 1));
  body[0] = (body[0] ?? '').slice(task[0].length);
  const box = h('span', { class: 'task', role: 'img', 'aria-label': task[1] === ' ' ? 'to do' : 'done' });
  box.textContent = task[1] === ' ' ? '☐' : '☑';
  return h('li', { class: 'task-item' }, box, renderBlocks(body, reader.names, depth + 1));
}

/**
 * Whether the line is part of the item above: indented under it, blank before such a line, or the rest of its
 * paragraph.
 *
 * @param {Reader} reader
 * @param {number} own the item's own indentation
 */
function belongsToItem(reader, own) {
  const line = lineOf(reader);
  if (reader.at >= reader.lines.length) return false;
  if (line.trim() === '') return indentOf(lineOf(reader, 1)) > own;
  return indentOf(line) > own || !(interrupts(line) || lineOf(reader, -1).trim() === '');
}

/** @param {Reader} reader */
function renderTable(reader) {
  const head = cellsOf(lineOf(reader));
  const sides = cellsOf(lineOf(reader, 1)).map((cell) => {
    if (!cell.endsWith(':')) return 'left';
    return cell.startsWith(':') ? 'center' : 'right';
  });
  /** @param {'th' | 'td'} tag @param {string[]} cells */
  const row = (tag, cells) =>
    h(
      'tr',
      {},
      ...head.map((_, at) => h(tag, { class: `to-${sides[at]}` }, renderSpan(cells[at] ?? '', reader.names))),
    );
  const rows = [];
  for (reader.at += 2; lineOf(reader).includes('|'); reader.at += 1) rows.push(row('td', cellsOf(lineOf(reader))));
  return h(
    'div',
    { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': 'Table' },
    h('table', {}, h('thead', {}, row('th', head)), h('tbody', {}, ...rows)),
  );
}

/** @param {Reader} reader */
function renderParagraph(reader) {
  const body = [lineOf(reader).trimStart()];
  for (reader.at += 1; lineOf(reader).trim() !== '' && !interrupts(lineOf(reader)); reader.at += 1) {
    body.push(lineOf(reader).trimStart());
  }
  return h('p', {}, renderSpan(body.join('\n'), reader.names));
}

/** @param {string} line */
function interrupts(line) {
  return [fencePattern, headingPattern, rulePattern, quotePattern, itemPattern].some((pattern) => pattern.test(line));
}

/** @param {string} row */
function cellsOf(row) {
  const inner = row.trim().replace(/^\||\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** @param {string} line */
function indentOf(line) {
  return line.trim() === '' ? -1 : line.length - line.trimStart().length;
}

/**
 * @param {Reader} reader
 * @param {number} [ahead]
 */
function lineOf(reader, ahead = 0) {
  return reader.lines[reader.at + ahead] ?? '';
}
