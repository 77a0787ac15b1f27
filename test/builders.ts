/** Situations, by name: what a test needs to be there, with everything it does not care about filled in. */
import type { Answer } from '../src/assistant/reply.ts';
import type { PageHead, Section } from '../src/content/page.ts';
import type { Escalation } from '../src/desk/opening.ts';
import type { ShownReply } from '../src/desk/shown.ts';
import type { Place, Status, Ticket, Waiting } from '../src/desk/ticket.ts';
import type { Arrival } from '../src/slack/receive/inbox.ts';

/** Noon, some day: where time starts in tests. */
export const noon = 1_750_000_000_000;

/** A thread in #general of team T1 that starts with the message `ts`. */
export function aThread(ts = '1750000000.000100', channel = 'C0GENERAL'): Place {
  return { kind: 'thread', message: { team: 'T1', channel, ts }, threadTs: ts };
}

/** A private request, made in #general. */
export function aPrivatePlace(channel = 'C0GENERAL'): Place {
  return { kind: 'private', channel };
}

/** Ann asking in a thread for a person, because nothing was found. */
export function anEscalation(over: Partial<Escalation> = {}): Escalation {
  return {
    key: 'T1/C0GENERAL/1750000000.000100',
    asker: { team: 'T1', user: 'U0ANN' },
    place: aThread(),
    question: 'Does the portal run on ARM?',
    shortfall: {
      why: 'not-covered',
      confidence: 0.1,
      tried: [{ path: 'guides/portal.md', anchor: 'upgrade', title: 'Portal › Upgrade', url: '', score: 0.2 }],
    },
    ...over,
  };
}

/** One who waits since noon. */
export function aWaiting(user: string, place: Place = aPrivatePlace()): Waiting {
  return { user, place, since: noon };
}

/** Ann's ticket #42 in a state, at version 7; `watchers` wait in private. */
export function aTicket({
  status = { state: 'open' },
  watchers = [],
}: {
  readonly status?: Status;
  readonly watchers?: readonly string[];
} = {}): Ticket {
  const { key, place, question, shortfall } = anEscalation();
  return {
    id: 'ticket-42',
    number: 42,
    key,
    team: 'T1',
    asker: aWaiting('U0ANN', place),
    question,
    shortfall,
    openedAt: noon,
    pauses: [],
    reminded: [],
    status,
    watchers: watchers.map((user) => aWaiting(user)),
    heard: [],
    version: 7,
  };
}

/** A reply that quoted the portal's guide to Ann in a thread. */
export function aShownReply(over: Partial<ShownReply> = {}): ShownReply {
  const { asker, place, question, shortfall } = anEscalation();
  const { tried, confidence } = shortfall;
  return { id: 'reply-1', asker, place, question, kind: 'answer', tried, confidence, shownAt: noon, ...over };
}

/** A question that came in under this key, in a lane of its own. */
export function anArrival(key: string, over: Partial<Arrival> = {}): Arrival {
  return { key, kind: 'question', lane: key, position: 0, payload: { key }, ...over };
}

/** The head of the Helm guide. */
export function aPageHead(over: Partial<PageHead> = {}): PageHead {
  return {
    path: 'guides/helm.md',
    title: 'Helm',
    description: '',
    kind: 'guide',
    platforms: [],
    components: [],
    aliases: [],
    before: [],
    order: 1,
    ...over,
  };
}

/** The section of the Helm guide about upgrading. */
export function aSection({ page = aPageHead(), anchor = 'upgrade', ...over }: Partial<Section> = {}): Section {
  const { markdown = 'Do it.', text = markdown, title = 'Upgrade' } = over;
  const place = { anchor, heading: anchor, title, level: 2, url: `https://example.com/helm#${anchor}` };
  return { page, ...place, breadcrumbs: [page.title, title], ...over, markdown, text };
}

/** A section as the answer, quoted whole: more than any reply quotes. */
export function anAnswer(section = aSection(), over: Partial<Answer> = {}): Answer {
  return {
    kind: 'answer',
    section,
    excerpt: section.markdown,
    ...{ platforms: [], places: [], related: [], corrections: [], matched: ['upgrade', 'helm'] },
    confidence: 0.9,
    hits: [{ section, score: 1 }],
    ...over,
  };
}
