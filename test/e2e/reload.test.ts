import { cp, mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LiveContent, openContent } from '../../src/main/content.ts';

/** A part of what comes with the app, which is read as well and sooner. */
const guides = join(import.meta.dirname, '../../content/guides');

let parent: string;
let dir: string;
let live: LiveContent;
let log: ReturnType<typeof createHeardLog>;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'reload-'));
  dir = join(parent, 'content');
  await cp(guides, join(dir, 'guides'), { recursive: true });
  log = createHeardLog();
  live = await openContent([{ dir }], log.log);
});

afterEach(async () => {
  live.close();
  await rm(parent, { recursive: true });
});

/** A log that one can wait on. */
function createHeardLog() {
  const said: string[] = [];
  let heard = () => {};
  const write = (line: string) => {
    said.push(line);
    heard();
  };
  return {
    log: pino({ level: 'info', base: null }, { write }),
    said: () => said.join(''),
    /** Settles when something is so, which is looked at after each line of the log. */
    until(isSo: () => boolean): Promise<void> {
      return new Promise((resolve) => {
        heard = () => {
          if (isSo()) resolve();
        };
        heard();
      });
    },
  };
}

function quilting(title: string): string {
  return `---\ntitle: ${title}\n---\n\n## Quilting the zebra\n\nFold the stripes.\n`;
}

/** The title of the page that a question finds first. */
function found(): string | undefined {
  return live.assistant().ask('quilting the zebra').hits[0]?.section.page.title;
}

describe('a file of the content', () => {
  it('that is new, changed or gone is so in the answers soon after, and questions are answered meanwhile', async () => {
    await writeFile(join(dir, 'zebra.md'), quilting('Stripes'));
    let answered = 0;
    while (found() !== 'Stripes') {
      expect(live.assistant().ask('how do I upgrade Helm').kind).toBe('answer');
      answered += 1;
      await setImmediate();
    }
    expect(answered).toBeGreaterThan(10);

    await writeFile(join(dir, 'zebra.md'), quilting('Dots'));
    await log.until(() => found() === 'Dots');

    await unlink(join(dir, 'zebra.md'));
    await log.until(() => found() !== 'Dots');
  });

  it('that an editor replaces is noticed each time, and so is one in a new folder', async () => {
    for (const title of ['First', 'Second']) {
      await writeFile(join(parent, 'draft'), quilting(title));
      await rename(join(parent, 'draft'), join(dir, 'guides', 'zebra.md'));
      await log.until(() => found() === title);
    }
    await mkdir(join(dir, 'more', 'deep'), { recursive: true });
    await rename(join(dir, 'guides', 'zebra.md'), join(dir, 'more', 'deep', 'zebra.md'));
    const place = () => live.assistant().ask('quilting the zebra').hits[0]?.section.page.path;
    await log.until(() => place() === 'more/deep/zebra.md');
  });

  it.each([
    ['front matter', '---\ntitle: [Stripes\n---\n', 'The front matter cannot be read'],
    ['bytes', new Uint8Array([0, 1, 2]), 'it is not text'],
  ])('with broken %s is answered from as it was, and the log says why', async (_what, broken, why) => {
    await writeFile(join(dir, 'zebra.md'), quilting('Stripes'));
    await log.until(() => found() === 'Stripes');
    await writeFile(join(dir, 'zebra.md'), broken);
    await writeFile(join(dir, 'lion.md'), '---\ntitle: Lion\n---\n\n## Brushing the mane\n\nFrom the tips up.\n');
    await log.until(() => log.said().includes(why));
    await log.until(() => live.assistant().ask('brushing the mane').hits[0]?.section.page.title === 'Lion');
    expect(found()).toBe('Stripes');
  });
});

describe('a folder of content', () => {
  it('that goes missing takes no answer with it, and is read again when it is back', async () => {
    await rename(dir, join(parent, 'away'));
    await log.until(() => log.said().includes('content not reloaded'));
    expect(live.assistant().ask('how do I upgrade Helm').kind).toBe('answer');
    await writeFile(join(parent, 'away', 'zebra.md'), quilting('Stripes'));
    await symlink(join(parent, 'away'), dir);
    await log.until(() => found() === 'Stripes');
    const complaints = log
      .said()
      .split('\n')
      .filter((line) => line.includes('content not reloaded'));
    expect(complaints.map((line) => JSON.parse(line))).toEqual([
      {
        level: 40,
        time: expect.any(Number),
        cause: `There is no content folder ${dir}.`,
        cure: expect.stringContaining('Check the path'),
        msg: 'content not reloaded; the pages that were read before go on answering',
      },
    ]);
  });

  it('has another name for each state that it is in', async () => {
    const [first, size] = [live.id(), live.size()];
    await writeFile(join(dir, 'zebra.md'), quilting('Stripes'));
    await log.until(() => live.size() === size + 1);
    expect(live.id()).not.toBe(first);
  });

  it('that is not there to begin with is a fault', async () => {
    await expect(openContent([{ dir: join(parent, 'none') }], log.log)).rejects.toThrow('There is no content folder');
  });
});
