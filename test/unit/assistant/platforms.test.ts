import { expect, it } from 'vitest';
import { createAssistant } from '../../../src/assistant/ask.ts';
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

it('a name that pages write in two ways is one platform', () => {
  const pages = [
    aPage('---\nplatforms: [docker]\n---\n# One\n\nRun it.\n'),
    aPage('---\nplatforms: [Docker]\n---\n# Other\n\nRun it.\n'),
  ];
  expect(platformsOf(pages)).toEqual(['Docker']);
});

it('a question is about the platforms, components and versions that it names, as people write them', () => {
  const assistant = createAssistant([
    aPage('---\nplatforms: [rhel]\ncomponents: [mdcb]\n---\n# MDCB on RHEL\n\nInstall the package of MDCB.\n'),
    aPage('---\nplatforms: [helm]\ncomponents: [portal]\n---\n# The portal with Helm\n\nInstall the chart.\n'),
  ]);
  expect(assistant.topicsOf('how do I move mdcb 5.3 to another rhel host?')).toEqual({
    platforms: ['RHEL'],
    components: ['MDCB'],
    versions: ['5.3'],
  });
  expect(assistant.topicsOf('what is the weather like?')).toEqual({ platforms: [], components: [], versions: [] });
});
