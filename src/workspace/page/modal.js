// The app's modal on top of everything: drawn from its blocks, submitted as one form, closed with Escape. What was
// typed stays when the app redraws the modal.
import { renderBlocks } from './blocks.js';
import { h, keepFocus } from './dom.js';
import { createForm } from './form.js';
import { icon } from './icons.js';
import { namesOf } from './page.js';
import { textOf } from './text-object.js';

/** @typedef {import('./api.js').View} View */
/** @typedef {{ view: View, dialog: HTMLDialogElement, form: import('./form.js').Form }} Shown */

/**
 * Creates the place of the modal.
 *
 * @param {import('./page.js').Page} page
 * @returns {(state: import('./store.js').State) => void}
 */
export function createModal(page) {
  /** @type {Shown | undefined} */
  let shown;
  /** @type {import('./store.js').State['modal']} */
  let last;

  return ({ modal }) => {
    if (modal === last) return;
    last = modal;
    show(modal?.view ?? undefined);
    shown?.form.showErrors(modal?.errors ?? {});
  };

  /** @param {View | undefined} view */
  function show(view) {
    const before = shown;
    const same = before?.view.id === view?.id;
    if (same && before?.view['hash'] === view?.hash) return;
    const draw = () => {
      // Closing gives the focus back to where the modal was opened from; removing alone would lose it.
      before?.dialog.close();
      before?.dialog.remove();
      shown = view && open(view, { ...view.state?.values, ...(same && before?.form.values()) });
    };
    if (same) keepFocus('data-action-id', draw);
    else draw();
  }

  /**
   * @param {View} view
   * @param {import('./block-kit.js').Values} kept
   * @returns {Shown | undefined}
   */
  function open(view, kept) {
    const names = namesOf(page);
    if (!names) return undefined;
    const form = createForm(kept);
    const act = async (/** @type {import('./stage.js').Action} */ action) => {
      await page.actions.pressInView(view.id, action, form.values());
    };
    /** @type {import('./stage.js').Stage['suggest']} */
    const suggest = (typed) => page.actions.suggest({ viewId: view.id }, typed);
    const close = () => page.actions.close(view.id);
    const submitter = view.submit && submitButton(textOf(view.submit));
    const onsubmit = async (/** @type {Event} */ event) => {
      event.preventDefault();
      if (!submitter || submitter.getAttribute('aria-busy') === 'true') return;
      submitter.setAttribute('aria-busy', 'true');
      await page.actions.submit(view.id, form.values());
      submitter.removeAttribute('aria-busy');
    };
    const dialog = h(
      'dialog',
      { class: 'dialog', 'aria-labelledby': 'modal-title', 'data-testid': 'modal', onkeydown: submitWithKeys },
      h(
        'form',
        { novalidate: true, onsubmit },
        h(
          'header',
          { class: 'dialog-head' },
          h('h2', { id: 'modal-title', class: 'dialog-title' }, textOf(view.title)),
          h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: close }, icon('close')),
        ),
        h('div', { class: 'dialog-body' }, renderBlocks(view.blocks, { ...names, act, suggest, form })),
        h(
          'footer',
          { class: 'dialog-foot' },
          h(
            'button',
            { type: 'button', class: 'button', 'data-testid': 'modal-close', onclick: close },
            textOf(view.close ?? undefined) || 'Close',
          ),
          submitter,
        ),
      ),
    );
    // The server takes the modal away; until it has, Escape changes nothing here.
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      void close();
    });
    document.body.append(dialog);
    dialog.showModal();
    // Without `focus_on_load` the first input is where one starts, not the button that closes.
    if (!dialog.querySelector('[autofocus]')) form.focusFirst();
    return { view, dialog, form };
  }
}

/** @param {string} label */
function submitButton(label) {
  return h('button', { type: 'submit', class: 'button button-primary', 'data-testid': 'modal-submit' }, label);
}

/** @param {KeyboardEvent} event */
function submitWithKeys(event) {
  const form = event.currentTarget instanceof HTMLElement ? event.currentTarget.querySelector('form') : null;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form?.requestSubmit();
}
