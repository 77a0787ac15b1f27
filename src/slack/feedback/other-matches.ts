/** What else may answer: the matches beside the one shown, and the private messages (or modals) that offer them. Pure. */
import type { Button, KnownBlock } from '@slack/types';
import { type Shortcoming, shortcomings } from '../../desk/shortcomings.ts';
import { matchesBeside } from '../../desk/shown.ts';
import type { Tried } from '../../desk/ticket.ts';
import type { Vote } from '../../desk/votes.ts';
import type { PressedSection } from '../ask/shown-replies.ts';
import { formatButtonValue, formatPlatformValue } from '../render/button-value.ts';
import { actions, button, clip, type Message, plainMessage, section } from '../render/message.ts';
import { askHumanButton } from '../render/people-buttons.ts';
import type { ReplyContext } from '../render/reply-context.ts';
import { replyIds, type Surface } from '../render/reply-ids.ts';
import { titleLink } from '../render/reply-message.ts';
import { words } from '../render/words.ts';

/** A pressed button's section, the reply that it belongs to, and the platforms that the guides are for. */
export interface About extends PressedSection {
  readonly given: ReplyContext;
  readonly platforms: readonly string[];
}

/** Asks what was wrong, and offers the next match and people at once. */
export function whyMessage(about: About, surface: Surface): Message {
  const value = formatButtonValue(about.value);
  const reasons = shortcomings.map((why) =>
    button(`${replyIds[surface].why}.${why}`, words.feedback.reasons[why], { value }),
  );
  return {
    text: words.feedback.why,
    blocks: [section(words.feedback.why), ...actions(reasons), ...next(about, surface)],
  };
}

/**
 * Thanks for the reason, and still offers the next match and people; not to who says meanwhile that it helped. To who
 * says that the platform is wrong it offers the others.
 */
export function reasonMessage(before: Vote | undefined, why: Shortcoming, about: About, surface: Surface): Message {
  if (before?.verdict === 'solved') return plainMessage(words.feedback.solvedAlready);
  const platforms = why === 'wrong-platform' ? platformButtons(about, surface) : [];
  const thanks = words.feedback.thanks(words.feedback.reasons[why]);
  const text = platforms.length === 0 ? thanks : words.feedback.whichPlatform;
  return { text, blocks: [section(text), ...actions(platforms), ...next(about, surface)] };
}

/** Every other match, each with a button that shows it, and people. */
export function othersMessage(about: About, surface: Surface): Message {
  const others = othersThan(about);
  const text = others.length === 0 ? words.feedback.noOthers : words.feedback.others;
  return { text, blocks: [section(text), ...offers(about, others, surface), ...people(about, surface)] };
}

/** Slack's own limit for a row of buttons. */
const platformsAtMost = 25;

/** Every platform but those that the shown section is for. */
function platformButtons({ value, answer, platforms }: About, surface: Surface): readonly Button[] {
  const wrong = new Set(answer.section.page.platforms.map((name) => name.toLowerCase()));
  const others = platforms.filter((name) => !wrong.has(name.toLowerCase()));
  return others
    .slice(0, platformsAtMost)
    .map((name, at) =>
      button(`${replyIds[surface].platform}.${at}`, name, { value: formatPlatformValue(value.reply, name) }),
    );
}

/** The reply's matches that are not shown already, best first. */
function othersThan({ answer, shown }: About): readonly Tried[] {
  return matchesBeside(answer, shown.tried);
}

function next(about: About, surface: Surface): readonly KnownBlock[] {
  const best = othersThan(about).slice(0, 1);
  return [...offers(about, best, surface, `${words.feedback.next}\n`), ...people(about, surface)];
}

function people({ value, given }: About, surface: Surface): readonly KnownBlock[] {
  return actions([askHumanButton(formatButtonValue(value), given, surface)]);
}

function offers({ value }: About, matches: readonly Tried[], surface: Surface, before = ''): readonly KnownBlock[] {
  return matches.map((match, at) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: before + titleLink(match), verbatim: true },
    accessory: button(`${replyIds[surface].show}.${at}`, words.feedback.show, {
      value: formatButtonValue({ reply: value.reply, path: match.path, anchor: match.anchor, index: value.index }),
      accessibility_label: clip(words.feedback.showLabel(match.title), 75),
    }),
  }));
}
