// Where somebody is: member, channel, tab and thread. Kept in the location hash, so that a reload or a link
// leads to the same place.

/** @typedef {Partial<Record<'member' | 'channel' | 'thread' | 'tab', string | undefined>>} Place */
/** @typedef {import('./api.js').Workspace} Workspace */

const keys = /** @type {const} */ (['member', 'channel', 'thread', 'tab']);

/**
 * Reads a place from a location hash; unknown keys are ignored.
 *
 * @param {string} hash
 * @returns {Place}
 */
export function parsePlace(hash) {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const known = keys.filter((key) => params.get(key));
  return Object.fromEntries(known.map((key) => [key, params.get(key) ?? '']));
}

/**
 * Writes a place as a location hash, `#member=U…&channel=C…&thread=ts`.
 *
 * @param {Place} place
 */
export function toHash(place) {
  const known = keys.filter((key) => place[key]);
  return `#${new URLSearchParams(known.map((key) => [key, place[key] ?? '']))}`;
}

/**
 * Gives the place with everything that this workspace does not have replaced: an unknown channel becomes
 * #help, or the first public channel.
 *
 * @param {Place} place
 * @param {Workspace} workspace
 * @returns {Place}
 */
export function settle(place, workspace) {
  const member = workspace.member;
  const known = workspace.channels.find((channel) => channel.id === place.channel);
  if (known) return { ...place, member };
  const open = workspace.channels.filter((channel) => channel.kind === 'public');
  const first = open.find((channel) => channel.name === 'help') ?? open[0] ?? workspace.channels[0];
  return first ? { member, channel: first.id } : { member };
}

/**
 * Gives the place that a permalink of this workspace leads to, `/archives/C…/p1700000000000100?thread_ts=…`;
 * undefined for any other URL.
 *
 * @param {URL} url
 * @param {Workspace} workspace
 * @returns {Place | undefined}
 * @see https://docs.slack.dev/reference/methods/chat.getPermalink
 */
export function fromPermalink(url, workspace) {
  const match = /^\/archives\/([A-Z0-9]+)\/p(\d+)(\d{6})$/.exec(url.pathname);
  // The workspace answers to every name of this machine, so the page may have been opened by another one.
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) && url.port === location.port;
  const ours = here || url.hostname.endsWith('.slack.com');
  if (!match || !ours || !workspace.channels.some((channel) => channel.id === match[1])) return undefined;
  return { channel: match[1] ?? '', thread: url.searchParams.get('thread_ts') ?? `${match[2]}.${match[3]}` };
}
