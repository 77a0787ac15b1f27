// The composer: grows with its text, keeps a draft for every place, sends with Enter.
import { createCompletion } from './completion.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { createMenu } from './menu.js';

/** @typedef {import('./page.js').Page} Page */

/** @type {Map<string, string>} what was typed and not sent, by place */
const drafts = new Map();

/**
 * Creates a composer for a channel, or with `thread` for a thread in it.
 *
 * @param {Page} page
 * @param {{ label: string, placeholder: string, thread?: string, testId: string, onSent: () => void }} options
 */
export function createComposer(page, { label, placeholder, thread, testId, onSent }) {
  const { workspace, place } = page.store.get();
  const draftKey = [place.seat, place.channel, thread].join(' ');
  const field = h('textarea', { rows: 1, 'aria-label': label, placeholder, 'data-testid': testId, enterkeyhint: 'send' });
  const completion = createCompletion(field, () => page.store.get().workspace);
  const sender = h(
    'button',
    { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send', 'data-testid': `${testId}-send` },
    icon('send'),
  );
  let sending = false;

  field.value = drafts.get(draftKey) ?? '';
  field.addEventListener('input', fit);
  field.addEventListener('keydown', (event) => {
    if (completion.useKey(event) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void submit();
  });

  function fit() {
    drafts.set(draftKey, field.value);
    sender.classList.toggle('ready', field.value.trim() !== '');
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }
  async function submit() {
    const typed = field.value.trim();
    if (typed === '' || sending) return;
    sending = true;
    // The field is empty at once, as in Slack; what was refused comes back, before anything typed meanwhile.
    field.value = '';
    fit();
    onSent();
    const sent = await page.acts.say(typed, thread);
    sending = false;
    if (sent) return;
    field.value = [typed, field.value].filter(Boolean).join('\n');
    fit();
  }
  /** @param {string} sign */
  const starter = (sign) => () => {
    const blank = field.value === '' || /\s$/.test(field.value) ? '' : ' ';
    field.value = sign === '/' ? `/${field.value.replace(/^\//, '')}` : `${field.value}${blank}${sign}`;
    field.setSelectionRange(sign === '/' ? 1 : field.value.length, sign === '/' ? 1 : field.value.length);
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const shortcuts = (workspace?.shortcuts ?? [])
    .filter(({ type }) => type === 'global')
    .map(({ callbackId, name }) => ({ label: name, choose: () => page.acts.shortcut(callbackId) }));
  const tools = [
    !thread && toolButton('Use a command', h('span', { class: 'slash' }, '/'), starter('/')),
    toolButton('Mention somebody', icon('at'), starter('@')),
    shortcuts.length > 0 && createMenu('Shortcuts', shortcuts),
  ];
  const form = h(
    'form',
    {
      class: 'composer',
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        void submit();
      },
    },
    completion.list,
    field,
    h('div', { class: 'composer-foot' }, ...tools, h('span', { class: 'keys' }, 'Enter to send, Shift+Enter for a new line'), sender),
  );
  return {
    element: form,
    focus: () => field.focus(),
    fit,
    /**
     * Puts a text into the field, ready to be sent.
     *
     * @param {string} text
     */
    suggest(text) {
      field.value = text;
      fit();
      field.focus();
    },
  };
}

/**
 * @param {string} label
 * @param {Node} picture
 * @param {() => void} onclick
 */
function toolButton(label, picture, onclick) {
  return h('button', { type: 'button', class: 'icon-button', 'aria-label': label, title: label, onclick }, picture);
}
