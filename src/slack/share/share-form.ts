/**
 * The form that asks where to share an answer. Neither channels that other companies read are offered, nor group
 * messages, of which Slack does not tell the app who reads along.
 *
 * @see https://docs.slack.dev/surfaces/modals (`response_url_enabled`)
 */
import type { ConversationsSelect, ModalView } from '@slack/types';
import { ids } from '../ids.ts';
import { formModal } from '../render/modals.ts';
import { words } from '../render/words.ts';

/** Renders it; `buttonValue` is that of the button that was pressed. */
export function shareForm(buttonValue: string): ModalView {
  const channels: ConversationsSelect = {
    type: 'conversations_select',
    action_id: ids.share.input,
    default_to_current_conversation: true,
    response_url_enabled: true,
    filter: { include: ['public', 'private'], exclude_external_shared_channels: true, exclude_bot_users: true },
  };
  return formModal(ids.share, words.sharing, channels, buttonValue);
}
