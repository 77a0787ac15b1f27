// Block Kit's text objects, `{ type: 'plain_text' | 'mrkdwn', text }` -> DOM nodes or plain characters.
import { h } from './dom.js';
import { withEmoji } from './emoji.js';
import { renderMrkdwn } from './mrkdwn.js';

/** @typedef {import('./block-kit.js').TextObject} TextObject */

/**
 * Renders a text object, plain or mrkdwn.
 *
 * @param {TextObject | undefined} text
 * @param {import('./links.js').Names} names
 * @returns {import('./dom.js').Child}
 */
export function renderText(text, names) {
  if (!text) return undefined;
  if (text.type === 'plain_text') return h('span', { class: 'plain' }, textOf(text));
  return h('div', { class: 'mrkdwn' }, renderMrkdwn(text.text, names));
}

/**
 * Gives the characters of a plain text object.
 *
 * @param {TextObject | undefined} text
 */
export function textOf(text) {
  return withEmoji(text?.text ?? '');
}
