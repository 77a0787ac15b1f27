/** A question while answering is paused -> what is kept of it, so that people can be asked; and whether that is said. */
import type { Pause, Paused } from '../../desk/pause.ts';
import { redact } from '../../desk/redact.ts';
import type { Replies, ShownReply } from '../../desk/shown.ts';
import { isUnprompted, type Question } from '../receive/question.ts';

/** `silent`: nobody asked us, or they read a moment ago that we are paused. */
type InPause = { readonly kind: 'paused'; readonly shown: ShownReply } | { readonly kind: 'silent' };

/** Gives nothing while questions are answered; `before` is what was shown in the question's thread. */
export type WhilePaused = (question: Question, before: readonly ShownReply[]) => Promise<InPause | undefined>;

/** Makes it. */
export function createWhilePaused(
  pause: Pick<Pause, 'of'>,
  replies: Pick<Replies, 'keep'>,
  clock: () => number,
): WhilePaused {
  return async (question, before) => {
    const paused = pause.of(question.asker.team);
    if (paused === undefined) return undefined;
    if (isUnprompted(question) || wasTold(question, before, paused)) return { kind: 'silent' };
    const { key: id, asker, place, text } = question;
    const nothing = { kind: 'none', tried: [], confidence: 0 } as const;
    const shown = { id, asker, place, question: redact(text), ...nothing, shownAt: clock(), pausedAt: paused.at };
    await replies.keep(shown);
    return { kind: 'paused', shown };
  };
}

/** Once a person, thread and pause; what only one person sees is said each time, for a command must not do nothing. */
function wasTold({ asker, place }: Question, before: readonly ShownReply[], { at }: Paused): boolean {
  return place.kind === 'thread' && before.some((shown) => shown.asker.user === asker.user && shown.pausedAt === at);
}
