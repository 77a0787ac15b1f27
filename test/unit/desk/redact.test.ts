import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/desk/redact.ts';

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJhbGxvd2VkX25vZGVzIjpbXX0.c2lnbmF0dXJl-_0';
const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nIBAAK\n-----END RSA PRIVATE KEY-----';

const secrets: readonly (readonly [string, string, string])[] = [
  ['a Slack token', 'use xoxb-1234567890-abcdef, ok?', 'use [redacted: token], ok?'],
  ['a rotated Slack token', 'xoxe.xoxb-1-Mi0yLTEyMzQ', '[redacted: token]'],
  ['an app-level token', '(xapp-1-A0123-456-abcdef)', '([redacted: token])'],
  ['a licence', `my licence ${jwt} is refused`, 'my licence [redacted: token] is refused'],
  [
    'a bearer header',
    'curl -H "Authorization: Bearer abc123def456"',
    'curl -H "Authorization: Bearer [redacted: token]"',
  ],
  ['basic credentials', 'Authorization: Basic YW5uOmh1bnRlcjI=', 'Authorization: Basic [redacted: token]'],
  ['a private key', `see ${key} here`, 'see [redacted: private key] here'],
  ['a private key cut short', 'see -----BEGIN PRIVATE KEY-----\nMIIE', 'see [redacted: private key]'],
  ['an address with a password', 'redis://:hunter2@cache:6379', 'redis://[redacted: credentials]@cache:6379'],
  ['a password with an @', 'postgres://ann:p@ss@db/x', 'postgres://[redacted: credentials]@db/x'],
  ['a setting', 'TYK_GW_SECRET=352d20ee67be', 'TYK_GW_SECRET=[redacted: secret]'],
  ['a setting in JSON', '{"secret": "352d20ee67be"}', '{"secret": "[redacted: secret]"}'],
  ['a licence key', `TYK_DB_LICENSEKEY=${jwt}`, 'TYK_DB_LICENSEKEY=[redacted: secret]'],
  ['a GitHub token', 'ghp_0123456789abcdefghijABCD', '[redacted: token]'],
  ['an AWS key', 'id AKIAIOSFODNN7EXAMPLE.', 'id [redacted: token]'],
];

const harmless = [
  'How do I reset the password: through the dashboard?',
  'What is the secret: anything else?',
  'git clone ssh://git@github.com/x/y.git',
  'The bearer token policy for basic authentication',
  'Upgrade from 5.3.1 to 5.8.0 at 10:30, http://localhost:3000/path@x',
  'helm upgrade tyk tyk-helm/tyk-stack -n tyk --version 2.0.0',
  'eyJust kidding',
];

describe('redaction', () => {
  it.each(secrets)('takes out %s', (_name, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each(harmless)('leaves %j as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('finds a secret in any surroundings, and a second time finds nothing', () => {
    const pieces = fc.array(fc.oneof(fc.string(), fc.constantFrom(jwt, key, ...secrets.map(([, text]) => text))));
    fc.assert(
      fc.property(pieces, (words) => {
        const once = redact([...words, 'xoxb-1234567890-abcdef'].join(' '));
        expect(once).not.toContain('xoxb-1234567890');
        expect(redact(once)).toBe(once);
      }),
    );
  });

  it.each([
    'eyJ-',
    'eyJaaaaaaaa.',
    '://a:',
    '-----BEGIN PRIVATE KEY-----',
    'bearer ',
    'password=',
    'secret: ',
    'xoxb-',
    'a.',
    ' ',
    'x',
    '-',
  ])('takes time in proportion to the text: %j again and again', (piece) => {
    const started = performance.now();
    redact(piece.repeat(Math.ceil(400_000 / piece.length)));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
