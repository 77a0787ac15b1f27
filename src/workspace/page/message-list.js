// A list of messages, oldest first: days, authors grouped as in Slack, and a view that stays where the reader is.
// Rows that did not change keep their element, and with it focus, scroll and what stands in their selects.
import { h, syncChildren } from './dom.js';
import { icon } from './icons.js';
import { messageRow } from './message-row.js';
import { dateOf, dayOf } from './moment.js';
import { namesOf } from './page.js';

/** @typedef {import('./api.js').Message} Message */
/** @typedef {{ id: string, key: string, draw: () => HTMLElement }} Item `key` changes when it must be drawn again */
/** @typedef {{ key: string, element: HTMLElement }} Row */

const GROUP_SECONDS = 300;
const NEAR_END_PX = 80;

/**
 * Creates an empty list.
 *
 * @param {import('./page.js').Page} page
 * @param {{ label: string, inThread: boolean }} options
 */
export function createMessageList(page, { label, inThread }) {
  /** @type {Map<string, Row>} */
  let rows = new Map();
  const list = h('div', { class: 'message-list' });
  const jump = h(
    'button',
    { type: 'button', class: 'jump', hidden: true, onclick: () => toEnd() },
    icon('down'),
    'New messages',
  );
  const scroller = h('div', { class: 'scroller', role: 'log', 'aria-label': label, tabindex: 0 }, list);
  const element = h('div', { class: 'message-area' }, scroller, jump);
  const isNearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
  scroller.addEventListener('scroll', () => {
    if (isNearEnd()) jump.hidden = true;
  });

  /** Shows the end; a last message that is taller than the list is shown from its beginning. */
  function toEnd() {
    const last = list.lastElementChild;
    const tall = last instanceof HTMLElement && last.offsetHeight > scroller.clientHeight;
    scroller.scrollTop = tall ? last.offsetTop - 12 : scroller.scrollHeight;
    jump.hidden = true;
  }

  return {
    element,
    /**
     * Shows these messages.
     *
     * @param {Message[]} messages
     * @param {HTMLElement[]} [head] what stands above the first
     */
    show(messages, head = []) {
      const names = namesOf(page);
      if (!names) return;
      const before = rows;
      rows = new Map(itemsOf(messages, names).map((item) => [item.id, reuse(before.get(item.id), item)]));
      const grew = [...rows.keys()].some((id) => !before.has(id));
      const atEnd = isNearEnd();
      const follows = atEnd || before.size === 0 || isOwn(messages.at(-1), names.workspace.member);
      syncChildren(list, [...head, ...[...rows.values()].map((row) => row.element)]);
      if (grew && follows) toEnd();
      else if (grew) jump.hidden = false;
      else if (atEnd) scroller.scrollTop = scroller.scrollHeight;
    },
    toEnd,
  };

  /**
   * Gives the rows in order: messages, and the separators between them.
   *
   * @param {Message[]} messages
   * @param {import('./links.js').Names} names
   * @returns {Item[]}
   */
  function itemsOf(messages, names) {
    const { fresh } = page.store.get();
    const around = [names.workspace.users, names.workspace.channels.map(({ id }) => id)];
    return messages.flatMap((message, at) => {
      const previous = messages[at - 1];
      const separator = inThread ? replySeparator(at, messages.length - 1) : daySeparator(message, previous);
      const grouped = !separator && isGrouped(message, previous);
      const look = { inThread, grouped, isFresh: fresh.has(message.ts) };
      const key = JSON.stringify([message, look, around]);
      const row = { id: message.ts, key, draw: () => messageRow(message, look, page, names) };
      return separator ? [separator, row] : [row];
    });
  }
}

/**
 * @param {Row | undefined} known
 * @param {Item} item
 * @returns {Row}
 */
function reuse(known, { key, draw }) {
  return known?.key === key ? known : { key, element: draw() };
}

/**
 * Whether a message goes on from the one before, by the same author within five minutes.
 *
 * @param {Message} message
 * @param {Message | undefined} previous
 */
function isGrouped(message, previous) {
  if (!previous || message.ephemeral || previous.ephemeral || previous.deleted) return false;
  const near = Number(message.ts) - Number(previous.ts) < GROUP_SECONDS;
  return near && message.user === previous.user && message.username === previous.username;
}

/**
 * @param {Message | undefined} message
 * @param {string} member
 */
function isOwn(message, member) {
  return message?.user === member || message?.ephemeral === true;
}

/**
 * @param {Message} message
 * @param {Message | undefined} previous
 * @returns {Item | undefined}
 */
function daySeparator(message, previous) {
  const day = dayOf(dateOf(message.ts));
  if (previous && dayOf(dateOf(previous.ts)) === day) return undefined;
  const draw = () => h('div', { class: 'separator day', role: 'separator', 'aria-label': day }, h('span', {}, day));
  return { id: `day ${message.ts}`, key: day, draw };
}

/**
 * @param {number} at
 * @param {number} count
 * @returns {Item | undefined}
 */
function replySeparator(at, count) {
  if (at !== 1) return undefined;
  const text = `${count} ${count === 1 ? 'reply' : 'replies'}`;
  return { id: 'replies', key: text, draw: () => h('div', { class: 'separator replies' }, h('span', {}, text)) };
}
