/** What Slack says of blocks and views, by the workspace's own rules. */
import { Refusal } from '../../../src/workspace/refusal.ts';
import { checkContent } from '../../../src/workspace/rules/message.ts';
import { checkView } from '../../../src/workspace/rules/view.ts';
import { type Part, plain, type Surface } from './block-kit.ts';

const granted = ['links.embed:write', 'files:read'];

/** Gives what Slack says against it: the pointed messages, or the name of the error; undefined for nothing. */
export function said(check: () => unknown): unknown {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.details['errors'] ?? error.code;
    throw error;
  }
}
/** Gives the verdict on a view that is nothing but its frame and `more`. */
export function view(surface: 'modal' | 'home', more: Part): unknown {
  const frame = surface === 'modal' ? { title: plain('Title'), submit: plain('Send') } : {};
  return said(() => checkView({ type: surface, blocks: [], ...frame, ...more }, surface, granted));
}

/** Gives the verdict on blocks of one surface; every scope that parts of them need is granted. */
export function on(surface: Surface, ...some: readonly Part[]): unknown {
  if (surface !== 'message') return view(surface, { blocks: some });
  return said(() => checkContent({ text: 'a', blocks: some }, granted));
}
