// Speaks to the workspace's server: reads, posts and the stream of changes. Knows no DOM and keeps no state.

/**
 * @typedef {{ id: string, name: string, realName: string, isBot: boolean, avatar?: string, title?: string }} User
 * @typedef {{ id: string, name: string, kind: 'public' | 'private' | 'im', isMember: boolean, isPrivate: boolean,
 *   imUser?: string, unread?: number }} Channel
 * @typedef {{ command: string, description: string, usageHint: string }} Command
 * @typedef {{ callbackId: string, name: string, type: 'message' | 'global' }} Shortcut
 * @typedef {{ name: string }} Team
 * @typedef {{ team: Team, member: string, users: User[], channels: Channel[], commands: Command[], appUser: string,
 *   members: string[], homeTab: boolean, shortcuts?: Shortcut[], steps: Step[], prompts: Prompts | null,
 *   links: { title: string, url: string }[] }} Workspace
 * @typedef {{ callbackId: string, title: string, inputs: { name: string, type: string, title: string, isRequired: boolean }[],
 *   outputs: { name: string, title: string }[] }} Step
 * @typedef {{ title: string, prompts: { title: string, message: string }[] }} Prompts What the app suggests to ask.
 * @typedef {import('./block-kit.js').Block} Block
 * @typedef {{ ts: string, user: string, text: string, blocks?: Block[], threadTs?: string, replyCount?: number,
 *   latestReply?: string, edited?: unknown, files?: { id: string, title: string, mimetype: string }[],
 *   ephemeral?: boolean, deleted?: boolean, joined?: boolean, botId?: string, username?: string, session?: string,
 *   reactions?: { name: string, users: string[] }[] }} Message
 * @typedef {{ id: string, hash: string, blocks: Block[], title?: TextObject, submit?: TextObject | null,
 *   close?: TextObject | null, state?: { values: import('./block-kit.js').Values } }} View
 * @typedef {import('./block-kit.js').TextObject} TextObject
 * @typedef {{ kind: 'message', channel: string, thread?: string } | { kind: 'channel', channel: string }
 *   | { kind: 'modal' } | { kind: 'home' } | { kind: 'step' } | { kind: 'agent', channel: string }} Change
 * @typedef {{ workspace: Workspace, messages: { messages: Message[] }, home: { view: View | null },
 *   modal: { view: View | null, errors?: Record<string, string> } }} Resources What can be read.
 * @typedef {{ ok: boolean, error?: string, text?: string, errors?: Record<string, string>,
 *   outputs?: Record<string, unknown>, options?: import('./block-kit.js').Option[] }} Answer `errors`: by block,
 *   shown beside the inputs of a modal; `outputs`: of a step; `options`: of a select
 */

/** Names this tab to the workspace: a modal stands only in the tab in which somebody opened it. */
const client = crypto.randomUUID();

/** The server was reached and said no; `message` is its sentence. */
export class Refused extends Error {}

/**
 * Reads one resource.
 *
 * @template {keyof Resources} Resource
 * @param {Resource} resource
 * @param {Record<string, string | undefined>} params
 * @returns {Promise<Resources[Resource]>}
 * @throws {Refused} when the server answers with an error.
 * @throws {TypeError} when it cannot be reached.
 */
export async function read(resource, params) {
  const response = await fetch(`/page-api/${resource}?${query({ ...params, client })}`, {
    headers: { accept: 'application/json' },
  });
  const body = await response.json().catch(() => ({}));
  if (!response.ok || body.ok === false) throw new Refused(sentence(body, response.status));
  return body;
}

/**
 * Sends one action of this member; a refusal is an answer, never thrown.
 *
 * @param {string} act
 * @param {Record<string, unknown>} body
 * @returns {Promise<Answer>}
 */
export async function send(act, body) {
  try {
    const response = await fetch(`/page-api/${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, client }),
    });
    const answer = await response.json().catch(() => ({ ok: false }));
    return answer.ok ? answer : { ...answer, ok: false, text: sentence(answer, response.status) };
  } catch {
    return { ok: false, error: 'unreachable', text: 'Can’t reach the workspace. Nothing was sent.' };
  }
}

/**
 * Subscribes to the changes that this member can see, until the returned function is called.
 *
 * The browser reconnects by itself unless the server answered with an error; then `onGone` is called and
 * the caller decides when to try again.
 *
 * @param {string} member
 * @param {{ onOpen: () => void, onChange: (change: Change) => void, onLost: () => void, onGone: () => void }} follower
 */
export function subscribe(member, { onOpen, onChange, onLost, onGone }) {
  const source = new EventSource(`/page-api/changes?${query({ member, client })}`);
  source.onopen = onOpen;
  source.onmessage = (event) => onChange(JSON.parse(event.data));
  source.onerror = () => (source.readyState === EventSource.CLOSED ? onGone() : onLost());
  return () => source.close();
}

/** @param {Record<string, string | undefined>} params */
function query(params) {
  const known = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(known.map(([name, value]) => [name, String(value)])).toString();
}

/**
 * @param {Partial<Answer>} answer
 * @param {number} status
 */
function sentence(answer, status) {
  return answer.text || answer.error || `The workspace answered with an error (${status}).`;
}
