// What blocks stand on: the page around them, and where goes what somebody does with them.

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
 *   suggest: (typed: { blockId: string, actionId: string, text: string }) => Promise<import('./block-kit.js').Option[] | undefined>,
 *   form?: import('./form.js').Form,
 * }} Stage What blocks stand on: names, where actions go and, in a modal, the form that they fill in.
 */
export {};
