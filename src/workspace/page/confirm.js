// The question before an act that has a `confirm` object: resolves to whether the person went on.
import { h } from './dom.js';
import { renderText, textOf } from './text-object.js';

/**
 * Asks, and waits for the answer; Escape is a no.
 *
 * @param {import('./block-kit.js').Confirm} confirm
 * @param {import('./stage.js').Stage} stage
 * @returns {Promise<boolean>}
 */
export function askConfirm(confirm, stage) {
  const yes = `button button-${confirm.style === 'danger' ? 'danger' : 'primary'}`;
  const dialog = h(
    'dialog',
    { class: 'dialog dialog-small', 'aria-labelledby': 'confirm-title' },
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'confirm-title', class: 'dialog-title' }, textOf(confirm.title)),
      h('div', { class: 'dialog-body' }, renderText(confirm.text, stage)),
      h(
        'div',
        { class: 'dialog-foot' },
        h('button', { class: 'button', value: 'no' }, textOf(confirm.deny) || 'Cancel'),
        h('button', { class: yes, value: 'yes', autofocus: true }, textOf(confirm.confirm) || 'Yes'),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'yes');
      dialog.remove();
    });
  });
}
