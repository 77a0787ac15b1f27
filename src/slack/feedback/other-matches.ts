/** What else may answer: the matches beside the one shown, and the private messages (or modals) that offer them. Pure. */
import type { KnownBlock } from '@slack/types';
import { type Shortcoming, shortcomings } from '../../desk/shortcomings.ts';
import { isSameSection, type Tried } from '../../desk/ticket.ts';
import type { Vote } from '../../desk/votes.ts';
import type { PressedSection } from '../ask/shown-replies.ts';
import { ids } from '../ids.ts';
import type { Surface } from '../render/answer-message.ts';
import { formatButtonValue } from '../render/button-value.ts';
import { actions, button, clip, type Message, plainMessage, section } from '../render/message.ts';
import { titleLink } from '../render/reply-message.ts';
import { words } from '../render/words.ts';

/** The buttons in these messages, by where they stand. */
const buttonIds = {
  message: { why: ids.reply.why, show: ids.reply.show, people: ids.reply.askHuman },
  modal: { why: ids.ask.why, show: ids.ask.choose, people: ids.ask.human },
} as const satisfies Readonly<Record<Surface, object>>;

/** A pressed button's section, and the reply that it belongs to. */
type About = Pick<PressedSection, 'value' | 'shown'>;

/** Asks what was wrong, and offers the next match and people at once. */
export function whyMessage(about: About, surface: Surface): Message {
  const value = formatButtonValue(about.value);
  const reasons = shortcomings.map((why) =>
    button(`${buttonIds[surface].why}.${why}`, words.feedback.reasons[why], { value }),
  );
  return {
    text: words.feedback.why,
    blocks: [section(words.feedback.why), ...actions(reasons), ...next(about, surface)],
  };
}

/** Thanks for the reason, and still offers the next match and people; not to who says meanwhile that it helped. */
export function reasonMessage(before: Vote | undefined, why: Shortcoming, about: About, surface: Surface): Message {
  if (before?.verdict === 'solved') return plainMessage(words.feedback.solvedAlready);
  const text = words.feedback.thanks(words.feedback.reasons[why]);
  return { text, blocks: [section(text), ...next(about, surface)] };
}

/** Every other match, each with a button that shows it, and people. */
export function othersMessage(about: About, surface: Surface): Message {
  const others = othersThan(about);
  const text = others.length === 0 ? words.feedback.noOthers : words.feedback.others;
  return { text, blocks: [section(text), ...offers(about, others, surface), ...people(about, surface)] };
}

/** The reply's matches except the one on the pressed button, best first. */
function othersThan({ value, shown }: About): readonly Tried[] {
  return shown.tried.filter((match) => !isSameSection(match, value));
}

function next(about: About, surface: Surface): readonly KnownBlock[] {
  const best = othersThan(about).slice(0, 1);
  return [...offers(about, best, surface, `${words.feedback.next}\n`), ...people(about, surface)];
}

function people({ value }: About, surface: Surface): readonly KnownBlock[] {
  return actions([button(buttonIds[surface].people, words.askHuman, { value: formatButtonValue(value) })]);
}

function offers({ value }: About, matches: readonly Tried[], surface: Surface, before = ''): readonly KnownBlock[] {
  return matches.map((match, at) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: before + titleLink(match), verbatim: true },
    accessory: button(`${buttonIds[surface].show}.${at}`, words.feedback.show, {
      value: formatButtonValue({ reply: value.reply, path: match.path, anchor: match.anchor, index: value.index }),
      accessibility_label: clip(words.feedback.showLabel(match.title), 75),
    }),
  }));
}
