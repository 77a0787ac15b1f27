/** The buttons of a ticket: on its card, on the notes to those who wait and beside it in a list; and the answer's modal. */
import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Doer, Refusal } from '../../desk/act.ts';
import type { Done } from '../../desk/changing.ts';
import type { Desk } from '../../desk/desk.ts';
import { answerOf, type ByHand, everyoneWaiting, ownerOf, type Person, type Ticket } from '../../desk/ticket.ts';
import type { Support } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { doer, onPress, type Press, presser } from '../receive/press.ts';
import { pressedMessage } from '../receive/pressed-message.ts';
import { replaceMessage, type TellPresser } from '../receive/tell-presser.ts';
import { parseByHand } from '../render/by-hand.ts';
import { deskWords } from '../render/desk-words.ts';
import { context, type Message } from '../render/message.ts';
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
    [ids.ticket.withdraw, desk.withdraw],
  ] as const;
  for (const [id, act] of acts) onPress(app, id, async (press) => void (await actAndTell(parts, press, act)));
  onPress(app, ids.ticket.solve, (press) => actAndThank(parts, press, desk.solve, solvedText));
  onPress(app, ids.ticket.countAsAnswer, (press) => countAsAnswer(parts, press));
  onPress(app, ids.ticket.reopen, (press) => actAndThank(parts, press, desk.reopen, reopenedText));
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

async function actAndTell({ tellPresser }: TicketButtonParts, press: Press, act: TicketAct): Promise<Done | undefined> {
  const result = await act(press.payload.value ?? '', doer(press));
  if (result.kind === 'done') return result;
  await tellPresser(press, refusalText(result));
  return undefined;
}

/** What an engineer wrote in the asker's thread themselves becomes their answer: it is not said there again. */
async function countAsAnswer({ desk, tellPresser }: TicketButtonParts, press: Press): Promise<void> {
  const { container, channel } = press.body;
  const byHand = parseByHand(press.payload.value ?? '');
  const by = doer(press);
  const card = { team: by.team, channel: channel?.id ?? '', ts: String(container['thread_ts']) };
  const ticket = await desk.findByCard(card);
  const written = byHand && ticket && (await wordsOf(desk, ticket, byHand));
  if (byHand === undefined || ticket === undefined || written === undefined) return tellPresser(press, gone);
  if (written.by !== by.user) return tellPresser(press, deskWords.aside.notYours(`<@${written.by}>`));
  const outcome = await desk.answer(ticket.id, by, written.text ?? '', { byHand });
  if (outcome.kind === 'refused') return tellPresser(press, refusalText(outcome));
  await replaceButtons(press, deskWords.aside.counted(ticket.number));
}

const gone = refusalText({ kind: 'refused', reason: 'no-such-ticket' });

/** The line of history that has them. */
async function wordsOf(desk: Desk, { id }: Ticket, { message: { channel, ts } }: ByHand) {
  const history = await desk.history(id);
  return history.find(
    ({ kind, heard }) => kind === 'reply' && heard?.message.channel === channel && heard.message.ts === ts,
  );
}

/** Whether an answer helped is said once: thanks for it stand in the place of its buttons from then on. */
async function actAndThank(
  parts: TicketButtonParts,
  press: Press,
  act: TicketAct,
  textOf: (ticket: Ticket) => string,
): Promise<void> {
  const done = await actAndTell(parts, press, act);
  if (done === undefined || isOfDesk(done.ticket, press)) return;
  const thanks = textOf(done.ticket);
  if (!(await replaceButtons(press, thanks))) await parts.tellPresser(press, thanks);
}

/** Says what came of a press in the place of the buttons. */
function replaceButtons(press: Press, line: string): Promise<boolean> {
  const { text, blocks } = pressedMessage(press);
  const rest = blocks.filter(({ type }) => type !== 'actions');
  return replaceMessage(press, { text, blocks: [...rest, context(line)] });
}

/** The card and the notes say themselves how the ticket stands. */
function isOfDesk(ticket: Ticket, { body }: Press): boolean {
  const notes = [ticket.card, ...everyoneWaiting(ticket).map(({ note }) => note)];
  return notes.some((note) => note?.channel === body.channel?.id && note?.ts === body.container['message_ts']);
}

function solvedText({ number }: Ticket): string {
  return deskWords.thanksForSolved(number);
}

function reopenedText(ticket: Ticket): string {
  const who = ownerOf(ticket) ?? answerOf(ticket)?.by;
  return deskWords.openAgain(ticket.number, who === undefined ? '' : `<@${who}>`);
}
