/**
 * Sharing an answer that only one person sees: where they asked, or, when it stands in no channel (a modal, a direct
 * message), where they say. Slack gives an address to answer there, which works where the app is no member.
 */
import type { App, ViewSubmitAction } from '@slack/bolt';
import { formatPick } from '../ask/pick.ts';
import { findPicked, type Picked, pickedMessage, replace } from '../ask/picked.ts';
import { ids } from '../ids.ts';
import { context } from '../message.ts';
import { noticeModal } from '../notice.ts';
import type { Parts } from '../parts.ts';
import { onPress, type Press, presser, whisper } from '../press.ts';
import { channelOf } from '../question.ts';
import { words } from '../words.ts';
import { shareForm } from './share-form.ts';

/** Listens to *Share* under a message and in a modal, and to the form. */
export function listenToSharing(app: App, parts: Parts): void {
  onPress(app, ids.reply.share, (press) => share(parts, press));
  onPress(app, ids.ask.share, async (press) => {
    const view = shareForm(press.payload.value ?? '');
    await parts.client.views.push({ trigger_id: press.body.trigger_id, view });
  });
  app.view<ViewSubmitAction>(ids.share.view, async ({ ack, body, view, respond }) => {
    const channel = body.response_urls?.[0]?.channel_id;
    const asker = presser({ body });
    const picked = await findPicked(parts, { body, payload: { value: view.private_metadata } });
    if (typeof picked === 'string') return ack({ response_action: 'update', view: noticeModal(picked) });
    if (channel === undefined || (await parts.gate.hindranceIn(channel, { asker })) !== undefined)
      return ack({ response_action: 'errors', errors: { [ids.share.block]: words.sharing.notThere } });
    const { text, blocks } = await pickedMessage(parts, picked, false, asker.user);
    await respond({ response_type: 'in_channel', text, blocks: [...blocks] });
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
  const hindrance = await parts.gate.hindranceIn(channel, { asker: presser(press) });
  if (hindrance !== undefined) return whisper(parts, press, words[hindrance]);
  await shareOnce(parts, press, picked);
  const own = await pickedMessage(parts, picked, false);
  await replace(press, { text: own.text, blocks: [...own.blocks, context(words.sharedNow)] });
}

/** Longer than the post can take. */
const leaseMs = 60_000;

/** Two presses may be under way, in two processes, before the first of them takes the button away. */
async function shareOnce(parts: Parts, press: Press, picked: Picked): Promise<void> {
  const { inbox, clock } = parts;
  const { team, user } = presser(press);
  const key = `${team}/share/${user}/${formatPick(picked.pick)}`;
  const row = await inbox.accept(key, null, { now: clock(), leaseMs });
  if (row === undefined) return;
  try {
    await post(parts, press, picked);
  } catch (error) {
    await inbox.forget(row);
    throw error;
  }
  await inbox.done(row);
}

async function post(parts: Parts, press: Press, picked: Picked): Promise<void> {
  const { place } = picked.shown;
  const { text, blocks } = await pickedMessage(parts, picked, false, presser(press).user);
  const thread: unknown = (place.kind === 'private' ? place.threadTs : undefined) ?? press.body.container['thread_ts'];
  await press.respond({
    response_type: 'in_channel',
    replace_original: false,
    ...(typeof thread === 'string' && { thread_ts: thread }),
    text,
    blocks: [...blocks],
  });
}
