/** What a person reads off a message: its words and its buttons. */
import type { Message } from '../../src/workspace/model.ts';

export function fromApp(messages: readonly Message[]): readonly Message[] {
  return messages
    .filter((message) => message.botId !== undefined || message.user === 'U0ASSIST')
    .filter(({ subtype }) => subtype === undefined);
}

/** Every text that stands in a message's blocks, as Slack was given it, and its text where it has no blocks. */
export function shown(message: Message): string {
  return message.blocks === undefined ? message.text : textsOf(message.blocks).join('\n');
}

/** The labels of a message's buttons, in order. */
export function buttonsOf(message: Message): readonly string[] {
  return elementsOf(message.blocks ?? []).flatMap((element) =>
    element['type'] === 'button' ? textsOf(element['text']) : [],
  );
}

/** The entries of a message's or a view's menus, in order. */
export function menuOf({ blocks = [] }: { readonly blocks?: readonly unknown[] | undefined }): readonly string[] {
  return elementsOf(blocks).flatMap(({ type, options }) =>
    type === 'overflow' && Array.isArray(options) ? options.flatMap(textsOf) : [],
  );
}

/** What a person is asked before a button does anything. */
export function confirmOf(message: Message, actionId: string): string {
  const element = elementsOf(message.blocks ?? []).find(({ action_id: id }) => id === actionId);
  return textsOf(isRecord(element?.['confirm']) ? element['confirm']['text'] : undefined).join();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isRecord(value)) return [];
  const own = typeof value['text'] === 'string' ? [value['text']] : textsOf(value['text']);
  return [...own, ...textsOf(value['elements']), ...textsOf(value['fields'])];
}

function elementsOf(blocks: readonly unknown[]): Record<string, unknown>[] {
  return blocks.flatMap((block) =>
    isRecord(block) && Array.isArray(block['elements']) ? block['elements'].filter(isRecord) : [],
  );
}
