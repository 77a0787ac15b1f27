/**
 * What an engineer answered, kept for who asks next: drafted from a ticket, edited and published by an engineer, and
 * retired when the documentation says it itself. Decisions only; `faq-page.ts` is what an entry looks like.
 */
import { isRange } from '../content/front-matter.ts';
import type { ActKind } from './life.ts';
import { written } from './redacted-text.ts';
import { answerOf, forgottenWords, isSameSection, type SectionRef, type Ticket, type TicketRef } from './ticket.ts';
import type { TicketEvent } from './tickets.ts';

/** An engineer, by id and by the name under which an answer stands. */
export interface Author {
  readonly user: string;
  readonly name: string;
}

/** Where an entry stands. */
export type FaqStatus =
  /** `takenBackAt` is since when it is not searched any more, where it was before. */
  | { readonly state: 'draft'; readonly takenBackAt?: number }
  /** It is searched; `at` is since when it says what it says. */
  | { readonly state: 'published'; readonly by: Author; readonly at: number }
  /** It is searched no more; `coveredBy` is the section of the documentation that says it now. */
  | { readonly state: 'retired'; readonly by: string; readonly at: number; readonly coveredBy?: SectionRef };

/** What an entry says, and to whom. */
export interface FaqText {
  /** The question, as a heading. */
  readonly title: string;
  /** Ways in which people asked, none twice. */
  readonly wordings: readonly string[];
  readonly platforms: readonly string[];
  readonly components: readonly string[];
  /** A semver range; absent where it holds for all. */
  readonly versions?: string;
  /** Markdown. */
  readonly answer: string;
}

/** One entry, as it stands at its version. */
export interface FaqEntry extends FaqText {
  readonly id: string;
  readonly team: string;
  /** The ticket in which it was answered, where there was one. */
  readonly ticket?: TicketRef;
  /** What the documentation offered and the askers did not find enough: it does not cover the entry as it is. */
  readonly fellShort?: readonly SectionRef[];
  readonly draftedBy: Author;
  readonly draftedAt: number;
  readonly status: FaqStatus;
  /** 1 when drafted, one more with each change. */
  readonly version: number;
}

/** Why an entry cannot be changed so. */
export interface FaqRefusal {
  readonly kind: 'refused';
  readonly reason: 'empty-title' | 'empty-answer' | 'invalid-versions' | 'already-published' | 'already-retired';
}

/** What an entry is drafted from. */
export interface FaqSource {
  readonly ticket: Ticket;
  readonly history: readonly TicketEvent[];
  /** Questions of tickets that became part of it. */
  readonly merged: readonly string[];
  /** In the place of the ticket's answer, where the engineer wrote another. */
  readonly answer?: string;
}

const titleAtMost = 150;

/** Drafts an entry from a ticket: its question, the askers' wordings, and the answer, all to be edited. */
export function draftFaq(
  { ticket, history, merged, answer }: FaqSource,
  by: Author,
  id: string,
  now: number,
): FaqEntry {
  const asked = history.flatMap(({ kind, text }) => (kind === 'open' || kind === 'reword' ? (text ?? []) : []));
  const { tried, rejected = [] } = ticket.shortfall;
  const fellShort = [...tried, ...rejected].map(({ path, anchor }) => ({ path, anchor }));
  const { platforms = [], components = [], versions = [] } = ticket.subject ?? {};
  return {
    ...draftFaqOf([ticket.question, ...asked, ...merged], ticket.team, by, id, now),
    ticket: { id: ticket.id, number: ticket.number },
    ...{ platforms, components },
    // Of several, one is mostly what they came from.
    ...(versions.length === 1 && { versions: versions.join('') }),
    answer: written(answer ?? answerOf(ticket)?.text ?? ''),
    ...(fellShort.length > 0 && { fellShort }),
  };
}

/** Drafts one from what people asked and nobody answered: their wordings, for an engineer to write the answer. */
export function draftFaqOf(questions: readonly string[], team: string, by: Author, id: string, now: number): FaqEntry {
  const wordings = toWordings(questions);
  return {
    id,
    team,
    title: titleOf(wordings[0] ?? ''),
    wordings,
    platforms: [],
    components: [],
    answer: '',
    draftedBy: by,
    draftedAt: now,
    status: { state: 'draft' },
    version: 1,
  };
}

/** Changes what an entry says (empty `versions`: for all); a published one stays so, under the name of who changed it. */
export function editFaq(entry: FaqEntry, text: Partial<FaqText>, by: Author, now: number): FaqEntry | FaqRefusal {
  if (entry.status.state === 'retired') return { kind: 'refused', reason: 'already-retired' };
  const { versions = '', ...rest } = { ...entry, ...text };
  const edited: FaqEntry = {
    ...rest,
    ...(versions !== '' && { versions }),
    title: written(text.title ?? entry.title),
    wordings: toWordings(text.wordings ?? entry.wordings),
    answer: written(text.answer ?? entry.answer),
    version: entry.version + 1,
  };
  if (entry.status.state === 'draft') return edited;
  return lacks(edited) ?? { ...edited, status: { state: 'published', by, at: now } };
}

/** Makes an entry searchable under a name. */
export function publishFaq(entry: FaqEntry, by: Author, now: number): FaqEntry | FaqRefusal {
  if (entry.status.state === 'published') return { kind: 'refused', reason: 'already-published' };
  return lacks(entry) ?? { ...entry, status: { state: 'published', by, at: now }, version: entry.version + 1 };
}

/**
 * Whether a published entry is in doubt: since it says what it says its ticket was opened again, and nobody has answered
 * or closed it after that.
 */
export function isDoubted({ status }: FaqEntry, history: readonly TicketEvent[]): boolean {
  const last = history.findLast(({ kind }) => turns.some((turn) => turn === kind));
  return status.state === 'published' && last?.kind === 'reopen' && last.at >= status.at;
}

const turns = ['reopen', 'answer', 'conclude', 'solve', 'resolve'] as const satisfies readonly ActKind[];

/** Takes an entry out of the search until an engineer has looked at it. */
export function takeBackFaq(entry: FaqEntry, now: number): FaqEntry {
  return { ...entry, status: { state: 'draft', takenBackAt: now }, version: entry.version + 1 };
}

/** Drafts an entry that was taken back: as it stood, with the answer that its ticket got since then. */
export function redraftFaq(entry: FaqEntry, ticket: Ticket): FaqEntry {
  const answer = answerOf(ticket);
  const isNewer = answer !== undefined && entry.status.state === 'draft' && answer.at > (entry.status.takenBackAt ?? 0);
  return { ...entry, ...(isNewer && { answer: written(answer.text) }), version: entry.version + 1 };
}

/** Takes an entry out of the search: the documentation covers it, or it does not hold any more. */
export function retireFaq(entry: FaqEntry, by: string, now: number, coveredBy?: SectionRef): FaqEntry | FaqRefusal {
  if (entry.status.state === 'retired') return { kind: 'refused', reason: 'already-retired' };
  const status = { state: 'retired', by, at: now, ...(coveredBy !== undefined && { coveredBy }) } as const;
  return { ...entry, status, version: entry.version + 1 };
}

/**
 * Gives the section of the documentation that covers an entry: the one by which the title and most wordings are
 * answered, unless it was there already and fell short. `answers` asks the documentation alone, without what was
 * learned.
 */
export function coveringSection(
  { title, wordings, fellShort = [] }: Pick<FaqEntry, 'title' | 'wordings' | 'fellShort'>,
  answers: (question: string) => SectionRef | undefined,
): SectionRef | undefined {
  const covering = answers(title);
  if (covering === undefined || fellShort.some((section) => isSameSection(section, covering))) return undefined;
  const isCovered = (wording: string) => {
    const section = answers(wording);
    return section !== undefined && isSameSection(section, covering);
  };
  return wordings.filter(isCovered).length * 2 > wordings.length || wordings.length === 0 ? covering : undefined;
}

function lacks({ title, answer, versions }: FaqText): FaqRefusal | undefined {
  if (title.trim() === '') return { kind: 'refused', reason: 'empty-title' };
  if (versions !== undefined && !isRange(versions)) return { kind: 'refused', reason: 'invalid-versions' };
  return answer.trim() === '' ? { kind: 'refused', reason: 'empty-answer' } : undefined;
}

/** One line each, none twice, and none of what was forgotten. */
function toWordings(texts: readonly string[]): readonly string[] {
  const lines = texts
    .map((text) => written(text).replace(/\s+/g, ' '))
    .filter((line) => line !== '' && line !== forgottenWords);
  return [...new Map(lines.map((line) => [line.toLowerCase(), line])).values()];
}

/** The first sentence that asks, for people write a greeting and a story around a question; the dot in 5.8 ends none. */
export function titleOf(question: string): string {
  const sentences = question.match(/(?:[^.?!\n]|[.?!](?=[^\s.?!]))+[.?!]*/g) ?? [];
  const asking = sentences.find((sentence) => sentence.trimEnd().endsWith('?')) ?? sentences[0] ?? '';
  const title = asking.trim();
  const short = title.length <= titleAtMost ? title : `${title.slice(0, titleAtMost - 1).trimEnd()}…`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
