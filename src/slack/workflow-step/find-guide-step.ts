/**
 * The step of Workflow Builder: a question in, the section that answers it out. It only reads the guides: a workflow
 * decides itself whom to ask when they have nothing, so no ticket is opened and nothing is kept.
 */
import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Reply } from '../../assistant/reply.ts';
import type { Pause } from '../../desk/pause.ts';
import type { Guides } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { appWords } from '../render/app-words.ts';
import { words } from '../render/words.ts';
import { means } from '../send/slack-errors.ts';

interface FindGuideParts {
  readonly guides: Guides;
  readonly pause: Pick<Pause, 'of'>;
  readonly log: Logger;
}

/** Registers the step. */
export function registerFindGuideStep(app: App, { guides, pause, log }: FindGuideParts): void {
  // Acknowledged when it is done: an execution whose process died is delivered again.
  app.function(ids.step, { autoAcknowledge: false }, async ({ ack, client, body, inputs, payload }) => {
    const { function_execution_id } = payload;
    const question: unknown = inputs['question'];
    const isPaused = pause.of(body.team_id) !== undefined;
    const result = isPaused
      ? words.paused.step
      : toOutputs(guides.assistant().ask(typeof question === 'string' ? question : ''));
    try {
      if (typeof result === 'string') await client.functions.completeError({ function_execution_id, error: result });
      else await client.functions.completeSuccess({ function_execution_id, outputs: { ...result } });
    } catch (error) {
      // Delivered twice, it was completed the first time.
      if (!means(error, 'run-over')) throw error;
    }
    log.info({ execution: function_execution_id, completed: typeof result !== 'string' }, 'workflow step run');
    await ack();
  });
}

interface Outputs {
  readonly kind: Reply['kind'];
  readonly confidence: number;
  readonly title: string;
  readonly link: string;
}

/** What a workflow gets, or the sentence that says why it gets nothing. */
function toOutputs(reply: Reply): Outputs | string {
  if (reply.kind === 'none') {
    if (reply.reason === 'empty') return appWords.step.empty;
    return { kind: 'none', confidence: reply.confidence, title: '', link: '' };
  }
  const section = reply.kind === 'answer' ? reply.section : reply.hits[0]?.section;
  return {
    kind: reply.kind,
    confidence: reply.confidence,
    title: section?.breadcrumbs.join(' › ') ?? '',
    link: section?.url ?? '',
  };
}
