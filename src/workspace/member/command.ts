/** Running slash commands, shortcuts, and workflows with a step of the app. */
import { type Json, jsonOf } from '../json.ts';
import type { Channel, ClientUser, Message, StepRun } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { compose } from './compose.ts';
import { commandPayload, shortcutPayload } from './interactions.ts';
import { done, failure, type Outcome } from './outcome.ts';
import { invite } from './slackbot.ts';

/** Runs a slash command; what comes back with the acknowledgement is shown as any other answer. */
export async function runCommand(
  parts: Parts,
  user: ClientUser,
  said: { readonly command: string; readonly text: string; readonly channel: Channel },
): Promise<Outcome> {
  const { app, dispatcher, directory, responses } = parts;
  if (said.command === '/invite') return invite(parts, said.channel, said.text);
  const known = app.commands.find(({ command }) => command === said.command);
  if (known === undefined || !app.scopes.includes('commands')) {
    return { ok: false, error: 'unknown_command', text: `${said.command} is not a valid command.` };
  }
  const say = (error: string): string => `${said.command} failed with the error "${error}"`;
  const text = known.shouldEscape === true ? compose(said.text, directory) : said.text;
  const answer = await dispatcher.once('command', commandPayload(parts, user, { ...said, text }));
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

/** Runs a shortcut: a global one, or with a message a message shortcut. */
export async function runShortcut(
  parts: Parts,
  user: ClientUser,
  callbackId: string,
  message?: Message,
): Promise<Outcome> {
  const type = message === undefined ? 'global' : 'message';
  const known = parts.app.shortcuts?.some((shortcut) => shortcut.callbackId === callbackId && shortcut.type === type);
  if (known !== true || !parts.app.scopes.includes('commands')) {
    return { ok: false, error: 'unknown_shortcut', text: `There is no shortcut ${callbackId}.` };
  }
  const answer = await parts.dispatcher.once('interaction', shortcutPayload(parts, user, callbackId, message));
  return answer.isAcknowledged ? done : failure(answer, (error) => `The shortcut failed with the error "${error}"`);
}

/** Runs a step; settles when the app has acknowledged it. @throws {Refusal} unknown_step, parameter_validation_failed. */
export async function runStep(parts: Parts, user: ClientUser, callbackId: string, inputs: Json): Promise<StepRun> {
  const step = parts.app.steps?.find((one) => one.callbackId === callbackId);
  if (step === undefined) throw new Refusal('unknown_step');
  const run = parts.steps.begin(step, user.id, inputs);
  await parts.events.stepExecuted(run, step, parts.messages.nextTs());
  return parts.steps.find(run.id) ?? run;
}
