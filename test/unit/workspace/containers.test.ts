import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/workspace/rules/message.ts';
import { checkView } from '../../../src/workspace/rules/view.ts';
import {
  block,
  cell,
  element,
  letters,
  mrkdwn,
  option,
  options,
  type Part,
  picture,
  placed,
  plain,
  times,
} from './block-kit.ts';
import { on, said, view } from './verdict.ts';

describe('a message', () => {
  const dividers = (count: number) => times(count, () => block('divider'));
  const markdown = (count: number) =>
    [letters(6_000), letters(count - 6_000)].map((text) => block('markdown', { text }));
  const sections = (count: number) =>
    [3_000, 3_000, 3_000, 3_000, count - 12_000].map((length) => block('section', { text: mrkdwn(letters(length)) }));

  it('holds 50 blocks', () => {
    expect(on('message', ...dividers(50))).toBeUndefined();
    expect(on('message', ...dividers(51))).toEqual(['no more than 50 items allowed [json-pointer:/blocks]']);
  });

  it('shares 12,000 characters among its markdown blocks, and 13,200 among all', () => {
    expect(on('message', ...markdown(12_000))).toBeUndefined();
    expect(on('message', ...markdown(12_001))).toBeDefined();
    expect(on('message', ...sections(13_200))).toBeUndefined();
    expect(on('message', ...sections(13_201))).toBe('msg_blocks_too_long');
  });

  it('has one table of any kind, and cells that hold something', () => {
    const error = ['only_one_table_allowed [json-pointer:/blocks]'];
    expect(on('message', block('table'), block('data_table'))).toEqual(error);
    expect(on('message', block('table', { rows: [[cell('')]] }))).toBeDefined();
    expect(
      on('message', block('table', { rows: [[{ type: 'raw_number', value: 1, text: '1' }, block('rich_text')]] })),
    ).toBeUndefined();
    expect(on('message', block('data_table', { rows: [[block('rich_text')], [cell()]] }))).toBeDefined();
  });

  it('is 12,000 characters of Markdown alone, or text that is cut at 40,000', () => {
    const markdownText = (count: number) => said(() => checkContent({ markdown_text: letters(count) }));
    expect(markdownText(12_000)).toBeUndefined();
    expect(markdownText(12_001)).toBe('msg_too_long');
    expect(said(() => checkContent({ markdown_text: 'a', text: 'a' }))).toBe('markdown_text_conflict');
    expect(said(() => checkContent({ markdown_text: 'a', blocks: [] }))).toBe('markdown_text_conflict');
    expect(checkContent({ text: letters(40_001) }).text).toHaveLength(40_000);
    expect(said(() => checkContent({ text: '' }))).toBe('no_text');
    expect(said(() => checkContent({ blocks: [] }))).toBe('no_text');
  });

  it('embeds films and takes files only with the scopes for it', () => {
    expect(said(() => checkContent({ text: 'a', blocks: [block('video')] }))).toBe('missing_scope');
    const files = {
      type: 'modal',
      title: plain('a'),
      submit: plain('a'),
      blocks: [placed(element('file_input'), 'input')],
    };
    expect(said(() => checkView(files, 'modal'))).toBe('missing_scope');
  });
});

describe('a modal', () => {
  it.each(['title', 'submit', 'close'])('has a %s of up to 24 characters, in plain text', (name) => {
    expect(view('modal', { [name]: plain(letters(24)) })).toBeUndefined();
    expect(view('modal', { [name]: plain(letters(25)) })).toBeDefined();
    expect(view('modal', { [name]: plain('') })).toBeDefined();
    expect(view('modal', { [name]: mrkdwn('a') })).toBeDefined();
  });

  it('needs a title, and a button to submit where there is something to fill in', () => {
    expect(view('modal', { title: undefined })).toEqual(['missing required field: title [json-pointer:/view]']);
    expect(view('modal', { submit: undefined, blocks: [block('input')] })).toEqual([
      'missing required field: submit [json-pointer:/view]',
    ]);
  });

  it('reads files without telling of each, and asks for addresses to answer to', () => {
    const loud = { ...placed(element('file_input'), 'input'), dispatch_action: true };
    expect(view('modal', { blocks: [loud] })).toBeDefined();
    const select = element('conversations_select', { response_url_enabled: true });
    expect(view('modal', { blocks: [placed(select, 'input')] })).toBeUndefined();
    expect(view('modal', { blocks: [placed(select, 'section')] })).toBeDefined();
    expect(on('message', placed(select, 'input'))).toBeDefined();
  });
});

describe.each(['modal', 'home'] as const)('a view (%s)', (surface) => {
  it.each([
    ['private_metadata', 3_000],
    ['callback_id', 255],
    ['external_id', 255],
  ] as const)('has a %s of up to %i characters', (name, most) => {
    expect(view(surface, { [name]: letters(most) })).toBeUndefined();
    expect(view(surface, { [name]: letters(most + 1) })).toBeDefined();
  });

  it('holds 100 blocks of 250 KB together, of which one has the focus', () => {
    const dividers = (count: number) => times(count, () => block('divider'));
    expect(view(surface, { blocks: dividers(100) })).toBeUndefined();
    expect(view(surface, { blocks: dividers(101) })).toBeDefined();
    const long = times(90, () => block('section', { text: plain(letters(2_900)) }));
    expect(view(surface, { blocks: long.slice(0, 80) })).toBeUndefined();
    expect(view(surface, { blocks: long })).toBe('view_too_large');
    const focused = (count: number) =>
      times(count, () => placed(element('plain_text_input', { focus_on_load: true }), 'input'));
    expect(view(surface, { blocks: focused(1) })).toBeUndefined();
    expect(view(surface, { blocks: focused(2) })).toBeDefined();
  });
});

describe('the Home tab', () => {
  it('has neither title nor submit', () => {
    expect(view('home', { title: plain('a') })).toBeDefined();
    expect(view('home', { submit: plain('a') })).toBeDefined();
  });
});

describe('what excludes itself', () => {
  const menu = (more: Part) => on('message', placed({ type: 'static_select', ...more }, 'actions'));
  it.each([
    [
      'options and groups of them',
      menu({ options: options(1), option_groups: [{ label: plain('a'), options: options(1) }] }),
    ],
    ['an initial option that is none', menu({ options: options(1), initial_option: option('z') })],
    ['a link in an option of a select', menu({ options: [option('a', { url: 'https://x.y' })] })],
    ['formatting in an option of a select', menu({ options: [option('a', { text: mrkdwn('a') })] })],
    ['two sources of an image', on('message', block('image', { slack_file: { id: 'F1' } }))],
    [
      'two names of a file',
      on('message', { ...block('image', { slack_file: { id: 'F1', url: 'https://x.y' } }), image_url: undefined }),
    ],
    ['verbatim plain text', on('message', block('section', { text: { ...plain('a'), verbatim: true } }))],
    ['emoji in mrkdwn', on('message', block('section', { text: { ...mrkdwn('a'), emoji: true } }))],
    [
      'a minimum above the maximum',
      on('modal', placed(element('plain_text_input', { min_length: 2, max_length: 1 }), 'input')),
    ],
    [
      'no conversation to choose from',
      on('message', placed(element('conversations_select', { filter: { include: [] } }), 'section')),
    ],
    [
      'a list in a list',
      on(
        'message',
        block('rich_text', {
          elements: [
            {
              type: 'rich_text_list',
              style: 'bullet',
              elements: [{ type: 'rich_text_list', style: 'bullet', elements: [] }],
            },
          ],
        }),
      ),
    ],
    [
      'a user in code',
      on(
        'message',
        block('rich_text', {
          elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }],
        }),
      ),
    ],
    ['a date that is none', on('message', placed(element('datepicker', { initial_date: '5 May' }), 'section'))],
    ['a time that is none', on('message', placed(element('timepicker', { initial_time: '25:00' }), 'section'))],
    ['one block_id twice', on('message', block('divider', { block_id: 'a' }), block('divider', { block_id: 'a' }))],
    [
      'one action_id twice in a card',
      on('message', block('card', { actions: times(2, () => element('button', { action_id: 'a' })) })),
    ],
    ['a picture of nothing', on('message', block('image', { ...picture, alt_text: undefined }))],
  ])('%s', (_what, verdict) => {
    expect(verdict).toBeDefined();
  });

  it('an action_id in two blocks does not', () => {
    const one = placed(element('button', { action_id: 'a' }), 'actions');
    expect(on('message', one, one)).toBeUndefined();
  });
});
