// A step of the app, run as a workflow would run it: its inputs to fill in, and what it gave.
import { h } from './dom.js';

/** @typedef {import('./api.js').Step} Step */

/**
 * Opens the step; it closes with Escape or its button.
 *
 * @param {Step} step
 * @param {import('./page.js').Page} page
 */
export function openStep(step, page) {
  const fields = step.inputs.map(({ name, type, title, isRequired }) => ({
    name,
    label: title,
    toValue: ['number', 'integer'].includes(type) ? Number : String,
    input: h('input', { class: 'text-input', type: 'text', autocomplete: 'off', required: isRequired }),
  }));
  const result = h('div', { class: 'step-result', role: 'status' });
  const runner = h('button', { type: 'submit', class: 'button button-primary', 'data-testid': 'step-run' }, 'Run');
  const onsubmit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (runner.getAttribute('aria-busy') === 'true') return;
    runner.setAttribute('aria-busy', 'true');
    const given = fields
      .filter(({ input }) => input.value !== '')
      .map(({ name, input, toValue }) => [name, toValue(input.value)]);
    const answer = await page.actions.runStep(step.callbackId, Object.fromEntries(given));
    runner.removeAttribute('aria-busy');
    result.replaceChildren(
      answer.ok ? outputsOf(step, answer.outputs ?? {}) : h('p', { class: 'field-error' }, answer.text),
    );
  };
  /** @type {HTMLDialogElement} */
  const dialog = h(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'step-title', 'data-testid': 'step' },
    h(
      'form',
      { onsubmit },
      h('header', { class: 'dialog-head' }, h('h2', { id: 'step-title', class: 'dialog-title' }, step.title)),
      h(
        'div',
        { class: 'dialog-body' },
        ...fields.map(({ label, input }) =>
          h('label', { class: 'block-input' }, h('span', { class: 'label' }, label), input),
        ),
        result,
      ),
      h(
        'footer',
        { class: 'dialog-foot' },
        h('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Close'),
        runner,
      ),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * @param {Step} step
 * @param {Record<string, unknown>} outputs
 */
function outputsOf(step, outputs) {
  const rows = step.outputs.flatMap(({ name, title }) => [
    h('dt', {}, title),
    h('dd', {}, String(outputs[name] ?? '–')),
  ]);
  return h('dl', {}, ...rows);
}
