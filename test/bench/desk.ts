/**
 * The desk with ten thousand tickets, five hundred of them open: how long the queue, similar tickets, topics and a
 * look through all histories take. `node test/bench/desk.ts`; wall-clock and processor time, for the machine may be busy.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { actOn } from '../../src/desk/acts.ts';
import { patience } from '../../src/desk/due.ts';
import { createGapFinder } from '../../src/desk/gap-finder.ts';
import { gapQuestions, gapsOf } from '../../src/desk/gaps.ts';
import { createCalendar, parseWeek } from '../../src/desk/hours.ts';
import { openTicket } from '../../src/desk/opening.ts';
import { type QueueView, queuePage } from '../../src/desk/queue.ts';
import { createSimilarTickets } from '../../src/desk/similar.ts';
import type { TicketStore } from '../../src/desk/tickets.ts';
import { sameWords } from '../../src/main/same-words.ts';
import { textsSaying } from '../../src/search/text-finder.ts';
import { createTicketLists } from '../../src/slack/desk/ticket-lists.ts';
import { homeView } from '../../src/slack/home/home-view.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createQueueChoices } from '../../src/store/queue-choices.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { anEscalation, aShownReply } from '../builders.ts';

const ticketsMade = 10_000;
const openAtTheEnd = 500;
const hour = 3_600_000;
const begin = Date.parse('2026-06-01T00:00Z');
const eve = { team: 'T1', user: 'U0EVE', engineer: true };
const openedAt = (index: number) => begin + index * 25 * 60_000;
const now = openedAt(ticketsMade);
const policy = {
  calendar: createCalendar({ timeZone: 'Europe/Berlin', week: parseWeek('Mon-Fri 09:00-17:00') ?? [], holidays: [] }),
  firstAnswerMs: 4 * hour,
  resolutionMs: 24 * hour,
  ...patience,
};

const line = z.object({ question: z.string() });
const text = await readFile(join(import.meta.dirname, '../eval/bundled.jsonl'), 'utf8');
const questions = text
  .trim()
  .split('\n')
  .map((row) => line.parse(JSON.parse(row)).question);
const questionOf = (index: number) => `${questions[index % questions.length]} (host ${index})`;

async function make(store: TicketStore, index: number): Promise<void> {
  const subject = {
    platforms: ['helm', 'docker', 'rhel'].slice(index % 3, (index % 3) + 1),
    components: [],
    versions: [],
  };
  const opening = openTicket(
    anEscalation({ key: `${index}`, question: questionOf(index), subject }),
    `${index}`,
    openedAt(index),
  );
  if ('kind' in opening) throw new Error(opening.reason);
  const { ticket } = await store.create(opening);
  const act =
    index < ticketsMade - openAtTheEnd ? ({ kind: 'conclude', text: 'So.' } as const) : ({ kind: 'claim' } as const);
  if (act.kind === 'claim' && index % 3 > 0) return;
  const decision = actOn(ticket, act, eve, openedAt(index) + hour);
  if (decision.kind === 'accepted') await store.commit([decision.change]);
}

async function measure(name: string, work: () => unknown): Promise<void> {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  await work();
  const wall = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${name.padEnd(44)}${wall.toFixed(1).padStart(9)} ms ${((user + system) / 1000).toFixed(1).padStart(9)} ms`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'bench-desk-'));
const database = await openDatabase(`sqlite:${join(folder, 'assistant.db')}`);
try {
  const store = createTicketStore(database);
  console.log(`node ${process.version}, ${availableParallelism()} cores; wall clock, then processor time`);
  await measure(`${ticketsMade} tickets made`, async () => {
    for (let from = 0; from < ticketsMade; from += 200)
      await Promise.all(Array.from({ length: 200 }, (_, at) => make(store, from + at)));
  });
  const queue = (view: QueueView, search?: string) => () =>
    queuePage(
      { tickets: store, textsSaying, policy },
      { view, engineer: eve, page: 0, pageSize: 20, ...(search !== undefined && { search }) },
      now,
    );
  for (const round of ['first', 'second']) {
    await measure(`queue, all (${round}; goal 200 ms)`, queue('all'));
    await measure(`queue, breaching (${round})`, queue('breaching'));
    await measure(`queue, searched (${round})`, queue('mine', 'helm'));
    await measure(`queue, searched by a mistyped word (${round})`, queue('mine', 'helmm'));
  }
  const lists = createTicketLists({
    desk: store,
    permalinks: async () => undefined,
    support: { isEngineer: async () => true, policy },
    queueChoices: createQueueChoices(database),
    textsSaying,
    guides: { platforms: () => ['Helm', 'Docker', 'RHEL'], components: () => ['Gateway'] },
    clock: () => now,
  });
  const home = async () => {
    const [mine, shown] = await Promise.all([lists.mine(eve), lists.queue(eve)]);
    const recent = { questions: [], askedAt: 0 };
    return homeView({ user: eve.user, recent, mine, queue: shown, shelf: { topics: [], platforms: [] } });
  };
  await measure('App Home of an engineer (first; goal 200 ms)', home);
  await measure('App Home of an engineer (second)', home);
  const similar = createSimilarTickets({ tickets: store, terms: sameWords, clock: () => now });
  const find = (index: number) => () => similar.find({ team: 'T1', question: questions[index] ?? '' }, 3);
  await measure('similar tickets, the first look', find(0));
  for (const index of [1, 50, 100, 150, 200]) await measure('similar tickets (goal 20 ms)', find(index));
  const replies = Array.from({ length: 1500 }, (_, at) =>
    aShownReply({ id: `${at}`, kind: 'none', question: questionOf(at), asker: { team: 'T1', user: `U${at % 97}` } }),
  );
  const asked = gapQuestions({ replies, votes: [], tickets: [] });
  await measure('topics of 1,500 questions (digest: goal 2 s)', () =>
    gapsOf(asked, { marks: [], terms: sameWords, isAnswered: () => false, now }),
  );
  const gaps = createGapFinder({
    replies: { since: async () => replies },
    votes: { since: async () => [] },
    tickets: store,
    marks: { mark: async () => undefined, of: async () => [] },
    terms: sameWords,
    calendar: policy.calendar,
    isAnswered: () => false,
    clock: () => now,
    newId: () => '',
    isEngineer: async () => true,
  });
  await measure('the digest of Monday (goal 2 s)', () => gaps.digest('T1', ''));
  await measure('the report of a month', () => gaps.report('T1', now - 30 * 24 * hour));
  await measure('desk verify', () => store.verify());
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
