/** Filling in, submitting and closing views: what Slack's client checks first, and what becomes of the app's answer. */
import { isJson, type Json, jsonOf, textOf } from '../json.ts';
import type { ClientUser, View } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { checkView } from '../rules/view.ts';
import { elementsOf, isButton, refusedByClient, stateOf } from './inputs.ts';
import { closedPayload, submissionPayload } from './interactions.ts';
import { done, failure, type Outcome } from './outcome.ts';

const TROUBLE = 'We had some trouble connecting. Try again?';

/** Fills in fields of a modal or the Home tab. @throws {Error} where the view or a field is not there. */
export function fillView({ views }: Parts, id: string, given: Json): View {
  const view = views.find({ id });
  if (view === undefined) throw new Error('this view is no longer there');
  const fields = elementsOf(view.blocks).filter(({ element }) => !isButton(element));
  for (const [block, actions] of Object.entries(given)) {
    for (const action of Object.keys(jsonOf(actions))) {
      const isThere = fields.some((at) => at.block['block_id'] === block && at.element['action_id'] === action);
      if (!isThere) throw new Error(`there is no field ${action} in ${block} to fill in`);
    }
  }
  return views.note(view, { values: stateOf(view.blocks, given, view.values) });
}

/** Submits a modal with what a person filled in; fields that are left out keep what stands in them. */
export async function submitView(parts: Parts, user: ClientUser, id: string, given: Json): Promise<Outcome> {
  const { views, dispatcher } = parts;
  const view = views.find({ id });
  if (view?.type !== 'modal') return { ok: false, error: 'not_found', text: 'This window is no longer open.' };
  const values = stateOf(view.blocks, given, view.values);
  const errors = refusedByClient(view, values);
  const filled = views.note(view, { values, errors });
  if (Object.keys(errors).length > 0) return invalid(errors);
  const answer = await dispatcher.once('interaction', submissionPayload(parts, user, filled));
  if (!answer.isAcknowledged) return failure(answer, () => TROUBLE);
  try {
    return follow(parts, filled, answer.body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, error: error.code, text: TROUBLE };
  }
}

/** Closes a modal and all above it, or the whole stack; the app hears of those that asked for it. */
export async function closeView(parts: Parts, user: ClientUser, view: View, isCleared: boolean): Promise<Outcome> {
  const closed = isCleared ? parts.views.clear(user) : parts.views.close(view);
  const told = closed.filter(({ content }) => content['notify_on_close'] === true);
  const answers = await Promise.all(
    told.map((one) => parts.dispatcher.once('interaction', closedPayload(parts, user, one, isCleared))),
  );
  const failed = answers.find((answer) => !answer.isAcknowledged);
  return failed === undefined || failed.isAcknowledged ? done : failure(failed, () => TROUBLE);
}

/** Does what the app answered. @throws {Refusal} for a view Slack would not show. */
function follow({ app, views }: Parts, view: View, body: unknown): Outcome {
  if (body === undefined) {
    views.close(view);
    return done;
  }
  const { response_action: action, view: content, errors } = jsonOf(body);
  switch (action) {
    case 'clear':
      views.clear({ id: view.user, client: view.client });
      return done;
    case 'update':
      views.update(view, checkView(content, 'modal', app.scopes));
      return done;
    case 'push':
      views.push({ id: view.user, client: view.client }, checkView(content, 'modal', app.scopes));
      return done;
    case 'errors':
      return showErrors(views, view, errors);
    default:
      throw new Refusal('invalid_response_action');
  }
}

function showErrors(views: Parts['views'], view: View, given: unknown): Outcome {
  const inputs = new Set(view.blocks.filter(({ type }) => type === 'input').map((block) => block['block_id']));
  const entries = Object.entries(jsonOf(given));
  const isShown = isJson(given) && entries.length > 0 && entries.every(([id, text]) => inputs.has(id) && textOf(text));
  if (!isShown) throw new Refusal('invalid_arguments');
  const errors = Object.fromEntries(entries.map(([id, text]) => [id, String(text)]));
  views.note(view, { errors });
  return invalid(errors);
}

function invalid(errors: Readonly<Record<string, string>>): Outcome {
  return { ok: false, error: 'invalid_input', text: Object.values(errors).join(' '), errors };
}
