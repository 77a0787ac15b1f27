/**
 * Sharing an answer that only one person sees: in the channel where they asked, or, from a modal or a
 * direct message, in one that they choose. It goes through the outbox, under a key that makes a second press harmless.
 */
import type { App } from '@slack/bolt';
import { forSection, type ReplyPressParts } from '../ask/reply-press.ts';
import type { PressedSection } from '../ask/shown-replies.ts';
import { ids } from '../ids.ts';
import type { ChannelAccess } from '../receive/channel-access.ts';
import { onForm, onMenu, onMenuOpen, onOpen, onPress, type Press, presser } from '../receive/press.ts';
import { channelOf } from '../receive/question.ts';
import { replaceMessage } from '../receive/tell-presser.ts';
import { formatButtonValue } from '../render/button-value.ts';
import { context } from '../render/message.ts';
import { noticeModal } from '../render/modals.ts';
import { words } from '../render/words.ts';
import { inTime } from '../send/deadline.ts';
import type { ResponseUrl } from '../send/respond.ts';
import { shareForm } from './share-form.ts';

interface ShareParts extends ReplyPressParts {
  readonly channelAccess: ChannelAccess;
}

/** Registers *Share* under a message and in a modal, and the form. */
export function registerShareButtons(app: App, parts: ShareParts): void {
  const { client, shownReplies, channelAccess, replyOutbox } = parts;
  const shareShown = forSection(parts, (press, section) => share(parts, press, section));
  onPress(app, ids.reply.share, shareShown);
  onMenu(app, ids.reply.more, 'share', shareShown);
  const pushForm = async ({ payload, body }: Press) => {
    await client.views.push({ trigger_id: body.trigger_id, view: shareForm(payload.value ?? '') });
  };
  onOpen(app, ids.ask.share, pushForm);
  onMenuOpen(app, ids.ask.more, 'share', pushForm);
  onForm(app, ids.share.view, async ({ body, view }) => {
    const [chosen] = body.response_urls ?? [];
    const by = presser({ body });
    const section = await shownReplies.findSection({ body, payload: { value: view.private_metadata } });
    if (typeof section === 'string') return { response_action: 'update', view: noticeModal(section) };
    if (chosen === undefined || (await inTime(channelAccess(chosen.channel_id, { asker: by }))) !== undefined)
      return { response_action: 'errors', errors: { [ids.share.block]: words.sharing.notThere } };
    const { channel_id: channel, response_url: url } = chosen;
    const message = await shownReplies.messageOf(section, false, by.user);
    const key = `share/${by.team}/${view.id}/${view.hash}`;
    await replyOutbox.putShare(key, { ...by, channel, to: { url }, message });
    return { response_action: 'update', view: noticeModal(words.sharing.done(`<#${channel}>`)) };
  });
}

/**
 * Posts the section where it was asked, with the question and who shared it; works where the app is not a member. From a
 * message that is elsewhere, or among the person's direct messages, they choose where to.
 */
async function share(parts: ShareParts, press: Press, section: PressedSection): Promise<void> {
  const { client, shownReplies, channelAccess, replyOutbox, tellPresser } = parts;
  const channel = channelOf(section.shown.place);
  if (press.body.channel?.id !== channel || channel.startsWith('D')) {
    const view = shareForm(press.payload.value ?? '');
    await client.views.open({ trigger_id: press.body.trigger_id, view });
    return;
  }
  const by = presser(press);
  const hindrance = await channelAccess(channel, { asker: by });
  if (hindrance !== undefined) return tellPresser(press, words[hindrance]);
  const message = await shownReplies.messageOf(section, false, by.user);
  // Two presses may be on their way, in two processes, before the first of them removes the button.
  const key = `share/${by.team}/${by.user}/${formatButtonValue(section.value)}`;
  await replyOutbox.putShare(key, { ...by, channel, to: responseUrlOf(press, section), message });
  const own = await shownReplies.messageOf(section, false);
  await replaceMessage(press, { text: own.text, blocks: [...own.blocks, context(words.sharedNow)] });
}

/** Into the thread of the message that it was about, or in which the private reply is. */
function responseUrlOf({ body }: Press, { shown: { place } }: PressedSection): ResponseUrl {
  const thread: unknown = (place.kind === 'private' ? place.threadTs : undefined) ?? body.container['thread_ts'];
  return { url: body.response_url, ...(typeof thread === 'string' && { threadTs: thread }) };
}
