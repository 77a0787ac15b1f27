/** What a member does on the page, with its arguments read from JSON. */
import { BadRequest } from '../http.ts';
import { type Json, jsonOf, textOf } from '../json.ts';
import { elementsOf, placesOf } from '../member/inputs.ts';
import { isVisible, type Member } from '../member/member.ts';
import { done, type Outcome } from '../member/outcome.ts';
import type { Choice } from '../member/press.ts';
import type { Suggested } from '../member/suggest.ts';
import type { Message, StepRun, View } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';

/** Actions by the last part of their path. */
export type Actions = Readonly<Record<string, (member: Member, given: Json) => Promise<Outcome | Outputs | Suggested>>>;

/** What a step gave. */
type Outputs = { readonly ok: true; readonly outputs: Json };

/** Creates the actions. Each may throw a Refusal (Slack's no) or a BadRequest (an argument is missing). */
export function createActions(parts: Parts): Actions {
  const { messages, views } = parts;

  function seenMessage(member: Member, given: Json): Message {
    const channel = need(given, 'channel');
    const ts = need(given, 'ts');
    const message = messages.find(channel, ts) ?? messages.findEphemeral(channel, ts, member.user.id);
    if (message === undefined || !isVisible(parts, member.user, channel)) throw new Refusal('message_not_found');
    return message;
  }
  function openView(member: Member, given: Json): View {
    const view = views.find({ id: need(given, 'viewId') });
    if (view?.user !== member.user.id || (view.type === 'modal' && view.client !== member.client))
      throw new Refusal('not_found');
    return view;
  }
  return {
    async post(member, given) {
      const threadTs = textOf(given['thread']);
      const place = threadTs === undefined ? {} : { threadTs };
      await member.post(need(given, 'channel'), need(given, 'text'), place);
      return done;
    },
    async edit(member, given) {
      await member.edit({ channel: need(given, 'channel'), ts: need(given, 'ts') }, need(given, 'text'));
      return done;
    },
    command: (member, given) =>
      member.command(need(given, 'command'), textOf(given['text']) ?? '', need(given, 'channel')),
    action(member, given) {
      const message = seenMessage(member, given);
      const seen = pressed(message, messages.earlier(message), given);
      return member.click(seen, need(given, 'actionId'), choiceOf(given));
    },
    'view-action'(member, given) {
      const view = openView(member, given);
      const filled = member.fill(view, stillThere(view, valuesOf(given)));
      return member.click(pressed(filled, views.earlier(view), given), need(given, 'actionId'), choiceOf(given));
    },
    suggest(member, given) {
      const blockId = textOf(given['blockId']);
      const typed = {
        actionId: need(given, 'actionId'),
        text: need(given, 'text'),
        ...(blockId !== undefined && { blockId }),
      };
      return member.suggest(
        given['viewId'] === undefined ? seenMessage(member, given) : openView(member, given),
        typed,
      );
    },
    submit: (member, given) => member.submit(openView(member, given), valuesOf(given)),
    close: (member, given) => member.close(openView(member, given)),
    async 'open-home'(member, given) {
      await member.openHome(given['tab'] === 'messages' ? 'messages' : 'home');
      return done;
    },
    async 'run-step'(member, given) {
      const { id } = await member.runStep(need(given, 'callbackId'), jsonOf(given['inputs']));
      return outcomeOf(await whenOver(parts, id));
    },
    async 'stop-session'(member, given) {
      await member.stopSession(need(given, 'channel'), need(given, 'thread'));
      return done;
    },
    shortcut: (member, given) =>
      given['ts'] === undefined
        ? member.shortcut(need(given, 'callbackId'))
        : member.messageShortcut(need(given, 'callbackId'), seenMessage(member, given)),
  };
}

/** Gives what the person pressed on as they see it, where the app may have shown something else since. */
function pressed<T extends Message | View>(now: T, earlier: readonly T[], given: Json): T {
  const actionId = need(given, 'actionId');
  const blockId = textOf(given['blockId']);
  const seen = [now, ...earlier].find(({ blocks = [] }) => placesOf(blocks, actionId, blockId).length > 0);
  if (seen === undefined) throw new Refusal('no_longer_there');
  return seen;
}

/** Waits for the app as long as it takes, as a workflow does. */
function whenOver({ changes, steps }: Parts, id: string): Promise<StepRun | undefined> {
  return new Promise((resolve) => {
    const unsubscribe = changes.subscribe(look);
    function look(): void {
      const run = steps.find(id);
      if (run?.state === 'running') return;
      unsubscribe();
      resolve(run);
    }
    look();
  });
}

function outcomeOf(run: StepRun | undefined): Outcome | Outputs {
  if (run?.state === 'completed') return { ok: true, outputs: run.outputs };
  const text = run?.state === 'failed' ? run.error : 'This workflow is gone.';
  return { ok: false, error: 'step_failed', text };
}

/** The app may have shown other fields while the person was typing. */
function stillThere(view: View, values: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const fields = new Set(
    elementsOf(view.blocks).map(({ block, element }) => `${block['block_id']} ${element['action_id']}`),
  );
  const known = Object.entries(values).map(([block, actions]): [string, Json] => [
    block,
    Object.fromEntries(Object.entries(actions).filter(([action]) => fields.has(`${block} ${action}`))),
  ]);
  return Object.fromEntries(known);
}

function need(given: Json, name: string): string {
  const value = textOf(given[name]);
  if (value === undefined) throw new BadRequest(400, `${name} is missing`);
  return value;
}

function choiceOf(given: Json): Choice {
  const blockId = textOf(given['blockId']);
  // Null is a field that was emptied.
  const value = 'selected' in given ? given['selected'] : given['value'];
  return { ...(blockId !== undefined && { blockId }), ...(value !== undefined && { value }) };
}

function valuesOf(given: Json): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(jsonOf(given['values'])).map(([block, actions]) => [block, jsonOf(actions)]),
  );
}
