/** `desk report`: how it goes, as text, JSON or a picture. */
import { writeFile } from 'node:fs/promises';
import { createAssistant } from '../../assistant/ask.ts';
import { readConfig } from '../../config.ts';
import { loadContent } from '../../content/folder.ts';
import { faqPages } from '../../desk/faq-page.ts';
import { gapQuestions, gapsOf } from '../../desk/gaps.ts';
import { reportOf } from '../../desk/report.ts';
import { sourcesOf } from '../../main/content-sources.ts';
import { sameWords } from '../../main/same-words.ts';
import { readTimePolicy } from '../../main/time-policy.ts';
import { reportSvg } from '../../ops/report-svg.ts';
import { reportText } from '../../ops/report-text.ts';
import type { Database } from '../../store/database.ts';
import { createFaqEntries } from '../../store/faq-entries.ts';
import { createGapMarks } from '../../store/gap-marks.ts';
import { createReplies } from '../../store/replies.ts';
import { createTicketStore } from '../../store/tickets.ts';
import { createVotes } from '../../store/votes.ts';
import { Misuse, print } from '../command.ts';
import { type DeskVerb, everything } from './verb.ts';

const dayMs = 24 * 3_600_000;
const defaultDays = 30;

/** Prints the report on what happened since then. */
export const report: DeskVerb = async (database, { values, now }) => {
  const since = sinceOf(values['since'], now);
  const [replies, votes, tickets] = await Promise.all([
    createReplies(database).since(since),
    createVotes(database).since(since),
    createTicketStore(database).list({ openedSince: since, order: 'oldest-first', limit: everything }),
  ]);
  const questions = gapQuestions({ replies, votes, tickets });
  const marks = await marksOf(database, new Set(replies.map(({ asker }) => asker.team)));
  const isAnswered = await answering(database);
  const { calendar } = await readTimePolicy(readConfig().time);
  const topics = gapsOf(questions, { marks, terms: sameWords, isAnswered, now }).open;
  const made = reportOf({ since, until: now, replies, votes, tickets, topics, calendar });
  const file = values['png'];
  if (typeof file === 'string') {
    const { reportPng } = await import('../../ops/report-png.ts');
    await writeFile(file, await reportPng(made));
  } else if (values['json'] === true) print(JSON.stringify(made, null, 2));
  else print(values['svg'] === true ? reportSvg(made) : reportText(made));
  return 0;
};

/** `30d`, or a date; thirty days where nothing is said. */
function sinceOf(given: unknown, now: number): number {
  if (given === undefined) return now - defaultDays * dayMs;
  const text = String(given);
  const [, days] = /^(\d{1,5})d$/.exec(text) ?? [];
  if (days !== undefined) return now - Number(days) * dayMs;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new Misuse('--since wants a number of days or a date: --since 30d, --since 2026-11-01');
  return at;
}

async function marksOf(database: Database, teams: ReadonlySet<string>) {
  const marks = createGapMarks(database);
  return (await Promise.all([...teams].map((team) => marks.of(team)))).flat();
}

/** What is answered by now: by the guides that are configured, and by what was learned. */
async function answering(database: Database): Promise<(question: string) => boolean> {
  const { pages } = await loadContent(sourcesOf(readConfig().contentSources));
  const learned = faqPages(await createFaqEntries(database).list({ states: ['published'] }));
  const assistant = createAssistant([...pages, ...learned]);
  return (question) => assistant.ask(question).kind === 'answer';
}
