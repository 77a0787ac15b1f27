/** `desk`: the tickets, for people without Slack at hand and for programs. */
import { readConfig } from '../config.ts';
import { ownerOf, type Ticket } from '../desk/ticket.ts';
import type { TicketStore } from '../desk/tickets.ts';
import { type Command, Misuse, print } from './command.ts';

export const desk: Command = {
  name: 'desk',
  summary: 'list, show and export tickets',
  help: [
    'Usage: node src/cli.ts desk list [--all]     open, claimed and answered tickets; --all: closed ones too',
    '       node src/cli.ts desk show NUMBER      one ticket and what happened to it',
    '       node src/cli.ts desk export           every ticket with its history, a line of JSON each',
    '',
    'DATABASE_URL says where the tickets are.',
  ].join('\n'),
  options: { all: { type: 'boolean' } },
  async run({ values, positionals: [verb, number] }) {
    const act = verbs[verb ?? ''];
    if (act === undefined) throw new Misuse('desk wants one of list, show, export');
    // Kysely takes its time to load, and who asks for no tickets does without.
    const { openDatabase } = await import('../store/database.ts');
    const { createTicketStore } = await import('../store/tickets.ts');
    const database = await openDatabase(readConfig().store.url.reveal(), { mustExist: true });
    try {
      return await act(createTicketStore(database), { all: values['all'] === true, number });
    } finally {
      await database.close();
    }
  },
};

interface Wish {
  readonly all: boolean;
  readonly number: string | undefined;
}

const verbs: Readonly<Record<string, (tickets: TicketStore, wish: Wish) => Promise<number>>> = {
  list,
  show,
  export: exportAll,
};
const everything = Number.MAX_SAFE_INTEGER;

async function list(tickets: TicketStore, { all }: Wish): Promise<number> {
  const states = all ? {} : { states: ['open', 'reopened', 'claimed', 'answered'] as const };
  const found = await tickets.list({ ...states, order: 'oldest-first', limit: everything });
  for (const ticket of found) print(toLine(ticket));
  if (found.length === 0) print(all ? 'There are no tickets.' : 'No ticket is open; --all lists closed ones too.');
  return 0;
}

function toLine(ticket: Ticket): string {
  const owner = ownerOf(ticket) ?? '-';
  const opened = new Date(ticket.openedAt).toISOString();
  return [
    `#${ticket.number}`,
    ticket.status.state,
    owner,
    opened,
    ticket.question.replace(/\s+/g, ' ').slice(0, 100),
  ].join('\t');
}

async function show(tickets: TicketStore, { number }: Wish): Promise<number> {
  if (number === undefined || !/^#?\d+$/.test(number))
    throw new Misuse('desk show wants the number of a ticket: desk show 42');
  const wanted = Number(number.replace('#', ''));
  const found = await tickets.list({ number: wanted, order: 'oldest-first', limit: everything });
  if (found.length === 0) print(`There is no ticket #${wanted}.`);
  for (const ticket of found) print(JSON.stringify({ ...ticket, history: await tickets.history(ticket.id) }, null, 2));
  return found.length === 0 ? 1 : 0;
}

async function exportAll(tickets: TicketStore): Promise<number> {
  for (const ticket of await tickets.list({ order: 'oldest-first', limit: everything })) {
    print(JSON.stringify({ ...ticket, history: await tickets.history(ticket.id) }));
  }
  return 0;
}
