import { describe, expect, it } from 'vitest';
import { intentsIn, undoingOf } from '../../../src/search/query/intents.ts';
import { wordsOf } from '../../../src/search/text/tokenize.ts';

function intentsOf(text: string): number {
  return intentsIn(wordsOf(text));
}

describe('what is to be done', () => {
  it.each([
    ['upgrade Tyk', 'bump the gateway'],
    ['Reverting an upgrade', 'we must roll back'],
    ['Order of components', 'in which sequence'],
    ['Skip versions', 'can we jump to 5.8'],
    ['Prerequisites', 'compatibility matrix'],
  ])('is the same in "%s" and in "%s"', (heading, question) => {
    expect(intentsOf(heading) & intentsOf(question)).not.toBe(0);
  });

  it('is nothing where nothing is to be done', () => {
    expect(intentsOf('the color of the logo')).toBe(0);
  });

  it('is undone by going back', () => {
    expect(undoingOf(intentsOf('upgrade')) & intentsOf('revert an upgrade')).not.toBe(0);
    expect(undoingOf(intentsOf('backup'))).toBe(0);
  });
});
