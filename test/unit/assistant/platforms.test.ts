import { expect, it } from 'vitest';
import { platformsOf } from '../../../src/assistant/platforms.ts';
import { aPage } from '../content/text.ts';

it('platforms are named as headings write them, those of most pages first', () => {
  const pages = [
    aPage('---\nplatforms: [docker]\n---\n# Start it with docker run\n\n## On Docker\n\nRun it.\n'),
    aPage('---\nplatforms: [rhel, swarm]\n---\n# On RHEL\n\nInstall it.\n'),
    aPage('---\nplatforms: [rhel]\n---\n# Elsewhere\n\nInstall it.\n'),
  ];
  expect(platformsOf(pages)).toEqual(['RHEL', 'Docker', 'Swarm']);
});
