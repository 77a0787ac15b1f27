/** What the history keeps of an act, beside who did it to which ticket and when. */
import type { Act } from './act.ts';
import type { Ticket, TicketRef } from './ticket.ts';
import type { TicketEvent } from './tickets.ts';

/** Gives it, for a ticket as it stands after the act. */
export function detailsOf(after: Ticket, act: Act): Partial<TicketEvent> {
  switch (act.kind) {
    case 'assign':
      return { to: act.to };
    case 'ask':
    case 'answer':
    case 'conclude':
    case 'note':
      return { text: act.text };
    case 'reply': {
      const files = act.files ?? [];
      const to = act.to ?? after.asker.user;
      const heard = act.byHand && { heard: { how: 'wrote', message: act.byHand.message } as const };
      return { text: act.text, to, ...(files.length > 0 && { files }), ...heard };
    }
    case 'resolve': {
      const text = act.text ?? '';
      return { reason: act.reason, ...(text !== '' && { text }) };
    }
    case 'lapse':
      return { reason: 'no-reply' };
    case 'merge':
      return { other: act.into };
    case 'absorb':
    case 'part':
      return { other: refTo(act.other) };
    case 'reword':
      return { text: after.question };
    case 'hear':
    case 'record': {
      const { how, message, files } = act.words;
      const text = act.words.text;
      return { heard: { how, message }, ...(text !== '' && { text }), ...(files.length > 0 && { files }) };
    }
    case 'publish':
      return { text: act.topic.url };
    case 'settle':
      return { text: `${act.solution.text}\n${act.solution.url}` };
    case 'remind':
      return { reminder: act.reminder };
    case 'claim':
    case 'take-over':
    case 'release':
    case 'solve':
    case 'reopen':
    case 'withdraw':
    case 'join':
    case 'nudge':
    case 'unsettle':
      return {};
  }
}

/** A ticket as others name it. */
export function refTo({ id, number }: Ticket): TicketRef {
  return { id, number };
}
