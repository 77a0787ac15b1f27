/**
 * The nouns of the workspace as values: people, channels, messages, views. They are replaced, never changed,
 * so what a test holds in its hand stays what somebody saw at that moment.
 */
import type { Json } from './json.ts';

export interface Team {
  readonly id: string;
  readonly name: string;
  /** The part before `.slack.com`. */
  readonly domain: string;
}

export interface User {
  readonly id: string;
  /** The handle, as in `@ann`. */
  readonly name: string;
  readonly realName: string;
  /** The profile's "What I do". */
  readonly title?: string;
  readonly isBot: boolean;
  /** A guest of one or more channels (`is_restricted`). */
  readonly isGuest: boolean;
  readonly isDeactivated: boolean;
  /** Their presence: nobody is at any of their clients, or they said so. */
  readonly isAway: boolean;
  /** IETF tag, such as `en-GB`. */
  readonly locale: string;
}

/** A person at one of their clients: two browser tabs of one person are two, and a modal stands in only one of them. */
export interface ClientUser extends User {
  /** Empty where the person has only one. */
  readonly client: string;
}

/** A group of people that can be mentioned at once, `<!subteam^S…>`. */
export interface Usergroup {
  readonly id: string;
  readonly handle: string;
  readonly users: readonly string[];
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  /** Ids of people and bots; for an IM, its two ends. */
  readonly members: ReadonlySet<string>;
  readonly isArchived: boolean;
  /** Shared with another organisation by Slack Connect. */
  readonly isExtShared: boolean;
}

/** A Block Kit block as it was sent, with the `block_id` that Slack fills in. */
export type Block = Json & { readonly type: string };

export interface Metadata {
  readonly event_type: string;
  readonly event_payload: Json;
}

export interface SlackFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  /** Who uploaded it. */
  readonly user: string;
}

export interface Message {
  readonly channel: string;
  /** Seconds with six decimals, as a string: the key of the message in its channel. */
  readonly ts: string;
  readonly user: string;
  /** As Slack keeps it: `&`, `<`, `>` escaped, mentions as `<@U…>`. */
  readonly text: string;
  readonly blocks?: readonly Block[];
  /** The root's `ts`; only replies have it. */
  readonly threadTs?: string;
  /** A reply that is shown in the channel too. */
  readonly isBroadcast?: boolean;
  readonly subtype?: 'channel_join' | 'tombstone';
  readonly metadata?: Metadata;
  readonly files?: readonly SlackFile[];
  readonly edited?: { readonly user: string; readonly ts: string };
  /** The bot's id, on posts of apps. */
  readonly botId?: string;
  /** Another name to show, by `chat:write.customize`. */
  readonly username?: string;
  readonly reactions?: readonly { readonly name: string; readonly users: readonly string[] }[];
  /** The one person who sees it; such a message is in no history and cannot be updated. */
  readonly ephemeralTo?: string;
}

/** A modal or a Home tab, as it stands before one person. */
export interface View {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly user: string;
  /** The client of that person in which the modal stands; empty for a Home tab, which all of them show. */
  readonly client: string;
  /** Changes with every update; an update that names an old one is refused. */
  readonly hash: string;
  readonly rootId: string;
  readonly previousId?: string;
  readonly blocks: readonly Block[];
  readonly callbackId: string;
  readonly privateMetadata: string;
  readonly externalId: string;
  /** Title, submit, close and the switches, as the app sent them. */
  readonly content: Json;
  /** What the person has filled in so far: block, action, value. */
  readonly values: ViewValues;
  /** What the app said was wrong with the last submission, by `block_id`. */
  readonly errors: Readonly<Record<string, string>>;
}

export type ViewValues = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** The status of one of the app's sessions as an agent. */
export interface AgentSession {
  readonly status: 'active' | 'processing' | 'suspended' | 'closed';
  /** Empty where the app gave none. */
  readonly title: string;
}

/** Questions that the app suggests in a conversation with it. */
export interface Prompts {
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** One run of a step of the app in a workflow of a person. */
export type StepRun = {
  /** `function_execution_id` */
  readonly id: string;
  /** `workflow_execution_id` */
  readonly workflowId: string;
  /** `bot_access_token`: good for this run, and until it is over. */
  readonly token: string;
  readonly callbackId: string;
  readonly user: string;
  readonly inputs: Json;
} & (
  | { readonly state: 'running' }
  | { readonly state: 'completed'; readonly outputs: Json }
  | { readonly state: 'failed'; readonly error: string }
);
