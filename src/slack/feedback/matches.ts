/** What else may answer: the matches beside the one shown, and the private messages that offer them. Pure. */
import type { KnownBlock } from '@slack/types';
import type { ShownReply } from '../../desk/shown.ts';
import type { Tried } from '../../desk/ticket.ts';
import { type Shortcoming, shortcomings } from '../../desk/votes.ts';
import { askHuman } from '../ask/people.ts';
import { formatPick, type Pick } from '../ask/pick.ts';
import { titleLink } from '../ask/reply-message.ts';
import { ids } from '../ids.ts';
import { actions, button, clip, type Message, section } from '../message.ts';
import { words } from '../words.ts';

/** The reply's matches but for the one that the pressed button stands for, best first. */
function othersThan({ path, anchor }: Pick, { tried }: ShownReply): readonly Tried[] {
  return tried.filter((match) => match.path !== path || match.anchor !== anchor);
}

/** Asks what was wrong, and offers the next match and people at once. */
export function whyMessage(pick: Pick, shown: ShownReply): Message {
  const reasons = shortcomings.map((why) =>
    button(`${ids.reply.why}.${why}`, words.feedback.reasons[why], { value: formatPick(pick) }),
  );
  return {
    text: words.feedback.why,
    blocks: [section(words.feedback.why), ...actions(reasons), ...next(pick, shown)],
  };
}

/** Thanks for the reason, and still offers the next match and people. */
export function thanksMessage(why: Shortcoming, pick: Pick, shown: ShownReply): Message {
  const text = words.feedback.thanks(words.feedback.reasons[why]);
  return { text, blocks: [section(text), ...next(pick, shown)] };
}

/** Every other match, each with a button that shows it. */
export function othersMessage(pick: Pick, shown: ShownReply): Message {
  const others = othersThan(pick, shown);
  const text = others.length === 0 ? words.feedback.noOthers : words.feedback.others;
  return {
    text,
    blocks: [section(text), ...offers(pick, others), ...actions([askHuman(words.askHuman, formatPick(pick))])],
  };
}

function next(pick: Pick, shown: ShownReply): readonly KnownBlock[] {
  const best = othersThan(pick, shown).slice(0, 1);
  return [...offers(pick, best, `${words.feedback.next}\n`), ...actions([askHuman(words.askHuman, formatPick(pick))])];
}

function offers(pick: Pick, matches: readonly Tried[], before = ''): readonly KnownBlock[] {
  return matches.map((match, at) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: before + titleLink(match), verbatim: true },
    accessory: button(`${ids.reply.show}.${at}`, words.feedback.show, {
      value: formatPick({ reply: pick.reply, path: match.path, anchor: match.anchor, index: pick.index }),
      accessibility_label: clip(words.feedback.showLabel(match.title), 75),
    }),
  }));
}
