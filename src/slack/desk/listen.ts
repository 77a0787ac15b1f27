/** The buttons of a ticket, on its card and on the notes to those who wait, and the modal for an answer. */
import type { App, ViewSubmitAction } from '@slack/bolt';
import type { Refusal } from '../../desk/acts.ts';
import type { Done } from '../../desk/changing.ts';
import type { Person } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { noticeModal, showInstead } from '../modal.ts';
import type { Parts } from '../parts.ts';
import { onPress, type Press, presser, refusalText, whisper } from '../press.ts';
import { words } from '../words.ts';
import { answerModal } from './answer-modal.ts';

/** Listens to them. */
export function listenToTickets(app: App, parts: Parts): void {
  const { desk, wakeSender } = parts;

  function onAct(actionId: string, act: (id: string, by: Person) => Promise<Done | Refusal>): void {
    onPress(app, actionId, async (press) => {
      const result = await act(press.payload.value ?? '', presser(press));
      wakeSender();
      if (result.kind === 'refused') await whisper(parts, press, refusalText(result));
    });
  }

  onAct(ids.ticket.claim, desk.claim);
  onAct(ids.ticket.release, desk.release);
  onAct(ids.ticket.resolve, (id, by) => desk.resolve(id, by, 'answered'));
  onAct(ids.ticket.withdraw, desk.withdraw);
  onAct(ids.ticket.reopen, desk.reopen);
  onPress(app, ids.ticket.answer, (press) => openAnswerModal(parts, press));
  app.view<ViewSubmitAction>(ids.answerModal.view, async ({ ack, body, view }) => {
    const text = view.state.values[ids.answerModal.block]?.[ids.answerModal.input]?.value ?? '';
    const by = presser({ body });
    const result = await desk.answer(view.private_metadata, by, text);
    if (result.kind === 'done') await ack();
    else await ack({ response_action: 'errors', errors: { [ids.answerModal.block]: modalError(result, by) } });
    wakeSender();
  });
}

/** At once, for the trigger lives three seconds; who is no engineer reads that in its place before they have typed. */
async function openAnswerModal(parts: Parts, press: Press): Promise<void> {
  const form = answerModal(press.payload.value ?? '');
  const { view } = await parts.client.views.open({ trigger_id: press.body.trigger_id, view: form });
  if (view?.id === undefined || (await parts.isEngineer(presser(press)))) return;
  await showInstead(parts, view.id, noticeModal(refusalText({ kind: 'refused', reason: 'not-an-engineer' })));
}

/** Errors in a modal are plain text, in which a mention would stand as its id. */
function modalError(refusal: Refusal, by: Person): string {
  return words.refused[refusal.reason](refusal.by === by.user ? words.you : words.somebodyElse);
}
