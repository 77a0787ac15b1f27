// The form of one modal: which inputs it has, what stands in them, and the errors shown beside them.

/**
 * @typedef {object} Field
 * @property {string} blockId
 * @property {string} actionId
 * @property {HTMLElement} control
 * @property {() => import('./block-kit.js').Value} read
 */
/** @typedef {ReturnType<typeof createForm>} Form */

/**
 * Creates a form without fields; inputs add themselves as they are drawn.
 *
 * @param {import('./block-kit.js').Values} kept what was filled in before, by block and action
 */
export function createForm(kept) {
  /** @type {Field[]} */
  const fields = [];
  return {
    /** @param {Field} field */
    add(field) {
      fields.push(field);
    },
    /**
     * Gives what was filled in before the form was drawn again.
     *
     * @param {string} blockId
     * @param {string} actionId
     */
    kept: (blockId, actionId) => kept[blockId]?.[actionId],
    /** Gives every value, by block and action. */
    values() {
      /** @type {import('./block-kit.js').Values} */
      const values = {};
      for (const { blockId, actionId, read } of fields) values[blockId] = { ...values[blockId], [actionId]: read() };
      return values;
    },
    /**
     * Shows errors beside their fields and leads to the first one.
     *
     * @param {Record<string, string>} errors by block
     */
    showErrors(errors) {
      for (const { blockId, control } of fields) {
        const place = document.getElementById(`error-${blockId}`);
        const text = errors[blockId] ?? '';
        control.setAttribute('aria-invalid', String(text !== ''));
        if (!place) continue;
        place.hidden = text === '';
        place.textContent = text;
      }
      focus(fields.find(({ blockId }) => errors[blockId]));
    },
    focusFirst: () => focus(fields[0]),
  };
}

/**
 * Focuses a field; of a group of boxes, the first.
 *
 * @param {Field | undefined} field
 */
function focus(field) {
  (field?.control.querySelector('input') ?? field?.control)?.focus();
}
