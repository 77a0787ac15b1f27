/** The global shortcut, and the buttons of the modal that it opens. */
import type { App, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { ShownReply } from '../../desk/shown.ts';
import { shortcomings } from '../../desk/votes.ts';
import type { Parts } from '../dependencies.ts';
import { castVote } from '../feedback/cast-vote.ts';
import { othersMessage, reasonMessage, whyMessage } from '../feedback/other-matches.ts';
import { ids } from '../ids.ts';
import { onPress, type Press, presser } from '../receive/press.ts';
import { askForm } from '../render/question-modal.ts';
import { words } from '../render/words.ts';
import { noticeModal, showInstead } from '../send/views.ts';
import type { Answering } from './answer.ts';
import { askInView, askPeopleInView, findOwn, nothingInView, replyInView, saidInView } from './ask-in-view.ts';
import { findPressedSection, type PressedSection } from './pressed-section.ts';
import { numbered } from './reply-buttons.ts';

/** Listens to all that opens the modal, and to what is pressed in it. */
export function registerAskModal(app: App, parts: Parts, answering: Answering): void {
  app.shortcut({ callback_id: ids.shortcut.ask, type: 'shortcut' }, async ({ ack, shortcut }) => {
    await ack();
    await parts.client.views.open({ trigger_id: shortcut.trigger_id, view: askForm() });
  });
  onPress(app, ids.ask.open, async ({ body }) => {
    await parts.client.views.open({ trigger_id: body.trigger_id, view: askForm() });
  });
  app.view<ViewSubmitAction>(ids.ask.view, async ({ ack, body, view }) => {
    const text = view.state.values[ids.ask.block]?.[ids.ask.input]?.value?.trim() ?? '';
    if (text === '') return ack({ response_action: 'errors', errors: { [ids.ask.block]: words.ask.noQuestion } });
    const asker = presser({ body });
    // Submitted again because its acknowledgement was lost, a form has the same hash; the next question has another.
    const key = `${asker.team}/view/${view.id}/${view.hash}`;
    const place = { kind: 'private', channel: '' } as const;
    const found = await askInView(parts, answering, { key, surface: 'shortcut', asker, place, text });
    // In the acknowledgement, which could overtake a call to views.update and undo it.
    await ack({ response_action: 'update', view: found });
    parts.wakeSender();
  });
  onPress(app, ids.ask.again, (press) => change(parts, press, askForm()));
  onOwn(ids.ask.human, async (shown) => {
    const view = await askPeopleInView(parts, shown);
    parts.wakeSender();
    return view;
  });
  onOwn(ids.ask.noneOfThese, async (shown) => nothingInView(parts, shown));
  onPick(numbered(ids.ask.choose), ({ shown, answer }) => replyInView(parts, shown, answer));
  onPick(ids.ask.solved, async (picked, press) => {
    await castVote(parts, press, picked, { verdict: 'solved' });
    return replyInView(parts, picked.shown, picked.answer);
  });
  onPick(ids.ask.notMine, async (picked, press) => {
    await castVote(parts, press, picked, { verdict: 'not-mine' });
    return saidInView(picked.shown, whyMessage(picked, 'modal'));
  });
  onPick(ids.ask.others, async (picked) => saidInView(picked.shown, othersMessage(picked, 'modal')));
  for (const why of shortcomings) {
    onPick(`${ids.ask.why}.${why}`, async (picked, press) => {
      const before = await castVote(parts, press, picked, { verdict: 'not-mine', why });
      return saidInView(picked.shown, reasonMessage(before, why, picked, 'modal'));
    });
  }

  /** Shows in the modal what becomes of the person's own question. */
  function onOwn(id: string, viewOf: (shown: ShownReply) => Promise<ModalView>): void {
    onPress(app, id, async (press) => {
      const shown = await findOwn(parts, press);
      await change(parts, press, shown === undefined ? noticeModal(words.replyGone) : await viewOf(shown));
    });
  }

  /** Shows in the modal what becomes of the section that the pressed button stands for. */
  function onPick(id: string | RegExp, viewOf: (picked: PressedSection, press: Press) => Promise<ModalView>): void {
    onPress(app, id, async (press) => {
      const picked = await findPressedSection(parts, press);
      if (typeof picked === 'string') return change(parts, press, noticeModal(picked));
      const isOwn = picked.shown.asker.user === presser(press).user;
      await change(parts, press, isOwn ? await viewOf(picked, press) : noticeModal(words.replyGone));
    });
  }
}

/** Shows something else in the modal with the pressed button. */
async function change(parts: Parts, { body }: Press, view: ModalView): Promise<void> {
  if (body.view !== undefined) await showInstead(parts, body.view.id, view);
}
