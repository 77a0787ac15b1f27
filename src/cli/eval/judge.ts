/**
 * What counts as right; every figure of quality in this project comes from here.
 *
 * - A section is right when its path and anchor are among the places that the label names. The empty anchor (or
 *   `top: true`) is the page's own head, not anything on the page. Sections that share an anchor (tabs, parts of a long
 *   one) are one place, and each of them is right.
 * - *First* and *among three* look at `hits` as they stand, whatever kind the reply is; a place that is there twice takes
 *   two of the three.
 * - An *answer* is right when the one section that it quotes is; related sections do not save it. An answer to what must
 *   not be answered is a wrong one.
 * - *Shown* is what a person gets to see: the answer with its related sections, or the choices; of a `none`, nothing.
 * - What must not be answered is right only as `none`: a choice is too much.
 * - For the text of a link, the page that holds the link is taken out of the hits.
 */
import type { Reply } from '../../assistant/reply.ts';
import type { Section } from '../../content/page.ts';
import { type Labelled, placeOf } from './labelled.ts';

/** A reply, judged by the label of its question. */
export interface Judgement {
  readonly question: Labelled;
  readonly reply: Reply;
  /** The first hit is right. */
  readonly first: boolean;
  /** One of the first three hits is. */
  readonly inThree: boolean;
  /** The reply is an answer, and quotes a right section. */
  readonly answersRight: boolean;
  /** Something of what is shown is right. */
  readonly showsRight: boolean;
}

/** Judges a reply by the rules on top of this file. */
export function judge(question: Labelled, reply: Reply): Judgement {
  const isRight = (section: Section) => question.relevant.has(placeOf(section));
  const hits = reply.hits.map(({ section }) => section).filter(({ page }) => page.path !== question.from);
  return {
    question,
    reply,
    first: hits.slice(0, 1).some(isRight),
    inThree: hits.slice(0, 3).some(isRight),
    answersRight: reply.kind === 'answer' && isRight(reply.section),
    showsRight: shownBy(reply).some(isRight),
  };
}

/** Says whether the reply is what the label asks for: the right section first, or none where none is due. */
export function isMiss({ question, reply, first }: Judgement): boolean {
  return question.kind === 'unanswerable' ? reply.kind !== 'none' : !first;
}

function shownBy(reply: Reply): readonly Section[] {
  switch (reply.kind) {
    case 'answer':
      return [reply.section, ...reply.related];
    case 'choice':
      return reply.choices.map(({ section }) => section);
    case 'none':
      return [];
  }
}
