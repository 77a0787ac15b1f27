/** Opens and changes modals: a notice above whatever is open, and one modal in the place of another. */
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { noticeModal } from '../render/modals.ts';
import { isRefused, means } from './slack-errors.ts';

/** What allows a modal to be opened: once, within three seconds of what somebody did. */
interface Trigger {
  readonly trigger: string;
  /** They did it in a modal: the next one is stacked on it. */
  readonly isInModal: boolean;
}

/** Opens a notice for one person; false where Slack no longer accepts one. */
export async function openNotice(client: WebClient, { trigger, isInModal }: Trigger, text: string): Promise<boolean> {
  const opening = { trigger_id: trigger, view: noticeModal(text) };
  try {
    await (isInModal ? client.views.push(opening) : client.views.open(opening));
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
}

/** Replaces an open modal; if it has been closed in the meantime, nothing is left to be done. */
export async function replaceView(client: WebClient, id: string, view: ModalView): Promise<void> {
  try {
    await client.views.update({ view_id: id, view });
  } catch (error) {
    if (!means(error, 'gone')) throw error;
  }
}
