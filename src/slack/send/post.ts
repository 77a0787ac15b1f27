/**
 * Posts one message, once: each carries a key in its metadata, and a message that was tried before is first looked
 * for by that key, so that a post whose answer was lost is not repeated.
 */
import type { WebClient } from '@slack/web-api';
import type { Leased } from '../../desk/outbox.ts';
import type { MessageRef, Person, Place } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { isRefused, means } from './slack-errors.ts';

/** A message whose blocks may have been read back from a row. */
export interface Sendable {
  readonly text: string;
  readonly blocks: readonly { readonly type: string }[];
}

/** Where a message goes. */
export interface Target {
  readonly team: string;
  readonly channel: string;
  readonly threadTs?: string;
  /** The message that is answered; ours can only come after it. */
  readonly after?: string;
  /** It is seen outside its thread, too. */
  readonly isBroadcast?: true;
}

/** How many messages are searched for one that may have been sent already. */
const lookThrough = 200;

/** Where a message to this place goes: a thread, the conversation of the question, or the direct messages of one who asked privately. */
export async function targetOf(client: WebClient, team: string, place: Place, user: string): Promise<Target> {
  if (place.kind === 'private') return directTo(client, team, user);
  const { message, threadTs } = place;
  return { team, channel: message.channel, after: message.ts, ...(threadTs !== undefined && { threadTs }) };
}

/** The direct messages with a person; opened where they were not. */
export async function directTo(client: WebClient, team: string, user: string): Promise<Target> {
  const { channel } = await client.conversations.open({ users: user });
  if (channel?.id === undefined) throw new Error('conversations.open gave no channel');
  return { team, channel: channel.id };
}

/** Posts into a person's direct messages at once: what is of no use later, and may be lost. */
export async function tellDirectly(client: WebClient, { team, user }: Person, message: Sendable): Promise<void> {
  const { channel } = await directTo(client, team, user);
  await client.chat.postMessage({ channel, text: message.text, blocks: [...message.blocks] });
}

/** Posts a row's message, or finds it where an earlier try had posted it. */
export async function postOnce(client: WebClient, row: Leased, target: Target, message: Sendable): Promise<MessageRef> {
  const known = await findSent(client, row, target);
  return { team: target.team, channel: target.channel, ts: known ?? (await post(client, target, message, row.key)) };
}

/** The metadata by which a row's message is found again. */
export function markOf(key: string) {
  return { event_type: ids.metadata, event_payload: { key } };
}

/** Changes a message of ours; false when it is no longer there. */
export async function update(client: WebClient, at: MessageRef, message: Sendable): Promise<boolean> {
  const base = { channel: at.channel, ts: at.ts, text: message.text };
  try {
    await inBlocks(message, (blocks) => client.chat.update({ ...base, blocks }));
    return true;
  } catch (error) {
    if (means(error, 'gone')) return false;
    throw error;
  }
}

/** Takes the buttons off a message of ours; one that may not be read or changed keeps them, which harms nobody. */
export async function takeButtons(client: WebClient, { channel, ts, team }: MessageRef): Promise<void> {
  try {
    const { messages = [] } = await client.conversations.replies({
      channel,
      ts,
      oldest: ts,
      latest: ts,
      inclusive: true,
    });
    const { text = '', blocks = [] } = messages.find((message) => message.ts === ts) ?? {};
    const rest = blocks.flatMap(({ type = 'actions', ...block }) => (type === 'actions' ? [] : [{ type, ...block }]));
    if (rest.length < blocks.length) await update(client, { channel, ts, team }, { text, blocks: rest });
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}

async function post(client: WebClient, target: Target, message: Sendable, key: string): Promise<string> {
  const base = {
    channel: target.channel,
    ...threadFields(target),
    metadata: markOf(key),
    unfurl_links: false,
    unfurl_media: false,
    text: message.text,
  };
  return timestampOf(await inBlocks(message, (blocks) => client.chat.postMessage({ ...base, blocks })));
}

function threadFields({ threadTs, isBroadcast }: Target) {
  if (threadTs === undefined) return {};
  return isBroadcast === true ? ({ thread_ts: threadTs, reply_broadcast: true } as const) : { thread_ts: threadTs };
}

/** Tries again without blocks where Slack does not accept them: better plain than not at all, the text says the same. */
async function inBlocks<Answer>(
  { blocks }: Sendable,
  say: (blocks: { readonly type: string }[]) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await say([...blocks]);
  } catch (error) {
    if (!means(error, 'blocks')) throw error;
    return say([]);
  }
}

function timestampOf({ ts }: { readonly ts?: string }): string {
  if (ts === undefined) throw new Error('chat.postMessage gave no ts');
  return ts;
}

/**
 * The `ts` of a row's message where an earlier try had posted it. A place that may not be read counts as one where
 * nothing was sent: better twice than never.
 */
export async function findSent(client: WebClient, row: Leased, target: Target): Promise<string | undefined> {
  const { attempts, key } = row;
  if (attempts === 1) return undefined;
  try {
    const messages = await messagesOf(client, target);
    return messages.find(({ metadata }) => new Map(Object.entries(metadata?.event_payload ?? {})).get('key') === key)
      ?.ts;
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw error;
  }
}

async function messagesOf(client: WebClient, { channel, threadTs, after }: Target) {
  const options = {
    channel,
    limit: lookThrough,
    include_all_metadata: true,
    ...(after !== undefined && { oldest: after }),
  };
  const { messages } =
    threadTs === undefined
      ? await client.conversations.history(options)
      : await client.conversations.replies({ ...options, ts: threadTs });
  return messages ?? [];
}
