/** The parts of one workspace, put together in workspace.ts and handed to whatever acts on them. */
import type { Agents } from './agents.ts';
import type { Clock } from './clock.ts';
import type { Courier } from './delivery/courier.ts';
import type { Events } from './delivery/events.ts';
import type { Sockets } from './delivery/socket.ts';
import type { Directory } from './directory.ts';
import type { Feed } from './feed.ts';
import type { Messages } from './messages.ts';
import type { AppOptions, Link } from './options.ts';
import type { Responses } from './responses.ts';
import type { Screens } from './screens.ts';
import type { Steps } from './steps.ts';
import type { Triggers } from './triggers.ts';

export interface Parts {
  readonly app: AppOptions;
  readonly clock: Clock;
  readonly feed: Feed;
  readonly directory: Directory;
  readonly messages: Messages;
  readonly screens: Screens;
  readonly agents: Agents;
  readonly steps: Steps;
  readonly triggers: Triggers;
  readonly responses: Responses;
  readonly courier: Courier;
  readonly events: Events;
  readonly sockets: Sockets;
  readonly links: readonly Link[];
  /** Where the workspace listens, `http://127.0.0.1:PORT`, known once it does. */
  readonly url: () => string;
}
