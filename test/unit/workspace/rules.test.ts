import { describe, expect, it } from 'vitest';
import { checkView } from '../../../src/workspace/rules/view.ts';
import { block, element, letters, mrkdwn, option, options, placed, plain, times } from './block-kit.ts';
import { on, said, view } from './verdict.ts';

/** What stands in an actions block. */
const pressed = (type: string, more: Record<string, unknown> = {}) => placed(element(type, more), 'actions');
const focused = placed(element('plain_text_input', { focus_on_load: true }), 'input');

describe('what Slack says of a message', () => {
  it.each([
    ['an unknown block', { type: 'sectoin' }, 'unsupported type: sectoin [json-pointer:/blocks/0/type]'],
    ['no type', { text: plain('x') }, 'missing required field: type [json-pointer:/blocks/0]'],
    [
      'an unknown key',
      block('divider', { colour: 'red' }),
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    [
      'an empty section',
      { type: 'section' },
      'at least one of these fields is required: text, fields [json-pointer:/blocks/0]',
    ],
    [
      'empty text',
      block('section', { text: mrkdwn('') }),
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a formatted header',
      block('header', { text: mrkdwn('x') }),
      'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
    ],
    [
      'a long button',
      pressed('button', { text: plain(letters(76)) }),
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a grey button',
      pressed('button', { style: 'grey' }),
      'must be one of: primary, danger [json-pointer:/blocks/0/elements/0/style]',
    ],
    [
      'too many buttons',
      block('actions', { elements: times(26, () => element('button')) }),
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'one action_id twice',
      block('actions', { elements: times(2, () => element('button', { action_id: 'go' })) }),
      '`action_id` go already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    [
      'options and groups of them',
      pressed('static_select', { option_groups: [{ label: plain('g'), options: options(1) }] }),
      'exactly one of these fields is required: options, option_groups [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'an initial option that is none',
      pressed('static_select', { initial_option: option('z') }),
      'initial_option must be one of the options [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'an empty cell',
      block('table', { rows: [[{ type: 'raw_text', text: '' }]] }),
      'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
    ],
  ])('%s', (_name, one, problem) => {
    expect(on('message', one)).toEqual([problem]);
  });

  it('points to the second of two that are the same', () => {
    expect(on('message', block('divider', { block_id: 'a' }), block('divider', { block_id: 'a' }))).toEqual([
      '`block_id` a already exists [json-pointer:/blocks/1/block_id]',
    ]);
  });
});

describe('what Slack says of a view', () => {
  it.each([
    ['a long title', { title: plain(letters(25)) }, 'must be less than 25 characters [json-pointer:/view/title/text]'],
    [
      'a block of messages',
      { blocks: [block('markdown')] },
      'unsupported type: markdown [json-pointer:/view/blocks/0/type]',
    ],
    [
      'two with the focus',
      { blocks: [focused, focused] },
      'only one element may have focus_on_load [json-pointer:/view/blocks]',
    ],
  ])('%s', (_name, more, problem) => {
    expect(view('modal', more)).toEqual([problem]);
  });

  it('that is of another kind', () => {
    expect(said(() => checkView({ type: 'modal', title: plain('x'), blocks: [] }, 'home'))).toEqual([
      'unsupported type: modal [json-pointer:/view/type]',
    ]);
    expect(said(() => checkView('modal', 'modal'))).toEqual(['must be an object [json-pointer:/view]']);
  });
});
