/** The buttons of a ticket: on its card, on the notes to those who wait and beside it in a list; and the answer's modal. */
import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Doer, Refusal } from '../../desk/act.ts';
import type { Done } from '../../desk/changing.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Person } from '../../desk/ticket.ts';
import type { Support } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { doer, onPress, type Press, presser, replaceMessage, type TellPresser } from '../receive/press.ts';
import type { Message } from '../render/message.ts';
import { refusalText } from '../render/ticket-note.ts';
import type { TicketLists } from './ticket-lists.ts';

interface TicketButtonParts {
  readonly client: WebClient;
  readonly desk: Desk;
  readonly lists: TicketLists;
  readonly support: Pick<Support, 'isEngineer'>;
  readonly tellPresser: TellPresser;
  /** Shows a person's Home again. */
  readonly publishHome: (person: Person) => void;
}

type TicketAct = (ticket: string, by: Doer) => Promise<Done | Refusal>;

/** Registers those of a card and of notes, which the desk's own messages keep up to date. */
export function registerTicketButtons(app: App, parts: TicketButtonParts): void {
  const { desk } = parts;
  const acts = [
    [ids.ticket.claim, desk.claim],
    [ids.ticket.release, desk.release],
    [ids.ticket.solve, desk.solve],
    [ids.ticket.withdraw, desk.withdraw],
    [ids.ticket.reopen, desk.reopen],
  ] as const;
  for (const [id, act] of acts) onPress(app, id, (press) => actAndTell(parts, press, act));
}

/** Registers those of a list, on Home and under `/upgrade status` and `/upgrade queue`: it is shown again where it is. */
export function registerListButtons(app: App, parts: TicketButtonParts): void {
  const { desk, lists, publishHome } = parts;

  function onList(id: string, act: TicketAct, listFor: (person: Person) => Promise<Message>): void {
    onPress(app, id, async (press) => {
      await actAndTell(parts, press, act);
      const person = presser(press);
      if (press.body.view?.type === 'home') publishHome(person);
      else await replaceMessage(press, await listFor(person));
    });
  }

  onList(ids.list.claim, desk.claim, lists.queueFor);
  onList(ids.list.withdraw, desk.withdraw, lists.statusFor);
  onList(ids.list.reopen, desk.reopen, lists.statusFor);
}

async function actAndTell({ tellPresser }: TicketButtonParts, press: Press, act: TicketAct): Promise<void> {
  const result = await act(press.payload.value ?? '', doer(press));
  if (result.kind === 'refused') await tellPresser(press, refusalText(result));
}
