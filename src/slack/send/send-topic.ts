/** Rows of the outbox that go to the community forum, and those that came from it. Both may be worked on twice. */
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Desk } from '../../desk/desk.ts';
import { type Forum, ForumFailure, type ForumTopic, type ForumTopics } from '../../desk/forum.ts';
import type { Leased, Outbox } from '../../desk/outbox.ts';
import type { MessageRef } from '../../desk/ticket.ts';
import { carriedMessage, solutionMessage } from '../render/forum-messages.ts';
import type { OutboxRow } from './outbox-row.ts';
import { postOrTell } from './post-or-tell.ts';

/** What they need. */
export interface TopicRowParts {
  readonly client: WebClient;
  readonly desk: Pick<Desk, 'findByKey' | 'publish' | 'settle' | 'unsettle'>;
  readonly forum?: Forum | undefined;
  readonly forumTopics: ForumTopics;
  readonly outbox: Pick<Outbox, 'put'>;
  readonly clock: () => number;
  readonly log: Logger;
}

type RowOf<Kind extends OutboxRow['kind']> = Extract<OutboxRow, { kind: Kind }>;

/** Half an hour, as tries grow rarer. */
const triesAtMost = 12;

/** Opens the topic; its asker reads in the form what came of it, or directly where they wait there no more. */
export async function sendTopic(parts: TopicRowParts, leased: Leased, row: RowOf<'topic'>): Promise<undefined> {
  const { forumTopics, desk, outbox, clock } = parts;
  const { key, team, user, title, body, until } = row;
  const state = await publish(parts, leased, row);
  await forumTopics.settle(key, state);
  const ticket = state.kind === 'posted' ? await desk.findByKey(key) : undefined;
  if (ticket !== undefined && state.kind === 'posted') await desk.publish(ticket.id, { team, user }, state.topic);
  if (clock() <= until) return;
  const told = `told/${leased.key}`;
  const { text, blocks } = carriedMessage(state, { title, body });
  const message = { text, blocks: blocks.map((block) => ({ ...block })) };
  const payload = { kind: 'reply', team, user, place: { kind: 'private', channel: '' }, message } satisfies OutboxRow;
  await outbox.put([{ key: told, lane: told, position: 0, payload, dueAt: clock() }]);
}

/** @throws {ForumFailure} while another try may help. */
async function publish(
  { forum, log }: TopicRowParts,
  { attempts }: Leased,
  { externalId, title, body }: RowOf<'topic'>,
): Promise<Exclude<ForumTopic['state'], { kind: 'sending' }>> {
  if (forum?.publish === undefined) return { kind: 'failed' };
  try {
    return await forum.publish(externalId, { title, body });
  } catch (error) {
    if (!(error instanceof ForumFailure)) throw error;
    const isWorthATry = error.kind === 'limited' || (error.kind === 'temporary' && attempts < triesAtMost);
    if (isWorthATry) throw error;
    log.error({ err: error }, 'the forum takes no topic: check DISCOURSE_URL, _API_KEY, _API_USER and _CATEGORY');
    return { kind: 'failed' };
  }
}

/** By its ticket to everyone who waits; where there is none, or its asker withdrew it, to whoever carried it there. */
export async function sendSolution(
  parts: TopicRowParts,
  leased: Leased,
  { what, topic, post, url, by, text }: RowOf<'solution'>,
): Promise<MessageRef | undefined> {
  const { forumTopics, desk } = parts;
  const carried = await forumTopics.findByTopic(topic.id);
  if (carried === undefined) return undefined;
  const ticket = await desk.findByKey(carried.key);
  if (ticket !== undefined) {
    const ref = { id: topic.id, url: topic.url };
    const outcome =
      what === 'accepted'
        ? await desk.settle(ticket.id, ref, { post, url, by, text })
        : await desk.unsettle(ticket.id, ref, post);
    if (outcome.kind === 'done' || outcome.reason !== 'already-withdrawn') return undefined;
  }
  const { team, user } = carried.asker;
  const message = solutionMessage({ what, topic, url, by, text, user });
  return postOrTell(parts, leased, { team, user, place: carried.place }, message);
}
