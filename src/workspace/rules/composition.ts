/**
 * The parts that Block Kit's blocks and elements are made of: texts, options, dialogs, pictures, rich text.
 *
 * @see https://docs.slack.dev/reference/block-kit/composition-objects
 */
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

const plain = (max: number): Rule => object({ text: text(max), emoji: flag }, ['text']);
const mrkdwn = (max: number): Rule => object({ text: text(max), verbatim: flag }, ['text']);

/** A `plain_text` object. */
export const plainText = (max: number): Rule => variant({ plain_text: plain(max) });
/** A `plain_text` or `mrkdwn` object; each refuses the other's switch. */
export const anyText = (max: number): Rule => variant({ plain_text: plain(max), mrkdwn: mrkdwn(max) });

/** What the person reads in an empty field. */
export const placeholder: Rule = plainText(150);

/** Slack's pages say 150 for an option's value and its typings 75: what holds under both is asked for. */
const OPTION_VALUE = 75;

/** An option of a select or an overflow menu; only the latter may lead to a URL. */
export const option = (more: Readonly<Record<string, Rule>> = {}): Rule =>
  object({ text: plainText(75), value: text(OPTION_VALUE), description: plainText(75), ...more }, ['text', 'value']);

/** An option of checkboxes and radio buttons, which may be formatted. */
export const choiceOption: Rule = object({ text: anyText(75), value: text(OPTION_VALUE), description: anyText(75) }, [
  'text',
  'value',
]);

/** Options under a heading. */
export const optionGroup: Rule = object({ label: plainText(75), options: list(option(), 100) }, ['label', 'options']);

/** What an app answers to what is being typed in a select; it may know nothing. */
export const suggestions: Rule = object(
  { options: list(option(), 100, 0), option_groups: list(optionGroup, 100, 0) },
  [],
  {
    oneOf: ['options', 'option_groups'],
  },
);

/** The question before an action is carried out. */
export const confirm: Rule = object(
  {
    title: plainText(100),
    text: anyText(300),
    confirm: plainText(30),
    deny: plainText(30),
    style: choice('primary', 'danger'),
  },
  ['title', 'text', 'confirm', 'deny'],
);

/** When an input of a modal reports what is being typed. */
export const dispatchActionConfig: Rule = object({
  trigger_actions_on: list(choice('on_enter_pressed', 'on_character_entered'), 2),
});

/** Which conversations a select offers. */
export const conversationFilter: Rule = object({
  include: list(choice('im', 'mpim', 'private', 'public'), 4),
  exclude_external_shared_channels: flag,
  exclude_bot_users: flag,
});

/** Where a picture comes from and what it shows. */
export const picture: Readonly<Record<string, Rule>> = {
  image_url: text(3_000),
  slack_file: object({ id: text(255), url: text(3_000) }, [], { oneOf: ['id', 'url'] }),
  alt_text: text(2_000),
};
/** A picture beside a text. */
export const image: ObjectRule = object(picture, ['alt_text'], { oneOf: ['image_url', 'slack_file'] });

const style: Rule = object({ bold: flag, code: flag, italic: flag, strike: flag, underline: flag });
const inline = (fields: Readonly<Record<string, Rule>>, required: readonly string[]): Rule =>
  object({ ...fields, style }, required);
const link = inline({ url: text(3_000), text: text(3_000, 0), unsafe: flag }, ['url']);
const run = inline({ text: text(12_000) }, ['text']);
const inlines: Readonly<Record<string, Rule>> = {
  broadcast: inline({ range: choice('here', 'channel', 'everyone') }, ['range']),
  color: inline({ value: pattern(/^#[0-9a-f]{6}$/i) }, ['value']),
  channel: inline({ channel_id: text(255) }, ['channel_id']),
  date: inline({ timestamp: free, format: text(255), url: text(3_000), fallback: text(255) }, ['timestamp', 'format']),
  emoji: inline({ name: text(255), unicode: text(255), url: text(3_000) }, ['name']),
  link,
  team: inline({ team_id: text(255) }, ['team_id']),
  text: run,
  user: inline({ user_id: text(255) }, ['user_id']),
  usergroup: inline({ usergroup_id: text(255) }, ['usergroup_id']),
};
const section = object({ elements: list(variant(inlines), 1_000, 0) }, ['elements']);
const border = choice(0, 1);

/** The fields of a `rich_text` block, which is also a value of inputs and a cell of tables. */
export const richText: Rule = object(
  {
    block_id: text(255),
    elements: list(
      variant({
        rich_text_section: section,
        rich_text_list: object(
          {
            style: choice('bullet', 'ordered'),
            elements: list(variant({ rich_text_section: section }), 1_000),
            indent: number(0, 8),
            offset: number(0, 10_000),
            border,
          },
          ['style', 'elements'],
        ),
        rich_text_quote: object({ elements: list(variant(inlines), 1_000), border }, ['elements']),
        rich_text_preformatted: object(
          { elements: list(variant({ text: run, link }), 1_000), border, language: text(255) },
          ['elements'],
        ),
      }),
      1_000,
    ),
  },
  ['elements'],
);
