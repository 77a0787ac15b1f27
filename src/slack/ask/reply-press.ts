/** Presses of buttons under a reply, in a message or in the modal of a question: each finds first what it is about. */
import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { ShownReply } from '../../desk/shown.ts';
import { onPress, type Press, presser } from '../receive/press.ts';
import type { TellPresser } from '../receive/tell-presser.ts';
import { parseButtonValue, parsePlatformValue } from '../render/button-value.ts';
import { noticeModal } from '../render/modals.ts';
import { words } from '../render/words.ts';
import type { ReplyOutbox } from '../send/reply-outbox.ts';
import { replaceView } from '../send/views.ts';
import type { PressedSection, ShownReplies } from './shown-replies.ts';

/** What all these buttons work with. */
export interface ReplyPressParts {
  readonly client: WebClient;
  readonly shownReplies: ShownReplies;
  readonly replyOutbox: ReplyOutbox;
  readonly tellPresser: TellPresser;
}

/** Registers a button in a message that stands for one section of a shown reply. */
export function onSection(
  app: App,
  parts: Pick<ReplyPressParts, 'shownReplies' | 'tellPresser'>,
  id: string | RegExp,
  act: (press: Press, section: PressedSection) => Promise<void>,
): void {
  onPress(app, id, forSection(parts, act));
}

/** Makes of what is done about a section what is done about a press; who presses reads why there is no section. */
export function forSection(
  { shownReplies, tellPresser }: Pick<ReplyPressParts, 'shownReplies' | 'tellPresser'>,
  act: (press: Press, section: PressedSection) => Promise<void>,
): (press: Press) => Promise<void> {
  return async (press) => {
    const section = await shownReplies.findSection(press);
    await (typeof section === 'string' ? tellPresser(press, section) : act(press, section));
  };
}

/** Registers a button in the modal that stands for a shown reply; the modal then shows what comes of it. */
export function onModalReply(
  app: App,
  { client, shownReplies }: ReplyPressParts,
  id: string | RegExp,
  viewOf: (shown: ShownReply, press: Press) => ModalView | Promise<ModalView>,
): void {
  onPress(app, id, async (press) => {
    const shown = await findOwn(shownReplies, press);
    await changeModal(client, press, shown === undefined ? noticeModal(words.replyGone) : await viewOf(shown, press));
  });
}

/** The same for one that stands for a section of a shown reply. */
export function onModalSection(app: App, parts: ReplyPressParts, id: string | RegExp, viewOf: SectionView): void {
  onPress(app, id, inModal(parts, viewOf));
}

/** What the modal shows of a section. */
type SectionView = (section: PressedSection, press: Press) => ModalView | Promise<ModalView>;

/** Makes of it what a press does; to nobody but the one who asked. */
export function inModal({ client, shownReplies }: ReplyPressParts, viewOf: SectionView) {
  return async (press: Press) => {
    const section = await shownReplies.findSection(press);
    if (typeof section === 'string') return changeModal(client, press, noticeModal(section));
    const isOwn = section.shown.asker.user === presser(press).user;
    await changeModal(client, press, isOwn ? await viewOf(section, press) : noticeModal(words.replyGone));
  };
}

/** The shown reply that a button in a view carries, for the one who asked: nobody else can have the button. */
export async function findOwn(shownReplies: ShownReplies, press: Press): Promise<ShownReply | undefined> {
  const value = press.payload.value ?? '';
  const { reply } = parseButtonValue(value) ?? parsePlatformValue(value) ?? { reply: value };
  const shown = await shownReplies.find(press, reply);
  return shown?.asker.user === presser(press).user ? shown : undefined;
}

/** Shows something else in the modal with the pressed button. */
export async function changeModal(client: WebClient, { body }: Press, view: ModalView): Promise<void> {
  if (body.view !== undefined) await replaceView(client, body.view.id, view);
}
