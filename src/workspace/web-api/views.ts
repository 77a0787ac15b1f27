/** The `views.*` methods: modals and the Home tab. */
import type { Json } from '../json.ts';
import type { View } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal, refusalWithMessages } from '../refusal.ts';
import { checkView } from '../rules/view.ts';
import type { TriggerOwner } from '../triggers.ts';
import { viewJson } from '../wire.ts';
import type { Arguments } from './arguments.ts';
import { type Methods, method, tier } from './method.ts';

export const viewMethods: Methods = {
  'views.open': method(tier.four, [], 'interactivity_pointer trigger_id view', open),
  'views.push': method(tier.four, [], 'interactivity_pointer trigger_id view', push),
  'views.update': method(tier.four, [], 'external_id hash view view_id', update),
  'views.publish': method(tier.four, [], 'hash user_id view', publish),
};

function open(given: Arguments, parts: Parts): Json {
  const content = checkView(given.requiredJson('view'), 'modal', parts.app.scopes);
  return answer(parts.views.open(clientOf(given, parts), content), parts);
}

function push(given: Arguments, parts: Parts): Json {
  const content = checkView(given.requiredJson('view'), 'modal', parts.app.scopes);
  return answer(parts.views.push(clientOf(given, parts), content), parts);
}

function update(given: Arguments, parts: Parts): Json {
  const id = given.text('view_id');
  const externalId = given.text('external_id');
  if (id === undefined && externalId === undefined) {
    throw refusalWithMessages('invalid_arguments', ['one of view_id and external_id is required']);
  }
  const view = parts.views.find({ id, externalId });
  if (view === undefined) throw new Refusal('not_found');
  const content = checkView(given.requiredJson('view'), view.type, parts.app.scopes);
  return answer(parts.views.update(view, content, given.text('hash')), parts);
}

function publish(given: Arguments, parts: Parts): Json {
  if (parts.app.homeTab !== true) throw new Refusal('not_enabled');
  const content = checkView(given.requiredJson('view'), 'home', parts.app.scopes);
  const user = given.required('user_id');
  if (parts.directory.user(user) === undefined) throw new Refusal('invalid_arguments');
  return answer(parts.views.publish(user, content, given.text('hash')), parts);
}

/** Where somebody has just done what the trigger stands for. Both names of the pointer mean the same here. */
function clientOf(given: Arguments, parts: Parts): TriggerOwner {
  const trigger = given.text('trigger_id') ?? given.text('interactivity_pointer');
  if (trigger === undefined) throw refusalWithMessages('invalid_arguments', ['missing required field: trigger_id']);
  return parts.triggers.exchange(trigger);
}

function answer(view: View, { directory, app }: Parts): Json {
  return { view: viewJson(view, directory, app) };
}
