/** The numbers of Slack's containers, in one place. Those of blocks and elements stand in their own tables. */

/** @see https://docs.slack.dev/reference/methods/chat.postMessage and chat.update */
export const messageLimits = {
  blocks: 50,
  /** Longer text is cut by `chat.postMessage`, not refused. */
  textCut: 40_000,
  /** Longer text is refused by `chat.update` with `msg_too_long`. */
  updateText: 4_000,
  markdownText: 12_000,
  /** Shared by all `markdown` blocks of a message. */
  markdownBlocks: 12_000,
  tables: 1,
  /** Shared by all cells of a message. */
  tableText: 10_000,
  /** The text of all blocks together; refused with `msg_blocks_too_long` near this (third-party measurement). */
  allBlockText: 13_200,
} as const;

/** @see https://docs.slack.dev/surfaces/modals and https://docs.slack.dev/reference/views */
export const viewLimits = {
  blocks: 100,
  title: 24,
  privateMetadata: 3_000,
  id: 255,
  /** Slack says 250 KB without saying of which kind; this is the smaller reading. */
  bytes: 250_000,
} as const;
