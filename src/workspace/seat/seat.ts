/**
 * The seat of one person: what they can do in Slack's client, and what they see there. Every act settles when the
 * app has acknowledged it, or with what Slack's client would say had gone wrong.
 */
import { type Json, jsonOf } from '../json.ts';
import type { Channel, Message, User, View } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { messageLimits } from '../rules/limits.ts';
import { compose } from './compose.ts';
import { elementsOf, inputValue, isButton, type Placed } from './inputs.ts';
import { commandPayload, messageActionPayload, shortcutPayload, viewActionPayload } from './interactions.ts';
import { closeView, submitView } from './modals.ts';
import { done, failure, type Outcome } from './outcome.ts';

/** Which element is used and what is chosen in it. */
export interface Choice {
  /** Needed where the same `action_id` stands in more than one block. */
  readonly blockId?: string;
  /** What is chosen or typed: text, an option's value, several of them; a button's own value where left out. */
  readonly value?: unknown;
}

export interface Seat {
  readonly user: User;
  /** Id of the direct conversation with the app, which is opened at the first time. */
  im(): string;
  /** Posts what the person types. @throws {Refusal} not_in_channel, is_archived, no_text, msg_too_long. */
  post(
    channel: string,
    text: string,
    place?: { readonly threadTs?: string; readonly isBroadcast?: boolean },
  ): Promise<Message>;
  /** Changes a message of one's own. @throws {Refusal} cant_update_message, message_not_found. */
  edit(message: Pick<Message, 'channel' | 'ts'>, text: string): Promise<Message>;
  /** Deletes a message of one's own. @throws {Refusal} cant_delete_message, message_not_found. */
  delete(message: Pick<Message, 'channel' | 'ts'>): Promise<void>;
  /** Runs a slash command in a channel; a text in the acknowledgement is shown to this person. */
  command(command: string, text: string, channel: string): Promise<Outcome>;
  /** Uses an element of a message, a modal or the Home tab. @throws {Error} where the person sees no such element. */
  click(target: Message | View, actionId: string, choice?: Choice): Promise<Outcome>;
  /** Submits a modal: by block and action, a text, an option's value, or Slack's own form of a value. */
  submit(view: View, values: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Promise<Outcome>;
  /** Closes a modal; with `all`, the whole stack. */
  close(view: View, extent?: 'top' | 'all'): Promise<Outcome>;
  /** Runs a global shortcut. */
  shortcut(callbackId: string): Promise<Outcome>;
  /** Runs a message shortcut. */
  messageShortcut(callbackId: string, message: Message): Promise<Outcome>;
  /** Opens the app's Home, or with `messages` the conversation with it. */
  openHome(tab?: 'home' | 'messages'): Promise<void>;
  /** What stands in a channel, or in a thread with its root, for this person; oldest first. */
  sees(channel: string, threadTs?: string): readonly Message[];
  /** The modal that is on top. */
  modal(): View | undefined;
  home(): View | undefined;
}

/** Takes the seat of a person. @throws {Error} for an unknown id or a bot. */
export function createSeat(id: string, parts: Parts): Seat {
  const { app, directory, messages, screens, events } = parts;
  const user = directory.user(id);
  if (user === undefined || user.isBot) throw new Error(`nobody sits at ${id}`);

  const ownMessage = (at: Pick<Message, 'channel' | 'ts'>, refusal: string): Message => {
    const message = messages.find(at.channel, at.ts);
    if (message === undefined) throw new Refusal('message_not_found');
    if (message.user !== id || message.subtype !== undefined) throw new Refusal(refusal);
    return message;
  };
  return {
    user,
    im: () => directory.im(id, app.botUserId).channel.id,
    async post(channel, text, { threadTs, isBroadcast } = {}) {
      const place = writable(parts, user, channel);
      const root = threadTs === undefined ? undefined : messages.find(place.id, threadTs);
      if (threadTs !== undefined && (root === undefined || root.threadTs !== undefined))
        throw new Refusal('thread_not_found');
      const message = messages.add({
        channel: place.id,
        user: id,
        text: typedText(text, parts),
        ...(threadTs !== undefined && { threadTs }),
        ...(isBroadcast === true && { isBroadcast }),
      });
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
    click: (target, actionId, choice = {}) => use(parts, user, target, actionId, choice),
    submit: (view, values) => submitView(parts, user, screens.find({ id: view.id }) ?? view, values),
    close: (view, extent = 'top') => closeView(parts, user, view, extent === 'all'),
    shortcut: (callbackId) => runShortcut(parts, user, callbackId),
    messageShortcut: (callbackId, message) => runShortcut(parts, user, callbackId, message),
    openHome: (tab = 'home') => events.homeOpened({ user: id, tab, ts: messages.nextTs(), view: screens.home(id) }),
    sees: (channel, threadTs) => (isVisible(parts, user, channel) ? messages.seenBy(id, channel, threadTs) : []),
    modal: () => screens.modal(id),
    home: () => screens.home(id),
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

function typedText(typed: string, { directory }: Parts): string {
  if (typed.trim() === '') throw new Refusal('no_text');
  if (typed.length > messageLimits.textCut) throw new Refusal('msg_too_long');
  return compose(typed, directory);
}

async function runCommand(
  parts: Parts,
  user: User,
  said: { readonly command: string; readonly text: string; readonly channel: Channel },
): Promise<Outcome> {
  const { app, courier, directory, responses } = parts;
  const known = app.commands.find(({ command }) => command === said.command);
  if (known === undefined || !app.scopes.includes('commands')) {
    return { ok: false, error: 'unknown_command', text: `${said.command} is not a valid command.` };
  }
  const say = (error: string): string => `${said.command} failed with the error "${error}"`;
  const text = known.shouldEscape === true ? compose(said.text, directory) : said.text;
  const answer = await courier.once('command', commandPayload(parts, user, { ...said, text }));
  if (!answer.isAcknowledged) return failure(answer, say);
  if (answer.body === undefined) return done;
  try {
    const body = typeof answer.body === 'string' ? { text: answer.body } : jsonOf(answer.body);
    responses.answer({ user: user.id, channel: said.channel.id }, body);
    return done;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, error: error.code, text: say(error.code) };
  }
}

async function runShortcut(parts: Parts, user: User, callbackId: string, message?: Message): Promise<Outcome> {
  const type = message === undefined ? 'global' : 'message';
  const known = parts.app.shortcuts?.some((shortcut) => shortcut.callbackId === callbackId && shortcut.type === type);
  if (known !== true) return { ok: false, error: 'unknown_shortcut', text: `There is no shortcut ${callbackId}.` };
  const answer = await parts.courier.once('interaction', shortcutPayload(parts, user, callbackId, message));
  return answer.isAcknowledged ? done : failure(answer, (error) => `The shortcut failed with the error "${error}"`);
}

async function use(
  parts: Parts,
  user: User,
  target: Message | View,
  actionId: string,
  choice: Choice,
): Promise<Outcome> {
  const { block, element } = placed(target, actionId, choice.blockId);
  const chosen = chosenIn(element, choice.value);
  const action = { ...drawn(element), ...chosen, action_id: actionId, block_id: block['block_id'] };
  const state = isButton(element) ? {} : { [String(block['block_id'])]: { [actionId]: chosen } };
  const answer = await parts.courier.once('interaction', payloadOf(parts, user, target, action, state));
  return answer.isAcknowledged
    ? done
    : failure(answer, (error) => `This app did not respond: the button failed with the error "${error}"`);
}

function payloadOf(
  parts: Parts,
  user: User,
  target: Message | View,
  action: Json,
  state: Readonly<Record<string, Readonly<Record<string, Json>>>>,
): Json {
  if ('ts' in target) return messageActionPayload(parts, user, target, action, state);
  const view = parts.screens.find({ id: target.id }) ?? target;
  const values = { ...view.values };
  for (const [block, actions] of Object.entries(state)) values[block] = { ...values[block], ...actions };
  return viewActionPayload(parts, user, parts.screens.note(view, { values }), action);
}

function placed(target: Message | View, actionId: string, blockId: string | undefined): Placed {
  const found = elementsOf(target.blocks ?? []).filter(
    ({ block, element }) => element['action_id'] === actionId && (blockId ?? block['block_id']) === block['block_id'],
  );
  const [first, second] = found;
  if (first === undefined) throw new Error(`there is no element ${actionId} to use`);
  if (second !== undefined) throw new Error(`${actionId} stands in several blocks: say which by blockId`);
  return first;
}

/** What a person chose; of two feedback buttons, the one with the value. */
function chosenIn(element: Json, given: unknown): Json {
  if (element['type'] !== 'feedback_buttons') return inputValue(element, given);
  const buttons = [jsonOf(element['positive_button']), jsonOf(element['negative_button'])];
  const pressed = buttons.find(({ value }) => value === given);
  if (pressed === undefined) throw new Error(`no feedback button has the value ${JSON.stringify(given)}`);
  return { type: 'feedback_buttons', text: pressed['text'], value: given };
}

/** What Slack repeats of a button: its text and style. */
function drawn(element: Json): Json {
  const { text, style, placeholder } = element;
  return Object.fromEntries(Object.entries({ text, style, placeholder }).filter(([, part]) => part !== undefined));
}
