/** Ids that may stand only once: `block_id` in a message or view, `action_id` in its block. */
import { type Json, jsonsOf, textOf } from '../json.ts';
import type { Problem } from './shape.ts';

/** Gives a problem for every id that stands a second time. */
export function repeatedIds(blocks: unknown, pointer: string): readonly Problem[] {
  const given = jsonsOf(blocks);
  return [
    ...repeated(given, 'block_id', pointer),
    ...given.flatMap((block, at) => repeated(jsonsOf(block['elements']), 'action_id', `${pointer}/${at}/elements`)),
  ];
}

function repeated(items: readonly Json[], key: string, pointer: string): readonly Problem[] {
  const ids = items.map((item) => textOf(item[key]));
  return ids.flatMap((id, at) =>
    id !== undefined && ids.indexOf(id) < at
      ? [{ message: `\`${key}\` ${id} already exists`, pointer: `${pointer}/${at}/${key}` }]
      : [],
  );
}
