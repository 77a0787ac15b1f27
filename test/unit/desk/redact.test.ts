import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactForPublic, withoutMarks } from '../../../src/desk/redact.ts';
import { isLinear } from '../../cost.ts';
import { type RedactionCase, redactionCases } from '../../fixtures/redaction-cases.ts';
import { laterRedactionCases } from '../../fixtures/redaction-cases-later.ts';

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJhbGxvd2VkX25vZGVzIjpbXX0.c2lnbmF0dXJl-_0';
const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nIBAAK\n-----END RSA PRIVATE KEY-----';

const secrets: readonly (readonly [string, string, string])[] = [
  ['a Slack token', 'use xoxb-1234567890-abcdef, ok?', 'use [redacted: token], ok?'],
  ['a rotated Slack token', 'xoxe.xoxb-1-Mi0yLTEyMzQ', '[redacted: token]'],
  ['an app-level token', '(xapp-1-A0123-456-abcdef)', '([redacted: token])'],
  ['a licence', `my licence ${jwt} is refused`, 'my licence [redacted: secret] is refused'],
  [
    'a bearer header',
    'curl -H "Authorization: Bearer abc123def456"',
    'curl -H "Authorization: Bearer [redacted: token]"',
  ],
  ['basic credentials', 'Authorization: Basic YW5uOmh1bnRlcjI=', 'Authorization: Basic [redacted: token]'],
  ['a private key', `see ${key} here`, 'see [redacted: private key] here'],
  ['a private key cut short', 'see -----BEGIN PRIVATE KEY-----\nMIIE', 'see [redacted: private key]'],
  ['an address with a password', 'redis://:hunter2@cache:6379', 'redis://[redacted: credentials]@cache:6379'],
  ['a password with an @ and a /', 'postgres://ann:p@s/s@db/x', 'postgres://[redacted: credentials]@db/x'],
  ['a setting', 'TYK_GW_SECRET=352d20ee67be', 'TYK_GW_SECRET=[redacted: secret]'],
  ['a setting in JSON', '{"secret": "352d20ee67be"}', '{"secret": "[redacted: secret]"}'],
  ['a variable of Kubernetes', '- name: DB_PASS\n  value: "x1"', '- name: DB_PASS\n  value: "[redacted: secret]"'],
  ['a licence key', `TYK_DB_LICENSEKEY=${jwt}`, 'TYK_DB_LICENSEKEY=[redacted: secret]'],
  ['a GitHub token', 'ghp_0123456789abcdefghijABCD', '[redacted: token]'],
  ['an AWS key', 'id AKIAIOSFODNN7EXAMPLE.', 'id [redacted: token].'],
  ['an option', 'curl -u ann:hunter2 http://gw', 'curl -u ann:[redacted: password] http://gw'],
  ['a sentence', 'my password is hunter2, why?', 'my password is [redacted: password], why?'],
  ['a cookie', 'Cookie: a=1234; b=5678', 'Cookie: [redacted: cookie]'],
];

const harmless = [
  'How do I reset the password: through the dashboard?',
  'What is the secret: anything else?',
  'git clone ssh://git@github.com/x/y.git',
  'The bearer token policy for basic authentication',
  'Upgrade from 5.3.1 to 5.8.0 at 10:30, http://localhost:3000/path@x',
  'helm upgrade tyk tyk-helm/tyk-stack -n tyk --version 2.0.0',
  'eyJust kidding',
  'see [redacted: token] and password: [redacted: password]',
];

/** What of a case is still to be seen. */
function seen({ text, secrets: hidden }: RedactionCase): readonly string[] {
  const left = redact(text);
  return hidden.filter((secret) => left.includes(secret));
}

describe('redaction', () => {
  it.each(secrets)('takes out %s', (_name, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each(harmless)('leaves %j as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('misses at most two of the secrets written down, and takes at most five other texts for one', () => {
    const cases = redactionCases();
    const missed = cases.filter((one) => seen(one).length > 0);
    const wrong = cases.filter(({ text, secrets: hidden }) => hidden.length === 0 && redact(text) !== text);
    expect(new Set(cases.map(({ kind }) => kind)).size).toBe(40);
    expect(cases.filter((one) => one.secrets.length > 0).length).toBeGreaterThan(250);
    expect(cases.filter((one) => one.secrets.length === 0).length).toBeGreaterThan(250);
    expect(missed.map(({ text }) => text).slice(2)).toEqual([]);
    expect(wrong.map(({ text }) => text).slice(5)).toEqual([]);
  });

  it('misses at most one in twenty of the texts that were written when the rules stood, and masks none wrongly', () => {
    const cases = laterRedactionCases();
    const withSecrets = cases.filter((one) => one.secrets.length > 0);
    const missed = withSecrets.filter((one) => seen(one).length > 0);
    expect(cases.length).toBeGreaterThan(700);
    expect(missed.map(({ text }) => text).slice(withSecrets.length / 20)).toEqual([]);
    expect(cases.filter((one) => one.secrets.length === 0 && redact(one.text) !== one.text)).toEqual([]);
  });

  it('finds a secret in any surroundings, and a second time finds nothing', () => {
    const texts = [jwt, key, ...redactionCases().map(({ text }) => text)];
    const pieces = fc.array(fc.oneof(fc.string(), fc.constantFrom(...texts)), { maxLength: 12 });
    const between = fc.constantFrom(' ', '\n', ', ', '', '"', '`');
    fc.assert(
      fc.property(pieces, between, (words, gap) => {
        const once = redact([...words, ' xoxb-1234567890-abcdef'].join(gap));
        expect(once).not.toContain('xoxb-1234567890');
        expect(redact(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'eyJ-',
    'eyJaaaaaaaa.',
    '://a:',
    '://a:b@',
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\nMIIE\n',
    '-----BEGIN CERTIFICATE-----\n',
    'bearer ',
    'password=',
    'password: "a',
    'password is ',
    'password=a,',
    'secret: ',
    'authorization: ',
    'x-tyk-authorization',
    'set-cookie: a=bcd;',
    'mysql ',
    'curl -u ',
    '-u a:',
    'name="password" value="',
    'machine a login b password ',
    '[redacted: token]',
    'xoxb-',
    'a@b.c/',
    'my-a',
    'a:3000:b:c:',
    'http://',
    'aA1',
    'a.',
    ' ',
    'x',
    '-',
  ])('takes time in proportion to the text: %j again and again', (piece) => {
    expect(isLinear((much) => redactForPublic(much(piece)))).toBe(true);
  });
});

it('the marks of a masked text are told from its words', () => {
  expect(withoutMarks(redact('Does TYK_GW_SECRET=352d20ee67be survive an upgrade?'))).toBe(
    'Does TYK_GW_SECRET=  survive an upgrade?',
  );
});

describe('redaction for the public', () => {
  it.each([
    ['e-mail addresses', 'ask ann.lee@mail.acme.co.uk', 'ask [redacted: email address]'],
    [
      'IP addresses',
      '10.0.3.7:27017 and fe80::1ff:fe23:4567:890a',
      '[redacted: IP address]:27017 and [redacted: IP address]',
    ],
    ['hosts', 'https://dash.prod.acme.io:3000/api', 'https://[redacted: host]:3000/api'],
    ['hosts in settings', '"host": "redis-acme-1", "port": 6379', '"host": "[redacted: host]", "port": 6379'],
    ['users', 'username: "bob", /home/ann/tyk.conf', 'username: "[redacted: user]", /home/[redacted: user]/tyk.conf'],
    ['mentions', 'ask <@U0ABC123DEF>', 'ask [redacted: user]'],
    ['secrets, as everywhere', 'TYK_GW_SECRET=352d20ee67be', 'TYK_GW_SECRET=[redacted: secret]'],
  ])('takes out %s', (_name, text, expected) => {
    expect(redactForPublic(text)).toBe(expected);
  });

  it.each([
    'Upgrade 5.3.1 to 5.8.0 at 10:30:00, values.yaml, global.redis.pass',
    'https://tyk.io/docs, docker.tyk.io/tyk-gateway/tyk-gateway:v5.8.1 and http://localhost:8080',
    'redis://redis-master.tyk.svc.cluster.local:6379/0 on 127.0.0.1',
    'the user is not found, log.info("std::string"), rpm -U tyk-dashboard-1.4.0-1.x86_64.rpm',
  ])('leaves %j as it is', (text) => {
    expect(redactForPublic(text)).toBe(text);
  });

  it('calls nobody, and a second time changes nothing', () => {
    const texts = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('@channel', 'ann@acme.io', ...redactionCases().map(({ text }) => text))),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, (words) => {
        const once = redactForPublic(words.join(' '));
        expect(once).not.toMatch(/@(?!\u200b)/);
        expect(redactForPublic(once)).toBe(once);
      }),
    );
  });
});
