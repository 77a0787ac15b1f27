/**
 * What people confirmed, as it is kept: a question, the section that answers it, who said so, and whether it is used.
 * The same question and section is one wording, however many people say it: its id is made of both.
 */
import type { FaqEntry } from './faq.ts';
import { faqPath } from './faq-page.ts';
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
  return JSON.stringify([team, path, anchor, askedAs(question)]);
}

/** The words of a question, however they are spelt. */
function askedAs(question: string): string {
  return toWordingText(question)
    .toLowerCase()
    .replace(/[\s?!.]+$/, '');
}

/** A question and where its answer stands, as the assistant is to know it. */
interface Known extends SectionRef {
  readonly id: string;
  readonly question: string;
}

/**
 * What the assistant is to know: those that are used, and the questions that engineers answered in words of their own
 * (`published`), without the marks of what was taken out. Where engineers have said what answers a question, only the
 * latest of them is followed, and no asker.
 */
export function inUse(wordings: readonly LearnedWording[], published: readonly FaqEntry[]): readonly Known[] {
  const used = wordings.filter(({ state }) => state === 'used');
  const decisions = latestDecisions(used, published);
  const others = used.filter(({ from, question }) => from === 'asker' && !decisions.has(askedAs(question)));
  const known: readonly Known[] = [...others, ...decisions.values()];
  return known.map(({ id, question, path, anchor }) => ({ id, question: withoutMarks(question), path, anchor }));
}

/** By question, what an engineer said of it last. */
function latestDecisions(used: readonly LearnedWording[], published: readonly FaqEntry[]): ReadonlyMap<string, Known> {
  const picked = used.flatMap((wording) =>
    wording.from === 'engineer' ? [{ at: wording.learnedAt, known: wording }] : [],
  );
  const written = published.flatMap((entry) => {
    const { id, wordings, status } = entry;
    const at = status.state === 'published' ? status.at : 0;
    return wordings.map((question) => ({ at, known: { id, question, path: faqPath(entry), anchor: '' } }));
  });
  const inOrder = [...picked, ...written].sort((one, other) => one.at - other.at);
  return new Map(inOrder.map(({ known }) => [askedAs(known.question), known]));
}
