/**
 * What a person chooses or types in an element, as Slack reports it in `actions` and `state.values`, and what
 * Slack's own client refuses to submit.
 */
import { isJson, type Json, jsonsOf, listOf, textOf } from '../json.ts';
import type { Block, View, ViewValues } from '../model.ts';

/** The member that holds the value of each kind of element. */
const slots: Readonly<Record<string, string>> = {
  button: 'value',
  icon_button: 'value',
  feedback_buttons: 'value',
  plain_text_input: 'value',
  email_text_input: 'value',
  url_text_input: 'value',
  number_input: 'value',
  rich_text_input: 'rich_text_value',
  static_select: 'selected_option',
  external_select: 'selected_option',
  radio_buttons: 'selected_option',
  overflow: 'selected_option',
  checkboxes: 'selected_options',
  multi_static_select: 'selected_options',
  multi_external_select: 'selected_options',
  users_select: 'selected_user',
  multi_users_select: 'selected_users',
  conversations_select: 'selected_conversation',
  multi_conversations_select: 'selected_conversations',
  channels_select: 'selected_channel',
  multi_channels_select: 'selected_channels',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  datetimepicker: 'selected_date_time',
};

/** An element and the block it stands in. */
export interface Placed {
  readonly block: Block;
  readonly element: Json;
}

/** Gives every element of a message or view that a person can use. */
export function elementsOf(blocks: readonly Block[]): readonly Placed[] {
  return blocks.flatMap((block) =>
    [...jsonsOf(block['elements']), ...jsonsOf(block['actions']), ...jsonsOf([block['accessory'], block['element']])]
      // A carousel holds cards, and those their buttons.
      .flatMap((element) => [element, ...jsonsOf(element['actions'])])
      .filter((element) => typeof element['action_id'] === 'string')
      .map((element) => ({ block, element })),
  );
}

/** Gives those with this `action_id`, in this block where one is named. */
export function placesOf(blocks: readonly Block[], actionId: string, blockId: string | undefined): readonly Placed[] {
  return elementsOf(blocks).filter(
    ({ block, element }) => element['action_id'] === actionId && (blockId ?? block['block_id']) === block['block_id'],
  );
}

/**
 * Gives the value of an element after a person chose or typed `given`: a string, strings, an option, or an object
 * in Slack's own form. Undefined stands for leaving the element as it was drawn.
 *
 * @throws {Error} where a select has no such option, as nobody could have chosen it.
 */
export function inputValue(element: Json, given: unknown): Json {
  const type = textOf(element['type']) ?? '';
  const slot = slots[type] ?? 'value';
  const chosen = isJson(given) && slot in given ? given[slot] : given;
  const value = chosen === undefined ? initial(element, slot) : chosen;
  if (slot === 'selected_option') return { type, [slot]: isNothing(value) ? null : optionOf(element, value) };
  if (slot === 'selected_options') return { type, [slot]: listOf(value).map((item) => optionOf(element, item)) };
  return { type, [slot]: isNothing(value) ? null : value };
}

/** Gives the state of all fields: what was given now, what was there `before`, what the app had filled in. */
export function stateOf(blocks: readonly Block[], given: Json, before: ViewValues): ViewValues {
  const inputs = elementsOf(blocks).filter(({ element }) => !isButton(element));
  const entries = inputs.map(({ block, element }): [string, string, Json] => {
    const id = String(block['block_id']);
    const action = String(element['action_id']);
    const group = given[id];
    const now = isJson(group) ? group[action] : undefined;
    return [id, action, inputValue(element, now ?? before[id]?.[action])];
  });
  const state: Record<string, Record<string, Json>> = {};
  for (const [block, action, value] of entries) state[block] = { ...state[block], [action]: value };
  return state;
}

/** Gives what Slack's client says before it submits anything, by `block_id`. */
export function refusedByClient(view: View, values: ViewValues): Readonly<Record<string, string>> {
  const inputs = elementsOf(view.blocks).filter(({ block }) => block.type === 'input');
  const refused = inputs.flatMap(({ block, element }): [string, string][] => {
    const id = String(block['block_id']);
    const problem = inputProblem(block, element, values[id]?.[String(element['action_id'])]);
    return problem === undefined ? [] : [[id, problem]];
  });
  return Object.fromEntries(refused);
}

/** Whether an element only reports that it was pressed and holds no value of its own. */
export function isButton(element: Json): boolean {
  return ['button', 'icon_button', 'feedback_buttons', 'overflow'].includes(String(element['type']));
}

function inputProblem(block: Block, element: Json, state: Json | undefined): string | undefined {
  const value = state?.[slots[String(element['type'])] ?? 'value'];
  const isEmpty = isNothing(value) || (Array.isArray(value) && value.length === 0) || String(value).trim() === '';
  if (isEmpty) return block['optional'] === true ? undefined : 'Please complete this required field.';
  if (typeof value !== 'string') return undefined;
  const { min_length: min, max_length: max } = element;
  if (typeof min === 'number' && value.length < min) return `Please enter at least ${min} characters.`;
  const most = typeof max === 'number' ? max : 3_000;
  return value.length > most ? `Please enter at most ${most} characters.` : undefined;
}

function initial(element: Json, slot: string): unknown {
  const name = slot === 'value' || slot === 'rich_text_value' ? 'initial_value' : slot.replace('selected_', 'initial_');
  return element[name] ?? element['value'];
}

function optionOf(element: Json, given: unknown): Json {
  // Its options come from the app, so what was picked is given whole.
  if (/external_select$/.test(String(element['type'])) && isJson(given)) return given;
  const value = isJson(given) ? given['value'] : given;
  const groups = jsonsOf(element['option_groups']).flatMap((group) => jsonsOf(group['options']));
  const option = [...jsonsOf(element['options']), ...groups].find((known) => known['value'] === value);
  if (option === undefined) throw new Error(`${String(element['action_id'])} has no option ${JSON.stringify(value)}`);
  return option;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
