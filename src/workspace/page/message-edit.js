// Editing one's own message in place: Enter saves, Escape leaves it as it was.
import { h } from './dom.js';
import { toTyped } from './mrkdwn.js';

/**
 * Puts an editor where the message's text stands.
 *
 * @param {import('./api.js').Message} message
 * @param {HTMLElement} content
 * @param {import('./page.js').Page} page
 * @param {import('./links.js').Names} names
 */
export function editMessage(message, content, page, names) {
  const before = [...content.childNodes];
  const field = h('textarea', { class: 'text-input', rows: 3, 'aria-label': 'Edit message' });
  field.value = toTyped(message.text, names.workspace);
  const close = () => content.replaceChildren(...before);
  const save = async () => {
    // A saved message comes back as a changed row; one that was refused stays open for another try.
    if (field.value.trim() !== '' && (await page.actions.edit(message.ts, field.value))) close();
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const actions = h(
    'div',
    { class: 'block-actions' },
    h('button', { type: 'button', class: 'button', onclick: close }, 'Cancel'),
    h('button', { type: 'button', class: 'button button-primary', onclick: save }, 'Save'),
  );
  content.replaceChildren(field, actions);
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
