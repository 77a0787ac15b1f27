import { describe, expect, it } from 'vitest';
import { all, block, blocks, element, elements, placed, places, type Surface } from './block-kit.ts';
import { choicesOf, limits } from './block-kit-limits.ts';
import { on } from './verdict.ts';

const perBlock = Object.entries(blocks).flatMap(([type, fact]) => all.map((surface) => ({ type, surface, ...fact })));
const perElement = Object.entries(elements).flatMap(([type, fact]) =>
  all.flatMap((surface) => places.map((place) => ({ type, surface, place, ...fact }))),
);

describe('where things may stand', () => {
  it.each(perBlock)('a $type on the $surface', ({ type, surface, surfaces }) => {
    const verdict = on(surface, block(type));
    if (surfaces.includes(surface)) expect(verdict).toBeUndefined();
    else expect(verdict).toEqual([`unsupported type: ${type} [json-pointer:${pointerTo(surface)}/0/type]`]);
  });

  it.each(perElement)('a $type in the $place of a $surface', ({ type, surface, place, surfaces, in: allowed }) => {
    const isHost = blocks[place]?.surfaces.includes(surface) === true;
    const verdict = on(surface, placed(element(type), place));
    if (isHost && surfaces.includes(surface) && allowed.includes(place)) expect(verdict).toBeUndefined();
    else expect(JSON.stringify(verdict)).toContain('unsupported type');
  });
});

describe('what must be there', () => {
  const needed = [...Object.entries(blocks), ...Object.entries(elements)].flatMap(([type, fact]) =>
    fact.required.map((name) => ({ type, name, part: { ...fact.smallest, type, [name]: undefined }, fact })),
  );
  it.each(needed)('a $type without $name is refused', ({ type, part, fact }) => {
    const [surface = 'message'] = fact.surfaces;
    const [place] = elements[type]?.in ?? [];
    const isElement = elements[type]?.smallest === fact.smallest && place !== undefined;
    expect(JSON.stringify(on(surface, isElement ? placed(part, place) : part))).toContain('required');
  });

  it.each(Object.keys(blocks))('a %s takes nothing that nobody knows', (type) => {
    const [surface] = blocks[type]?.surfaces ?? [];
    if (surface === undefined) return;
    expect(JSON.stringify(on(surface, block(type, { colour: 'red' })))).toContain(
      'invalid additional property: colour',
    );
  });

  it.each(Object.keys(elements))('a %s takes nothing that nobody knows', (type) => {
    const { surfaces: [surface = 'message'] = [], in: [place = 'section'] = [] } = elements[type] ?? {};
    const strange = placed(element(type, { colour: 'red' }), place);
    expect(JSON.stringify(on(surface, strange))).toContain('invalid additional property: colour');
  });
});

describe('how much there may be', () => {
  it.each(limits)('$what: up to $most', ({ surface, most, least, blocks: some }) => {
    expect(on(surface, ...some(most))).toBeUndefined();
    expect(on(surface, ...some(most + 1))).toBeDefined();
    if (least === undefined) return;
    expect(on(surface, ...some(least))).toBeUndefined();
    expect(on(surface, ...some(least - 1))).toBeDefined();
  });

  it.each(choicesOf)('%s: one of a few', (_what, values, make) => {
    for (const value of values) expect(on('message', make(value))).toBeUndefined();
    expect(on('message', make('another'))).toBeDefined();
  });
});

function pointerTo(surface: Surface): string {
  return surface === 'message' ? '/blocks' : '/view/blocks';
}
