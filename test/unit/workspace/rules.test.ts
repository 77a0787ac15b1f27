import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/workspace/refusal.ts';
import { checkContent } from '../../../src/workspace/rules/message.ts';
import { checkView } from '../../../src/workspace/rules/view.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const button = (more: Record<string, unknown> = {}) => ({
  type: 'button',
  text: plain('Go'),
  action_id: 'go',
  ...more,
});
const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
const option = (value: string) => ({ text: plain(value), value });

/** Gives Slack's messages about a message's blocks, or its error alone, or undefined where nothing is wrong. */
function said(check: () => unknown): unknown {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.details['errors'] ?? error.code;
    throw error;
  }
}
const message = (...blocks: unknown[]) => said(() => checkContent({ text: 'x', blocks }));
const modal = (more: Record<string, unknown>, ...blocks: unknown[]) =>
  said(() => checkView({ type: 'modal', title: plain('Title'), blocks, ...more }, 'modal'));

describe('blocks that Slack takes', () => {
  it.each([
    ['a section with a button', { type: 'section', text: mrkdwn('*hi*'), accessory: button({ style: 'primary' }) }],
    ['fields alone', { type: 'section', fields: [mrkdwn('a'), plain('b')] }],
    ['a header', { type: 'header', text: plain('Upgrading') }],
    [
      'a context',
      { type: 'context', elements: [mrkdwn('a'), { type: 'image', image_url: 'https://x.y/z', alt_text: 'z' }] },
    ],
    ['Markdown', { type: 'markdown', text: '# Title\n\n1. one' }],
    [
      'a select',
      actions({
        type: 'static_select',
        placeholder: plain('Pick'),
        options: [option('a')],
        initial_option: option('a'),
      }),
    ],
    ['a menu', actions({ type: 'overflow', options: [{ ...option('a'), url: 'https://x.y' }] })],
    [
      'feedback buttons',
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            action_id: 'fb',
            positive_button: { text: plain('Good'), value: 'up' },
            negative_button: { text: plain('Bad'), value: 'down' },
          },
        ],
      },
    ],
    [
      'rich text',
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'a', style: { bold: true } }] },
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'helm upgrade' }] },
        ],
      },
    ],
    [
      'a table',
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: 'a' },
            { type: 'raw_text', text: 'b' },
          ],
        ],
      },
    ],
  ])('%s', (_name, block) => {
    expect(message(block)).toBeUndefined();
  });
});

describe('blocks that Slack refuses', () => {
  it.each([
    ['an unknown block', [{ type: 'sectoin' }], 'unsupported type: sectoin [json-pointer:/blocks/0/type]'],
    [
      'a block of modals only',
      [{ type: 'alert', text: plain('x') }],
      'unsupported type: alert [json-pointer:/blocks/0/type]',
    ],
    ['no type', [{ text: plain('x') }], 'missing required field: type [json-pointer:/blocks/0]'],
    [
      'an unknown key',
      [{ type: 'divider', colour: 'red' }],
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    [
      'an empty section',
      [{ type: 'section' }],
      'at least one of these fields is required: text, fields [json-pointer:/blocks/0]',
    ],
    [
      'empty text',
      [{ type: 'section', text: mrkdwn('') }],
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a formatted header',
      [{ type: 'header', text: mrkdwn('x') }],
      'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
    ],
    [
      'a long header',
      [{ type: 'header', text: plain('x'.repeat(151)) }],
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'emoji in mrkdwn',
      [{ type: 'section', text: { ...mrkdwn('x'), emoji: true } }],
      'invalid additional property: emoji [json-pointer:/blocks/0/text]',
    ],
    [
      'a long button',
      [actions(button({ text: plain('x'.repeat(76)) }))],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a grey button',
      [actions(button({ style: 'grey' }))],
      'must be one of: primary, danger [json-pointer:/blocks/0/elements/0/style]',
    ],
    [
      'too many buttons',
      [actions(...Array.from({ length: 26 }, (_, n) => button({ action_id: `${n}` })))],
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'an action_id twice in a block',
      [actions(button(), button())],
      '`action_id` go already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    [
      'a block_id twice',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
      '`block_id` a already exists [json-pointer:/blocks/1/block_id]',
    ],
    [
      'an input of modals only',
      [{ type: 'input', label: plain('x'), element: { type: 'email_text_input' } }],
      'unsupported type: email_text_input [json-pointer:/blocks/0/element/type]',
    ],
    [
      'options and groups',
      [
        actions({
          type: 'static_select',
          options: [option('a')],
          option_groups: [{ label: plain('g'), options: [option('b')] }],
        }),
      ],
      'exactly one of these fields is required: options, option_groups [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'an initial option that is none',
      [actions({ type: 'static_select', options: [option('a')], initial_option: option('b') })],
      'initial_option must be one of the options [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'an empty cell',
      [{ type: 'table', rows: [[{ type: 'raw_text', text: '' }]] }],
      'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
    ],
    [
      'an image from nowhere',
      [{ type: 'image', alt_text: 'x' }],
      'exactly one of these fields is required: image_url, slack_file [json-pointer:/blocks/0]',
    ],
  ])('%s', (_name, blocks, problem) => {
    expect(message(...blocks)).toEqual([problem]);
  });

  it('more Markdown than all blocks of a message may hold together', () => {
    const half = { type: 'markdown', text: 'x'.repeat(6_001) };
    expect(message(half, half)).toEqual([
      'all markdown blocks together must be less than 12001 characters [json-pointer:/blocks]',
    ]);
  });

  it('a second table, and more text than a message may hold', () => {
    const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] };
    expect(message(table, table)).toEqual(['only_one_table_allowed [json-pointer:/blocks]']);
    const section = { type: 'section', text: mrkdwn('x'.repeat(3_000)) };
    expect(message(section, section, section, section)).toBeUndefined();
    expect(message(section, section, section, section, section)).toBe('msg_blocks_too_long');
  });
});

describe('a modal', () => {
  const input = (more: Record<string, unknown> = {}) => ({
    type: 'input',
    label: plain('Answer'),
    element: { type: 'plain_text_input', action_id: 'text', ...more },
  });

  it('needs a short title, and a submit button as soon as it has an input', () => {
    expect(modal({}, { type: 'divider' })).toBeUndefined();
    expect(modal({}, input())).toEqual(['missing required field: submit [json-pointer:/view]']);
    expect(modal({ submit: plain('Send') }, input())).toBeUndefined();
    expect(modal({ title: plain('x'.repeat(25)) })).toEqual([
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ]);
  });

  it('holds no block of messages only, no second focus, and not more than it can carry', () => {
    expect(modal({}, { type: 'markdown', text: 'x' })).toEqual([
      'unsupported type: markdown [json-pointer:/view/blocks/0/type]',
    ]);
    const focused = input({ focus_on_load: true });
    expect(modal({ submit: plain('Send') }, focused, focused)).toEqual([
      'only one element may have focus_on_load [json-pointer:/view/blocks]',
    ]);
    expect(modal({ private_metadata: 'x'.repeat(3_001) })).toEqual([
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ]);
    expect(modal({ private_metadata: 'x'.repeat(250_001) })).toBe('view_too_large');
  });

  it('is no Home tab', () => {
    expect(said(() => checkView({ type: 'modal', title: plain('x'), blocks: [] }, 'home'))).toEqual([
      'unsupported type: modal [json-pointer:/view/type]',
    ]);
  });
});
