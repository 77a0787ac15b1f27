/** `ask`: a question, or a stream of them, answered from the content; for people, or as JSON for programs. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { createAssistant } from '../assistant/ask.ts';
import { createContext } from '../assistant/context.ts';
import { type Learned, placeLearned } from '../assistant/learned.ts';
import type { Assistant, Option, Reply, Turn } from '../assistant/reply.ts';
import { warmUp } from '../assistant/warm-up.ts';
import type { Page, Section } from '../content/page.ts';
import { toPlainMarkdown } from '../content/plain.ts';
import { buildIndex } from '../search/index/build-index.ts';
import { fieldWeights } from '../search/index/field-weights.ts';
import type { Index } from '../search/index/index.ts';
import type { Asked } from '../search/query/parse-query.ts';
import { createSearch } from '../search/search.ts';
import { words } from '../slack/render/words.ts';
import { type Command, contentHelp, contentOf, contentOption, Misuse, print, textsOf } from './command.ts';
import { type Explanation, explain, toTables } from './explain.ts';
import { readLearned } from './learned/lines.ts';

export const ask: Command = {
  name: 'ask',
  summary: 'answer a question from the guides',
  help: [
    'Usage: node src/cli.ts ask "QUESTION" [--after "QUESTION"]… [--json] [--explain] [--content DIR[=BASE_URL]]',
    '       node src/cli.ts ask --batch < questions.jsonl',
    '',
    '  --after "QUESTION"        what was asked before in the same conversation; may be repeated, the oldest first',
    '  --json                    print the reply as one line of JSON',
    '  --explain                 say why the sections rank where they do',
    '  --batch                   read lines of {"id","question"} from standard input, write a line of JSON for each;',
    '                            "turns" may hold what was asked before, as texts, the oldest first',
    '  --learned FILE            know the answers in this file, too: lines of {"question","path","anchor"}',
    contentHelp,
    '',
    'Example: node src/cli.ts ask "how do I upgrade Helm"',
  ].join('\n'),
  options: {
    ...{ json: { type: 'boolean' }, explain: { type: 'boolean' }, batch: { type: 'boolean' } },
    ...{ after: { type: 'string', multiple: true }, learned: { type: 'string' }, ...contentOption },
  },
  async run(given) {
    const { values, positionals } = given;
    const question = positionals.join(' ');
    if (values['batch'] === true && question !== '')
      throw new Misuse('ask --batch reads its questions from standard input');
    if (values['batch'] === true && values['explain'] === true)
      throw new Misuse('ask --explain explains one question, not a batch');
    if (values['batch'] === true && values['after'] !== undefined)
      throw new Misuse('ask --batch reads what was asked before from "turns" of each line');
    if (values['batch'] !== true && positionals.length === 0)
      throw new Misuse('ask wants a question: ask "how do I upgrade Helm"');
    const { pages } = await contentOf(given);
    const index = buildIndex(pages, fieldWeights);
    const file = values['learned'];
    const known = typeof file === 'string' ? await readLearned(file) : [];
    const assistant = createAssistant(pages, index, known);
    if (values['batch'] === true) return batch(assistant, pages);
    const turns = toTurns(textsOf(values['after']));
    const { reply, elapsedMs } = timed(assistant, question, turns);
    const asked = createContext(pages)(question, turns);
    const explanation = values['explain'] === true ? explained(pages, index, known, asked) : undefined;
    if (values['json'] === true) {
      print(JSON.stringify({ ...toJson(undefined, reply, elapsedMs), ...(explanation && { explanation }) }));
      return 0;
    }
    print(toText(reply));
    if (explanation) print(`\n${tierOf(reply, explanation)}\n\n${toTables(explanation)}`);
    return 0;
  },
};

function explained(
  pages: readonly Page[],
  index: Index,
  known: readonly Learned[],
  asked: readonly Asked[],
): Explanation {
  const { wordings } = placeLearned(index.sections, known);
  return explain(createSearch(pages, index).learning(wordings).find(asked), index);
}

function toTurns(before: readonly string[]): Turn[] {
  return before.map((question) => ({ question }));
}

function tierOf({ kind, confidence }: Reply, { coverage }: Explanation): string {
  const [sure, covered] = [confidence, coverage].map((probability) => probability.toFixed(2));
  return `Coverage ${covered} (there is an answer), confidence ${sure} (the first section is right): ${kind}.`;
}

const batchLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  turns: z.array(z.string()).default([]),
});

/** A line that is no question gets a line that says so, and the exit code is 1 at the end. */
async function batch(assistant: Assistant, pages: readonly Page[]): Promise<number> {
  for (const _ of warmUp(assistant, pages));
  let code = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = parseLine(line);
    if (asked === undefined) {
      code = 1;
      print(JSON.stringify({ id: null, error: `line ${number} is not {"id":…,"question":"…"}` }));
      continue;
    }
    const { reply, elapsedMs } = timed(assistant, asked.question, toTurns(asked.turns));
    print(JSON.stringify(toJson(asked.id, reply, elapsedMs)));
  }
  return code;
}

function parseLine(line: string): z.infer<typeof batchLine> | undefined {
  try {
    return batchLine.safeParse(JSON.parse(line)).data;
  } catch {
    // Not JSON: the caller says which line.
    return undefined;
  }
}

function timed(assistant: Assistant, question: string, turns: readonly Turn[]) {
  const startedAt = performance.now();
  const reply = assistant.ask(question, turns);
  return { reply, elapsedMs: Math.round((performance.now() - startedAt) * 1000) / 1000 };
}

/** The reply as `--json` prints it; programs rely on its keys. */
function toJson(id: string | number | undefined, reply: Reply, elapsedMs: number) {
  return {
    ...(id !== undefined && { id }),
    kind: reply.kind,
    confidence: reply.confidence,
    ...(reply.kind === 'answer' && { section: toRef(reply.section), excerpt: reply.excerpt }),
    ...(reply.kind === 'choice' && { prompt: words.choice[reply.decides] }),
    ...(reply.kind === 'none' && { reason: reply.reason }),
    related: reply.kind === 'answer' ? reply.related.map(toRef) : [],
    choices: optionsIn(reply).map(({ label, section }) => ({ label, section: toRef(section) })),
    hits: reply.hits.map(({ section, score }) => ({
      path: section.page.path,
      anchor: section.heading,
      url: section.url,
      score,
    })),
    corrections: reply.corrections,
    elapsedMs,
  };
}

function toRef({ page, heading, title, breadcrumbs, url }: Section) {
  return { path: page.path, anchor: heading, title, breadcrumbs, url };
}

function toText(reply: Reply): string {
  const read = reply.corrections.map(({ from, to }) => `(${words.corrected(from, to)})`);
  switch (reply.kind) {
    case 'answer':
      return [
        crumbs(reply.section),
        ...(reply.section.url === '' ? [] : [reply.section.url]),
        ...read,
        '',
        toPlainMarkdown(reply.excerpt),
        ...seeAlso('See also:', reply.related),
      ].join('\n');
    case 'choice':
      return [
        words.choice[reply.decides],
        ...read,
        ...reply.choices.map(({ label, section }) => `- ${label}: ${place(section)}`),
      ].join('\n');
    case 'none':
      return [noneText[reply.reason], ...read, ...seeAlso(words.nearest, reply.nearest.filter(leadsSomewhere))].join(
        '\n',
      );
  }
}

/** What a person may press to go on. */
function optionsIn(reply: Reply): readonly Option[] {
  switch (reply.kind) {
    case 'answer':
      return reply.places;
    case 'choice':
      return reply.choices;
    case 'none':
      return [];
  }
}

const noneText = {
  'not-covered': words.notCovered,
  'small-talk': 'Ask about upgrading, for example: how do I upgrade Helm',
  empty: 'There is no question in this.',
  elsewhere: 'The upgrade guides do not cover this.',
  vague: 'Say more: which component, from and to which version, and what you see.',
  'off-topic': 'That has nothing to do with the guides.',
} as const;

function seeAlso(title: string, sections: readonly Section[]): readonly string[] {
  return sections.length === 0
    ? []
    : ['', title, ...sections.map((section) => `- ${crumbs(section)}: ${place(section)}`)];
}

/** What the guides do not cover need not be covered on any page. */
function leadsSomewhere({ url, page }: Section): boolean {
  return url !== '' || page.kind !== 'elsewhere';
}

function crumbs({ breadcrumbs }: Section): string {
  return breadcrumbs.join(' › ');
}

function place({ url, page }: Section): string {
  return url === '' ? page.path : url;
}
