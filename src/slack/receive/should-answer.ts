/**
 * Whether a message is answered: every rule about it, in the order in which it can be known. (What somebody writes
 * where they wait for a ticket is for the support team first: `handle-delivery.ts`.)
 *
 * 1. By the message alone, before anything is stored (`surfaceOf`, `seemsMeantForUs`): who it is addressed to.
 * 2. By what is known of its thread, its channel and its asker (`shouldAnswer`), before the guides are searched.
 * 3. By the reply (`isWorthSaying`), where nobody named the app: only what helps is said.
 */
import type { Reply } from '../../assistant/reply.ts';
import type { ShownReply } from '../../desk/shown.ts';
import { words } from '../render/words.ts';
import type { ChannelAccess } from './channel-access.ts';
import type { MutedThreads } from './muted-threads.ts';
import { channelOf, isUnprompted, type Question, threadOf } from './question.ts';
import type { QuestionQuota } from './question-quota.ts';
import { isWordAsked, seemsAsked, seemsToNeedHelp } from './seems-asked.ts';

/** What a message says about whom it is for. */
interface Addressing {
  readonly isDm: boolean;
  /** It mentions the app. */
  readonly isNamed: boolean;
  readonly isReply: boolean;
  /** It is in a channel whose questions are answered although nobody names the app. */
  readonly isAuto: boolean;
  readonly text: string;
}

/** The surface that a message was asked on; nothing when it is addressed to somebody else, or to nobody. */
export function surfaceOf(message: Addressing): Question['surface'] | undefined {
  if (message.isDm) return 'dm';
  if (message.isNamed) return 'mention';
  if (namesOthers.test(message.text)) return undefined;
  if (message.isReply) return 'follow-up';
  return message.isAuto ? 'auto' : undefined;
}

/** A mention of somebody else, or of everybody: they were asked, not the app. */
const namesOthers = /<[@!][^<>]*>/;

/** Whether the words of a question ask for an answer, where nobody named the app. */
export function seemsMeantForUs({ surface, text }: Question): boolean {
  if (surface === 'follow-up') return seemsAsked(text) || isWordAsked(text);
  return surface !== 'auto' || seemsToNeedHelp(text);
}

/** Why a question that is for us is not answered where it was asked. */
type Hindrance = 'external' | 'denied' | 'too-many';

/** Without a `text`, nothing is said: it was said a moment ago, or to people who did not ask us. */
export type Verdict =
  | { readonly kind: 'answer' }
  | { readonly kind: 'refuse'; readonly why: Hindrance | 'not-ours'; readonly text?: string };

/** Decides on questions; one for the whole app, for it counts them and remembers channels. */
export interface AnswerPolicy {
  /** Decides on a question, by what was shown in its thread before. Counts it. */
  shouldAnswer(question: Question, before: readonly ShownReply[]): Promise<Verdict>;
  /** Whether the reply to an edited question may be changed. Counts it as a question. */
  mayRevise(question: Question): Promise<boolean>;
}

/** Makes it. */
export function createAnswerPolicy(
  mutedThreads: MutedThreads,
  channelAccess: ChannelAccess,
  quota: QuestionQuota,
): AnswerPolicy {
  /**
   * A mention is always for us, and ends our silence in its thread. A follow-up is one where its asker asked before
   * and the guides had something the last time: otherwise people have taken over.
   */
  async function isOurs(question: Question, before: readonly ShownReply[]): Promise<boolean> {
    const root = threadOf(question);
    if (root === undefined) return true;
    if (question.surface === 'mention') {
      await mutedThreads.remove(root);
      return true;
    }
    if (await mutedThreads.has(root)) return false;
    if (question.surface !== 'follow-up') return true;
    return before.at(-1)?.kind !== 'none' && before.some(({ asker }) => asker.user === question.asker.user);
  }

  /** `isTold`: somebody would see the refusal. "Too many questions" is said at most once a minute, and only then. */
  async function admit(question: Question, isTold: boolean): Promise<Verdict> {
    const { asker, place } = question;
    const channel = channelOf(place);
    // Counted first, for a refusal that is said a hundred times is a flood too.
    const counted = await quota({
      person: `${asker.team}/${asker.user}`,
      ...(place.kind === 'thread' && { channel: `${asker.team}/${channel}` }),
      isTold,
    });
    if (counted.kind === 'over') {
      return { kind: 'refuse', why: 'too-many', ...(isTold && counted.isNews && { text: words.tooMany }) };
    }
    const why = await channelAccess(channel, question);
    return why === undefined ? { kind: 'answer' } : { kind: 'refuse', why, ...(isTold && { text: words[why] }) };
  }

  return {
    async shouldAnswer(question, before) {
      if (!(await isOurs(question, before))) return { kind: 'refuse', why: 'not-ours' };
      return admit(question, !isUnprompted(question));
    },
    async mayRevise(question) {
      return (await admit(question, false)).kind === 'answer';
    },
  };
}

/** Unasked, only a sure answer is welcome; a follow-up also hears that the guides have nothing, but no small talk. */
export function isWorthSaying({ surface }: Question, reply: Reply): boolean {
  if (surface === 'auto') return reply.kind === 'answer';
  if (surface === 'follow-up') {
    return reply.kind !== 'none' || reply.reason === 'not-covered' || reply.reason === 'elsewhere';
  }
  return true;
}
