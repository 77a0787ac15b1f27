/**
 * Who reads along in a channel: only our own people, or another organisation too. It fails closed: what Slack does
 * not say counts as shared. The answer is kept for a few minutes, for every question would ask it again.
 *
 * @see https://docs.slack.dev/apis/slack-connect/
 */
import type { WebClient } from '@slack/web-api';
import { toFailure } from '../send/slack-errors.ts';

/** `ours`: only people of this organisation read along. `external`: others do, or Slack does not say. */
export type Readers = 'ours' | 'external';

const keptMs = 5 * 60_000;
/** Long enough to spare a failing Slack, short enough that nobody is sent away for a hiccup. */
const keptAfterFailureMs = 15_000;
/** Channels of a very large workspace; beyond it the oldest are asked for again. */
const keptAtMost = 10_000;

/** A channel as a delivery names it; `isShared` is what the delivery itself says, where it says something. */
export interface Channel {
  readonly team: string;
  readonly id: string;
  readonly isShared?: boolean;
}

/** Makes the function that asks Slack, and remembers the answers for a while. */
export function createChannelReaders(client: WebClient, clock: () => number): (channel: Channel) => Promise<Readers> {
  const known = new Map<string, { readonly readers: Promise<Readers>; readonly until: number }>();

  function keep(key: string, readers: Promise<Readers>, forMs: number): void {
    const [oldest] = known.keys();
    if (known.size >= keptAtMost && oldest !== undefined) known.delete(oldest);
    known.delete(key);
    known.set(key, { readers, until: clock() + forMs });
  }

  return (channel) => {
    if (channel.isShared === true) return Promise.resolve('external');
    const key = `${channel.team}/${channel.id}`;
    const remembered = known.get(key);
    if (remembered !== undefined && clock() < remembered.until) return remembered.readers;
    const readers = askSlack(client, channel).catch((error: unknown) => {
      const failure = toFailure(error);
      const isBusy = failure.kind === 'limited';
      const told = isBusy && channel.isShared === false ? 'ours' : 'external';
      keep(key, Promise.resolve(told), isBusy ? failure.retryAfterMs : keptAfterFailureMs);
      return told;
    });
    // Questions that come while Slack is being asked wait for the same answer.
    keep(key, readers, keptMs);
    return readers;
  };
}

/** Asks up to three times: a hiccup of Slack's turns nobody away. What it refuses, it refuses again. */
async function askSlack(client: WebClient, channel: Channel, triesLeft = 3): Promise<Readers> {
  try {
    return await readersOf(client, channel);
  } catch (error) {
    if (triesLeft <= 1 || toFailure(error).kind !== 'unknown') throw error;
    return askSlack(client, channel, triesLeft - 1);
  }
}

/** An invitation that is not accepted yet counts: once it is, the whole past of the channel is shared. */
async function readersOf(client: WebClient, { id }: Channel): Promise<Readers> {
  const { channel } = await client.conversations.info({ channel: id });
  if (channel === undefined) throw new Error('conversations.info gave no channel');
  return channel.is_ext_shared === true || channel.is_pending_ext_shared === true ? 'external' : 'ours';
}
