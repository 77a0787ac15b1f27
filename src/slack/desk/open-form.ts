/** Opens a form for engineers. */
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Support } from '../dependencies.ts';
import { presser } from '../receive/press.ts';
import { noticeModal } from '../render/modals.ts';
import { refusalText } from '../render/ticket-note.ts';
import { replaceView } from '../send/views.ts';

/** What of a press a form is opened by. */
export interface Pressing {
  readonly trigger_id: string;
  readonly team: { readonly id: string } | null;
  readonly user: { readonly id: string; readonly team_id?: string };
}

/** At once, for the trigger lives three seconds; somebody who is no engineer is told so before they have typed. */
export async function openForm(
  { client, support }: { readonly client: WebClient; readonly support: Pick<Support, 'isEngineer'> },
  body: Pressing,
  form: ModalView,
): Promise<void> {
  const { view } = await client.views.open({ trigger_id: body.trigger_id, view: form });
  if (view?.id === undefined || (await support.isEngineer(presser({ body })))) return;
  await replaceView(client, view.id, noticeModal(refusalText({ kind: 'refused', reason: 'not-an-engineer' })));
}
