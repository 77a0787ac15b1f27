import { describe, expect, it } from 'vitest';
import { toSubcommand } from '../../../src/slack/receive/subcommand.ts';

describe('a word after /upgrade', () => {
  it.each(['help', 'status', 'queue', 'pause', 'resume', ' Help ', 'STATUS'])('“%s” alone is a command', (text) => {
    expect(toSubcommand(text)).toBe(text.trim().toLowerCase());
  });

  it.each(['', 'help me', 'status code 502', 'the queue', 'helping', 'help help', 'pause the gateway', 'queue\nhelp'])(
    '“%s” is a question',
    (text) => {
      expect(toSubcommand(text)).toBeUndefined();
    },
  );
});
