/** What the page does for a person: the acts of a seat, with their arguments read from JSON. */
import { BadRequest } from '../http.ts';
import { type Json, jsonOf, textOf } from '../json.ts';
import type { Message, StepRun, View } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { elementsOf } from '../seat/inputs.ts';
import { done, type Outcome } from '../seat/outcome.ts';
import type { Choice } from '../seat/press.ts';
import { isVisible, type Seat } from '../seat/seat.ts';
import type { Suggested } from '../seat/suggest.ts';

/** Acts by the last part of their path. */
export type Acts = Readonly<Record<string, (seat: Seat, given: Json) => Promise<Outcome | Outputs | Suggested>>>;

/** What a step gave. */
type Outputs = { readonly ok: true; readonly outputs: Json };

/** Creates the acts. Each may throw a Refusal (Slack's no) or a BadRequest (an argument is missing). */
export function createActs(parts: Parts): Acts {
  const { messages, screens } = parts;

  function seenMessage(seat: Seat, given: Json): Message {
    const channel = need(given, 'channel');
    const ts = need(given, 'ts');
    const message = messages.find(channel, ts) ?? messages.findEphemeral(channel, ts, seat.user.id);
    if (message === undefined || !isVisible(parts, seat.user, channel)) throw new Refusal('message_not_found');
    return message;
  }
  function openView(seat: Seat, given: Json): View {
    const view = screens.find({ id: need(given, 'viewId') });
    if (view?.user !== seat.user.id || (view.type === 'modal' && view.tab !== seat.tab)) throw new Refusal('not_found');
    return view;
  }
  return {
    async post(seat, given) {
      const threadTs = textOf(given['thread']);
      const place = threadTs === undefined ? {} : { threadTs };
      await seat.post(need(given, 'channel'), need(given, 'text'), place);
      return done;
    },
    async edit(seat, given) {
      await seat.edit({ channel: need(given, 'channel'), ts: need(given, 'ts') }, need(given, 'text'));
      return done;
    },
    command: (seat, given) => seat.command(need(given, 'command'), textOf(given['text']) ?? '', need(given, 'channel')),
    action: (seat, given) => seat.click(seenMessage(seat, given), need(given, 'actionId'), choiceOf(given)),
    'view-action'(seat, given) {
      const view = openView(seat, given);
      const filled = seat.fill(view, stillThere(view, valuesOf(given)));
      return seat.click(filled, need(given, 'actionId'), choiceOf(given));
    },
    suggest(seat, given) {
      const blockId = textOf(given['blockId']);
      const typed = {
        actionId: need(given, 'actionId'),
        text: need(given, 'text'),
        ...(blockId !== undefined && { blockId }),
      };
      return seat.suggest(given['viewId'] === undefined ? seenMessage(seat, given) : openView(seat, given), typed);
    },
    submit: (seat, given) => seat.submit(openView(seat, given), valuesOf(given)),
    close: (seat, given) => seat.close(openView(seat, given)),
    async 'open-home'(seat, given) {
      await seat.openHome(given['tab'] === 'messages' ? 'messages' : 'home');
      return done;
    },
    async 'run-step'(seat, given) {
      const { id } = await seat.runStep(need(given, 'callbackId'), jsonOf(given['inputs']));
      return outcomeOf(await whenOver(parts, id));
    },
    async 'stop-session'(seat, given) {
      await seat.stopSession(need(given, 'channel'), need(given, 'thread'));
      return done;
    },
    shortcut: (seat, given) =>
      given['ts'] === undefined
        ? seat.shortcut(need(given, 'callbackId'))
        : seat.messageShortcut(need(given, 'callbackId'), seenMessage(seat, given)),
  };
}

/** Waits for the app as long as it takes, as a workflow does. */
function whenOver({ feed, steps }: Parts, id: string): Promise<StepRun | undefined> {
  return new Promise((resolve) => {
    const unfollow = feed.follow(look);
    function look(): void {
      const run = steps.find(id);
      if (run?.state === 'running') return;
      unfollow();
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
  const value = given['selected'] ?? given['value'];
  return { ...(blockId !== undefined && { blockId }), ...(value !== undefined && { value }) };
}

function valuesOf(given: Json): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(jsonOf(given['values'])).map(([block, actions]) => [block, jsonOf(actions)]),
  );
}
