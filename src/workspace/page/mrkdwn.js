// Slack's mrkdwn -> DOM nodes: *bold*, _italic_, ~strike~, `code`, ```pre```, > quotes, <links>, mentions, dates
// and :emoji:. Text arrives escaped (&amp; &lt; &gt;) and is unescaped only when it becomes a text node.
// https://docs.slack.dev/messaging/formatting-message-text
import { fragment, h } from './dom.js';
import { emojiOf, emojiPattern } from './emoji.js';
import { channelLink, link, mention } from './links.js';
import { renderDate } from './shown-date.js';

/** @typedef {import('./links.js').Names} Names */
/** @typedef {import('./dom.js').Child} Child */

const fence = /```\n?([\s\S]+?)\n?```/g;
/** @type {Record<string, string>} */
const entities = { lt: '<', gt: '>', amp: '&' };
const quoteLine = /^(?:>|&gt;) ?/;
// A mark opens after a non-word character before a non-blank, and closes the other way round, on one line.
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
/** @param {string} mark */
const span = (mark) => `${before}${mark}(?=[^\\s${mark}])([^${mark}\\n]*[^\\s${mark}])${mark}${after}`;
const inlinePattern = new RegExp(
  ['`([^`\\n]+)`', '<([^<>\\n]+)>', span('\\*'), span('_'), span('~'), emojiPattern.source].join('|'),
  'gu',
);

/**
 * Renders mrkdwn with its quotes and preformatted blocks.
 *
 * @param {string} text
 * @param {Names} names
 */
export function renderMrkdwn(text, names) {
  /** @type {Child[]} */
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(fence)) {
    parts.push(...renderLines(trimBreaks(text.slice(end, match.index)), names));
    parts.push(h('pre', {}, h('code', {}, renderCode(match[1] ?? ''))));
    end = match.index + match[0].length;
  }
  parts.push(...renderLines(end === 0 ? text : trimBreaks(text.slice(end)), names));
  return fragment(parts);
}

/**
 * Renders one stretch of mrkdwn without quotes and preformatted blocks.
 *
 * @param {string} text
 * @param {Names} names
 */
export function renderInline(text, names) {
  /** @type {Child[]} */
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(inlinePattern)) {
    parts.push(unescapeText(text.slice(end, match.index)), renderMatch(match, names));
    end = match.index + match[0].length;
  }
  parts.push(unescapeText(text.slice(end)));
  return fragment(parts);
}

/**
 * Gives a message's text back as somebody would type it, for editing.
 *
 * @param {string} text
 * @param {Names['workspace']} workspace
 */
export function toTyped(text, workspace) {
  const typed = text.replace(/<(@|#|!)?([^<>|\n]+)(?:\|([^<>\n]*))?>/g, (whole, kind, body, label) => {
    const found =
      kind === '@'
        ? workspace.users.find(({ id }) => id === body)?.realName
        : workspace.channels.find(({ id }) => id === body)?.name;
    if (kind === '!') return `@${body}`;
    if (kind) return found ? `${kind}${found}` : whole;
    return label ?? body;
  });
  return unescapeText(typed);
}

/**
 * @param {string} text
 * @param {Names} names
 * @returns {Child[]}
 */
function renderLines(text, names) {
  /** @type {Child[]} */
  const parts = [];
  /** @type {string[]} */
  let run = [];
  let quoted = false;
  const flush = () => {
    if (run.length === 0) return;
    const inner = renderInline(run.join('\n'), names);
    parts.push(quoted ? h('blockquote', {}, inner) : inner);
    run = [];
  };
  for (const line of text.split('\n')) {
    if (quoteLine.test(line) !== quoted) flush();
    quoted = quoteLine.test(line);
    run.push(line.replace(quoteLine, ''));
  }
  flush();
  return parts;
}

/**
 * @param {RegExpExecArray} match
 * @param {Names} names
 * @returns {Child}
 */
function renderMatch(match, names) {
  const [whole, code, reference, bold, italic, strike, emoji] = match;
  if (code !== undefined) return h('code', {}, unescapeText(code));
  if (reference !== undefined) return renderReference(reference, names);
  if (bold !== undefined) return h('strong', {}, renderInline(bold, names));
  if (italic !== undefined) return h('em', {}, renderInline(italic, names));
  if (strike !== undefined) return h('s', {}, renderInline(strike, names));
  return emojiOf(emoji ?? '') ?? whole;
}

/**
 * @param {string} reference what stands between < and >
 * @param {Names} names
 * @returns {Child}
 */
function renderReference(reference, names) {
  const at = reference.indexOf('|');
  const target = at < 0 ? reference : reference.slice(0, at);
  const label = at < 0 ? '' : reference.slice(at + 1);
  if (target.startsWith('@')) return mention(target.slice(1), names);
  if (target.startsWith('#')) return channelLink(target.slice(1), unescapeText(label), names);
  if (target.startsWith('!')) return renderSpecial(target.slice(1), unescapeText(label));
  const address = unescapeText(target);
  return link(address, [label ? renderLabel(label) : address.replace(/^mailto:/, '')], names);
}

/**
 * @param {string} special
 * @param {string} label
 */
function renderSpecial(special, label) {
  const [kind = '', ...rest] = special.split('^');
  if (kind === 'date') return renderDate(Number(rest[0]), rest[1] ?? '', label);
  const name = kind === 'subteam' ? label.replace(/^@/, '') || 'group' : kind;
  return h('span', { class: 'mention mention-all' }, `@${name}`);
}

/**
 * Text inside a fence: links lose their brackets, nothing else is read.
 *
 * @param {string} text
 */
function renderCode(text) {
  return unescapeText(text.replace(/<(https?:[^<>|\n]+)(?:\|([^<>\n]*))?>/g, (_, url, label) => label ?? url));
}

/** @param {string} text */
function renderLabel(text) {
  const found = /^([*_~`])(.+)\1$/.exec(text);
  /** @type {Record<string, 'strong' | 'em' | 's' | 'code'>} */
  const tags = { '*': 'strong', _: 'em', '~': 's', '`': 'code' };
  return found ? h(tags[found[1] ?? ''] ?? 'em', {}, unescapeText(found[2] ?? '')) : unescapeText(text);
}

/** @param {string} text */
function unescapeText(text) {
  return text.replace(/&(lt|gt|amp);/g, (_, name) => entities[name] ?? '');
}

/** @param {string} text */
function trimBreaks(text) {
  return text.replace(/^\n|\n$/g, '');
}
