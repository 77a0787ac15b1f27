import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSignatures } from '../../../src/slack/receive/signatures.ts';

const secret = 'a'.repeat(32);
const noon = 1_750_000_000_000;

function sign(body: string, seconds: number): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;
}

describe('the signature of a request', () => {
  const seconds = noon / 1000;

  it('is good for five minutes, before and after', () => {
    const { check } = createSignatures(secret, () => noon);
    for (const [off, standing] of [
      [0, 'valid'],
      [-300, 'valid'],
      [300, 'valid'],
      [-301, 'stale'],
      [301, 'stale'],
    ] as const) {
      expect(check(sign('x', seconds + off), String(seconds + off), 'x')).toBe(standing);
    }
  });

  it.each([
    ['missing', undefined, String(seconds), 'unsigned'],
    ['twice there', [sign('x', seconds)], String(seconds), 'unsigned'],
    ['without a time', sign('x', seconds), undefined, 'unsigned'],
    ['with a time that is none', sign('x', seconds), 'noon', 'unsigned'],
    ['of another body', sign('y', seconds), String(seconds), 'forged'],
    ['of another time', sign('x', seconds - 1), String(seconds), 'forged'],
    ['of another secret, however old', sign('y', seconds - 900), String(seconds - 900), 'forged'],
    ['cut short', sign('x', seconds).slice(0, -1), String(seconds), 'forged'],
    ['of another length in bytes', `${sign('x', seconds).slice(0, -1)}é`, String(seconds), 'forged'],
    ['empty', '', String(seconds), 'forged'],
  ])('is refused when %s', (_what, signature, timestamp, standing) => {
    expect(createSignatures(secret, () => noon).check(signature, timestamp, 'x')).toBe(standing);
  });

  it('is known when its request was acknowledged, for as long as it would be good', () => {
    let now = noon;
    const signatures = createSignatures(secret, () => now);
    const signature = sign('x', seconds);
    const check = () => signatures.check(signature, String(seconds), 'x');
    expect(check()).toBe('valid');
    signatures.remember(signature);
    for (now = noon; now <= noon + 300_000; now += 50_000) {
      expect(check()).toBe('seen');
      signatures.remember(`v0=${now}`);
    }
    expect(check()).toBe('stale');
  });
});
