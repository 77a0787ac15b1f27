import { describe, expect, it } from 'vitest';
import { revote, type Vote } from '../../../src/desk/votes.ts';
import { noon } from '../../builders.ts';

function aVote(over: Partial<Vote> = {}): Vote {
  const by = { team: 'T1', user: 'U0ANN' };
  const section = { path: 'guides/helm.md', anchor: 'upgrade' };
  return { reply: 'reply-1', by, verdict: 'not-mine', section, confidence: 0.9, index: 'i', at: noon, ...over };
}

describe('a second word of the same person on a reply', () => {
  const solved = aVote({ verdict: 'solved' });
  const reasoned = aVote({ why: 'out-of-date' });

  it('takes the place of the first where it says something else', () => {
    expect(revote(undefined, solved)).toBe(solved);
    expect(revote(reasoned, solved)).toBe(solved);
    expect(revote(solved, aVote())).toEqual(aVote());
    expect(revote(aVote(), reasoned)).toBe(reasoned);
    expect(revote(reasoned, aVote({ why: 'other' }))).toEqual(aVote({ why: 'other' }));
  });

  it('about another section takes its place too', () => {
    const other = { section: { path: 'guides/docker.md', anchor: 'upgrade' } };
    expect(revote(solved, aVote({ ...other, verdict: 'solved' }))).toEqual(aVote({ ...other, verdict: 'solved' }));
    expect(revote(reasoned, aVote(other))).toEqual(aVote(other));
  });

  it('changes nothing where it says the same, or gives a reason that was taken back', () => {
    expect(revote(solved, aVote({ verdict: 'solved', at: noon + 1 }))).toBeUndefined();
    expect(revote(reasoned, aVote({ at: noon + 1 }))).toBeUndefined();
    expect(revote(solved, reasoned)).toBeUndefined();
  });
});
