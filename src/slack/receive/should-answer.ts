/** Whether we may speak: what only the thread tells about a question, and what only the reply tells. */
import type { Reply } from '../../assistant/reply.ts';
import type { ShownReply } from '../../desk/shown.ts';
import { threadOf } from '../ask/reply-to.ts';
import type { Parts } from '../dependencies.ts';
import type { Question } from './question.ts';

/**
 * A mention is always for us, and ends our quiet. A follow-up is where its asker asked before, and the guides had
 * something last time: after that the thread is with people.
 */
export async function isForUs({ quiet }: Parts, question: Question, before: readonly ShownReply[]): Promise<boolean> {
  const root = threadOf(question);
  if (root === undefined) return true;
  if (question.surface === 'mention') {
    await quiet.remove(root);
    return true;
  }
  if (await quiet.has(root)) return false;
  if (question.surface !== 'follow-up') return true;
  return before.at(-1)?.kind !== 'none' && before.some(({ asker }) => asker.user === question.asker.user);
}

/** Unasked, only a sure answer is welcome; a follow-up hears too that the guides have nothing, but no small talk. */
export function isWorthSaying({ surface }: Question, reply: Reply): boolean {
  if (surface === 'auto') return reply.kind === 'answer';
  if (surface === 'follow-up') return reply.kind !== 'none' || reply.reason === 'not-covered';
  return true;
}
