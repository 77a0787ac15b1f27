/**
 * What people ask and the documentation does not answer, as topics: the largest first, without those that an
 * engineer put off, and without those that are answered by now.
 */
import { clusterOf } from './clusters.ts';
import type { ShownReply } from './shown.ts';
import type { Terms } from './terms.ts';
import { forgottenWords, type SectionRef, type Ticket } from './ticket.ts';
import type { Vote } from './votes.ts';

/** One question that was not answered. */
export interface GapQuestion {
  /** Id of the shown reply, or of the ticket. */
  readonly id: string;
  readonly text: string;
  readonly at: number;
  readonly user: string;
  /** Nothing was found; something was, and the asker wanted a person; something was, and they said no to it. */
  readonly why: 'unanswered' | 'refused' | 'down-voted';
  /** What was shown instead. */
  readonly section?: SectionRef;
}

/** An engineer's word on a topic, by a question of it. */
export interface GapMark {
  readonly id: string;
  readonly team: string;
  readonly wording: string;
  readonly kind: 'not-ours' | 'snoozed';
  /** Until when it is put off; absent where that is for good. */
  readonly until?: number;
  readonly by: string;
  readonly at: number;
}

/** Keeps marks. */
export interface GapMarks {
  mark(mark: GapMark): Promise<void>;
  of(team: string): Promise<readonly GapMark[]>;
}

/** A topic that people ask about. */
export interface Topic {
  /** The question that is most like the others. */
  readonly title: string;
  /** That one first. */
  readonly questions: readonly GapQuestion[];
  /** How many people asked. */
  readonly people: number;
  readonly lastAt: number;
}

/** Topics, the largest first. */
export interface Gaps {
  readonly open: readonly Topic[];
  /** Whose questions are answered by now: they close by themselves. */
  readonly closed: readonly Topic[];
  /** Put off, or said not to be ours. */
  readonly hidden: readonly Topic[];
}

/** What gaps are found by. */
export interface GapSources {
  readonly replies: readonly ShownReply[];
  readonly votes: readonly Vote[];
  readonly tickets: readonly Ticket[];
}

/** Gives the questions that were not answered, each once, newest first. */
export function gapQuestions({ replies, votes, tickets }: GapSources): readonly GapQuestion[] {
  const refused = new Set(
    tickets.flatMap(({ key, shortfall }) => (shortfall.why === 'asked-for-a-person' ? [key] : [])),
  );
  const down = new Map(votes.flatMap((vote) => (vote.verdict === 'not-mine' ? [[vote.reply, vote] as const] : [])));
  const shown = replies.flatMap((reply): readonly GapQuestion[] => {
    const vote = down.get(reply.id);
    const why = whyOf(reply, vote !== undefined, refused.has(reply.id));
    if (why === undefined || reply.question === forgottenWords) return [];
    const { id, question, shownAt, asker, tried } = reply;
    const section = vote?.section ?? (reply.kind === 'none' ? undefined : tried[0]);
    const instead = section === undefined ? {} : { section: { path: section.path, anchor: section.anchor } };
    return [{ id, text: question, at: shownAt, user: asker.user, why, ...instead }];
  });
  return shown.toSorted((one, other) => other.at - one.at);
}

function whyOf({ kind }: ShownReply, isDown: boolean, isRefused: boolean): GapQuestion['why'] | undefined {
  if (isDown) return 'down-voted';
  if (kind === 'none') return 'unanswered';
  return isRefused ? 'refused' : undefined;
}

/** More are not looked at: the newest tell what is missing now. */
const questionsAtMost = 700;
/** This share of a topic's questions answered, and it is closed. */
const closedFrom = 2 / 3;
/** As many questions are asked again to find that out: of the largest topics, the likest of each. */
const askedAgainAtMost = 200;
const askedOfEach = 5;

/** What topics are made with. */
export interface GapParts {
  readonly marks: readonly GapMark[];
  readonly terms: Terms;
  /** Whether all that is known by now answers a question well. */
  readonly isAnswered: (question: string) => boolean;
  readonly now: number;
}

/** Puts questions into topics. A mark holds for the topic into which its wording falls, whoever asks then. */
export function gapsOf(questions: readonly GapQuestion[], { marks, terms, isAnswered, now }: GapParts): Gaps {
  const valid = marks.filter(({ until }) => until === undefined || until > now);
  const asked = questions.slice(0, questionsAtMost);
  const isMark = new Set(valid.map(({ id }) => `mark ${id}`));
  const all = [
    ...asked.map((question) => ({ id: question.id, text: question.text, question })),
    ...valid.map(({ id, wording }) => ({ id: `mark ${id}`, text: wording, question: undefined })),
  ];
  const groups = clusterOf(all, terms).flatMap((members) => {
    const own = members.flatMap(({ question }) => question ?? []);
    return own.length === 0 ? [] : [{ topic: toTopic(own), isPutOff: members.some(({ id }) => isMark.has(id)) }];
  });
  const hasAnswers = createAsking(isAnswered);
  const [open, closed, hidden]: [Topic[], Topic[], Topic[]] = [[], [], []];
  for (const { topic, isPutOff } of groups.toSorted((one, other) => bySize(one.topic, other.topic))) {
    if (hasAnswers(topic)) closed.push(topic);
    else (isPutOff ? hidden : open).push(topic);
  }
  return { open, closed, hidden };
}

/** Says of topics, the largest first, whether they are answered by now; of what comes too late, that it is not. */
function createAsking(isAnswered: GapParts['isAnswered']): (topic: Topic) => boolean {
  let left = askedAgainAtMost;
  return ({ questions }) => {
    const asked = questions.slice(0, Math.min(askedOfEach, left));
    left -= asked.length;
    const answered = asked.filter(({ text }) => isAnswered(text)).length;
    return asked.length > 0 && answered >= asked.length * closedFrom;
  };
}

function toTopic(questions: readonly GapQuestion[]): Topic {
  return {
    title: questions[0]?.text ?? '',
    questions,
    people: new Set(questions.map(({ user }) => user)).size,
    lastAt: Math.max(...questions.map(({ at }) => at)),
  };
}

/** The largest first; by people rather than by questions: one person who asks ten times is one. */
function bySize(one: Topic, other: Topic): number {
  return other.people - one.people || other.questions.length - one.questions.length || other.lastAt - one.lastAt;
}
