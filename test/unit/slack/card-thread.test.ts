import { describe, expect, it } from 'vitest';
import type { Aside } from '../../../src/desk/messages.ts';
import { asideNote, withNumber } from '../../../src/slack/render/aside-message.ts';
import { aTicket } from '../../builders.ts';

const markdown = '**Known bug**, see [the notes](https://x.test/5.8).\n\n| a | b |\n|---|---|\n| 1 | <!channel> |';
const byEngineer: readonly Aside[] = [
  { about: 'step', step: 'answer', by: 'U0EVE', text: markdown },
  { about: 'step', step: 'conclude', by: 'U0EVE', text: markdown },
  { about: 'step', step: 'resolve', by: 'U0EVE', reason: 'duplicate', text: markdown },
  { about: 'said', by: 'U0EVE', to: 'U0BEN', text: markdown },
  { about: 'note', by: 'U0EVE', text: markdown },
];

describe('the thread of a card', () => {
  it.each(byEngineer)('shows what an engineer wrote as they meant it ($about)', (aside) => {
    const shown = JSON.stringify(asideNote(aside).blocks);
    expect(shown).toContain('"text":"Known bug","style":{"bold":true}');
    expect(shown).toContain('"url":"https://x.test/5.8"');
    expect(shown).not.toMatch(/\*\*|\|---|"broadcast"/);
  });

  it('shows what the asker wrote as they typed it', () => {
    const shown = JSON.stringify(
      asideNote({ about: 'step', step: 'reword', by: 'U0ANN', text: '**it** fails' }).blocks,
    );
    expect(shown).toContain('**it** fails');
    expect(shown).toContain('rich_text_quote');
  });

  it('stays within the limits of Slack, however long a note is', () => {
    const text = Array.from({ length: 60 }, (_, at) => `# Step ${at}\n\n${'so '.repeat(40)}`).join('\n\n');
    const { blocks, text: spoken } = withNumber(aTicket(), asideNote({ about: 'note', by: 'U0EVE', text }));
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect(spoken.length).toBeLessThanOrEqual(4000);
  });
});
