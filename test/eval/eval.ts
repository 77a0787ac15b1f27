/**
 * `npm run eval`: how good the replies are, for each set of labelled questions that is present, and whether the
 * confidence means what it says.
 */
import { createAssistant } from '../../src/assistant/ask.ts';
import type { Reply } from '../../src/assistant/reply.ts';
import type { Section } from '../../src/content/page.ts';
import { type Labelled, type LabelledSet, loadSets, placeOf } from './sets.ts';

interface Judged {
  readonly question: Labelled;
  readonly reply: Reply;
}

const sets = await loadSets();
const all: Judged[] = [];
console.log('set                    questions  first  in three  answers  of them right  shown right  none rightly');
for (const { name, pages, questions } of sets) {
  const assistant = createAssistant(pages);
  const judged = questions.map((question) => ({ question, reply: assistant.ask(question.question) }));
  all.push(...judged);
  for (const kind of ['answerable', 'messy'] as const) {
    report(
      `${name}, ${kind}`,
      judged.filter(({ question }) => question.kind === kind),
      judged,
    );
  }
}
reportLinks(sets);
console.log('\nconfidence   replies   right');
for (let tenth = 0; tenth < 10; tenth += 1) {
  const bin = all.filter(({ reply }) => Math.min(9, Math.floor(reply.confidence * 10)) === tenth);
  const right = share(bin, ({ question, reply }) => isRight(question, reply.hits[0]?.section));
  console.log(
    `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}  ${String(bin.length).padStart(8)}   ${right}`,
  );
}

function report(name: string, judged: readonly Judged[], whole: readonly Judged[]): void {
  if (judged.length === 0) return;
  const answers = judged.filter(({ reply }) => reply.kind === 'answer');
  const silent = whole.filter(({ question }) => question.kind === 'unanswerable');
  const columns = [
    String(judged.length).padStart(9),
    share(judged, ({ question, reply }) => isRight(question, reply.hits[0]?.section)),
    share(judged, ({ question, reply }) => firstPlaces(reply, 3).some((section) => isRight(question, section))),
    share(judged, ({ reply }) => reply.kind === 'answer'),
    share(answers, ({ question, reply }) =>
      shownBy(reply)
        .slice(0, 1)
        .some((section) => isRight(question, section)),
    ),
    share(judged, ({ question, reply }) => shownBy(reply).some((section) => isRight(question, section))),
    share(silent, ({ reply }) => reply.kind === 'none'),
  ];
  console.log(name.padEnd(22), columns.join('     '));
}

/** Link texts and the sections that they lead to; the page that holds the link does not count. */
function reportLinks(measured: readonly LabelledSet[]): void {
  for (const { name, pages, links } of measured) {
    if (links.length === 0) continue;
    const assistant = createAssistant(pages);
    const judged = links.map((question) => ({
      question,
      places: firstPlaces(assistant.ask(question.question), 10).filter(
        (section) => section.page.path !== question.from,
      ),
    }));
    const first = share(judged, ({ question, places }) => isRight(question, places[0]));
    const three = share(judged, ({ question, places }) =>
      places.slice(0, 3).some((section) => isRight(question, section)),
    );
    console.log(`${name}, link texts`.padEnd(22), String(links.length).padStart(9), `    ${first}     ${three}`);
  }
}

function firstPlaces({ hits }: Reply, many: number): readonly Section[] {
  return hits.slice(0, many).map(({ section }) => section);
}

/** What a person gets to see, the main thing first. */
function shownBy(reply: Reply): readonly Section[] {
  switch (reply.kind) {
    case 'answer':
      return [reply.section, ...reply.related];
    case 'choice':
      return reply.choices.map(({ section }) => section);
    case 'none':
      return [];
  }
}

function isRight({ relevant }: Labelled, section: Section | undefined): boolean {
  return section !== undefined && relevant.has(placeOf(section));
}

function share<T>(items: readonly T[], is: (item: T) => boolean): string {
  return items.length === 0 ? '   -' : (items.filter(is).length / items.length).toFixed(2).padStart(4);
}
