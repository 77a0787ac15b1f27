/** A message as Slack accepts it, and the few blocks that ours are built from. */
import type { ActionsBlock, Button, ConfirmationDialog, KnownBlock, Overflow } from '@slack/types';
import { cut } from './cut.ts';

/** Text and blocks that say the same. */
export interface Message {
  /** What notifications show and screen readers read: never empty, never a repetition of "new message". */
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** Below Slack's 3,000 for a section's text, with room for a mark or two. */
const sectionLimit = 2900;
/** Below the 4,000 that `chat.update` accepts for `text`. */
const textLimit = 3000;
/** Slack's own limit for a message. */
const blocksAtMost = 50;
/** Below the 13,200 characters over all blocks at which Slack was seen to refuse (`msg_blocks_too_long`). */
const charactersAtMost = 12_000;

/** A section of mrkdwn that is ours already; `verbatim` keeps Slack from making links of its own. */
export function section(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

/** What a person typed, as a quote of at most `limit` characters: as they typed it, for in rich text nothing is live. */
export function typed(text: string, limit: number): KnownBlock {
  // Slack refuses a run of nothing.
  const elements = [{ type: 'text', text: text === '' ? '\u00a0' : clip(text, limit) } as const];
  return { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] };
}

/** A small grey line. */
export function context(text: string): KnownBlock {
  const [first = ''] = cut(text, sectionLimit);
  return { type: 'context', elements: [{ type: 'mrkdwn', text: first, verbatim: true }] };
}

/** Buttons in a row, and perhaps a menu with them; without any there is no row. */
export function actions(elements: readonly (Button | Overflow)[], blockId?: string): readonly ActionsBlock[] {
  if (elements.length === 0) return [];
  return [{ type: 'actions', ...(blockId !== undefined && { block_id: blockId }), elements: [...elements] }];
}

/** One entry of a menu. */
export interface MenuEntry {
  /** Comes back when it is chosen; at most 75 characters. */
  readonly value: string;
  readonly label: string;
}

/** What is wanted seldom, behind three dots; Slack accepts five entries. */
export function menu(actionId: string, entries: readonly MenuEntry[]): Overflow {
  const options = entries.map(({ value, label }) => ({ value, text: plain(clip(label, 75)) }));
  return { type: 'overflow', action_id: actionId, options };
}

/** What a question before an act says. */
interface ConfirmWords {
  readonly title: string;
  /** mrkdwn of ours, at most 300 characters. */
  readonly text: string;
  readonly confirm: string;
  readonly deny: string;
}

/** Asks the person before something is done. */
export function confirmation({ title, text, confirm, deny }: ConfirmWords): ConfirmationDialog {
  const mrkdwn = { type: 'mrkdwn', text, verbatim: true } as const;
  return { title: plain(title), text: mrkdwn, confirm: plain(confirm), deny: plain(deny) };
}

/** Plain text, as Slack wants it for labels. */
export function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}

/** A button; labels are cut to Slack's 75 characters. */
export function button(actionId: string, label: string, more: Partial<Button> = {}): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: plain(clip(label, 75)),
    ...more,
  };
}

/** A message of one sentence, which is its own fallback. */
export function plainMessage(text: string): Message {
  return { text, blocks: [section(text)] };
}

/** Cuts to `limit` characters with an ellipsis, never through an emoji. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Makes fallback text of mrkdwn: cut where Slack would refuse it, never through an escaped character. */
export function fallback(text: string): string {
  return clipEscaped(text, textLimit);
}

/** Cuts mrkdwn to `limit` characters with an ellipsis, never through an escaped character. */
export function clipEscaped(text: string, limit: number): string {
  const [first = '', ...rest] = cut(text, limit - 1);
  return rest.length === 0 ? first : `${first}…`;
}

/**
 * As much of the beginning of `body` as a message has room for beside `frame`: what must be there (heading, buttons)
 * is counted first, so that no quote, however long, takes its place.
 */
export function fitting(body: readonly KnownBlock[], frame: readonly KnownBlock[]): readonly KnownBlock[] {
  let characters = charactersAtMost - charactersOf(frame);
  const most = body.slice(0, Math.max(0, blocksAtMost - frame.length));
  const end = most.findIndex((block) => {
    characters -= charactersOf(block);
    return characters < 0;
  });
  return end === -1 ? most : most.slice(0, end);
}

/** Adds up every text that a reader sees, however deep it stands, as Slack counts. */
function charactersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + charactersOf(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, member]) => sum + (key === 'text' && typeof member === 'string' ? member.length : charactersOf(member)),
    0,
  );
}
