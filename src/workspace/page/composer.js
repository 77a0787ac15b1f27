// The composer: grows with its text, keeps a draft for every place, sends with Enter.
import { createCompletion } from './completion.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { createMenu } from './menu.js';
import { openStep } from './step-dialog.js';

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
  const { place } = page.store.get();
  const draftKey = [place.member, place.channel, thread].join(' ');
  const field = h('textarea', {
    rows: 1,
    'aria-label': label,
    placeholder,
    'data-testid': testId,
    enterkeyhint: 'send',
  });
  const completion = createCompletion(field, () => page.store.get().workspace);
  const sender = h(
    'button',
    { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send', 'data-testid': `${testId}-send` },
    icon('send'),
  );
  let sending = false;

  field.value = drafts.get(draftKey) ?? '';
  field.addEventListener('input', adjust);
  field.addEventListener('keydown', (event) => {
    if (completion.useKey(event) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void submit();
  });

  function adjust() {
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
    adjust();
    onSent();
    const sent = await page.actions.say(typed, thread);
    sending = false;
    if (sent) return;
    field.value = [typed, field.value].filter(Boolean).join('\n');
    adjust();
  }
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
    h(
      'div',
      { class: 'composer-foot' },
      ...toolsFor(field, page, thread),
      h('span', { class: 'keys' }, 'Enter to send, Shift+Enter for a new line'),
      sender,
    ),
  );
  return {
    element: form,
    focus: () => field.focus(),
    adjust,
    /**
     * Puts a text into the field, ready to be sent.
     *
     * @param {string} text
     */
    suggest(text) {
      field.value = text;
      adjust();
      field.focus();
    },
  };
}

/**
 * Gives the small buttons below the field: a command, a mention, the app's shortcuts.
 *
 * @param {HTMLTextAreaElement} field
 * @param {Page} page
 * @param {string | undefined} thread
 */
function toolsFor(field, page, thread) {
  const { shortcuts: known = [], steps = [] } = page.store.get().workspace ?? {};
  const shortcuts = [
    ...known
      .filter(({ type }) => type === 'global')
      .map(({ callbackId, name }) => ({ label: name, choose: () => page.actions.shortcut(callbackId) })),
    ...steps.map((step) => ({ label: `Workflow step: ${step.title}`, choose: () => openStep(step, page) })),
  ];
  const startCommand = () => type(field, `/${field.value.replace(/^\//, '')}`, 1);
  const startMention = () => {
    const text = `${field.value}${/(^|\s)$/.test(field.value) ? '' : ' '}@`;
    type(field, text, text.length);
  };
  return [
    !thread && toolButton('Use a command', h('span', { class: 'slash' }, '/'), startCommand),
    toolButton('Mention someone', icon('at'), startMention),
    shortcuts.length > 0 && createMenu('Shortcuts', shortcuts, 'bolt'),
  ];
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 * @param {number} caret
 */
function type(field, text, caret) {
  field.value = text;
  field.setSelectionRange(caret, caret);
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * @param {string} label
 * @param {Node} picture
 * @param {() => void} onclick
 */
function toolButton(label, picture, onclick) {
  return h('button', { type: 'button', class: 'icon-button', 'aria-label': label, title: label, onclick }, picture);
}
