// The sidebar: the workspace's name, channels, direct messages and the app. On a narrow page it is a drawer.
import { avatar } from './avatar.js';
import { byId, h, keepFocus } from './dom.js';
import { icon } from './icons.js';

/** @typedef {import('./api.js').Channel} Channel */
/** @typedef {import('./api.js').Workspace} Workspace */

/**
 * Creates the sidebar.
 *
 * @param {import('./page.js').Page} page
 * @returns {(state: import('./store.js').State) => void}
 */
export function createSidebar({ session }) {
  const sidebar = byId('sidebar');
  const list = byId('places');
  const opener = byId('open-sidebar');
  let drawn = '';

  /** @param {boolean} open */
  const setDrawer = (open) => {
    document.body.classList.toggle('drawer-open', open);
    opener.setAttribute('aria-expanded', String(open));
  };
  opener.append(icon('menu'));
  opener.addEventListener('click', () => {
    setDrawer(!document.body.classList.contains('drawer-open'));
    list.querySelector('button')?.focus();
  });
  byId('scrim').addEventListener('click', () => setDrawer(false));
  sidebar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !document.body.classList.contains('drawer-open')) return;
    setDrawer(false);
    opener.focus();
  });

  return ({ workspace, place }) => {
    if (!workspace) return;
    const key = JSON.stringify([workspace, place.channel]);
    if (key === drawn) return;
    drawn = key;
    byId('team').textContent = workspace.team.name;
    keepFocus('data-channel', () => list.replaceChildren(...sections(workspace, place.channel)));
  };

  /**
   * @param {Workspace} workspace
   * @param {string | undefined} current
   */
  function sections(workspace, current) {
    const rooms = workspace.channels.filter((channel) => channel.kind !== 'im');
    const talks = workspace.channels.filter((channel) => channel.kind === 'im');
    const isApp = (/** @type {Channel} */ channel) => channel.imUser === workspace.appUser;
    /** @param {Channel} channel */
    const row = (channel) => placeButton(channel, channel.id === current, workspace);
    return [
      section('Channels', rooms.map(row)),
      section('Direct messages', talks.filter((talk) => !isApp(talk)).map(row)),
      section('Apps', talks.filter(isApp).map(row)),
      section('Links', workspace.links.map(linkRow)),
    ].filter((part) => part !== undefined);
  }

  /**
   * @param {Channel} channel
   * @param {boolean} current
   * @param {Workspace} workspace
   */
  function placeButton(channel, current, workspace) {
    const unread = current || !channel.isMember ? 0 : (channel.unread ?? 0);
    const classes = ['place', unread > 0 && 'unread', !channel.isMember && 'foreign'].filter(Boolean).join(' ');
    const picture =
      channel.kind === 'im'
        ? avatar(workspace.users.find((user) => user.id === channel.imUser))
        : icon(channel.isPrivate ? 'lock' : 'hash');
    return h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: classes,
          'aria-current': current ? 'page' : undefined,
          'data-channel': channel.id,
          'data-testid': `channel-${channel.name}`,
          onclick: () => {
            setDrawer(false);
            session.go({ channel: channel.id });
          },
        },
        picture,
        h('span', { class: 'place-name' }, channel.name),
        unread > 0 && h('span', { class: 'badge' }, String(unread), h('span', { class: 'hidden-label' }, ' unread')),
      ),
    );
  }
}

/** @param {{ title: string, url: string }} link */
function linkRow({ title, url }) {
  const name = h('span', { class: 'place-name' }, title);
  return h('li', {}, h('a', { class: 'place', href: url, target: '_blank', rel: 'noopener' }, icon('link'), name));
}

/**
 * @param {string} title
 * @param {HTMLElement[]} rows
 */
function section(title, rows) {
  if (rows.length === 0) return undefined;
  const id = `places-${title.toLowerCase().replace(' ', '-')}`;
  return h('section', { 'aria-labelledby': id }, h('h2', { id }, title), h('ul', {}, ...rows));
}
