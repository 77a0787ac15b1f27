/**
 * What a modal or a Home tab may hold.
 *
 * @see https://docs.slack.dev/reference/views
 */
import { isJson, type Json, jsonsOf } from '../json.ts';
import { Refusal, refusalWithMessages } from '../refusal.ts';
import { blockOn } from './blocks.ts';
import { plainText } from './composition.ts';
import { checkGranted } from './granted.ts';
import { viewLimits } from './limits.ts';
import { repeatedIds } from './repeated.ts';
import { check, flag, list, object, type Problem, text, variant } from './shape.ts';

const common = {
  private_metadata: text(viewLimits.privateMetadata, 0),
  callback_id: text(viewLimits.id, 0),
  external_id: text(viewLimits.id, 0),
};
const modal = object(
  {
    ...common,
    title: plainText(viewLimits.title),
    submit: plainText(viewLimits.title),
    close: plainText(viewLimits.title),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
    blocks: list(blockOn('modal'), viewLimits.blocks, 0),
  },
  ['title', 'blocks'],
  { together: submitIsThere },
);
const home = object({ ...common, blocks: list(blockOn('home'), viewLimits.blocks, 0) }, ['blocks']);

/**
 * Checks a view of one kind by an app that was granted some scopes, and gives it back as an object.
 *
 * @throws {Refusal} invalid_arguments with a JSON pointer for each problem, view_too_large, missing_scope.
 */
export function checkView(view: unknown, kind: 'modal' | 'home', granted: readonly string[] = []): Json {
  if (!isJson(view)) throw refusalWithMessages('invalid_arguments', ['must be an object [json-pointer:/view]']);
  if (Buffer.byteLength(JSON.stringify(view)) > viewLimits.bytes) throw new Refusal('view_too_large');
  const problems = [
    ...check(variant(kind === 'modal' ? { modal } : { home }), view, '/view'),
    ...repeatedIds(view['blocks'], '/view/blocks'),
    ...focusedTwice(view),
  ];
  if (problems.length > 0) {
    throw refusalWithMessages(
      'invalid_arguments',
      problems.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`),
    );
  }
  checkGranted(view['blocks'], granted);
  return view;
}

function submitIsThere(view: Json): readonly string[] {
  const hasInput = jsonsOf(view['blocks']).some(({ type }) => type === 'input');
  return hasInput && view['submit'] === undefined ? ['missing required field: submit'] : [];
}

function focusedTwice(view: Json): readonly Problem[] {
  const focused = JSON.stringify(view['blocks'] ?? []).split('"focus_on_load":true').length - 1;
  return focused > 1 ? [{ message: 'only one element may have focus_on_load', pointer: '/view/blocks' }] : [];
}
