// Block Kit blocks -> DOM nodes, for messages, modals and the Home tab. A block of a kind that the page does not
// know is named in grey instead of being dropped.
// https://docs.slack.dev/reference/block-kit/blocks
import { h } from './dom.js';
import { renderElement } from './elements.js';
import { createInput, isInput } from './inputs.js';
import { renderMarkdown } from './markdown.js';
import { renderRichText } from './rich-text.js';
import { renderText, textOf } from './text-object.js';

/** @typedef {import('./api.js').Block} Block */
/** @typedef {import('./dom.js').Child} Child */
/**
 * @typedef {object} Action What somebody did with an element.
 * @property {string} blockId
 * @property {string} actionId
 * @property {string} [value] of a button
 * @property {unknown} [selected] in Slack's form: an option, options, or an id
 */
/**
 * @typedef {import('./links.js').Names & {
 *   act: (action: Action) => Promise<void>,
 *   suggest: (typed: { blockId: string, actionId: string, text: string }) => Promise<import('./external-select.js').Option[] | undefined>,
 *   form?: import('./form.js').Form,
 * }} Stage What blocks stand on: names, where actions go and, in a modal, the form that they fill in.
 */

/** @type {Record<string, (block: Block, stage: Stage) => Child>} */
const renderers = {
  section: renderSection,
  header: (block) => h('h3', { class: 'block-header' }, textOf(block['text'])),
  context: renderContext,
  divider: () => h('hr', { class: 'block-divider' }),
  image: renderImage,
  actions: (block, stage) => h('div', { class: 'block-actions' }, ...elementsOf(block, stage)),
  context_actions: (block, stage) => h('div', { class: 'block-actions quiet' }, ...elementsOf(block, stage)),
  input: renderInput,
  markdown: (block, stage) => h('div', { class: 'markdown' }, renderMarkdown(String(block['text'] ?? ''), stage)),
  rich_text: (block, stage) => h('div', { class: 'rich-text' }, renderRichText(block['elements'] ?? [], stage)),
  table: renderTable,
};

/**
 * Renders blocks in order, each in an element that carries its `block_id`.
 *
 * @param {Block[]} blocks
 * @param {Stage} stage
 */
export function renderBlocks(blocks, stage) {
  return h('div', { class: 'blocks' }, ...blocks.map((block) => renderBlock(block, stage)));
}

/**
 * @param {Block} block
 * @param {Stage} stage
 */
function renderBlock(block, stage) {
  const kind = String(block['type']);
  const render = Object.hasOwn(renderers, kind) ? renderers[kind] : undefined;
  const shown = render ? render(block, stage) : h('p', { class: 'faint' }, `Unsupported block: ${kind}`);
  return h('div', { class: `block block-of-${kind.replaceAll('_', '-')}`, 'data-block-id': block['block_id'] }, shown);
}

/**
 * @param {Block} block
 * @param {Stage} stage
 */
function renderSection(block, stage) {
  const fields = (block['fields'] ?? []).map((/** @type {any} */ field) =>
    h('div', { class: 'field' }, renderText(field, stage)),
  );
  const accessory = block['accessory'] && renderElement(block['accessory'], idOf(block), stage);
  return h(
    'div',
    { class: 'block-section' },
    h(
      'div',
      { class: 'section-body' },
      renderText(block['text'], stage),
      fields.length > 0 && h('div', { class: 'fields' }, ...fields),
    ),
    accessory && h('div', { class: 'accessory' }, accessory),
  );
}

/**
 * @param {Block} block
 * @param {Stage} stage
 */
function renderContext(block, stage) {
  const parts = (block['elements'] ?? []).map((/** @type {any} */ element) => {
    if (element.type === 'image') return picture(element.image_url, element.alt_text, 'context-image');
    return renderText(element, stage);
  });
  return h('div', { class: 'block-context' }, ...parts);
}

/** @param {Block} block */
function renderImage(block) {
  const title = block['title'] && h('figcaption', {}, textOf(block['title']));
  return h('figure', { class: 'block-image' }, title, picture(block['image_url'], block['alt_text'], 'picture'));
}

/**
 * Shows an image, or its alternative text where it cannot be loaded.
 *
 * @param {string} address
 * @param {string} alt
 * @param {string} className
 */
function picture(address, alt, className) {
  const image = h('img', {
    src: /^https:/.test(address) ? address : undefined,
    alt,
    class: className,
    loading: 'lazy',
  });
  image.addEventListener('error', () => image.replaceWith(h('span', { class: 'faint' }, `[image: ${alt}]`)));
  return image;
}

/**
 * @param {Block} block
 * @param {Stage} stage
 */
function renderInput(block, stage) {
  const id = idOf(block);
  const element = block['element'] ?? {};
  const optional = block['optional'] === true;
  const label = h(
    'span',
    { class: 'label', id: `label-${id}` },
    textOf(block['label']),
    optional && h('span', { class: 'faint' }, ' (optional)'),
  );
  const hint = block['hint'] && h('p', { class: 'hint', id: `hint-${id}` }, textOf(block['hint']));
  const error = h('p', { class: 'field-error', id: `error-${id}`, role: 'alert', hidden: true });
  const described = `error-${id}${hint ? ` hint-${id}` : ''}`;
  const slot = { blockId: id, labelledBy: `label-${id}`, describedBy: described, required: !optional };
  const control = isInput(element)
    ? createInput(element, slot, stage, block['dispatch_action'] === true)
    : h('p', { class: 'faint' }, `Unsupported input: ${element.type}`);
  return h('div', { class: 'block-input' }, label, control, error, hint);
}

/**
 * @param {Block} block
 * @param {Stage} stage
 */
function renderTable(block, stage) {
  const settings = block['column_settings'] ?? [];
  /** @param {any} cell @param {number} at @param {'th' | 'td'} tag */
  const renderCell = (cell, at, tag) => {
    const side = ['left', 'center', 'right'].includes(settings[at]?.align) ? settings[at].align : 'left';
    const isRich = cell?.type === 'rich_text';
    return h(
      tag,
      { class: `to-${side}` },
      isRich ? renderRichText(cell.elements ?? [], stage) : String(cell?.text ?? ''),
    );
  };
  const [head = [], ...rows] = block['rows'] ?? [];
  /** @param {any[]} row @param {'th' | 'td'} tag */
  const renderRow = (row, tag) => h('tr', {}, ...row.map((cell, at) => renderCell(cell, at, tag)));
  return h(
    'div',
    { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': 'Table' },
    h(
      'table',
      {},
      h('thead', {}, renderRow(head, 'th')),
      h('tbody', {}, ...rows.map((/** @type {any[]} */ row) => renderRow(row, 'td'))),
    ),
  );
}

/**
 * @param {Block} block
 * @param {Stage} stage
 * @returns {Child[]}
 */
function elementsOf(block, stage) {
  return (block['elements'] ?? []).map((/** @type {any} */ element) => renderElement(element, idOf(block), stage));
}

/** @param {Block} block */
function idOf(block) {
  return String(block['block_id'] ?? '');
}
