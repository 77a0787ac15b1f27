/**
 * What the app shows as an agent beside its messages: the session of each thread with its status, and the questions
 * it suggests in a conversation.
 *
 * @see https://docs.slack.dev/reference/methods/agents.sessions.setStatus
 */
import type { ChangeBus } from './change-bus.ts';
import type { AgentSession, Prompts } from './model.ts';
import { remember } from './recent.ts';

export interface Agents {
  /** Keeps the status of a session; the first one creates it, and only that one can name it. */
  note(channel: string, threadTs: string | undefined, said: Pick<AgentSession, 'status' | 'title'>): AgentSession;
  session(channel: string, threadTs: string | undefined): AgentSession | undefined;
  /** Replaces the suggestions of a conversation, or of one thread in it. */
  suggest(channel: string, threadTs: string | undefined, prompts: Prompts): void;
  prompts(channel: string, threadTs?: string): Prompts | undefined;
}

/** Creates an agent that has no session and suggests nothing. */
export function createAgents(changes: ChangeBus): Agents {
  const sessions = new Map<string, AgentSession>();
  const suggested = new Map<string, Prompts>();
  const keyOf = (channel: string, threadTs: string | undefined): string => `${channel} ${threadTs ?? ''}`;
  return {
    note(channel, threadTs, said) {
      const known = sessions.get(keyOf(channel, threadTs));
      const session = { status: said.status, title: known?.title ?? said.title };
      remember(sessions, keyOf(channel, threadTs), session);
      changes.publish({ kind: 'agent', channel });
      return session;
    },
    session: (channel, threadTs) => sessions.get(keyOf(channel, threadTs)),
    suggest(channel, threadTs, prompts) {
      remember(suggested, keyOf(channel, threadTs), prompts);
      changes.publish({ kind: 'agent', channel });
    },
    prompts: (channel, threadTs) => suggested.get(keyOf(channel, threadTs)),
  };
}
