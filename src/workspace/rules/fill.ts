/** Fills in what Slack fills in: a `block_id` on every block and an `action_id` on every element that can be used. */
import { randomBytes } from 'node:crypto';
import { isJson, type Json, jsonsOf } from '../json.ts';
import type { Block } from '../model.ts';

/** Elements that show something and cannot be used, so they carry no `action_id`. */
const still = new Set(['image', 'plain_text', 'mrkdwn']);

/** Gives the blocks of a checked message or view with every id filled in; what is no block is left out. */
export function withBlockIds(blocks: unknown): readonly Block[] {
  return jsonsOf(blocks).map(filled).filter(isBlock);
}

function filled(block: Json): Json {
  return {
    ...block,
    block_id: block['block_id'] ?? newId(),
    ...(isJson(block['accessory']) && { accessory: withActionId(block['accessory']) }),
    ...(isJson(block['element']) && { element: withActionId(block['element']) }),
    ...((block['type'] === 'actions' || block['type'] === 'context_actions') && withActionIds(block, 'elements')),
    ...(block['type'] === 'card' && withActionIds(block, 'actions')),
    ...(block['type'] === 'carousel' && {
      elements: jsonsOf(block['elements']).map((card) => ({ ...card, ...withActionIds(card, 'actions') })),
    }),
  };
}

function withActionIds(block: Json, key: string): Json {
  return block[key] === undefined ? {} : { [key]: jsonsOf(block[key]).map(withActionId) };
}

function withActionId(element: Json): Json {
  return still.has(String(element['type'])) ? element : { ...element, action_id: element['action_id'] ?? newId() };
}

function isBlock(block: Json): block is Block {
  return typeof block['type'] === 'string';
}

function newId(): string {
  return randomBytes(4).toString('base64url').slice(0, 5);
}
