/**
 * The JSON interface of the page: what one seat sees, what it can do, and a stream of what changes. The same acts
 * as a test's, so the page can do nothing that a person in Slack could not.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Change } from './feed.ts';
import { BadRequest, mediaType, readBody, sendJson, sendText } from './http.ts';
import { compact, isJson, type Json, jsonOf, parseJson, textOf } from './json.ts';
import type { Channel, Message, User, View } from './model.ts';
import type { Parts } from './parts.ts';
import { Refusal } from './refusal.ts';
import type { Outcome } from './seat/outcome.ts';
import { createSeat, isVisible, type Seat } from './seat/seat.ts';
import { viewJson } from './wire.ts';

export interface PageApi {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** What an act of the page answers: `{ ok: true }`, or the error and its sentence. */
type Act = (seat: Seat, given: Json) => Promise<Outcome | undefined>;

/** Creates the page's interface; what has been read is kept by seat and channel. */
export function createPageApi(parts: Parts): PageApi {
  const { directory, messages, screens, feed } = parts;
  const read = new Map<string, string>();

  function workspace(seat: Seat): Json {
    const people = directory.users();
    return {
      team: { name: directory.team.name },
      seat: seat.user.id,
      users: people.map(userOf),
      channels: directory
        .channels()
        .filter(({ id }) => isVisible(parts, seat.user, id))
        .map((channel) => channelOf(channel, seat)),
      commands: parts.app.commands.map(({ command, description, usageHint = '' }) => ({
        command,
        description,
        usageHint,
      })),
      shortcuts: parts.app.shortcuts ?? [],
      appUser: parts.app.botUserId,
      seats: people.filter(({ isBot, isDeactivated }) => !isBot && !isDeactivated).map(({ id }) => id),
    };
  }
  function channelOf(channel: Channel, { user }: Seat): Json {
    const { id, name, kind, members } = channel;
    const since = read.get(`${user.id} ${id}`) ?? '';
    const unread = messages.seenBy(user.id, id).filter((message) => message.user !== user.id && message.ts > since);
    const other = [...members].find((member) => member !== user.id);
    return compact({
      id,
      name: kind === 'im' ? (directory.user(other ?? '')?.realName ?? name) : name,
      kind,
      isMember: members.has(user.id),
      isPrivate: kind !== 'public',
      imUser: kind === 'im' ? other : undefined,
      unread: members.has(user.id) ? unread.length : 0,
    });
  }
  function messagesOf(seat: Seat, channel: string, thread: string | undefined): Json {
    const seen = seat.sees(channel, thread);
    read.set(`${seat.user.id} ${channel}`, messages.nextTs());
    return { messages: seen.map((message) => messageOf(message, parts)) };
  }
  const reads: Readonly<Record<string, (seat: Seat, query: URLSearchParams) => Json>> = {
    workspace,
    messages: (seat, query) => messagesOf(seat, query.get('channel') ?? '', query.get('thread') ?? undefined),
    home: (seat) => ({ view: shownView(seat.home(), parts) }),
    modal: (seat) => ({ view: shownView(seat.modal(), parts), errors: seat.modal()?.errors ?? {} }),
  };
  const acts: Readonly<Record<string, Act>> = {
    async post(seat, given) {
      const threadTs = textOf(given['thread']);
      await seat.post(need(given, 'channel'), need(given, 'text'), threadTs === undefined ? {} : { threadTs });
      return undefined;
    },
    async edit(seat, given) {
      await seat.edit({ channel: need(given, 'channel'), ts: need(given, 'ts') }, need(given, 'text'));
      return undefined;
    },
    command: (seat, given) => seat.command(need(given, 'command'), textOf(given['text']) ?? '', need(given, 'channel')),
    action: (seat, given) => seat.click(seenMessage(seat, given), need(given, 'actionId'), choiceOf(given)),
    'view-action': (seat, given) => seat.click(openView(seat, given), need(given, 'actionId'), choiceOf(given)),
    submit: (seat, given) => seat.submit(openView(seat, given), valuesOf(given)),
    close: (seat, given) => seat.close(openView(seat, given)),
    async 'open-home'(seat) {
      await seat.openHome();
      return undefined;
    },
    shortcut: (seat, given) =>
      given['ts'] === undefined
        ? seat.shortcut(need(given, 'callbackId'))
        : seat.messageShortcut(need(given, 'callbackId'), seenMessage(seat, given)),
  };
  function seenMessage(seat: Seat, given: Json): Message {
    const { channel, ts } = { channel: need(given, 'channel'), ts: need(given, 'ts') };
    const message = messages.find(channel, ts) ?? messages.findEphemeral(channel, ts, seat.user.id);
    if (message === undefined || !isVisible(parts, seat.user, channel)) throw new Refusal('message_not_found');
    return message;
  }
  function openView(seat: Seat, given: Json): View {
    const view = screens.find({ id: need(given, 'viewId') });
    if (view?.user !== seat.user.id) throw new Refusal('not_found');
    return view;
  }
  function seatOf(id: string | null | undefined): Seat {
    const first = directory.users().find(({ isBot }) => !isBot)?.id ?? '';
    return createSeat(id === null || id === undefined || directory.user(id)?.isBot !== false ? first : id, parts);
  }
  function follow(seat: Seat, request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    const unfollow = feed.follow((change) => {
      if (concerns(change, seat, parts)) response.write(`data: ${JSON.stringify(shownChange(change))}\n\n`);
    });
    request.on('close', unfollow);
  }
  async function act(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const run = Object.hasOwn(acts, name) ? acts[name] : undefined;
    const given = parseJson(await readBody(request));
    if (run === undefined || !isJson(given)) throw new BadRequest(404, 'There is no such act.');
    try {
      const outcome = await run(seatOf(textOf(given['seat'])), given);
      sendJson(response, 200, outcome ?? { ok: true });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      sendJson(response, 200, { ok: false, error: error.code, text: sentences[error.code] ?? error.code });
    }
  }
  return {
    async handle(request, response) {
      refuseStrangers(request);
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://workspace');
      const name = pathname.slice('/page-api/'.length);
      if (request.method === 'POST') return act(name, request, response);
      const seat = seatOf(searchParams.get('seat'));
      if (name === 'changes') return follow(seat, request, response);
      const look = Object.hasOwn(reads, name) ? reads[name] : undefined;
      if (look === undefined) return sendText(response, 404, 'There is nothing here.');
      return sendJson(response, 200, look(seat, searchParams));
    },
  };
}

const sentences: Readonly<Record<string, string>> = {
  not_in_channel: 'You are not in this channel.',
  channel_not_found: 'There is no such channel.',
  is_archived: 'This channel is archived.',
  no_text: 'There is nothing to send.',
  msg_too_long: 'This message is too long.',
  thread_not_found: 'This thread is gone.',
  message_not_found: 'This message is gone.',
  cant_update_message: 'Only your own messages can be edited.',
  not_found: 'This window is no longer open.',
};

/**
 * Keeps other sites out: a browser tells where a request comes from, a form cannot send JSON, and a name that was
 * bent to this machine is not this machine's name.
 *
 * @throws {BadRequest} 403
 */
function refuseStrangers(request: IncomingMessage): void {
  const { host = '', origin } = request.headers;
  const site = request.headers['sec-fetch-site'] ?? 'same-origin';
  const isHere = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
  const isOurs = origin === undefined || origin === `http://${host}`;
  if (!isHere || !isOurs || !['same-origin', 'none'].includes(String(site))) {
    throw new BadRequest(403, 'Only the page of this workspace may ask.');
  }
  if (request.method === 'POST' && mediaType(request) !== 'application/json') {
    throw new BadRequest(415, 'Only JSON is taken.');
  }
}

function need(given: Json, name: string): string {
  const value = textOf(given[name]);
  if (value === undefined) throw new BadRequest(400, `${name} is missing`);
  return value;
}

function choiceOf(given: Json): { readonly blockId?: string; readonly value?: unknown } {
  const blockId = textOf(given['blockId']);
  const value = given['selected'] ?? given['value'];
  return { ...(blockId !== undefined && { blockId }), ...(value !== undefined && { value }) };
}

function valuesOf(given: Json): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(jsonOf(given['values'])).map(([block, actions]) => [block, jsonOf(actions)]),
  );
}

function userOf({ id, name, realName, isBot, title }: User): Json {
  return compact({ id, name, realName, isBot, title });
}

function messageOf(message: Message, { messages }: Parts): Json {
  const replies = message.threadTs === undefined ? messages.replies(message.channel, message.ts) : [];
  const { ts, user, text, blocks, threadTs, edited, botId, username, reactions, ephemeralTo, subtype } = message;
  return compact({
    ts,
    user,
    text,
    blocks,
    threadTs,
    edited,
    botId,
    username,
    reactions,
    replyCount: replies.length > 0 ? replies.length : undefined,
    latestReply: replies.at(-1)?.ts,
    ephemeral: ephemeralTo !== undefined ? true : undefined,
    deleted: subtype === 'tombstone' ? true : undefined,
  });
}

function shownView(view: View | undefined, { directory, app }: Parts): Json | null {
  return view === undefined ? null : viewJson(view, directory, app);
}

function concerns(change: Change, seat: Seat, parts: Parts): boolean {
  switch (change.kind) {
    case 'message':
      return (change.only ?? seat.user.id) === seat.user.id && isVisible(parts, seat.user, change.channel);
    case 'channel':
      return isVisible(parts, seat.user, change.channel);
    case 'modal':
    case 'home':
    case 'notice':
      return change.seat === seat.user.id;
    default:
      return false;
  }
}

function shownChange(change: Change): Json {
  const { only: _, seat: __, ...shown } = { only: undefined, seat: undefined, ...change };
  return shown;
}
