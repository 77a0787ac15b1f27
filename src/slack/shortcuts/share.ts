/**
 * Sharing an answer that stands in a modal: the person picks the place, and Slack gives an address to answer there,
 * which works where the app is no member. Channels that other companies read are not offered.
 *
 * @see https://docs.slack.dev/surfaces/modals (`response_url_enabled`)
 */
import type { App, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { findPicked, pickedMessage } from '../ask/picked.ts';
import { ids } from '../ids.ts';
import { noticeModal } from '../notice.ts';
import type { Parts } from '../parts.ts';
import { onPress, presser } from '../press.ts';
import { words } from '../words.ts';

/** Listens to *Share* in a modal, and to the form behind it. */
export function listenToSharing(app: App, parts: Parts): void {
  onPress(app, ids.ask.share, async (press) => {
    const view = shareForm(press.payload.value ?? '');
    await parts.client.views.push({ trigger_id: press.body.trigger_id, view });
  });
  app.view<ViewSubmitAction>(ids.share.view, async ({ ack, body, view, respond }) => {
    const channel = body.response_urls?.[0]?.channel_id;
    const picked = await findPicked(parts, { body, payload: { value: view.private_metadata } });
    if (typeof picked === 'string') return ack({ response_action: 'update', view: noticeModal(picked) });
    if (channel === undefined || parts.visibility.denied.has(channel))
      return ack({ response_action: 'errors', errors: { [ids.share.block]: words.sharing.notThere } });
    const { text, blocks } = await pickedMessage(parts, picked, false, presser({ body }).user);
    await respond({ response_type: 'in_channel', text, blocks: [...blocks] });
    await ack({ response_action: 'update', view: noticeModal(words.sharing.done(`<#${channel}>`)) });
  });
}

function shareForm(pick: string): ModalView {
  return {
    type: 'modal',
    callback_id: ids.share.view,
    private_metadata: pick,
    title: { type: 'plain_text', text: words.sharing.title },
    submit: { type: 'plain_text', text: words.sharing.submit },
    close: { type: 'plain_text', text: words.sharing.back },
    blocks: [
      {
        type: 'input',
        block_id: ids.share.block,
        label: { type: 'plain_text', text: words.sharing.label },
        hint: { type: 'plain_text', text: words.sharing.hint },
        element: {
          type: 'conversations_select',
          action_id: ids.share.input,
          default_to_current_conversation: true,
          response_url_enabled: true,
          filter: {
            include: ['public', 'private', 'mpim'],
            exclude_external_shared_channels: true,
            exclude_bot_users: true,
          },
        },
      },
    ],
  };
}
