/** What every store of votes promises. */
import { beforeEach, describe, expect, it } from 'vitest';
import { solvedFor, type Vote, type Votes, voteOf } from '../../src/desk/votes.ts';
import { noon } from '../builders.ts';

const ann = { team: 'T1', user: 'U0ANN' };
const ben = { team: 'T1', user: 'U0BEN' };

function aVote(over: Partial<Vote> = {}): Vote {
  return {
    reply: 'reply-1',
    by: ann,
    verdict: 'solved',
    section: { path: 'guides/helm.md', anchor: 'upgrade' },
    confidence: 0.8125,
    index: '0123456789ab',
    at: noon,
    ...over,
  };
}

export function votesContract(name: string, make: () => Promise<Votes>): void {
  describe(`votes in ${name}`, () => {
    let votes: Votes;
    beforeEach(async () => {
      votes = await make();
    });

    it('come back as they were cast, the oldest first', async () => {
      const later = aVote({ by: ben, verdict: 'not-mine', why: 'wrong-version', at: noon + 1 });
      await votes.cast(later);
      await votes.cast(aVote());
      await votes.cast(aVote({ reply: 'reply-2' }));
      expect(await votes.on('reply-1')).toEqual([aVote(), later]);
      expect(await votes.on('reply-3')).toEqual([]);
    });

    it('are one a person and reply: a new one takes the place of the last', async () => {
      await votes.cast(aVote());
      await votes.cast(aVote({ by: ben }));
      await votes.cast(aVote({ by: { team: 'T2', user: ann.user } }));
      const changed = aVote({ verdict: 'not-mine', why: 'other', index: 'ba9876543210', at: noon + 5 });
      await votes.cast(changed);
      const all = await votes.on('reply-1');
      expect(all).toHaveLength(3);
      expect(voteOf(all, ann)).toEqual(changed);
      expect(solvedFor(all)).toEqual([ann.user, ben.user]);
    });

    it('are found by when they were cast, of a team or of all', async () => {
      await votes.cast(aVote());
      await votes.cast(aVote({ by: ben, at: noon + 1 }));
      await votes.cast(aVote({ by: { team: 'T2', user: 'U0ZOE' }, at: noon + 2 }));
      const cast = async (from: number, team?: string) => (await votes.since(from, team)).map(({ by }) => by.user);
      expect(await cast(noon)).toEqual(['U0ANN', 'U0BEN', 'U0ZOE']);
      expect(await cast(noon + 1)).toEqual(['U0BEN', 'U0ZOE']);
      expect(await cast(noon + 1, 'T1')).toEqual(['U0BEN']);
    });

    it('of one person at once are one', async () => {
      await Promise.all([1, 2, 3, 4, 5].map((minute) => votes.cast(aVote({ at: noon + minute }))));
      expect(await votes.on('reply-1')).toHaveLength(1);
    });
  });
}
