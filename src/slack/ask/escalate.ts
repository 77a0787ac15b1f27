/** A shown reply -> a ticket for people, or the one that is there already; and what its asker is told. */
import type { Doer, Refusal } from '../../desk/act.ts';
import type { Desk, Opened } from '../../desk/desk.ts';
import { type ShownReply, toShortfall } from '../../desk/shown.ts';
import { isInThread, type MessageRef, type Place, type SectionRef, type Shortfall } from '../../desk/ticket.ts';
import type { Guides } from '../dependencies.ts';
import type { Permalinks } from '../desk/permalinks.ts';
import { wasAskedPrivately } from '../render/privacy.ts';
import { refusalText } from '../render/ticket-note.ts';
import { words } from '../render/words.ts';

/** Who asked for people, with which section in view, and under which message, if it lasts. */
interface AskedForPeople {
  readonly asker: Doer;
  readonly section?: SectionRef | undefined;
  readonly note?: MessageRef | undefined;
}

/** Opens a ticket for a shown reply, or joins the one that is there; by the asker, unless somebody else `asked`. */
export type Escalate = (shown: ShownReply, why: Shortfall['why'], asked?: AskedForPeople) => Promise<Opened | Refusal>;

/** Makes it. */
export function createEscalate(desk: Desk, permalinks: Permalinks, guides: Pick<Guides, 'assistant'>): Escalate {
  /** With the address by which the engineers open it; without one, the card names the channel. */
  async function withPermalink(place: Place): Promise<Place> {
    if (wasAskedPrivately(place) || place.kind === 'private') return place;
    const permalink = await permalinks(place.message);
    return permalink === undefined ? place : { ...place, permalink };
  }

  return async (shown, why, asked = { asker: shown.asker }) => {
    const { asker, section, note } = asked;
    const place = await withPermalink(shown.place);
    const shortfall = toShortfall(shown, why, section);
    const subject = guides.assistant().topicsOf(shown.question);
    const escalation = { key: shown.id, asker, place, question: shown.question, shortfall, subject };
    return desk.open({ ...escalation, ...(note !== undefined && { note }) });
  };
}

/** What somebody who asked for people is told, where no note tells them; `place` is where their answer will go. */
export function escalationText(opened: Opened | Refusal, place: Place): string {
  if (opened.kind === 'refused') return refusalText(opened);
  const { number, status } = opened.ticket;
  const where = isInThread(place) ? 'thread' : 'private';
  if (opened.as === 'opened') return words.askedPeople(number, where);
  if (status.state === 'answered') return words.answeredAlready(number, where);
  return status.state === 'reopened' ? words.askedAgain(number) : words.askedAlready(number);
}
