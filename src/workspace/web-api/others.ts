/** Methods that stand alone: connections, reactions, agent sessions, workflow steps. */
import type { Json } from '../json.ts';
import { jsonsOf, listOf, textOf } from '../json.ts';
import type { Parts } from '../parts.ts';
import { Refusal, refusalWithMessages } from '../refusal.ts';
import { visibleChannel } from './access.ts';
import type { Arguments } from './arguments.ts';
import { type Methods, method, tier } from './method.ts';

const agentStates = ['active', 'processing', 'suspended', 'closed'];

export const otherMethods: Methods = {
  'apps.connections.open': { ...method(tier.three, [], '', openConnection), token: 'app' },
  'reactions.add': method(tier.three, ['reactions:write'], 'channel name timestamp', addReaction),
  'agents.sessions.setStatus': method(
    tier.three,
    ['assistant:write'],
    'channel_id icon_emoji icon_url initiator_user_id status thread_ts title username',
    setSessionStatus,
  ),
  'assistant.threads.setSuggestedPrompts': method(
    tier.four,
    ['assistant:write'],
    'channel_id prompts thread_ts title',
    setSuggestedPrompts,
  ),
  'functions.completeSuccess': method(tier.three, [], 'function_execution_id outputs', refuseExecution),
  'functions.completeError': method(tier.three, [], 'error function_execution_id', refuseExecution),
};

function openConnection(_given: Arguments, { sockets, url }: Parts): Json {
  return { url: `${url().replace(/^http/, 'ws')}${sockets.ticket()}` };
}

function addReaction(given: Arguments, parts: Parts): Json {
  const { app, messages } = parts;
  const channel = visibleChannel(parts, given.required('channel'));
  const name = given.required('name');
  if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(name)) throw new Refusal('invalid_name');
  const message = messages.find(channel.id, given.required('timestamp'));
  if (message === undefined) throw new Refusal('message_not_found');
  if (channel.isArchived) throw new Refusal('is_archived');
  const reactions = message.reactions ?? [];
  const users = reactions.find((reaction) => reaction.name === name)?.users ?? [];
  if (users.includes(app.botUserId)) throw new Refusal('already_reacted');
  const others = reactions.filter((reaction) => reaction.name !== name);
  messages.replace({ ...message, reactions: [...others, { name, users: [...users, app.botUserId] }] });
  return {};
}

function setSessionStatus(given: Arguments, parts: Parts): Json {
  visibleChannel(parts, given.required('channel_id'));
  const status = given.required('status');
  const title = given.text('title') ?? '';
  if (!agentStates.includes(status)) {
    throw refusalWithMessages('invalid_arguments', [
      `must be one of: ${agentStates.join(', ')} [json-pointer:/status]`,
    ]);
  }
  if (title.length > 200) {
    throw refusalWithMessages('invalid_arguments', ['must be less than 201 characters [json-pointer:/title]']);
  }
  return { agent_status: status, status, title };
}

function setSuggestedPrompts(given: Arguments, parts: Parts): Json {
  const channel = visibleChannel(parts, given.required('channel_id'));
  if (channel.kind !== 'im') throw new Refusal('channel_not_found');
  const prompts = listOf(given.json('prompts'));
  const whole = jsonsOf(prompts).filter(({ title, message }) => textOf(title) && textOf(message));
  if (prompts.length === 0 || prompts.length > 4 || whole.length !== prompts.length) {
    throw refusalWithMessages('invalid_arguments', ['must be 1 to 4 of {title, message} [json-pointer:/prompts]']);
  }
  return {};
}

/** No workflow runs here, so no execution can be completed; that the call is well formed is still checked. */
function refuseExecution(given: Arguments): Json {
  given.required('function_execution_id');
  throw new Refusal('function_execution_not_found');
}
