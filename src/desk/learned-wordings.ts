/**
 * What people confirmed, as it is kept: a question, the section that answers it, who said so, and whether it is used.
 * The same question and section is one wording, however many people say it: its id is made of both.
 */
import { redact, withoutMarks } from './redact.ts';
import type { SectionRef } from './ticket.ts';

/** Whether a wording is used and, if not, who may bring it back. */
type WordingState =
  | 'used'
  /** Its own teacher took it back; anybody may teach it again. */
  | 'withdrawn'
  /** An engineer, or two askers, said that it was the wrong section; only an engineer may teach it again. */
  | 'rejected'
  /** Forgotten by an operator, its question deleted; only an engineer may teach it again. */
  | 'forgotten';

/** One of them, as it stands at its version. */
export interface LearnedWording extends SectionRef {
  readonly id: string;
  /** The workspace whose people taught it; empty where an operator imported it. */
  readonly team: string;
  /** Secrets taken out, on one line. */
  readonly question: string;
  /** Epoch milliseconds. */
  readonly learnedAt: number;
  /** Who taught it: a user's id, or `import`. */
  readonly by: string;
  readonly from: 'asker' | 'engineer';
  readonly state: WordingState;
  /** Askers who said that it was the wrong section: one is not enough to reject it. */
  readonly objectors: readonly string[];
  /** 1 when it was learned, one more with each change. */
  readonly version: number;
}

/** Keeps them; safe for many processes at once. */
export interface LearnedWordings {
  /** The wording with this id, if there is one. */
  find(id: string): Promise<LearnedWording | undefined>;
  /** All of them, the oldest first. */
  list(): Promise<readonly LearnedWording[]>;
  /** Keeps a new wording, or the next version of one; `stale` (and nothing kept) when another was first. */
  commit(wording: LearnedWording): Promise<'done' | 'stale'>;
  /** Changes with every commit; cheap enough to be asked each second. */
  stamp(): Promise<string>;
}

/** What is longer says more than how somebody asks. */
const longest = 500;

/** A question as it is kept as a wording: secrets taken out, on one line, cut at a word. */
export function toWordingText(question: string): string {
  const line = redact(question).replace(/\s+/g, ' ').trim();
  return line.length <= longest
    ? line
    : line
        .slice(0, longest + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, longest);
}

/** Names a wording: the same for the same question of one team about one section, whatever its case and last marks. */
export function wordingKey(team: string, question: string, { path, anchor }: SectionRef): string {
  const asked = toWordingText(question)
    .toLowerCase()
    .replace(/[\s?!.]+$/, '');
  return JSON.stringify([team, path, anchor, asked]);
}

/** What the assistant is to know: those that are used, without the marks of what was taken out. */
export function inUse(wordings: readonly LearnedWording[]) {
  const used = wordings.filter(({ state }) => state === 'used');
  return used.map(({ id, question, path, anchor }) => ({ id, question: withoutMarks(question), path, anchor }));
}
