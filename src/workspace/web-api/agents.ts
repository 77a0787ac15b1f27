/**
 * Agent sessions and suggested prompts: checked as Slack checks them; what they would draw is not shown here.
 *
 * @see https://docs.slack.dev/reference/methods/agents.sessions.setStatus
 */
import type { Json } from '../json.ts';
import type { Parts } from '../parts.ts';
import { Refusal, refusalWithMessages } from '../refusal.ts';
import { check, choice, list, object, type Rule, text } from '../rules/shape.ts';
import { visibleChannel } from './access.ts';
import type { Arguments } from './arguments.ts';
import { type Methods, method, tier } from './method.ts';

/** The scope that declaring an agent adds: without it neither method can be called. */
const agent = ['assistant:write'];
const session = 'channel_id icon_emoji icon_url initiator_user_id status thread_ts title username';

export const agentMethods: Methods = {
  'agents.sessions.setStatus': method(tier.three, agent, session, setStatus),
  'assistant.threads.setSuggestedPrompts': method(tier.four, agent, 'channel_id prompts thread_ts title', setPrompts),
};

const statuses = choice('active', 'processing', 'suspended', 'closed');
const prompts = list(object({ title: text(255), message: text(4_000) }, ['title', 'message']), 4);

function setStatus(given: Arguments, parts: Parts): Json {
  visibleChannel(parts, given.required('channel_id'));
  const status = given.required('status');
  const title = given.text('title') ?? '';
  refuseUnless(statuses, status, '/status');
  refuseUnless(text(200, 0), title, '/title');
  return { agent_status: status, status, title };
}

function setPrompts(given: Arguments, parts: Parts): Json {
  const channel = visibleChannel(parts, given.required('channel_id'));
  if (channel.kind !== 'im') throw new Refusal('channel_not_found');
  refuseUnless(prompts, given.requiredJson('prompts'), '/prompts');
  return {};
}

function refuseUnless(rule: Rule, value: unknown, pointer: string): void {
  const problems = check(rule, value, pointer).map((problem) => `${problem.message} [json-pointer:${problem.pointer}]`);
  if (problems.length > 0) throw refusalWithMessages('invalid_arguments', problems);
}
