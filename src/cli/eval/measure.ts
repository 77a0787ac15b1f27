/** Judgements to figures: shares with how many they rest on, and how well the confidence keeps its word. */
import type { Judgement } from './judge.ts';

/** A share from 0 to 1 of so many, and between what bounds it lies nineteen times in twenty. */
export interface Share {
  readonly share: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** Replies of about the same confidence. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly replies: number;
  /** What they promised: their confidence on average. */
  readonly promised: number;
  /** What they kept: the share whose first hit is right. */
  readonly right: number;
}

/** The figures of a set of questions; one that rests on no question is undefined. */
export interface Measures {
  /** Of the questions to be answered, plain and messy: the right section is the first hit, or among the first three. */
  readonly first: Share | undefined;
  readonly inThree: Share | undefined;
  /** The first again, for the plain questions and for the messy ones. */
  readonly plainFirst: Share | undefined;
  readonly messyFirst: Share | undefined;
  /** Of the questions to be answered, those that got an answer. */
  readonly answered: Share | undefined;
  /** Of all answers, those that quote a right section. */
  readonly answersRight: Share | undefined;
  /** Of the questions to be answered, those where a right section was shown, as answer, related or choice. */
  readonly shownRight: Share | undefined;
  /**
   * The same questions by what a person got, which add up to 1: the right section as the answer; a choice that holds it;
   * another section as the answer, or a choice without it; nothing.
   */
  readonly right: Share | undefined;
  readonly offered: Share | undefined;
  readonly wrong: Share | undefined;
  readonly refused: Share | undefined;
  /** Of the questions not to be answered, those that got none. */
  readonly silent: Share | undefined;
  /** Of the texts of links: the section that the link leads to is the first hit, or among the first three. */
  readonly linkFirst: Share | undefined;
  readonly linkInThree: Share | undefined;
}

/** Counts what was judged. */
export function measure(judged: readonly Judgement[]): Measures {
  const of = (...kinds: Judgement['question']['kind'][]) =>
    judged.filter(({ question }) => kinds.includes(question.kind));
  const wanted = of('answerable', 'messy');
  const links = of('link');
  const answers = [...wanted, ...of('unanswerable')].filter(({ reply }) => reply.kind === 'answer');
  return {
    first: shareOf(wanted, ({ first }) => first),
    inThree: shareOf(wanted, ({ inThree }) => inThree),
    plainFirst: shareOf(of('answerable'), ({ first }) => first),
    messyFirst: shareOf(of('messy'), ({ first }) => first),
    answered: shareOf(wanted, ({ reply }) => reply.kind === 'answer'),
    answersRight: shareOf(answers, ({ answersRight }) => answersRight),
    shownRight: shareOf(wanted, ({ showsRight }) => showsRight),
    right: shareOf(wanted, ({ answersRight }) => answersRight),
    offered: shareOf(wanted, ({ reply, showsRight }) => reply.kind === 'choice' && showsRight),
    wrong: shareOf(wanted, isWrong),
    refused: shareOf(wanted, ({ reply }) => reply.kind === 'none'),
    silent: shareOf(of('unanswerable'), ({ reply }) => reply.kind === 'none'),
    linkFirst: shareOf(links, ({ first }) => first),
    linkInThree: shareOf(links, ({ inThree }) => inThree),
  };
}

function isWrong({ reply, answersRight, showsRight }: Judgement): boolean {
  return reply.kind === 'answer' ? !answersRight : reply.kind === 'choice' && !showsRight;
}

/** Those for which it holds, of all; nothing when there are none. The bounds are Wilson's (1927), at 95 in 100. */
export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): Share | undefined {
  const of = items.length;
  if (of === 0) return undefined;
  const share = items.filter(holds).length / of;
  const z = 1.96;
  const scale = 1 + z ** 2 / of;
  const centre = (share + z ** 2 / (2 * of)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return { share, of, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

/**
 * How many replies there are in each tenth of confidence, and how many of them have a right section first. Texts of links
 * are no questions and do not count; a tenth without replies is left out.
 */
export function reliabilityOf(judged: readonly Judgement[]): readonly Bin[] {
  const replies = judged.filter(({ question }) => question.kind !== 'link');
  return Array.from({ length: 10 }, (_, tenth) => {
    const bin = replies.filter(({ reply }) => Math.min(9, Math.floor(reply.confidence * 10)) === tenth);
    const mean = (value: (judgement: Judgement) => number) =>
      bin.reduce((sum, one) => sum + value(one), 0) / bin.length;
    return {
      ...{ from: tenth / 10, to: (tenth + 1) / 10, replies: bin.length },
      promised: mean(({ reply }) => reply.confidence),
      right: mean(({ first }) => Number(first)),
    };
  }).filter(({ replies: many }) => many > 0);
}
