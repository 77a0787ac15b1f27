/** The buttons beside tickets in a list: what they do is the desk's; the list is then shown again where it is. */
import type { App } from '@slack/bolt';
import type { Refusal } from '../../desk/acts.ts';
import type { Desk, Done } from '../../desk/desk.ts';
import type { Person } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { onPress, presser, replaceMessage, type TellPresser } from '../receive/press.ts';
import type { Message } from '../render/message.ts';
import { refusalText } from '../render/ticket-note.ts';
import type { TicketLists } from './ticket-lists.ts';

interface ListButtonParts {
  readonly desk: Desk;
  readonly lists: TicketLists;
  readonly tellPresser: TellPresser;
  /** Shows a person's Home again. */
  readonly publishHome: (person: Person) => void;
}

/** Registers them, on Home and under `/upgrade status` and `/upgrade queue`. */
export function registerListButtons(app: App, { desk, lists, tellPresser, publishHome }: ListButtonParts): void {
  function onAct(
    id: string,
    act: (ticket: string, by: Person) => Promise<Done | Refusal>,
    listFor: (person: Person) => Promise<Message>,
  ): void {
    onPress(app, id, async (press) => {
      const person = presser(press);
      const result = await act(press.payload.value ?? '', person);
      if (result.kind === 'refused') await tellPresser(press, refusalText(result));
      if (press.body.view?.type === 'home') publishHome(person);
      else await replaceMessage(press, await listFor(person));
    });
  }

  onAct(ids.list.claim, desk.claim, lists.queueFor);
  onAct(ids.list.withdraw, desk.withdraw, lists.statusFor);
  onAct(ids.list.reopen, desk.reopen, lists.statusFor);
}
