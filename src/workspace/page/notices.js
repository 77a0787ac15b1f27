// Short notices in the corner: what was refused or went wrong. They leave by themselves, but not under a pointer.
import { byId, h } from './dom.js';
import { icon } from './icons.js';

const SHOWN_MS = 9_000;

/** Creates the corner of notices. */
export function createNotices() {
  const corner = byId('notices');
  return {
    /**
     * Shows a sentence; the same sentence again replaces the first.
     *
     * @param {string} text
     */
    show(text) {
      for (const shown of corner.children) if (shown.textContent === text) shown.remove();
      const shared = { type: 'button', class: 'icon-button', 'aria-label': 'Dismiss' };
      const close = h('button', shared, icon('close'));
      const notice = h('div', { class: 'notice', 'data-testid': 'notice' }, icon('warning'), h('p', {}, text), close);
      close.addEventListener('click', () => notice.remove());
      corner.append(notice);
      let timer = setTimeout(() => notice.remove(), SHOWN_MS);
      notice.addEventListener('pointerenter', () => clearTimeout(timer));
      notice.addEventListener('pointerleave', () => {
        timer = setTimeout(() => notice.remove(), SHOWN_MS);
      });
    },
  };
}
