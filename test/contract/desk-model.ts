/** What a day at the desk should come to: who may do what, what the table says of it, and who is to read what. */
import { type ActKind, machine } from '../../src/desk/life.ts';
import { isThanks } from '../../src/desk/thanks.ts';
import type { TicketState } from '../../src/desk/ticket.ts';

export const people = ['U0ANN', 'U0BEN', 'U0CAT', 'U0EVE', 'U0KIM', 'U0MAX'] as const;
export const engineers = people.slice(3);
export const keys = ['one', 'two', 'three'] as const;
export type Key = (typeof keys)[number];

/** One thing that somebody does. */
export interface Step {
  readonly act:
    | Exclude<ActKind, 'reword' | 'join' | 'absorb' | 'part' | 'record' | 'remind' | 'publish' | 'settle' | 'unsettle'>
    | 'open';
  readonly key: Key;
  /** What it is merged into. */
  readonly other: Key;
  readonly actor: string;
  /** Whom it is given to. */
  readonly to: string;
  readonly text: string;
  readonly reason: 'answered' | 'not-ours' | 'in-the-guides';
  /** Of the message that is heard. */
  readonly ts: string;
}

interface Expected {
  state: TicketState;
  owner: string | undefined;
  waiting: string[];
  /** Something reached the asker. */
  isSaid: boolean;
  answer: string | undefined;
  answeredBy: string | undefined;
  isConfirmed: boolean;
  isNudged: boolean;
  into: Key | undefined;
  heard: Set<string>;
}

const forEngineers: readonly Step['act'][] = [
  ...(['claim', 'assign', 'take-over', 'release', 'ask', 'reply', 'answer', 'conclude', 'resolve', 'note'] as const),
  'merge',
];
const forOwners: readonly Step['act'][] = ['release', 'ask', 'answer', 'conclude', 'resolve'];

/** The tickets of a day, and what everybody is to have read. */
export class Model {
  readonly tickets = new Map<Key, Expected>();
  readonly told = new Map<string, string[]>();
  readonly heard: string[] = [];

  /** Says whether a step is taken, and takes it here. */
  foretell(step: Step): boolean {
    if (step.act === 'open') return this.#open(step);
    if (step.act === 'hear') return this.#hear(step);
    const ticket = this.tickets.get(step.key);
    if (ticket === undefined || !mayAct(ticket, step)) return false;
    if (step.act === 'assign' && !engineers.some((one) => one === step.to)) return false;
    const state = stateAfter(ticket.state, step.act);
    if (state === undefined || isRefused(ticket, step)) return false;
    if (step.act === 'merge') return this.#merge(ticket, step);
    if (step.act === 'reopen' && ticket.into !== undefined) return this.#part(ticket, step.key);
    this.#say(ticket, step);
    change(ticket, step, state);
    return true;
  }

  #tell(reader: string, line: string): void {
    this.told.set(reader, [...(this.told.get(reader) ?? []), line]);
  }

  #open({ key, actor }: Step): boolean {
    if (!this.tickets.has(key)) {
      this.tickets.set(key, fresh(actor));
      return true;
    }
    const ticket = this.tickets.get(this.#stayingOf(key));
    const state = ticket && stateAfter(ticket.state, 'join');
    // Who waits already is told so, which is no refusal.
    if (ticket === undefined || state === undefined) return false;
    const isNew = !ticket.waiting.includes(actor);
    if (isNew) ticket.waiting.push(actor);
    if (isNew && ticket.state === 'answered') this.#tell(actor, `answer ${ticket.answer}`);
    if (state !== ticket.state) Object.assign(ticket, { state, owner: undefined, isNudged: false });
    return true;
  }

  #stayingOf(key: Key): Key {
    const into = this.tickets.get(key)?.into;
    return into === undefined ? key : this.#stayingOf(into);
  }

  #hear({ key, actor, ts, text }: Step): boolean {
    const ticket = this.tickets.get(this.#stayingOf(key));
    const asks = !isThanks(text);
    const state = ticket && stateAfter(ticket.state, asks ? 'hear' : 'record');
    if (ticket === undefined || state === undefined) return false;
    if (!ticket.waiting.includes(actor) || ticket.heard.has(ts)) return false;
    ticket.heard.add(ts);
    this.heard.push(text);
    if (state === ticket.state) return true;
    Object.assign(ticket, { state, owner: state === 'claimed' ? ticket.owner : undefined, isNudged: false });
    return true;
  }

  #merge(ticket: Expected, { key, other }: Step): boolean {
    const into = this.tickets.get(other);
    if (into === undefined || key === other || stateAfter(into.state, 'absorb') === undefined) return false;
    if (into.state === 'resolved' && into.answer === undefined) return false;
    const newcomers = ticket.waiting.filter((user) => !into.waiting.includes(user));
    into.waiting.push(...newcomers);
    for (const user of newcomers) this.#tell(user, 'merged ');
    if (into.state === 'answered' || into.state === 'resolved') {
      for (const user of newcomers) this.#tell(user, `answer ${into.answer}`);
    }
    Object.assign(ticket, { state: 'merged', owner: undefined, into: other });
    return true;
  }

  /** Its people wait there no more; whose ticket that is goes on waiting. */
  #part(ticket: Expected, key: Key): boolean {
    const into = this.tickets.get(this.#stayingOf(key));
    if (into !== undefined)
      into.waiting = into.waiting.filter((user, at) => at === 0 || !ticket.waiting.includes(user));
    Object.assign(ticket, { state: 'reopened', into: undefined });
    return true;
  }

  #say({ waiting }: Expected, { act, text, reason }: Step): void {
    const [asker = ''] = waiting;
    if (act === 'ask') this.#tell(asker, `question ${text}`);
    if (act === 'reply') this.#tell(asker, `reply ${text}`);
    if (act === 'nudge' || act === 'lapse') this.#tell(asker, `${act} `);
    for (const reader of waiting) {
      if (act === 'answer' || act === 'conclude') this.#tell(reader, `answer ${text}`);
      if (act === 'resolve') this.#tell(reader, `closing ${reason === 'answered' ? '' : text}`);
    }
  }
}

function fresh(asker: string): Expected {
  return {
    state: 'open',
    owner: undefined,
    waiting: [asker],
    isSaid: false,
    answer: undefined,
    answeredBy: undefined,
    isConfirmed: false,
    isNudged: false,
    into: undefined,
    heard: new Set(),
  };
}

function stateAfter(state: TicketState, act: ActKind): TicketState | undefined {
  const step = machine[state][act];
  return isState(step) ? step : undefined;
}

function isState(step: string): step is TicketState {
  return step in machine;
}

function mayAct({ waiting }: Expected, { act, actor }: Step): boolean {
  const isEngineer = engineers.some((one) => one === actor);
  if (forEngineers.includes(act)) return isEngineer;
  if (act === 'reopen') return isEngineer || waiting.includes(actor);
  return act === 'nudge' || act === 'lapse' || actor === waiting[0];
}

function isRefused(ticket: Expected, { act, actor, to, text, reason }: Step): boolean {
  const { state, owner, isSaid, isConfirmed, isNudged, waiting } = ticket;
  const isTaken = (state === 'claimed' || state === 'waiting') && owner !== actor;
  if (forOwners.includes(act) && isTaken) return true;
  const isRepeat = state === 'answered' && ticket.answeredBy === actor && ticket.answer === text;
  const refusals: Partial<Record<Step['act'], boolean>> = {
    assign: owner === to,
    'take-over': owner === actor,
    answer: isRepeat,
    conclude: isRepeat,
    resolve: reason === 'answered' && !isSaid,
    solve: !isSaid || (state === 'resolved' && isConfirmed),
    withdraw: waiting.length > 1,
    nudge: isNudged,
    lapse: !isNudged,
  };
  return refusals[act] ?? false;
}

/** What is otherwise than before. */
function change(ticket: Expected, step: Step, state: TicketState): void {
  const { act, actor, text, reason } = step;
  const answers = act === 'answer' || act === 'conclude';
  const isReset = act === 'ask' || act === 'answer' || state !== ticket.state;
  Object.assign(ticket, {
    owner: ownerAfter(ticket, step, state),
    isSaid:
      ticket.isSaid || answers || act === 'ask' || act === 'reply' || (act === 'resolve' && reason !== 'answered'),
    isConfirmed: act === 'solve' || (state === ticket.state && ticket.isConfirmed),
    isNudged: act === 'nudge' || (ticket.isNudged && !isReset),
    ...(answers && { answer: text, answeredBy: actor }),
    state,
  });
}

function ownerAfter(
  { owner, state: before, answeredBy }: Expected,
  { act, actor, to }: Step,
  state: TicketState,
): string | undefined {
  if (act === 'assign') return to;
  if (act === 'claim' || act === 'take-over' || act === 'ask' || act === 'answer') return actor;
  if (act === 'reopen' && state === 'claimed') return answeredBy;
  if (act === 'reply') return state === before ? owner : actor;
  return state === before ? owner : undefined;
}
