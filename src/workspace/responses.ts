/**
 * Response URLs: each lets the app answer one command or action, five times within thirty minutes, to the person
 * alone or to the channel, without a token and without being a member.
 *
 * @see https://docs.slack.dev/interactivity/handling-user-interaction (message responses)
 */
import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Events } from './delivery/events.ts';
import type { Directory } from './directory.ts';
import type { Json } from './json.ts';
import { textOf } from './json.ts';
import type { Messages } from './messages.ts';
import type { Message } from './model.ts';
import type { AppOptions } from './options.ts';
import { remember } from './recent.ts';
import { Refusal } from './refusal.ts';
import { checkContent, checkMetadata } from './rules/message.ts';

const RESPONSE_USES = 5;
const RESPONSE_LIFE_MS = 30 * 60_000;

/** What a response answers: who did something, where, and to which message if it was one of the app's. */
export interface Origin {
  readonly user: string;
  readonly channel: string;
  readonly source?: Message;
}

export interface Responses {
  /** Gives the path of a new response URL. */
  issue(origin: Origin): string;
  /** Answers through a response URL. @throws {Refusal} expired_url, used_url, or what is wrong with the message. */
  use(path: string, given: Json): void;
  /** Answers in the acknowledgement itself, which has no limit. @throws {Refusal} for a message Slack would not show. */
  answer(origin: Origin, given: Json): void;
}

/** Creates the register of response URLs. */
export function createResponses(parts: {
  readonly app: AppOptions;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly messages: Messages;
  readonly events: Events;
}): Responses {
  const { app, clock, directory, messages, events } = parts;
  const issued = new Map<string, { readonly origin: Origin; readonly at: number; uses: number }>();

  function answer(origin: Origin, given: Json): void {
    if (given['delete_original'] === true) {
      if (Object.keys(given).length > 1) throw new Refusal('invalid_arguments');
      removeSource(origin);
      return;
    }
    const content = checkContent(given, app.scopes);
    const source = given['replace_original'] === true ? current(origin) : undefined;
    if (source !== undefined) {
      replaceSource(source, content);
      return;
    }
    const threadTs = textOf(given['thread_ts']);
    const metadata = checkMetadata(given['metadata']);
    const isForAll = given['response_type'] === 'in_channel';
    const message = messages.add({
      channel: origin.channel,
      user: app.botUserId,
      botId: directory.botId,
      ...content,
      ...(threadTs !== undefined && { threadTs }),
      ...(metadata !== undefined && { metadata }),
      ...(!isForAll && { ephemeralTo: origin.user }),
    });
    if (isForAll) void events.posted(message);
  }
  function current({ source, user }: Origin): Message | undefined {
    if (source === undefined) return undefined;
    return messages.find(source.channel, source.ts) ?? messages.findEphemeral(source.channel, source.ts, user);
  }
  function replaceSource(source: Message, content: ReturnType<typeof checkContent>): void {
    const { blocks: _, ...rest } = source;
    const message = { ...rest, ...content };
    messages.replace(message);
    if (source.ephemeralTo === undefined) void events.changed(message, source, messages.nextTs());
  }
  function removeSource(origin: Origin): void {
    const source = current(origin);
    if (source === undefined) return;
    messages.remove(source);
    if (source.ephemeralTo === undefined) void events.deleted(source, messages.nextTs());
  }
  return {
    issue(origin) {
      const path = `/response/${directory.team.id}/${randomBytes(18).toString('base64url')}`;
      remember(issued, path, { origin, at: clock.now(), uses: 0 });
      return path;
    },
    use(path, given) {
      const url = issued.get(path);
      if (url === undefined || clock.now() - url.at > RESPONSE_LIFE_MS) throw new Refusal('expired_url');
      if (url.uses >= RESPONSE_USES) throw new Refusal('used_url');
      url.uses += 1;
      answer(url.origin, given);
    },
    answer,
  };
}
