// Slack's dates in a text, in the reader's own zone and language; how long ago something was stays true while it is shown.
import { h } from './dom.js';

/**
 * Writes a date.
 *
 * @param {number} seconds
 * @param {string} format Slack's tokens, such as `{date_short} at {time}`
 * @param {string} fallback
 */
export function renderDate(seconds, format, fallback) {
  if (!Number.isFinite(seconds)) return fallback;
  const date = new Date(seconds * 1000);
  const day = date.toLocaleDateString(undefined, { dateStyle: 'long' });
  const time = date.toLocaleTimeString(undefined, { timeStyle: 'short' });
  /** @type {Record<string, string>} */
  const tokens = {
    date_num: date.toISOString().slice(0, 10),
    date_short: date.toLocaleDateString(undefined, { dateStyle: 'medium' }),
    time,
    time_secs: date.toLocaleTimeString(undefined, { timeStyle: 'medium' }),
    ago: '{ago}',
  };
  const text = format.replace(/\{(\w+)\}/g, (_, token) => tokens[token] ?? day);
  const shown = h('time', { datetime: date.toISOString(), title: `${day}, ${time}` }, text || fallback);
  if (text.includes('{ago}')) {
    shown.dataset.ago = text;
    writeAge(shown);
  }
  return shown;
}

/** Writes again how long ago each thing on the page was. */
export function renewAges() {
  for (const shown of document.querySelectorAll('time')) if (shown.dataset.ago) writeAge(shown);
}

/** @param {HTMLTimeElement} shown */
function writeAge(shown) {
  shown.textContent = (shown.dataset.ago ?? '').replaceAll('{ago}', agoOf(new Date(shown.dateTime)));
}

/** @type {readonly (readonly [Intl.RelativeTimeFormatUnit, number])[]} */
const spans = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/**
 * Gives how long ago it was, in the largest unit that is full.
 *
 * @param {Date} date
 */
function agoOf(date) {
  const seconds = (Date.now() - date.getTime()) / 1000;
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const span = spans.find(([, length]) => seconds >= length);
  return span === undefined ? 'just now' : relative.format(-Math.floor(seconds / span[1]), span[0]);
}
