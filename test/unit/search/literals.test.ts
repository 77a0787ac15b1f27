import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalsHeldBy, literalsIn } from '../../../src/search/query/literals.ts';
import { costOf } from '../../cost.ts';

describe('what was pasted into a question', () => {
  it.each([
    ['what is `helm repo update` for?', 'helm repo update'],
    ['we see "license is invalid" in the log', 'license is invalid'],
    ['it prints ""error": "no such key""', '"error": "no such key"'],
    ['it fails:\n```\nfirst line here\npanic: no route to db\n```', 'panic: no route to db'],
    ['what does storage.use_ssl do?', 'storage.use_ssl'],
    ['where do I put listen_address', 'listen_address'],
    ['is replicaCount needed', 'replicaCount'],
    ['what happens when I run kubectl get pods -n tyk?', 'kubectl get pods -n tyk'],
    ['after the upgrade I get error: cannot open the keyring.', 'cannot open the keyring'],
  ])('%s', (question, pasted) => {
    expect(literalsIn(question)).toContain(pasted);
  });

  it('is not a version, a plain word or a few words that lead nowhere', () => {
    expect(['is it on GitHub?', 'to v5.3.1', 'Tyk Cloud upgrade'].flatMap(literalsIn)).toEqual([]);
  });

  it('is found with any case and any spacing, and nothing of it is a pattern', () => {
    const isHeldBy = (text: string) => literalsHeldBy(text, ['No such key (a.b)']).length > 0;
    expect(['no such\n  key (a.b)', 'no such key (acb)', 'no such key a.b'].map(isHeldBy)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is always a piece of the question', () => {
    const typed = fc.array(
      fc.constantFrom('run ', '"', '`', '```', 'a_b', ' the key ', ': ', '\n', 'x.y', '.', '(', '?'),
    );
    fc.assert(
      fc.property(typed, (pieces) => {
        const question = pieces.join('');
        const literals = literalsIn(question);
        expect(literalsHeldBy(question, literals)).toHaveLength(literals.length);
      }),
    );
  });
});

it.each(['"', '`', '```', 'a_', 'a.', 'run ', ': ', '" "', 'a-b_c.'])('a megabyte of %j is read in time', (piece) => {
  const read = () => literalsHeldBy(piece.repeat(100_000), literalsIn(piece.repeat(1_000_000 / piece.length)));
  expect(costOf(read)).toBeLessThan(1);
});
