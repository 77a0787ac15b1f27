// The inside of a Markdown paragraph -> DOM nodes: code, emphasis, links, images as links, breaks, entities.
import { fragment, h } from './dom.js';
import { emojiOf, emojiPattern } from './emoji.js';
import { link, mention } from './links.js';

/** @typedef {import('./links.js').Names} Names */
/** @typedef {import('./dom.js').Child} Child */

const word = '[\\p{L}\\p{N}]';
const spans = [
  '(?<ticks>`+)(?<code>[^`](?:[^`]|(?!\\k<ticks>)`)*?)\\k<ticks>(?!`)',
  '\\\\(?<escaped>[!-/:-@[-`{-~])',
  '(?<break>(?:(?<! ) {2,}|\\\\)\\n)',
  '<@(?<user>[UW][A-Z0-9]+)>',
  '<(?<auto>(?:https?:|mailto:)[^<>\\s]+)>',
  '!?\\[(?<label>(?:\\\\.|\\[[^\\[\\]]*\\]|[^\\[\\]\\\\])*)\\]\\(\\s*<?(?<target>(?:[^\\s()<>]|\\([^\\s()]*\\))*)>?(?:\\s+"[^"]*")?\\s*\\)',
  '(?<bare>https?://[^\\s<>]*[^\\s<>.,;:!?)\\]}*_\'"`])',
  '\\*\\*(?=\\S)(?<strong>(?:[^*]|\\*(?!\\*))+?)(?<=\\S)\\*\\*(?!\\*)',
  `(?<!${word})__(?=\\S)(?<strong2>[^_]+?)(?<=\\S)__(?!${word})`,
  '\\*(?=[^\\s*])(?<em>[^*]+?)(?<=\\S)\\*',
  `(?<!${word})_(?=[^\\s_])(?<em2>[^_]+?)(?<=\\S)_(?!${word})`,
  '~~(?=\\S)(?<strike>[^~]+?)(?<=\\S)~~',
  emojiPattern.source.replace('(', '(?<emoji>'),
];
const spanPattern = new RegExp(spans.join('|'), 'gu');
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: '\u00a0' };
const entityPattern = /&(amp|lt|gt|quot|apos|#39|nbsp);/g;

/**
 * Renders one stretch of Markdown.
 *
 * @param {string} text
 * @param {Names} names
 */
export function renderSpan(text, names) {
  /** @type {Child[]} */
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(spanPattern)) {
    parts.push(plain(text.slice(end, match.index)), renderMatch(match[0], match.groups ?? {}, names));
    end = match.index + match[0].length;
  }
  parts.push(plain(text.slice(end)));
  return fragment(parts);
}

/**
 * @param {string} whole
 * @param {Record<string, string | undefined>} groups
 * @param {Names} names
 * @returns {Child}
 */
function renderMatch(whole, groups, names) {
  const { code, escaped, user, label, target, auto, bare, emoji } = groups;
  if (code !== undefined) return h('code', {}, code.replace(/^ (.*\S.*) $/s, '$1').replaceAll('\n', ' '));
  if (escaped !== undefined) return escaped;
  if (groups['break'] !== undefined) return h('br');
  if (user !== undefined) return mention(user, names);
  if (label !== undefined) return link(decode(target ?? ''), [renderSpan(label, names)], names);
  const address = auto ?? bare;
  if (address !== undefined) return link(decode(address), [decode(address).replace(/^mailto:/, '')], names);
  if (emoji !== undefined) return emojiOf(emoji) ?? whole;
  return renderEmphasis(groups, names);
}

/**
 * @param {Record<string, string | undefined>} groups
 * @param {Names} names
 */
function renderEmphasis(groups, names) {
  const strong = groups['strong'] ?? groups['strong2'];
  if (strong !== undefined) return h('strong', {}, renderSpan(strong, names));
  const strike = groups['strike'];
  if (strike !== undefined) return h('s', {}, renderSpan(strike, names));
  return h('em', {}, renderSpan(groups['em'] ?? groups['em2'] ?? '', names));
}

/** @param {string} text */
function plain(text) {
  return decode(text.replaceAll('\n', ' '));
}

/** @param {string} text */
function decode(text) {
  return text.replace(entityPattern, (_, name) => entities[/** @type {keyof typeof entities} */ (name)]);
}
