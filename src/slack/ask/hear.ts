/** What was heard -> what is done about it: a question answered, an edit followed, an order obeyed. */
import type { Heard } from '../heard.ts';
import { plainMessage } from '../message.ts';
import type { Parts } from '../parts.ts';
import { isOverheard, type Question } from '../question.ts';
import { words } from '../words.ts';
import { type Answering, createAnswering, putReply } from './answer.ts';
import { createRevising } from './edit.ts';

/** What the router has behind it. */
export interface Hearing {
  /** For surfaces of their own. */
  readonly answering: Answering;
  /** Does what is to be done; may run twice for the same, and says it once. */
  readonly hear: (heard: Heard) => Promise<void>;
  /** Tells who asked that it failed, when it will not be tried again; `id` is what the log calls it. */
  readonly apologise: (heard: Heard, id: string) => Promise<void>;
}

/** Makes all that stands between the router and the outbox. */
export function createHearing(parts: Parts): Hearing {
  const answering = createAnswering(parts);
  const revise = createRevising(parts);

  async function hear(heard: Heard): Promise<void> {
    switch (heard.kind) {
      case 'question':
        return answering.answer(heard.question, heard.to);
      case 'edit':
        if (await revise(heard)) return;
        // It had no reply: in its new words it may be a question to us all the same.
        return heard.isStill ? answering.answer(heard.question) : undefined;
      case 'order':
        await obey(parts, heard.wanted, heard.question);
        return parts.wakeSender();
    }
  }

  async function apologise(heard: Heard, id: string): Promise<void> {
    if (heard.kind === 'edit' || isOverheard(heard.question)) return;
    // Then it went to people before it failed, and its note says so.
    if ((await parts.desk.findByKey(heard.question.key)) !== undefined) return;
    const to = heard.kind === 'question' ? heard.to : undefined;
    await putReply(parts, heard.question, plainMessage(words.unexpected(id)), to);
    parts.wakeSender();
  }

  return { answering, hear, apologise };
}

/** Keeps quiet in a thread, or no more; where nobody named us, only in a thread in which we spoke. */
async function obey(parts: Parts, wanted: 'mute' | 'unmute', question: Question): Promise<void> {
  const { place, surface } = question;
  if (place.kind === 'private') return;
  const root = { ...place.message, ts: place.threadTs };
  if (isOverheard(question) && (await parts.replies.inThread(root, 1)).length === 0) return;
  if (wanted === 'mute') await parts.quiet.add(root, parts.clock());
  else await parts.quiet.remove(root);
  const muted = surface === 'dm' ? words.mutedDirect : words.muted;
  await putReply(parts, question, plainMessage(wanted === 'mute' ? muted : words.unmuted));
}
