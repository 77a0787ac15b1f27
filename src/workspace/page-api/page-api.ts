/**
 * The JSON interface of the page: reads, acts and a stream of changes, each for one seat. The acts are those of a
 * test's seat, so the page can do nothing that a person in Slack could not.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Change } from '../feed.ts';
import { BadRequest, mediaType, readBody, sendJson, sendText, urlOf } from '../http.ts';
import { isJson, parseJson, textOf } from '../json.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { createSeat, isVisible, type Seat } from '../seat/seat.ts';
import { createActs } from './acts.ts';
import { createReads } from './reads.ts';

export interface PageApi {
  /** Answers a request to `/page-api/…`. @throws {BadRequest} for what the page itself would not ask. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** How much of the changes waits for a page that does not read them. */
const MAX_UNREAD_BYTES = 500_000;

/** What a person reads when Slack refuses what they did. */
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
  session_not_found: 'It is not working on this any more.',
  parameter_validation_failed: 'The step needs all of its inputs.',
};

/** Creates the page's interface. */
export function createPageApi(parts: Parts): PageApi {
  const reads = createReads(parts);
  const acts = createActs(parts);
  const people = parts.directory.users().filter(({ isBot }) => !isBot);

  /** An unknown seat, as in an old link, is the first person's. */
  function seatOf(id: string | null | undefined, tab: string | null | undefined): Seat {
    const person = people.find((user) => user.id === id) ?? people[0];
    if (person === undefined) throw new BadRequest(404, 'Nobody is in this workspace.');
    return createSeat(person.id, parts, tab ?? '');
  }
  function follow(seat: Seat, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    const unfollow = parts.feed.follow((change) => {
      if (!concerns(change, seat, parts)) return;
      response.write(`data: ${JSON.stringify(change)}\n\n`);
      // A page that does not read connects again later, and then reads everything anew.
      if (response.writableLength > MAX_UNREAD_BYTES) response.destroy();
    });
    response.on('close', () => {
      unfollow();
      // A tab that is closed or loaded again takes its modals with it, as in Slack.
      if (seat.tab !== '') parts.screens.clear({ id: seat.user.id, tab: seat.tab });
    });
  }
  async function act(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A form in another web page cannot send JSON.
    if (mediaType(request) !== 'application/json') throw new BadRequest(415, 'Only JSON is taken.');
    const run = Object.hasOwn(acts, name) ? acts[name] : undefined;
    const given = parseJson(await readBody(request));
    if (run === undefined || !isJson(given)) throw new BadRequest(404, 'There is no such act.');
    try {
      sendJson(response, 200, await run(seatOf(textOf(given['seat']), textOf(given['tab'])), given));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      sendJson(response, 200, { ok: false, error: error.code, text: sentences[error.code] ?? error.code });
    }
  }
  return {
    async handle(request, response) {
      const { pathname, searchParams } = urlOf(request);
      const name = pathname.slice('/page-api/'.length);
      if (request.method === 'POST') return act(name, request, response);
      const seat = seatOf(searchParams.get('seat'), searchParams.get('tab'));
      if (name === 'changes') return follow(seat, response);
      const look = Object.hasOwn(reads, name) ? reads[name] : undefined;
      if (look === undefined) return sendText(response, 404, 'There is nothing here.');
      return sendJson(response, 200, look(seat, searchParams));
    },
  };
}

function concerns(change: Change, seat: Seat, parts: Parts): boolean {
  switch (change.kind) {
    case 'message':
      return (change.only ?? seat.user.id) === seat.user.id && isVisible(parts, seat.user, change.channel);
    case 'channel':
    case 'agent':
      return isVisible(parts, seat.user, change.channel);
    case 'modal':
      return change.seat === seat.user.id && change.tab === seat.tab;
    case 'home':
    case 'step':
      return change.seat === seat.user.id;
    case 'call':
    case 'delivery':
    case 'connection':
      return false;
  }
}
