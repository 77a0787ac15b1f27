/**
 * A desk that learns: an engineer's answer picks a section of the guides for the ticket, by quoting it or by linking to
 * it alone.
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
}

/** The same desk; answers that quote a section, or link to one, are told of. */
export function createTeachingDesk(desk: Desk, { sectionAt, picked }: TeachingDeskParts): Desk {
  function teach(outcome: Done | Refusal, by: Person): Done | Refusal {
    const answer = outcome.kind === 'done' ? answerOf(outcome.ticket) : undefined;
    const section = answer && (answer.section ?? sectionLinked(answer.text, sectionAt));
    if (outcome.kind === 'done' && section !== undefined) picked(outcome.ticket, section, by);
    return outcome;
  }

  return {
    ...desk,
    answer: async (id, by, ...said) => teach(await desk.answer(id, by, ...said), by),
    conclude: async (id, by, ...said) => teach(await desk.conclude(id, by, ...said), by),
  };
}

/** The section that a text links to; several leave open which one answers. */
function sectionLinked(text: string, sectionAt: TeachingDeskParts['sectionAt']): SectionRef | undefined {
  const addresses = text.match(/https?:\/\/[^\s<>|)\]"]+/g) ?? [];
  const found = addresses.flatMap((address) => sectionAt(address.replace(/[.,;:!?]+$/, '')) ?? []);
  const [section, ...others] = new Map(found.map((each) => [`${each.path}#${each.anchor}`, each])).values();
  return others.length === 0 ? section : undefined;
}
