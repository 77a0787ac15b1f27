/**
 * What a person did by a button, a form, a shortcut or a command: how it is named, how it is kept, and whether the
 * listener that hears of it is to keep it or to do it.
 */
import { z } from 'zod';
import { teamOf, withTeam } from './team-of.ts';

/** An act, as it is kept in the inbox until it is done. */
export const actSchema = z.object({
  kind: z.literal('act'),
  key: z.string(),
  by: z.object({ team: z.string(), user: z.string() }),
  /** When it arrived, in epoch milliseconds. */
  at: z.number(),
  /** As Slack delivered it: listeners are given it again. */
  body: z.record(z.string(), z.unknown()),
});
/** As `actSchema` says. */
export type StoredAct = z.infer<typeof actSchema>;

const person = {
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
};

/** A form that is submitted again because its acknowledgement was lost has the same hash; the next one has another. */
const submitted = z.object({
  ...person,
  type: z.literal('view_submission'),
  view: z.object({ id: z.string(), hash: z.string() }),
});
const pressed = z.object({
  ...person,
  type: z.literal('block_actions'),
  actions: z.tuple([z.object({ action_id: z.string(), action_ts: z.string() })], z.unknown()),
});
const chosen = z.object({ ...person, type: z.enum(['shortcut', 'message_action']), trigger_id: z.string() });
const commanded = z.object({ command: z.string(), team_id: z.string(), user_id: z.string(), trigger_id: z.string() });

interface Named {
  readonly key: string;
  readonly by: { readonly team: string; readonly user: string };
}

/** Reads who did it, and the name under which it is done once, however often it is delivered; nothing of other bodies. */
export function nameOf(given: unknown): Named | undefined {
  const body = withTeam(given);
  const form = submitted.safeParse(body).data;
  if (form !== undefined) return named(form, `view/${form.view.id}/${form.view.hash}`);
  const press = pressed.safeParse(body).data;
  if (press !== undefined) {
    const [{ action_id: id, action_ts: ts }] = press.actions;
    return named(press, `press/${press.user.id}/${ts}/${id}`);
  }
  const shortcut = chosen.safeParse(body).data;
  if (shortcut !== undefined) return named(shortcut, `shortcut/${shortcut.trigger_id}`);
  const command = commanded.safeParse(body).data;
  if (command === undefined) return undefined;
  const by = { team: command.team_id, user: command.user_id };
  return { key: `${by.team}/command/${command.trigger_id}`, by };
}

function named(body: z.infer<typeof submitted | typeof pressed | typeof chosen>, name: string): Named {
  const by = { team: teamOf(body), user: body.user.id };
  return { key: `${by.team}/${name}`, by };
}

/** What a listener is to do with an act. */
export type ActStage =
  /** It has just arrived: `keep` it, durable on return, then acknowledge it, and call what `keep` gave. */
  | { readonly kind: 'arrived'; readonly keep: () => Promise<() => void> }
  /** It was kept and acknowledged before: do it, after saying so. */
  | { readonly kind: 'kept'; readonly begin: () => void };

/** The stage as a property of Bolt's context, where `stageIn` finds it. */
export function withStage(stage: ActStage): { readonly stage: ActStage } {
  return { stage };
}

/** Finds it; nothing where the act cannot be named, and is done as it comes. */
export function stageIn(context: { readonly [key: string]: unknown }): ActStage | undefined {
  const { stage } = context;
  return isStage(stage) ? stage : undefined;
}

function isStage(value: unknown): value is ActStage {
  return typeof value === 'object' && value !== null && 'kind' in value && ('keep' in value || 'begin' in value);
}
