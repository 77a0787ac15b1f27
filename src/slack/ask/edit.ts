/** A question that its asker has changed -> its reply, changed in place; or its ticket, while nobody has taken it. */
import type { Reply } from '../../assistant/reply.ts';
import { redact } from '../../desk/redact.ts';
import { type ShownReply, toShortfall, toShown } from '../../desk/shown.ts';
import type { Heard } from '../heard.ts';
import type { Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import type { Gate } from '../visibility/gate.ts';
import { messageOf, putReply, replyKey } from './answer.ts';
import { refOf } from './pick.ts';
import { shownBefore, think } from './think.ts';

type Edit = Extract<Heard, { kind: 'edit' }>;

/** Makes the function that follows an edit; false when the question had no reply so far. */
export function createRevising(parts: Parts, gate: Gate, wakeSender: () => void): (edit: Edit) => Promise<boolean> {
  return async (edit) => {
    const { key, question } = edit;
    const shown = await parts.replies.find(question.key);
    if (shown === undefined) return false;
    if (redact(question.text) === shown.question || (await gate(question)).kind === 'closed') return true;
    const { text, reply } = await think(parts, question, await shownBefore(parts, question));
    // Thanks put in the place of a question ask for nothing: the reply stays.
    if (reply.kind === 'none' && reply.reason !== 'not-covered') return true;
    const { id, asker, place, shownAt } = shown;
    const now = toShown(reply, { id, asker, place, question: text }, shownAt);
    const where = await whereToSay(parts, now, reply);
    if (where === 'nowhere') return true;
    const message = messageOf(parts, question, now, reply);
    if (where === 'anew') await putReply(parts, question, message);
    if (where === 'in place') await putRevision(parts, edit, message);
    // Last: by its words a second run sees that all was done.
    await parts.replies.revise(now);
    wakeSender();
    parts.log.info({ delivery: key, kind: reply.kind, confidence: reply.confidence }, 'reply revised');
    return true;
  };
}

/**
 * An open ticket takes the new words, or is withdrawn when the guides answer them; one that somebody has claimed
 * stays as they know it. Where the ticket's note was the reply, it shows the new words by itself.
 */
async function whereToSay(
  { desk }: Parts,
  now: ShownReply,
  reply: Reply,
): Promise<'in place' | 'anew' | 'by the note' | 'nowhere'> {
  const ticket = await desk.findByKey(now.id);
  if (ticket === undefined) return 'in place';
  const { why } = ticket.shortfall;
  if (why === 'asked-for-a-person' || reply.kind === 'none') {
    const section = reply.kind === 'answer' ? refOf(reply.section) : undefined;
    const reworded = await desk.reword(ticket.id, now.asker, now.question, toShortfall(now, why, section));
    return reworded.kind === 'done' ? 'by the note' : 'nowhere';
  }
  if (ticket.status.state === 'withdrawn') return 'anew';
  if (ticket.status.state !== 'open' && ticket.status.state !== 'reopened') return 'nowhere';
  const withdrawn = await desk.withdraw(ticket.id, now.asker);
  return withdrawn.kind === 'done' ? 'anew' : 'nowhere';
}

/** Leaves after the reply itself, and after earlier edits. */
async function putRevision(parts: Parts, { key, question, ageMs }: Edit, message: Message): Promise<void> {
  const lane = replyKey(question.key);
  const position = Math.max(1, Math.round(ageMs));
  const payload = { kind: 'revision', of: lane, message };
  await parts.outbox.put([{ key: `revision/${key}`, lane, position, payload, dueAt: parts.clock() }]);
}
