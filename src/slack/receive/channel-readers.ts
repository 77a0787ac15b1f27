/**
 * Who reads along in a channel: only our own people, or another organisation too. It fails closed: what Slack does
 * not tell us counts as shared, and while Slack is in trouble nothing is known. The answer is kept for a few minutes, for
 * every question would ask it again.
 *
 * @see https://docs.slack.dev/apis/slack-connect/
 */
import type { WebClient } from '@slack/web-api';
import { toFailure } from '../send/slack-errors.ts';

/** `ours`: only people of this organisation read along. `external`: others do, or Slack does not say. */
export type Readers = 'ours' | 'external';

const keptMs = 5 * 60_000;
/** Long enough to spare Slack a refusal a question, short enough that an invitation of the app counts soon. */
const keptAfterRefusalMs = 15_000;
/** At once: who shares from a form waits for it. */
const triesAtOnce = 3;
/** Channels of a very large workspace; beyond it the oldest are asked for again. */
const keptAtMost = 10_000;

/** A channel as a delivery names it; `isShared` is what the delivery itself says, where it says something. */
export interface Channel {
  readonly team: string;
  readonly id: string;
  readonly isShared?: boolean;
}

/**
 * Makes the function that asks Slack, and remembers the answers for a while.
 *
 * What it makes throws where Slack has trouble of its own: a hiccup of Slack's is no reason to turn anybody away.
 */
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
      if (failure.kind === 'unknown') {
        known.delete(key);
        throw error;
      }
      const isBusy = failure.kind === 'limited';
      const told = isBusy && channel.isShared === false ? 'ours' : 'external';
      keep(key, Promise.resolve(told), isBusy ? failure.retryAfterMs : keptAfterRefusalMs);
      return told;
    });
    // Questions that come while Slack is being asked wait for the same answer.
    keep(key, readers, keptMs);
    return readers;
  };
}

async function askSlack(client: WebClient, channel: Channel, tries = 1): Promise<Readers> {
  try {
    return await readersOf(client, channel);
  } catch (error) {
    if (tries === triesAtOnce || toFailure(error).kind !== 'unknown') throw error;
    return askSlack(client, channel, tries + 1);
  }
}

/** An invitation that is not accepted yet counts: once it is, the whole past of the channel is shared. */
async function readersOf(client: WebClient, { id }: Channel): Promise<Readers> {
  const { channel } = await client.conversations.info({ channel: id });
  if (channel === undefined) throw new Error('conversations.info gave no channel');
  return channel.is_ext_shared === true || channel.is_pending_ext_shared === true ? 'external' : 'ours';
}
