/** What came of what people did: looked up in Slack, where people see it, and in the database, where it is kept. */

import { type Database, openDatabase } from '../../src/store/database.ts';
import { backlogOf } from '../../src/store/health.ts';
import type { Message } from '../../src/workspace/model.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { fromApp, shown } from '../e2e/reading.ts';
import type { Act, Asked, Done } from './done.ts';
import { engineers, type Stage, supportChannel } from './stage.ts';
import type { Taken } from './taken.ts';

/** Everything that is to be nought, but for what people were told to do again. */
export interface Tally {
  /** Acknowledged, and never answered. */
  readonly unanswered: number;
  readonly answeredTwice: number;
  readonly answeredAndApologised: number;
  /** Not done, and nobody said so. */
  readonly actsLost: number;
  /** Not done, as its person was told. */
  readonly actsRefused: number;
  readonly actsTwice: number;
  readonly ticketsLost: number;
  readonly ticketsDoubled: number;
}

const team = 'T0000000001';
const apology = /^(Something went wrong|That took too long)/;
/** An answer of an engineer, which is not the app's reply to the question. */
const fromEngineer = /, here is .+'s answer \(ticket #/;

/** The app's replies to a question, apologies and engineers' answers left out. */
export function replies(workspace: Workspace, asked: Asked): readonly Message[] {
  return said(workspace, asked).filter((message) => !apology.test(shown(message)));
}

/** In private it may be said beside the question, and to a command directly, where its response URL does not work. */
function said(workspace: Workspace, { by, channel, ts }: Asked): readonly Message[] {
  const member = workspace.member(by);
  const directly = () =>
    fromApp(member.sees(member.im())).filter((one) => one.ephemeralTo === undefined && one.threadTs === undefined);
  if (ts === undefined) {
    const here = fromApp(member.sees(channel)).filter((one) => one.ephemeralTo === by && one.threadTs === undefined);
    return [...here, ...directly()];
  }
  // What is said privately in a thread is about a press, not a reply to the question.
  const inThread = fromApp(member.sees(channel, ts)).filter(({ ephemeralTo }) => ephemeralTo === undefined);
  const all = channel === member.im() ? [...inThread, ...directly()] : inThread;
  return all.filter((message) => !fromEngineer.test(shown(message)));
}

/** Whether nothing is left to be done: every question has a reply, and nothing waits in the database. */
export async function isQuiet({ workspace, databaseUrl }: Stage, done: Done): Promise<boolean> {
  if (done.asked.some((asked) => said(workspace, asked).length === 0)) return false;
  const database = await openDatabase(databaseUrl);
  try {
    return (await backlogOf(database)).every(({ state, rows }) => state !== 'pending' || rows === 0);
  } finally {
    await database.close();
  }
}

/** Counts, when all is over; what was never `taken` was never promised. */
export async function count({ workspace, databaseUrl }: Stage, { asked, acts }: Done, taken: Taken): Promise<Tally> {
  const database = await openDatabase(databaseUrl);
  try {
    const { times, tickets } = await look(database);
    const counts = asked.map((one) => {
      const all = said(workspace, one);
      const answers = all.filter((message) => !apology.test(shown(message))).length;
      return { answers, apologies: all.length - answers, isTaken: taken.has(one) };
    });
    const wasTold = apologiesIn(workspace);
    const undone = acts.filter((act) => times(act) === 0);
    const refused = new Set(undone.filter(wasTold));
    const escalated = [
      ...asked.filter(({ isCovered }) => !isCovered),
      ...acts.filter((act) => act.kind === 'human' && !refused.has(act)).map(({ about }) => about),
    ];
    const cards = cardsByTicket(workspace);
    const isFailed = (one: Asked) => replies(workspace, one).length === 0;
    return {
      unanswered: counts.filter(({ answers, isTaken }) => isTaken && answers === 0).length,
      answeredTwice: counts.filter(({ answers }) => answers > 1).length,
      answeredAndApologised: counts.filter(({ answers, apologies }) => answers > 0 && apologies > 0).length,
      actsLost: undone.length - refused.size,
      actsRefused: refused.size,
      actsTwice: acts.filter((act) => times(act) > 1).length,
      // A ticket without a card is nobody's; one whose question was not answered either is counted there.
      ticketsLost: escalated.filter((one) => {
        const number = tickets.get(keyOf(one));
        return !isFailed(one) && (number === undefined || !cards.has(number));
      }).length,
      ticketsDoubled: [...cards.values()].filter((shownTimes) => shownTimes > 1).length,
    };
  } finally {
    await database.close();
  }
}

function keyOf({ channel, ts }: Asked): string {
  return `${team}/${channel}/${ts}`;
}

/** Makes what says whether somebody read that what they did went wrong; each apology is for one act. */
function apologiesIn(workspace: Workspace): (act: Act) => boolean {
  const read = new Set<string>();
  return ({ by, about: { channel, ts }, since }) => {
    const member = workspace.member(by);
    const here = [supportChannel, channel, member.im()].flatMap((place) => member.sees(place));
    const told = fromApp([...here, ...member.sees(channel, ts)]).find(
      (message) =>
        !read.has(message.ts) &&
        (message.ephemeralTo === by || message.channel === member.im()) &&
        Number(message.ts) * 1000 >= since &&
        apology.test(shown(message)),
    );
    if (told !== undefined) read.add(told.ts);
    return told !== undefined;
  };
}

/** How often each ticket stands in the engineers' channel, by its number. */
function cardsByTicket(workspace: Workspace): ReadonlyMap<number, number> {
  const [engineer = ''] = engineers;
  const cards = new Map<number, number>();
  for (const message of fromApp(workspace.member(engineer).sees(supportChannel))) {
    const number = Number(/Ticket #(\d+)/.exec(shown(message))?.[1]);
    if (message.threadTs === undefined && number > 0) cards.set(number, (cards.get(number) ?? 0) + 1);
  }
  return cards;
}

async function look({ kysely }: Database) {
  const tickets = await kysely.selectFrom('tickets').select(['id', 'key', 'number']).execute();
  const events = await kysely.selectFrom('ticket_events').select(['ticket', 'body']).execute();
  const votes = await kysely.selectFrom('votes').select(['reply', 'voter']).execute();
  const ids = new Map(tickets.map(({ id, key }) => [key, id]));

  function times({ kind, by, about }: Act): number {
    const key = keyOf(about);
    if (kind === 'solved') return votes.filter(({ reply, voter }) => reply === key && voter === by).length;
    if (kind === 'human') return ids.has(key) ? 1 : 0;
    const id = ids.get(key);
    const bodies = events.filter(({ ticket }) => ticket === id).map(({ body }) => body);
    return bodies.filter((body) => body.includes(`"kind":"${kind}"`)).length;
  }

  return { times, tickets: new Map(tickets.map(({ key, number }) => [key, number])) };
}
