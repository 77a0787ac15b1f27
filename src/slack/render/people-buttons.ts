/** The buttons that lead to people. */
import type { Button } from '@slack/types';
import { ids } from '../ids.ts';
import { escapeText } from './escape.ts';
import { button, clip, clipEscaped, confirmation } from './message.ts';
import type { ReplyContext } from './reply-context.ts';
import { replyIds, type Surface } from './reply-ids.ts';
import { words } from './words.ts';

/** The button that leads to the community forum: to its prefilled editor at `url`, or to our form about the question `key`. */
export function forumButton(url: string | undefined, key: string): Button {
  return button(ids.reply.forum, words.forum, url === undefined ? { value: key } : { url });
}

/** As much of a question as a person needs to know it again. */
const questionLimit = 140;
/** Slack's own limit for the text of a confirmation. */
const confirmLimit = 300;

/**
 * The button that asks people, wherever a reply is shown; `value` is the reply's id, or a section of it. Where the
 * question was asked privately it says first what will be posted, and where.
 */
export function askHumanButton(value: string, { carriedTo, question }: ReplyContext, surface: Surface): Button {
  const { people } = replyIds[surface];
  if (carriedTo === undefined) return button(people, words.askHuman, { value });
  const { title, text, confirm, deny } = words.carrying;
  const said = escapeText(clip(question.replace(/\s+/g, ' '), questionLimit));
  const room = confirmLimit - text(`<#${carriedTo}>`, '').length;
  const what = text(`<#${carriedTo}>`, clipEscaped(said, room));
  return button(people, words.askHuman, { value, confirm: confirmation({ title, text: what, confirm, deny }) });
}
