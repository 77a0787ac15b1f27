/** Whether a question may be answered where it was asked: the operator's word, who reads along, how much is asked. */
import type { WebClient } from '@slack/web-api';
import type { Person } from '../../desk/ticket.ts';
import { words } from '../render/words.ts';
import { directTo } from '../send/post.ts';
import { createChannelReaders } from './channel-readers.ts';
import { channelOf, isUnprompted, type Question } from './question.ts';
import { createQuestionQuota, type Rates } from './question-quota.ts';

/** Why a question is not answered in its place. */
export type Hindrance = 'external' | 'denied' | 'too-many';

/** `text` is the sentence for the asker; absent where it was said a moment ago, or would be said to nobody. */
type Verdict = { readonly kind: 'open' } | { readonly kind: 'closed'; readonly why: Hindrance; readonly text?: string };

/** One for the whole app, for it remembers channels and counts questions. What Slack does not say closes it; nothing is thrown. */
export interface Gate {
  /**
   * Counts a question and gives whether it may be answered. `isTold`: somebody would read why not; that they ask too
   * much is said once a minute, and must not be spent on nobody.
   */
  admit(question: Question, isTold?: boolean): Promise<Verdict>;
  /** Why nothing of the guides may be said in a channel, for one who wants it there; absent where it may. */
  hindranceIn(channel: string, wanted: Wanted): Promise<'external' | 'denied' | undefined>;
}

/** Who wants something said, and what is known of the place without asking Slack. */
type Wanted = Pick<Question, 'asker'> & Partial<Pick<Question, 'surface' | 'isShared'>>;

/** What the operator says of channels, by id: answered unasked, answered although shared with others, never answered. */
export interface ChannelRules {
  readonly auto: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

interface GateParts {
  readonly client: WebClient;
  readonly clock: () => number;
  readonly visibility: ChannelRules;
  readonly limits: Rates;
}

/** Makes the gate. */
export function createGate(parts: GateParts): Gate {
  const { allowed, denied } = parts.visibility;
  const readersOf = createChannelReaders(parts.client, parts.clock);
  const measure = createQuestionQuota(parts.limits, parts.clock);

  async function isExternal(channel: string, { asker, surface, isShared }: Wanted): Promise<boolean> {
    if (channel === '' || allowed.has(channel)) return false;
    // What reaches the app as a direct message is between one person and the app.
    if (surface === 'dm') return isShared === true;
    if (channel.startsWith('D') && (await isOwnDirect(asker, channel))) return false;
    const here = { team: asker.team, id: channel, ...(isShared !== undefined && { isShared }) };
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

  async function hindranceIn(channel: string, wanted: Wanted) {
    if (denied.has(channel)) return 'denied';
    return (await isExternal(channel, wanted)) ? 'external' : undefined;
  }

  return {
    hindranceIn,
    async admit(question, isTold = !isUnprompted(question)) {
      const { asker, place } = question;
      const channel = channelOf(place);
      // First of all, for a refusal said a hundred times is a flood too.
      const measured = measure({
        person: `${asker.team}/${asker.user}`,
        ...(place.kind === 'thread' && { channel: `${asker.team}/${channel}` }),
        isTold,
      });
      if (measured.kind === 'over') {
        return { kind: 'closed', why: 'too-many', ...(measured.isNews && { text: words.tooMany }) };
      }
      const why = await hindranceIn(channel, question);
      return why === undefined ? { kind: 'open' } : { kind: 'closed', why, text: words[why] };
    },
  };
}
