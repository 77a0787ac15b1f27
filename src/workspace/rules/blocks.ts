/**
 * The blocks of Block Kit: what each must look like and on which surfaces it is shown.
 *
 * Some are missing on purpose. `file` no app can post: Slack shows it in messages that are read. `container` and
 * `data_visualization` are so new that no page says where they may stand: what is refused here works everywhere.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
import { type Json, jsonOf, jsonsOf, listOf } from '../json.ts';
import { anyText, image, picture, plainText, richText } from './composition.ts';
import { elementsIn, type Surface } from './elements.ts';
import { messageLimits } from './limits.ts';
import { choice, flag, free, list, number, type ObjectRule, object, type Rule, text, variant } from './shape.ts';

const block = { block_id: text(255) };
const cell: Readonly<Record<string, Rule>> = {
  raw_text: object({ text: text(messageLimits.tableText) }, ['text']),
  raw_number: object({ value: number(-Number.MAX_VALUE, Number.MAX_VALUE), text: text(255) }, ['value', 'text']),
  rich_text: richText,
};
const row = list(variant(cell), 20);

/** Headings of a data table are plain. */
function plainHead({ rows }: Json): readonly string[] {
  const isPlain = jsonsOf(listOf(rows)[0]).every(({ type }) => type !== 'rich_text');
  return isPlain ? [] : ['the first row must not hold rich_text'];
}

/** A file is chosen, and the choice is no action. */
function silentFile({ element, dispatch_action: dispatches }: Json): readonly string[] {
  const isLoud = dispatches === true && jsonOf(element)['type'] === 'file_input';
  return isLoud ? ['dispatch_action cannot be used with file_input'] : [];
}

const card = (surface: Surface): ObjectRule =>
  object(
    {
      ...block,
      hero_image: variant({ image }),
      icon: variant({ image }),
      title: anyText(150),
      subtitle: anyText(150),
      body: anyText(200),
      actions: list(variant({ button: elementsIn('actions', surface)['button'] ?? free }), 3),
    },
    [],
    { anyOf: ['hero_image', 'title', 'actions', 'body'] },
  );

const taskCard = object(
  {
    ...block,
    task_id: text(255),
    title: text(3_000),
    status: choice('pending', 'in_progress', 'complete', 'error'),
    details: variant({ rich_text: richText }),
    output: variant({ rich_text: richText }),
    sources: list(variant({ url: object({ url: text(3_000), text: text(3_000) }, ['url', 'text']) }), 100),
  },
  ['task_id', 'title', 'status'],
);

/** Blocks of every surface. */
function common(surface: Surface): Readonly<Record<string, Rule>> {
  return {
    section: object(
      {
        ...block,
        text: anyText(3_000),
        fields: list(anyText(2_000), 10),
        accessory: variant(elementsIn('section', surface)),
        expand: flag,
      },
      [],
      { anyOf: ['text', 'fields'] },
    ),
    header: object({ ...block, text: plainText(150), level: number(1, 4) }, ['text']),
    context: object({ ...block, elements: list(variant({ ...contextTexts, ...elementsIn('context', surface) }), 10) }, [
      'elements',
    ]),
    actions: object({ ...block, elements: list(variant(elementsIn('actions', surface)), 25) }, ['elements']),
    divider: object(block),
    image: object({ ...block, ...picture, title: plainText(2_000) }, ['alt_text'], {
      oneOf: ['image_url', 'slack_file'],
    }),
    input: object(
      {
        ...block,
        label: plainText(2_000),
        hint: plainText(2_000),
        optional: flag,
        dispatch_action: flag,
        element: variant(elementsIn('input', surface)),
      },
      ['label', 'element'],
      { together: silentFile },
    ),
    rich_text: richText,
    card: card(surface),
    video: object(
      {
        ...block,
        alt_text: text(2_000),
        title: plainText(199),
        thumbnail_url: text(3_000),
        video_url: text(3_000),
        title_url: text(3_000),
        author_name: text(49),
        provider_name: text(255),
        provider_icon_url: text(3_000),
        description: plainText(199),
      },
      ['alt_text', 'title', 'thumbnail_url', 'video_url'],
    ),
  };
}

const contextTexts = {
  plain_text: object({ text: text(3_000), emoji: flag }, ['text']),
  mrkdwn: object({ text: text(3_000), verbatim: flag }, ['text']),
};

const tables: Readonly<Record<string, Rule>> = {
  table: object(
    {
      ...block,
      rows: list(row, 100),
      column_settings: list(object({ align: choice('left', 'center', 'right'), is_wrapped: flag }), 20, 0),
    },
    ['rows'],
  ),
  // Slack's pages give 101 rows here and 201 there: the smaller number holds under both.
  data_table: object(
    {
      ...block,
      rows: list(row, 101, 2),
      caption: text(255),
      page_size: number(1, 100),
      row_header_column_index: number(0, 19),
    },
    ['rows', 'caption'],
    { together: plainHead },
  ),
};

const special: Readonly<Record<Surface, Readonly<Record<string, Rule>>>> = {
  message: {
    ...tables,
    context_actions: object({ ...block, elements: list(variant(elementsIn('context_actions', 'message')), 5) }, [
      'elements',
    ]),
    markdown: object({ ...block, text: text(12_000) }, ['text']),
    carousel: object({ ...block, elements: list(variant({ card: card('message') }), 10) }, ['elements']),
    // Alone it shows what is being done; one that waits was refused (third-party measurement).
    task_card: { ...taskCard, fields: { ...taskCard.fields, status: choice('in_progress', 'complete', 'error') } },
    plan: object({ ...block, title: text(3_000), tasks: list(variant({ task_card: taskCard }), 100, 0) }, ['title']),
  },
  modal: {
    alert: object({ ...block, text: anyText(200), level: choice('default', 'info', 'warning', 'error', 'success') }, [
      'text',
    ]),
  },
  home: {
    ...tables,
    carousel: object({ ...block, elements: list(variant({ card: card('home') }), 10) }, ['elements']),
  },
};

const surfaces: Readonly<Record<Surface, Rule>> = {
  message: variant({ ...common('message'), ...special.message }),
  modal: variant({ ...common('modal'), ...special.modal }),
  home: variant({ ...common('home'), ...special.home }),
};

/** Gives the rule of one block on a surface. */
export function blockOn(surface: Surface): Rule {
  return surfaces[surface];
}
