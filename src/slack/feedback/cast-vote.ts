/** A press that says something about a reply -> the one vote of its person. */
import type { Shortcoming } from '../../desk/shortcomings.ts';
import { revote, type Vote, type Votes, voteOf } from '../../desk/votes.ts';
import type { PressedSection } from '../ask/shown-replies.ts';
import { type Pressed, presser } from '../receive/press.ts';

/** What a person thinks: whether the section answered, and if not, perhaps why. */
interface Opinion {
  readonly verdict: Vote['verdict'];
  readonly why?: Shortcoming;
}

/** Keeps what is new about a vote, and gives what the same person had voted before. */
export type CastVote = (press: Pressed, section: PressedSection, opinion: Opinion) => Promise<Vote | undefined>;

/** Makes it. */
export function createCastVote(votes: Votes, clock: () => number): CastVote {
  return async (press, { value, shown }, opinion) => {
    const by = presser(press);
    const { reply, path, anchor, index } = value;
    const { confidence } = shown;
    const before = voteOf(await votes.on(shown.id), by);
    const vote = revote(before, { ...opinion, reply, by, section: { path, anchor }, confidence, index, at: clock() });
    if (vote !== undefined) await votes.cast(vote);
    return before;
  };
}
