/** `apps.connections.open`: how an app-level token gets a Socket Mode connection. */
import { type Methods, method, tier } from './method.ts';

export const appMethods: Methods = {
  'apps.connections.open': {
    ...method(tier.three, [], '', (_given, { sockets, url }) => ({
      url: `${url().replace(/^http/, 'ws')}${sockets.ticket()}`,
    })),
    token: 'app',
  },
};
