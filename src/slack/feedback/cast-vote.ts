/** A press that says something about a reply -> the one vote of its person. */
import type { Shortcoming } from '../../desk/shortcomings.ts';
import { revote, type Vote, type Votes, voteOf } from '../../desk/votes.ts';
import type { PressedSection } from '../ask/shown-replies.ts';
import type { Dependencies } from '../dependencies.ts';
import { doer, type Pressed } from '../receive/press.ts';

/** What a person thinks: whether the section answered, and if not, perhaps why. */
interface Opinion {
  readonly verdict: Vote['verdict'];
  readonly why?: Shortcoming;
}

/** What a press found. */
interface Cast {
  /** What the same person had voted before. */
  readonly before?: Vote | undefined;
  /** This very press had cast its vote: its process died with the rest of what it does. */
  readonly isAgain?: true;
}

/** Keeps what is new about a vote. */
export type CastVote = (press: Pressed, section: PressedSection, opinion: Opinion) => Promise<Cast>;

/** Makes it; what is kept is told to `hear`. */
export function createCastVote(votes: Votes, clock: () => number, hear: Dependencies['hearVote']): CastVote {
  return async (press, { value, shown }, opinion) => {
    const { act, ...by } = doer(press);
    const { reply, path, anchor, index } = value;
    const { confidence } = shown;
    const before = voteOf(await votes.on(shown.id), by);
    if (before !== undefined && before.act !== undefined && before.act === act) {
      hear(before, shown);
      return { isAgain: true };
    }
    const section = { path, anchor };
    const name = act === undefined ? {} : { act };
    const vote = revote(before, { ...opinion, reply, by, section, confidence, index, at: clock(), ...name });
    if (vote === undefined) return { before };
    await votes.cast(vote);
    hear(vote, shown);
    return { before };
  };
}
