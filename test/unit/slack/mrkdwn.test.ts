import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/slack/cut.ts';
import { escapeText, link } from '../../../src/slack/escape.ts';
import { toMrkdwn } from '../../../src/slack/mrkdwn.ts';

const slack = (markdown: string) =>
  toMrkdwn(markdown, (href) => (href.startsWith('http') ? href : undefined), 2900).join('\n\n');

describe('Markdown in Slack', () => {
  it('keeps numbered steps and their commands together', () => {
    const steps = '1. Fetch **all** charts\n\n   ```bash\n   helm repo update && helm list\n   ```\n\n2. Upgrade';
    expect(slack(steps)).toBe('1. Fetch *all* charts\n```\nhelm repo update &amp;&amp; helm list\n```\n2. Upgrade');
  });

  it('keeps the number at which a list starts, and what is nested', () => {
    expect(slack('3. three\n4. four\n   - inner')).toBe('3. three\n4. four\n\u00a0\u00a0\u00a0\u00a0• inner');
  });

  it('makes headings bold, links Slack’s, and pictures links', () => {
    expect(slack('## Upgrade *now*')).toBe('*Upgrade _now_*');
    expect(slack('[the `chart`](https://x.io/?a=1&b=2)')).toBe('<https://x.io/?a=1&amp;b=2|the chart>');
    expect(slack('![the plan](https://x.io/p.png)')).toBe('<https://x.io/p.png|the plan>');
    expect(slack('[nowhere](javascript:alert(1))')).toBe('nowhere');
  });

  it('aligns a small table and lists a wide one', () => {
    expect(slack('| Tyk | Redis |\n|---|---|\n| 5.3 | 6, 7 |')).toBe('```\nTyk  Redis\n───  ─────\n5.3  6, 7\n```');
    const wide = 'x'.repeat(100);
    expect(slack(`| A | B |\n|---|---|\n| 1 | ${wide} |`)).toBe(`*A*: 1\n*B*: ${wide}`);
  });

  it('turns entities into characters once', () => {
    expect(slack('5.3 &gt; 5.2 &amp; &mdash; &#39;ok&#39;')).toBe("5.3 &gt; 5.2 &amp; — 'ok'");
  });
});

/** What Slack acts on: anything between angle brackets. */
function live(mrkdwn: string): string[] {
  return [...mrkdwn.matchAll(/<([^<>]*)>/g)].map(([, inside]) => inside ?? '');
}

describe('text from outside', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '<!channel>',
          '<@U1>',
          '<http://e.x|y>',
          '`',
          '```',
          '*',
          '|',
          '\n',
          '&',
          '[a](http://b)',
          '<',
          '>',
          '&lt;!here&gt;',
          '~',
          '> ',
          '# ',
          '- ',
          'word ',
          '<b>',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );

  it('never becomes a mention, a ping or a link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(live(escapeText(text))).toEqual([]);
        expect(live(toMrkdwn(text, () => undefined, 2900).join('\n'))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays inside the label of a link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(live(link('https://tyk.io/docs', text))).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is cut to Slack’s lengths without breaking a fence or an escape', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 20, max: 60 }), (text, limit) => {
        for (const piece of cut(escapeText(text), limit)) {
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece).not.toMatch(/&[a-z]{0,3}$/);
        }
      }),
      { numRuns: 2000 },
    );
    const long = `\`\`\`\n${'helm repo update\n'.repeat(300)}\`\`\``;
    for (const piece of toMrkdwn(long, () => undefined, 500)) {
      expect(piece).toMatch(/^```\n[^`]*\n```$/);
      expect(piece.length).toBeLessThanOrEqual(500);
    }
  });
});
