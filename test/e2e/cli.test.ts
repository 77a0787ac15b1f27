import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { openArchive } from '../../src/workspace/archive.ts';
import { runHere, runProcess } from './command-line.ts';
import { openStage } from './stage.ts';

const root = join(import.meta.dirname, '../..');

describe('ask', () => {
  it('prints the section and the link', async () => {
    const { code, out } = await runProcess(['ask', 'how do I upgrade Helm']);
    expect(code).toBe(0);
    expect(out).toContain('https://tyk.io/docs/developer-support/upgrading#helm');
    expect(out).toContain('helm upgrade');
  });

  it('prints one line of JSON with everything that the contract names', async () => {
    const { out } = await runHere(['ask', 'upgrde hlem chart', '--json']);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'answer',
      confidence: expect.any(Number),
      section: {
        path: 'guides/helm.md',
        url: expect.stringMatching(/^https:\/\/tyk\.io\/docs\//),
        breadcrumbs: expect.any(Array),
      },
      excerpt: expect.any(String),
      related: expect.any(Array),
      choices: [],
      corrections: expect.arrayContaining([{ from: 'hlem', to: 'helm' }]),
      elapsedMs: expect.any(Number),
    });
    expect(JSON.parse(out).hits).toHaveLength(10);
  });

  it('answers a batch line by line, in order, and says which line is broken', async () => {
    const input =
      '{"id":"q1","question":"how do I upgrade Helm"}\n\nnot json\n{"id":"q2","question":"what\'s for lunch"}\n';
    const { code, out } = await runProcess(['ask', '--batch'], { input });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['q1', null, 'q2']);
    expect(lines[1].error).toContain('line 3');
    expect(lines[2]).toMatchObject({ kind: 'none' });
    expect(code).toBe(1);
  });

  it('goes on from what was asked before', async () => {
    const after = ['ask', 'and for Docker?', '--after', 'how do I upgrade Tyk with Helm', '--json'];
    expect(JSON.parse((await runHere(after)).out).hits[0].path).toBe('guides/docker.md');
    const input = '{"id":1,"question":"and for Docker?","turns":["how do I upgrade Tyk with Helm"]}\n';
    const { out } = await runHere(['ask', '--batch'], { input });
    expect(JSON.parse(out).hits[0].path).toBe('guides/docker.md');
  });

  it('reads any folder of Markdown, and gives its links the base URL', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'content-'));
    await writeFile(
      join(folder, 'boiler.md'),
      '---\ntitle: Boiler\n---\n\n## Descale the boiler\n\nPour vinegar into the tank.\n',
    );
    const { out } = await runHere([
      'ask',
      'how to descale my boiler',
      '--json',
      '--content',
      `${folder}=https://example.com/docs`,
    ]);
    expect(JSON.parse(out).hits[0]).toMatchObject({
      path: 'boiler.md',
      anchor: 'descale-the-boiler',
      url: 'https://example.com/docs/boiler#descale-the-boiler',
    });
  });
});

describe('misuse', () => {
  it.each([
    [['ask'], 'ask wants a question'],
    [['ask', 'x', '--loud'], '--loud'],
    [['frobnicate'], 'there is no command frobnicate'],
    [['desk', 'burn'], 'desk wants one of'],
    [['faq', 'constructor'], 'faq wants one of'],
    [['learned', 'burn'], 'learned wants one of'],
    [['learned', 'forget'], 'learned forget wants an id'],
    [['ask', 'x', '--learned', 'README.md'], 'line 1 of README.md is not'],
    [['ask', 'x', '--content', 'content=ftp://x'], 'not an http or https address'],
  ])('%j is exit code 2 with one line that says why', async (args, why) => {
    const { code, out, err } = await runHere(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(why);
  });

  it('names the variable that is malformed', async () => {
    const { code, err } = await runHere(['start'], { env: { PORT: 'http' } });
    expect(code).toBe(2);
    expect(err).toMatch(/^PORT must be/);
  });

  it.each(['start', 'ask', 'check', 'desk', 'learned'])('%s explains itself', async (command) => {
    const { code, out } = await runHere([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`node src/cli.ts ${command}`);
  });
});

describe('desk', () => {
  it('says that there are no tickets, and makes no database where it only reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'desk-'));
    const file = join(folder, 'assistant.db');
    const env = { DATABASE_URL: `sqlite:${file}` };
    expect(await runProcess(['desk', 'list'], { env })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(`There is no database sqlite:${file}.`),
    });
    expect(existsSync(file)).toBe(false);
    await (await openDatabase(env.DATABASE_URL)).close();
    expect(await runHere(['desk', 'list'], { env })).toMatchObject({
      code: 0,
      out: expect.stringContaining('No ticket'),
    });
  });
});

describe('learned', () => {
  const lines = [
    { question: 'the purple gizmo blinks on tuesdays', path: 'guides/preparation.md', anchor: 'upgrade-checklist' },
    { question: 'where is the gizmo', path: 'guides/gone.md', anchor: 'gizmo' },
  ];

  async function aFile(): Promise<string> {
    const file = join(await mkdtemp(join(tmpdir(), 'learned-')), 'learned.jsonl');
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    return file;
  }

  it('is asked from a file, one question or many, without a database', async () => {
    const file = await aFile();
    const one = await runHere(['ask', 'purple gizmo blinks on tuesdays', '--learned', file, '--json']);
    const many = await runHere(['ask', '--batch', '--learned', file], {
      input: '{"id":1,"question":"purple gizmo blinks on tuesdays"}\n',
    });
    for (const { out } of [one, many])
      expect(JSON.parse(out)).toMatchObject({ kind: 'answer', section: { anchor: 'upgrade-checklist' } });
  });

  it('is brought in once, listed with what lost its section, exported as a patch that applies, and forgotten', async () => {
    const [file, folder] = [await aFile(), await mkdtemp(join(tmpdir(), 'learned-'))];
    const env = { DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}` };
    await (await openDatabase(env.DATABASE_URL)).close();
    const cli = (...args: string[]) => runHere(['learned', ...args], { env });
    expect((await cli('list')).out).toBe('Nothing has been learned yet.\n');
    expect((await cli('import', file)).out).toContain('2 of 2 learned');
    expect((await cli('import', file)).out).toContain('0 of 2 learned');
    const listed = (await cli('list', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(listed.map(({ state, question }) => [state, question]).toSorted()).toEqual([
      ['gone', lines[1]?.question],
      ['used', lines[0]?.question],
    ]);

    const { out, err } = await cli('export');
    expect(err).toContain('no section guides/gone.md#gizmo');
    const patch = join(folder, 'learned.patch');
    await writeFile(patch, out);
    expect(spawnSync('git', ['apply', '--check', patch], { cwd: root })).toMatchObject({ status: 0 });
    expect(out).toContain(`+- ${lines[0]?.question}`);

    const id = listed.find(({ state }) => state === 'used')?.id;
    expect(await cli('forget', id)).toMatchObject({ code: 0 });
    expect(await cli('forget', id)).toMatchObject({ code: 1 });
    expect((await cli('list', '--all')).out).not.toContain('purple');
  });
});

describe('content that cannot be had', () => {
  it('is named, with what to do', async () => {
    const missing = await runHere(['ask', 'x', '--content', '/nowhere/at/all']);
    expect(missing).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no content folder /nowhere/at/all'),
    });
    const empty = join(await mkdtemp(join(tmpdir(), 'content-')), 'empty');
    await mkdir(empty);
    expect(await runHere(['ask', 'x', '--content', empty])).toMatchObject({
      code: 1,
      err: expect.stringContaining('has no page'),
    });
  });

  it('does not stop the rest: a page with broken front matter is named with its line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'content-'));
    await writeFile(join(folder, 'broken.md'), '---\ntitle: [unclosed\n---\n\n# Broken\n');
    await writeFile(join(folder, 'whole.md'), '---\ntitle: Whole\n---\n\n## Descale the boiler\n\nPour vinegar.\n');
    const { code, out } = await runHere(['check', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/error: broken\.md:\d+: /);
    expect(out).toContain('1 pages');
    expect((await runHere(['ask', 'descale the boiler', '--content', folder])).out).toContain('vinegar');
  });
});

describe('files that nobody would want to read', () => {
  it('are named or read, and stop nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'content-'));
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    await write('big.md', '');
    await truncate(join(folder, 'big.md'), 50 * 1024 * 1024);
    await symlink('self.md', join(folder, 'self.md'));
    await mkdir(join(folder, 'a'));
    await symlink('..', join(folder, 'a', 'up'));
    await write('headings.md', `# T\n${'## Salt\n\nA pinch.\n\n'.repeat(10_000)}`);
    await write('long.md', `# L\n## ${'very '.repeat(1_000)}long\n\nYes.\n`);
    await write('deep.md', `# D\n${'>'.repeat(20_000)} x\n`);
    await write('arabic.md', '# دليل الترقية\n\n## 升级指南\n\n先备份。然后升级。\n');
    const { code, out } = await runHere(['check', folder]);
    expect(code).toBe(0);
    expect(out.match(/^warning: \S+: Left out: .+$/gm)).toEqual([
      expect.stringMatching(/^warning: a\/up: .* link to a folder that it stands in/),
      expect.stringMatching(/^warning: self\.md: .* leads nowhere/),
      expect.stringMatching(/^warning: big\.md: .* 50\.0 MB/),
    ]);
    expect(out).toContain('4 pages');
    expect((await runHere(['ask', '升级', '--content', folder])).out).toContain('先备份');
  });
});

describe('the bundled content', () => {
  it('has no mistake that check can find', async () => {
    const { code, out } = await runHere(['check']);
    expect(out).toContain(' 0 findings');
    expect(code).toBe(0);
  });
});

describe('start', () => {
  it('says which port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, err } = await runProcess(['start'], {
      env: { PORT: String(port), DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'silent' },
    });
    server.close();
    expect(code).toBe(1);
    expect(err).toContain(`port ${port}`);
    expect(err).toContain('PORT');
  });

  it.each([
    ['is broken', (file: string) => void writeFileSync(file, '{"x":'), 'Unexpected end of JSON input', 'move it away'],
    ['is another playground’s', (file: string) => openArchive(file), 'another process has it open', 'DATABASE_URL'],
  ])('says that the file of the playground %s, and what to do', async (_what, prepare, why, cure) => {
    const folder = await mkdtemp(join(tmpdir(), 'playground-'));
    const file = join(folder, 'playground.json');
    const held = prepare(file);
    const env = { PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'assistant.db')}`, LOG_LEVEL: 'silent' };
    const { code, err } = await runHere(['start'], { env });
    held?.close();
    expect(code).toBe(1);
    expect(err).toContain(`${file}: ${why}`);
    expect(err).toContain(cure);
    expect(err).not.toContain('port');
  });

  it.each([
    ['nobody', undefined, 'it cannot be reached'],
    ['a server without such a page', 404, 'it answered HTTP 404'],
    ['a server that has a page for everything', 200, 'what answered is not Slack'],
  ])('says that Slack cannot be reached where %s answers', async (_who, status, why) => {
    const server = createHttpServer((_request, response) => response.writeHead(status ?? 500).end('<html>'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    if (status === undefined) await new Promise((resolve) => server.close(resolve));
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SUPPORT_CHANNEL: 'C01',
      SLACK_API_URL: `http://127.0.0.1:${port}/`,
      DATABASE_URL: 'sqlite::memory:',
      LOG_LEVEL: 'silent',
    };
    const { code, err } = await runHere(['start'], { env });
    server.close();
    expect(code).toBe(1);
    expect(err).toBe(`Slack did not accept the app: ${why}.\nCheck the network and SLACK_API_URL.\n`);
  });

  it('ends well when it is told to stop before it is up', async () => {
    const { workspace, environment, running, close } = await openStage();
    await running.stop();
    const before = workspace.calls.length;
    const child = spawn(process.execPath, ['src/cli.ts', 'start'], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', ...environment },
    });
    const ended = once(child, 'exit');
    await workspace.until(() => workspace.calls.length > before);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await close();
  });
});
