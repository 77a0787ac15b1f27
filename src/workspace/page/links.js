// Links, mentions and channel references. Only http(s) and mailto addresses become links; anything else that
// claims to be one stays text.
import { h } from './dom.js';
import { fromPermalink } from './place.js';

/** @typedef {import('./api.js').Workspace} Workspace */
/** @typedef {import('./dom.js').Child} Child */
/**
 * @typedef {object} Names What texts need to know about the workspace around them.
 * @property {Workspace} workspace
 * @property {(place: import('./place.js').Place) => void} go leads to another place inside the page
 */

/**
 * Gives the address if a link may lead there, else undefined.
 *
 * @param {unknown} address
 * @returns {URL | undefined}
 */
export function safeUrl(address) {
  const url = URL.parse(String(address ?? ''));
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url : undefined;
}

/**
 * Builds a link; a permalink of this workspace leads inside the page, every other one opens a new tab.
 *
 * @param {string} address
 * @param {Child[]} children
 * @param {Names} names
 * @returns {Child}
 */
export function link(address, children, names) {
  const url = safeUrl(address);
  if (!url) return h('span', {}, ...children);
  const place = fromPermalink(url, names.workspace);
  if (!place) return h('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
  return inside(url.href, place, children, names);
}

/**
 * Builds a mention of a person or bot by id.
 *
 * @param {string} id
 * @param {Names} names
 */
export function mention(id, { workspace }) {
  const user = workspace.users.find((one) => one.id === id);
  const own = id === workspace.member;
  return h('span', { class: own ? 'mention mention-own' : 'mention' }, `@${user?.realName || user?.name || id}`);
}

/**
 * Builds a reference to a channel: a link where this member can see it.
 *
 * @param {string} id
 * @param {string} label shown for a channel that this member cannot see
 * @param {Names} names
 */
export function channelLink(id, label, names) {
  const channel = names.workspace.channels.find((one) => one.id === id);
  if (!channel) return h('span', { class: 'mention' }, label ? `#${label}` : 'a private channel');
  return inside(`#channel=${id}`, { channel: id }, [`#${channel.name}`], names, 'mention');
}

/**
 * @param {string} href
 * @param {import('./place.js').Place} place
 * @param {Child[]} children
 * @param {Names} names
 * @param {string} [className]
 */
function inside(href, place, children, names, className) {
  /** @param {MouseEvent} event */
  const onclick = (event) => {
    event.preventDefault();
    names.go(place);
  };
  return h('a', { href, class: className, onclick }, ...children);
}
