/**
 * Agent sessions and suggested prompts, checked as Slack checks them.
 *
 * @see https://docs.slack.dev/reference/methods/agents.sessions.setStatus
 */
import { type Json, jsonsOf } from '../json.ts';
import type { Parts } from '../parts.ts';
import { Refusal, refusalWithMessages } from '../refusal.ts';
import { check, choice, list, object, type Rule, text } from '../rules/shape.ts';
import { missingScope, visibleChannel } from './access.ts';
import type { Arguments } from './arguments.ts';
import { type Methods, method, tier } from './method.ts';

/** The scope that declaring an agent adds: without it there are neither sessions nor suggestions. */
const agent = 'assistant:write';
const session = 'channel_id icon_emoji icon_url initiator_user_id status thread_ts title username';

export const agentMethods: Methods = {
  'agents.sessions.setStatus': method(tier.three, ['chat:write'], session, setStatus),
  'assistant.threads.setSuggestedPrompts': method(tier.four, [agent], 'channel_id prompts thread_ts title', setPrompts),
};

const statuses = ['active', 'processing', 'suspended', 'closed'] as const;
const promptList = list(object({ title: text(255), message: text(4_000) }, ['title', 'message']), 4);

function setStatus(given: Arguments, parts: Parts): Json {
  if (!parts.app.scopes.includes(agent)) throw missingScope(parts, agent);
  const channel = visibleChannel(parts, given.required('channel_id'));
  const status = given.required('status');
  const title = given.text('title') ?? '';
  refuseUnless(choice(...statuses), status, '/status');
  refuseUnless(text(200, 0), title, '/title');
  // Only channels made for sessions do without a thread, and this workspace has none.
  const threadTs = given.required('thread_ts');
  if (parts.messages.find(channel.id, threadTs) === undefined) throw new Refusal('invalid_thread_ts');
  const known = statuses.find((one) => one === status) ?? 'active';
  const session = parts.agents.note(channel.id, threadTs, { status: known, title });
  return { agent_status: session.status, status: session.status, title: session.title };
}

function setPrompts(given: Arguments, parts: Parts): Json {
  const channel = visibleChannel(parts, given.required('channel_id'));
  if (channel.kind !== 'im') throw new Refusal('channel_not_found');
  const prompts = given.requiredJson('prompts');
  refuseUnless(promptList, prompts, '/prompts');
  const shown = jsonsOf(prompts).map(({ title, message }) => ({ title: String(title), message: String(message) }));
  parts.agents.suggest(channel.id, given.text('thread_ts'), { title: given.text('title') ?? '', prompts: shown });
  return {};
}

function refuseUnless(rule: Rule, value: unknown, pointer: string): void {
  const problems = check(rule, value, pointer).map((problem) => `${problem.message} [json-pointer:${problem.pointer}]`);
  if (problems.length > 0) throw refusalWithMessages('invalid_arguments', problems);
}
