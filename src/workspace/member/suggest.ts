/**
 * The options of a select that asks the app for them while somebody types (`external_select`).
 *
 * @see https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload
 */
import { type Json, jsonOf, jsonsOf } from '../json.ts';
import type { ClientUser, Message, View } from '../model.ts';
import type { Parts } from '../parts.ts';
import { suggestions } from '../rules/composition.ts';
import { check } from '../rules/shape.ts';
import { suggestionPayload } from './interactions.ts';
import { type Failed, failure } from './outcome.ts';
import { placed } from './press.ts';

/** What a person has typed in which select. */
export interface Typed {
  readonly actionId: string;
  readonly blockId?: string;
  readonly text: string;
}

/** The options that the app offers; those under headings one after the other. */
export type Suggested = { readonly ok: true; readonly options: readonly Json[] } | Failed;

const TROUBLE = 'Couldn’t load options.';

/** Asks the app for options. @throws {Error} where there is no such select. */
export async function suggest(
  parts: Parts,
  user: ClientUser,
  target: Message | View,
  typed: Typed,
): Promise<Suggested> {
  const { block, element } = placed(target, typed.actionId, typed.blockId);
  if (!/^(multi_)?external_select$/.test(String(element['type']))) {
    throw new Error(`${typed.actionId} asks the app for no options`);
  }
  const { min_query_length: min = 3 } = element;
  if (typed.text.length < Number(min)) return { ok: true, options: [] };
  const ids = { action_id: typed.actionId, block_id: block['block_id'], value: typed.text };
  const answer = await parts.dispatcher.once('interaction', suggestionPayload(parts, user, target, ids));
  if (!answer.isAcknowledged) return failure(answer, () => TROUBLE);
  const body = jsonOf(answer.body);
  const problems = check(suggestions, body, '');
  if (problems.length > 0) return { ok: false, error: 'invalid_options', text: TROUBLE };
  const groups = jsonsOf(body['option_groups']).flatMap((group) => jsonsOf(group['options']));
  return { ok: true, options: [...jsonsOf(body['options']), ...groups] };
}
