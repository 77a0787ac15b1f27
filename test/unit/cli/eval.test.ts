import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/assistant/reply.ts';
import { isMiss, type Judgement, judge } from '../../../src/cli/eval/judge.ts';
import { type Labelled, readLabelled } from '../../../src/cli/eval/labelled.ts';
import { measure, reliabilityOf, shareOf } from '../../../src/cli/eval/measure.ts';
import type { Section } from '../../../src/content/page.ts';
import { aPage, sectionOf } from '../content/text.ts';

const soup = aPage('# Soup\n\nWarm.\n\n## Broth\n\nBones.\n\n## Noodles\n\nFlour.\n\n## Salt\n\nA pinch.\n');
const [top, broth, noodles, salt] = ['Soup', 'Broth', 'Noodles', 'Salt'].map((title) => sectionOf(soup, title));

/** A reply whose hits are these sections, in this order. */
function aReply(kind: Reply['kind'], sections: readonly (Section | undefined)[], confidence = 0.5): Reply {
  const found = sections.filter((section) => section !== undefined);
  const grounds = { confidence, corrections: [], matched: [], hits: found.map((section) => ({ section, score: 1 })) };
  const [first] = found;
  if (kind === 'none' || first === undefined)
    return { kind: 'none', reason: 'not-covered', nearest: found, ...grounds };
  if (kind === 'choice')
    return {
      kind,
      decides: 'section',
      choices: found.map((section) => ({ label: section.title, section })),
      ...grounds,
    };
  return { kind, section: first, excerpt: '', platforms: [], places: [], related: found.slice(1, 4), ...grounds };
}

/** A question about the soup that the section of this anchor answers; none of them when it is absent. */
function aQuestion(anchor?: string, over: Partial<Labelled> = {}): Labelled {
  const relevant = new Set(anchor === undefined ? [] : [`guides/soup.md#${anchor}`]);
  const kind = anchor === undefined ? 'unanswerable' : 'answerable';
  return { id: '1', kind, question: '', turns: [], relevant, ...over };
}

const verdicts = ({ first, inThree, answersRight, showsRight }: Judgement) => [
  first,
  inThree,
  answersRight,
  showsRight,
];

describe('a reply', () => {
  it('is right when its section is one that the label names', () => {
    expect(verdicts(judge(aQuestion('broth'), aReply('answer', [broth, salt])))).toEqual([true, true, true, true]);
  });

  it('shows the right section, but does not answer rightly, when it is only related', () => {
    const reply = aReply('answer', [salt, noodles, broth]);
    expect(verdicts(judge(aQuestion('broth'), reply))).toEqual([false, true, false, true]);
  });

  it('shows nothing when it is none, whatever it found', () => {
    expect(verdicts(judge(aQuestion('broth'), aReply('none', [broth])))).toEqual([true, true, false, false]);
  });

  it('finds the page itself only with the head of the page', () => {
    expect(judge(aQuestion(''), aReply('answer', [top])).first).toBe(true);
    expect(judge(aQuestion(''), aReply('answer', [broth])).first).toBe(false);
  });

  it('is a miss as a choice where none is due', () => {
    expect(isMiss(judge(aQuestion(), aReply('choice', [broth, salt])))).toBe(true);
    expect(isMiss(judge(aQuestion(), aReply('none', [broth])))).toBe(false);
  });

  it('is judged without the page that holds the link, for the text of a link', () => {
    const link = aQuestion('broth', { kind: 'link', from: 'guides/soup.md' });
    expect(verdicts(judge(link, aReply('answer', [broth]))).slice(0, 2)).toEqual([false, false]);
  });
});

describe('the figures', () => {
  it('count an answer to what must not be answered as a wrong answer', () => {
    const judged = [judge(aQuestion('broth'), aReply('answer', [broth])), judge(aQuestion(), aReply('answer', [salt]))];
    expect(measure(judged)).toMatchObject({
      first: { share: 1, of: 1 },
      answered: { share: 1, of: 1 },
      answersRight: { share: 0.5, of: 2 },
      silent: { share: 0, of: 1 },
    });
  });

  it('tell messy questions from plain ones, and have nothing to say where there are none', () => {
    const messy = aQuestion('broth', { kind: 'messy' });
    const figures = measure([judge(messy, aReply('none', [salt]))]);
    expect(figures.messyFirst).toMatchObject({ share: 0, of: 1 });
    expect(figures.plainFirst).toBeUndefined();
    expect(figures.linkFirst).toBeUndefined();
  });

  it('carry the interval of Wilson', () => {
    // Worked example for 8 of 10: 0.490 to 0.943.
    const share = shareOf([1, 1, 1, 1, 1, 1, 1, 1, 0, 0], (one) => one === 1);
    expect(share?.low).toBeCloseTo(0.49, 2);
    expect(share?.high).toBeCloseTo(0.943, 3);
  });

  it('put a confidence of one into the highest tenth', () => {
    const judged = [
      judge(aQuestion('broth'), aReply('answer', [broth], 1)),
      judge(aQuestion('broth'), aReply('answer', [salt], 0.95)),
    ];
    expect(reliabilityOf(judged)).toEqual([{ from: 0.9, to: 1, replies: 2, promised: 0.975, right: 0.5 }]);
  });
});

describe('a file of labelled questions', () => {
  it('needs no more than a question and its sections', () => {
    const text =
      '{"id":1,"question":"broth?","relevant":[{"path":"a.md","anchor":"b"},{"path":"c.md","top":true}]}\n\n';
    expect(readLabelled(text)).toEqual([
      { id: '1', kind: 'answerable', question: 'broth?', turns: [], relevant: new Set(['a.md#b', 'c.md#']) },
    ]);
  });

  it('leaves out what is answered elsewhere in the same documentation', () => {
    const text = '{"id":"1","question":"?","kind":"unanswerable","why":"near; answered elsewhere in docs: sauces"}';
    expect(readLabelled(text)).toEqual([]);
  });

  it.each([
    ['not json', 'no object of JSON'],
    ['{"id":"1"}', 'question'],
    ['{"id":"1","question":"?","kind":"answerable"}', 'relevant names no section'],
  ])('is refused with the number of the line and the reason: %s', (line, why) => {
    const good = '{"id":"0","question":"?"}';
    expect(() => readLabelled(`${good}\n${line}`)).toThrow(new RegExp(`^Line 2 .*${why}`));
  });
});
