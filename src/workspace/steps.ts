/**
 * Runs of the app's steps in workflows: each waits for the app to complete or fail it, once, and until then carries
 * a token of its own.
 *
 * @see https://docs.slack.dev/reference/events/function_executed and
 * https://docs.slack.dev/reference/methods/functions.completeSuccess (error names)
 */
import { randomBytes } from 'node:crypto';
import type { ChangeBus } from './change-bus.ts';
import type { Json } from './json.ts';
import type { StepRun } from './model.ts';
import type { StepOptions, StepParameter } from './options.ts';
import { remember } from './recent.ts';
import { Refusal } from './refusal.ts';

export interface Steps {
  /** Begins a run. @throws {Refusal} parameter_validation_failed, as Slack would not ask the app with such inputs. */
  begin(step: StepOptions, user: string, inputs: Json): StepRun;
  /** Gives a run as it stands. */
  find(id: string): StepRun | undefined;
  /** Whether a token is that of a run that is not over; with it the app may call whatever its bot token may. */
  isToken(token: string): boolean;
  /**
   * Ends a run well.
   *
   * @throws {Refusal} function_execution_not_found, execution_not_in_running_state, parameter_validation_failed.
   */
  complete(id: string, outputs: Json): void;
  /** Ends a run badly. @throws {Refusal} function_execution_not_found, execution_not_in_running_state. */
  fail(id: string, error: string): void;
}

/** Creates the register of runs. */
export function createSteps(changes: ChangeBus): Steps {
  const runs = new Map<string, { readonly step: StepOptions; readonly run: StepRun }>();

  function running(id: string): { readonly step: StepOptions; readonly run: StepRun } {
    const known = runs.get(id);
    if (known === undefined) throw new Refusal('function_execution_not_found');
    if (known.run.state !== 'running') throw new Refusal('execution_not_in_running_state');
    return known;
  }
  function put(step: StepOptions, run: StepRun): StepRun {
    remember(runs, run.id, { step, run });
    changes.publish({ kind: 'step', member: run.user });
    return run;
  }
  return {
    begin(step, user, inputs) {
      checkParameters(step.inputs, inputs);
      const [id, workflow, secret] = [10, 10, 24].map((size) => randomBytes(size / 2).toString('hex'));
      return put(step, {
        id: `Fx${id?.toUpperCase()}`,
        workflowId: `Wx${workflow?.toUpperCase()}`,
        token: `xwfp-${secret}`,
        callbackId: step.callbackId,
        user,
        inputs,
        state: 'running',
      });
    },
    find: (id) => runs.get(id)?.run,
    isToken: (token) => [...runs.values()].some(({ run }) => run.token === token && run.state === 'running'),
    complete(id, outputs) {
      const { step, run } = running(id);
      checkParameters(step.outputs, outputs);
      put(step, { ...run, state: 'completed', outputs });
    },
    fail(id, error) {
      const { step, run } = running(id);
      put(step, { ...run, state: 'failed', error });
    },
  };
}

/** Slack's own kinds of value, `slack#/types/…`, are ids or richer, and are not looked into here. */
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

function checkParameters(declared: readonly StepParameter[], given: Json): void {
  const isWhole = declared.every(({ name, type, isRequired }) => {
    const value = given[name] ?? undefined;
    return value === undefined ? !isRequired : (kinds[type]?.(value) ?? true);
  });
  const isKnown = Object.keys(given).every((name) => declared.some((parameter) => parameter.name === name));
  if (!isWhole || !isKnown) throw new Refusal('parameter_validation_failed');
}
