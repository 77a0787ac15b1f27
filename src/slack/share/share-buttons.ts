/**
 * Sharing an answer that only one person sees: where they asked, or, when it stands in no channel (a modal, a direct
 * message), where they say. It goes by the outbox, under a key by which a second press is recognised.
 */
import type { App, ViewSubmitAction } from '@slack/bolt';
import type { Person } from '../../desk/ticket.ts';
import { findPressedSection, type PressedSection, pressedMessage, replace } from '../ask/pressed-section.ts';
import type { Parts } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { onPress, type Press, presser, whisper } from '../receive/press.ts';
import { channelOf, type ResponseUrl } from '../receive/question.ts';
import { formatButtonValue } from '../render/button-value.ts';
import { context } from '../render/message.ts';
import { words } from '../render/words.ts';
import { inTime } from '../send/deadline.ts';
import { noticeModal } from '../send/views.ts';
import { shareForm } from './share-form.ts';

/** Listens to *Share* under a message and in a modal, and to the form. */
export function registerShareButtons(app: App, parts: Parts): void {
  onPress(app, ids.reply.share, (press) => share(parts, press));
  onPress(app, ids.ask.share, async (press) => {
    const view = shareForm(press.payload.value ?? '');
    await parts.client.views.push({ trigger_id: press.body.trigger_id, view });
  });
  app.view<ViewSubmitAction>(ids.share.view, async ({ ack, body, view }) => {
    const [chosen] = body.response_urls ?? [];
    const by = presser({ body });
    const picked = await findPressedSection(parts, { body, payload: { value: view.private_metadata } });
    if (typeof picked === 'string') return ack({ response_action: 'update', view: noticeModal(picked) });
    if (chosen === undefined || (await inTime(parts.gate.hindranceIn(chosen.channel_id, { asker: by }))) !== undefined)
      return ack({ response_action: 'errors', errors: { [ids.share.block]: words.sharing.notThere } });
    const { channel_id: channel, response_url: url } = chosen;
    await putShare(parts, picked, { key: `share/${by.team}/${view.id}/${view.hash}`, by, channel, to: { url } });
    await ack({ response_action: 'update', view: noticeModal(words.sharing.done(`<#${channel}>`)) });
  });
}

/**
 * Posts the section where it was asked, with the question and who shared it; works where the app is no member. From a
 * message that stands elsewhere (a private reply that came as a direct message) the person says where to.
 */
async function share(parts: Parts, press: Press): Promise<void> {
  const picked = await findPressedSection(parts, press);
  if (typeof picked === 'string') return whisper(parts, press, picked);
  const channel = channelOf(picked.shown.place);
  if (press.body.channel?.id !== channel) {
    const view = shareForm(press.payload.value ?? '');
    await parts.client.views.open({ trigger_id: press.body.trigger_id, view });
    return;
  }
  const by = presser(press);
  const hindrance = await parts.gate.hindranceIn(channel, { asker: by });
  if (hindrance !== undefined) return whisper(parts, press, words[hindrance]);
  // Two presses may be under way, in two processes, before the first of them takes the button away.
  const key = `share/${by.team}/${by.user}/${formatButtonValue(picked.pick)}`;
  await putShare(parts, picked, { key, by, channel, to: addressOf(press, picked) });
  const own = await pressedMessage(parts, picked, false);
  await replace(press, { text: own.text, blocks: [...own.blocks, context(words.sharedNow)] });
}

/** Into the thread of the message that it was about, or in which the private reply stands. */
function addressOf({ body }: Press, { shown: { place } }: PressedSection): ResponseUrl {
  const thread: unknown = (place.kind === 'private' ? place.threadTs : undefined) ?? body.container['thread_ts'];
  return { url: body.response_url, ...(typeof thread === 'string' && { threadTs: thread }) };
}

/** Where an answer is shared, and by whom; the same key is shared once. */
interface Share {
  readonly key: string;
  readonly by: Person;
  readonly channel: string;
  readonly to: ResponseUrl;
}

async function putShare(parts: Parts, picked: PressedSection, { key, by, channel, to }: Share): Promise<void> {
  const message = await pressedMessage(parts, picked, false, by.user);
  const payload = { kind: 'share', ...by, channel, to, message };
  await parts.outbox.put([{ key, lane: key, position: 0, payload, dueAt: parts.clock() }]);
  parts.wakeSender();
}
