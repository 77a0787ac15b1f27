/** `desk list`: a line for each ticket, oldest first. */
import { living } from '../../desk/life.ts';
import { ownerOf, type Ticket } from '../../desk/ticket.ts';
import { durationText } from '../../ops/report-text.ts';
import { createTicketStore } from '../../store/tickets.ts';
import { print } from '../command.ts';
import { type DeskVerb, everything, inColumns } from './verb.ts';

const questionAtMost = 100;
const headings = ['NUMBER', 'STATE', 'AGE', 'OWNER', 'QUESTION'];

/** Prints number, state, age, owner and question; with `--json` a line of JSON each. */
export const list: DeskVerb = async (database, { values, now }) => {
  const isAll = values['all'] === true;
  const { search } = values;
  const found = await createTicketStore(database).list({
    ...(!isAll && { states: living }),
    ...(typeof search === 'string' && { search }),
    order: 'oldest-first',
    limit: everything,
  });
  if (values['json'] === true) {
    for (const ticket of found) print(JSON.stringify(ticket));
    return 0;
  }
  if (found.length === 0) print(isAll ? 'There are no tickets.' : 'No ticket is open; --all lists closed ones too.');
  else for (const line of inColumns([headings, ...found.map((ticket) => cellsOf(ticket, now))])) print(line);
  return 0;
};

function cellsOf(ticket: Ticket, now: number): readonly string[] {
  return [
    `#${ticket.number}`,
    ticket.status.state,
    durationText(now - ticket.openedAt),
    ownerOf(ticket) ?? '-',
    ticket.question.replace(/\s+/g, ' ').slice(0, questionAtMost),
  ];
}
