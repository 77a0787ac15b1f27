/** A message as Slack takes it, and the few blocks that ours are built of. */
import type { Button, KnownBlock } from '@slack/types';
import { cut } from './cut.ts';
import { escapeText } from './escape.ts';

export interface Message {
  /** What notifications show and screen readers read: never empty, never a repetition of "new message". */
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** Below Slack's 3,000 for a section's text, with room for a mark or two. */
export const sectionLimit = 2900;
/** Below the 4,000 that `chat.update` accepts for `text`. */
const textLimit = 3000;

/** A section of mrkdwn that is ours already; `verbatim` keeps Slack from making links of its own. */
export function section(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

/** What a person typed, as they typed it, as a quote: nothing in it is live. At most `limit` characters as Slack counts. */
export function typed(text: string, limit: number): KnownBlock {
  const [first = '', ...rest] = cut(quoted(escapeText(text)), limit);
  return section(rest.length === 0 ? first : `${first} …`);
}

/** A small grey line. */
export function context(text: string): KnownBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: text.slice(0, sectionLimit), verbatim: true }] };
}

export function actions(buttons: readonly Button[]): readonly KnownBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: [...buttons] }];
}

/** A button; labels are cut to Slack's 75 characters. */
export function button(actionId: string, label: string, more: Partial<Button> = {}): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: clip(label, 75), emoji: false },
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

/** Makes fallback text of mrkdwn: cut where Slack would refuse it. */
export function fallback(text: string): string {
  return clip(text, textLimit);
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
