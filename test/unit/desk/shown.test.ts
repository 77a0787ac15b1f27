import { describe, expect, it } from 'vitest';
import type { Hit, None } from '../../../src/assistant/reply.ts';
import { toShortfall, toShown } from '../../../src/desk/shown.ts';
import { aSection, aThread, noon } from '../../builders.ts';

function aHit(anchor: string, score: number): Hit {
  return { section: aSection({ anchor, title: anchor }), score };
}

const none: None = {
  kind: 'none',
  reason: 'not-covered',
  confidence: 0.2,
  hits: [aHit('a', 0.6), aHit('b', 0.5), aHit('c', 0.4), aHit('d', 0.3), aHit('e', 0.2), aHit('f', 0.1)],
  corrections: [],
  matched: [],
  nearest: [],
};

describe('what is kept of a shown reply', () => {
  const asked = {
    id: 'reply-1',
    asker: { team: 'T1', user: 'U0ANN' },
    place: aThread(),
    question: 'Is xoxb-1234567890-abcdef right?',
  };

  it('is who asked what where, without secrets, and the sections that came nearest', () => {
    const shown = toShown(none, asked, noon);
    expect(shown).toMatchObject({ ...asked, question: 'Is [redacted: token] right?', kind: 'none', shownAt: noon });
    expect(shown.tried.map(({ anchor }) => anchor)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(shown.tried[0]).toEqual({
      path: 'guides/helm.md',
      anchor: 'a',
      title: 'Helm › a',
      url: 'https://example.com/helm#a',
      score: 0.6,
    });
  });

  it('says for a ticket why it fell short, with the first three sections', () => {
    const shown = toShown(none, asked, noon);
    expect(toShortfall(shown, 'asked-for-a-person')).toEqual({
      why: 'asked-for-a-person',
      confidence: 0.2,
      tried: shown.tried.slice(0, 3),
    });
  });

  it('offers a ticket no section where none came near', () => {
    expect(toShortfall(toShown({ ...none, confidence: 0.04 }, asked, noon), 'not-covered').tried).toEqual([]);
  });
});
