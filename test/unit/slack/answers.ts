/** An answer of the guides, and one of an engineer. */
import type { Answer } from '../../../src/assistant/reply.ts';
import type { FaqEntry } from '../../../src/desk/faq.ts';
import { anAnswer, aPageHead, aSection, noon } from '../../builders.ts';

const eve = { user: 'U0EVE', name: 'Eve' };

/** The section of the portal's guide about ARM, quoted whole. */
export const guide: Answer = anAnswer(
  aSection({
    page: aPageHead({ path: 'guides/portal.md', title: 'Portal' }),
    anchor: 'arm',
    title: 'Run [it] on ARM',
    breadcrumbs: ['Portal', 'Portal', 'Run [it] on ARM'],
    wordings: ['does it run on Graviton'],
    url: 'https://docs.test/portal#arm',
    markdown: 'It runs.',
  }),
  { hits: [], matched: [] },
);

/** An entry of the FAQ that Eve published. */
export const published: FaqEntry = {
  id: 'faq-1',
  team: 'T1',
  title: 'Does it run on ARM?',
  wordings: ['ARM?'],
  platforms: [],
  components: [],
  answer: 'It does.',
  draftedBy: eve,
  draftedAt: noon,
  status: { state: 'published', by: eve, at: noon },
  version: 2,
};
