/**
 * Sharing an answer that only one person sees: where they asked, or, when it stands in no channel (a modal, a direct
 * message), where they say. It goes by the outbox, under a key by which a second press is recognised.
 */
import type { App, ViewSubmitAction } from '@slack/bolt';
import type { Person } from '../../desk/ticket.ts';
import { formatPick } from '../ask/pick.ts';
import { findPicked, type Picked, pickedMessage, replace } from '../ask/picked.ts';
import { ids } from '../ids.ts';
import { inTime } from '../in-time.ts';
import { context } from '../message.ts';
import { noticeModal } from '../modal.ts';
import type { Parts } from '../parts.ts';
import { onPress, type Press, presser, whisper } from '../press.ts';
import { type Address, channelOf } from '../question.ts';
import { words } from '../words.ts';
import { shareForm } from './share-form.ts';

/** Listens to *Share* under a message and in a modal, and to the form. */
export function listenToSharing(app: App, parts: Parts): void {
  onPress(app, ids.reply.share, (press) => share(parts, press));
  onPress(app, ids.ask.share, async (press) => {
    const view = shareForm(press.payload.value ?? '');
    await parts.client.views.push({ trigger_id: press.body.trigger_id, view });
  });
  app.view<ViewSubmitAction>(ids.share.view, async ({ ack, body, view }) => {
    const [chosen] = body.response_urls ?? [];
    const by = presser({ body });
    const picked = await findPicked(parts, { body, payload: { value: view.private_metadata } });
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
  const picked = await findPicked(parts, press);
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
  const key = `share/${by.team}/${by.user}/${formatPick(picked.pick)}`;
  await putShare(parts, picked, { key, by, channel, to: addressOf(press, picked) });
  const own = await pickedMessage(parts, picked, false);
  await replace(press, { text: own.text, blocks: [...own.blocks, context(words.sharedNow)] });
}

/** Into the thread of the message that it was about, or in which the private reply stands. */
function addressOf({ body }: Press, { shown: { place } }: Picked): Address {
  const thread: unknown = (place.kind === 'private' ? place.threadTs : undefined) ?? body.container['thread_ts'];
  return { url: body.response_url, ...(typeof thread === 'string' && { threadTs: thread }) };
}

/** Where an answer is shared, and by whom; the same key is shared once. */
interface Share {
  readonly key: string;
  readonly by: Person;
  readonly channel: string;
  readonly to: Address;
}

async function putShare(parts: Parts, picked: Picked, { key, by, channel, to }: Share): Promise<void> {
  const message = await pickedMessage(parts, picked, false, by.user);
  const payload = { kind: 'share', ...by, channel, to, message };
  await parts.outbox.put([{ key, lane: key, position: 0, payload, dueAt: parts.clock() }]);
  parts.wakeSender();
}
