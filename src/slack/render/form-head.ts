/** What stands above the fields of a form about a ticket: what happened meanwhile, whose it is, what was asked. */
import type { KnownBlock } from '@slack/types';
import type { News } from '../../desk/news.ts';
import type { Ticket } from '../../desk/ticket.ts';
import { deskWords } from './desk-words.ts';
import { clip, context, section, typed } from './message.ts';
import { agoOf } from './moment.ts';

const { forms } = deskWords;

/** The forms that act on a ticket. */
type Acting = 'answer' | 'ask' | 'resolve';

/** Who has a form open, and what they have not seen yet of what happened. */
export interface Reader {
  readonly by: string;
  readonly news?: readonly News[];
}

/** Says all three: whoever sends the form knows over whose head, and after whose answer. */
export function headOf(form: Acting, ticket: Ticket, { by, news = [] }: Reader): readonly KnownBlock[] {
  return [...newsBlocks(news), ...statusLine(form, ticket, by), ...questionOf(ticket)];
}

/** What a ticket asks, above the fields of a form. */
export function questionOf({ question }: Pick<Ticket, 'question'>): readonly KnownBlock[] {
  return [typed(question, 1500)];
}

/** What a form is called. */
export function titleOf(title: string, { number }: Ticket): string {
  return clip(forms.titleOf(title, number), 24);
}

function statusLine(form: Acting, { status }: Ticket, by: string): readonly KnownBlock[] {
  switch (status.state) {
    case 'claimed':
    case 'waiting':
      return status.owner === by ? [] : [section(`${forms.claimed(`<@${status.owner}>`)} ${forms[form].takesOver}`)];
    case 'answered': {
      const who = status.answer.by === by ? forms.you : `<@${status.answer.by}>`;
      return form === 'answer' ? [section(forms.answered(who, agoOf(status.answer.at)))] : [];
    }
    default:
      return [];
  }
}

const newsAtMost = 3;

function newsBlocks(news: readonly News[]): readonly KnownBlock[] {
  if (news.length === 0) return [];
  const lines = news.slice(-newsAtMost).flatMap(({ kind, by, text }) => {
    return [context(forms.newsOf[kind](`<@${by}>`)), ...(text === undefined ? [] : [typed(text, 500)])];
  });
  return [section(forms.news), ...lines, { type: 'divider' }];
}
