/** Tells whoever pressed a button something: in the place of the message with it, or to them alone. */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { type Message, plainMessage } from '../render/message.ts';
import { tellDirectly } from '../send/post.ts';
import { replaceAt, respondAt } from '../send/respond.ts';
import { openNotice } from '../send/views.ts';
import { type Press, presser } from './press.ts';

/**
 * Replaces the message with the button; false where Slack no longer accepts that, half an hour after the press.
 *
 * @throws where Slack does not answer
 */
export async function replaceMessage({ body }: Press, message: Message): Promise<boolean> {
  const outcome = await replaceAt(body.response_url, message);
  if (outcome === 'unknown') throw new Error('the response URL did not answer');
  return outcome === 'accepted';
}

/** Replaces it with what the person asked to see, who gets that in another way where it is too late. */
export async function replaceOrTell(
  { tellPresser }: { readonly tellPresser: TellPresser },
  press: Press,
  message: Message,
): Promise<void> {
  if (!(await replaceMessage(press, message))) await tellPresser(press, message);
}

/** Tells only the person who pressed; the message with the button stays as it is. */
export type TellPresser = (press: Press, what: string | Message) => Promise<void>;

/**
 * Makes it. In a thread it goes through the Web API, for what a response URL says privately appears at the root of
 * the channel; in a view, in a modal of its own; and where Slack does not accept it there (any more), as a direct
 * message.
 */
export function createTellPresser(client: WebClient, log: Logger): TellPresser {
  async function tellInThread({ body }: Press, { text, blocks }: Message): Promise<boolean> {
    const { container, channel, user } = body;
    const thread: unknown = container['thread_ts'];
    if (typeof thread !== 'string' || channel === undefined) return false;
    const message = { text, blocks: [...blocks] };
    try {
      await client.chat.postEphemeral({ channel: channel.id, user: user.id, thread_ts: thread, ...message });
      return true;
    } catch (error) {
      log.warn({ err: error }, 'told at the root of the channel instead of in the thread');
      return false;
    }
  }

  async function tellAtOnce(press: Press, message: Message): Promise<boolean> {
    const { view, trigger_id: trigger, response_url: url } = press.body;
    if (view !== undefined) return openNotice(client, { trigger, isInModal: view.type === 'modal' }, message.text);
    if (await tellInThread(press, message)) return true;
    return (await respondAt({ url }, message, 'ephemeral')) === 'accepted';
  }

  return async (press, what) => {
    const message = typeof what === 'string' ? plainMessage(what) : what;
    if (!(await tellAtOnce(press, message))) await tellDirectly(client, presser(press), message);
  };
}
