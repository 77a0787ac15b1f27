// A select that asks the app for its options while somebody types. Arrows move, Enter takes, Escape closes; leaving
// the field puts back what was chosen. Follows https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
import { h } from './dom.js';
import { textOf } from './text-object.js';

/** @typedef {import('./block-kit.js').Option} Option */

const SETTLE_MS = 200;
let lists = 0;

/**
 * Builds the select.
 *
 * @param {Record<string, string | undefined>} attributes of the field
 * @param {{ chosen: Option | undefined, least: number, ask: (typed: string) => Promise<Option[] | undefined> }} given
 *   `least`: how many characters the app wants to see; `ask` gives undefined where the app did not answer
 */
export function createExternalSelect(attributes, { chosen: initial, least, ask }) {
  let chosen = initial;
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const field = h('input', { ...attributes, type: 'text', class: 'text-input', autocomplete: 'off' });
  const options = createOptionList(field, take);
  const control = h('div', { class: 'external-select' }, field, options.element);
  field.value = textOf(chosen?.text);

  function close() {
    clearTimeout(timer);
    asked += 1;
    options.show([]);
  }
  /** @param {Option | undefined} option */
  function take(option) {
    chosen = option;
    field.value = textOf(chosen?.text);
    close();
    control.dispatchEvent(new Event('choose'));
  }
  async function look() {
    asked += 1;
    const question = asked;
    const found = await ask(field.value.trim());
    // An answer to what was typed before comes too late.
    if (question !== asked) return;
    if (!found) options.show([], 'Couldn’t load options.');
    else options.show(found, found.length === 0 ? 'No results' : '');
  }
  field.addEventListener('input', () => {
    clearTimeout(timer);
    if (field.value === '') take(undefined);
    else if (field.value.trim().length < least) close();
    else timer = setTimeout(() => void look(), SETTLE_MS);
  });
  field.addEventListener('blur', () => {
    field.value = textOf(chosen?.text);
    close();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !options.element.hidden) close();
    else if (!options.useKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { control, chosen: () => chosen };
}

/**
 * Builds the list below the field.
 *
 * @param {HTMLInputElement} field
 * @param {(option: Option) => void} take
 */
function createOptionList(field, take) {
  lists += 1;
  const id = `options-${lists}`;
  /** @type {Option[]} */
  let options = [];
  let active = 0;
  const element = h('div', { id, class: 'external-options', role: 'listbox', 'aria-label': 'Options', hidden: true });
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-controls': id, 'aria-autocomplete': 'list' })) {
    field.setAttribute(name, value);
  }

  function draw(note = '') {
    element.hidden = options.length === 0 && note === '';
    field.setAttribute('aria-expanded', String(!element.hidden));
    element.replaceChildren(...(note ? [h('p', { class: 'faint' }, note)] : options.map(row)));
    if (options.length > 0) field.setAttribute('aria-activedescendant', `${id}-${active}`);
    else field.removeAttribute('aria-activedescendant');
    element.scrollIntoView({ block: 'nearest' });
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }
  /** @param {Option} option @param {number} at */
  function row(option, at) {
    const onpointerdown = (/** @type {Event} */ event) => {
      event.preventDefault();
      take(option);
    };
    const shared = { id: `${id}-${at}`, class: 'option', role: 'option', 'aria-selected': String(at === active) };
    const note = option.description && h('span', { class: 'faint' }, textOf(option.description));
    return h('div', { ...shared, onpointerdown }, h('span', { class: 'option-label' }, textOf(option.text)), note);
  }
  return {
    element,
    /** @param {Option[]} found @param {string} [note] what to say instead */
    show(found, note) {
      options = found;
      active = 0;
      draw(note);
    },
    /**
     * Uses a key, if it means something to the open list.
     *
     * @param {KeyboardEvent} event
     * @returns {boolean} whether it did
     */
    useKey(event) {
      const option = options[active];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!option || event.isComposing) return false;
      if (step) {
        active = (active + step + options.length) % options.length;
        draw();
      } else if (event.key === 'Enter') take(option);
      else return false;
      return true;
    },
  };
}
