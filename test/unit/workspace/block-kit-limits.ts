/** How much of everything there may be in blocks and elements; containers stand in the test beside this. */
import {
  block,
  blocks,
  cell,
  element,
  elements,
  type Limit,
  letters,
  mrkdwn,
  option,
  options,
  type Part,
  placed,
  plain,
  rows,
  type Surface,
  times,
  url,
} from './block-kit.ts';

type Row = readonly [what: string, most: number, make: (count: number) => Part, least?: number];

/** Limits of a block on its first surface. */
function ofBlock(type: string, ...limits: readonly Row[]): readonly Limit[] {
  const surface: Surface = blocks[type]?.surfaces[0] ?? 'message';
  return limits.map(([what, most, make, least]) => ({
    what: `${type} ${what}`,
    surface,
    most,
    ...(least !== undefined && { least }),
    blocks: (count) => [block(type, make(count))],
  }));
}

/** Limits of an element in its first place on its first surface. */
function ofElement(type: string, ...limits: readonly Row[]): readonly Limit[] {
  const surface: Surface = elements[type]?.surfaces[0] ?? 'message';
  const [place = 'section'] = elements[type]?.in ?? [];
  return limits.map(([what, most, make, least]) => ({
    what: `${type} ${what}`,
    surface,
    most,
    ...(least !== undefined && { least }),
    blocks: (count) => [placed(element(type, make(count)), place)],
  }));
}

const text = (name: string, most: number): Row => [name, most, (count) => ({ [name]: plain(letters(count)) }), 1];
const string = (name: string, most: number): Row => [name, most, (count) => ({ [name]: letters(count) })];
const number = (name: string, least: number, most: number): Row => [name, most, (count) => ({ [name]: count }), least];
const link = (name: string): Row => [name, 3_000, (count) => ({ [name]: url(count) })];
const label: Row = string('accessibility_label', 75);
const placeholder = text('placeholder', 150);
const confirm = (name: string, most: number): Row => {
  const whole = { title: plain('a'), text: plain('a'), confirm: plain('a'), deny: plain('a') };
  return [`confirm.${name}`, most, (count) => ({ confirm: { ...whole, [name]: plain(letters(count)) } }), 1];
};
const choices = (most: number): Row => ['options', most, (count) => ({ options: options(count) }), 1];
const groups =
  (of: (count: number) => Part[]) =>
  (count: number): Part => ({
    options: undefined,
    option_groups: of(count),
  });
const group = (more: Part = {}): Part => ({ label: plain('a'), options: options(1), ...more });
const feedback = (side: string): readonly Row[] =>
  [
    ['text', 75, (count: number) => plain(letters(count))] as const,
    ['value', 2_000, letters] as const,
    ['accessibility_label', 75, letters] as const,
  ].map(
    ([name, most, make]): Row => [
      `${side}.${name}`,
      most,
      (count) => ({ [side]: { text: plain('a'), value: 'a', [name]: make(count) } }),
    ],
  );
const list = (more: Part): Part => ({
  elements: [
    { type: 'rich_text_list', style: 'bullet', elements: [{ type: 'rich_text_section', elements: [] }], ...more },
  ],
});

const withPlaceholder = Object.keys(elements).filter((type) => /select|input|datepicker|timepicker/.test(type));
const noPlaceholder = ['file_input', 'datetimepicker'];
const several = Object.keys(elements).filter((type) => type.startsWith('multi_'));

export const limits: readonly Limit[] = [
  ...ofBlock(
    'section',
    ['text', 3_000, (count) => ({ text: mrkdwn(letters(count)) }), 1],
    ['text as plain text', 3_000, (count) => ({ text: plain(letters(count)) }), 1],
    ['fields', 10, (count) => ({ fields: times(count, () => mrkdwn('a')) }), 1],
    ['fields each', 2_000, (count) => ({ fields: [mrkdwn(letters(count))] }), 1],
    string('block_id', 255),
  ),
  ...ofBlock('header', text('text', 150), number('level', 1, 4)),
  ...ofBlock('context', ['elements', 10, (count) => ({ elements: times(count, () => mrkdwn('a')) }), 1]),
  ...ofBlock('context_actions', [
    'elements',
    5,
    (count) => ({ elements: times(count, () => element('icon_button')) }),
    1,
  ]),
  ...ofBlock('actions', ['elements', 25, (count) => ({ elements: times(count, () => element('button')) }), 1]),
  ...ofBlock('image', string('alt_text', 2_000), link('image_url'), text('title', 2_000)),
  ...ofBlock('input', text('label', 2_000), text('hint', 2_000)),
  ...ofBlock('markdown', ['text', 12_000, (count) => ({ text: letters(count) }), 1]),
  ...ofBlock('rich_text', ['list indent', 8, (indent) => list({ indent }), 0]),
  ...ofBlock(
    'table',
    ['rows', 100, (count) => ({ rows: rows(count) }), 1],
    ['cells', 20, (count) => ({ rows: rows(1, count) }), 1],
    ['column_settings', 20, (count) => ({ column_settings: times(count, () => ({})) })],
    ['text', 10_000, (count) => ({ rows: [[cell(letters(count))]] }), 1],
  ),
  ...ofBlock(
    'data_table',
    ['rows', 101, (count) => ({ rows: rows(count) }), 2],
    ['cells', 20, (count) => ({ rows: rows(2, count) }), 1],
    ['text', 10_000, (count) => ({ rows: [[cell()], [cell(letters(count - 1))]] })],
    number('page_size', 1, 100),
    number('row_header_column_index', 0, 19),
  ),
  ...ofBlock('alert', text('text', 200)),
  ...ofBlock('card', text('title', 150), text('subtitle', 150), text('body', 200), [
    'actions',
    3,
    (count) => ({ actions: times(count, () => element('button')) }),
    1,
  ]),
  ...ofBlock('carousel', ['elements', 10, (count) => ({ elements: times(count, () => block('card')) }), 1]),
  ...ofBlock('video', text('title', 199), text('description', 199), string('author_name', 49)),
  ...ofElement(
    'button',
    text('text', 75),
    string('value', 2_000),
    link('url'),
    label,
    string('action_id', 255),
    confirm('title', 100),
    confirm('text', 300),
    confirm('confirm', 30),
    confirm('deny', 30),
  ),
  ...ofElement('overflow', choices(5), [
    'option url',
    3_000,
    (count) => ({ options: [option('a', { url: url(count) })] }),
  ]),
  ...ofElement(
    'static_select',
    choices(100),
    ['option_groups', 100, groups((count) => times(count, () => group())), 1],
    ['option_group options', 100, groups((count) => [group({ options: options(count) })]), 1],
    ['option_group label', 75, groups((count) => [group({ label: plain(letters(count)) })]), 1],
    ['option text', 75, (count) => ({ options: [option('a', { text: plain(letters(count)) })] }), 1],
    // 150 on Slack's page, 75 in its typings.
    ['option value', 75, (count) => ({ options: [option(letters(count))] }), 1],
    ['option description', 75, (count) => ({ options: [option('a', { description: plain(letters(count)) })] }), 1],
  ),
  ...ofElement('multi_static_select', choices(100), [
    'option_groups',
    100,
    groups((count) => times(count, () => group())),
    1,
  ]),
  ...ofElement('checkboxes', choices(10), [
    'option text',
    75,
    (count) => ({ options: [option('a', { text: mrkdwn(letters(count)) })] }),
  ]),
  ...ofElement('radio_buttons', choices(10), [
    'option description',
    75,
    (count) => ({ options: [option('a', { description: mrkdwn(letters(count)) })] }),
  ]),
  ...ofElement('plain_text_input', number('min_length', 0, 3_000), number('max_length', 1, 3_000)),
  ...ofElement('rich_text_input', number('min_lines', 1, 100), number('max_lines', 1, 100)),
  ...ofElement('file_input', number('max_files', 1, 10)),
  ...ofElement('datetimepicker', number('initial_date_time', 1_000_000_000, 9_999_999_999)),
  ...ofElement('image', link('image_url')),
  ...ofElement('feedback_buttons', ...feedback('positive_button'), ...feedback('negative_button')),
  ...ofElement('icon_button', string('value', 2_000), label),
  ...ofElement('workflow_button', text('text', 75), label),
  ...withPlaceholder.filter((type) => !noPlaceholder.includes(type)).flatMap((type) => ofElement(type, placeholder)),
  ...several.flatMap((type) => ofElement(type, number('max_selected_items', 1, 100))),
];

/** Members that take some values and no other. */
export const choicesOf: readonly (readonly [
  what: string,
  values: readonly (string | number)[],
  make: (value: unknown) => Part,
])[] = [
  ['button style', ['primary', 'danger'], (style) => placed(element('button', { style }), 'actions')],
  [
    'confirm style',
    ['primary', 'danger'],
    (style) => {
      const whole = { title: plain('a'), text: plain('a'), confirm: plain('a'), deny: plain('a'), style };
      return placed(element('button', { confirm: whole }), 'actions');
    },
  ],
  [
    'table alignment',
    ['left', 'center', 'right'],
    (align) => block('table', { column_settings: [{ align, is_wrapped: true }] }),
  ],
  ['list style', ['bullet', 'ordered'], (style) => block('rich_text', list({ style }))],
  ['list border', [0, 1], (border) => block('rich_text', list({ border }))],
  ['task status', ['in_progress', 'complete', 'error'], (status) => block('task_card', { status })],
  [
    'status of a task in a plan',
    ['pending', 'in_progress', 'complete', 'error'],
    (status) => block('plan', { tasks: [block('task_card', { status })] }),
  ],
  ['icon', ['trash'], (icon) => placed(element('icon_button', { icon }), 'context_actions')],
  [
    'dispatch',
    ['on_enter_pressed', 'on_character_entered'],
    (value) =>
      placed(element('plain_text_input', { dispatch_action_config: { trigger_actions_on: [value] } }), 'input'),
  ],
  [
    'conversations to choose from',
    ['im', 'mpim', 'private', 'public'],
    (value) => placed(element('conversations_select', { filter: { include: [value] } }), 'section'),
  ],
];
