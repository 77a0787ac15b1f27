/** The buttons beside tickets in a list: what they do is the desk's; the list is shown anew where it stands. */
import type { App } from '@slack/bolt';
import type { Refusal } from '../../desk/acts.ts';
import type { Done } from '../../desk/changing.ts';
import type { Person } from '../../desk/ticket.ts';
import { replace } from '../ask/picked.ts';
import { ids } from '../ids.ts';
import type { Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import { onPress, presser, refusalText, whisper } from '../press.ts';
import { queueFor, statusFor } from './messages.ts';

/** Listens to them, on Home and under `/upgrade status` and `/upgrade queue`. */
export function listenToLists(app: App, parts: Parts, homes: { publish(person: Person): void }): void {
  const { desk } = parts;

  function onAct(
    id: string,
    act: (ticket: string, by: Person) => Promise<Done | Refusal>,
    listFor: (parts: Parts, person: Person) => Promise<Message>,
  ): void {
    onPress(app, id, async (press) => {
      const person = presser(press);
      const result = await act(press.payload.value ?? '', person);
      parts.wakeSender();
      if (result.kind === 'refused') await whisper(parts, press, refusalText(result));
      if (press.body.view?.type === 'home') homes.publish(person);
      else await replace(press, await listFor(parts, person));
    });
  }

  onAct(ids.list.claim, desk.claim, queueFor);
  onAct(ids.list.withdraw, desk.withdraw, statusFor);
  onAct(ids.list.reopen, desk.reopen, statusFor);
}
