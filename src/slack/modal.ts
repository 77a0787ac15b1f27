/** What modals share: one that only says something, and one shown in the place of another. */
import type { ModalView } from '@slack/types';
import { toFailure } from './client.ts';
import { section } from './message.ts';
import type { Parts } from './parts.ts';
import { words } from './words.ts';

/** A modal that says one thing, mrkdwn of ours, and can only be closed: for what has no message to be said beside. */
export function noticeModal(text: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: words.app.name },
    close: { type: 'plain_text', text: words.ask.close },
    blocks: [section(text)],
  };
}

/** Shows something else in an open modal; one that was closed meanwhile was not waited for. */
export async function showInstead({ client }: Pick<Parts, 'client'>, id: string, view: ModalView): Promise<void> {
  try {
    await client.views.update({ view_id: id, view });
  } catch (error) {
    const failure = toFailure(error);
    if (failure.kind !== 'refused' || failure.code !== 'not_found') throw error;
  }
}
