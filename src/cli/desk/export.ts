/** `desk export`: everything, for programs and spreadsheets. */
import type { Ticket } from '../../desk/ticket.ts';
import type { TicketEvent } from '../../desk/tickets.ts';
import { createTicketStore } from '../../store/tickets.ts';
import { Misuse, print } from '../command.ts';
import { type DeskVerb, everything } from './verb.ts';

/** Prints a line of JSON for each ticket, or with `--csv` a line for each step of each. */
export const exportTickets: DeskVerb = async (database, { values }) => {
  if (values['csv'] === true && values['json'] === true)
    throw new Misuse('desk export wants --csv or --json, not both');
  const tickets = createTicketStore(database);
  if (values['csv'] === true) print(columns.join(','));
  for (const ticket of await tickets.list({ order: 'oldest-first', limit: everything })) {
    const history = await tickets.history(ticket.id);
    if (values['csv'] === true) for (const event of history) print(toCsv(ticket, event));
    else print(JSON.stringify({ ...ticket, history }));
  }
  return 0;
};

const columns = ['team', 'number', 'state', 'version', 'at', 'act', 'by', 'to', 'reason', 'other', 'text', 'files'];

function toCsv({ team, number, status }: Ticket, event: TicketEvent): string {
  const { version, at, kind, by, to = '', reason = '', other, text = '', files = [] } = event;
  const when = new Date(at).toISOString();
  const attached = files.map(({ name, url }) => `${name} ${url}`).join('\n');
  const cells = [team, number, status.state, version, when, kind, by, to, reason, other?.number ?? '', text, attached];
  return cells.map((cell) => toCell(String(cell))).join(',');
}

/** A spreadsheet takes what begins so for a formula; what people wrote must not become one. */
function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
