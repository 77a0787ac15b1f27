/** `faq`: what engineers answered and published, to be looked through and to become content. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FaqEntry, retireFaq } from '../desk/faq.ts';
import type { FaqEntries } from '../desk/faq-entries.ts';
import { faqFileName, faqMarkdown, filePatch } from '../desk/faq-page.ts';
import { type Arguments, type Command, Misuse, print, verbOf } from './command.ts';
import { onDatabase } from './on-database.ts';

const states = ['draft', 'published', 'retired'] as const;
const contentFolder = 'content/faq';

export const faq: Command = {
  name: 'faq',
  summary: 'list, show, export and retire what engineers answered',
  help: [
    'Usage: node src/cli.ts faq list [--all] [--json]        drafts and published entries; --all: retired ones too',
    '       node src/cli.ts faq show ID [--json]             one entry, as the page that it is',
    '       node src/cli.ts faq export [ID] [--patch]        writes published entries as pages into content/faq/;',
    '                                                        --patch prints a patch for git apply instead',
    '       node src/cli.ts faq retire ID                    takes an entry out of the search',
    '',
    'DATABASE_URL says where they are.',
  ].join('\n'),
  options: { all: { type: 'boolean' }, json: { type: 'boolean' }, patch: { type: 'boolean' } },
  async run({ values, positionals: [verb, id] }) {
    const act = verbOf('faq', verbs, verb);
    if (id === undefined && (verb === 'show' || verb === 'retire'))
      throw new Misuse(`faq ${verb} wants the id of an entry; faq list has them`);
    const { createFaqEntries } = await import('../store/faq-entries.ts');
    return onDatabase((database) => act(createFaqEntries(database), values, id ?? ''));
  },
};

type Verb = (entries: FaqEntries, values: Arguments['values'], id: string) => Promise<number>;

const verbs: Readonly<Record<string, Verb>> = { list, show, export: exportEntries, retire };

async function list(entries: FaqEntries, values: Arguments['values']): Promise<number> {
  const wanted = values['all'] === true ? states : states.filter((state) => state !== 'retired');
  const found = await entries.list({ states: wanted });
  if (values['json'] === true) for (const entry of found) print(JSON.stringify(entry));
  else if (found.length === 0) print('There are no entries yet.');
  else for (const { id, status, title } of found) print(`${id}  ${status.state.padEnd(9)}  ${title}`);
  return 0;
}

async function show(entries: FaqEntries, values: Arguments['values'], id: string): Promise<number> {
  const entry = await entries.find(id);
  if (entry === undefined) return missing(id);
  print(values['json'] === true ? JSON.stringify(entry, null, 2) : faqMarkdown(entry));
  return 0;
}

async function exportEntries(entries: FaqEntries, values: Arguments['values'], id: string): Promise<number> {
  const published = await entries.list({ states: ['published'] });
  const wanted = id === '' ? published : published.filter((entry) => entry.id === id);
  if (id !== '' && wanted.length === 0) return missing(id);
  for (const { path, text } of filesOf(wanted)) {
    if (values['patch'] === true) {
      process.stdout.write(filePatch(path, text));
      continue;
    }
    await mkdir(contentFolder, { recursive: true });
    await writeFile(path, text);
    print(path);
  }
  return 0;
}

/** Two entries of one title are two files. */
function filesOf(entries: readonly FaqEntry[]): readonly { readonly path: string; readonly text: string }[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const name = faqFileName(entry);
    const own = taken.has(name) ? `${entry.id}.md` : name;
    taken.add(own);
    return { path: join(contentFolder, own), text: faqMarkdown(entry) };
  });
}

async function retire(entries: FaqEntries, _: Arguments['values'], id: string): Promise<number> {
  for (;;) {
    const entry = await entries.find(id);
    if (entry === undefined) return missing(id);
    const retired = retireFaq(entry, 'command line', Date.now());
    if ('kind' in retired) {
      print(`${id} is retired already.`);
      return 0;
    }
    if ((await entries.commit(retired)) === 'stale') continue;
    print(`${id} is retired: ${entry.title}`);
    return 0;
  }
}

function missing(id: string): number {
  print(`There is no such entry: ${id}.`);
  return 1;
}
