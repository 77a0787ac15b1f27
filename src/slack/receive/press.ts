/** What every press of a button shares: who pressed, where the button is, and how to tell them something. */
import type { App, BlockAction, BlockElementAction, OverflowAction, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Person } from '../../desk/ticket.ts';
import { type Message, plainMessage } from '../render/message.ts';
import { tellDirectly } from '../send/post.ts';
import { respondAt } from '../send/respond.ts';
import { openNotice } from '../send/views.ts';

/** A press of a button, or of an entry in a menu; what of Bolt's own is used. */
export interface Press {
  readonly body: Omit<BlockAction, 'actions'>;
  readonly payload: { readonly action_ts: string; readonly value?: string };
  readonly respond: RespondFn;
}

/** Registers what a button does; the press is acknowledged at once, however long that takes. */
export function onPress(app: App, id: string | RegExp, act: (press: Press) => Promise<void>): void {
  app.action<BlockAction<BlockElementAction>>(id, async ({ ack, body, payload, respond }) => {
    await ack();
    const value = chosenIn(payload);
    await act({ body, respond, payload: { action_ts: payload.action_ts, ...(value !== undefined && { value }) } });
  });
}

/** What a button stands for, what was typed, or who or what was chosen. */
function chosenIn(payload: BlockElementAction): string | undefined {
  if (payload.type === 'static_select') return payload.selected_option.value;
  if (payload.type === 'users_select') return payload.selected_user;
  return 'value' in payload && typeof payload.value === 'string' ? payload.value : undefined;
}

/**
 * Registers what an entry of a menu does; one listener an entry, for they belong to different parts of the app. What
 * it stands for is the id of its block, for the value of an entry is short.
 */
export function onMenu(app: App, id: string, entry: string, act: (press: Press) => Promise<void>): void {
  app.action<BlockAction<OverflowAction>>(id, async ({ ack, body, payload, respond }) => {
    if (payload.selected_option.value !== entry) return;
    await ack();
    await act({ body, respond, payload: { action_ts: payload.action_ts, value: payload.block_id } });
  });
}

/** The ids of buttons of which a message has several, each with its number. */
export function numbered(id: string): RegExp {
  return new RegExp(`^${id.replaceAll('.', '\\.')}\\.\\d+$`);
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

/** Whether only the presser sees the message with the button. */
export function isEphemeral({ body }: Press): boolean {
  return body.container['is_ephemeral'] === true;
}

/** Replaces the message with the button. */
export async function replaceMessage(press: Press, { text, blocks }: Message): Promise<void> {
  await press.respond({ replace_original: true, text, blocks: [...blocks] });
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
