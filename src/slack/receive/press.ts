/** What every press of a button shares: who pressed, on what, and how to tell them something privately. */
import type { App, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Refusal } from '../../desk/acts.ts';
import type { Person } from '../../desk/ticket.ts';
import type { Parts } from '../dependencies.ts';
import { type Message, plainMessage } from '../render/message.ts';
import { words } from '../render/words.ts';
import { tellDirectly } from '../send/post.ts';
import { respondAt } from '../send/respond.ts';
import { openNotice } from '../send/views.ts';

/** A press of a button, as Bolt hands it over. */
export type Press = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** Listens to a button; Slack hears at once that the press arrived, whatever it takes to act on it. */
export function onPress(app: App, id: string | RegExp, act: (press: Press) => Promise<void>): void {
  app.action<Press['body']>(id, async (press) => {
    await press.ack();
    await act(press);
  });
}

/** What of a press, or of a form that was submitted, says who it was. */
export interface Pressed {
  readonly body: {
    readonly team: { readonly id: string } | null;
    readonly user: { readonly id: string; readonly team_id?: string };
  };
}

/** Who pressed; an app installed for a whole organisation has the team on the person. */
export function presser({ body }: Pressed): Person {
  return { team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id };
}

/**
 * Tells only the person who pressed; the message with the button stays as it is. In a thread through the Web API,
 * for what a response URL says privately lands at the root of the channel; in a view, in a modal of its own; and
 * where Slack does not take it there (any more), as a direct message.
 */
export async function whisper(
  { client, log }: Pick<Parts, 'client' | 'log'>,
  press: Press,
  what: string | Message,
): Promise<void> {
  const { container, channel, user, view } = press.body;
  const message = typeof what === 'string' ? plainMessage(what) : what;
  if (view !== undefined) {
    const doing = { trigger: press.body.trigger_id, isInModal: view.type === 'modal' };
    if (await openNotice(client, doing, message.text)) return;
    return tellDirectly(client, presser(press), message);
  }
  const text = message.text;
  const blocks = [...message.blocks];
  const thread: unknown = container['thread_ts'];
  if (typeof thread === 'string' && channel !== undefined) {
    try {
      await client.chat.postEphemeral({ channel: channel.id, user: user.id, thread_ts: thread, text, blocks });
      return;
    } catch (error) {
      log.warn({ err: error }, 'told at the root of the channel instead of in the thread');
    }
  }
  if ((await respondAt({ url: press.body.response_url }, message, 'ephemeral')) === 'taken') return;
  await tellDirectly(client, presser(press), message);
}

/** The sentence for an act that was refused. */
export function refusalText({ reason, by }: Refusal): string {
  return words.refused[reason](by === undefined ? '' : `<@${by}>`);
}
