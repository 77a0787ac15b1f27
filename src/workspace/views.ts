/**
 * What stands before each person: in each of their clients a stack of at most three modals, and the app's Home tab.
 * Rules of content are checked before a view comes here (rules/view.ts).
 */
import { randomBytes } from 'node:crypto';
import type { ChangeBus } from './change-bus.ts';
import { isJson, type Json, textOf } from './json.ts';
import type { Block, ClientUser, View, ViewValues } from './model.ts';
import { createRecentList } from './recent.ts';
import { Refusal } from './refusal.ts';
import { withBlockIds } from './rules/fill.ts';

/** Modals on top of each other; the fourth is refused with `push_limit_reached`. */
const MAX_STACK = 3;

export interface Views {
  /** Closes whatever stands in the client and opens one modal. */
  open(client: Client, content: Json): View;
  /** Puts a modal on top of the stack. @throws {Refusal} push_limit_reached, not_found (no stack). */
  push(client: Client, content: Json): View;
  /** Replaces the content of a view that is open. @throws {Refusal} hash_conflict, duplicate_external_id. */
  update(view: View, content: Json, hash?: string): View;
  /** Shows content in the person's Home tab. @throws {Refusal} hash_conflict. */
  publish(user: string, content: Json, hash?: string): View;
  /** Takes a view and all above it away, and gives them from the top down. */
  close(view: View): readonly View[];
  /** Takes the whole stack of a client away, and gives it from the top down. */
  clear(client: Client): readonly View[];
  /** Keeps what a person filled in, or what the app said was wrong. */
  note(view: View, noted: { readonly values?: ViewValues; readonly errors?: Readonly<Record<string, string>> }): View;
  /** Gives what stood in the place of a view before the app updated it, the latest first. */
  earlier(view: View): readonly View[];
  modal(client: Client): View | undefined;
  home(user: string): View | undefined;
  /** Gives an open modal or a Home tab by its id or the app's `external_id`. */
  find(key: { readonly id?: string | undefined; readonly externalId?: string | undefined }): View | undefined;
}

type Client = Pick<ClientUser, 'id' | 'client'>;

/** Creates the views of everybody, with nothing on them. */
export function createViews(changes: ChangeBus): Views {
  const stacks = createStacks(changes);
  const homes = new Map<string, View>();
  const replaced = createRecentList<View>();
  const open = (): readonly View[] => [...stacks.all(), ...homes.values()];

  function put(view: View): View {
    if (view.type === 'home') {
      homes.set(view.user, view);
      changes.publish({ kind: 'home', member: view.user });
    } else {
      const client = clientOf(view);
      const stack = stacks.of(client).map((other) => (other.id === view.id ? view : other));
      stacks.show(client, stack);
    }
    return view;
  }
  function refuseTwin(content: Json, self?: View): void {
    const externalId = textOf(content['external_id']);
    const twin = open().find((view) => view.externalId === externalId && view.id !== self?.id);
    if (externalId !== undefined && externalId !== '' && twin !== undefined) throw new Refusal('duplicate_external_id');
  }
  function update(view: View, content: Json, hash?: string): View {
    if (hash !== undefined && hash !== view.hash) throw new Refusal('hash_conflict');
    refuseTwin(content, view);
    replaced.push(view);
    return put({ ...view, ...contentOf(content), hash: newHash(), errors: {}, values: keptValues(view, content) });
  }
  return {
    open(client, content) {
      refuseTwin(content);
      const view = createView(client, content);
      stacks.show(client, [view]);
      return view;
    },
    push(client, content) {
      const stack = stacks.of(client);
      const [root] = stack;
      const top = stack.at(-1);
      if (root === undefined || top === undefined) throw new Refusal('not_found');
      if (stack.length >= MAX_STACK) throw new Refusal('push_limit_reached');
      refuseTwin(content);
      const view = { ...createView(client, content), rootId: root.id, previousId: top.id };
      stacks.show(client, [...stack, view]);
      return view;
    },
    update,
    publish(user, content, hash) {
      const known = homes.get(user);
      if (known !== undefined) return update(known, content, hash);
      refuseTwin(content);
      return put(createView({ id: user, client: '' }, content));
    },
    close(view) {
      const stack = stacks.of(clientOf(view));
      const at = stack.findIndex((other) => other.id === view.id);
      if (at < 0) return [];
      stacks.show(clientOf(view), stack.slice(0, at));
      return stack.slice(at).toReversed();
    },
    clear(client) {
      const stack = stacks.of(client);
      stacks.show(client, []);
      return stack.toReversed();
    },
    note: (view, noted) => put({ ...view, ...noted }),
    earlier: ({ id }) => replaced.entries.filter((before) => before.id === id).toReversed(),
    modal: (client) => stacks.of(client).at(-1),
    home: (user) => homes.get(user),
    find: ({ id, externalId }) =>
      open().find((view) => view.id === id || (externalId !== undefined && view.externalId === externalId)),
  };
}

/** Creates the stacks of modals, by client. */
function createStacks(changes: ChangeBus) {
  const stacks = new Map<string, readonly View[]>();
  const keyOf = ({ id, client }: Client): string => `${id} ${client}`;
  return {
    of: (client: Client): readonly View[] => stacks.get(keyOf(client)) ?? [],
    all: (): readonly View[] => [...stacks.values()].flat(),
    show(client: Client, stack: readonly View[]): void {
      if (stack.length === 0) stacks.delete(keyOf(client));
      else stacks.set(keyOf(client), stack);
      changes.publish({ kind: 'modal', member: client.id, client: client.client });
    },
  };
}

function clientOf({ user, client }: View): Client {
  return { id: user, client };
}

function createView({ id: user, client }: Client, content: Json): View {
  const id = `V${randomBytes(5).toString('hex').toUpperCase()}`;
  return { id, user, client, hash: newHash(), rootId: id, values: {}, errors: {}, ...contentOf(content) };
}

function contentOf(
  content: Json,
): Pick<View, 'type' | 'blocks' | 'callbackId' | 'privateMetadata' | 'externalId' | 'content'> {
  return {
    type: content['type'] === 'home' ? 'home' : 'modal',
    blocks: withBlockIds(content['blocks']),
    callbackId: textOf(content['callback_id']) ?? '',
    privateMetadata: textOf(content['private_metadata']) ?? '',
    externalId: textOf(content['external_id']) ?? '',
    content,
  };
}

/** What was typed stays where the same block and action are still there, as in Slack's client. */
function keptValues(view: View, content: Json): ViewValues {
  const blocks = new Map(withBlockIds(content['blocks']).map((block) => [block['block_id'], block]));
  return Object.fromEntries(Object.entries(view.values).filter(([id, actions]) => holds(blocks.get(id), actions)));
}

function holds(block: Block | undefined, actions: Json): boolean {
  const element = block?.['element'];
  return isJson(element) && typeof element['action_id'] === 'string' && element['action_id'] in actions;
}

function newHash(): string {
  return randomBytes(8).toString('hex');
}
