import { describe, expect, it } from 'vitest';
import { createContext } from '../../../src/assistant/context.ts';
import { aPage } from '../content/text.ts';

const pages = [
  aPage('---\ntitle: Helm\nplatforms: [helm, kubernetes]\ncomponents: [gateway]\n---\n', { path: 'helm.md' }),
  aPage('---\ntitle: Docker\nplatforms: [docker]\ncomponents: [pump]\n---\n', { path: 'docker.md' }),
];

/** What is looked for after these questions, the last one asked, without the gaps of what was taken out. */
function askedAfter(...questions: string[]): string[] {
  const turns = questions.slice(0, -1).map((question) => ({ question }));
  const asked = createContext(pages)(questions.at(-1) ?? '', turns);
  return asked.map(({ text, weight }) => `${weight} ${text.replace(/\s+/g, ' ').trim()}`);
}

describe('a question that leans on the one before', () => {
  it.each([
    'and for how long?',
    'what about the database',
    'does it keep the data?',
    'from 4.1 to 5.8',
    'what do I check afterwards?',
    'and how do we go back if that breaks on a Sunday?',
  ])('%s', (question) => {
    expect(askedAfter('how do I upgrade', question)).toEqual([`1 ${question}`, '0.5 how do I upgrade']);
  });

  it('means the platform that it names, and not the one before', () => {
    expect(askedAfter('how do I upgrade the pump with Helm', 'and on Docker, from 4.1?')).toEqual([
      '1 and on Docker, from 4.1?',
      '0.5 how do I upgrade the pump with',
    ]);
  });

  it('asks the same again where it names nothing else', () => {
    expect(askedAfter('how do I upgrade the pump with Helm', 'and on Docker?')).toEqual([
      '1 and on Docker?',
      '1 how do I upgrade the pump with',
    ]);
    expect(askedAfter('how do I back up the pump', 'what about the gateway then?', 'and on Kubernetes?')).toEqual([
      '1 and on Kubernetes?',
      '1 what about the gateway then?',
      '1 how do I back up the',
    ]);
  });

  it('puts what it ends in for what the one before ended in, though no page is for either', () => {
    expect(askedAfter('how do I boil stock with salt?', 'and using pepper?')).toEqual([
      '1 and using pepper?',
      '0.5 how do I boil stock',
    ]);
    expect(askedAfter('how do I boil stock with salt?', 'and in a pan?')[1]).toBe('0.5 how do I boil stock with salt?');
  });

  it('may lean on one that leans itself, which takes the older platform out too', () => {
    expect(askedAfter('how do I upgrade with Helm', 'what about Docker?', 'and Redis?')).toEqual([
      '1 and Redis?',
      '0.5 what about Docker?',
      '0.5 how do I upgrade with',
    ]);
  });
});

describe('a question that stands by itself', () => {
  it.each([
    'which versions of Redis are supported by the gateway today?',
    'how do I back up my keys and certificates before Monday?',
  ])('%s', (question) => {
    expect(askedAfter('how do I upgrade', question)).toEqual([`1 ${question}`]);
  });

  it('still runs where it was said to run, unless it says where', () => {
    expect(askedAfter('we have it on Kubernetes with Helm', 'how do I roll back?')).toEqual([
      '1 how do I roll back?',
      '0.25 Kubernetes Helm',
    ]);
    expect(askedAfter('we have it on Kubernetes', 'how do I roll back on Docker?')).toHaveLength(1);
  });
});
