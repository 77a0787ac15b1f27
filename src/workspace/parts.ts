/** The parts of one workspace, put together in workspace.ts and handed to whatever actions on them. */
import type { Agents } from './agents.ts';
import type { ChangeBus } from './change-bus.ts';
import type { Clock } from './clock.ts';
import type { Dispatcher } from './delivery/dispatcher.ts';
import type { Events } from './delivery/events.ts';
import type { Sockets } from './delivery/socket.ts';
import type { Directory } from './directory.ts';
import type { Files } from './files.ts';
import type { Messages } from './messages.ts';
import type { AppOptions, Link } from './options.ts';
import type { Responses } from './responses.ts';
import type { Steps } from './steps.ts';
import type { Triggers } from './triggers.ts';
import type { Views } from './views.ts';

export interface Parts {
  readonly app: AppOptions;
  readonly clock: Clock;
  readonly changes: ChangeBus;
  readonly directory: Directory;
  readonly messages: Messages;
  readonly views: Views;
  readonly agents: Agents;
  readonly steps: Steps;
  readonly triggers: Triggers;
  readonly responses: Responses;
  readonly dispatcher: Dispatcher;
  readonly events: Events;
  readonly sockets: Sockets;
  readonly files: Files;
  readonly links: readonly Link[];
  /** Where the workspace listens, `http://127.0.0.1:PORT`, known once it does. */
  readonly url: () => string;
}
