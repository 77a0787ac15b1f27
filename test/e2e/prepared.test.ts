import { cp, mkdir, mkdtempDisposable, open, readdir, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LiveContent, openContent } from '../../src/main/content.ts';
import { createContentReading } from '../../src/main/content-reading.ts';
import { prepareOnce } from '../../src/main/prepared.ts';

const guides = join(import.meta.dirname, '../../content/guides');
const zebra = '---\ntitle: Zebra\n---\n\n## Quilting the zebra\n\nFold the stripes.\n';

let folder: Awaited<ReturnType<typeof mkdtempDisposable>>;
let dir: string;
let file: string;
let live: LiveContent | undefined;

beforeEach(async () => {
  folder = await mkdtempDisposable(join(tmpdir(), 'prepared-'));
  dir = join(folder.path, 'content');
  file = join(folder.path, 'cache', 'prepared');
  await cp(guides, join(dir, 'guides'), { recursive: true });
});

afterEach(async () => {
  live?.close();
  await folder.remove();
});

/** Starts, and gives what it answers and whether it had that from the file: then it reads the folders only afterwards. */
async function start() {
  live?.close();
  const said: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void said.push(line) });
  live = await openContent([{ dir }], log, file);
  const reply = live.assistant().ask('how do I upgrade the chart, or quilt a zebra?');
  const state = { id: live.id(), reply, platforms: live.platforms(), sections: live.extent().sections };
  await live.warmUp();
  return { state, isFromFile: said.join().includes('content reloaded') };
}

describe('what a start has read', () => {
  it('is there at the next one, and says the same', async () => {
    const first = await start();
    expect(first.isFromFile).toBe(false);
    expect(await start()).toEqual({ state: first.state, isFromFile: true });
  });

  it('is read anew once a page has changed', async () => {
    const first = await start();
    await writeFile(join(dir, 'zebra.md'), zebra);
    const second = await start();
    expect(second.isFromFile).toBe(false);
    expect(second.state.sections).toBe(first.state.sections + 2);
    expect(second.state.reply.hits[0]?.section.title).toBe('Quilting the zebra');
    expect(await start()).toEqual({ state: second.state, isFromFile: true });
  });

  it('is read anew where the folder has another address', async () => {
    await writeFile(join(dir, 'zebra.md'), zebra);
    await start();
    live?.close();
    live = await openContent([{ dir, baseUrl: 'https://docs.example' }], pino({ level: 'silent' }), file);
    const urls = live.sections().map(({ url }) => url);
    expect(urls).toContain('https://docs.example/zebra#quilting-the-zebra');
  });

  it('is read anew where the file is not whole', async () => {
    const first = await start();
    await truncate(file, 100_000);
    expect(await start()).toEqual({ state: first.state, isFromFile: false });
  });

  it('is read anew where some of the file is lost, as after a power cut', async () => {
    const first = await start();
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(4096), 0, 4096, 500_000);
    await handle.close();
    expect(await start()).toEqual({ state: first.state, isFromFile: false });
  });

  it('is not kept under the texts of before where one changes while it is read', async () => {
    const { begin } = createContentReading([{ dir }], new AbortController().signal);
    await prepareOnce(file, [{ dir }], async () => {
      await writeFile(join(dir, 'zebra.md'), zebra);
      return begin(undefined);
    });
    expect(await readdir(folder.path)).toEqual(['content']);
  });

  it('leaves nothing half done where it cannot be kept', async () => {
    await mkdir(join(file, 'in the way'), { recursive: true });
    await start();
    expect(await readdir(join(folder.path, 'cache'))).toEqual(['prepared']);
  });

  it('goes on being kept fresh', async () => {
    await start();
    await start();
    const before = live?.size() ?? 0;
    await writeFile(join(dir, 'zebra.md'), zebra);
    await expect.poll(() => live?.size()).toBe(before + 1);
  });
});
