/** A Reply -> the message that shows it. Pure; every word comes from `words.ts`, every quote from the guides. */
import type { KnownBlock } from '@slack/types';
import type { Choice, None, Reply } from '../../assistant/reply.ts';
import type { Section } from '../../content/page.ts';
import { ids } from '../ids.ts';
import { aboutReading } from './answer-footer.ts';
import { answerBlocks, answerMessage } from './answer-message.ts';
import { buttonValueOf } from './button-value.ts';
import { escapeText, inert, link } from './escape.ts';
import {
  actions,
  button,
  clip,
  context,
  fallback,
  type Message,
  plainMessage,
  section,
  withoutButtons,
} from './message.ts';
import { askHumanButton, forumButton } from './people-buttons.ts';
import type { ReplyContext } from './reply-context.ts';
import { words } from './words.ts';

/** A section by its name and address; what is left of one that was shown before. */
interface Titled {
  readonly title: string;
  readonly url: string;
}

/** Renders any reply. */
export function replyMessage(reply: Reply, given: ReplyContext): Message {
  switch (reply.kind) {
    case 'answer':
      return answerMessage(reply, given);
    case 'choice':
      return choiceMessage(reply, given);
    case 'none':
      return noneMessage(reply, given);
  }
}

/** Renders any reply for a modal, which has buttons of its own. */
export function replyBody(reply: Reply, given: ReplyContext): readonly KnownBlock[] {
  const blocks = reply.kind === 'answer' ? answerBlocks(reply, given, 'modal') : replyMessage(reply, given).blocks;
  return withoutButtons(blocks);
}

/** The reply to who finds nothing in what was offered: the titles that came near, and people. */
export function nothingMessage(nearest: readonly Titled[], given: ReplyContext): Message {
  const near = nearest.length === 0 ? [] : [[words.nearest, ...nearest.slice(0, 2).map(titleLink)].join('\n• ')];
  return {
    text: fallback([`${words.notCovered} ${words.ways}`, ...near].join('\n')),
    blocks: [
      section(`*${words.notCovered}* ${words.ways}`),
      ...near.map(context),
      ...actions([askHumanButton(words.askSupport, given.id), forumButton(given.forumUrl)]),
    ],
  };
}

/** A title that leads to its section, where that has an address. */
export function titleLink({ title, url }: Titled): string {
  const shown = clip(title, 120);
  return url === '' ? inert(shown) : link(url, shown);
}

function choiceMessage(reply: Choice, given: ReplyContext): Message {
  const options = reply.choices.map((option, at) =>
    button(`${ids.reply.choose}.${at}`, option.label, {
      value: buttonValueOf(given.id, option.section, given.index),
    }),
  );
  const labels = reply.choices.map((option) => option.label).join(', ');
  const none = button(ids.reply.noneOfThese, words.noneOfThese, { value: given.id });
  const prompt = words.choice[reply.decides];
  const reading = aboutReading(reply);
  return {
    text: fallback(escapeText(words.choiceText(prompt, labels))),
    blocks: [
      section(`*${prompt}*`),
      ...(reading.length === 0 ? [] : [context(reading.join(' · '))]),
      ...actions([...options, none]),
    ],
  };
}

function noneMessage(reply: None, given: ReplyContext): Message {
  switch (reply.reason) {
    case 'small-talk':
      return plainMessage(words.greeting);
    case 'empty':
      return plainMessage(words.empty);
    case 'off-topic':
      return plainMessage(words.offTopic);
    case 'elsewhere':
      return nothingMessage(reply.nearest.map(titled), given);
    case 'not-covered':
      return nothingMessage(reply.nearest.map(titled), given);
  }
}

function titled(shown: Section): Titled {
  return { title: shown.breadcrumbs.slice(-2).join(' › '), url: shown.url };
}
