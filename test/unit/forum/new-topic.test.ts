import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newTopicUrl } from '../../../src/forum/new-topic.ts';
import { anyText } from '../../any-text.ts';

describe('a new topic on the forum', () => {
  it('has the question filled in, and calls nobody there', () => {
    const url = new URL(newTopicUrl('https://community.tyk.io', 'How do I upgrade Helm?\nping @admin'));
    expect(url.origin + url.pathname).toBe('https://community.tyk.io/new-topic');
    expect(url.searchParams.get('title')).toBe('How do I upgrade Helm?');
    expect(url.searchParams.get('body')).toBe('How do I upgrade Helm?\nping @\u200badmin');
  });

  it('says nothing of secrets, people or machines, in its title or its body', () => {
    const asked = 'Why does ann@acme.io get 403 from 10.0.3.7?\nTYK_GW_SECRET=352d20ee67be on https://dash.acme.io';
    const { searchParams } = new URL(newTopicUrl('https://community.tyk.io', asked));
    expect(searchParams.get('title')).toBe('Why does [redacted: email address] get 403 from [redacted: IP address]?');
    expect(searchParams.get('body')).not.toMatch(/acme|10\.0|352d/);
  });

  it('stays an address that Slack and browsers take, whatever was asked', () => {
    fc.assert(
      fc.property(anyText(5000), (question) => {
        const url = newTopicUrl('https://community.tyk.io', question);
        expect(url.length).toBeLessThanOrEqual(3000);
        expect(URL.canParse(url)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(newTopicUrl('https://community.tyk.io', '\u{1f600}'.repeat(5000)).length).toBeLessThanOrEqual(3000);
  });
});
