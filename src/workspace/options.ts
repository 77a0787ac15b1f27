/** What a workspace is made of, as whoever creates it says it; everything that can have a default has one. */
import type { Clock } from './clock.ts';
import type { Usergroup } from './model.ts';

interface CommandOptions {
  /** With its slash, `/upgrade`. */
  readonly command: string;
  readonly description: string;
  readonly usageHint?: string;
  /** Whether mentions and channels in the text arrive as `<@U…>` and `<#C…|name>` (manifest: `should_escape`). */
  readonly shouldEscape?: boolean;
}

interface ShortcutOptions {
  readonly callbackId: string;
  readonly name: string;
  readonly type: 'message' | 'global';
}

/** An input or output of a step. */
export interface StepParameter {
  readonly name: string;
  /** `string`, `number`, `integer`, `boolean`, or one of Slack's own kinds, `slack#/types/…`. */
  readonly type: string;
  readonly title: string;
  readonly isRequired: boolean;
}

/** A step that the app adds to Workflow Builder (manifest: `functions`). */
export interface StepOptions {
  readonly callbackId: string;
  readonly title: string;
  readonly inputs: readonly StepParameter[];
  readonly outputs: readonly StepParameter[];
}

/** The app as its manifest and its settings page would say it. */
export interface AppOptions {
  readonly id: string;
  readonly botUserId: string;
  readonly botName: string;
  /** `xoxb-…` */
  readonly token: string;
  /** `xapp-…`, for Socket Mode. */
  readonly appToken: string;
  readonly signingSecret: string;
  /** Where events, commands and interactions go; without one, deliveries go over Socket Mode. */
  readonly requestUrl?: string;
  /** Bot scopes that were granted. */
  readonly scopes: readonly string[];
  /** Subscribed `bot_events`, in the manifest's spelling: `app_mention`, `message.im`. Nothing else is delivered. */
  readonly events: readonly string[];
  readonly commands: readonly CommandOptions[];
  readonly shortcuts?: readonly ShortcutOptions[];
  readonly steps?: readonly StepOptions[];
  /** Whether the Home tab is switched on; `views.publish` answers `not_enabled` without it. */
  readonly homeTab?: boolean;
}

export interface UserOptions {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly title?: string;
  readonly isBot?: boolean;
  readonly isGuest?: boolean;
  readonly isDeactivated?: boolean;
  readonly isAway?: boolean;
  readonly locale?: string;
}

export interface ChannelOptions {
  readonly id: string;
  readonly name: string;
  readonly isPrivate?: boolean;
  /** User ids; name the app's bot user where the app is a member. */
  readonly members: readonly string[];
  readonly isArchived?: boolean;
  readonly isExtShared?: boolean;
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface WorkspaceOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly clock?: Clock;
  /** Whether calls are held to Slack's rates, as they are by default; off only to measure what an app can do. */
  readonly rateLimits?: boolean;
  /** Where conversations and messages are kept between runs; without it they end with the workspace. */
  readonly file?: string;
  readonly team?: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: AppOptions;
  readonly users: readonly UserOptions[];
  readonly channels: readonly ChannelOptions[];
  readonly usergroups?: readonly Usergroup[];
  /** Other places that the page leads to, below the conversations. */
  readonly links?: readonly Link[];
}
