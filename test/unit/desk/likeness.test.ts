import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clusterOf } from '../../../src/desk/clusters.ts';
import { createLookalikes, offeredFrom } from '../../../src/desk/likeness.ts';
import type { Terms } from '../../../src/desk/terms.ts';
import { sameWords } from '../../../src/main/same-words.ts';

const wordsOnly: Terms = (text) =>
  [...new Set(text.toLowerCase().split(/\W+/).filter(Boolean))].map((name) => ({ name, weight: 1, variants: [] }));

describe('what is like a text', () => {
  it('is itself most of all, then what shares its rarer words', () => {
    const known = createLookalikes(wordsOnly);
    known.put('a', 'the portal sends no mail');
    known.put('b', 'the gateway is red');
    known.put('c', 'portal mail is blue');
    const found = known.find('the portal sends no mail', { limit: 5, from: 0 });
    expect(found.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(found[0]?.likeness).toBeGreaterThan(0.9);
  });

  it('is found by words that stand for others, less surely', () => {
    const terms: Terms = (text) =>
      wordsOnly(text).map((term) =>
        term.name === 'k8s' ? { ...term, variants: [{ name: 'kubernetes', weight: 0.8 }] } : term,
      );
    const known = createLookalikes(terms);
    known.put('a', 'kubernetes probes fail');
    known.put('b', 'docker volumes vanish');
    const [same] = known.find('kubernetes probes fail', { limit: 1, from: 0 });
    const [other] = known.find('k8s probes fail', { limit: 1, from: 0 });
    expect(other?.id).toBe('a');
    expect(other?.likeness).toBeLessThan(same?.likeness ?? 0);
  });

  it('is what was put last under an id, and no more once it is removed', () => {
    const known = createLookalikes(wordsOnly);
    known.put('a', 'portal mail');
    known.put('a', 'gateway metrics');
    known.put('b', 'other words');
    expect(known.find('portal mail', { limit: 5, from: 0 })).toEqual([]);
    expect(known.find('gateway metrics', { limit: 5, from: 0 }).map(({ id }) => id)).toEqual(['a']);
    known.remove('a');
    expect(known.find('gateway metrics', { limit: 5, from: 0 })).toEqual([]);
  });

  it('is not what two people pasted: that each showed a secret makes their questions no more alike', () => {
    const known = createLookalikes(sameWords);
    known.put('a', 'how do I upgrade Helm? my password is [redacted: password], the token [redacted: token]');
    const other = 'no mail from the portal, password=[redacted: password] and token [redacted: token]';
    expect(known.find(other, { limit: 1, from: offeredFrom })).toEqual([]);
  });

  it('is nothing for a text without words', () => {
    const known = createLookalikes(sameWords);
    known.put('a', '???');
    expect(known.find('', { limit: 5, from: 0 })).toEqual([]);
    expect(known.find('portal', { limit: 5, from: 0 })).toEqual([]);
  });
});

const folder = join(import.meta.dirname, '../../eval');
const lines = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('fifty pairs of paraphrases, and fifty questions that nobody asked before', () => {
  const pair = z.object({ kind: z.literal('pair'), ticket: z.string(), question: z.string() });
  const line = z.discriminatedUnion('kind', [pair, z.object({ kind: z.literal('unrelated'), question: z.string() })]);
  const all = lines('similar.jsonl').map((value) => line.parse(value));
  const pairs = all.flatMap((one) => (one.kind === 'pair' ? [one] : []));
  const unrelated = all.flatMap((one) => (one.kind === 'unrelated' ? [one] : []));
  const known = createLookalikes(sameWords);
  for (const { ticket } of pairs) known.put(ticket, ticket);
  const offered = (question: string) => known.find(question, { limit: 3, from: offeredFrom });
  const found = pairs.map(({ ticket, question }) => offered(question).some(({ id }) => id === ticket));
  const disturbed = unrelated.map(({ question }) => offered(question).length > 0);
  const count = (values: readonly boolean[]) => values.filter(Boolean).length;

  it('are told apart: 40 of the first are among the three offered, and for 3 of the others something is', () => {
    expect(count(found)).toBeGreaterThanOrEqual(40);
    expect(count(disturbed)).toBeLessThanOrEqual(3);
  });

  it('nearly as well in the half on which nothing was fitted', () => {
    const isHeldOut = (_: boolean, at: number) => at % 2 === 1;
    expect(count(found.filter(isHeldOut))).toBeGreaterThanOrEqual(17);
    expect(count(disturbed.filter(isHeldOut))).toBeLessThanOrEqual(2);
  });
});

describe('thirty wordings of five topics', () => {
  const asked = lines('topics.jsonl').map((value, at) => ({
    id: String(at),
    ...z.object({ topic: z.string(), question: z.string() }).parse(value),
  }));
  const clusters = clusterOf(
    asked.map((one) => ({ ...one, text: one.question })),
    sameWords,
  );

  it('make five topics, one more or less, none of them mixed', () => {
    expect(clusters.length).toBeGreaterThanOrEqual(4);
    expect(clusters.length).toBeLessThanOrEqual(6);
    for (const members of clusters) expect(new Set(members.map(({ topic }) => topic)).size).toBe(1);
    expect(clusters.flat()).toHaveLength(30);
  });

  it('do so in whichever order they come', () => {
    const reversed = clusterOf(
      asked.toReversed().map((one) => ({ ...one, text: one.question })),
      sameWords,
    );
    expect(reversed.length).toBe(clusters.length);
  });
});
