import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/assistant/ask.ts';
import type { Assistant } from '../../../src/assistant/reply.ts';
import type { Page } from '../../../src/content/page.ts';
import { anyText } from '../../any-text.ts';
import { bundledGuides } from '../../documentation.ts';
import { isVerbatim, shownIn } from './laws.ts';

const root = join(import.meta.dirname, '../../..');
let pages: readonly Page[];
let assistant: Assistant;
beforeAll(async () => {
  ({ pages } = await bundledGuides());
  assistant = createAssistant(pages);
});

/** The first hit, as a label names it. */
function firstOf(question: string): string {
  const [hit] = assistant.ask(question).hits;
  return hit === undefined ? '' : `${hit.section.page.path}#${hit.section.anchor}`;
}

describe('a question about upgrading', () => {
  it('gets the right section first in at least 54 of 60 everyday questions', () => {
    const lines = readFileSync(join(root, 'test/eval/everyday.jsonl'), 'utf8').trim().split('\n');
    const questions = lines.map((line) => JSON.parse(line));
    expect(questions).toHaveLength(60);
    const right = questions.filter(({ question, relevant }) =>
      relevant.some(({ path, anchor }: { path: string; anchor: string }) => `${path}#${anchor}` === firstOf(question)),
    );
    expect(right.length).toBeGreaterThanOrEqual(54);
  });

  it('is understood when it is misspelt, and says how it was read', () => {
    const reply = assistant.ask('upgrde hlem chart');
    expect(reply.kind).toBe('answer');
    expect(firstOf('upgrde hlem chart')).toMatch(/^guides\/helm\.md#/);
    expect(reply.corrections).toEqual([
      { from: 'upgrde', to: 'upgrade' },
      { from: 'hlem', to: 'helm' },
    ]);
  });

  it('is what was asked, whatever was pasted with it', () => {
    const command = '```\nhelm upgrade tyk-stack tyk-helm/tyk-stack -n tyk -f values.yaml\n```';
    expect(firstOf(`we ran\n${command}\nhow do we roll this back?`)).toMatch(/revert/);
    const log = '```\nplugin was built with a different version of package golang.org/x/sys/unix\n```';
    expect(firstOf(`the gateway says\n${log}\nhow do we go back to the package before it? (rhel)`)).toMatch(/revert/);
  });

  it('is what was asked below a long log, too, whatever was said above it', () => {
    const line = (_: unknown, at: number) =>
      `{"level":"info","msg":"worker ${at}: plugin was built with a different version"}`;
    const log = `\`\`\`\n${Array.from({ length: 60 }, line).join('\n')}\n\`\`\``;
    expect(firstOf(`can somebody help us?\n${log}\nhow do we roll back the helm chart?`)).toMatch(/helm.*revert/);
    expect(firstOf(`${log}\nhow do we roll back the helm chart?`)).toMatch(/helm.*revert/);
  });

  it.each(['anybody seen this?', 'getting this after the upgrade', 'what does this error mean?', ''])(
    'is what was pasted where it says no more than: %s',
    (around) => {
      const log = '```\nplugin was built with a different version of package internal/goarch\n```';
      expect(firstOf(`${around}\n${log}`)).toBe(
        'guides/go-plugins.md#error-plugin-was-built-with-a-different-version-of-package',
      );
    },
  );

  it('is no answer to an error that shares with it no more than errors and charts have in common', () => {
    const log =
      '```\nError: UPGRADE FAILED: cannot patch "gateway" with kind Deployment: spec.selector: field is immutable\n```';
    expect(assistant.ask(`helm upgrade dies, help\n${log}`)).toMatchObject({ kind: 'none', reason: 'not-covered' });
    const hook = '```\nError: UPGRADE FAILED: pre-upgrade hooks failed: job failed: BackoffLimitExceeded\n```';
    expect(assistant.ask(`helm upgrade dies, help\n${hook}`)).toMatchObject({ kind: 'answer' });
  });

  it('is told for which platforms the guide is, as people know them', () => {
    const reply = assistant.ask('how do I upgrade on rhel');
    expect(reply).toMatchObject({ kind: 'answer', platforms: ['RHEL'] });
  });

  it('may go on from the one before', () => {
    const followUp = assistant.ask('and for Docker?', [{ question: 'how do I upgrade Tyk with Helm' }]);
    expect(followUp.hits[0]?.section.page.path).toBe('guides/docker.md');
  });

  it('goes on to where it runs, if that was said before', () => {
    const helm = assistant.ask('and how do I roll that back?', [{ question: 'how do I upgrade Tyk with Helm' }]);
    expect(helm).toMatchObject({ kind: 'answer', section: { anchor: 'revert-a-helm-upgrade' } });
    const amazon = assistant.ask('and how do I undo that?', [{ question: 'how do I upgrade Tyk on Amazon Linux' }]);
    expect(amazon).toMatchObject({ kind: 'answer', section: { anchor: 'revert-an-upgrade-on-rhel-or-centos' } });
  });

  it('says enough with what was said before it', () => {
    const license = assistant.ask('where do I put it?', [{ question: 'do I need a new license' }]);
    expect(license).not.toMatchObject({ reason: 'vague' });
  });

  it('means the same for another platform or component, when it names no more than that', () => {
    const backup = assistant.ask('and on Kubernetes?', [{ question: 'how do I back up before upgrading?' }]);
    expect(backup.hits[0]?.section.title).toBe('Back up before upgrading on Kubernetes');
    const version = assistant.ask('and the dashboard?', [{ question: 'how do I check which gateway version we run?' }]);
    expect(version.hits[0]?.section.title).toBe('How do I check the version of Dashboard, Pump, MDCB or Portal?');
  });

  it('asks for the same to be done with something else, however much more was said before', () => {
    const backup = [{ question: 'what exactly should I back up before we touch anything in production' }];
    expect(assistant.ask('and the mongo?', backup).hits[0]?.section.title).toBe(
      'How do I back up the Dashboard database?',
    );
  });

  it('asks about the versions that were named, where it names none', () => {
    const jump = [
      { question: "we're on 5.3.4 and want to end up on the 5.8 LTS. can we jump straight or stop at every minor?" },
    ];
    expect(assistant.ask('ok and what breaks on the way?', jump).hits[0]?.section.title).toMatch(/5\.3 to LTS 5\.8/);
  });

  it('says how it was read, and not again how the one before it was', () => {
    const { corrections } = assistant.ask('and for docekr?', [{ question: 'upgrde hlem chart' }]);
    expect(corrections).toEqual([{ from: 'docekr', to: 'docker' }]);
  });

  it('counts more than a long one before, which it goes on from', () => {
    const long =
      'we run tyk on debian and want to go from 5.3 to 5.8 on the weekend, which command gets the new package?';
    const followUp = assistant.ask('and if I have to go back afterwards?', [{ question: long }]);
    expect(followUp.hits[0]?.section.title).toMatch(/revert/i);
  });

  it('is not asked where it runs below a list of something else', () => {
    const reply = assistant.ask('what broke in 5.13');
    expect(reply).toMatchObject({ kind: 'answer', places: [] });
  });

  it('is not led away to a guide that a section links to in passing', () => {
    expect(firstOf('how to pin tyk-gateway so that apt does not touch it')).toMatch(/hold-packages-back$/);
  });

  it('is offered every place where it may run, when only that is left open', () => {
    const reply = assistant.ask('how do I upgrade the Dashboard?');
    expect(reply.kind === 'answer' && reply.places.map(({ label }) => label)).toContain('RHEL, CentOS');
    const named = assistant.ask('how do I upgrade the Dashboard with Docker Compose?');
    expect(named.kind === 'answer' && named.places).toEqual([]);
  });

  it('finds an error message word for word', () => {
    expect(firstOf('plugin was built with a different version of package')).toContain('guides/go-plugins.md#error');
  });

  it('finds a section by its title, word for word', () => {
    const sections = pages
      .filter(({ head }) => head.kind !== 'elsewhere')
      .flatMap((page) => page.sections)
      .filter(({ title, text }) => / /.test(title) && text !== '');
    for (const { title } of sections) expect(assistant.ask(title).hits[0]?.section.title).toBe(title);
  });

  it('gives the same reply each time', () => {
    const ask = () => assistant.ask('how do I upgrade Helm');
    expect(ask()).toEqual(ask());
  });
});

describe('what is no question for the guides', () => {
  it.each([
    "what's for lunch",
    'who won the match yesterday',
    'our dilithium chamber purrs like a kitten since Tuesday',
  ])('%s is none', (text) => {
    expect(assistant.ask(text).kind).toBe('none');
  });

  it.each(['the upgrade went fine but the dashboard does not start', 'upgrade with helm so everything is fine'])(
    '%s is a question',
    (text) => {
      expect(assistant.ask(text)).not.toMatchObject({ reason: 'small-talk' });
    },
  );

  it('names what may help, and nothing that would hardly', () => {
    const far = assistant.ask('my cat sleeps on the radiator');
    expect(far).toMatchObject({ kind: 'none' });
    expect(far).not.toMatchObject({ reason: 'not-covered' });
    expect(far.hits).not.toEqual([]);
    const lines = readFileSync(join(root, 'test/eval/bundled.jsonl'), 'utf8').trim().split('\n');
    const replies = lines.map((line) => assistant.ask(JSON.parse(line).question));
    const near = replies.filter(
      (reply) => reply.kind === 'none' && reply.reason === 'not-covered' && reply.nearest.length > 0,
    );
    expect(near.length).toBeGreaterThan(0);
    for (const { confidence } of near) expect(confidence).toBeGreaterThanOrEqual(0.05);
  });

  it.each([
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['🎉🎉', 'empty'],
    ['thanks!', 'small-talk'],
    ['hello', 'small-talk'],
    ['the upgrade to 5.8 went fine on every cluster, thanks', 'small-talk'],
    ['how do I bake sourdough bread', 'off-topic'],
    ['what time is lunch today', 'elsewhere'],
  ])('%.12j is none because it is %s', (text, reason) => {
    expect(assistant.ask(text)).toMatchObject({ kind: 'none', reason });
  });
});

describe('what the guides do not cover', () => {
  it('is told where it is covered, though a section of the guides shares more words', () => {
    const reply = assistant.ask('how do I create the first admin user in the dashboard');
    expect(reply.hits[0]?.section.page.kind).not.toBe('elsewhere');
    expect(reply).toMatchObject({ kind: 'none', reason: 'elsewhere' });
    expect(reply.kind === 'none' && reply.nearest[0]?.page.kind).toBe('elsewhere');
  });
});

describe('a question about another product', () => {
  it.each(['our jira licence has expired', 'rancher downgrade after a failed upgrade'])(
    '%s is told where that is covered',
    (question) => {
      const reply = assistant.ask(question);
      expect(reply).toMatchObject({ kind: 'none', reason: 'elsewhere' });
      expect(reply.kind === 'none' && reply.nearest[0]?.page.path).toBe('elsewhere/other-products.md');
    },
  );

  it.each([
    'our Jenkins pipeline upgrades Tyk, how do we go back to the previous version with helm',
    'take a gateway out of haproxy for a rolling upgrade',
  ])('%s is one about Tyk', (question) => {
    expect(assistant.ask(question)).not.toMatchObject({ reason: 'elsewhere' });
  });
});

describe('the use of what the guides upgrade', () => {
  it.each(['which colour theme does the developer portal support', 'quickstart with docker', 'docker compose for tyk'])(
    '%s is told where it is covered',
    (question) => {
      expect(assistant.ask(question)).toMatchObject({ kind: 'none', reason: 'elsewhere' });
    },
  );

  it('is not what is asked with a word of the change', () => {
    const theme = assistant.ask('what happens to our theme with the new portal');
    expect(theme).toMatchObject({ kind: 'answer', section: { title: 'Upgrade the Developer Portal theme' } });
    const plugins = assistant.ask('upgrade python plugins');
    expect(plugins).not.toMatchObject({ reason: 'elsewhere' });
    expect(plugins.hits[0]?.section.page.path).toBe('faq/plugins.md');
  });
});

describe('one word', () => {
  it.each(['Helm', 'docker', 'k8s', 'Tyk Operator', 'mdcb', 'pump', 'dashboard', 'portal'])(
    '%s asks for the upgrade of that',
    (name) => {
      const reply = assistant.ask(name);
      expect(reply).toMatchObject({ kind: 'answer' });
      expect(reply.hits[0]?.section.title).toMatch(/upgrade/i);
      expect(reply.hits[0]?.section.title).not.toMatch(/revert|back up/i);
    },
  );

  it('is not what somebody asks who wants to know what that is', () => {
    expect(assistant.ask('what is mdcb')).not.toMatchObject({ kind: 'answer' });
  });

  it('that names neither a platform nor a component leaves open what is to be done with it', () => {
    expect(assistant.ask('plugins')).toMatchObject({ kind: 'choice' });
    expect(firstOf('backup')).toBe('faq/backup.md#what-do-i-back-up-before-upgrading-tyk');
  });
});

describe('a question that says next to nothing', () => {
  it.each(['it does not work', 'what is going on', 'I have a problem'])('%s is asked back', (question) => {
    expect(assistant.ask(question)).toMatchObject({ kind: 'none', reason: 'vague', nearest: [] });
  });

  it('is asked back no more once people confirmed an answer to it', () => {
    const learned = {
      id: '1',
      question: 'it does not work',
      path: 'faq/help.md',
      anchor: 'how-do-i-contact-tyk-support',
    };
    expect(assistant.learning([learned]).ask('it does not work')).not.toMatchObject({ kind: 'none' });
  });
});

describe('what broke since an upgrade', () => {
  it('is handed to people, though the use of that part is covered elsewhere', () => {
    const told = assistant.ask('our SOAP service returns empty answers through the gateway');
    expect(told).toMatchObject({ kind: 'none', reason: 'elsewhere' });
    for (const since of ['since the upgrade', 'since we are on 5.13']) {
      const broken = assistant.ask(`${since} our SOAP service returns empty answers through the gateway`);
      expect(broken).toMatchObject({ kind: 'none', reason: 'not-covered' });
    }
  });
});

describe('a paste of forty thousand characters', () => {
  it('is asked by the lines that matter', () => {
    const line = (at: number) =>
      `2026-11-30T10:${at % 60}:00Z level=info msg="request ${at} served in 3 ms" path=/health`;
    const noise = Array.from({ length: 400 }, (_, at) => line(at)).join('\n');
    const paste = `Since the upgrade our Go plugins do not load:\n${noise}\nlevel=error msg="plugin was built with a different version of package"\n${noise}`;
    expect(assistant.ask(paste.slice(0, 40_000)).hits[0]?.section.page.path).toBe('guides/go-plugins.md');
  });
});

it('what matched are words that ask for something, not those around them', () => {
  const { matched } = assistant.ask('could you please tell me how we upgrade Tyk with Helm, thanks');
  expect(matched).toEqual(expect.arrayContaining(['upgrade', 'Helm']));
  expect(matched.filter((word) => /please|tell|thanks|could/i.test(word))).toEqual([]);
});

it('what matched are words as the guides write them, however they were typed', () => {
  const { matched, corrections } = assistant.ask('what do we backup befor upgradeing');
  expect(matched).toEqual(['backup', 'before', 'upgrade']);
  expect(corrections).toEqual([]);
});

describe('an excerpt', () => {
  it('stands in its section word for word, is short, and breaks no fence', () => {
    const asked = ['how do I upgrade Helm', 'rolling back', 'redis', 'what do I do first'];
    for (const [at, section] of pages.flatMap((page) => page.sections).entries()) {
      if (section.text === '') continue;
      const question = asked[at % asked.length] ?? '';
      const excerpt = assistant.quote(question, section.page.path, section.anchor)?.excerpt ?? '';
      expect(shownIn(excerpt).length).toBeLessThanOrEqual(900);
      expect(isVerbatim(section.markdown, excerpt), excerpt).toBe(true);
      expect((excerpt.match(/^\s*```/gm) ?? []).length % 2).toBe(0);
    }
  });
});

it('anything that can be typed gets a reply, with a confidence from 0 to 1', () => {
  const words = fc.constantFrom(
    'helm',
    'upgrade',
    '\u202e',
    '```',
    '日本語',
    '5.3.1',
    'a.b.c_d',
    '<!channel>',
    ':tada:',
    '\0',
    '😀',
  );
  const typed = fc.oneof(
    anyText(400),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const { confidence, hits } = assistant.ask(text);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(hits.length).toBeLessThanOrEqual(10);
    }),
    { numRuns: 300 },
  );
});
