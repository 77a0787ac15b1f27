/**
 * Deliveries that nobody answered: no listener knew their button, or one failed before it could say so. They are
 * acknowledged, and the person reads a sentence: no button does nothing, however old it is.
 */
import type { ReceiverEvent } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { z } from 'zod';
import { plainMessage } from '../render/message.ts';
import { noticeModal } from '../render/modals.ts';
import { words } from '../render/words.ts';
import { tellDirectly } from '../send/post.ts';
import { respondAt } from '../send/respond.ts';
import { means } from '../send/slack-errors.ts';
import { openNotice } from '../send/views.ts';

/** What of an interaction tells how its person can be reached. */
const interaction = z.object({
  type: z.string().optional(),
  response_url: z.string().optional(),
  trigger_id: z.string().optional(),
  team: z.object({ id: z.string() }).optional().catch(undefined),
  user: z.object({ id: z.string() }).optional().catch(undefined),
  event: z.object({ type: z.string() }).optional(),
  view: z
    .object({
      type: z.string(),
      blocks: z.array(z.object({ type: z.string(), block_id: z.string().optional() })).default([]),
    })
    .optional(),
});
type Interaction = z.infer<typeof interaction>;

/** It has two ends: around a delivery, and in Bolt's error handler. */
export interface UnhandledActions {
  /** Lets `process` do its work, and answers what it left unanswered. */
  after(event: ReceiverEvent, process: (event: ReceiverEvent) => Promise<void>): Promise<void>;
  /** Remembers what a listener threw until the delivery with this body is through. */
  failed(body: object, error: unknown): void;
  /** What a listener threw over this body, if one did. */
  errorOver(body: object): unknown;
  /** Tells the person behind a body something, where they are, else directly. */
  tell(body: object, text: string): Promise<void>;
}

/** Makes it; the person reads an id, and the log has the same id and the cause. */
export function createUnhandledActions(client: WebClient, newId: () => string, log: Logger): UnhandledActions {
  const errors = new WeakMap<object, unknown>();

  async function tell(to: Interaction, text: string): Promise<void> {
    const { response_url: url, trigger_id: trigger, view, team, user } = to;
    const message = plainMessage(text);
    if (url !== undefined && (await respondAt({ url }, message, 'ephemeral')) === 'accepted') return;
    const isInModal = view?.type === 'modal';
    if (url === undefined && trigger !== undefined && (await openNotice(client, { trigger, isInModal }, text))) return;
    if (user !== undefined) await tellDirectly(client, { team: team?.id ?? '', user: user.id }, message);
  }

  async function end(event: ReceiverEvent, text: string, isAcknowledged: boolean): Promise<void> {
    const parsed = interaction.safeParse(event.body);
    const to = parsed.success ? parsed.data : {};
    const form = to.type === 'view_submission' ? to.view : undefined;
    if (isAcknowledged) return tell(to, text);
    // A step of a workflow: nobody is waiting for a sentence, and Slack delivers it again.
    if (to.event?.type === 'function_executed') return;
    if (form !== undefined) return event.ack(refusalOf(form, text));
    if (to.type === 'block_suggestion') return event.ack({ options: [] });
    await event.ack();
    if (to.type !== 'view_closed') await tell(to, text);
  }

  /** What the person reads; if the error was unexpected, the log says more under the same id. */
  function textFor(error: unknown): string {
    if (error === undefined) return words.buttonGone;
    if (means(error, 'too-late')) return words.tooSlow;
    const id = newId();
    log.error({ id, err: error }, 'unexpected error');
    return words.unexpected(id);
  }

  return {
    failed: (body, error) => errors.set(body, error),
    errorOver: (body) => errors.get(body),
    tell: (body, text) => tell(interaction.safeParse(body).data ?? {}, text),

    async after(event, process) {
      let isAcknowledged = false;
      const ack: ReceiverEvent['ack'] = (response) => {
        isAcknowledged = true;
        return event.ack(response);
      };
      let error: unknown;
      try {
        await process({ ...event, ack });
        error = errors.get(event.body);
      } catch (thrown) {
        error = thrown;
      }
      if (error === undefined && isAcknowledged) return;
      await end(event, textFor(error), isAcknowledged).catch((cause: unknown) => {
        log.warn({ err: cause }, 'the person could not be told');
      });
    },
  };
}

/** A form with a field stays open, with what was typed in it and the sentence beside it; any other is replaced by the sentence. */
function refusalOf({ blocks }: NonNullable<Interaction['view']>, text: string) {
  const field = blocks.find((block) => block.type === 'input')?.block_id;
  return field === undefined
    ? { response_action: 'update', view: noticeModal(text) }
    : { response_action: 'errors', errors: { [field]: text } };
}
