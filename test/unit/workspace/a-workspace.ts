/** A workspace with three people and three channels, as most stories about it need it. */
import type { AppOptions, WorkspaceOptions } from '../../../src/workspace/options.ts';

export const ann = 'U0ANN';
export const ben = 'U0BEN';
export const bot = 'U0ASSIST';
/** Public, with everybody and the app in it. */
export const help = 'C0HELP';
/** Public, without the app. */
export const random = 'C0RANDOM';
/** Private, with Ben and the app, without Ann. */
export const support = 'C0SUPPORT';

/** Gives the options; `app` changes what the app may do. */
export function aWorkspace(app: Partial<AppOptions> = {}): WorkspaceOptions & { readonly app: AppOptions } {
  return {
    app: {
      id: 'A0ASSIST',
      botUserId: bot,
      botName: 'Assistant',
      token: 'xoxb-1',
      appToken: 'xapp-1',
      signingSecret: '0123456789abcdef0123456789abcdef',
      scopes: [
        'app_mentions:read',
        'channels:history',
        'channels:read',
        'chat:write',
        'commands',
        'groups:history',
        'groups:read',
        'im:history',
        'im:write',
        'reactions:write',
        'users:read',
      ],
      events: ['app_mention', 'message.channels', 'message.groups', 'message.im', 'app_home_opened'],
      commands: [{ command: '/upgrade', description: 'Ask the guides', shouldEscape: true }],
      shortcuts: [{ callbackId: 'ask', name: 'Ask the guides', type: 'message' }],
      homeTab: true,
      ...app,
    },
    users: [
      { id: ann, name: 'ann', realName: 'Ann' },
      { id: ben, name: 'ben', realName: 'Ben' },
      { id: 'U0GUEST', name: 'guest', realName: 'Gus', isGuest: true },
    ],
    channels: [
      { id: help, name: 'help', members: [ann, ben, bot] },
      { id: random, name: 'random', members: [ann, ben] },
      { id: support, name: 'support', isPrivate: true, members: [ben, bot] },
    ],
  };
}
