/** The community forum, put together: which one, how it is asked, and how its webhooks arrive. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import type { Forum, ForumTopics } from '../desk/forum.ts';
import type { Outbox } from '../desk/outbox.ts';
import { createDiscourse, type DiscourseOptions } from '../forum/discourse.ts';
import { newTopicUrl } from '../forum/new-topic.ts';
import { createWebhook, type SolutionEvent, webhookPath } from '../forum/webhook.ts';
import type { Log } from '../ops/log.ts';
import { openOpsServer } from '../ops/server.ts';
import { createRefusals } from '../slack/receive/rejected-requests.ts';
import type { OutboxRow } from '../slack/send/outbox-row.ts';
import { sameWords } from './same-words.ts';
import type { Setting } from './setting.ts';

/** The forum while the app runs. */
export interface CommunityForum {
  readonly support: {
    /** Absent where nothing but the link to its editor is known. */
    readonly forum?: Forum;
    /** Its editor, with a question filled in. */
    readonly editorUrl: (question: string) => string;
  };
  /** Takes its webhooks on whichever port the app has; absent where they arrive elsewhere, or not at all. */
  readonly hook?: Hook;
  stop(): Promise<void>;
}

/** Answers a request for one address; false for any other. */
type Hook = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Where what the forum says is kept. */
interface HookParts {
  readonly outbox: Pick<Outbox, 'put'>;
  readonly forumTopics: ForumTopics;
  readonly clock: () => number;
}

/** Opens the playground's own, or the one that the configuration names. */
export async function openCommunityForum(
  config: Config,
  { forum: local }: Setting,
  parts: HookParts,
  log: Log,
): Promise<CommunityForum> {
  if (local !== undefined) {
    const account = { key: local.apiKey, user: local.apiUser, category: local.category };
    return { support: supportBy({ url: local.url, account }), stop: await listenToLocal(local, parts, log) };
  }
  const { discourse, support } = config;
  const stop = async () => undefined;
  if (discourse === undefined) {
    return { support: { editorUrl: (question) => newTopicUrl(support.communityUrl, question) }, stop };
  }
  const { url, account, webhookSecret } = discourse;
  const named = { url, ...(account !== undefined && { account: { ...account, key: account.key.reveal() } }) };
  const hook = webhookSecret && hookOf({ forumUrl: url, secret: webhookSecret.reveal() }, parts, log);
  return { support: supportBy(named), ...(hook !== undefined && { hook }), stop };
}

function supportBy(forum: Pick<DiscourseOptions, 'url' | 'account'>): CommunityForum['support'] {
  const weigh = (word: string) => sameWords(word).reduce((sum, { weight }) => sum + weight, 0);
  return {
    forum: createDiscourse({ ...forum, weigh }),
    editorUrl: (question) => newTopicUrl(forum.url, question),
  };
}

/** An event about a topic of ours is in the outbox when it is answered. */
function hookOf(
  { forumUrl, secret }: { readonly forumUrl: string; readonly secret: string },
  { outbox, forumTopics, clock }: HookParts,
  log: Log,
): Hook {
  async function take({ id, ...event }: SolutionEvent): Promise<void> {
    if ((await forumTopics.findByTopic(event.topic.id)) === undefined) return;
    const payload: OutboxRow = { kind: 'solution', ...event };
    // The same event brought again has the same key, and is left as it is.
    const key = `solution/${event.topic.id}/${event.post}/${event.what}/${id}`;
    const lane = `solution/${event.topic.id}`;
    await outbox.put([{ key, lane, position: Number.parseInt(id, 10) || 0, payload, dueAt: clock() }]);
  }
  // Anybody may knock at the address, as often as they like.
  const refusals = createRefusals(log);
  const onTrouble = (what: string, error?: unknown) =>
    error === undefined ? refusals.tell(what, { cause: what }) : log.warn({ err: error }, what);
  return createWebhook({ forumUrl, secret, take, onTrouble });
}

/** The webhooks of the playground's forum arrive at a port of this machine, with a secret of this start. */
async function listenToLocal(forum: NonNullable<Setting['forum']>, parts: HookParts, log: Log) {
  const secret = randomBytes(16).toString('hex');
  const hook = hookOf({ forumUrl: forum.url, secret }, parts, log);
  const server = await openOpsServer({ host: '127.0.0.1', port: 0 }, hook, log);
  forum.sendWebhooksTo({ url: `${server.address}${webhookPath}`, secret });
  return server.stop;
}
