import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/assistant/ask.ts';
import { type Learned, placeLearned } from '../../../src/assistant/learned.ts';
import type { FaqEntry } from '../../../src/desk/faq.ts';
import { faqPages } from '../../../src/desk/faq-page.ts';
import { inUse, type LearnedWording } from '../../../src/desk/learned-wordings.ts';
import { noon } from '../../builders.ts';
import { aPage } from '../content/text.ts';
import { published } from '../slack/answers.ts';

const guides = [
  aPage(
    '# Boiler\n\nHot.\n\n## Descale the boiler\n\nPour vinegar into the tank.\n\n## Drain the boiler\n\nOpen the tap.\n',
    {
      path: 'boiler.md',
    },
  ),
  aPage('# Radiator\n\nWarm.\n\n## Bleed a radiator\n\nTurn the key until it hisses.\n', { path: 'radiator.md' }),
];

function aLesson(question: string, anchor: string, path = 'boiler.md'): Learned {
  return { id: question, question, path, anchor };
}

const chalk = aLesson('white crust in the hot water thing', 'descale-the-boiler');

describe('an assistant that learned', () => {
  const unlearned = createAssistant(guides);

  it('answers with the section that was confirmed, which holds no word of the question', () => {
    expect(unlearned.ask(chalk.question).kind).toBe('none');
    const assistant = unlearned.learning([chalk]);
    expect(assistant.ask(chalk.question)).toMatchObject({ kind: 'answer', section: { anchor: 'descale-the-boiler' } });
    expect(assistant.ask('a white crust is in our hot water thing')).toMatchObject({ kind: 'answer' });
    expect(assistant.closestLearned('white crust in hot water', 'boiler.md', 'descale-the-boiler')).toBe(chalk);
    expect(assistant.closestLearned('bleed a radiator', 'boiler.md', 'descale-the-boiler')).toBeUndefined();
  });

  it('knows only what it was given last', () => {
    const assistant = unlearned.learning([chalk]).learning([]);
    expect(assistant.ask(chalk.question)).toEqual(unlearned.ask(chalk.question));
  });

  it('replies to everything else as before', () => {
    const assistant = unlearned.learning([chalk]);
    for (const question of ['how do I bleed a radiator', 'drain the boiler', 'what time is lunch'])
      expect(assistant.ask(question)).toEqual(unlearned.ask(question));
  });

  it('hears a learned question through the typos of both', () => {
    const assistant = createAssistant(guides, undefined, [
      aLesson('radiatr is cold on top floor', 'bleed-a-radiator', 'radiator.md'),
    ]);
    expect(assistant.ask('raditor is cold on top floor')).toMatchObject({ section: { anchor: 'bleed-a-radiator' } });
  });
});

describe('a question that an engineer answered in words of their own', () => {
  const question = 'the hot water thing sings at night';
  const entry: FaqEntry = { ...published, title: 'Air in the pipes', wordings: [question], answer: 'Let it out.' };
  const assistant = createAssistant([...guides, ...faqPages([entry])]);
  const pathFor = (learned: readonly Learned[]) => {
    const reply = assistant.learning(learned).ask(question);
    return reply.kind === 'answer' ? reply.section.page.path : reply.kind;
  };
  const picked: LearnedWording = {
    ...aLesson(question, 'bleed-a-radiator', 'radiator.md'),
    ...{ team: 'T1', by: 'U0EVE', from: 'engineer', learnedAt: noon - 1, state: 'used', objectors: [], version: 1 },
  };

  it('is answered by that, whatever its title, and no more by the section that was picked before', () => {
    expect(pathFor([picked])).toBe('radiator.md');
    expect(pathFor(inUse([picked], [entry]))).toBe('learned/faq-1.md');
  });

  it('is answered by the section that was picked since', () => {
    expect(pathFor(inUse([{ ...picked, learnedAt: noon + 1 }], [entry]))).toBe('radiator.md');
  });
});

describe('a learned question about one platform', () => {
  const page = (platform: string) =>
    aPage(`---\ntitle: ${platform}\nplatforms: [${platform}]\n---\n\n## Start on ${platform}\n\nPress it.\n`, {
      path: `${platform}.md`,
    });
  const pages = ['docker', 'helm'].map(page);
  const assistant = createAssistant(pages, undefined, [
    aLesson('light stays red on docker', 'start-on-docker', 'docker.md'),
  ]);

  it('says nothing about another', () => {
    expect(assistant.ask('light stays red on docker')).toMatchObject({ section: { anchor: 'start-on-docker' } });
    expect(assistant.closestLearned('light stays red on helm', 'docker.md', 'start-on-docker')).toBeUndefined();
    expect(assistant.closestLearned('light stays red', 'docker.md', 'start-on-docker')).toBeUndefined();
  });
});

describe('what was learned of a section', () => {
  it('goes with it, and stays with it under an older anchor', () => {
    const page = aPage('# Boiler\n\nHot.\n\n<a id="old-name"></a>\n\n## Descale the boiler\n\nVinegar.\n', {
      path: 'boiler.md',
    });
    const [kept, lost] = [aLesson('crust', 'old-name'), aLesson('leak', 'mend-the-boiler')];
    const { wordings, gone } = placeLearned(page.sections, [kept, lost]);
    expect(wordings.map(({ section, learned }) => [page.sections[section]?.title, learned])).toEqual([
      ['Descale the boiler', kept],
    ]);
    expect(gone).toEqual([lost]);
  });
});
