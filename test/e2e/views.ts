/** What a person reads off a modal or the Home tab: its words, and what can be pressed. */

interface Blocks {
  readonly blocks?: readonly unknown[] | undefined;
}

/** Every text in a view or message, labels of buttons among them. */
export function read({ blocks = [] }: Blocks): string {
  return textsOf(blocks).join('\n');
}

/** Every form between angle brackets where Slack acts on it; in plain and rich text it is only shown. */
export function live({ blocks = [] }: Blocks): readonly string[] {
  const texts = recordsIn(blocks).filter(({ type }) => type === 'mrkdwn');
  return texts.flatMap(({ text }) => [...String(text).matchAll(/<([^<>]*)>/g)].map(([, inside]) => inside ?? ''));
}

/** The labels of all buttons, in order, those beside a text too. */
export function buttons({ blocks = [] }: Blocks): readonly string[] {
  return recordsIn(blocks).flatMap((record) => (record['type'] === 'button' ? textsOf(record['text']) : []));
}

/** The labels of all headers, in order. */
export function headers({ blocks = [] }: Blocks): readonly string[] {
  return recordsIn(blocks).flatMap((record) => (record['type'] === 'header' ? textsOf(record['text']) : []));
}

function recordsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(recordsIn);
  if (!isRecord(value)) return [];
  return [value, ...Object.values(value).flatMap(recordsIn)];
}

function textsOf(value: unknown): string[] {
  return recordsIn(value).flatMap((record) => (typeof record['text'] === 'string' ? [record['text']] : []));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
