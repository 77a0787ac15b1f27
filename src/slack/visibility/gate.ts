/** Whether a question may be answered where it was asked: the operator's word, who reads along, how much is asked. */
import type { Person } from '../../desk/ticket.ts';
import type { Parts } from '../parts.ts';
import { directTo } from '../post.ts';
import { isOverheard, type Question } from '../question.ts';
import { words } from '../words.ts';
import { createReaders } from './channels.ts';
import { createLimits } from './limits.ts';

/** Why a question is not answered in its place. */
export type Hindrance = 'external' | 'denied' | 'too-many';

/** `text` is the sentence for the asker; absent where it was said a moment ago, or would be said to nobody. */
type Verdict = { readonly kind: 'open' } | { readonly kind: 'closed'; readonly why: Hindrance; readonly text?: string };

/** Counts the question and gives whether it may be answered; what Slack does not say closes it, nothing is thrown. */
export type Gate = (question: Question) => Promise<Verdict>;

/** Makes the gate; one for the whole app, for it remembers channels and counts questions. */
export function createGate(parts: Pick<Parts, 'client' | 'clock' | 'visibility' | 'limits'>): Gate {
  const { allowed, denied } = parts.visibility;
  const readersOf = createReaders(parts.client, parts.clock);
  const measure = createLimits(parts.limits, parts.clock);

  async function isExternal(question: Question, channel: string): Promise<boolean> {
    if (channel === '' || allowed.has(channel)) return false;
    const { isShared } = question;
    // What reaches the app as a direct message is between one person and the app.
    if (question.surface === 'dm') return isShared === true;
    if (channel.startsWith('D') && (await isOwnDirect(question.asker, channel))) return false;
    const here = { team: question.asker.team, id: channel, ...(isShared !== undefined && { isShared }) };
    return (await readersOf(here)) === 'external';
  }

  /** A command typed in the direct messages with the app, which need no scope to be recognised. */
  async function isOwnDirect({ team, user }: Person, channel: string): Promise<boolean> {
    try {
      return (await directTo(parts.client, team, user)).channel === channel;
    } catch {
      // Then `conversations.info` decides, and fails closed.
      return false;
    }
  }

  return async (question) => {
    const { asker, place } = question;
    const channel = place.kind === 'thread' ? place.message.channel : place.channel;
    // First of all, for a refusal said a hundred times is a flood too.
    const measured = measure({
      person: `${asker.team}/${asker.user}`,
      ...(place.kind === 'thread' && { channel: `${asker.team}/${channel}` }),
      isOverheard: isOverheard(question),
    });
    if (measured.kind === 'over') {
      return { kind: 'closed', why: 'too-many', ...(measured.isNews && { text: words.tooMany }) };
    }
    if (denied.has(channel)) return { kind: 'closed', why: 'denied', text: words.denied };
    if (await isExternal(question, channel)) return { kind: 'closed', why: 'external', text: words.external };
    return { kind: 'open' };
  };
}
