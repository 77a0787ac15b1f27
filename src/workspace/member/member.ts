/**
 * One member of the workspace: what they can do in Slack's client, and what they see there. Every act settles when the
 * app has acknowledged it, or with what Slack's client would say had gone wrong.
 */

import { fileOf } from '../files.ts';
import type { Json } from '../json.ts';
import type { Channel, ClientUser, Message, Prompts, StepRun, User, View } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { messageLimits } from '../rules/limits.ts';
import { runCommand, runShortcut, runStep } from './command.ts';
import { compose } from './compose.ts';
import { closeView, fillView, submitView } from './modals.ts';
import type { Outcome } from './outcome.ts';
import { type Choice, press } from './press.ts';
import { isOfSlackbot, noticeAbsent, pressSlackbot } from './slackbot.ts';
import { type Suggested, suggest, type Typed } from './suggest.ts';

/** Where a message stands. */
type MessageRef = Pick<Message, 'channel' | 'ts'>;

/** What is filled in, by block and action. */
type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Member {
  readonly user: User;
  /** Which of the person's tabs this is; empty where there is only one. */
  readonly client: string;
  /** Id of the direct conversation with the app, which is opened at the first time. */
  im(): string;
  /** Posts what the person types, with files by their names. @throws {Refusal} not_in_channel, is_archived, no_text, msg_too_long. */
  post(
    channel: string,
    text: string,
    place?: { readonly threadTs?: string; readonly isBroadcast?: boolean; readonly files?: readonly string[] },
  ): Promise<Message>;
  /** Changes a message of one's own. @throws {Refusal} cant_update_message, message_not_found. */
  edit(message: MessageRef, text: string): Promise<Message>;
  /** Deletes a message of one's own. @throws {Refusal} cant_delete_message, message_not_found. */
  delete(message: MessageRef): Promise<void>;
  /** Runs a slash command in a channel; a text in the acknowledgement is shown to this person. */
  command(command: string, text: string, channel: string): Promise<Outcome>;
  /** Uses an element of a message, a modal or the Home tab. @throws {Error} where the person sees no such element. */
  click(target: Message | View, actionId: string, choice?: Choice): Promise<Outcome>;
  /**
   * Types in a select that asks the app for its options; one of them is then given whole, as what is chosen.
   *
   * @throws {Error} where the person sees no such select.
   */
  suggest(target: Message | View, typed: Typed): Promise<Suggested>;
  /**
   * Fills in fields of a modal or the Home tab without telling the app, which is sent them with whatever the person
   * does next there. @throws {Error} where the person sees no such field.
   */
  fill(view: View, values: Values): View;
  /** Submits a modal: by block and action, a text, an option's value, or Slack's own form of a value. */
  submit(view: View, values: Values): Promise<Outcome>;
  /** Closes a modal; with `all`, the whole stack. */
  close(view: View, extent?: 'top' | 'all'): Promise<Outcome>;
  /** Runs a global shortcut. */
  shortcut(callbackId: string): Promise<Outcome>;
  /** Runs a message shortcut. */
  messageShortcut(callbackId: string, message: Message): Promise<Outcome>;
  /**
   * Runs a workflow that is nothing but one step of the app; settles when the app has acknowledged it, which is
   * before it is over (`workspace.stepRun`). @throws {Refusal} parameter_validation_failed, unknown_step.
   */
  runStep(callbackId: string, inputs: Json): Promise<StepRun>;
  /** Presses the stop button of a session that is `processing`. @throws {Refusal} session_not_found. */
  stopSession(channel: string, threadTs: string): Promise<void>;
  /** What the app suggests in the conversation with it. */
  prompts(): Prompts | undefined;
  /** Opens the app's Home, or with `messages` the conversation with it. */
  openHome(tab?: 'home' | 'messages'): Promise<void>;
  /** What stands in a channel, or in a thread with its root, for this person; oldest first. */
  sees(channel: string, threadTs?: string): readonly Message[];
  /** The modal that is on top. */
  modal(): View | undefined;
  home(): View | undefined;
}

/** Gives a member by id, in one of their tabs if there are several. @throws {Error} for an unknown id or a bot. */
export function createMember(id: string, parts: Parts, client = ''): Member {
  const { app, directory, messages, views, events } = parts;
  const known = directory.user(id);
  if (known === undefined || known.isBot) throw new Error(`there is nobody with the id ${id}`);
  const user: ClientUser = { ...known, client };

  const ownMessage = (at: MessageRef, refusal: string): Message => {
    const message = messages.find(at.channel, at.ts);
    if (message === undefined) throw new Refusal('message_not_found');
    if (message.user !== id || message.subtype !== undefined) throw new Refusal(refusal);
    return message;
  };
  return {
    user,
    client,
    im: () => directory.im(id, app.botUserId).channel.id,
    async post(channel, text, { threadTs, isBroadcast, files } = {}) {
      const place = writable(parts, user, channel);
      refuseUnlessRoot(parts, place, threadTs);
      const message = messages.add({
        channel: place.id,
        user: id,
        // A file may stand alone.
        text: files !== undefined && text === '' ? '' : typedText(text, parts),
        ...(files !== undefined && { files: files.map((name) => fileOf(name, id)) }),
        ...(threadTs !== undefined && { threadTs }),
        ...(isBroadcast === true && { isBroadcast }),
      });
      noticeAbsent(parts, message);
      await events.posted(message);
      return message;
    },
    async edit(at, text) {
      const previous = ownMessage(at, 'cant_update_message');
      const message = { ...previous, text: typedText(text, parts), edited: { user: id, ts: messages.nextTs() } };
      messages.replace(message);
      await events.changed(message, previous, messages.nextTs());
      return message;
    },
    async delete(at) {
      const message = ownMessage(at, 'cant_delete_message');
      messages.remove(message);
      await events.deleted(message, messages.nextTs());
    },
    command: (command, text, channel) =>
      runCommand(parts, user, { command, text, channel: writable(parts, user, channel) }),
    click: (target, actionId, choice = {}) =>
      'ts' in target && isOfSlackbot(target)
        ? pressSlackbot(parts, target, actionId)
        : press(parts, user, target, { ...choice, actionId }),
    suggest: (target, typed) => suggest(parts, user, target, typed),
    fill: (view, values) => fillView(parts, view.id, values),
    submit: (view, values) => submitView(parts, user, view.id, values),
    close: (view, extent = 'top') => closeView(parts, user, view, extent === 'all'),
    shortcut: (callbackId) => runShortcut(parts, user, callbackId),
    messageShortcut: (callbackId, message) => runShortcut(parts, user, callbackId, message),
    runStep: (callbackId, inputs) => runStep(parts, user, callbackId, inputs),
    async stopSession(channelId, threadTs) {
      const channel = directory.channel(channelId);
      const isWorking = parts.agents.session(channelId, threadTs)?.status === 'processing';
      if (channel === undefined || !isWorking) throw new Refusal('session_not_found');
      await events.sessionStopped({ user: id, channel, threadTs, ts: messages.nextTs() });
    },
    prompts: () => parts.agents.prompts(directory.im(id, app.botUserId).channel.id),
    openHome: (tab = 'home') => events.homeOpened({ user: id, tab, ts: messages.nextTs(), view: views.home(id) }),
    sees: (channel, threadTs) => (isVisible(parts, user, channel) ? messages.seenBy(id, channel, threadTs) : []),
    modal: () => views.modal(user),
    home: () => views.home(id),
  };
}

/** Whether a person can look into a channel: public ones are open to all but guests. */
export function isVisible({ directory }: Parts, user: User, id: string): boolean {
  const channel = directory.channel(id);
  return channel !== undefined && (channel.members.has(user.id) || (channel.kind === 'public' && !user.isGuest));
}

function writable(parts: Parts, user: User, id: string): Channel {
  const channel = parts.directory.channel(id);
  if (channel === undefined || !isVisible(parts, user, id)) throw new Refusal('channel_not_found');
  if (channel.isArchived) throw new Refusal('is_archived');
  if (!channel.members.has(user.id)) throw new Refusal('not_in_channel');
  return channel;
}

function refuseUnlessRoot({ messages }: Parts, channel: Channel, threadTs: string | undefined): void {
  if (threadTs === undefined) return;
  const root = messages.find(channel.id, threadTs);
  if (root === undefined || root.threadTs !== undefined) throw new Refusal('thread_not_found');
}

function typedText(typed: string, { directory }: Parts): string {
  if (typed.trim() === '') throw new Refusal('no_text');
  if (typed.length > messageLimits.textCut) throw new Refusal('msg_too_long');
  return compose(typed, directory);
}
