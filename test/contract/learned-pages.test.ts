import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant/ask.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { startLearnedPages } from '../../src/main/learned-pages.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createLearnedWordings } from '../../src/store/learned-wordings.ts';
import { createTicketStore } from '../../src/store/tickets.ts';
import { anEscalation, noon } from '../builders.ts';

const eve = { team: 'T1', user: 'U0EVE', name: 'Eve' };

let database: Database;
afterEach(() => database.close());

it('an entry in doubt is taken back, though the database is away when it is first looked for', async () => {
  database = await openDatabase('sqlite::memory:');
  const tickets = createTicketStore(database);
  let [isAway, ids] = [false, 0];
  const about = { tickets, clock: () => noon, newId: () => `id-${++ids}`, isEngineer: async () => true };
  const desk = createDesk(about);
  await desk.open(anEscalation());
  await desk.answer('id-1', eve, 'It does.');
  const assistant = createAssistant([]);
  const nothing = async () => undefined;
  const content = { assistant: () => assistant, publish: nothing, learn: () => undefined, id: () => 'one' };
  const failed: string[] = [];
  const pages = await startLearnedPages(
    database,
    { ...content, documented: async () => assistant },
    {
      ...about,
      wordings: createLearnedWordings(database),
      tickets: {
        ...tickets,
        async list(query) {
          if (!isAway) return tickets.list(query);
          isAway = false;
          throw new Error('the database is away');
        },
      },
    },
    pino({ level: 'warn' }, { write: (line: string) => void failed.push(line) }),
  );
  const published = () => pages.faq.list({ states: ['published'] });
  await pages.faq.draft('id-1', eve);
  await pages.faq.publish('id-2', eve);
  expect(await published()).toHaveLength(1);
  await desk.reopen('id-1', eve);
  isAway = true;
  pages.doubt();
  await expect.poll(published, { timeout: 5_000 }).toEqual([]);
  expect(failed.join()).toContain('the database is away');
  await pages.stop();
});
