/** *Save as FAQ*: an entry is drafted from a ticket, edited in a form, and published: whoever asks next is answered by it. */
import type { App, ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { FaqDesk } from '../../desk/faq-desk.ts';
import type { Guides, Support } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { onForm, onOpen, type Press, presser } from '../receive/press.ts';
import { deskWords } from '../render/desk-words.ts';
import { faqModal, fieldOf, readFaq, unknownPlatforms } from '../render/faq-modal.ts';
import { noticeModal } from '../render/modals.ts';
import { replaceView } from '../send/views.ts';

const { faq: said } = deskWords.forms;

/** What the form needs. */
export interface FaqFormParts {
  readonly client: WebClient;
  readonly faq: FaqDesk;
  readonly guides: Pick<Guides, 'platforms'>;
  readonly support: Pick<Support, 'isEngineer'>;
}

/** Who is at a form, as Slack tells it. */
interface Visitor {
  readonly team: { readonly id: string } | null;
  readonly user: { readonly id: string; readonly name?: string | undefined; readonly team_id?: string };
}

/** Registers it. */
export function registerFaqForm(app: App, { client, faq, guides }: FaqFormParts): void {
  onOpen(app, ids.ticket.saveAsFaq, (press) =>
    openDraft(client, press, () => draftedForm(faq, press.payload.value ?? '', press.body)),
  );
  onForm(app, ids.faq.view, async ({ body, view }) => {
    const known = guides.platforms();
    const unknown = unknownPlatforms(readFaq(view.state.values).text.platforms, known);
    if (unknown.length > 0) {
      const error = said.unknownPlatforms(unknown.join(', '), known.join(', '));
      return { response_action: 'errors', errors: { [ids.faq.platforms]: error } };
    }
    const reason = await publish(faq, view, body);
    if (reason === undefined) return { response_action: 'update', view: noticeModal(said.done) };
    return { response_action: 'errors', errors: { [fieldOf(reason)]: said.refused[reason] } };
  });
}

/** The form of the entry that a ticket is drafted as, or questions that nobody answered, or why there is none. */
export async function draftedForm(
  faq: FaqDesk,
  from: string | readonly string[],
  { team, user }: Visitor,
): Promise<ModalView> {
  const name = nameOf(user);
  const by = { ...presser({ body: { team, user } }), name };
  const drafted = await (typeof from === 'string' ? faq.draft(from, by) : faq.draftOf(from, by));
  return drafted.kind === 'done' ? faqModal(drafted.entry, name) : noticeModal(said.refused[drafted.reason]);
}

/** Opens a modal at once, for the trigger lives three seconds, and shows the form in it when it is drafted. */
export async function openDraft(client: WebClient, { body }: Press, draft: () => Promise<ModalView>): Promise<void> {
  const { view } = await client.views.open({ trigger_id: body.trigger_id, view: noticeModal(said.drafting) });
  if (view?.id !== undefined) await replaceView(client, view.id, await draft());
}

async function publish(faq: FaqDesk, view: ViewOutput, { team, user }: Visitor) {
  const { text, name } = readFaq(view.state.values);
  const by = { ...presser({ body: { team, user } }), name: name === '' ? nameOf(user) : name };
  const edited = await faq.edit(view.private_metadata, by, text);
  if (edited.kind === 'refused') return edited.reason;
  if (edited.entry.status.state === 'published') return undefined;
  const published = await faq.publish(view.private_metadata, by);
  return published.kind === 'done' || published.reason === 'already-published' ? undefined : published.reason;
}

/** Slack tells the name with which people log in; how it stands under the answer is theirs to change. */
function nameOf({ id, name = id }: Visitor['user']): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
