import { describe, expect, it } from 'vitest';
import { allSets, documentationOf, loadSets, placeOf } from '../eval/sets.ts';

const aboutBundled = allSets.filter((name) => documentationOf(name) === 'bundled');

describe('the labels of questions about the bundled content', () => {
  it.each(aboutBundled)('name places that exist, in %s', async (name) => {
    const [set] = await loadSets([name]);
    const places = new Set(set?.pages.flatMap(({ sections }) => sections).map(placeOf));
    const labelled = set?.questions.flatMap(({ id, relevant }) => [...relevant].map((place) => ({ id, place }))) ?? [];
    expect(labelled.length).toBeGreaterThan(20);
    expect(labelled.filter(({ place }) => !places.has(place))).toEqual([]);
  });
});
