/** Presses in the modal of a question: what each does to it, for the one who asked. */
import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { ShownReply } from '../../desk/shown.ts';
import { onPress, type Press, presser } from '../receive/press.ts';
import { parseButtonValue } from '../render/button-value.ts';
import { noticeModal } from '../render/notice-modal.ts';
import { words } from '../render/words.ts';
import { replaceView } from '../send/views.ts';
import type { PressedSection, ShownReplies } from './shown-replies.ts';

/** What a press in the modal takes. */
export interface ModalPressParts {
  readonly client: WebClient;
  readonly shownReplies: ShownReplies;
}

/** Registers a button that stands for a shown reply, and gives the modal what comes of it. */
export function onReplyPress(
  app: App,
  { client, shownReplies }: ModalPressParts,
  id: string,
  viewOf: (shown: ShownReply) => ModalView | Promise<ModalView>,
): void {
  onPress(app, id, async (press) => {
    const shown = await findOwn(shownReplies, press);
    await changeModal(client, press, shown === undefined ? noticeModal(words.replyGone) : await viewOf(shown));
  });
}

/** The same for a button that stands for one section of a shown reply. */
export function onSectionPress(
  app: App,
  { client, shownReplies }: ModalPressParts,
  id: string | RegExp,
  viewOf: (section: PressedSection, press: Press) => ModalView | Promise<ModalView>,
): void {
  onPress(app, id, async (press) => {
    const section = await shownReplies.findSection(press);
    if (typeof section === 'string') return changeModal(client, press, noticeModal(section));
    const isOwn = section.shown.asker.user === presser(press).user;
    await changeModal(client, press, isOwn ? await viewOf(section, press) : noticeModal(words.replyGone));
  });
}

/** The shown reply that a button in a view carries, for the one who asked: nobody else can have the button. */
export async function findOwn(shownReplies: ShownReplies, press: Press): Promise<ShownReply | undefined> {
  const value = press.payload.value ?? '';
  const shown = await shownReplies.find(press, parseButtonValue(value)?.reply ?? value);
  return shown?.asker.user === presser(press).user ? shown : undefined;
}

/** Shows something else in the modal with the pressed button. */
export async function changeModal(client: WebClient, { body }: Press, view: ModalView): Promise<void> {
  if (body.view !== undefined) await replaceView(client, body.view.id, view);
}
