/**
 * What people can do, as it is registered, and nowhere else: who did it, and where.
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
import type { Doer } from '../../desk/act.ts';
import type { Person } from '../../desk/ticket.ts';
import type { Message } from '../render/message.ts';
import { respondAt } from '../send/respond.ts';
import { nameOf, stageIn } from './acts.ts';
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
  const stage = stageIn(context);
  if (stage?.kind === 'arrived') {
    const start = await stage.keep();
    // Whether or not Slack hears that it arrived: it is kept.
    const acknowledged = ack().catch(() => undefined);
    start();
    await acknowledged;
    return;
  }
  if (stage === undefined) await ack();
  else stage.begin();
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
