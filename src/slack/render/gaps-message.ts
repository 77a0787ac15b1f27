/** What the guides do not answer, as topics: in the weekly digest, and for engineers on Home. Pure. */
import type { KnownBlock } from '@slack/types';
import type { Digest } from '../../desk/digest.ts';
import type { GapMark, GapQuestion, Topic } from '../../desk/gaps.ts';
import type { Report } from '../../desk/report.ts';
import { ids } from '../ids.ts';
import { escapeText, inert } from './escape.ts';
import { gapsWords } from './gaps-words.ts';
import { actions, button, clip, context, fallback, type Message, section, typed } from './message.ts';

/** Slack's own limit for the value of a button is 2,000. */
const wordingLimit = 1_500;
const titleLimit = 300;

/** The digest, with the figures of its week where anything was asked. */
export function digestMessage(digest: Digest, report: Report): Message {
  const title = gapsWords.title(digest.week);
  const spoken = digest.topics.map(({ title: asked }) => escapeText(clip(asked.replace(/\s+/g, ' '), 100)));
  return {
    text: fallback([title, ...spoken].join('\n')),
    blocks: [section(`*${title}*`), ...figures(report), ...topicBlocks(digest)],
  };
}

/** Its topics, each with what engineers can do about it. */
export function topicBlocks({ topics, more, closed }: Omit<Digest, 'week'>): readonly KnownBlock[] {
  const titles = closed.map(({ title }) => inert(clip(title.replace(/\s+/g, ' '), 80))).join(' · ');
  return [
    ...topics.flatMap(topicRows),
    ...(more === 0 ? [] : [context(gapsWords.more(more))]),
    ...(closed.length === 0 ? [] : [context(gapsWords.closed(titles))]),
  ];
}

/** The blocks of a message after a topic in it was put off: who did so stands where its buttons were. */
export function withoutTopic(
  blocks: readonly KnownBlock[],
  wording: string,
  by: string,
  kind: GapMark['kind'],
): readonly KnownBlock[] {
  return blocks.map((block) => {
    const isIts = block.type === 'actions' && block.elements.some((one) => 'value' in one && one.value === wording);
    return isIts ? context(gapsWords.putOff[kind](`<@${by}>`)) : block;
  });
}

/** A wording, as the buttons of its topic carry it. */
export function wordingOf(wording: string): string {
  return clip(wording, wordingLimit);
}

function topicRows({ title, questions, people }: Topic): readonly KnownBlock[] {
  const value = wordingOf(title);
  const other = questions.find(({ text }) => text.trim().toLowerCase() !== title.trim().toLowerCase());
  return [
    section(gapsWords.asked(questions.length, people)),
    typed(title, titleLimit),
    context(
      [...whys(questions), ...(other === undefined ? [] : [gapsWords.also(inert(clip(other.text, 150)))])].join(' · '),
    ),
    ...actions([
      button(ids.gap.draft, gapsWords.draft, { value, style: 'primary' }),
      button(ids.gap.notOurs, gapsWords.notOurs, { value }),
      button(ids.gap.snooze, gapsWords.snooze, { value }),
    ]),
  ];
}

function whys(questions: readonly GapQuestion[]): readonly string[] {
  const counts = Map.groupBy(questions, ({ why }) => why);
  return [...counts].map(([why, asked]) => gapsWords.why[why](asked.length));
}

function figures(report: Report): readonly KnownBlock[] {
  return report.questions.total === 0 ? [] : [context(figuresOf(report).join(' '))];
}

/** How it went, in sentences. */
export function figuresOf({ questions, rightAnswers }: Report): readonly string[] {
  const { total, confirmed, escalated, rejected, silent } = questions;
  const { share, low, high, count, n } = rightAnswers;
  const percent = (part: number) => Math.round(part * 100);
  const right =
    share === undefined || low === undefined || high === undefined
      ? []
      : [gapsWords.right(percent(share), count, n, percent(low), percent(high))];
  return [gapsWords.figures(total, confirmed, escalated, rejected, silent), ...right];
}
