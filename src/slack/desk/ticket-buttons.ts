/** The buttons of a ticket, on its card and on the notes to those who wait, and the modal for an answer. */
import type { App, ViewSubmitAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Refusal } from '../../desk/acts.ts';
import type { Desk, Done } from '../../desk/desk.ts';
import type { Person } from '../../desk/ticket.ts';
import type { Support } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { onPress, type Press, presser, type TellPresser } from '../receive/press.ts';
import { answerModal } from '../render/answer-modal.ts';
import { noticeModal } from '../render/notice-modal.ts';
import { refusalText } from '../render/ticket-note.ts';
import { words } from '../render/words.ts';
import { replaceView } from '../send/views.ts';

interface TicketButtonParts {
  readonly client: WebClient;
  readonly desk: Desk;
  readonly support: Pick<Support, 'isEngineer'>;
  readonly tellPresser: TellPresser;
}

/** Registers them. */
export function registerTicketButtons(app: App, parts: TicketButtonParts): void {
  const { desk, tellPresser } = parts;

  function onAct(actionId: string, act: (id: string, by: Person) => Promise<Done | Refusal>): void {
    onPress(app, actionId, async (press) => {
      const result = await act(press.payload.value ?? '', presser(press));
      if (result.kind === 'refused') await tellPresser(press, refusalText(result));
    });
  }

  onAct(ids.ticket.claim, desk.claim);
  onAct(ids.ticket.release, desk.release);
  onAct(ids.ticket.resolve, desk.resolve);
  onAct(ids.ticket.withdraw, desk.withdraw);
  onAct(ids.ticket.reopen, desk.reopen);
  onPress(app, ids.ticket.answer, (press) => openAnswerModal(parts, press));
  app.view<ViewSubmitAction>(ids.answerModal.view, async ({ ack, body, view }) => {
    const text = view.state.values[ids.answerModal.block]?.[ids.answerModal.input]?.value ?? '';
    const by = presser({ body });
    const result = await desk.answer(view.private_metadata, by, text);
    if (result.kind === 'done') await ack();
    else await ack({ response_action: 'errors', errors: { [ids.answerModal.block]: modalError(result, by) } });
  });
}

/** At once, for the trigger lives three seconds; who is no engineer reads that in its place before they have typed. */
async function openAnswerModal({ client, support }: TicketButtonParts, press: Press): Promise<void> {
  const form = answerModal(press.payload.value ?? '');
  const { view } = await client.views.open({ trigger_id: press.body.trigger_id, view: form });
  if (view?.id === undefined || (await support.isEngineer(presser(press)))) return;
  await replaceView(client, view.id, noticeModal(refusalText({ kind: 'refused', reason: 'not-an-engineer' })));
}

/** Errors in a modal are plain text, in which a mention would appear as an id. */
function modalError(refusal: Refusal, by: Person): string {
  return words.refused[refusal.reason](refusal.by === by.user ? words.you : words.somebodyElse);
}
