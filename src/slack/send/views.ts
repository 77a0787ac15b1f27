/** What modals share: one that only says something, one shown in the place of another, and a trigger that came too late. */
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Parts } from '../dependencies.ts';
import { section } from '../render/message.ts';
import { words } from '../render/words.ts';
import { toFailure } from './client.ts';

/** A modal that says one thing, mrkdwn of ours, and can only be closed: for what has no message to be said beside. */
export function noticeModal(text: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: words.app.name },
    close: { type: 'plain_text', text: words.ask.close },
    blocks: [section(text)],
  };
}

/** What somebody has just done, for which a modal may be opened once, within three seconds. */
interface Doing {
  readonly trigger: string;
  /** They did it in a modal: what is opened stands above it. */
  readonly isInModal: boolean;
}

/** Opens a notice before whoever did something; false where Slack takes none any more. */
export async function openNotice(client: WebClient, { trigger, isInModal }: Doing, text: string): Promise<boolean> {
  const opening = { trigger_id: trigger, view: noticeModal(text) };
  try {
    await (isInModal ? client.views.push(opening) : client.views.open(opening));
    return true;
  } catch (error) {
    if (toFailure(error).kind === 'refused') return false;
    throw error;
  }
}

/** Says whether a modal was not opened because it came too late. */
export function isTooLate(error: unknown): boolean {
  const failure = toFailure(error);
  return failure.kind === 'refused' && failure.code.endsWith('_trigger_id');
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
