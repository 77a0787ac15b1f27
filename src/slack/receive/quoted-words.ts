/**
 * The words of a message, with those of others that it brings along: a forwarded message, one that Slack shows under a
 * link to it, a quote. Who forwards a question asks it.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text and the `message` event
 */
import { z } from 'zod';
import { plainWords } from './question.ts';

/** What of a message may hold other people's words; anything else in these fields is passed over. */
export const quotingSchema = z.object({
  attachments: z.array(z.unknown()).optional().catch(undefined),
  blocks: z.array(z.unknown()).optional().catch(undefined),
});

interface Quoting extends z.infer<typeof quotingSchema> {
  readonly text: string;
}

/** A message inside another; what a link to anything else unfurls into is no part of the question. */
const sharedMessage = z.object({
  is_share: z.boolean().optional(),
  is_msg_unfurl: z.boolean().optional(),
  text: z.string(),
});

const richText = z.object({ type: z.literal('rich_text'), elements: z.array(z.unknown()) });
const quote = z.object({
  type: z.literal('rich_text_quote'),
  elements: z.array(z.object({ text: z.string().optional(), url: z.string().optional() }).catch({})),
});

/** The words of the message itself, then of its quotes that are not among them, then of the messages in it. */
export function wordsIn({ text, attachments = [], blocks = [] }: Quoting): string {
  const own = plainWords(text);
  const quotes = blocks.flatMap(quotesIn).filter((words) => !unspaced(own).includes(unspaced(words)));
  return [own, ...quotes, ...attachments.flatMap(sharedIn)].filter((words) => words !== '').join('\n');
}

function sharedIn(attachment: unknown): string[] {
  const shared = sharedMessage.safeParse(attachment);
  const isMessage = shared.data?.is_share === true || shared.data?.is_msg_unfurl === true;
  return shared.success && isMessage ? [plainWords(shared.data.text)] : [];
}

function quotesIn(block: unknown): string[] {
  const parsed = richText.safeParse(block);
  const elements = parsed.success ? parsed.data.elements : [];
  return elements.flatMap((element) => {
    const quoted = quote.safeParse(element);
    if (!quoted.success) return [];
    return [quoted.data.elements.map(({ text, url = '' }) => text ?? url).join('')];
  });
}

function unspaced(text: string): string {
  return text.replace(/\s+/g, '');
}
