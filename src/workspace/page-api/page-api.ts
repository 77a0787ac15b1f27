/**
 * The JSON interface of the page: reads, actions and a stream of changes, each for one member. The actions are those
 * that tests use, so the page can do nothing that a person in Slack could not.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Change } from '../change-bus.ts';
import { BadRequest, mediaType, readBody, sendJson, sendText, urlOf } from '../http.ts';
import { isJson, parseJson, textOf } from '../json.ts';
import { createMember, isVisible, type Member } from '../member/member.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { createActions } from './actions.ts';
import { createReads } from './reads.ts';

export interface PageApi {
  /** Answers a request to `/page-api/…`. @throws {BadRequest} for what the page itself would not ask. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** How much of the changes waits for a page that does not read them. */
const MAX_UNREAD_BYTES = 500_000;

/** What a person reads when Slack refuses what they did. */
const sentences: Readonly<Record<string, string>> = {
  not_in_channel: 'You’re not in this channel.',
  channel_not_found: 'This channel doesn’t exist.',
  is_archived: 'This channel is archived.',
  no_text: 'There’s nothing to send.',
  msg_too_long: 'Your message is too long.',
  thread_not_found: 'This thread no longer exists.',
  message_not_found: 'This message no longer exists.',
  cant_update_message: 'You can only edit your own messages.',
  no_longer_there: 'This has changed, and there’s no such button any more.',
  not_found: 'This window is no longer open.',
  session_not_found: 'The app is no longer working on this.',
  parameter_validation_failed: 'Fill in all of the step’s inputs.',
};

/** Creates the page's interface. */
export function createPageApi(parts: Parts): PageApi {
  const reads = createReads(parts);
  const actions = createActions(parts);
  const people = parts.directory.users().filter(({ isBot }) => !isBot);

  /** An unknown member, as in an old link, is the first person's. */
  function memberOf(id: string | null | undefined, client: string | null | undefined): Member {
    const person = people.find((user) => user.id === id) ?? people[0];
    if (person === undefined) throw new BadRequest(404, 'This workspace has no members.');
    return createMember(person.id, parts, client ?? '');
  }
  function streamChanges(member: Member, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    const unsubscribe = parts.changes.subscribe((change) => {
      if (!concerns(change, member, parts)) return;
      response.write(`data: ${JSON.stringify(change)}\n\n`);
      // A page that does not read connects again later, and then reads everything anew.
      if (response.writableLength > MAX_UNREAD_BYTES) response.destroy();
    });
    response.on('close', () => {
      unsubscribe();
      // A tab that is closed or loaded again takes its modals with it, as in Slack.
      if (member.client !== '') parts.views.clear({ id: member.user.id, client: member.client });
    });
  }
  async function act(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A form in another web page cannot send JSON.
    if (mediaType(request) !== 'application/json') throw new BadRequest(415, 'Only JSON is taken.');
    const run = Object.hasOwn(actions, name) ? actions[name] : undefined;
    const given = parseJson(await readBody(request));
    if (run === undefined || !isJson(given)) throw new BadRequest(404, 'There is no such action.');
    try {
      sendJson(response, 200, await run(memberOf(textOf(given['member']), textOf(given['client'])), given));
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
      const member = memberOf(searchParams.get('member'), searchParams.get('client'));
      if (name === 'changes') return streamChanges(member, response);
      if (name === 'file') return sendPicture(parts, searchParams.get('id') ?? '', response);
      const look = Object.hasOwn(reads, name) ? reads[name] : undefined;
      if (look === undefined) return sendText(response, 404, 'There is nothing here.');
      return sendJson(response, 200, look(member, searchParams));
    },
  };
}

/** Sends the content of a picture; any other file is not for the page to show. */
function sendPicture({ files }: Parts, id: string, response: ServerResponse): void {
  const found = files.find(id);
  if (found === undefined || !/^image\/(png|jpeg|gif)$/.test(found.file.mimetype)) {
    sendText(response, 404, 'There is nothing here.');
    return;
  }
  response.writeHead(200, { 'content-type': found.file.mimetype, 'x-content-type-options': 'nosniff' });
  response.end(found.content);
}

function concerns(change: Change, member: Member, parts: Parts): boolean {
  switch (change.kind) {
    case 'message':
      return (change.only ?? member.user.id) === member.user.id && isVisible(parts, member.user, change.channel);
    case 'channel':
    case 'agent':
      return isVisible(parts, member.user, change.channel);
    case 'modal':
      return change.member === member.user.id && change.client === member.client;
    case 'home':
    case 'step':
      return change.member === member.user.id;
    case 'call':
    case 'delivery':
    case 'connection':
      return false;
  }
}
