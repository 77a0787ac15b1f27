/** The message with a pressed button, as it stands: Slack brings it along with the press. */
import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import type { Message } from '../render/message.ts';
import type { Press } from './press.ts';

const message = z.object({
  text: z.string().default(''),
  blocks: z.array(z.custom<KnownBlock>((block) => typeof block === 'object')).default([]),
});

/** Gives it; empty where the button stood in no message. */
export function pressedMessage({ body }: Press): Message {
  return message.catch({ text: '', blocks: [] }).parse(body.message);
}
