import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const boiler =
  '---\ntitle: Boiler\n---\n\n## Descale the boiler\n\nPour vinegar into the tank.\n\n## Empty the tank\n\nTurn the tap.\n';
const labelled = [
  { id: 1, question: 'how do I descale the boiler', relevant: [{ path: 'boiler.md', anchor: 'descale-the-boiler' }] },
  { id: 2, question: 'who won the football match', relevant: [] },
  { id: 3, question: 'how do I empty the tank', relevant: [{ path: 'boiler.md', anchor: 'no-such-heading' }] },
];

let content: string;
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'boiler-'));
  await writeFile(join(content, 'boiler.md'), boiler);
  await writeFile(join(content, 'questions.jsonl'), labelled.map((line) => JSON.stringify(line)).join('\n'));
  await writeFile(join(content, 'broken.jsonl'), '{"id":1,"question":"fine"}\n{"question":2}\n');
});

/** What the command says and its exit code. */
async function evaluate(...args: readonly string[]) {
  const ran = promisify(execFile)(process.execPath, ['src/cli.ts', 'eval', ...args], { cwd: root });
  return ran.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

describe('eval', () => {
  it("measures the operator's own questions on their own content", async () => {
    const { code, stdout } = await evaluate(join(content, 'questions.jsonl'), '--content', content);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^right section first +0\.50 of 2 /m);
    expect(stdout).toMatch(/^none where none is due +1\.00 of 1 /m);
  });

  it('names what it missed, and the labels that name no section', async () => {
    const { stdout } = await evaluate(join(content, 'questions.jsonl'), '--json', '--content', content);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      questions: 3,
      first: { share: 0.5, of: 2 },
      misses: [{ id: '3', found: 'boiler.md#empty-the-tank', wanted: ['boiler.md#no-such-heading'] }],
      strays: ['boiler.md#no-such-heading'],
    });
  });

  it('fails on a line that is no question, and says which', async () => {
    const { code, stderr } = await evaluate(join(content, 'broken.jsonl'), '--content', content);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Line 2 is no labelled question: id/);
  });

  it.each([[[]], [['one.jsonl', 'two.jsonl']], [['no-such-file.jsonl']]])('is misused with %j', async (args) => {
    const { code, stderr } = await evaluate(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^upgrade-assistant: eval .*\n$/);
  });
});
