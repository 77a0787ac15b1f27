import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { logOptions } from '../../../src/ops/log.ts';
import { redactionCases } from '../../fixtures/redaction-cases.ts';

/** What is written while `write` writes. */
function linesOf(write: (log: pino.Logger) => void): string {
  const lines: string[] = [];
  write(pino(logOptions('debug'), { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it('takes a password out of what an error says, and out of its cause and stack', () => {
    const cause = new Error('connect redis://:hunter2@cache:6379 refused');
    const lines = linesOf((log) => log.error({ err: new Error('no store: DB_PASS=hunter2', { cause }) }, 'failed'));
    expect(lines).not.toContain('hunter2');
    expect(JSON.parse(lines)).toMatchObject({ msg: 'failed', err: { type: 'Error' } });
  });

  it('takes secrets out of messages, fields at any depth, and the fields of a child', () => {
    const token = ['xoxb', '263594206564', 'FGqddMF8t08v8N7Oq4i57vs1'].join('-');
    const lines = linesOf((log) => {
      log.child({ about: `use ${token}` }).warn({ one: { two: { three: { four: [token] } } } }, `refused ${token}`);
      log.info({ token, authorization: token, body: { text: 'what Ann asked', question: 'the same' } });
    });
    expect(lines).not.toContain(token);
    expect(lines).not.toMatch(/Ann|the same/);
    expect(
      lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => typeof JSON.parse(line)),
    ).toEqual(['object', 'object']);
  });

  it('shows no secret of any kind that people paste', () => {
    const texts = redactionCases().filter(({ secrets }) => secrets.length > 0);
    const lines = linesOf((log) => {
      for (const { text } of texts) log.error({ err: new Error(text), cause: text }, 'failed');
    });
    const shown = texts
      .flatMap(({ secrets }) => secrets)
      .filter((secret) => secret.length > 12 && lines.includes(secret));
    expect(shown).toEqual([]);
  });

  it('leaves ids, causes and figures as they are', () => {
    const facts = { delivery: 'T1/C0HELP/1712345678.000100', cause: 'SQLITE_BUSY', waitedMs: 12, kept: null };
    expect(JSON.parse(linesOf((log) => log.info(facts, 'question answered')))).toMatchObject({
      ...facts,
      msg: 'question answered',
    });
  });
});
