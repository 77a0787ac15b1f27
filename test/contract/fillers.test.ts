import { expect, it } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { loadSets } from '../eval/sets.ts';

/** What people say around a question, before it or behind it. */
const before =
  'please, hi, hello team, hey folks, quick question:, can somebody tell me, could you please tell me, I would like to know, does anyone know, sorry to bother you, stupid question but, in our company, for a client, steps:, urgent:, we need help:, just wondering, good morning, so, ok so, once again, as discussed, my boss asks, a colleague asks, out of curiosity, for next week, today I was asked, can you help me, I am new here, one more thing'.split(
    ', ',
  );
const behind =
  'please, thanks, thanks in advance, asap, for prod, in our company, cheers, any ideas?, any help is appreciated, thank you very much, as soon as possible, today, this weekend, for our team, to the latest version, to the newest release, step by step, in detail, steps, quickly, in general, for a customer, right now, if possible, exactly, in practice, best regards, many thanks, for us, in prod please'.split(
    ', ',
  );

it('is said around a question without changing which section comes first, for 98 in a hundred', {
  timeout: 240_000,
}, async () => {
  const sets = await loadSets(['everyday', 'bundled-short', 'natural']);
  const search = createSearch(sets[0]?.pages ?? []);
  const firstOf = (text: string) => search.find([{ text, weight: 1 }], 1).matches[0]?.section.url;
  const questions = sets
    .flatMap((set) => set.questions)
    .filter(({ kind, turns }) => kind !== 'unanswerable' && turns.length === 0);
  const changed = questions.flatMap(({ question }, at) => {
    const first = firstOf(question);
    const some = [0, 7, 13, 22].map((step) => (at + step) % 30);
    const said = some.flatMap((place) => [`${before[place]} ${question}`, `${question} ${behind[place]}`]);
    return said.map((text) => ({ text, same: firstOf(text) === first }));
  });
  const share = changed.filter(({ same }) => same).length / changed.length;
  expect(before.length + behind.length).toBe(60);
  expect(share).toBeGreaterThanOrEqual(0.98);
});
