/** `desk`: the tickets, for people without Slack at hand and for programs. */
import { type Command, verbOf } from './command.ts';
import type { DeskVerb } from './desk/verb.ts';
import { onDatabase } from './on-database.ts';

export const desk: Command = {
  name: 'desk',
  summary: 'list, show, export and verify tickets; report on them; what was given up; forget what a person asked',
  help: [
    'Usage: node src/cli.ts desk list [--all] [--search WORDS] [--json]   tickets that are not over; --all: every one',
    '       node src/cli.ts desk show NUMBER [--json]                     one ticket and what happened to it',
    '       node src/cli.ts desk export [--json | --csv]                  every ticket with its history: a line of JSON',
    '                                                                     each, or a line of CSV for each step',
    '       node src/cli.ts desk verify                                   looks for changed or missing lines of history',
    '       node src/cli.ts desk report [--since 30d|DATE] [--json | --svg | --png FILE]',
    '       node src/cli.ts desk failed [--json]                          what was given up, in and out, and why',
    '       node src/cli.ts desk retry ID [--json]                        has it tried again, once its cause is gone',
    '       node src/cli.ts desk forget TEAM/USER                         takes what a person asked out of everything',
    '',
    'DATABASE_URL says where the tickets are.',
  ].join('\n'),
  options: {
    all: { type: 'boolean' },
    search: { type: 'string' },
    since: { type: 'string' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
    svg: { type: 'boolean' },
    png: { type: 'string' },
  },
  async run({ values, positionals: [verb, subject] }) {
    const act = await verbOf('desk', verbs, verb)();
    return onDatabase((database) => act(database, { values, subject, now: Date.now() }));
  },
};

/** Kysely takes its time to load, and who asks for no tickets does without. */
const verbs: Readonly<Record<string, () => Promise<DeskVerb>>> = {
  list: async () => (await import('./desk/list.ts')).list,
  show: async () => (await import('./desk/show.ts')).show,
  export: async () => (await import('./desk/export.ts')).exportTickets,
  verify: async () => (await import('./desk/verify.ts')).verify,
  report: async () => (await import('./desk/report.ts')).report,
  failed: async () => (await import('./desk/failed.ts')).failed,
  retry: async () => (await import('./desk/failed.ts')).retry,
  forget: async () => (await import('./desk/forget.ts')).forget,
};
