/**
 * What an agent does beside answering: it offers first questions, and shows in its conversations whether it works.
 * An app of the classic manifest has no such right, and does none of it.
 *
 * @see https://docs.slack.dev/ai/agent-sessions/
 */
import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Incoming } from '../receive/incoming.ts';
import type { Question } from '../receive/question.ts';
import { clip } from '../render/message.ts';
import { words } from '../render/words.ts';

interface AgentParts {
  readonly client: WebClient;
  readonly log: Logger;
  /** Whether the app was installed from the agent manifest. */
  readonly isAgent: () => boolean;
}

/** Slack's own limit for the title of a session. */
const titleLimit = 200;

/** Shows in a direct conversation that its question is being worked on, and when it no longer is. */
export function inSession(
  parts: AgentParts,
  handle: (delivery: Incoming) => Promise<void>,
): (delivery: Incoming) => Promise<void> {
  return async (delivery) => {
    if (delivery.kind === 'spoken' || delivery.kind === 'act') return handle(delivery);
    const { question } = delivery;
    const session = parts.isAgent() ? sessionOf(question) : undefined;
    if (session === undefined) return handle(delivery);
    const title = clip(question.text, titleLimit);
    // The reply does not wait for the status that says it is coming.
    const begun = setStatus(parts, {
      ...session,
      status: 'processing',
      ...(title !== '' && { title }),
      initiator_user_id: question.asker.user,
    });
    try {
      await handle(delivery);
    } finally {
      await begun;
      await setStatus(parts, { ...session, status: 'active' });
    }
  };
}

/** Registers the events that only agents receive. */
export function registerAgentEvents(app: App, parts: AgentParts): void {
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab !== 'messages' || !parts.isAgent()) return;
    const prompts = words.examples.map(({ title, question }) => ({ title, message: question }));
    // Without a thread: in an agent's conversation there is none yet.
    await parts.client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts });
  });
  app.event('agent_session_stopped', async ({ event }) => {
    // An answer takes so little time that there is nothing to stop; Slack only waits to be told that it is over.
    await setStatus(parts, { channel_id: event.channel, thread_ts: event.thread_ts, status: 'active' });
  });
}

function sessionOf({ surface, place }: Question) {
  if (surface !== 'dm' || place.kind === 'private' || place.threadTs === undefined) return undefined;
  return { channel_id: place.message.channel, thread_ts: place.threadTs };
}

interface Status {
  readonly channel_id: string;
  readonly thread_ts: string;
  readonly status: 'processing' | 'active';
  readonly title?: string;
  readonly initiator_user_id?: string;
}

/** A courtesy: the answer does not depend on it. */
async function setStatus({ client, log }: AgentParts, status: Status): Promise<void> {
  try {
    await client.agents.sessions.setStatus({ ...status });
  } catch (error) {
    log.warn({ err: error }, 'session status not set');
  }
}
