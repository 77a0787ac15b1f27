/**
 * What an agent does beside answering: it offers first questions, and shows in its conversations whether it works.
 * An app of the classic manifest has no such right, and does none of it.
 *
 * @see https://docs.slack.dev/ai/agent-sessions/
 */
import type { App } from '@slack/bolt';
import type { Parts } from '../dependencies.ts';
import type { Delivery } from '../receive/parse-delivery.ts';
import type { Question } from '../receive/question.ts';
import { clip } from '../render/message.ts';
import { words } from '../render/words.ts';

type AgentParts = Pick<Parts, 'client' | 'log'>;

/** Slack's own limit for the title of a session. */
const titleLimit = 200;

/** Shows in a direct conversation that its question is worked on, and that it is not any more. */
export function inSession(
  parts: AgentParts,
  isAgent: () => boolean,
  hear: (heard: Delivery) => Promise<void>,
): (heard: Delivery) => Promise<void> {
  return async (heard) => {
    const session = isAgent() ? sessionOf(heard.question) : undefined;
    if (session === undefined) return hear(heard);
    const title = clip(heard.question.text, titleLimit);
    // The reply does not wait for the status that says it is coming.
    const begun = setStatus(parts, {
      ...session,
      status: 'processing',
      ...(title !== '' && { title }),
      initiator_user_id: heard.question.asker.user,
    });
    try {
      await hear(heard);
    } finally {
      await begun;
      await setStatus(parts, { ...session, status: 'active' });
    }
  };
}

/** Listens to what only agents hear. */
export function registerAgentEvents(app: App, parts: AgentParts, isAgent: () => boolean): void {
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab !== 'messages' || !isAgent()) return;
    const prompts = words.examples.map(({ title, question }) => ({ title, message: question }));
    // Without a thread: in an agent's conversation there is none yet.
    await parts.client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts });
  });
  app.event('agent_session_stopped', async ({ event }) => {
    // An answer takes no time that could be saved; Slack only waits to be told that it is over.
    await setStatus(parts, { channel_id: event.channel, thread_ts: event.thread_ts, status: 'active' });
  });
}

function sessionOf({ surface, place }: Question) {
  if (surface !== 'dm' || place.kind === 'private') return undefined;
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
