import { describe, expect, it } from 'vitest';
import type { FaqEntry } from '../../../src/desk/faq.ts';
import { inUse, type LearnedWording, toWordingText, wordingKey } from '../../../src/desk/learned-wordings.ts';
import { forgetWording, type Lesson, objectTo, takeBack, teach } from '../../../src/desk/teach.ts';
import { noon } from '../../builders.ts';
import { published } from '../slack/answers.ts';

const section = { path: 'guides/helm.md', anchor: 'upgrade' };

function aLesson(over: Partial<Lesson> = {}): Lesson {
  const asked = { id: 'w1', team: 'T1', question: 'bump the chart', ...section };
  return { ...asked, by: 'U0ANN', from: 'asker', at: noon, ...over };
}

function aWording(over: Partial<LearnedWording> = {}): LearnedWording {
  const { at, ...lesson } = aLesson();
  return { ...lesson, learnedAt: at, state: 'used', objectors: [], version: 1, ...over };
}

const ben = { user: 'U0BEN', engineer: false };
const cat = { user: 'U0CAT', engineer: false };
const eve = { user: 'U0EVE', engineer: true };

describe('a question that somebody says a section solved', () => {
  it('is learned, with who said so and when', () => {
    expect(teach(undefined, aLesson())).toEqual(aWording());
  });

  it('is learned once, whoever says it again', () => {
    expect(teach(aWording(), aLesson({ by: 'U0BEN', at: noon + 1 }))).toBeUndefined();
  });

  it('is an engineer’s from the time one says the same', () => {
    const lesson = aLesson({ by: 'U0EVE', from: 'engineer', at: noon + 1 });
    expect(teach(aWording(), lesson)).toMatchObject({ by: 'U0EVE', from: 'engineer', version: 2 });
    expect(teach(aWording({ by: 'U0EVE', from: 'engineer' }), lesson)).toBeUndefined();
  });

  it('is one however it is spelt, and another for another section or team', () => {
    const key = wordingKey('T1', 'Bump  the chart?', section);
    expect(wordingKey('T1', 'bump the chart', section)).toBe(key);
    expect(wordingKey('T1', 'bump the chart', { ...section, anchor: 'revert' })).not.toBe(key);
    expect(wordingKey('T2', 'bump the chart', section)).not.toBe(key);
  });

  it('is kept without its secrets, on one line, cut at a word', () => {
    const token = ['xoxb', '123456789012', 'abcdefghijklmnop'].join('-');
    expect(toWordingText(`why is\n${token} refused`)).toBe('why is [redacted: token] refused');
    expect(toWordingText('helm chart '.repeat(100))).toMatch(/^(?:helm chart )+(?:helm|chart)$/);
    expect(toWordingText('helm chart '.repeat(100)).length).toBeLessThanOrEqual(500);
    expect(toWordingText('x'.repeat(600))).toHaveLength(500);
  });
});

describe('a learned wording', () => {
  it('is taken away by one engineer who says that it is the wrong section', () => {
    expect(objectTo(aWording(), eve)).toMatchObject({ state: 'rejected', version: 2 });
  });

  it('is taken away by two askers, not by one who says it twice', () => {
    const once = objectTo(aWording(), ben);
    expect(once).toMatchObject({ state: 'used', objectors: ['U0BEN'] });
    expect(once && objectTo(once, ben)).toBeUndefined();
    expect(once && objectTo(once, cat)).toMatchObject({ state: 'rejected', version: 3 });
  });

  it('loses an objection when the same person says that it solved their question', () => {
    const objected = aWording({ objectors: ['U0BEN'], version: 2 });
    expect(teach(objected, aLesson({ by: 'U0BEN' }))).toMatchObject({ objectors: [], version: 3 });
    expect(teach(objected, aLesson({ by: 'U0CAT' }))).toBeUndefined();
  });

  it('is taken back by who taught it, and by nobody else; anybody may teach it again', () => {
    expect(takeBack(aWording(), 'U0BEN')).toBeUndefined();
    const withdrawn = takeBack(aWording(), 'U0ANN');
    expect(withdrawn).toMatchObject({ state: 'withdrawn', version: 2 });
    expect(objectTo(aWording({ by: 'U0BEN' }), ben)).toMatchObject({ state: 'withdrawn' });
    expect(withdrawn && teach(withdrawn, aLesson({ by: 'U0BEN' }))).toMatchObject({ state: 'used', by: 'U0BEN' });
  });

  it.each(['rejected', 'forgotten'] as const)('that was %s comes back only when an engineer says so', (state) => {
    const before = aWording({ state, version: 3 });
    expect(teach(before, aLesson({ by: 'U0BEN' }))).toBeUndefined();
    expect(objectTo(before, eve)).toBeUndefined();
    expect(teach(before, aLesson({ by: 'U0EVE', from: 'engineer' }))).toMatchObject({ state: 'used', version: 4 });
  });

  it('is forgotten with its words', () => {
    const forgotten = forgetWording(aWording());
    expect(forgotten).toMatchObject({ state: 'forgotten', question: '', version: 2 });
    expect(forgotten && forgetWording(forgotten)).toBeUndefined();
  });

  it('makes way for what an engineer said last of the same question, and for nothing that an asker says', () => {
    const asked = aWording({ id: 'of-an-asker', learnedAt: noon + 9 });
    const first = aWording({ id: 'first', from: 'engineer', path: 'a.md' });
    const last = aWording({
      id: 'last',
      from: 'engineer',
      path: 'b.md',
      learnedAt: noon + 1,
      question: 'Bump the  chart?',
    });
    const other = aWording({ id: 'other', question: 'bump the operator' });
    const by = { user: 'U0EVE', name: 'Eve' };
    const entry = (at: number): FaqEntry => {
      return { ...published, wordings: ['bump the chart!'], status: { state: 'published', by, at } };
    };
    const used = (...given: Parameters<typeof inUse>) => inUse(...given).map(({ id }) => id);
    expect(used([asked, first, last, other], [])).toEqual(['other', 'last']);
    expect(used([first, last, asked, other], [entry(noon + 2)])).toEqual(['other', 'faq-1']);
    expect(used([first, last, asked, other], [entry(noon)])).toEqual(['other', 'last']);
    expect(used([asked, other], [])).toEqual(['of-an-asker', 'other']);
  });

  it('is known to the assistant while it is used, without the marks of secrets', () => {
    const wordings = [aWording({ question: 'why is [redacted: token] refused' }), aWording({ state: 'rejected' })];
    expect(inUse(wordings, [])).toEqual([
      { id: 'w1', question: expect.stringMatching(/^why is\s+refused$/), ...section },
    ]);
  });
});
