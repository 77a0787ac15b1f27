import { describe, expect, it } from 'vitest';
import { actsOf, actsOfHeading } from '../../../src/search/query/intents.ts';
import { costOf } from '../../cost.ts';

describe('an act is heard in many ways of saying it', () => {
  it.each([
    ['upgrade Tyk', ['move to 5.8 from 5.3', 'how do we go up a version', 'get the latest image']],
    [
      'revert an upgrade',
      ['how do I go back to the old version', 'we want 5.8.5 back', 'undo the upgrade', 'roll back the upgrade'],
    ],
    ['order of components', ['dashboard, gateway, pump: who goes first?', 'the gateway before the pump or after?']],
    ['end of life', ['is 5.3 still supported?', 'until when do we get security patches', 'long term support']],
    ['can I skip versions', ['jump from 4.3 straight to 5.13', 'in one go']],
    ['upgrade checklist', ['a to-do list for the change', 'what to do prior to upgrading']],
    ['which version is running', ['how can I tell what version we have', 'gateway --version']],
  ])('%s', (heading, questions) => {
    for (const question of questions) expect(actsOf(question) & actsOf(heading), question).not.toBe(0);
  });

  it('and not where nothing is to be done', () => {
    expect(actsOf('the color of the logo')).toBe(0);
  });
});

it('100 kB of the worst are read in time', () => {
  const worst = ['which version ', 'move ', 'what has been ', 'goes go ', 'where ', 'before the '];
  const cost = costOf(() => {
    for (const text of worst) actsOfHeading(text.repeat(100_000 / text.length));
  });
  expect(cost).toBeLessThan(5);
});
