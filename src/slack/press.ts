/** What every press of a button shares: who pressed, on what, and how to tell them something privately. */
import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Refusal } from '../desk/acts.ts';
import type { Person } from '../desk/ticket.ts';
import { plainMessage } from './message.ts';
import type { Parts } from './parts.ts';
import { words } from './words.ts';

export type Press = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** Who pressed; an app installed for a whole organisation has the team on the person. */
export function presser({ body }: Pick<Press, 'body'>): Person {
  return { team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id };
}

/**
 * Tells only the person who pressed; the message with the button stays as it is. In a thread through the Web API,
 * for what a response URL says privately lands at the root of the channel.
 */
export async function whisper(
  { client, log }: Pick<Parts, 'client' | 'log'>,
  press: Press,
  text: string,
): Promise<void> {
  const { container, channel, user } = press.body;
  const blocks = [...plainMessage(text).blocks];
  const thread: unknown = container['thread_ts'];
  if (typeof thread === 'string' && channel !== undefined) {
    try {
      await client.chat.postEphemeral({ channel: channel.id, user: user.id, thread_ts: thread, text, blocks });
      return;
    } catch (error) {
      log.warn({ err: error }, 'told at the root of the channel instead of in the thread');
    }
  }
  await press.respond({ response_type: 'ephemeral', replace_original: false, text, blocks });
}

/** The sentence for an act that was refused. */
export function refusalText({ reason, by }: Refusal): string {
  return words.refused[reason](by === undefined ? '' : `<@${by}>`);
}
