/**
 * Which workspace a delivery belongs to. Where the app is installed for a whole organisation, Slack leaves out the
 * workspace of some deliveries (`team_id`, or `team` of an interaction) and names it elsewhere; what belongs to none of
 * the organisation's workspaces belongs to the organisation. Nothing is ever put under no name: there, all would meet.
 *
 * @see https://docs.slack.dev/enterprise/developing-for-enterprise-orgs
 */
import { z } from 'zod';

const id = z.string().min(1).optional().catch(undefined);
const named = z.object({ id }).optional().catch(undefined);

const places = z.object({
  team_id: id,
  team: named,
  context_team_id: id,
  user: z.object({ team_id: id }).optional().catch(undefined),
  event: z.object({ team: id }).optional().catch(undefined),
  enterprise_id: id,
  context_enterprise_id: id,
  enterprise: named,
});

/** Gives its id, from the body of any delivery; empty where the body names none at all. */
export function teamOf(body: unknown): string {
  const { data } = places.safeParse(body);
  if (data === undefined) return '';
  const { team_id, team, context_team_id, user, event, enterprise_id, context_enterprise_id, enterprise } = data;
  const workspace = team_id ?? team?.id ?? context_team_id ?? user?.team_id ?? event?.team;
  return workspace ?? enterprise_id ?? context_enterprise_id ?? enterprise?.id ?? '';
}

/** The body with its workspace where Slack puts it in workspaces of their own. */
export function withTeam<Body>(body: Body): Body {
  const team = teamOf(body);
  if (team === '' || typeof body !== 'object' || body === null) return body;
  const known = new Map<string, unknown>(Object.entries(body));
  if ('event' in body || 'command' in body) return known.get('team_id') === team ? body : { ...body, team_id: team };
  if (!('user' in body)) return body;
  return known.get('team') == null ? { ...body, team: { id: team } } : body;
}
