/**
 * Learning from the day's work: votes on replies, and the sections that engineers pick for tickets, become learned
 * wordings or take them away. Load, let `teach.ts` decide, commit; again when another was first.
 */
import { leansOnBefore } from '../assistant/context.ts';
import type { Assistant } from '../assistant/reply.ts';
import { type LearnedWording, type LearnedWordings, toWordingText, wordingKey } from './learned-wordings.ts';
import type { ShownReply } from './shown.ts';
import { objectTo, takeBack, teach } from './teach.ts';
import { answerOf, type Person, type SectionRef, type Ticket } from './ticket.ts';
import type { Vote } from './votes.ts';

/** Learns; says whether anything changed. */
export interface Teaching {
  /** From a vote on a reply. */
  voted(vote: Vote, shown: Pick<ShownReply, 'question'>): Promise<boolean>;
  /** From the section that an engineer says answers a ticket. */
  picked(ticket: Pick<Ticket, 'team' | 'question'>, section: SectionRef, by: Person): Promise<boolean>;
  /** From a ticket that was opened again: whoever answered it taught the section too early. */
  reopened(ticket: Pick<Ticket, 'team' | 'question' | 'status'>, section: SectionRef): Promise<boolean>;
}

/** What it is handed. */
export interface TeachingParts {
  readonly wordings: LearnedWordings;
  /** Whether a person may speak as an engineer: asked at each lesson. */
  readonly isEngineer: (person: Person) => Promise<boolean>;
  /** Knows which learned wording brought a section up. */
  readonly assistant: () => Pick<Assistant, 'closestLearned'>;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  /** A short name for a text, the same for the same text. */
  readonly digest: (text: string) => string;
}

/** Makes it. */
export function createTeaching({ wordings, isEngineer, assistant, clock, digest }: TeachingParts): Teaching {
  async function change(
    id: string,
    decide: (before: LearnedWording | undefined) => LearnedWording | undefined,
  ): Promise<boolean> {
    for (;;) {
      const after = decide(await wordings.find(id));
      if (after === undefined) return false;
      if ((await wordings.commit(after)) === 'done') return true;
    }
  }

  async function learn(question: string, { path, anchor }: SectionRef, by: Person, from: LearnedWording['from']) {
    const text = toWordingText(question);
    // "And for Docker?" asks for this section only after what was asked before it.
    if (text === '' || leansOnBefore(text)) return false;
    const id = digest(wordingKey(by.team, question, { path, anchor }));
    const lesson = { id, team: by.team, question: text, path, anchor, by: by.user, from, at: clock() };
    return change(id, (before) => teach(before, lesson));
  }

  /** The wording of this very question, or else the one that brought the section up. */
  async function wordingBehind(question: string, section: SectionRef, { team }: Person) {
    const own = await wordings.find(digest(wordingKey(team, question, section)));
    if (own?.state === 'used') return own.id;
    return assistant().closestLearned(question, section.path, section.anchor)?.id;
  }

  return {
    async voted({ by, verdict, why, section }, { question }) {
      if (verdict === 'solved') {
        return learn(question, section, by, (await isEngineer(by)) ? 'engineer' : 'asker');
      }
      if (why !== 'wrong-section') {
        const own = digest(wordingKey(by.team, question, section));
        return change(own, (before) => before && takeBack(before, by.user));
      }
      const id = await wordingBehind(question, section, by);
      if (id === undefined) return false;
      const objector = { user: by.user, engineer: await isEngineer(by) };
      return change(id, (before) => before && objectTo(before, objector));
    },
    reopened({ team, question, status }, section) {
      const by = answerOf({ status })?.by ?? '';
      return change(digest(wordingKey(team, question, section)), (before) => before && takeBack(before, by));
    },
    picked: ({ team, question }, section, { user }) => learn(question, section, { team, user }, 'engineer'),
  };
}
