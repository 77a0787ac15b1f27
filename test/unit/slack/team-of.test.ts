import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/slack/receive/acts.ts';
import { parseIncoming } from '../../../src/slack/receive/incoming.ts';
import { presser } from '../../../src/slack/receive/press.ts';
import { teamOf, withTeam } from '../../../src/slack/receive/team-of.ts';

const identity = { botUserId: 'U0BOT', isAgent: false, auto: new Set<string>() };
const org = { enterprise_id: 'E1', is_enterprise_install: true };

/** A mention as an app that is installed for a whole organisation receives it; the same message each time. */
function mention(over: object) {
  const event = { type: 'app_mention', channel: 'C1', user: 'U1', ts: '171.5', text: '<@U0BOT> how do I upgrade?' };
  return { type: 'event_callback', ...org, event, ...over };
}

describe('a delivery to an app that is installed for a whole organisation', () => {
  const about = (body: object) => {
    const heard = parseIncoming(body, identity);
    return heard?.kind === 'question' ? [heard.key, heard.question.asker.team] : heard;
  };

  it('is kept under its workspace, wherever Slack names that: the same message in two is two', () => {
    expect(about(mention({ team_id: 'T1' }))).toEqual(['T1/C1/171.5', 'T1']);
    expect(about(mention({ context_team_id: 'T2' }))).toEqual(['T2/C1/171.5', 'T2']);
    const { event } = mention({});
    expect(about(mention({ team_id: null, event: { ...event, team: 'T3' } }))).toEqual(['T3/C1/171.5', 'T3']);
  });

  it('is kept under the organisation where it belongs to none of its workspaces, and never under no name', () => {
    expect(about(mention({}))).toEqual(['E1/C1/171.5', 'E1']);
    expect(about(mention({ enterprise_id: 'E2' }))).toEqual(['E2/C1/171.5', 'E2']);
    expect(about({ ...mention({}), enterprise_id: undefined })).toBeUndefined();
  });

  it('by a command is told apart too', () => {
    const command = {
      command: '/upgrade',
      channel_id: 'C1',
      user_id: 'U1',
      text: 'how?',
      trigger_id: 't',
      response_url: 'r',
    };
    expect(about({ ...command, ...org })).toEqual(['E1/C1/command/t', 'E1']);
    expect(about({ ...command, ...org, team_id: 'T1' })).toEqual(['T1/C1/command/t', 'T1']);
  });

  it('by a press or a form is of the workspace of who did it', () => {
    const press = {
      type: 'block_actions',
      team: null,
      enterprise: { id: 'E1' },
      actions: [{ action_id: 'a', action_ts: '1.0' }],
    };
    const by = (user: { id: string; team_id?: string }, team: { id: string } | null = null) => {
      const body = { ...press, user, team };
      return [presser({ body }).team, nameOf(body)?.by.team, nameOf(body)?.key];
    };
    expect(by({ id: 'U1', team_id: 'T2' })).toEqual(['T2', 'T2', 'T2/press/U1/1.0/a']);
    expect(by({ id: 'U1', team_id: 'T2' }, { id: 'T1' })).toEqual(['T1', 'T1', 'T1/press/U1/1.0/a']);
    expect(by({ id: 'U1' })).toEqual(['E1', 'E1', 'E1/press/U1/1.0/a']);
  });
});

it('a body of one workspace is handed on as it is', () => {
  const bodies = [
    mention({ team_id: 'T1' }),
    { type: 'block_actions', team: { id: 'T1' }, user: { id: 'U1' } },
    'text',
  ];
  for (const body of bodies) expect(withTeam(body)).toBe(body);
  expect(['text', undefined, {}, { team_id: '' }].map(teamOf)).toEqual(['', '', '', '']);
});
