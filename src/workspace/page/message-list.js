// A list of messages, oldest first: days, authors grouped as in Slack, and a view that stays where the reader is.
// Rows that did not change keep their element, and with it focus, scroll and what stands in their selects.
import { h, syncChildren } from './dom.js';
import { icon } from './icons.js';
import { messageRow } from './message-row.js';
import { dateOf, dayOf } from './moment.js';
import { namesOf } from './page.js';

/** @typedef {import('./api.js').Message} Message */

const GROUP_SECONDS = 300;
const NEAR_END_PX = 80;

/**
 * Creates an empty list.
 *
 * @param {import('./page.js').Page} page
 * @param {{ label: string, inThread: boolean }} options
 */
export function createMessageList(page, { label, inThread }) {
  /** @type {Map<string, { key: string, element: HTMLElement }>} */
  let rows = new Map();
  let wasFilled = false;
  const list = h('div', { class: 'message-list', role: 'log', 'aria-label': label, 'aria-live': 'polite' });
  const jump = h(
    'button',
    { type: 'button', class: 'jump', hidden: true, onclick: () => toEnd() },
    icon('down'),
    'New messages',
  );
  const scroller = h('div', { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': label }, list);
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
      const { fresh } = page.store.get();
      const around = JSON.stringify([names.workspace.users, names.workspace.channels.map(({ id }) => id)]);
      /** @type {typeof rows} */
      const next = new Map();
      const elements = [...head];
      for (const [at, message] of messages.entries()) {
        const previous = messages[at - 1];
        const day = dayOf(dateOf(message.ts));
        if (!inThread && (!previous || dayOf(dateOf(previous.ts)) !== day)) elements.push(reuse(next, `day ${day}`, day, () => daySeparator(day)));
        if (inThread && at === 1) elements.push(reuse(next, 'replies', String(messages.length), () => replySeparator(messages.length - 1)));
        const look = { inThread, grouped: isGrouped(message, previous, inThread && at === 1), isFresh: fresh.has(message.ts) };
        elements.push(reuse(next, message.ts, JSON.stringify([message, look, around]), () => messageRow(message, look, page, names)));
      }
      const follows = !wasFilled || isNearEnd() || isOwn(messages.at(-1), names.workspace.seat);
      const grew = [...next.keys()].some((key) => !rows.has(key));
      rows = next;
      syncChildren(list, elements);
      if (!wasFilled || (grew && follows)) toEnd();
      else if (grew) jump.hidden = false;
      wasFilled = true;
    },
    toEnd,
  };

  /**
   * @param {typeof rows} next
   * @param {string} id
   * @param {string} key
   * @param {() => HTMLElement} draw
   */
  function reuse(next, id, key, draw) {
    const known = rows.get(id);
    const row = known?.key === key ? known : { key, element: draw() };
    next.set(id, row);
    return row.element;
  }
}

/**
 * Whether a message goes on from the one before, by the same author within five minutes.
 *
 * @param {Message} message
 * @param {Message | undefined} previous
 * @param {boolean} separated
 */
function isGrouped(message, previous, separated) {
  if (!previous || separated || message.ephemeral || previous.ephemeral || previous.deleted) return false;
  const near = Number(message.ts) - Number(previous.ts) < GROUP_SECONDS;
  const sameDay = dayOf(dateOf(message.ts)) === dayOf(dateOf(previous.ts));
  return near && sameDay && message.user === previous.user && message.username === previous.username;
}

/**
 * @param {Message | undefined} message
 * @param {string} seat
 */
function isOwn(message, seat) {
  return message?.user === seat || message?.ephemeral === true;
}

/** @param {string} day */
function daySeparator(day) {
  return h('div', { class: 'separator day', role: 'separator', 'aria-label': day }, h('span', {}, day));
}

/** @param {number} count */
function replySeparator(count) {
  return h('div', { class: 'separator replies' }, h('span', {}, `${count} ${count === 1 ? 'reply' : 'replies'}`));
}
