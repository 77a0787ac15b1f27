/** *Tell me when it's answered*, under a reply that has no answer: whoever presses it hears of one once there is one. */
import type { App } from '@slack/bolt';
import type { FaqDesk } from '../../desk/faq-desk.ts';
import type { Wish } from '../../desk/faq-entries.ts';
import type { ShownReply } from '../../desk/shown.ts';
import type { Person } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { onPress, presser } from '../receive/press.ts';
import type { TellPresser } from '../receive/tell-presser.ts';
import { words } from '../render/words.ts';
import type { ShownReplies } from './shown-replies.ts';

/** What it needs. */
interface TellMeParts {
  readonly faq: Pick<FaqDesk, 'wish'>;
  readonly shownReplies: Pick<ShownReplies, 'find'>;
  readonly tellPresser: TellPresser;
  readonly clock: () => number;
}

/** Registers it. */
export function registerTellMe(app: App, { faq, shownReplies, tellPresser, clock }: TellMeParts): void {
  onPress(app, ids.reply.tellMe, async (press) => {
    const shown = await shownReplies.find(press, press.payload.value ?? '');
    if (shown === undefined) return tellPresser(press, words.replyGone);
    await faq.wish(wishOf(shown, presser(press), clock()));
    await tellPresser(press, words.willTell);
  });
}

/** Who asked is told where they did, anybody else privately. */
function wishOf(shown: ShownReply, { team, user }: Person, askedAt: number): Wish {
  const { id, asker, question, tried } = shown;
  const place = asker.user === user ? shown.place : ({ kind: 'private', channel: '' } as const);
  const fellShort = tried.map(({ path, anchor }) => ({ path, anchor }));
  return { id: `${id}/${user}`, team, user, place, question, askedAt, fellShort };
}
