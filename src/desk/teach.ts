/**
 * What becomes of a wording when somebody confirms a section, or says that it is the wrong one. Pure: each gives the
 * wording to keep, or nothing where nothing changes.
 */
import type { LearnedWording } from './learned-wordings.ts';

/** A confirmation: this section answers this question. */
export interface Lesson extends Pick<LearnedWording, 'id' | 'team' | 'question' | 'path' | 'anchor' | 'by' | 'from'> {
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Who objects. */
export interface Objector {
  readonly user: string;
  readonly engineer: boolean;
}

/** So many askers count as much as one engineer. */
const askersEnough = 2;

/** Learns a wording, or confirms the one that is there. */
export function teach(before: LearnedWording | undefined, { at, ...lesson }: Lesson): LearnedWording | undefined {
  const taught = { ...lesson, learnedAt: at, state: 'used', objectors: [] } as const;
  if (before === undefined) return { ...taught, version: 1 };
  const version = before.version + 1;
  switch (before.state) {
    case 'withdrawn':
      return { ...taught, version };
    case 'rejected':
    case 'forgotten':
      return lesson.from === 'engineer' ? { ...taught, version } : undefined;
    case 'used':
      if (lesson.from === 'engineer' && (before.from === 'asker' || before.objectors.length > 0))
        return { ...taught, version };
      return withoutObjector(before, lesson.by);
  }
}

/** Says that it is the wrong section. */
export function objectTo(before: LearnedWording, { user, engineer }: Objector): LearnedWording | undefined {
  if (before.state !== 'used') return undefined;
  const version = before.version + 1;
  if (engineer) return { ...before, state: 'rejected', version };
  if (before.by === user) return { ...before, state: 'withdrawn', version };
  if (before.objectors.includes(user)) return undefined;
  const objectors = [...before.objectors, user];
  return { ...before, objectors, state: objectors.length >= askersEnough ? 'rejected' : 'used', version };
}

/** Takes back what a person taught: it did not solve the question, they say now, or whoever they answered. */
export function takeBack(before: LearnedWording, user: string): LearnedWording | undefined {
  if (before.state !== 'used' || before.by !== user) return undefined;
  return { ...before, state: 'withdrawn', version: before.version + 1 };
}

/** Forgets it for good, with its words. */
export function forgetWording(before: LearnedWording): LearnedWording | undefined {
  if (before.state === 'forgotten') return undefined;
  return { ...before, question: '', objectors: [], state: 'forgotten', version: before.version + 1 };
}

function withoutObjector(before: LearnedWording, user: string): LearnedWording | undefined {
  if (!before.objectors.includes(user)) return undefined;
  const objectors = before.objectors.filter((objector) => objector !== user);
  return { ...before, objectors, version: before.version + 1 };
}
