/** Another section in the place of the one that a reply quotes. */
import type { WebClient } from '@slack/web-api';
import type { Desk } from '../../desk/desk.ts';
import { type Press, presser } from '../receive/press.ts';
import { update } from '../send/post.ts';
import type { ReplyOutbox } from '../send/reply-outbox.ts';
import type { PressedSection, ShownReplies } from './shown-replies.ts';

/** What it takes. */
interface ReplyParts {
  readonly client: WebClient;
  readonly desk: Pick<Desk, 'findByKey'>;
  readonly shownReplies: ShownReplies;
  readonly replyOutbox: ReplyOutbox;
}

/** Whether a person may put another section into a reply: the asker, as long as no ticket is about it. */
export async function mayChange(
  { desk }: Pick<ReplyParts, 'desk'>,
  press: Press,
  { shown, value }: PressedSection,
): Promise<boolean> {
  const isTheirs = value.sharer === undefined && shown.asker.user === presser(press).user;
  // With a ticket, the reply stays as the engineers know it.
  return isTheirs && (await desk.findByKey(shown.id)) === undefined;
}

/** Puts a section into the asker's own reply, wherever that stands; false where it cannot be. */
export async function showInReply(parts: ReplyParts, press: Press, section: PressedSection): Promise<boolean> {
  const { client, shownReplies, replyOutbox } = parts;
  if (!(await mayChange(parts, press, section))) return false;
  const reply = await replyOutbox.whereReplied(section.shown.id);
  return reply !== undefined && update(client, reply, await shownReplies.messageOf(section, false));
}
