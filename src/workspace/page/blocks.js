// Block Kit blocks -> DOM nodes, for messages, modals and the Home tab. A block of a kind that the page does not
// know is named in grey instead of being dropped.
// https://docs.slack.dev/reference/block-kit/blocks
import { h } from './dom.js';
import { renderElement } from './elements.js';
import { createInput, isInput } from './inputs.js';
import { renderMarkdown } from './markdown.js';
import { picture } from './picture.js';
import { renderRichText } from './rich-text.js';
import { renderText, textOf } from './text-object.js';

/** @typedef {import('./api.js').Block} Block */
/** @typedef {import('./dom.js').Child} Child */
/** @typedef {import('./stage.js').Stage} Stage */

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
  const kind = block.type.replaceAll('_', '-');
  return h('div', { class: `block block-of-${kind}`, 'data-block-id': block.block_id }, contentOf(block, stage));
}

/**
 * @param {Block} block
 * @param {Stage} stage
 * @returns {Child}
 */
function contentOf(block, stage) {
  switch (block.type) {
    case 'section':
      return renderSection(block, block.block_id, stage);
    case 'header':
      return h('h3', { class: 'block-header' }, textOf(block.text));
    case 'context':
      return renderContext(block, stage);
    case 'divider':
      return h('hr', { class: 'block-divider' });
    case 'image':
      return renderImage(block);
    case 'actions':
    case 'context_actions':
      return renderActions(block, block.block_id, stage);
    case 'input':
      return renderInput(block, block.block_id, stage);
    case 'markdown':
      return h('div', { class: 'markdown' }, renderMarkdown(block.text ?? '', stage));
    case 'rich_text':
      return h('div', { class: 'rich-text' }, renderRichText(block.elements ?? [], stage));
    case 'table':
      return renderTable(block, stage);
    default:
      return h('p', { class: 'faint' }, 'A block that this page cannot show');
  }
}

/**
 * @param {import('./block-kit.js').Actions} block
 * @param {string} id
 * @param {Stage} stage
 */
function renderActions({ type, elements = [] }, id, stage) {
  const className = type === 'actions' ? 'block-actions' : 'block-actions quiet';
  return h('div', { class: className }, ...elements.map((element) => renderElement(element, id, stage)));
}

/**
 * @param {import('./block-kit.js').Section} block
 * @param {string} id
 * @param {Stage} stage
 */
function renderSection(block, id, stage) {
  const fields = (block.fields ?? []).map((field) => h('div', { class: 'field' }, renderText(field, stage)));
  const accessory = block.accessory && renderElement(block.accessory, id, stage);
  return h(
    'div',
    { class: 'block-section' },
    h(
      'div',
      { class: 'section-body' },
      renderText(block.text, stage),
      fields.length > 0 && h('div', { class: 'fields' }, ...fields),
    ),
    accessory && h('div', { class: 'accessory' }, accessory),
  );
}

/**
 * @param {import('./block-kit.js').Context} block
 * @param {Stage} stage
 */
function renderContext(block, stage) {
  const parts = (block.elements ?? []).map((element) => {
    if (element.type === 'image') return picture(element, 'context-image');
    return renderText(element, stage);
  });
  return h('div', { class: 'block-context' }, ...parts);
}

/** @param {import('./block-kit.js').Image} block */
function renderImage(block) {
  const title = block.title && h('figcaption', {}, textOf(block.title));
  return h('figure', { class: 'block-image' }, title, picture(block, 'picture'));
}

/**
 * @param {import('./block-kit.js').Input} block
 * @param {string} id
 * @param {Stage} stage
 */
function renderInput(block, id, stage) {
  const { element, optional = false } = block;
  const label = h(
    'span',
    { class: 'label', id: `label-${id}` },
    textOf(block.label),
    optional && h('span', { class: 'faint' }, ' (optional)'),
  );
  const hint = block.hint && h('p', { class: 'hint', id: `hint-${id}` }, textOf(block.hint));
  const error = h('p', { class: 'field-error', id: `error-${id}`, role: 'alert', hidden: true });
  const described = `error-${id}${hint ? ` hint-${id}` : ''}`;
  const slot = { blockId: id, labelledBy: `label-${id}`, describedBy: described, required: !optional };
  const control = isInput(element)
    ? createInput(element, slot, stage, block.dispatch_action === true)
    : h('p', { class: 'faint' }, `Unsupported input: ${element.type}`);
  return h('div', { class: 'block-input' }, label, control, error, hint);
}

/**
 * @param {import('./block-kit.js').Table} block
 * @param {Stage} stage
 */
function renderTable(block, stage) {
  const settings = block.column_settings ?? [];
  /** @param {import('./block-kit.js').Cell} cell @param {number} at @param {'th' | 'td'} tag */
  const renderCell = (cell, at, tag) => {
    const align = settings[at]?.align ?? 'left';
    const side = ['left', 'center', 'right'].includes(align) ? align : 'left';
    const content = cell.type === 'rich_text' ? renderRichText(cell.elements ?? [], stage) : (cell.text ?? '');
    return h(tag, { class: `to-${side}` }, content);
  };
  const [head = [], ...rows] = block.rows ?? [];
  /** @param {import('./block-kit.js').Cell[]} row @param {'th' | 'td'} tag */
  const renderRow = (row, tag) => h('tr', {}, ...row.map((cell, at) => renderCell(cell, at, tag)));
  return h(
    'div',
    { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': 'Table' },
    h('table', {}, h('thead', {}, renderRow(head, 'th')), h('tbody', {}, ...rows.map((row) => renderRow(row, 'td')))),
  );
}
