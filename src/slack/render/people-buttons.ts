/** The buttons that lead to people. */
import type { Button } from '@slack/types';
import { ids } from '../ids.ts';
import { button } from './message.ts';
import { words } from './words.ts';

/** The button that opens a new topic on the community forum, prefilled. */
export function forumButton(url: string): Button {
  return button(ids.reply.forum, words.forum, { url });
}

/** The button that asks people, wherever a reply is shown; `value` is the reply's id, or a section of it. */
export function askHumanButton(label: string, value: string): Button {
  return button(ids.reply.askHuman, label, { value });
}
