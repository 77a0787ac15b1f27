// The elements that are pressed: buttons, link buttons, feedback, overflow menus; inputs outside of input blocks go
// to inputs.js. While an act runs its control is busy, so that an impatient second press sends nothing.
import { askConfirm } from './confirm.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { createInput, isInput } from './inputs.js';
import { safeUrl } from './links.js';
import { createMenu } from './menu.js';
import { picture } from './picture.js';
import { textOf } from './text-object.js';

/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {import('./dom.js').Child} Child */
/** @typedef {import('./block-kit.js').Element} Element */

/**
 * Renders one element of a block.
 *
 * @param {Element} element
 * @param {string} blockId
 * @param {Stage} stage
 * @returns {Child}
 */
export function renderElement(element, blockId, stage) {
  switch (element.type) {
    case 'button':
      return renderButton(element, blockId, stage);
    case 'feedback_buttons':
      return renderFeedback(element, blockId, stage);
    case 'icon_button':
      return iconButton(textOf(element.text), 'trash', () => press(element, blockId, stage));
    case 'overflow':
      return renderOverflow(element, blockId, stage);
    case 'image':
      return picture(element, 'thumbnail');
    default:
      if (isInput(element)) return createInput(element, { blockId }, stage, true);
      return h('span', { class: 'faint' }, `Unsupported element: ${element.type}`);
  }
}

/**
 * @param {Element} element
 * @param {string} blockId
 * @param {Stage} stage
 */
function renderButton(element, blockId, stage) {
  const style = ['primary', 'danger'].includes(element.style ?? '') ? ` button-${element.style}` : '';
  const label = textOf(element.text);
  const shared = {
    class: `button${style}`,
    'aria-label': element.accessibility_label,
    'data-action-id': element.action_id,
  };
  const url = element.url && safeUrl(element.url);
  if (!url)
    return h('button', { ...shared, type: 'button', onclick: busyWhile(() => press(element, blockId, stage)) }, label);
  // The link opens by itself; Slack tells the app of the press as well.
  const onclick = () => press(element, blockId, stage);
  return h('a', { ...shared, href: url.href, target: '_blank', rel: 'noopener noreferrer', onclick }, label);
}

/**
 * @param {Element} element
 * @param {string} blockId
 * @param {Stage} stage
 */
function renderFeedback(element, blockId, stage) {
  const sides = /** @type {const} */ ([
    ['positive_button', 'thumbUp'],
    ['negative_button', 'thumbDown'],
  ]);
  const buttons = sides.map(([side, picture], at) => {
    const { text, accessibility_label: spoken, value } = element[side] ?? {};
    return iconButton(spoken || textOf(text), picture, async () => {
      for (const [other, button] of buttons.entries()) button.setAttribute('aria-pressed', String(other === at));
      await stage.act({ blockId, actionId: element.action_id ?? '', ...(value !== undefined && { value }) });
    });
  });
  return h('span', { class: 'feedback', role: 'group', 'aria-label': 'Was this helpful?' }, ...buttons);
}

/**
 * @param {Element} element
 * @param {string} blockId
 * @param {Stage} stage
 */
function renderOverflow(element, blockId, stage) {
  const items = (element.options ?? []).map((option) => ({
    label: textOf(option.text),
    choose: () => press(element, blockId, stage, { selected: option }),
  }));
  return createMenu('More actions', items);
}

/**
 * @param {Element} element
 * @param {string} blockId
 * @param {Stage} stage
 * @param {{ selected?: unknown, value?: string }} [chosen]
 */
async function press(element, blockId, stage, chosen = element.value === undefined ? {} : { value: element.value }) {
  if (element.confirm && !(await askConfirm(element.confirm, stage))) return;
  await stage.act({ blockId, actionId: element.action_id ?? '', ...chosen });
}

/**
 * @param {string} label
 * @param {string} picture
 * @param {() => Promise<void>} act
 */
function iconButton(label, picture, act) {
  return h(
    'button',
    { class: 'icon-button', type: 'button', 'aria-label': label, title: label, onclick: busyWhile(act) },
    icon(picture),
  );
}

/**
 * @param {() => Promise<void>} act
 */
function busyWhile(act) {
  return async (/** @type {Event} */ event) => {
    const control = event.currentTarget;
    if (!(control instanceof HTMLElement) || control.getAttribute('aria-busy') === 'true') return;
    control.setAttribute('aria-busy', 'true');
    await act();
    control.removeAttribute('aria-busy');
  };
}
