/** Ids that may stand only once: `block_id` in a message or view, `action_id` in its block. */
import { type Json, jsonsOf, textOf } from '../json.ts';
import type { Problem } from './shape.ts';

/** Gives a problem for every id that stands a second time. */
export function repeatedIds(blocks: unknown, pointer: string): readonly Problem[] {
  const given = jsonsOf(blocks);
  return [
    ...repeated(given, 'block_id', pointer),
    ...given.flatMap((block, at) => repeatedActions(block, `${pointer}/${at}`)),
  ];
}

/** A carousel holds cards, and those their buttons. */
function repeatedActions(block: Json, pointer: string): readonly Problem[] {
  return ['elements', 'actions'].flatMap((key) => {
    const items = jsonsOf(block[key]);
    const inside = items.flatMap((item, at) => repeatedActions(item, `${pointer}/${key}/${at}`));
    return [...repeated(items, 'action_id', `${pointer}/${key}`), ...inside];
  });
}

function repeated(items: readonly Json[], key: string, pointer: string): readonly Problem[] {
  const ids = items.map((item) => textOf(item[key]));
  return ids.flatMap((id, at) =>
    id !== undefined && ids.indexOf(id) < at
      ? [{ message: `\`${key}\` ${id} already exists`, pointer: `${pointer}/${at}/${key}` }]
      : [],
  );
}
