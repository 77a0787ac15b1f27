// A button that opens a small menu: arrows move in it, Escape and a press outside close it.
import { h } from './dom.js';
import { icon } from './icons.js';

/**
 * Creates the button with its menu.
 *
 * @param {string} label
 * @param {{ label: string, choose: () => unknown }[]} items
 * @param {string} [picture] the button's icon
 */
export function createMenu(label, items, picture = 'more') {
  const rows = items.map((item) =>
    h('button', { type: 'button', role: 'menuitem', tabindex: -1, onclick: () => choose(item) }, item.label),
  );
  const list = h('div', { class: 'menu-list', role: 'menu', 'aria-label': label, hidden: true }, ...rows);
  const opener = h(
    'button',
    {
      class: 'icon-button',
      type: 'button',
      'aria-label': label,
      title: label,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => (list.hidden ? open() : close()),
    },
    icon(picture),
  );
  const menu = h('span', { class: 'menu', onkeydown }, opener, list);

  function open() {
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    list.classList.toggle('above', opener.getBoundingClientRect().bottom > innerHeight * 0.6);
    rows[0]?.focus();
    document.addEventListener('pointerdown', closeOutside);
  }
  function close() {
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', closeOutside);
  }
  /** @param {PointerEvent} event */
  function closeOutside(event) {
    if (!(event.target instanceof Node && menu.contains(event.target))) close();
  }
  /** @param {{ choose: () => unknown }} item */
  function choose(item) {
    close();
    opener.focus();
    item.choose();
  }
  /** @param {KeyboardEvent} event */
  function onkeydown(event) {
    if (list.hidden) return;
    const at = rows.findIndex((row) => row.matches(':focus'));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) rows[(at + step + rows.length) % rows.length]?.focus();
    else if (event.key === 'Escape') {
      close();
      opener.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return menu;
}
