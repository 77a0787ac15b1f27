/**
 * Days at the desk: three askers and three engineers do what they like to three tickets, processes are
 * restarted in between, messages fail and are sent again. A model of the table says how each ticket stands; the
 * mailboxes of the people say whether everybody was told what they should be told, and told once.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../src/desk/desk.ts';
import type { ActKind } from '../../src/desk/life.ts';
import { ownerOf } from '../../src/desk/ticket.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { anEscalation, aPrivatePlace, noon } from '../builders.ts';
import { engineers, type Key, keys, Model, people, type Step } from './desk-model.ts';
import { aKeeping } from './keeping.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
});
afterAll(() => database.close());

/** As many as the suite has time for; `npm run histories` lives a thousand. */
const days = Number(process.env['HISTORIES'] ?? 200);

let runs = 0;

/** The desk of one day, in a team of its own, and what everybody has read. */
class Real {
  readonly team = `team ${++runs}`;
  readonly read = new Map<string, string[]>();
  readonly heard: string[] = [];
  desk: Desk = this.open();
  #ids = 0;

  open(): Desk {
    const newId = () => `${this.team} ${++this.#ids}`;
    const isEngineer = async ({ user }: { readonly user: string }) => engineers.some((one) => one === user);
    return createDesk({ tickets: createTicketStore(database), clock: () => noon, newId, isEngineer });
  }

  restart(): void {
    this.desk = this.open();
  }

  keyOf(key: Key): string {
    return `${this.team} ${key}`;
  }

  /** Sends what waits; every third message fails at first, as Slack would have it. */
  async deliver(): Promise<void> {
    const outbox = createOutbox(database, await aKeeping(database));
    const failed = new Set<string>();
    let count = 0;
    for (;;) {
      const rows = await outbox.claim(noon, 50);
      if (rows.length === 0) return;
      for (const row of rows) {
        count += 1;
        if (count % 3 === 0 && !failed.has(row.key)) {
          failed.add(row.key);
          await outbox.retry(row, 'Slack is down', noon);
        } else {
          this.#take(row.payload);
          await outbox.sent(row);
        }
      }
    }
  }

  #take(payload: unknown): void {
    if (!isPayload(payload)) throw new Error('no message');
    const { kind, users = [], user = '', text = '', saying, aside } = payload;
    if (kind === 'answer') for (const reader of users) this.#note(reader, `answer ${text}`);
    if (kind === 'say' && saying !== undefined) this.#note(user, `${saying.about} ${saying.text ?? ''}`);
    if (kind === 'aside' && aside?.about === 'heard') this.heard.push(aside.text ?? '');
  }

  #note(reader: string, line: string): void {
    this.read.set(reader, [...(this.read.get(reader) ?? []), line]);
  }
}

interface Payload {
  readonly kind: string;
  readonly users?: readonly string[];
  readonly user?: string;
  readonly text?: string;
  readonly saying?: { readonly about: string; readonly text?: string };
  readonly aside?: { readonly about: string; readonly text?: string };
}

function isPayload(payload: unknown): payload is Payload {
  return typeof payload === 'object' && payload !== null && 'kind' in payload;
}

/** Does a step for real. */
async function doStep(real: Real, step: Step): Promise<string> {
  const { desk, team } = real;
  const { act, actor, to, text, reason } = step;
  const by = { team, user: actor };
  if (act === 'open') {
    const escalation = anEscalation({ key: real.keyOf(step.key), asker: by, place: aPrivatePlace() });
    return (await desk.open(escalation)).kind;
  }
  const id = (await desk.findByKey(real.keyOf(step.key)))?.id ?? 'nothing';
  const other = (await desk.findByKey(real.keyOf(step.other)))?.id ?? 'nothing';
  const words = { how: 'wrote', message: { team, channel: 'C1', ts: step.ts }, text, files: [] } as const;
  const doing: Readonly<Record<Exclude<Step['act'], 'open'>, () => Promise<{ readonly kind: string }>>> = {
    claim: () => desk.claim(id, by),
    assign: () => desk.assign(id, by, to),
    'take-over': () => desk.takeOver(id, by),
    release: () => desk.release(id, by),
    ask: () => desk.ask(id, by, text),
    reply: () => desk.reply(id, by, { text }),
    answer: () => desk.answer(id, by, text),
    conclude: () => desk.conclude(id, by, text),
    resolve: () => desk.resolve(id, by, reason, reason === 'answered' ? {} : { text }),
    note: () => desk.note(id, by, text),
    merge: () => desk.merge(id, other, by),
    solve: () => desk.solve(id, by),
    reopen: () => desk.reopen(id, by),
    withdraw: () => desk.withdraw(id, by),
    hear: () => desk.hear(id, by, words),
    nudge: () => desk.pass(id, { kind: 'nudge' }),
    lapse: () => desk.pass(id, { kind: 'lapse' }),
  };
  return (await doing[act]()).kind;
}

/** A step of a person, done and foretold. */
class Act implements fc.AsyncCommand<Model, Real> {
  readonly step: Step;

  constructor(step: Step) {
    this.step = step;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    const expected = model.foretell(this.step) ? 'done' : 'refused';
    expect(await doStep(real, this.step)).toBe(expected);
    for (const [key, { state, owner, waiting }] of model.tickets) {
      const ticket = await real.desk.findByKey(real.keyOf(key));
      expect(ticket && [ticket.status.state, ownerOf(ticket)]).toEqual([state, owner]);
      expect(ticket && [ticket.asker, ...ticket.watchers].map(({ user }) => user)).toEqual(waiting);
    }
  }

  toString(): string {
    const { act, key, other, actor, to, text } = this.step;
    return `${actor} ${act} ${key} (${other}, ${to}, ${text})`;
  }
}

class Restart implements fc.AsyncCommand<Model, Real> {
  check(): boolean {
    return true;
  }

  async run(_: Model, real: Real): Promise<void> {
    real.restart();
  }

  toString(): string {
    return 'restart';
  }
}

class Deliver implements fc.AsyncCommand<Model, Real> {
  check(): boolean {
    return true;
  }

  async run(_: Model, real: Real): Promise<void> {
    await real.deliver();
  }

  toString(): string {
    return 'deliver';
  }
}

type Kind =
  | Exclude<ActKind, 'reword' | 'join' | 'absorb' | 'part' | 'record' | 'remind' | 'publish' | 'settle' | 'unsettle'>
  | 'open';

const texts = fc.constantFrom('It does.', 'It did not work.', 'thanks!', 'Which version?');
function stepOf(acts: readonly Kind[], actors: readonly string[]): fc.Arbitrary<Act> {
  return fc
    .record({
      act: fc.constantFrom(...acts),
      key: fc.constantFrom(...keys),
      other: fc.constantFrom(...keys),
      actor: fc.constantFrom(...actors),
      to: fc.constantFrom(...people),
      text: texts,
      reason: fc.constantFrom('answered' as const, 'not-ours' as const, 'in-the-guides' as const),
      ts: fc.constantFrom('1.0', '2.0', '3.0', '4.0', '5.0'),
    })
    .map((step) => new Act(step));
}

const commands = fc.commands(
  [
    stepOf(['open'], people.slice(0, 3)),
    stepOf(['open'], people.slice(0, 3)),
    stepOf(['claim', 'assign', 'take-over', 'release'], engineers),
    stepOf(['ask', 'reply', 'answer', 'conclude', 'resolve', 'note'], engineers),
    stepOf(['merge'], engineers),
    stepOf(['solve', 'reopen', 'withdraw', 'hear', 'hear'], people.slice(0, 3)),
    stepOf(['claim', 'answer', 'merge', 'solve', 'hear', 'reopen'], people),
    stepOf(['nudge', 'lapse'], people),
    fc.constant(new Restart()),
    fc.constant(new Deliver()),
  ],
  { maxCommands: 30, size: 'max' },
);

const sorted = (mailboxes: ReadonlyMap<string, readonly string[]>) =>
  new Map([...mailboxes].sort().map(([reader, lines]) => [reader, lines.toSorted()]));

it(
  'days of random acts end as the table says, and everybody was told what they should be told, once',
  async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (day) => {
        const [model, real] = [new Model(), new Real()];
        await fc.asyncModelRun(() => ({ model, real }), day);
        await real.deliver();
        expect(sorted(real.read)).toEqual(sorted(model.told));
        expect(real.heard.toSorted()).toEqual(model.heard.toSorted());
      }),
      { numRuns: days },
    );
    expect(await createTicketStore(database).verify()).toEqual([]);
  },
  days * 1_000,
);
