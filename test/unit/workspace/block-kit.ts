/**
 * Block Kit as Slack documents it: which block stands on which surface, which element in which part of a block, the
 * smallest that is valid, what must be in it, and how much of everything there may be. Written down here a second
 * time, so that a slip in the workspace's own tables is seen.
 *
 * @see https://docs.slack.dev/reference/block-kit and the typings of @slack/types 3.2
 */
export type Surface = 'message' | 'modal' | 'home';
export type Place = 'section' | 'actions' | 'input' | 'context' | 'context_actions';
export type Part = Readonly<Record<string, unknown>>;

/** A part with the surfaces it may stand on and the members it must have. */
interface Fact {
  readonly smallest: Part;
  readonly required: readonly string[];
  readonly surfaces: readonly Surface[];
}

/** Whether something holds for a number that has a limit. */
export interface Limit {
  readonly what: string;
  readonly surface: Surface;
  readonly most: number;
  readonly least?: number;
  /** Gives the blocks that have so much of it. */
  readonly blocks: (count: number) => readonly Part[];
}

export const all: readonly Surface[] = ['message', 'modal', 'home'];
export const places: readonly Place[] = ['section', 'actions', 'input', 'context', 'context_actions'];
const everywhere: readonly Place[] = ['section', 'actions', 'input'];

export const plain = (text: string): Part => ({ type: 'plain_text', text });
export const mrkdwn = (text: string): Part => ({ type: 'mrkdwn', text });
export const letters = (count: number): string => 'x'.repeat(count);
export const url = (count: number): string => 'https://x.y/'.padEnd(count, 'x').slice(0, count);
export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

export const option = (value = 'a', more: Part = {}): Part => ({ text: plain('A'), value, ...more });
export const options = (count: number): Part[] => times(count, (at) => option(String(at)));
export const cell = (text = 'a'): Part => ({ type: 'raw_text', text });
export const rows = (count: number, cells = 1): Part[][] => times(count, () => times(cells, () => cell()));
export const picture: Part = { image_url: 'https://x.y/z.png', alt_text: 'a picture' };
const run: Part = { type: 'text', text: 'a' };
const line: Part = { type: 'rich_text_section', elements: [run] };
const richText: Part = { type: 'rich_text', elements: [line] };
const task: Part = { type: 'task_card', task_id: '1', title: 'Search', status: 'complete' };
const video: Part = {
  alt_text: 'a film',
  title: plain('Film'),
  thumbnail_url: 'https://x.y/z.png',
  video_url: 'https://x.y/z',
};
const press: Part = { text: plain('Good'), value: 'up' };

export const blocks: Readonly<Record<string, Fact>> = {
  section: { smallest: { text: mrkdwn('a') }, required: ['text'], surfaces: all },
  header: { smallest: { text: plain('a') }, required: ['text'], surfaces: all },
  context: { smallest: { elements: [mrkdwn('a')] }, required: ['elements'], surfaces: all },
  actions: { smallest: { elements: [{ type: 'button', text: plain('a') }] }, required: ['elements'], surfaces: all },
  divider: { smallest: {}, required: [], surfaces: all },
  image: { smallest: picture, required: ['alt_text', 'image_url'], surfaces: all },
  input: {
    smallest: { label: plain('a'), element: { type: 'plain_text_input' } },
    required: ['label', 'element'],
    surfaces: all,
  },
  rich_text: { smallest: richText, required: ['elements'], surfaces: all },
  card: { smallest: { title: plain('a') }, required: ['title'], surfaces: all },
  video: { smallest: video, required: ['alt_text', 'title', 'thumbnail_url', 'video_url'], surfaces: all },
  context_actions: {
    smallest: { elements: [{ type: 'icon_button', icon: 'trash', text: plain('a') }] },
    required: ['elements'],
    surfaces: ['message'],
  },
  markdown: { smallest: { text: 'a' }, required: ['text'], surfaces: ['message'] },
  plan: { smallest: { title: 'a', tasks: [task] }, required: ['title'], surfaces: ['message'] },
  task_card: { smallest: task, required: ['task_id', 'title', 'status'], surfaces: ['message'] },
  table: { smallest: { rows: rows(1) }, required: ['rows'], surfaces: ['message', 'home'] },
  data_table: {
    smallest: { rows: rows(2), caption: 'a' },
    required: ['rows', 'caption'],
    surfaces: ['message', 'home'],
  },
  carousel: {
    smallest: { elements: [{ type: 'card', title: plain('a') }] },
    required: ['elements'],
    surfaces: ['message', 'home'],
  },
  alert: { smallest: { text: plain('a') }, required: ['text'], surfaces: ['modal'] },
  // Only read, never posted; and two of which no page says where they may stand.
  file: { smallest: { external_id: 'a', source: 'remote' }, required: [], surfaces: [] },
  container: { smallest: { title: plain('a'), child_blocks: [{ type: 'divider' }] }, required: [], surfaces: [] },
  data_visualization: { smallest: {}, required: [], surfaces: [] },
};

export const elements: Readonly<Record<string, Fact & { readonly in: readonly Place[] }>> = {
  button: { smallest: { text: plain('a') }, required: ['text'], surfaces: all, in: ['section', 'actions'] },
  overflow: { smallest: { options: options(1) }, required: ['options'], surfaces: all, in: ['section', 'actions'] },
  static_select: { smallest: { options: options(1) }, required: ['options'], surfaces: all, in: everywhere },
  multi_static_select: { smallest: { options: options(1) }, required: ['options'], surfaces: all, in: everywhere },
  external_select: { smallest: {}, required: [], surfaces: all, in: everywhere },
  multi_external_select: { smallest: {}, required: [], surfaces: all, in: everywhere },
  users_select: { smallest: {}, required: [], surfaces: all, in: everywhere },
  multi_users_select: { smallest: {}, required: [], surfaces: all, in: everywhere },
  conversations_select: { smallest: {}, required: [], surfaces: all, in: everywhere },
  multi_conversations_select: { smallest: {}, required: [], surfaces: all, in: everywhere },
  channels_select: { smallest: {}, required: [], surfaces: all, in: everywhere },
  multi_channels_select: { smallest: {}, required: [], surfaces: all, in: everywhere },
  checkboxes: { smallest: { options: options(1) }, required: ['options'], surfaces: all, in: everywhere },
  radio_buttons: { smallest: { options: options(1) }, required: ['options'], surfaces: all, in: everywhere },
  datepicker: { smallest: {}, required: [], surfaces: all, in: everywhere },
  timepicker: { smallest: {}, required: [], surfaces: all, in: everywhere },
  datetimepicker: { smallest: {}, required: [], surfaces: all, in: ['actions', 'input'] },
  plain_text_input: { smallest: {}, required: [], surfaces: all, in: ['input'] },
  number_input: {
    smallest: { is_decimal_allowed: false },
    required: ['is_decimal_allowed'],
    surfaces: ['modal'],
    in: ['input'],
  },
  email_text_input: { smallest: {}, required: [], surfaces: ['modal'], in: ['input'] },
  url_text_input: { smallest: {}, required: [], surfaces: ['modal'], in: ['input'] },
  file_input: { smallest: {}, required: [], surfaces: ['modal'], in: ['input'] },
  rich_text_input: { smallest: {}, required: [], surfaces: ['modal', 'home'], in: ['actions', 'input'] },
  image: { smallest: picture, required: ['alt_text', 'image_url'], surfaces: all, in: ['section', 'context'] },
  feedback_buttons: {
    smallest: { positive_button: press, negative_button: press },
    required: ['positive_button', 'negative_button'],
    surfaces: ['message'],
    in: ['context_actions'],
  },
  icon_button: {
    smallest: { icon: 'trash', text: plain('a') },
    required: ['icon', 'text'],
    surfaces: ['message'],
    in: ['context_actions'],
  },
  workflow_button: {
    smallest: { text: plain('a'), workflow: {} },
    required: ['text', 'workflow'],
    surfaces: ['message'],
    in: ['section', 'actions'],
  },
};

/** Gives a block of one kind: the smallest there is, with `more` in it. */
export function block(type: string, more: Part = {}): Part {
  return { ...blocks[type]?.smallest, type, ...more };
}

/** Gives an element of one kind: the smallest there is, with `more` in it. */
export function element(type: string, more: Part = {}): Part {
  return { ...elements[type]?.smallest, type, ...more };
}

/** Gives a block that has the element in one of its parts. */
export function placed(one: Part, place: Place): Part {
  switch (place) {
    case 'section':
      return block('section', { accessory: one });
    case 'input':
      return block('input', { element: one });
    default:
      return block(place, { elements: [one] });
  }
}
