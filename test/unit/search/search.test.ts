import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/content/page.ts';
import { markReleases } from '../../../src/content/releases.ts';
import { createSearch } from '../../../src/search/search.ts';
import { aPage, dialects } from '../content/text.ts';

const filler = 'It is read by people who run the gateway, and says what they should know about it and its settings.';

/** Pages by path, each a title and a text. */
function pagesOf(texts: Readonly<Record<string, string>>): Page[] {
  return Object.entries(texts).map(([path, text]) => aPage(text, { path }));
}

/** The headings found for a question, best first. */
function found(pages: readonly Page[], question: string): string[] {
  const { matches } = createSearch(pages).find([{ text: question, weight: 1 }]);
  return matches.map(({ section }) => `${section.page.path}#${section.anchor}`);
}

describe('what a question quotes', () => {
  const pages = pagesOf({
    'errors.md': `# Errors\n\n## Common problems\n\n${filler} A failed plugin, an invalid package, a missing version.`,
    'plugins.md': `# Plugins\n\n## Loading\n\nThe log may say that the plugin was built with a different package version. ${filler}`,
  });

  it('is found where it stands in a row, not where its words are scattered', () => {
    const question = 'we see "plugin was built with a different package version" in the log, what does it mean?';
    expect(found(pages, question)[0]).toBe('plugins.md#loading');
  });
});

describe('a word that the documentation does not know', () => {
  const pages = pagesOf({
    'docker.md': `---\ntitle: Docker\nplatforms: [docker]\n---\n\n## Restart\n\nStop the pod of docker. ${filler}`,
    'helm.md': `---\ntitle: Helm\nplatforms: [helm]\n---\n\n## Install\n\nTake the chart. ${filler}`,
  });

  it('finds what it may mean, and names no platform by that', () => {
    const { matches, named } = createSearch(pages).find([{ text: 'restart the container', weight: 1 }]);
    const [first] = matches;
    expect(first?.section.page.path).toBe('docker.md');
    expect(first?.words).toContain('container');
    expect(named.platforms.size).toBe(0);
  });
});

it('a short form with a sign in it is the word that it stands for', () => {
  const { query } = createSearch(pagesOf({ 'a.md': '# A\n\n## Helm\n\nWithout Helm.\n' })).find([
    { text: 'upgrade w/o helm b4 noon', weight: 1 },
  ]);
  expect(query.denied).toEqual(['helm']);
  expect(query.terms.map(({ word }) => word)).toContain('before');
});

describe('two components that are on different versions', () => {
  const pages = pagesOf({
    '5-3.md': `---\ncomponents: [gateway, dashboard]\n---\n# Tyk 5.3\n\n## From 5.3 to 5.8\n\nWhat changes in the Gateway and the Dashboard. ${filler}`,
    'faq.md': `---\ncomponents: [gateway, dashboard]\n---\n# FAQ\n\n## Must Gateway and Dashboard be on the same version?\n\nPlan for one version; different ones for as long as you upgrade. ${filler}`,
  });

  it('are asked about side by side, not what changed from one to the other', () => {
    expect(found(pages, 'gateway 5.8 with dashboard 5.3')[0]).toMatch(/^faq/);
    expect(found(pages, 'gateway 5.3 to 5.8')[0]).toMatch(/^5-3/);
  });
});

describe('a name with a number put to it', () => {
  it('is read as both, when the documentation knows the name', () => {
    const pages = pagesOf({ 'db.md': `# Databases\n\n## PostgreSQL\n\nPostgreSQL 13 to 17. ${filler}` });
    const { query } = createSearch(pages).find([{ text: 'is postgres17 or python3 fine?', weight: 1 }]);
    expect(query.terms.map(({ word }) => word)).toEqual(['postgres', '17', 'python3', 'fine']);
  });
});

describe('what stands under one heading', () => {
  const tabs = ['Docker', 'Helm'].map((tool) => `<Tab title="${tool}">Restart the chart with ${tool}.</Tab>`);
  const text = `# Guide\n\n## Restart\n\n<Tabs>${tabs.join('')}</Tabs>\n\n## Chart\n\n${filler}`;
  const pages = [aPage(text, { path: 'g.mdx', dialect: dialects.mintlify })];

  it('is one hit, of the tab that fits best', () => {
    expect(found(pages, 'restart the chart with helm')).toEqual(['g.mdx#helm', 'g.mdx#chart', 'g.mdx#']);
  });
});

describe('a question that tells before it asks', () => {
  const pages = pagesOf({
    'redis.md': `# Redis\n\n## Configure a Redis cluster\n\nA Redis cluster works with the stack. ${filler}`,
    'versions.md': `# Redis\n\n## Supported versions\n\nRedis 6 and 7. ${filler}`,
  });

  it('is about what it asks', () => {
    const question = 'our Redis cluster does not work with the stack, which versions are supported?';
    expect(found(pages, question)[0]).toBe('versions.md#supported-versions');
  });
});

describe('a heading that does without something', () => {
  const pages = pagesOf({
    'helm.md': `---\ntitle: Helm\nplatforms: [helm]\n---\n\n## Upgrade with Helm\n\nTake the chart. ${filler}`,
    'plain.md': `---\ntitle: Clusters\nplatforms: [cluster]\n---\n\n## Upgrade a cluster without Helm\n\nTake the image. ${filler}`,
  });

  it('does not name it', () => {
    const { matches } = createSearch(pages).find([{ text: 'upgrade a cluster', weight: 1 }]);
    const unasked = matches.map(({ section, features }) => [section.title, features.headingUnasked]);
    expect(unasked).toContainEqual(['Upgrade a cluster without Helm', 0]);
    expect(unasked).toContainEqual(['Upgrade with Helm', 1]);
  });
});

describe('a version', () => {
  const guides = {
    'rhel.md': `# RHEL\n\n## Packages\n\nTake the package on RHEL. ${filler}`,
    'redis.md': `# Redis\n\n## Tested\n\nRedis 6 with 5.3, Redis 7 with 5.8. ${filler}`,
  };

  it('asks for little where it is named in passing only', () => {
    const { query, matches } = createSearch(pagesOf(guides)).find([{ text: 'RHEL from 4.0.3 to 5.8', weight: 1 }]);
    expect(matches[0]?.section.page.path).toBe('rhel.md');
    const weights = new Map(query.terms.map(({ name, weight }) => [name, weight]));
    expect(weights.get('4.0.3')).toBeLessThan((weights.get('rhel') ?? 0) / 4);
    expect(weights.get('5.8')).toBeLessThan(weights.get('rhel') ?? 0);
  });

  it('decides where headings are about versions', () => {
    const notes = { 'notes.md': `# Notes\n\n## 5.8.1\n\nPackages. ${filler}\n\n## 5.7.0\n\nPackages. ${filler}` };
    expect(found(pagesOf({ ...guides, ...notes }), 'packages of 5.8')[0]).toBe('notes.md#581');
  });
});

describe('a way from one version to another', () => {
  const pages = pagesOf({
    'helm.md': `---\ntitle: Helm\nplatforms: [helm]\n---\n\n## Upgrade with Helm\n\nUpgrade the chart. ${filler}`,
    'release.md': `# Release 5.3\n\n## Upgrade to 5.3\n\nNew in 5.3: charts of Helm. ${filler}`,
    'revert.md': `# Going back\n\n## Revert an upgrade\n\nPut the old version back. ${filler}`,
  });

  it.each([
    ['from 4.0 to 5.3 with helm', 'helm.md#upgrade-with-helm'],
    ['we are on 4.0 and want to go to 5.3', 'release.md#upgrade-to-53'],
    ['5.3 to 4.0', 'revert.md#revert-an-upgrade'],
  ])('"%s" is found under %s', (question, expected) => {
    expect(found(pages, question)[0]).toBe(expected);
  });
});

describe('a question in the words of a wording', () => {
  const pages = pagesOf({
    'tests.md': `# After\n\n## Look at the log\n<!-- asked\n- smoke test after the upgrade\n-->\n\nRead it. ${filler}`,
    'helm.md': `# Helm\n\n## A smoke test after the upgrade of Helm\n<!-- asked\n- smoke test after the chart upgrade\n- smoke test after the pod upgrade\n- smoke test after the cluster upgrade\n-->\n\nRun it. ${filler}`,
  });

  it('is for the section whose wording it is, whatever else has its words', () => {
    expect(found(pages, 'A smoke test, after the upgrade?')[0]).toBe('tests.md#look-at-the-log');
  });
});

describe('the version of a database', () => {
  it('does not rule out a section about a version of the product', () => {
    const pages = pagesOf({ 'release.md': `# Releases\n\n## Upgrade to 5.8\n\nMongoDB and more. ${filler}` });
    const { matches } = createSearch(pages).find([{ text: 'our MongoDB is 4.4, can we upgrade', weight: 1 }]);
    expect(matches.map(({ contradicts }) => contradicts)).toEqual([false, false]);
  });
});

describe('an act said in other words than the documentation has', () => {
  const pages = pagesOf({
    'back.md': `# After an upgrade\n\n## Rollback\n\nInstall the release that ran before. ${filler}`,
    'on.md': `# After an upgrade\n\n## Smoke tests\n\nLook at the pods. ${filler}`,
  });

  it('is found', () => {
    expect(found(pages, 'can we go back?')[0]).toBe('back.md#rollback');
  });
});

describe('a heading that undoes what is asked', () => {
  const pages = pagesOf({
    'mdcb.md': `# MDCB\n\n## Revert an MDCB upgrade\n\nTake the old image. ${filler}\n\n## Upgrade the MDCB component itself\n\nTake the image. ${filler}`,
  });

  it('comes after one that does it, however alike it is to the question', () => {
    expect(found(pages, 'mdcb upgrade')[0]).toBe('mdcb.md#upgrade-the-mdcb-component-itself');
    expect(found(pages, 'revert mdcb upgrade')[0]).toBe('mdcb.md#revert-an-mdcb-upgrade');
  });
});

describe('a heading that is about what comes after an upgrade', () => {
  const pages = pagesOf({
    'mdcb.md': `# MDCB\n\n## Check MDCB after an upgrade\n\nAsk for its health. ${filler}\n\n## Upgrade a self-managed deployment of MDCB\n\nTake the image. ${filler}`,
  });

  it('is not about upgrading', () => {
    expect(found(pages, 'mdcb upgrade')[0]).toBe('mdcb.md#upgrade-a-self-managed-deployment-of-mdcb');
    expect(found(pages, 'check mdcb')[0]).toBe('mdcb.md#check-mdcb-after-an-upgrade');
  });
});

describe('a slip in a word that carries nothing', () => {
  it('leaves it carrying nothing', () => {
    const pages = pagesOf({ 'redis.md': `# Redis\n\n## Supported versions\n\nRedis 6 and 7. ${filler}` });
    const { query } = createSearch(pages).find([{ text: 'wich redis versions shoud teh stack have', weight: 1 }]);
    expect(query.terms.map(({ word }) => word)).toEqual(['redis', 'versions', 'stack']);
  });

  it('is not read as a word that the documentation hardly writes, but as one that it often does', () => {
    const often = 'The cloud runs the chart. '.repeat(400);
    const pages = pagesOf({ 'cloud.md': `# Cloud\n\n## Charts\n\nAs you wish. ${often}` });
    const { query } = createSearch(pages).find([{ text: 'wich chart for the coud', weight: 1 }]);
    expect(query.terms.map(({ word }) => word)).toEqual(['chart', 'cloud']);
  });
});

describe('sections that are alike but for their release', () => {
  const release = (version: string, wordings: readonly string[]) =>
    `# Tyk ${version}\n\n## What goes with ${version}\n<!-- asked\n${wordings.map((each) => `- ${each}\n`).join('')}-->\n\nThe table. ${filler}`;
  const pages = pagesOf({
    '5-3.md': release('5.3', ['redis for 5.3', 'a python image for 5.3']),
    '5-8.md': release('5.8', ['redis for 5.8']),
    '5-10.md': release('5.10', [
      'redis for 5.10',
      'our dba wants the list for 5.10',
      'the noisy 5.10.1 neighbour',
      'striped 1.5.10 zebras with 5.10',
    ]),
  });
  const near = (question: string) => {
    const [first] = createSearch(pages).find([{ text: question, weight: 1 }]).matches;
    return first?.section.page.path === '5-8.md' && first.isAskedSo;
  };

  it('are asked for in the ways of the newest, each with its own release', () => {
    expect(near('our dba wants the list for 5.8')).toBe(true);
    expect(near('striped 1.5.10 zebras with 5.8')).toBe(true);
  });

  it('share nothing that was said of a patch', () => {
    expect(near('the noisy 5.8.1 neighbour')).toBe(false);
  });

  it('share nothing that was said of another than the newest', () => {
    expect(near('a python image for 5.8')).toBe(false);
  });
});

describe('a key', () => {
  const pages = pagesOf({
    'parts.md': `# Settings\n\n## Options\n\nUse the SSL options of the HTTP server. ${filler}`,
    'key.md': `# Reference\n\n## Transport\n\n${filler} Set \`http_server_options.use_ssl\` to true.`,
  });

  it('is found where it stands whole, before where its parts do', () => {
    expect(found(pages, 'http_server_options.use_ssl')[0]).toBe('key.md#transport');
  });
});

describe('a folder that is about one thing', () => {
  const chapters = Array.from(
    { length: 9 },
    (_, at) => `## Portal chapter ${at}\n\nThe portal does ${at}. ${filler}\n`,
  );
  const guides = Array.from({ length: 30 }, (_, at) => [`guides/g${at}.md`, `# Guide ${at}\n\n## Part\n\n${filler}`]);
  const pages = pagesOf({
    'portal/install.md': `# Install\n\n## Upgrade with Docker\n\nUpgrade the image with Docker.\n\n${chapters.join('\n')}`,
    'guides/upgrade.md': `# Guide\n\n## Upgrade with Docker\n\nUpgrade the image with Docker. ${filler}`,
    ...Object.fromEntries(guides),
  });

  it('is not meant by a question that does not name it', () => {
    expect(found(pages, 'upgrade with docker')[0]).toBe('guides/upgrade.md#upgrade-with-docker');
  });

  it('is meant by one that does', () => {
    expect(found(pages, 'upgrade the portal with docker')[0]).toBe('portal/install.md#upgrade-with-docker');
  });
});

describe('copies of a page for many releases', () => {
  const text = `# Upgrading\n\n## Upgrade the chart\n\nRun helm upgrade. ${filler}\n\nThen check the pods.`;
  const pages = markReleases(pagesOf({ 'v1.11-docs/up.md': text, 'v1.12-docs/up.md': text, 'v1.13-docs/up.md': text }));

  it('are one hit, of the newest', () => {
    const hits = found(pages, 'how do I upgrade the chart').filter((place) => place.endsWith('#upgrade-the-chart'));
    expect(hits).toEqual(['v1.13-docs/up.md#upgrade-the-chart']);
  });

  it('are found by their release', () => {
    expect(found(pages, 'how do I upgrade the chart in 1.11')[0]).toBe('v1.11-docs/up.md#upgrade-the-chart');
  });
});

it('an index may be built elsewhere and sent: it is plain data', () => {
  const pages = pagesOf({ 'a.md': `# A\n\n## Upgrade\n\n${filler}` });
  const { index } = createSearch(pages);
  const { sections, ...rest } = index;
  const sent = { ...structuredClone(rest), sections };
  const ask = [{ text: 'upgrade', weight: 1 }];
  expect(createSearch(pages, sent).find(ask)).toEqual(createSearch(pages).find(ask));
});
