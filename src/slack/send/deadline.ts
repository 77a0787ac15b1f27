/** A deadline for what somebody waits for: before Slack gives up on us, so that they read why and keep what they typed. */
import { setTimeout as pause } from 'node:timers/promises';

/** Of the three seconds in which Slack wants an answer, what a question to Slack may take. */
const withinMs = 2_000;

/** Gives what `work` gives; fails where that takes too long. The work itself goes on. */
export function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const late = pause(withinMs, undefined, { ref: false }).then(() => {
    throw new Error('Slack did not answer in time');
  });
  return Promise.race([work, late]);
}
