import { describe, expect, it } from 'vitest';
import type { Aside } from '../../../src/desk/messages.ts';
import type { Ticket } from '../../../src/desk/ticket.ts';
import { asideNote, withNumber } from '../../../src/slack/render/aside-message.ts';
import { mergeQuestion } from '../../../src/slack/render/desk-modals.ts';
import { similarMessage } from '../../../src/slack/render/similar-message.ts';
import { ticketCard } from '../../../src/slack/render/ticket-card.ts';
import { aTicket, noon } from '../../builders.ts';

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

describe('an answer that did not help', () => {
  const answer = { text: 'It does.', by: 'U0EVE', at: noon };
  const again = aTicket({ status: { state: 'claimed', owner: 'U0EVE', at: noon, answer } });
  const answered = aTicket({ status: { state: 'answered', answer } });
  const seen = (blocks: readonly unknown[]) => JSON.stringify(blocks);

  it('is told on the card as what was said before', () => {
    expect(seen(ticketCard(again).blocks)).toContain('<@U0EVE> answered, before this was reopened:');
    expect(seen(ticketCard(answered).blocks)).toContain('<@U0EVE> answered:');
  });

  it('is neither offered to who asks the same, nor promised to who is moved there', () => {
    const offered = (ticket: Ticket) => seen(similarMessage('reply-1', 'U0BOB', [ticket]).blocks);
    const asked = (ticket: Ticket) => seen(mergeQuestion({ ...aTicket(), id: 'ticket-9', number: 9 }, ticket).blocks);
    expect([offered(answered).includes('It does.'), offered(again).includes('It does.')]).toEqual([true, false]);
    expect([asked(answered), asked(again)].map((text) => text.includes('at once'))).toEqual([true, false]);
  });
});
