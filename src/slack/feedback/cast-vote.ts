/** A press that says something of a reply -> the one vote of its person. */
import { revote, type Shortcoming, type Vote, voteOf } from '../../desk/votes.ts';
import type { PressedSection } from '../ask/pressed-section.ts';
import type { Parts } from '../dependencies.ts';
import { type Pressed, presser } from '../receive/press.ts';

/** What a person says: whether the section answered, and if not, perhaps why. */
interface Said {
  readonly verdict: Vote['verdict'];
  readonly why?: Shortcoming;
}

/** Keeps what is new of it, and gives what the person had said before. */
export async function castVote(
  { votes, clock }: Pick<Parts, 'votes' | 'clock'>,
  press: Pressed,
  { pick, shown }: PressedSection,
  said: Said,
): Promise<Vote | undefined> {
  const by = presser(press);
  const { reply, path, anchor, index } = pick;
  const { confidence } = shown;
  const before = voteOf(await votes.on(shown.id), by);
  const vote = revote(before, { ...said, reply, by, section: { path, anchor }, confidence, index, at: clock() });
  if (vote !== undefined) await votes.cast(vote);
  return before;
}
