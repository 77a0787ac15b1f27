// The types of Block Kit, as far as the page looks into it. The workspace has checked everything before it is shown.
// https://docs.slack.dev/reference/block-kit

/** @typedef {{ type?: string, text: string }} TextObject */
/** @typedef {{ text: TextObject, value: string, description?: TextObject }} Option */
/** @typedef {{ label: TextObject, options: Option[] }} OptionGroup */
/** @typedef {{ title?: TextObject, text?: TextObject, confirm?: TextObject, deny?: TextObject, style?: string }} Confirm */
/** @typedef {{ text?: TextObject, accessibility_label?: string, value?: string }} FeedbackButton */

/**
 * @typedef {object} Element What one presses, chooses or types in.
 * @property {string} type
 * @property {string} [action_id]
 * @property {TextObject} [text]
 * @property {string} [value]
 * @property {string} [url]
 * @property {string} [style]
 * @property {Confirm} [confirm]
 * @property {string} [accessibility_label]
 * @property {TextObject} [placeholder]
 * @property {boolean} [focus_on_load]
 * @property {Option[]} [options]
 * @property {OptionGroup[]} [option_groups]
 * @property {Option} [initial_option]
 * @property {Option[]} [initial_options]
 * @property {string} [initial_value]
 * @property {string} [initial_user]
 * @property {string} [initial_conversation]
 * @property {string} [initial_channel]
 * @property {boolean} [multiline]
 * @property {number} [max_length]
 * @property {number} [min_query_length]
 * @property {FeedbackButton} [positive_button]
 * @property {FeedbackButton} [negative_button]
 * @property {string} [image_url]
 * @property {{ id?: string }} [slack_file]
 * @property {string} [alt_text]
 */

/**
 * @typedef {object} Value What stands in an element, in Slack's form.
 * @property {string} [type]
 * @property {string | null} [value]
 * @property {Option | null} [selected_option]
 * @property {Option[]} [selected_options]
 * @property {string | null} [selected_user]
 * @property {string | null} [selected_conversation]
 * @property {string | null} [selected_channel]
 */
/** @typedef {Record<string, Record<string, Value>>} Values By block and action. */

/** @typedef {({ type: 'image' } & Picture) | { type: 'mrkdwn' | 'plain_text', text: string }} ContextItem */

/**
 * @typedef {object} RichText A part of a rich text: a section, list or quote with its parts, or one of the leaves.
 * @property {string} type
 * @property {RichText[]} [elements]
 * @property {string | Record<string, boolean>} [style] of a list its kind, of a leaf how it looks
 * @property {number} [indent]
 * @property {number} [offset]
 * @property {string} [text]
 * @property {string} [url]
 * @property {string} [user_id]
 * @property {string} [channel_id]
 * @property {string} [name]
 * @property {string} [range]
 * @property {number} [timestamp]
 * @property {string} [format]
 * @property {string} [fallback]
 */

/** @typedef {{ type: 'rich_text', elements?: RichText[] } | { type: 'raw_text', text?: string }} Cell */

/** @typedef {{ type: 'section', text?: TextObject, fields?: TextObject[], accessory?: Element }} Section */
/** @typedef {{ type: 'context', elements?: ContextItem[] }} Context */
/** @typedef {{ image_url?: string, slack_file?: { id?: string }, alt_text?: string }} Picture */
/** @typedef {{ type: 'image', title?: TextObject } & Picture} Image */
/** @typedef {{ type: 'actions' | 'context_actions', elements?: Element[] }} Actions */
/**
 * @typedef {{ type: 'input', label?: TextObject, hint?: TextObject, element: Element, optional?: boolean,
 *   dispatch_action?: boolean }} Input
 */
/** @typedef {{ type: 'table', rows?: Cell[][], column_settings?: ({ align?: string } | null)[] }} Table */
/**
 * @typedef {{ block_id: string } & (Section | Context | Image | Actions | Input | Table | { type: 'divider' }
 *   | { type: 'header', text?: TextObject } | { type: 'markdown', text?: string }
 *   | { type: 'rich_text', elements?: RichText[] })} Block
 */
export {};
