import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../src/workspace/archive.ts';
import { createManualClock } from '../../src/workspace/clock.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';

const options = {
  app: {
    id: 'A1',
    botUserId: 'U0BOT',
    botName: 'Bot',
    token: 'xoxb-1',
    appToken: 'xapp-1',
    signingSecret: '0'.repeat(32),
    scopes: [],
    events: [],
    commands: [],
  },
  users: [{ id: 'U0ANN', name: 'ann', realName: 'Ann' }],
  channels: [{ id: 'C0HELP', name: 'help', members: ['U0ANN'] }],
};

const fileIn = async (...path: string[]) => join(await mkdtemp(join(tmpdir(), 'workspace-')), ...path);

it('a workspace that is opened again remembers what was said, and gives no ts twice', async () => {
  const file = await fileIn('kept', 'workspace.json');
  const first = await createWorkspace({ ...options, file });
  const root = await first.member('U0ANN').post('C0HELP', 'hello');
  await first.member('U0ANN').post('C0HELP', 'still here', { threadTs: root.ts });
  const direct = first.member('U0ANN').im();
  await first.close();

  const second = await createWorkspace({ ...options, file });
  const ann = second.member('U0ANN');
  expect(ann.sees('C0HELP', root.ts).map(({ text }) => text)).toEqual(['hello', 'still here']);
  expect(ann.im()).toBe(direct);
  const later = await ann.post('C0HELP', 'back again');
  expect(later.ts > root.ts).toBe(true);
  await second.close();
});

describe('the file of a workspace', () => {
  it('that cannot be written for a while ends nothing, and is whole as soon as it can', async () => {
    const file = await fileIn('workspace.json');
    const workspace = await createWorkspace({ ...options, file });
    await mkdir(`${file}.new`);
    const warned = once(process, 'warning');
    await workspace.member('U0ANN').post('C0HELP', 'while the disk was full');
    expect(String(await warned)).toContain(`cannot write ${file}`);
    await rmdir(`${file}.new`);
    await workspace.member('U0ANN').post('C0HELP', 'afterwards');
    expect(await readFile(file, 'utf8')).toMatch(/while the disk was full.*afterwards/);
    await workspace.close();
  });

  it('has every message before whoever posted it is answered', async () => {
    const file = await fileIn('workspace.json');
    const workspace = await createWorkspace({ ...options, clock: createManualClock(), file });
    await workspace.member('U0ANN').post('C0HELP', 'hello');
    expect(await readFile(file, 'utf8')).toContain('hello');
    await workspace.close();
  });

  it('that is large is written a moment later, and once for many changes', async () => {
    const file = await fileIn('workspace.json');
    const clock = createManualClock();
    const workspace = await createWorkspace({ ...options, clock, file });
    const ann = workspace.member('U0ANN');
    for (let count = 0; count < 30; count += 1) await ann.post('C0HELP', 'x'.repeat(39_000));
    await ann.post('C0HELP', 'hello');
    expect(await readFile(file, 'utf8')).not.toContain('hello');
    await clock.advance(100);
    expect(await readFile(file, 'utf8')).toContain('hello');
    await workspace.close();
  });

  it('is for one workspace at a time', async () => {
    const file = await fileIn('workspace.json');
    const first = await createWorkspace({ ...options, file });
    await expect(createWorkspace({ ...options, file })).rejects.toThrow('another process has it open');
    await first.close();
    await (await createWorkspace({ ...options, file })).close();
  });

  it('is free again when the workspace could not listen', async () => {
    const file = await fileIn('workspace.json');
    const other = await createWorkspace(options);
    const port = Number(new URL(other.url).port);
    await expect(createWorkspace({ ...options, port, file })).rejects.toThrow('EADDRINUSE');
    await (await createWorkspace({ ...options, file })).close();
    await other.close();
  });

  it.each(['{"x":', '', '{}', '[]', 'null', '{"channels":{},"messages":[]}'])(
    'is refused and left alone when it holds %j',
    async (text) => {
      const file = await fileIn('workspace.json');
      await writeFile(file, text);
      await expect(createWorkspace({ ...options, file })).rejects.toThrow(ArchiveError);
      expect(await readFile(file, 'utf8')).toBe(text);
    },
  );

  it('is refused when it is a folder', async () => {
    const file = await fileIn('workspace.json');
    await mkdir(file);
    await expect(createWorkspace({ ...options, file })).rejects.toThrow(ArchiveError);
  });
});
