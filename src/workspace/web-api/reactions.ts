/** The `reactions.*` methods. */
import type { Json } from '../json.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { visibleChannel } from './access.ts';
import type { Arguments } from './arguments.ts';
import { type Methods, method, tier } from './method.ts';

export const reactionMethods: Methods = {
  'reactions.add': method(tier.three, ['reactions:write'], 'channel name timestamp', add),
};

function add(given: Arguments, parts: Parts): Json {
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
