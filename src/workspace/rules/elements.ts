/**
 * The elements of Block Kit: what each must look like, in which blocks it may stand and on which surfaces.
 *
 * @see https://docs.slack.dev/reference/block-kit/block-elements
 */
import { isDeepStrictEqual } from 'node:util';
import { type Json, jsonsOf } from '../json.ts';
import {
  choiceOption,
  confirm,
  conversationFilter,
  dispatchActionConfig,
  image,
  option,
  optionGroup,
  placeholder,
  plainText,
  richText,
} from './composition.ts';
import {
  choice,
  flag,
  free,
  list,
  number,
  type ObjectRule,
  object,
  pattern,
  type Rule,
  text,
  variant,
} from './shape.ts';

/** Where blocks are shown. */
export type Surface = 'message' | 'modal' | 'home';
/** Which part of a block an element is used in. */
export type Place = 'section' | 'actions' | 'input' | 'context' | 'context_actions';

interface Element {
  readonly in: readonly Place[];
  /** Everywhere, unless said. */
  readonly surfaces?: readonly Surface[];
  readonly rule: ObjectRule;
  /** Fields that it has only in an input block of a modal. */
  readonly inModalInput?: Readonly<Record<string, Rule>>;
}

const action = { action_id: text(255) };
const focus = { focus_on_load: flag };
const asked = { ...action, ...focus, confirm, placeholder };
const typed = { ...action, ...focus, placeholder, dispatch_action_config: dispatchActionConfig };
const several = { max_selected_items: number(1, 100) };
const everywhere: readonly Place[] = ['section', 'actions', 'input'];
const ids = list(text(255), 1_000);
const responseUrl = { response_url_enabled: flag };

const choices = (options: readonly unknown[], chosen: readonly unknown[], name: string): readonly string[] =>
  chosen.every((item) => options.some((known) => isDeepStrictEqual(known, item)))
    ? []
    : [`${name} must be one of the options`];

function optionsOf(element: Json): readonly unknown[] {
  return [
    ...jsonsOf(element['options']),
    ...jsonsOf(element['option_groups']).flatMap((group) => jsonsOf(group['options'])),
  ];
}
const initialOption = (element: Json): readonly string[] =>
  element['initial_option'] === undefined
    ? []
    : choices(optionsOf(element), [element['initial_option']], 'initial_option');
const initialOptions = (element: Json): readonly string[] =>
  choices(optionsOf(element), jsonsOf(element['initial_options']), 'initial_options');
const lengthOrder = ({ min_length: min, max_length: max }: Json): readonly string[] =>
  typeof min === 'number' && typeof max === 'number' && min > max ? ['min_length must not be above max_length'] : [];

const options = { options: list(option(), 100), option_groups: list(optionGroup, 100) };
const button = { text: plainText(75), accessibility_label: text(75), confirm };
const feedback = object({ text: plainText(75), value: text(2_000), accessibility_label: text(75) }, ['text', 'value']);

const elements: Readonly<Record<string, Element>> = {
  button: {
    in: ['section', 'actions'],
    rule: object(
      { ...action, ...button, value: text(2_000, 0), url: text(3_000), style: choice('primary', 'danger') },
      ['text'],
    ),
  },
  overflow: {
    in: ['section', 'actions'],
    rule: object({ ...action, confirm, options: list(option({ url: text(3_000) }), 5) }, ['options']),
  },
  static_select: {
    in: everywhere,
    rule: object({ ...asked, ...options, initial_option: option() }, [], {
      oneOf: ['options', 'option_groups'],
      together: initialOption,
    }),
  },
  multi_static_select: {
    in: everywhere,
    rule: object({ ...asked, ...several, ...options, initial_options: list(option(), 100) }, [], {
      oneOf: ['options', 'option_groups'],
      together: initialOptions,
    }),
  },
  external_select: {
    in: everywhere,
    rule: object({ ...asked, initial_option: option(), min_query_length: number(0, 3_000) }),
  },
  multi_external_select: {
    in: everywhere,
    rule: object({
      ...asked,
      ...several,
      initial_options: list(option(), 100),
      min_query_length: number(0, 3_000),
    }),
  },
  users_select: { in: everywhere, rule: object({ ...asked, initial_user: text(255) }) },
  multi_users_select: { in: everywhere, rule: object({ ...asked, ...several, initial_users: ids }) },
  conversations_select: {
    in: everywhere,
    rule: object({
      ...asked,
      initial_conversation: text(255),
      default_to_current_conversation: flag,
      filter: conversationFilter,
    }),
    inModalInput: responseUrl,
  },
  multi_conversations_select: {
    in: everywhere,
    rule: object({
      ...asked,
      ...several,
      initial_conversations: ids,
      default_to_current_conversation: flag,
      filter: conversationFilter,
    }),
  },
  channels_select: {
    in: everywhere,
    rule: object({ ...asked, initial_channel: text(255) }),
    inModalInput: responseUrl,
  },
  multi_channels_select: { in: everywhere, rule: object({ ...asked, ...several, initial_channels: ids }) },
  checkboxes: {
    in: everywhere,
    rule: object(
      { ...action, ...focus, confirm, options: list(choiceOption, 10), initial_options: list(choiceOption, 10) },
      ['options'],
      { together: initialOptions },
    ),
  },
  radio_buttons: {
    in: everywhere,
    rule: object(
      { ...action, ...focus, confirm, options: list(choiceOption, 10), initial_option: choiceOption },
      ['options'],
      { together: initialOption },
    ),
  },
  datepicker: { in: everywhere, rule: object({ ...asked, initial_date: pattern(/^\d{4}-\d\d-\d\d$/) }) },
  timepicker: {
    in: everywhere,
    rule: object({ ...asked, initial_time: pattern(/^([01]\d|2[0-3]):[0-5]\d$/), timezone: text(255) }),
  },
  datetimepicker: {
    in: ['actions', 'input'],
    rule: object({ ...action, ...focus, confirm, initial_date_time: number(1_000_000_000, 9_999_999_999) }),
  },
  plain_text_input: {
    in: ['input'],
    rule: object(
      {
        ...typed,
        initial_value: text(3_000, 0),
        multiline: flag,
        min_length: number(0, 3_000),
        max_length: number(1, 3_000),
      },
      [],
      { together: lengthOrder },
    ),
  },
  number_input: {
    in: ['input'],
    surfaces: ['modal'],
    rule: object(
      { ...typed, is_decimal_allowed: flag, initial_value: text(255), min_value: text(255), max_value: text(255) },
      ['is_decimal_allowed'],
    ),
  },
  email_text_input: { in: ['input'], surfaces: ['modal'], rule: object({ ...typed, initial_value: text(3_000) }) },
  url_text_input: { in: ['input'], surfaces: ['modal'], rule: object({ ...typed, initial_value: text(3_000) }) },
  file_input: {
    in: ['input'],
    surfaces: ['modal'],
    rule: object({ ...action, filetypes: list(text(255), 100), max_files: number(1, 10) }),
  },
  rich_text_input: {
    in: ['input', 'actions'],
    surfaces: ['modal', 'home'],
    rule: object({
      ...typed,
      initial_value: variant({ rich_text: richText }),
      min_lines: number(1, 100),
      max_lines: number(1, 100),
    }),
  },
  image: { in: ['section', 'context'], rule: image },
  feedback_buttons: {
    in: ['context_actions'],
    surfaces: ['message'],
    rule: object({ ...action, positive_button: feedback, negative_button: feedback }, [
      'positive_button',
      'negative_button',
    ]),
  },
  icon_button: {
    in: ['context_actions'],
    surfaces: ['message'],
    rule: object({ ...action, ...button, icon: choice('trash'), value: text(2_000), visible_to_user_ids: ids }, [
      'icon',
      'text',
    ]),
  },
  workflow_button: {
    in: ['section', 'actions'],
    surfaces: ['message'],
    rule: object({ ...action, ...button, workflow: free, style: choice('primary', 'danger') }, ['text', 'workflow']),
  },
};

/** Gives the rules of the elements that may stand in one part of a block on one surface, by `type`. */
export function elementsIn(place: Place, surface: Surface): Readonly<Record<string, Rule>> {
  const allowed = Object.entries(elements).filter(
    ([, element]) => element.in.includes(place) && (element.surfaces ?? [surface]).includes(surface),
  );
  const isModalInput = place === 'input' && surface === 'modal';
  return Object.fromEntries(
    allowed.map(([type, { rule, inModalInput }]) => [
      type,
      isModalInput ? { ...rule, fields: { ...rule.fields, ...inModalInput } } : rule,
    ]),
  );
}
