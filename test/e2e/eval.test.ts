import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere, runProcess } from './command-line.ts';

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

const evaluate = (...args: readonly string[]) => runHere(['eval', ...args]);

describe('eval', () => {
  it("measures the operator's own questions on their own content", async () => {
    const { code, out } = await runProcess(['eval', join(content, 'questions.jsonl'), '--content', content]);
    expect(code).toBe(0);
    expect(out).toMatch(/^right section first +0\.50 of 2 /m);
    expect(out).toMatch(/^none where none is due +1\.00 of 1 /m);
  });

  it('names what it missed, and the labels that name no section', async () => {
    const { out } = await evaluate(join(content, 'questions.jsonl'), '--json', '--content', content);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      questions: 3,
      first: { share: 0.5, of: 2 },
      misses: [{ id: '3', found: 'boiler.md#empty-the-tank', wanted: ['boiler.md#no-such-heading'] }],
      strays: ['boiler.md#no-such-heading'],
    });
  });

  it('fails on a line that is no question, and says which', async () => {
    const { code, err } = await evaluate(join(content, 'broken.jsonl'), '--content', content);
    expect(code).toBe(1);
    expect(err).toMatch(/^Line 2 is no labelled question: id/);
  });

  it.each([[[]], [['one.jsonl', 'two.jsonl']], [['no-such-file.jsonl']]])('is misused with %j', async (args) => {
    const { code, err } = await evaluate(...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^upgrade-assistant: eval .*\n$/);
  });
});
