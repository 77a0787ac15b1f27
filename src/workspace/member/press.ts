/** Using the elements of messages, modals and the Home tab: buttons, selects, menus. */
import { compact, type Json, jsonOf } from '../json.ts';
import type { ClientUser, Message, View, ViewValues } from '../model.ts';
import type { Parts } from '../parts.ts';
import { inputValue, isButton, type Placed, placesOf, stateOf } from './inputs.ts';
import { messageActionPayload, viewActionPayload } from './interactions.ts';
import { done, failure, type Outcome } from './outcome.ts';

/** What is chosen in an element. */
export interface Choice {
  /** Needed where the same `action_id` stands in more than one block. */
  readonly blockId?: string;
  /** What is chosen or typed: text, an option's value, several of them; a button's own value where left out. */
  readonly value?: unknown;
}

/**
 * Uses an element as the person sees it, which may be older than what the app has shown since.
 *
 * @throws {Error} where there is no such element, as nobody could have used it.
 */
export async function press(
  parts: Parts,
  user: ClientUser,
  target: Message | View,
  given: Choice & { readonly actionId: string },
): Promise<Outcome> {
  const { block, element } = placed(target, given.actionId, given.blockId);
  const chosen = chosenIn(element, given.value);
  const { text, style, placeholder } = element;
  const ids = { action_id: given.actionId, block_id: block['block_id'] };
  const action = compact({ text, style, placeholder, ...chosen, ...ids });
  if (block.type === 'input' && block['dispatch_action'] !== true) {
    throw new Error(`${given.actionId} stands in an input block that tells the app nothing: fill it in`);
  }
  const state: ViewValues = isButton(element) ? {} : { [String(block['block_id'])]: { [given.actionId]: chosen } };
  const payload = payloadOf(parts, user, target, action, state);
  if (payload === undefined) return { ok: false, error: 'message_not_found', text: 'This message no longer exists.' };
  const answer = await parts.dispatcher.once('interaction', payload);
  return answer.isAcknowledged
    ? done
    : failure(answer, (error) => `The app did not respond: it failed with the error "${error}"`);
}

/** Gives what the app is sent; undefined where the message or view is gone meanwhile. */
function payloadOf(
  parts: Parts,
  user: ClientUser,
  target: Message | View,
  action: Json,
  state: ViewValues,
): Json | undefined {
  const { messages, views } = parts;
  if ('ts' in target) {
    const { channel, ts } = target;
    const message = messages.find(channel, ts) ?? messages.findEphemeral(channel, ts, user.id);
    if (message === undefined) return undefined;
    return messageActionPayload(parts, user, message, action, stateOf(message.blocks ?? [], state, {}));
  }
  const view = views.find({ id: target.id });
  if (view === undefined) return undefined;
  const values = stateOf(view.blocks, state, view.values);
  return viewActionPayload(parts, user, views.note(view, { values }), action);
}

/** Gives the element a person means. @throws {Error} where there is none, or more than one. */
export function placed(target: Message | View, actionId: string, blockId: string | undefined): Placed {
  const [first, second] = placesOf(target.blocks ?? [], actionId, blockId);
  if (first === undefined) throw new Error(`there is no element ${actionId} to use`);
  if (second !== undefined) throw new Error(`${actionId} stands in several blocks: say which by blockId`);
  return first;
}

/** What a person chose; of two feedback buttons, the one with the value. */
function chosenIn(element: Json, given: unknown): Json {
  if (element['type'] !== 'feedback_buttons') return inputValue(element, given);
  const buttons = [jsonOf(element['positive_button']), jsonOf(element['negative_button'])];
  const pressed = buttons.find(({ value }) => value === given);
  if (pressed === undefined) throw new Error(`no feedback button has the value ${JSON.stringify(given)}`);
  return { type: 'feedback_buttons', text: pressed['text'], value: given };
}
