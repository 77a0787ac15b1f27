/** Methods about people and the app itself: `auth.test`, `users.*`, `usergroups.*`. */
import { compact, type Json } from '../json.ts';
import type { User } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import type { Arguments } from './arguments.ts';
import { type Methods, method, tier } from './method.ts';

export const peopleMethods: Methods = {
  'auth.test': method(tier.special, [], '', whoAmI),
  'users.info': method(tier.four, ['users:read'], 'include_locale user', userInfo),
  'users.getPresence': method(tier.three, ['users:read'], 'user', presence),
  'usergroups.users.list': method(tier.two, ['usergroups:read'], 'include_disabled usergroup', usergroupUsers),
};

function whoAmI(_given: Arguments, { app, directory, url }: Parts): Json {
  return {
    url: `${url()}/`,
    team: directory.team.name,
    user: app.botName,
    team_id: directory.team.id,
    user_id: app.botUserId,
    bot_id: directory.botId,
    app_id: app.id,
    is_enterprise_install: false,
  };
}

function userInfo(given: Arguments, { directory }: Parts): Json {
  const user = directory.user(given.required('user'));
  if (user === undefined) throw new Refusal('user_not_found');
  return { user: userJson(user, directory.team.id, given.flag('include_locale')) };
}

function presence(given: Arguments, { directory }: Parts): Json {
  const user = directory.user(given.required('user'));
  if (user === undefined) throw new Refusal('user_not_found');
  return { presence: user.isAway ? 'away' : 'active' };
}

function usergroupUsers(given: Arguments, { directory }: Parts): Json {
  const group = directory.usergroup(given.required('usergroup'));
  if (group === undefined) throw new Refusal('no_such_subteam');
  return { users: group.users };
}

function userJson(user: User, team: string, withLocale: boolean): Json {
  const { id, name, realName, title } = user;
  return compact({
    id,
    team_id: team,
    name,
    deleted: user.isDeactivated,
    real_name: realName,
    tz: 'Europe/London',
    tz_label: 'Greenwich Mean Time',
    tz_offset: 0,
    profile: { title: title ?? '', real_name: realName, display_name: name, team },
    is_admin: false,
    is_owner: false,
    is_restricted: user.isGuest,
    is_ultra_restricted: false,
    is_bot: user.isBot,
    is_app_user: false,
    locale: withLocale ? user.locale : undefined,
  });
}
