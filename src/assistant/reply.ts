/** Reply: what the assistant says to a question, as a value. Surfaces render it; nothing here knows them. */
import type { Section } from '../content/page.ts';
import type { Learned } from './learned.ts';

/** A section and how well it fits, best first in a list; the score compares within one reply only, 0 to 1. */
export interface Hit {
  readonly section: Section;
  readonly score: number;
}

/** A word that was read as another: a typo against the words of the documentation. */
interface Correction {
  readonly from: string;
  readonly to: string;
}

/** One button of a choice: a label of at most 75 characters and the section behind it. */
export interface Option {
  readonly label: string;
  readonly section: Section;
}

interface Grounds {
  /** Probability, 0 to 1, that the first hit is a right section. */
  readonly confidence: number;
  /** The ten best sections, whatever the kind of the reply. */
  readonly hits: readonly Hit[];
  readonly corrections: readonly Correction[];
  /** Words of the question (as typed or corrected) that the first hit holds; the "what matched" line. */
  readonly matched: readonly string[];
}

/** The documentation answers: one section, quoted. */
export interface Answer extends Grounds {
  readonly kind: 'answer';
  readonly section: Section;
  /** A verbatim piece of the section, Markdown, cut only at a boundary. */
  readonly excerpt: string;
  /** The platforms that the section's page is for, as people know them by name. */
  readonly platforms: readonly string[];
  /** Where to go on, by where it runs, when the section lists that and the question does not say; often none. */
  readonly places: readonly Option[];
  /** Up to three other sections worth a look, best first. */
  readonly related: readonly Section[];
}

/** Several sections could be meant: the person decides. */
export interface Choice extends Grounds {
  readonly kind: 'choice';
  /** What the question left open, and the choices differ in; `section` where they have nothing else in common. */
  readonly decides: 'platform' | 'component' | 'version' | 'section';
  /** Two to five. */
  readonly choices: readonly Option[];
}

/**
 * Why there is no answer: only `not-covered` is handed to people. What is `elsewhere` is told in the one section that is
 * nearest; `off-topic` has nothing to do with the guides; of what is `vague`, more must be said.
 */
export type NoneReason = 'not-covered' | 'elsewhere' | 'off-topic' | 'vague' | 'small-talk' | 'empty';

/** The documentation does not say. */
export interface None extends Grounds {
  readonly kind: 'none';
  readonly reason: NoneReason;
  /** Up to three sections that came nearest and perhaps do not answer; none where they would hardly help. */
  readonly nearest: readonly Section[];
}

export type Reply = Answer | Choice | None;

/** What was said before in the same conversation, oldest first; empty for a first question. */
export interface Turn {
  readonly question: string;
}

/** What a question names: platforms and components as people know them by name, versions as they were typed. */
interface Topics {
  readonly platforms: readonly string[];
  readonly components: readonly string[];
  readonly versions: readonly string[];
}

/** The one door to the thinking: same question, turns and content give the same reply. */
export interface Assistant {
  /** Never throws; an empty or merely polite text is a `none` with its reason. */
  ask(question: string, turns?: readonly Turn[]): Reply;
  /** What a question is about, as far as it says so; never throws. */
  topicsOf(question: string): Topics;
  /** The answer that shows this one section, for a person who picked it; nothing when it is no longer there. */
  quote(question: string, path: string, anchor: string): Answer | undefined;
  /** The same assistant with what was learned in the place of what it knew before; cheap beside making one. */
  learning(learned: readonly Learned[]): Assistant;
  /** What was learned of a section and comes closest to a question; nothing where none of it counts for the reply. */
  closestLearned(question: string, path: string, anchor: string): Learned | undefined;
}
