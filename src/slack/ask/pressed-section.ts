/** A press on a button under a reply -> what the press is about: the shown reply, and the section on the button. */
import type { Answer } from '../../assistant/reply.ts';
import type { ShownReply } from '../../desk/shown.ts';
import type { Parts } from '../dependencies.ts';
import { type Press, type Pressed, presser } from '../receive/press.ts';
import { type Pick, parseButtonValue } from '../render/button-value.ts';
import type { Message } from '../render/message.ts';
import { words } from '../render/words.ts';
import { currentAnswer } from './current-answer.ts';

/** A section of a shown reply, quoted as the guides have it now. */
export interface PressedSection {
  readonly pick: Pick;
  readonly shown: ShownReply;
  readonly answer: Answer;
}

/** The shown reply with this id; one of another workspace counts as gone. */
export async function findShown(
  { replies }: { readonly replies: Parts['replies'] },
  press: Pressed,
  id: string,
): Promise<ShownReply | undefined> {
  const shown = await replies.find(id);
  return shown?.asker.team === presser(press).team ? shown : undefined;
}

/** The section that the pressed button stands for, or the sentence that says why it cannot be shown. */
export async function findPressedSection(
  parts: Parts,
  press: Pressed & { readonly payload: { readonly value?: string } },
): Promise<PressedSection | string> {
  const pick = parseButtonValue(press.payload.value);
  const shown = pick && (await findShown(parts, press, pick.reply));
  if (pick === undefined || shown === undefined) return words.replyGone;
  const answer = parts.assistant().quote(shown.question, pick.path, pick.anchor);
  return answer === undefined ? words.sectionGone : { pick, shown, answer };
}

/** The message that shows a picked section, as it stands now. */
export function pressedMessage(
  parts: Parts,
  { pick, shown, answer }: PressedSection,
  isPrivate: boolean,
  sharer = pick.sharer,
): Promise<Message> {
  const { id, question, asker } = shown;
  return currentAnswer(parts, { id, question, asker: asker.user }, answer, { isPrivate, sharer });
}

/** Whether the pressed button stands in a message that only the presser sees. */
export function isEphemeral({ body }: Press): boolean {
  return body.container['is_ephemeral'] === true;
}

/** Whether only one person reads the message with the pressed button, and may share it: as a direct message, too. */
export function isForOne(press: Press, { pick, shown }: PressedSection): boolean {
  return isEphemeral(press) || (shown.place.kind === 'private' && pick.sharer === undefined);
}

/** Puts a message in the place of the one with the pressed button. */
export async function replace(press: Press, { text, blocks }: Message): Promise<void> {
  await press.respond({ replace_original: true, text, blocks: [...blocks] });
}
