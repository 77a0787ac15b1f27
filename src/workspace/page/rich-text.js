// Slack's rich_text block -> DOM nodes: sections, lists, preformatted text and quotes.
import { fragment, h } from './dom.js';
import { emojiOf } from './emoji.js';
import { channelLink, link, mention } from './links.js';
import { renderDate } from './shown-date.js';

/** @typedef {import('./links.js').Names} Names */
/** @typedef {import('./dom.js').Child} Child */
/** @typedef {import('./block-kit.js').RichText} RichText */

/**
 * Renders the elements of a rich_text block, or of a rich text cell in a table.
 *
 * @param {RichText[]} elements
 * @param {Names} names
 */
export function renderRichText(elements, names) {
  return fragment(elements.map((element) => renderPart(element, names)));
}

/**
 * @param {RichText} part
 * @param {Names} names
 * @returns {Child}
 */
function renderPart(part, names) {
  const children = () => (part.elements ?? []).map((/** @type {RichText} */ leaf) => renderLeaf(leaf, names));
  switch (part.type) {
    case 'rich_text_section':
      return h('div', { class: 'rich-section' }, ...children());
    case 'rich_text_preformatted':
      return h('pre', {}, h('code', {}, ...children()));
    case 'rich_text_quote':
      return h('blockquote', { class: 'rich-quote' }, ...children());
    case 'rich_text_list':
      return renderList(part, names);
    default:
      return undefined;
  }
}

/**
 * @param {RichText} list
 * @param {Names} names
 */
function renderList(list, names) {
  const items = (list.elements ?? []).map((/** @type {RichText} */ item) => h('li', {}, renderPart(item, names)));
  const indent = `indent-${Math.min(Number(list.indent) || 0, 5)}`;
  const start = list.offset ? Number(list.offset) + 1 : undefined;
  return list.style === 'ordered' ? h('ol', { class: indent, start }, ...items) : h('ul', { class: indent }, ...items);
}

/**
 * @param {RichText} leaf
 * @param {Names} names
 * @returns {Child}
 */
function renderLeaf(leaf, names) {
  return styled(bare(leaf, names), typeof leaf.style === 'object' ? leaf.style : {});
}

/**
 * @param {RichText} leaf
 * @param {Names} names
 * @returns {Child}
 */
function bare(leaf, names) {
  switch (leaf.type) {
    case 'link':
      return link(leaf.url ?? '', [leaf.text || leaf.url], names);
    case 'user':
      return mention(leaf.user_id ?? '', names);
    case 'channel':
      return channelLink(leaf.channel_id ?? '', '', names);
    case 'emoji':
      return emojiOf(leaf.name ?? '') ?? `:${leaf.name}:`;
    case 'broadcast':
      return h('span', { class: 'mention mention-all' }, `@${leaf.range}`);
    case 'usergroup':
      return h('span', { class: 'mention mention-all' }, '@group');
    case 'date':
      return renderDate(leaf.timestamp ?? 0, leaf.format ?? '', leaf.fallback ?? '');
    default:
      return String(leaf.text ?? '');
  }
}

/**
 * @param {Child} node
 * @param {Record<string, boolean>} style
 */
function styled(node, style) {
  const tags = /** @type {const} */ ({ code: 'code', strike: 's', italic: 'em', bold: 'strong' });
  return Object.entries(tags).reduce((inner, [name, tag]) => (style[name] ? h(tag, {}, inner) : inner), node);
}
