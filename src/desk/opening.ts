/** A question that people are asked -> a ticket, as it begins. */
import type { Doer, Refusal } from './act.ts';
import { named } from './acts.ts';
import { asideMessage, statusMessages, type Turn } from './messages.ts';
import { written } from './redacted-text.ts';
import type { MessageRef, Place, Shortfall, Subject } from './ticket.ts';
import type { Opening } from './tickets.ts';

/** What is known when a ticket is opened. */
export interface Escalation {
  /** Names the message or private request; the same key opens one ticket, however often it comes. */
  readonly key: string;
  readonly asker: Doer;
  readonly place: Place;
  readonly question: string;
  readonly shortfall: Shortfall;
  /** Platforms, components and versions that the question names. */
  readonly subject?: Subject;
  /** What was asked and shown in the same thread before, oldest first. */
  readonly conversation?: readonly Turn[];
  /** A message that stands already, to become the asker's note; absent where one is to be posted. */
  readonly note?: MessageRef;
}

/** Opens a ticket under a fresh id; only a question without a single word is refused. */
export function openTicket(escalation: Escalation, id: string, now: number): Opening | Refusal {
  const question = written(escalation.question);
  if (question === '') return { kind: 'refused', reason: 'empty-question' };
  const { key, asker, place, shortfall, subject, note, conversation = [] } = escalation;
  const ticket: Opening['ticket'] = {
    id,
    key,
    team: asker.team,
    asker: { user: asker.user, place, since: now, ...(note !== undefined && { note }) },
    question,
    shortfall,
    ...(subject !== undefined && { subject }),
    openedAt: now,
    pauses: [],
    reminded: [],
    status: { state: 'open' },
    watchers: [],
    heard: [],
    version: 1,
  };
  const turns = conversation.map((turn) => ({ ...turn, text: written(turn.text) }));
  return {
    ticket,
    event: { ticket: id, version: 1, kind: 'open', by: asker.user, at: now, text: question, ...named(asker) },
    messages: [
      ...statusMessages(ticket),
      ...(turns.length === 0 ? [] : [asideMessage(ticket, { about: 'conversation', turns })]),
    ],
  };
}
