/** A Reply -> the message that shows it. Pure; every word comes from `words.ts`, every quote from the guides. */
import type { KnownBlock } from '@slack/types';
import { nearFrom } from '../../assistant/confidence.ts';
import type { Choice, None, Reply } from '../../assistant/reply.ts';
import { saysThanks } from '../../assistant/small-talk.ts';
import type { Section } from '../../content/page.ts';
import { aboutReading } from './answer-footer.ts';
import { answerBlocks, answerMessage, askedHead } from './answer-message.ts';
import { escapeText, inert, link } from './escape.ts';
import { actions, clip, context, fallback, type Message, plainMessage, section } from './message.ts';
import { askHumanButton } from './people-buttons.ts';
import type { ReplyContext } from './reply-context.ts';
import type { Surface } from './reply-ids.ts';
import { choiceRows, labelOf, noneRows } from './reply-rows.ts';
import { words } from './words.ts';

/** A section by its name and address; what is left of one that was shown before. */
interface Titled {
  readonly title: string;
  readonly url: string;
}

/** Renders any reply. */
export function replyMessage(reply: Reply, given: ReplyContext): Message {
  return messageFor(reply, given, 'message');
}

/** Renders any reply for a modal, where its buttons answer in the modal. */
export function replyBlocks(reply: Reply, given: ReplyContext): readonly KnownBlock[] {
  return reply.kind === 'answer' ? answerBlocks(reply, given, 'modal') : messageFor(reply, given, 'modal').blocks;
}

/** The reply to who finds nothing in what was offered, and where nothing came near: people. */
export function nothingMessage(given: ReplyContext, surface: Surface): Message {
  return {
    text: fallback(`${words.notCovered} ${words.ways}`),
    blocks: [
      ...askedHead(given),
      section(`*${words.notCovered}* ${words.ways}`),
      ...noneRows({ nearest: [] }, given, surface),
    ],
  };
}

/** A title that leads to its section, where that has an address. */
export function titleLink({ title, url }: Titled): string {
  const shown = clip(title, 120);
  return url === '' ? inert(shown) : link(url, shown);
}

function messageFor(reply: Reply, given: ReplyContext, surface: Surface): Message {
  switch (reply.kind) {
    case 'answer':
      return answerMessage(reply, given);
    case 'choice':
      return choiceMessage(reply, given, surface);
    case 'none':
      return noneMessage(reply, given, surface);
  }
}

function choiceMessage(reply: Choice, given: ReplyContext, surface: Surface): Message {
  const labels = reply.choices.map((option) => option.label).join(', ');
  const prompt = promptOf(reply);
  const reading = aboutReading(reply);
  return {
    text: fallback(escapeText(words.choiceText(prompt, labels))),
    blocks: [
      ...askedHead(given),
      section(`*${prompt}*`),
      ...(reading.length === 0 ? [] : [context(reading.join(' · '))]),
      ...choiceRows(reply, given, surface),
    ],
  };
}

/** Below it, the first section is more likely wrong than right. */
const sureFrom = 0.5;

/** To ask which one is meant is to say that one of them is. */
function promptOf({ decides, confidence }: Choice): string {
  return decides === 'section' && confidence < sureFrom ? words.nearest : words.choice[decides];
}

function noneMessage(reply: None, given: ReplyContext, surface: Surface): Message {
  const [first] = reply.nearest;
  switch (reply.reason) {
    case 'small-talk':
      return plainMessage(saysThanks(given.question) ? words.welcome : words.greeting);
    case 'empty':
      return plainMessage(words.empty);
    case 'off-topic':
      return plainMessage(words.offTopic);
    case 'vague':
      return vagueMessage(given, surface);
    case 'elsewhere':
      return first === undefined ? nothingMessage(given, surface) : elsewhereMessage(first, given, surface);
    case 'not-covered':
      return first === undefined ? nothingMessage(given, surface) : nearMessage(reply, given, surface);
  }
}

function vagueMessage(given: ReplyContext, surface: Surface): Message {
  const people = actions([askHumanButton(given.id, given, surface)]);
  return { text: words.vague, blocks: [...askedHead(given), section(words.vague), ...people] };
}

/** Nothing is refused with what may be the right section in hand; what hardly comes near stands behind the way to people. */
function nearMessage(reply: None, given: ReplyContext, surface: Surface): Message {
  const related = words.choiceText(words.nearest, reply.nearest.map(labelOf).join(', '));
  const isNear = reply.confidence >= nearFrom;
  const no = `${words.notCovered} ${words.ways}`;
  return {
    text: fallback(escapeText(isNear ? `${related}. ${words.notSure}` : `${no} ${related}.`)),
    blocks: [
      ...askedHead(given),
      section(isNear ? `*${words.nearest}*` : `*${words.notCovered}* ${words.ways}`),
      context([isNear ? words.notSure : words.nearest, ...aboutReading(reply)].join(' · ')),
      ...noneRows(reply, given, surface),
    ],
  };
}

function elsewhereMessage(found: Section, given: ReplyContext, surface: Surface): Message {
  const line = found.url === '' ? words.notHere : words.elsewhere(titleLink({ title: labelOf(found), url: found.url }));
  return {
    text: fallback(line),
    blocks: [...askedHead(given), section(line), ...actions([askHumanButton(given.id, given, surface)])],
  };
}
