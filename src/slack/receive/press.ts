/**
 * What people can do, as it is registered, and nowhere else: who did it, where, and how to tell them something.
 *
 * Whatever changes something is kept before it is acknowledged and then done, again where a process died with it
 * (`onPress`, `onMenu`, `onCommand`), or is done before it is acknowledged (`onForm`). What only opens a form goes
 * straight through, for the trigger lives three seconds (`onOpen`, `onMenuOpen`, `onShortcut`).
 */
import type {
  AckFn,
  App,
  BlockAction,
  BlockElementAction,
  Context,
  OverflowAction,
  ViewOutput,
  ViewResponseAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type { PlainTextOption } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Doer } from '../../desk/act.ts';
import type { Person } from '../../desk/ticket.ts';
import { type Message, plainMessage } from '../render/message.ts';
import { tellDirectly } from '../send/post.ts';
import { replaceAt, respondAt } from '../send/respond.ts';
import { openNotice } from '../send/views.ts';
import { nameOf, turnIn } from './acts.ts';
import { teamOf } from './team-of.ts';

/** A press of a button, or of an entry in a menu; what of Bolt's own is used. */
export interface Press {
  readonly body: Omit<BlockAction, 'actions'>;
  readonly payload: { readonly action_ts: string; readonly value?: string };
}

type Act = (press: Press) => Promise<void>;

/** Registers what a button does, or a field that is sent by itself: kept first, and done once. */
export function onPress(app: App, id: string | RegExp, act: Act): void {
  app.action<BlockAction<BlockElementAction>>(id, (given) => keepOrDo(given, () => act(toPress(given))));
}

/** Registers a button that opens a form, and changes nothing. */
export function onOpen(app: App, id: string | RegExp, open: Act): void {
  app.action<BlockAction<BlockElementAction>>(id, async (given) => {
    await given.ack();
    await open(toPress(given));
  });
}

/** Registers a button that is a link: Slack reports the press, nothing is to be done. */
export function onLink(app: App, id: string): void {
  app.action(id, async ({ ack }) => ack());
}

/**
 * Registers what an entry of a menu does; one listener per entry, because they belong to different parts of the
 * app. Its block's id says what it is about, because Slack keeps the value of an entry short.
 */
export function onMenu(app: App, id: string, entry: string, act: Act): void {
  app.action<BlockAction<OverflowAction>>(id, async (given) => {
    if (given.payload.selected_option.value === entry) await keepOrDo(given, () => act(fromMenu(given)));
  });
}

/** Registers an entry that opens a form, and changes nothing. */
export function onMenuOpen(app: App, id: string, entry: string, open: Act): void {
  app.action<BlockAction<OverflowAction>>(id, async (given) => {
    if (given.payload.selected_option.value !== entry) return;
    await given.ack();
    await open(fromMenu(given));
  });
}

/** Registers a menu whose entries say themselves what they stand for; those that `opens` names only open a form. */
export function onChoice(
  app: App,
  id: string,
  opens: (chosen: string) => boolean,
  choose: (press: Press, chosen: string) => Promise<void>,
): void {
  app.action<BlockAction<OverflowAction>>(id, async (given) => {
    const { value } = given.payload.selected_option;
    if (!opens(value)) return keepOrDo(given, () => choose(fromMenu(given), value));
    await given.ack();
    await choose(fromMenu(given), value);
  });
}

/** A form as it was submitted. */
export interface Submitted {
  readonly body: ViewSubmitAction;
  readonly view: ViewOutput;
}

/**
 * Registers what a form does. It is done before it is acknowledged, under a name of its own (`doer`): who hears
 * nothing submits it again, and that is the same. What cannot be done stands beside its field, and what was typed stays.
 */
export function onForm(
  app: App,
  id: string,
  submit: (submitted: Submitted) => Promise<ViewResponseAction | undefined>,
): void {
  app.view<ViewSubmitAction>(id, async ({ ack, body, view }) => {
    const answer = await submit({ body, view });
    await (answer === undefined ? ack() : ack(answer));
  });
}

/** Registers what a field offers for what is typed into it: a question, which changes nothing. */
export function onSuggest(
  app: App,
  id: string,
  suggest: (typed: string, view: ViewOutput | undefined) => Promise<readonly PlainTextOption[]>,
): void {
  app.options<'block_suggestion'>(id, async ({ ack, body }) => {
    await ack({ options: [...(await suggest(body.value, body.view))] });
  });
}

/** A shortcut as it was chosen. */
export interface Chosen {
  readonly trigger_id: string;
}

/** Registers a shortcut that opens a form, and changes nothing; the router takes those that ask something. */
export function onShortcut(app: App, id: string, open: (chosen: Chosen) => Promise<void>): void {
  app.shortcut(id, async ({ ack, body }) => {
    await ack();
    await open(body);
  });
}

/** A command as it was given. */
export interface Commanded {
  readonly by: Doer;
  readonly text: string;
  /** Answers the person alone. */
  readonly answer: (message: Message) => Promise<void>;
}

/** Registers a command: kept first, and done once; the router takes those that ask something. */
export function onCommand(app: App, name: string, act: (command: Commanded) => Promise<void>): void {
  app.command(name, (given) =>
    keepOrDo(given, () => {
      const { team_id: team, user_id: user, text, response_url: url } = given.body;
      const answer = async (message: Message) => {
        if ((await respondAt({ url }, message, 'ephemeral')) === 'unknown')
          throw new Error('the response URL did not answer');
      };
      return act({ by: { team, user, ...actNamed(given.body) }, text, answer });
    }),
  );
}

/** Keeps an act and acknowledges it, or does it when it comes back from where it was kept. */
async function keepOrDo(
  { ack, context }: { readonly ack: AckFn<never> | AckFn<void>; readonly context: Context },
  act: () => Promise<void>,
): Promise<void> {
  const turn = turnIn(context);
  if (turn?.kind === 'arrived') {
    const start = await turn.keep();
    // Whether or not Slack hears that it arrived: it is kept.
    const acknowledged = ack().catch(() => undefined);
    start();
    await acknowledged;
    return;
  }
  if (turn === undefined) await ack();
  else turn.begin();
  await act();
}

function toPress({ body, payload }: { body: BlockAction; payload: BlockElementAction }): Press {
  const value = chosenIn(payload);
  return { body, payload: { action_ts: payload.action_ts, ...(value !== undefined && { value }) } };
}

/** What a button stands for, what was typed, or who or what was chosen. */
function chosenIn(payload: BlockElementAction): string | undefined {
  if (payload.type === 'static_select') return payload.selected_option.value;
  if (payload.type === 'users_select') return payload.selected_user;
  return 'value' in payload && typeof payload.value === 'string' ? payload.value : undefined;
}

function fromMenu({ body, payload }: { body: BlockAction; payload: OverflowAction }): Press {
  return { body, payload: { action_ts: payload.action_ts, value: payload.block_id } };
}

/** The ids of buttons of which a message has several, each with its number. */
export function numbered(id: string): RegExp {
  return new RegExp(`^${id.replaceAll('.', '\\.')}\\.\\d+$`);
}

/** What of a press, or of a form that was submitted, says who it was. */
export interface Pressed {
  readonly body: {
    readonly team: { readonly id: string } | null;
    readonly user: { readonly id: string; readonly team_id?: string };
  };
}

/** Who pressed. */
export function presser({ body }: Pressed): Person {
  return { team: teamOf(body), user: body.user.id };
}

/** The same, with the name of what they did: by it the desk knows an act that it has done already. */
export function doer(pressed: Pressed): Doer {
  return { ...presser(pressed), ...actNamed(pressed.body) };
}

function actNamed(body: unknown): Pick<Doer, 'act'> {
  const name = nameOf(body);
  return name === undefined ? {} : { act: name.key };
}

/** Whether only the presser sees the message with the button. */
export function isEphemeral({ body }: Press): boolean {
  return body.container['is_ephemeral'] === true;
}

/**
 * Replaces the message with the button; false where Slack no longer accepts that, half an hour after the press.
 *
 * @throws where Slack does not answer
 */
export async function replaceMessage({ body }: Press, message: Message): Promise<boolean> {
  const outcome = await replaceAt(body.response_url, message);
  if (outcome === 'unknown') throw new Error('the response URL did not answer');
  return outcome === 'accepted';
}

/** Replaces it with what the person asked to see, who gets that in another way where it is too late. */
export async function replaceOrTell(
  { tellPresser }: { readonly tellPresser: TellPresser },
  press: Press,
  message: Message,
): Promise<void> {
  if (!(await replaceMessage(press, message))) await tellPresser(press, message);
}

/** Tells only the person who pressed; the message with the button stays as it is. */
export type TellPresser = (press: Press, what: string | Message) => Promise<void>;

/**
 * Makes it. In a thread it goes through the Web API, for what a response URL says privately appears at the root of
 * the channel; in a view, in a modal of its own; and where Slack does not accept it there (any more), as a direct
 * message.
 */
export function createTellPresser(client: WebClient, log: Logger): TellPresser {
  async function tellInThread({ body }: Press, { text, blocks }: Message): Promise<boolean> {
    const { container, channel, user } = body;
    const thread: unknown = container['thread_ts'];
    if (typeof thread !== 'string' || channel === undefined) return false;
    const message = { text, blocks: [...blocks] };
    try {
      await client.chat.postEphemeral({ channel: channel.id, user: user.id, thread_ts: thread, ...message });
      return true;
    } catch (error) {
      log.warn({ err: error }, 'told at the root of the channel instead of in the thread');
      return false;
    }
  }

  async function tellAtOnce(press: Press, message: Message): Promise<boolean> {
    const { view, trigger_id: trigger, response_url: url } = press.body;
    if (view !== undefined) return openNotice(client, { trigger, isInModal: view.type === 'modal' }, message.text);
    if (await tellInThread(press, message)) return true;
    return (await respondAt({ url }, message, 'ephemeral')) === 'accepted';
  }

  return async (press, what) => {
    const message = typeof what === 'string' ? plainMessage(what) : what;
    if (!(await tellAtOnce(press, message))) await tellDirectly(client, presser(press), message);
  };
}
