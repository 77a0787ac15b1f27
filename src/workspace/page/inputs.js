// The elements that hold a value: text, selects, checkboxes, radio buttons. In a modal they join its form; outside of
// input blocks, and in those with `dispatch_action`, a choice (for a text: Enter) is an action.
// https://docs.slack.dev/reference/block-kit/block-elements
import { h } from './dom.js';
import { withEmoji } from './emoji.js';
import { createExternalSelect } from './external-select.js';
import { renderInline } from './mrkdwn.js';

/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {import('./block-kit.js').Element} Element */
/** @typedef {import('./block-kit.js').Option} Option */
/**
 * @typedef {object} Slot Where an input stands, and what names it to a screen reader.
 * @property {string} blockId
 * @property {string} [labelledBy]
 * @property {string} [describedBy]
 * @property {boolean} [required]
 */
/** @typedef {{ control: HTMLElement, read: () => import('./block-kit.js').Value, event: string }} Made `event`: when it acts */

/** @type {Record<string, (element: Element, initial: import('./block-kit.js').Value | undefined, slot: Slot, stage: Stage) => Made>} */
const makers = {
  plain_text_input: makeText,
  static_select: makeSelect,
  external_select: makeExternalSelect,
  radio_buttons: makeChoices,
  checkboxes: makeChoices,
  users_select: (element, initial, slot, { workspace }) => {
    const people = workspace.users.map((user) => ({ id: user.id, name: user.realName || user.name }));
    return makePicker(element, initial?.selected_user ?? element.initial_user, slot, {
      choices: people,
      slotName: 'selected_user',
    });
  },
  conversations_select: (element, initial, slot, stage) =>
    makePicker(element, initial?.selected_conversation ?? element.initial_conversation, slot, {
      choices: channelsOf(stage),
      slotName: 'selected_conversation',
    }),
  channels_select: (element, initial, slot, stage) =>
    makePicker(element, initial?.selected_channel ?? element.initial_channel, slot, {
      choices: channelsOf(stage),
      slotName: 'selected_channel',
    }),
};

/**
 * Tells whether an element holds a value.
 *
 * @param {Element} element
 */
export function isInput(element) {
  return Object.hasOwn(makers, String(element.type));
}

/**
 * Builds an input; it keeps what its form already held.
 *
 * @param {Element} element
 * @param {Slot} slot
 * @param {Stage} stage
 * @param {boolean} [dispatches] whether a change is an action
 */
export function createInput(element, slot, stage, dispatches = false) {
  const actionId = String(element.action_id ?? '');
  const make = makers[String(element.type)] ?? makeText;
  const { control, read, event } = make(element, stage.form?.kept(slot.blockId, actionId), slot, stage);
  control.dataset['actionId'] = actionId;
  if (element.focus_on_load) control.autofocus = true;
  stage.form?.add({ blockId: slot.blockId, actionId, control, read });
  if (dispatches) {
    control.addEventListener(event, (/** @type {Event} */ happened) => {
      if (happened instanceof KeyboardEvent) {
        if (happened.key !== 'Enter' || happened.isComposing || element.multiline) return;
        happened.preventDefault();
      }
      const { type, ...value } = read();
      const selected = Object.values(value)[0];
      // A text can be emptied; Slack's selects have no way back to nothing.
      if (selected === null && type !== 'plain_text_input') return;
      void stage.act({ blockId: slot.blockId, actionId, selected });
    });
  }
  return control;
}

/** @type {(typeof makers)[string]} */
function makeText(element, initial, slot) {
  const shared = { ...described(slot), class: 'text-input', placeholder: hintOf(element) };
  const control = element.multiline
    ? h('textarea', { ...shared, rows: 6 })
    : h('input', { ...shared, type: 'text', autocomplete: 'off' });
  control.value = String(initial?.value ?? element.initial_value ?? '');
  if (Number(element.max_length) > 0) control.maxLength = Number(element.max_length);
  const read = () => ({ type: 'plain_text_input', value: control.value === '' ? null : control.value });
  return { control, read, event: 'keydown' };
}

/** @type {(typeof makers)[string]} */
function makeSelect(element, initial, slot) {
  const loose = element.options ?? [];
  const groups = element.option_groups ?? [];
  const all = [...loose, ...groups.flatMap((group) => group.options)];
  const chosen = initial ? initial.selected_option?.value : element.initial_option?.value;
  /** @param {Option} option */
  const show = (option) =>
    h('option', { value: option.value, selected: option.value === chosen }, withEmoji(option.text.text));
  const control = h(
    'select',
    { ...described(slot), 'aria-label': slot.labelledBy ? undefined : hintOf(element) || 'Choose' },
    h('option', { value: '', selected: chosen === undefined }, hintOf(element) || 'Choose…'),
    ...loose.map(show),
    ...groups.map((group) => h('optgroup', { label: withEmoji(group.label.text) }, ...group.options.map(show))),
  );
  const read = () => ({
    type: 'static_select',
    selected_option: all.find((option) => option.value === control.value) ?? null,
  });
  return { control, read, event: 'change' };
}

/** @type {(typeof makers)[string]} */
function makeExternalSelect(element, initial, slot, stage) {
  const attributes = {
    ...described(slot),
    'aria-label': slot.labelledBy ? undefined : hintOf(element) || 'Choose',
    placeholder: hintOf(element) || 'Choose…',
  };
  const { control, chosen } = createExternalSelect(attributes, {
    chosen: (initial ? initial.selected_option : element.initial_option) ?? undefined,
    least: element.min_query_length ?? 3,
    ask: (typed) => stage.suggest({ blockId: slot.blockId, actionId: String(element.action_id), text: typed }),
  });
  return { control, read: () => ({ type: 'external_select', selected_option: chosen() ?? null }), event: 'choose' };
}

/** @type {(typeof makers)[string]} */
function makeChoices(element, initial, slot, stage) {
  const many = element.type === 'checkboxes';
  /** @type {Option[]} */
  const options = element.options ?? [];
  const before = initial
    ? (initial.selected_options ?? [initial.selected_option])
    : (element.initial_options ?? [element.initial_option]);
  const chosen = new Set(before.map((option) => option?.value));
  const group = `${slot.blockId}-${element.action_id}`;
  const boxes = options.map((option) =>
    h('input', {
      type: many ? 'checkbox' : 'radio',
      name: group,
      value: option.value,
      checked: chosen.has(option.value),
    }),
  );
  /** @param {Option['text'] | undefined} text */
  const show = (text) => text && (text.type === 'mrkdwn' ? renderInline(text.text, stage) : withEmoji(text.text));
  const rows = options.map((option, at) => {
    const description = option.description && h('span', { class: 'hint' }, show(option.description));
    return h('label', { class: 'choice' }, boxes[at], h('span', {}, show(option.text), description));
  });
  const control = h('div', { class: 'choices', role: many ? 'group' : 'radiogroup', ...described(slot) }, ...rows);
  const selected = () => options.filter((_, at) => boxes[at]?.checked);
  const read = () =>
    many
      ? { type: 'checkboxes', selected_options: selected() }
      : { type: 'radio_buttons', selected_option: selected()[0] ?? null };
  return { control, read, event: 'change' };
}

/**
 * @param {Element} element
 * @param {string | undefined} chosen
 * @param {Slot} slot
 * @param {{ choices: { id: string, name: string }[], slotName: string }} list
 * @returns {Made}
 */
function makePicker(element, chosen, slot, { choices, slotName }) {
  const control = h(
    'select',
    { ...described(slot), 'aria-label': slot.labelledBy ? undefined : hintOf(element) || 'Choose' },
    h('option', { value: '' }, hintOf(element) || 'Choose…'),
    ...choices.map(({ id, name }) => h('option', { value: id, selected: id === chosen }, name)),
  );
  return { control, read: () => ({ type: element.type, [slotName]: control.value || null }), event: 'change' };
}

/** @param {Stage} stage */
function channelsOf({ workspace }) {
  return workspace.channels.map(({ id, name, kind }) => ({ id, name: kind === 'im' ? name : `#${name}` }));
}

/** @param {Slot} slot */
function described({ labelledBy, describedBy, required }) {
  return {
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-required': required === undefined ? undefined : String(required),
  };
}

/** @param {Element} element */
function hintOf(element) {
  return withEmoji(String(element.placeholder?.text ?? ''));
}
