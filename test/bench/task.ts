/** What a process of the bench is asked to do, and what it says when it is done. */
import { z } from 'zod';
import { allSets } from '../eval/sets.ts';

/** One engine over one documentation; ours also over made documentation of any size. */
export const taskSchema = z.object({
  /** A name of `engines.ts`; `nothing` reads the content and does no more. */
  engine: z.string(),
  set: z.enum(allSets),
  /** So many sections, made where the set has fewer; all that the set has if absent. */
  sections: z.number().optional(),
  /** Ask the texts of links too. */
  links: z.boolean(),
  /** Ask no more questions than this, and each once more with a typo. */
  mostQuestions: z.number().optional(),
});
export type Task = z.infer<typeof taskSchema>;

export const outcomeSchema = z.object({
  sections: z.number(),
  readS: z.number(),
  buildS: z.number(),
  /** Questions that were judged. */
  judged: z.number(),
  first: z.number(),
  inThree: z.number(),
  /** Questions that were timed, those with a typo included. */
  timed: z.number(),
  medianMs: z.number(),
  p99Ms: z.number(),
  /** Resident after collecting garbage, content included. */
  residentMb: z.number(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** What a process that changes pages says when it is done. */
export const reloadedSchema = z.object({
  pages: z.number(),
  /** Milliseconds until each change was found, the shortest first. */
  liveMs: z.array(z.number()),
  /** The longest that anything else had to wait for its turn. */
  longestWaitMs: z.number(),
});
export type Reloaded = z.infer<typeof reloadedSchema>;
