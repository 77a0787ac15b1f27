/** `learned`: what people confirmed, for operators: to look at, bring in, hand to authors, and forget. */
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { placeLearned } from '../assistant/learned.ts';
import { insertWordings } from '../content/asked.ts';
import { dialectOf } from '../content/folder.ts';
import { type LearnedWording, type LearnedWordings, toWordingText, wordingKey } from '../desk/learned-wordings.ts';
import { redactForPublic, withoutMarks } from '../desk/redact.ts';
import { forgetWording, type Lesson, teach } from '../desk/teach.ts';
import { sourcesOf } from '../main/content-sources.ts';
import { fingerprintOf } from '../main/fingerprint.ts';
import {
  type Arguments,
  type Command,
  contentHelp,
  contentOf,
  contentOption,
  Misuse,
  print,
  textsOf,
  verbOf,
} from './command.ts';
import { insertionDiff } from './learned/insertion-diff.ts';
import { readLearned } from './learned/lines.ts';
import { onDatabase } from './on-database.ts';

export const learned: Command = {
  name: 'learned',
  summary: 'questions that people confirmed an answer for',
  help: [
    'Usage: node src/cli.ts learned list [--all] [--json]   wordings in use, and those whose section is gone; --all: all',
    '       node src/cli.ts learned import FILE             take lines of {"question","path","anchor"} as confirmed',
    '       node src/cli.ts learned export > learned.patch  a patch that writes them under the headings of the content',
    '       node src/cli.ts learned forget ID               delete one, with its words',
    '',
    '  --json                    a line of JSON for each, instead of columns',
    contentHelp,
    '',
    'DATABASE_URL says where they are. A running app uses what has changed within two seconds.',
    'In an export, hosts, users and addresses are taken out as well. Apply it with: git apply learned.patch',
  ].join('\n'),
  options: { all: { type: 'boolean' }, json: { type: 'boolean' }, ...contentOption },
  async run(given) {
    const [verb, target] = given.positionals;
    const act = verbOf('learned', verbs, verb);
    if ((verb === 'import' || verb === 'forget') && target === undefined)
      throw new Misuse(
        verb === 'import' ? 'learned import wants a file' : 'learned forget wants an id, as list shows it',
      );
    const lessons = verb === 'import' ? await readLearned(target ?? '') : [];
    const { createLearnedWordings } = await import('../store/learned-wordings.ts');
    return onDatabase((database) => act(createLearnedWordings(database), { given, target: target ?? '', lessons }));
  },
};

interface Input {
  readonly given: Arguments;
  readonly target: string;
  readonly lessons: Awaited<ReturnType<typeof readLearned>>;
}

const verbs: Readonly<Record<string, (wordings: LearnedWordings, input: Input) => Promise<number>>> = {
  list,
  import: importAll,
  export: exportAll,
  forget,
};

async function list(wordings: LearnedWordings, { given }: Input): Promise<number> {
  const all = await wordings.list();
  const gone = await goneOf(all, given);
  const shown = given.values['all'] === true ? all : all.filter(({ state }) => state === 'used');
  for (const wording of shown) {
    const state = wording.state === 'used' && gone.has(wording.id) ? 'gone' : wording.state;
    print(given.values['json'] === true ? JSON.stringify({ ...wording, state }) : toLine(wording, state));
  }
  if (shown.length === 0 && given.values['json'] !== true) print('Nothing has been learned yet.');
  return 0;
}

function toLine({ id, from, by, learnedAt, path, anchor, question }: LearnedWording, state: string): string {
  const day = new Date(learnedAt).toISOString().slice(0, 10);
  return [id, state, `${from} ${by}`, day, `${path}#${anchor}`, question.slice(0, 100)].join('\t');
}

/** The ids of those whose section is no longer in the content. */
async function goneOf(all: readonly LearnedWording[], given: Arguments): Promise<ReadonlySet<string>> {
  const { pages } = await contentOf(given);
  const { gone } = placeLearned(
    pages.flatMap(({ sections }) => sections),
    all,
  );
  return new Set(gone.map(({ id }) => id));
}

async function importAll(wordings: LearnedWordings, { given, lessons }: Input): Promise<number> {
  const at = Date.now();
  let taken = 0;
  for (const { question, path, anchor } of lessons) {
    const id = fingerprintOf(wordingKey('', question, { path, anchor }));
    const lesson: Lesson = {
      ...{ id, team: '', question: toWordingText(question), path, anchor },
      ...{ by: 'import', from: 'engineer', at },
    };
    if (await learn(wordings, lesson)) taken += 1;
  }
  const gone = await goneOf(await wordings.list(), given);
  const lost = lessons.filter(({ question, path, anchor }) =>
    gone.has(fingerprintOf(wordingKey('', question, { path, anchor }))),
  );
  const rest = taken < lessons.length ? '; the others were known already' : '';
  print(`${taken} of ${lessons.length} learned${rest}.`);
  for (const { path, anchor } of lost) print(`Not used, for the content has no section ${path}#${anchor}`);
  return 0;
}

async function learn(wordings: LearnedWordings, lesson: Lesson): Promise<boolean> {
  for (;;) {
    const after = teach(await wordings.find(lesson.id), lesson);
    if (after === undefined) return false;
    if ((await wordings.commit(after)) === 'done') return true;
  }
}

/** File after file; what cannot be written is named on standard error, and does not stop the rest. */
async function exportAll(wordings: LearnedWordings, { given }: Input): Promise<number> {
  const used = (await wordings.list()).filter(({ state }) => state === 'used');
  const gone = await goneOf(used, given);
  for (const { id, path, anchor } of used)
    if (gone.has(id)) process.stderr.write(`${id}: the content has no section ${path}#${anchor}\n`);
  const byPath = Map.groupBy(
    used.filter(({ id }) => !gone.has(id)),
    ({ path }) => path,
  );
  const done = new Set<string>();
  for (const { dir } of sourcesOf(textsOf(given.values['content']))) {
    const dialect = await dialectOf(dir);
    for (const [path, some] of [...byPath].sort()) {
      const text = done.has(path) ? undefined : await readFile(join(dir, path), 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      done.add(path);
      const byAnchor = Map.groupBy(some, ({ anchor }) => anchor);
      const asked = new Map([...byAnchor].map(([anchor, all]) => [anchor, all.map(toPublic)] as const));
      const name = relative(process.cwd(), join(dir, path)).split(sep).join('/');
      process.stdout.write(insertionDiff(name, text, insertWordings(text, dialect, asked)));
    }
  }
  return 0;
}

/** The guides are public, or may become so. */
function toPublic({ question }: LearnedWording): string {
  return withoutMarks(redactForPublic(question)).replaceAll('\u200b', '');
}

async function forget(wordings: LearnedWordings, { target }: Input): Promise<number> {
  for (;;) {
    const before = await wordings.find(target);
    const after = before && forgetWording(before);
    if (after === undefined) {
      print(before === undefined ? `There is no learned wording ${target}.` : `${target} is forgotten already.`);
      return 1;
    }
    if ((await wordings.commit(after)) === 'stale') continue;
    print(`${target} is forgotten.`);
    return 0;
  }
}
