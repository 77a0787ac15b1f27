/** What the page does for a person: the acts of a seat, with their arguments read from JSON. */
import { BadRequest } from '../http.ts';
import { type Json, jsonOf, textOf } from '../json.ts';
import type { Message, View } from '../model.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { done, type Outcome } from '../seat/outcome.ts';
import type { Choice } from '../seat/press.ts';
import { isVisible, type Seat } from '../seat/seat.ts';

/** Acts by the last part of their path. */
export type Acts = Readonly<Record<string, (seat: Seat, given: Json) => Promise<Outcome>>>;

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
    if (view?.user !== seat.user.id) throw new Refusal('not_found');
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
    'view-action': (seat, given) => seat.click(openView(seat, given), need(given, 'actionId'), choiceOf(given)),
    submit: (seat, given) => seat.submit(openView(seat, given), valuesOf(given)),
    close: (seat, given) => seat.close(openView(seat, given)),
    async 'open-home'(seat) {
      await seat.openHome();
      return done;
    },
    shortcut: (seat, given) =>
      given['ts'] === undefined
        ? seat.shortcut(need(given, 'callbackId'))
        : seat.messageShortcut(need(given, 'callbackId'), seenMessage(seat, given)),
  };
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
