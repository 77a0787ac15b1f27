/** The modal of a question: the shortcut and the buttons that open it, its form, and the ways on from a reply. */
import type { App } from '@slack/bolt';
import { ids } from '../ids.ts';
import { doer, numbered, onForm, onOpen, onShortcut, presser } from '../receive/press.ts';
import { askForm } from '../render/question-modal.ts';
import { words } from '../render/words.ts';
import type { Answering } from './answer.ts';
import { askInView, askPeopleInView, nothingInView, replyInView } from './ask-in-view.ts';
import type { Escalate } from './escalate.ts';
import { changeModal, onModalReply, onModalSection, type ReplyPressParts } from './reply-press.ts';

interface AskModalParts extends ReplyPressParts {
  readonly answering: Answering;
  readonly escalate: Escalate;
}

/** Registers all that opens the modal, and what is asked and chosen in it. */
export function registerAskModal(app: App, parts: AskModalParts): void {
  const { client, shownReplies, escalate } = parts;
  const open = async ({ trigger_id }: { readonly trigger_id: string }) => {
    await client.views.open({ trigger_id, view: askForm() });
  };
  onShortcut(app, ids.shortcut.ask, open);
  onOpen(app, ids.ask.open, ({ body }) => open(body));
  onForm(app, ids.ask.view, async ({ body, view }) => {
    const text = view.state.values[ids.ask.block]?.[ids.ask.input]?.value?.trim() ?? '';
    if (text === '') return { response_action: 'errors', errors: { [ids.ask.block]: words.ask.noQuestion } };
    const asker = presser({ body });
    // Submitted again because its acknowledgement was lost, it is the same question.
    const key = `${asker.team}/view/${view.id}/${view.hash}`;
    const place = { kind: 'private', channel: '' } as const;
    const found = await askInView(parts, { key, surface: 'shortcut', asker, place, text });
    // In the acknowledgement, which could overtake a call to views.update and undo it.
    return { response_action: 'update', view: found };
  });
  onOpen(app, ids.ask.again, (press) => changeModal(client, press, askForm()));
  onModalReply(app, parts, ids.ask.human, (shown, press) => askPeopleInView(escalate, shown, doer(press)));
  onModalReply(app, parts, ids.ask.noneOfThese, (shown) => nothingInView(shownReplies, shown));
  for (const id of [ids.ask.choose, ids.ask.place])
    onModalSection(app, parts, numbered(id), ({ shown, answer }) => replyInView(shownReplies, shown, answer));
}
