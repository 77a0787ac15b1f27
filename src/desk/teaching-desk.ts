/**
 * A desk that learns: an engineer's answer picks a section of the guides for the ticket, by quoting it or by linking to
 * it alone; and that an answer did not help puts in doubt what was learned of it.
 */
import type { Refusal } from './act.ts';
import type { Done } from './changing.ts';
import type { Desk } from './desk.ts';
import { answerOf, type Person, type SectionRef, type Ticket } from './ticket.ts';

/** What it is handed. */
interface TeachingDeskParts {
  /** The section that a public address leads to, if it leads to one alone. */
  readonly sectionAt: (url: string) => SectionRef | undefined;
  /** Hears which section was picked; it has no part in the answer, and must not fail it. */
  readonly picked: (ticket: Ticket, section: SectionRef, by: Person) => void;
  /** Hears that a ticket was opened again: what was made of its answer, and the section that it picked, are in doubt. */
  readonly reopened: (ticket: Ticket, section: SectionRef | undefined) => void;
}

/** The same desk; answers that quote a section, or link to one, are told of, and tickets that are opened again. */
export function createTeachingDesk(desk: Desk, { sectionAt, picked, reopened }: TeachingDeskParts): Desk {
  function sectionOf(ticket: Ticket): SectionRef | undefined {
    const answer = answerOf(ticket);
    return answer && (answer.section ?? sectionLinked(answer.text, sectionAt));
  }

  function teach(outcome: Done | Refusal, by: Person): Done | Refusal {
    const section = outcome.kind === 'done' ? sectionOf(outcome.ticket) : undefined;
    if (outcome.kind === 'done' && section !== undefined) picked(outcome.ticket, section, by);
    return outcome;
  }

  return {
    ...desk,
    answer: async (id, by, ...said) => teach(await desk.answer(id, by, ...said), by),
    conclude: async (id, by, ...said) => teach(await desk.conclude(id, by, ...said), by),
    async reopen(id, by) {
      const outcome = await desk.reopen(id, by);
      if (outcome.kind === 'done') reopened(outcome.ticket, sectionOf(outcome.ticket));
      return outcome;
    },
  };
}

/** The section that a text links to; several leave open which one answers. */
function sectionLinked(text: string, sectionAt: TeachingDeskParts['sectionAt']): SectionRef | undefined {
  const addresses = text.match(/https?:\/\/[^\s<>|)\]"]+/g) ?? [];
  const found = addresses.flatMap((address) => sectionAt(address.replace(/[.,;:!?]+$/, '')) ?? []);
  const [section, ...others] = new Map(found.map((each) => [`${each.path}#${each.anchor}`, each])).values();
  return others.length === 0 ? section : undefined;
}
