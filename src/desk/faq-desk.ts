/**
 * From an answer to knowledge: entries are drafted, edited, published and retired by engineers; those that the
 * documentation covers retire by themselves, and who wanted to be told is told.
 */
import type { RefusalReason } from './act.ts';
import {
  type Author,
  coveringSection,
  draftFaq,
  draftFaqOf,
  editFaq,
  type FaqEntry,
  type FaqRefusal,
  type FaqText,
  isDoubted,
  publishFaq,
  redraftFaq,
  retireFaq,
  takeBackFaq,
} from './faq.ts';
import { type FaqEntries, type GrantedMessage, grantedWishes, type Wish, type Wishes } from './faq-entries.ts';
import { living } from './life.ts';
import { toOutgoing } from './message-rows.ts';
import { asideMessage } from './messages.ts';
import { written } from './redacted-text.ts';
import { answerOf, type Person, type SectionRef, type Ticket } from './ticket.ts';
import type { TicketStore } from './tickets.ts';

/** Why nothing was changed. */
interface LearningRefusal {
  readonly kind: 'refused';
  readonly reason:
    | FaqRefusal['reason']
    | Extract<RefusalReason, 'not-an-engineer' | 'no-such-ticket'>
    | 'no-such-entry';
}

/** The entry as it stands now. */
interface Learned {
  readonly kind: 'done';
  readonly entry: FaqEntry;
}

type Outcome = Promise<Learned | LearningRefusal>;

/** Who does something to an entry: with the name that stands under it. */
interface Editor extends Person {
  readonly name: string;
}

/** What is asked when content changed. */
interface Knowledge {
  /** The section of the documentation alone that answers a question, without what was learned. */
  readonly documented: (question: string) => SectionRef | undefined;
  /** The section of all that is known that answers a question. */
  readonly known: (question: string) => GrantedMessage['section'] | undefined;
}

/** What became of entries and wishes when content changed. */
interface Swept {
  readonly retired: readonly FaqEntry[];
  readonly granted: readonly Wish[];
}

/** Acts on the FAQ. Every process reads entries anew when `stamp` changes. */
export interface Learning {
  /** Drafts an entry from a ticket, with its answer or with `answer`: anew where one was drafted before; a published one stays. */
  draft(ticket: string, by: Editor, answer?: string): Outcome;
  /** Drafts one from questions that nobody answered, the likest to all of them first. */
  draftOf(questions: readonly string[], by: Editor): Outcome;
  edit(id: string, by: Editor, text: Partial<FaqText>): Outcome;
  publish(id: string, by: Editor): Outcome;
  retire(id: string, by: Editor): Outcome;
  find(id: string): Promise<FaqEntry | undefined>;
  list: FaqEntries['list'];
  stamp: FaqEntries['stamp'];
  /** Remembers that somebody wants to be told. */
  wish(wish: Wish): Promise<void>;
  /** After tickets were opened again: takes back the entries that their answers became, and says so in the ticket. */
  takeBack(): Promise<void>;
  /** After content or entries changed: retires what is covered, and tells who waits for an answer. */
  sweep(knowledge: Knowledge): Promise<Swept>;
}

/** What people do to it; the rest is for whoever runs it. */
export type FaqDesk = Pick<Learning, 'draft' | 'draftOf' | 'edit' | 'publish' | 'wish'>;

/** What it is handed. */
export interface LearningParts {
  readonly entries: FaqEntries;
  readonly wishes: Wishes;
  readonly tickets: Pick<TicketStore, 'find' | 'history' | 'list'>;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly isEngineer: (person: Person) => Promise<boolean>;
}

const everything = 1_000_000;

/** Makes it. */
export function createLearning({ entries, wishes, tickets, clock, newId, isEngineer }: LearningParts): Learning {
  async function change(id: string, by: Editor, decide: (entry: FaqEntry) => FaqEntry | FaqRefusal): Outcome {
    if (!(await isEngineer(by))) return no('not-an-engineer');
    for (;;) {
      const entry = await entries.find(id);
      if (entry === undefined || entry.team !== by.team) return no('no-such-entry');
      const changed = decide(entry);
      if ('kind' in changed) return changed;
      if ((await entries.commit(changed)) === 'done') return { kind: 'done', entry: changed };
    }
  }

  async function entryOf({ id, team }: Ticket): Promise<FaqEntry | undefined> {
    const all = await entries.list({ team, states: ['draft', 'published'] });
    return all.find(({ ticket }) => ticket?.id === id);
  }

  return {
    async draft(id, by, answer) {
      if (!(await isEngineer(by))) return no('not-an-engineer');
      const ticket = await tickets.find(id);
      if (ticket === undefined || ticket.team !== by.team) return no('no-such-ticket');
      const [history, merged] = await Promise.all([tickets.history(id), questionsMergedInto(ticket, tickets)]);
      const source = { ticket, history, merged, ...(answer !== undefined && { answer }) };
      const known = await entryOf(ticket);
      if (known?.status.state === 'published') return { kind: 'done', entry: known };
      if (known?.status.state === 'draft' && known.status.takenBackAt !== undefined)
        return change(known.id, by, (before) => redraftFaq(before, ticket));
      const entry = draftFaq(source, authorOf(by), known?.id ?? newId(), clock());
      if (known === undefined) await entries.add(entry);
      else return change(known.id, by, (before) => ({ ...entry, version: before.version + 1 }));
      return { kind: 'done', entry };
    },
    async draftOf(questions, by) {
      if (!(await isEngineer(by))) return no('not-an-engineer');
      const entry = draftFaqOf(questions, by.team, authorOf(by), newId(), clock());
      await entries.add(entry);
      return { kind: 'done', entry };
    },
    edit: (id, by, text) => change(id, by, (entry) => editFaq(entry, text, authorOf(by), clock())),
    publish: (id, by) => change(id, by, (entry) => publishFaq(entry, authorOf(by), clock())),
    retire: (id, by) => change(id, by, (entry) => retireFaq(entry, by.user, clock())),
    find: (id) => entries.find(id),
    list: (wanted) => entries.list(wanted),
    stamp: () => entries.stamp(),
    wish: (wish) => wishes.add({ ...wish, question: written(wish.question) }),

    async takeBack() {
      const open = await tickets.list({ states: living, order: 'oldest-first', limit: everything });
      const byId = new Map(open.map((ticket) => [ticket.id, ticket]));
      for (const entry of await entries.list({ states: ['published'] })) {
        const ticket = byId.get(entry.ticket?.id ?? '');
        if (ticket === undefined || !isDoubted(entry, await tickets.history(ticket.id))) continue;
        const to = answerOf(ticket)?.by ?? entry.draftedBy.user;
        const aside = asideMessage(ticket, { about: 'taken-back', ticket: ticket.id, to, title: entry.title });
        await entries.commit(takeBackFaq(entry, clock()), toOutgoing([aside], ticket.version, clock()));
      }
    },

    async sweep({ documented, known }) {
      const retired: FaqEntry[] = [];
      for (const entry of await entries.list({ states: ['published'] })) {
        const covering = coveringSection(entry, documented);
        const changed = covering && retireFaq(entry, '', clock(), covering);
        if (changed === undefined || 'kind' in changed) continue;
        // Somebody changed it meanwhile: it is looked at again next time.
        if ((await entries.commit(changed)) === 'done') retired.push(changed);
      }
      const granted = grantedWishes(await wishes.open(), known);
      await wishes.grant(granted, clock());
      return { retired, granted: granted.map(({ wish }) => wish) };
    },
  };
}

function authorOf({ user, name }: Editor): Author {
  return { user, name };
}

/** What the others asked whose tickets became part of this one, and are so still. */
async function questionsMergedInto(
  { id }: Ticket,
  tickets: Pick<TicketStore, 'find' | 'history'>,
): Promise<readonly string[]> {
  const history = await tickets.history(id);
  const others = history.flatMap(({ kind, other }) => (kind === 'absorb' && other !== undefined ? [other.id] : []));
  const found = await Promise.all(others.map((other) => tickets.find(other)));
  return found.flatMap((ticket) =>
    ticket?.status.state === 'merged' && ticket.status.into.id === id ? [ticket.question] : [],
  );
}

function no(reason: LearningRefusal['reason']): LearningRefusal {
  return { kind: 'refused', reason };
}
