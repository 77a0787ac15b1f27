/**
 * The form that asks where to share an answer. Neither channels that other companies read are offered, nor group
 * messages, of which Slack does not tell the app who reads along.
 *
 * @see https://docs.slack.dev/surfaces/modals (`response_url_enabled`)
 */
import type { ModalView } from '@slack/types';
import { ids } from '../ids.ts';
import { words } from '../render/words.ts';

/** Renders it; `buttonValue` is that of the button that was pressed. */
export function shareForm(buttonValue: string): ModalView {
  return {
    type: 'modal',
    callback_id: ids.share.view,
    private_metadata: buttonValue,
    title: { type: 'plain_text', text: words.sharing.title },
    submit: { type: 'plain_text', text: words.share },
    close: { type: 'plain_text', text: words.sharing.cancel },
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
            include: ['public', 'private'],
            exclude_external_shared_channels: true,
            exclude_bot_users: true,
          },
        },
      },
    ],
  };
}
