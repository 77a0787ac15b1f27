/** Parts of Block Kit that need a scope of their own beside that of the method. */
import { isJson, type Json, jsonsOf } from '../json.ts';
import { Refusal } from '../refusal.ts';

const needs: Readonly<Record<string, string>> = { video: 'links.embed:write', file_input: 'files:read' };

/** Checks that every part of a message or view is covered by a granted scope. @throws {Refusal} missing_scope. */
export function checkGranted(blocks: unknown, granted: readonly string[]): void {
  const needed = jsonsOf(blocks)
    .flatMap((block): readonly Json[] => (isJson(block['element']) ? [block, block['element']] : [block]))
    .flatMap(({ type }) => needs[String(type)] ?? [])
    .find((scope) => !granted.includes(scope));
  if (needed !== undefined) throw new Refusal('missing_scope', { needed, provided: granted.join(',') });
}
