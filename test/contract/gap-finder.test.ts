/** Gaps over a real store: found, put off by engineers, told of on Mondays, closed by an answer. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createGapFinder, type GapFinder } from '../../src/desk/gap-finder.ts';
import { always, createCalendar } from '../../src/desk/hours.ts';
import { sameWords } from '../../src/main/same-words.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createGapMarks } from '../../src/store/gap-marks.ts';
import { createReplies } from '../../src/store/replies.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { createVotes } from '../../src/store/votes.ts';
import { aShownReply } from '../builders.ts';

const monday = Date.parse('2026-11-30T10:00+01:00');
const day = 24 * 3_600_000;
const arm = 'Is there an ARM image of the gateway?';

let database: Database;
let now: number;
let gaps: GapFinder;
let answered: readonly string[];
beforeEach(async () => {
  now = monday;
  answered = [];
  database = await openDatabase('sqlite::memory:');
  const replies = createReplies(database);
  const asked = [
    arm,
    'arm64 docker image for tyk gateway?',
    'no mail from the portal',
    'do you have arm64 images of the gateway',
  ];
  for (const [at, question] of asked.entries()) {
    const asker = { team: 'T1', user: `U${at}` };
    await replies.keep(aShownReply({ id: `${at}`, kind: 'none', question, asker, shownAt: monday - day }));
  }
  let ids = 0;
  gaps = createGapFinder({
    replies,
    votes: createVotes(database),
    tickets: createTicketStore(database),
    marks: createGapMarks(database),
    terms: sameWords,
    calendar: createCalendar(always),
    isAnswered: (question) => answered.includes(question),
    clock: () => now,
    newId: () => `mark ${++ids}`,
    isEngineer: async ({ user }) => user === 'U0EVE',
  });
});
afterEach(() => database.close());

it('what several people asked and nobody answered is told of on Monday', async () => {
  const digest = await gaps.digest('T1', '2026-11-30');
  expect(digest).toMatchObject({ week: '2026-11-30', topics: [{ people: 3 }], closed: [] });
  expect(await gaps.digest('T2', '2026-11-30')).toBeUndefined();
});

it('an engineer puts a topic off for a week, or for good; nobody else does', async () => {
  const sizes = async () => (await gaps.find('T1')).open.map(({ questions }) => questions.length);
  expect(await gaps.putOff({ team: 'T1', user: 'U0ANN' }, arm, 'not-ours')).toBe('not-an-engineer');
  expect(await sizes()).toEqual([3, 1]);
  await gaps.putOff({ team: 'T1', user: 'U0EVE' }, arm, 'snoozed', 7 * day);
  expect(await sizes()).toEqual([1]);
  now += 7 * day;
  expect(await sizes()).toEqual([3, 1]);
});

it('a topic closes when its questions are answered, and is forgotten after a month', async () => {
  answered = [arm, 'arm64 docker image for tyk gateway?'];
  expect((await gaps.find('T1')).closed).toHaveLength(1);
  expect(await gaps.digest('T1', '2026-11-30')).toMatchObject({ topics: [], closed: [{ people: 3 }] });
  now += 31 * day;
  expect(await gaps.find('T1')).toEqual({ open: [], closed: [], hidden: [] });
});
