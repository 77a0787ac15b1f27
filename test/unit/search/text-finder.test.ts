import { expect, it } from 'vitest';
import { textsSaying } from '../../../src/search/text-finder.ts';

const names = ['gateway', 'dashboard', 'helm', 'pump', 'redis', 'portal', 'operator', 'certificate', 'policy', 'mongo'];
const many = Array.from(
  { length: 5000 },
  (_, at) => `${names[at % 10]} fails after ${names[(at >> 3) % 10]} host${at}`,
);

it('a whole page that was typed holds up nothing: its first words are looked for', () => {
  const page = Array.from({ length: 500 }, (_, at) => `wrd${at}x`).join(' ');
  expect(textsSaying(page, many).size).toBe(0);
  expect(textsSaying('redis fails after a b c d e zebra', ['redis fails after a b c d e'])).toEqual(
    new Set(['redis fails after a b c d e']),
  );
});
