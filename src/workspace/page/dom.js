// Builds DOM elements from plain values. Strings become text nodes and nothing else, so whatever people
// type can never turn into markup; no module of the page uses innerHTML.

/** @typedef {Node | string | false | null | undefined} Child */
/**
 * @typedef {((event: Event) => unknown) | ((event: KeyboardEvent) => unknown) | ((event: PointerEvent) => unknown)
 *   | ((event: MouseEvent) => unknown)} Listener
 */
/** @typedef {Record<string, string | number | boolean | undefined | Listener>} Props */

/**
 * Creates an element: `onclick`-like keys are listeners, everything else is an attribute;
 * `true` gives an empty attribute, `false` and `undefined` none.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Props} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(element, name, value);
  element.append(...present(children));
  return element;
}

/**
 * Gives the children without the absent ones.
 *
 * @param {Child[]} children
 * @returns {(Node | string)[]}
 */
function present(children) {
  return children.filter((child) => child !== undefined && child !== null && child !== false);
}

/**
 * Gathers nodes into one fragment.
 *
 * @param {Child[]} children
 */
export function fragment(children) {
  const result = document.createDocumentFragment();
  result.append(...present(children));
  return result;
}

/**
 * Gives the element of the page with this id.
 *
 * @param {string} id
 * @returns {HTMLElement}
 * @throws {Error} when index.html has no such element.
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element #${id}`);
  return element;
}

/**
 * Makes `parent` hold exactly `nodes`, moving only what is out of place: what stays keeps its focus and its state.
 *
 * @param {Element} parent
 * @param {Element[]} nodes
 */
export function syncChildren(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const node of nodes) {
    if (node === next) next = next.nextElementSibling;
    else parent.insertBefore(node, next);
  }
}

/**
 * Redraws a part of the page and gives the focus back to the element that took the place of the one that had it,
 * known by an attribute that both carry.
 *
 * @param {string} attribute
 * @param {() => void} draw
 */
export function keepFocus(attribute, draw) {
  const value = document.activeElement?.getAttribute(attribute);
  draw();
  const successor = value && document.querySelector(`[${attribute}="${CSS.escape(value)}"]`);
  if (successor instanceof HTMLElement) successor.focus();
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {Props[string]} value
 */
function setProp(element, name, value) {
  // Which kind of event a listener gets is in its name, and no type can tell.
  if (typeof value === 'function') element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
  else if (value === true) element.setAttribute(name, '');
  else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
}
