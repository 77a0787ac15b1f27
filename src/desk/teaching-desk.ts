/** A desk that learns: an engineer's answer that links to one section of the guides picks it for the ticket. */
import type { Desk } from './desk.ts';
import type { Person, SectionRef, Ticket } from './ticket.ts';

/** What it is handed. */
interface TeachingDeskParts {
  /** The section that a public address leads to, if it leads to one alone. */
  readonly sectionAt: (url: string) => SectionRef | undefined;
  /** Hears which section was picked; it has no part in the answer, and must not fail it. */
  readonly picked: (ticket: Ticket, section: SectionRef, by: Person) => void;
}

/** The same desk; answers that link to a section are told of. */
export function createTeachingDesk(desk: Desk, { sectionAt, picked }: TeachingDeskParts): Desk {
  return {
    ...desk,
    async answer(id, by, text) {
      const answered = await desk.answer(id, by, text);
      const [section, ...others] = sectionsLinked(text, sectionAt);
      if (answered.kind === 'done' && section !== undefined && others.length === 0)
        picked(answered.ticket, section, by);
      return answered;
    },
  };
}

/** Each section that a text links to, once; several leave open which one answers. */
function sectionsLinked(text: string, sectionAt: TeachingDeskParts['sectionAt']): readonly SectionRef[] {
  const addresses = text.match(/https?:\/\/[^\s<>|)\]"]+/g) ?? [];
  const found = addresses.flatMap((address) => sectionAt(address.replace(/[.,;:!?]+$/, '')) ?? []);
  return [...new Map(found.map((section) => [`${section.path}#${section.anchor}`, section])).values()];
}
