/** A secret that somebody types never comes to stand in the database: not in a row, and not in a free page of the file. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Done } from '../../src/desk/changing.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { createLearning } from '../../src/desk/faq-desk.ts';
import { createGapFinder } from '../../src/desk/gap-finder.ts';
import { always, createCalendar } from '../../src/desk/hours.ts';
import { narrowed } from '../../src/desk/queue-choices.ts';
import { redact } from '../../src/desk/redact.ts';
import { createTeaching } from '../../src/desk/teaching.ts';
import { sameWords } from '../../src/main/same-words.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createFaqEntries } from '../../src/store/faq-entries.ts';
import { createGapMarks } from '../../src/store/gap-marks.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createLearnedWordings } from '../../src/store/learned-wordings.ts';
import { createLeases } from '../../src/store/leases.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createReplies } from '../../src/store/replies.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { createVotes } from '../../src/store/votes.ts';
import { createWishes } from '../../src/store/wishes.ts';
import { anArrival, anEscalation, aPrivatePlace, noon } from '../builders.ts';

const ann = { team: 'T1', user: 'U0ANN' };
const bob = { team: 'T1', user: 'U0BOB' };
const eve = { team: 'T1', user: 'U0EVE', name: 'Eve' };
const secret = 'zQ7rT4kW9xP2mN5v';
const typed = (what: string) => `${what}: our DB_PASSWORD=${secret} as ever`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masking-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Every byte that the database has on the disk. */
async function bytes(): Promise<string> {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')));
  return files.join('\n');
}

it('a secret in whatever is written to the desk, asked, or learned, is masked before it is kept', async () => {
  const database = await openDatabase(`sqlite:${join(folder, 'a.db')}`);
  const [tickets, replies, votes] = [createTicketStore(database), createReplies(database), createVotes(database)];
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const clock = () => noon;
  const isEngineer = async ({ user }: { user: string }) => user === eve.user;
  const desk = createDesk({ tickets, clock, newId, isEngineer });
  const ok = (outcome: Done | { kind: string }) => expect(outcome).toMatchObject({ kind: 'done' });

  const conversation = [{ by: 'asker', text: typed('before'), at: noon }] as const;
  ok(await desk.open(anEscalation({ question: typed('asked'), conversation })));
  ok(await desk.reword('id-1', ann, { question: typed('reworded'), shortfall: anEscalation().shortfall }));
  const message = { team: 'T1', channel: 'C0GENERAL', ts: '7.0' };
  const files = [{ name: typed('file'), url: 'https://files.example/1' }];
  ok(await desk.hear('id-1', ann, { how: 'wrote', message, text: typed('said'), files }));
  ok(await desk.hear('id-1', ann, { how: 'edited', message, text: typed('said anew'), files: [] }));
  ok(await desk.note('id-1', eve, typed('note')));
  ok(await desk.ask('id-1', eve, typed('ask')));
  ok(await desk.reply('id-1', eve, { text: typed('reply'), files }));
  ok(await desk.answer('id-1', eve, typed('answer')));
  ok(await desk.resolve('id-1', eve, 'not-ours', { text: typed('why') }));
  ok(await desk.open(anEscalation({ key: 'two', asker: bob, question: typed('another') })));
  ok(await desk.conclude('id-2', eve, typed('concluded')));
  ok(await desk.open(anEscalation({ key: 'three', asker: bob, question: typed('a third') })));
  ok(await desk.merge('id-3', 'id-1', eve));

  const wishes = createWishes(database);
  const parts = { entries: createFaqEntries(database), wishes, tickets, clock, newId, isEngineer };
  const learning = createLearning(parts);
  const drafted = await learning.draft('id-1', eve, typed('faq'));
  const faq = drafted.kind === 'done' ? drafted.entry.id : '';
  ok(await learning.edit(faq, eve, { title: typed('title'), wordings: [typed('wording')], answer: typed('text') }));
  ok(await learning.publish(faq, eve));
  await learning.wish({ id: 'w', ...ann, place: aPrivatePlace(), question: typed('wish'), askedAt: noon });
  const gapParts = { replies, votes, tickets, marks: createGapMarks(database), terms: sameWords, clock, newId };
  const calendar = createCalendar(always);
  await createGapFinder({ ...gapParts, calendar, isAnswered: () => false, isEngineer }).putOff(
    eve,
    typed('gap'),
    'not-ours',
  );
  const teaching = createTeaching({
    wordings: createLearnedWordings(database),
    isEngineer,
    assistant: () => ({ closestLearned: () => undefined }),
    clock,
    digest: (text) => `${text.length}`,
  });
  const section = { path: 'guides/portal.md', anchor: 'upgrade' };
  expect(await teaching.picked({ team: 'T1', question: typed('learned') }, section, eve)).toBe(true);
  expect(JSON.stringify(narrowed({ view: 'all', page: 0 }, 'search', typed('search')))).not.toContain(secret);

  database.engine.tidy();
  expect((await bytes()).includes(secret)).toBe(false);
  expect((await bytes()).includes('[redacted: password]')).toBe(true);
  await database.close();
});

it('a secret in a delivery or a message is gone once that is done, and masked once it is given up', async () => {
  const database = await openDatabase(`sqlite:${join(folder, 'a.db')}`);
  const leases = await createLeases(database, { clock: () => noon, newId: () => 'process', isAlone: true });
  const [inbox, outbox] = [
    createInbox(database, { leases, mask: redact }),
    createOutbox(database, { leases, mask: redact }),
  ];
  for (const key of ['done', 'failed', 'again']) {
    await inbox.accept(anArrival(key, { payload: { question: { text: typed(key) } } }), noon);
    await outbox.put([{ key, lane: key, position: 0, payload: { message: { text: typed(key) } }, dueAt: noon }]);
  }
  expect((await bytes()).includes(secret)).toBe(true);
  for (const row of await inbox.claim(noon, 3)) {
    if (row.key === 'done') await inbox.done(row);
    else await inbox.failed(row, typed('error'));
  }
  for (const row of await outbox.claim(noon, 3)) {
    if (row.key === 'done') await outbox.sent(row);
    else await outbox.failed(row, typed('error'));
  }
  database.engine.tidy();
  expect((await bytes()).includes(secret)).toBe(false);
  await database.close();
});
