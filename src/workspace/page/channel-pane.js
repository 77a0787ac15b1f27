// The middle of the page: the head of a channel or conversation, its tabs, its messages and the composer.
import { avatar } from './avatar.js';
import { createComposer } from './composer.js';
import { byId, h } from './dom.js';
import { icon } from './icons.js';
import { createIntro, placeholderFor } from './intro.js';
import { createMessageList } from './message-list.js';
import { channelOf } from './page.js';

/** @typedef {import('./api.js').Channel} Channel */
/** @typedef {import('./api.js').Workspace} Workspace */
/** @typedef {import('./page.js').Page} Page */

/**
 * Creates the pane.
 *
 * @param {Page} page
 * @returns {(state: import('./store.js').State) => void}
 */
export function createChannelPane(page) {
  const head = byId('channel-head');
  const body = byId('channel-body');
  let drawnHead = '';
  let drawnBody = '';
  /** @type {ReturnType<typeof drawBody> | undefined} */
  let shown;

  return (state) => {
    const { workspace, place, messages } = state;
    const channel = channelOf(state);
    if (!workspace || !channel) return;
    const headKey = JSON.stringify([channel.id, channel.name, place.tab, workspace.appUser, place.member]);
    if (headKey !== drawnHead) {
      drawnHead = headKey;
      head.replaceChildren(...drawHead(channel, workspace, place.tab, page));
      document.title = `${channel.name} · ${workspace.team.name}`;
    }
    body.hidden = place.tab === 'home';
    if (place.tab === 'home') {
      drawnBody = '';
      return;
    }
    const { commands, shortcuts, steps, prompts } = workspace;
    const bodyKey = JSON.stringify([channel.id, place.member, channel.isMember, commands, shortcuts, steps, prompts]);
    if (bodyKey !== drawnBody) {
      drawnBody = bodyKey;
      shown = drawBody(channel, workspace, page);
      body.replaceChildren(...shown.parts);
      shown.composer?.adjust();
      if (!place.thread && matchMedia('(hover: hover)').matches) shown.composer?.focus();
    }
    if (messages) shown?.list.show(messages, [shown.intro]);
  };
}

/**
 * @param {Channel} channel
 * @param {Workspace} workspace
 * @param {Page} page
 */
function drawBody(channel, workspace, page) {
  const name = channel.kind === 'im' ? channel.name : `#${channel.name}`;
  const list = createMessageList(page, { label: `Messages in ${name}`, inThread: false });
  const composer = channel.isMember
    ? createComposer(page, {
        label: `Message ${name}`,
        placeholder: placeholderFor(channel, workspace),
        testId: 'composer',
        onSent: list.toEnd,
      })
    : undefined;
  const intro = createIntro(channel, workspace, (text) => composer?.suggest(text));
  const outside = h('p', { class: 'outside' }, `You’re viewing ${name}. Only members can post here.`);
  return { list, composer, intro, parts: [list.element, composer?.element ?? outside] };
}

/**
 * @param {Channel} channel
 * @param {Workspace} workspace
 * @param {string | undefined} tab
 * @param {Page} page
 */
function drawHead(channel, workspace, tab, { session }) {
  const isTalk = channel.kind === 'im';
  const other = workspace.users.find((user) => user.id === channel.imUser);
  const picture = isTalk ? avatar(other) : icon(channel.isPrivate ? 'lock' : 'hash');
  const title = h('h1', { class: 'channel-title' }, picture, h('span', {}, channel.name));
  if (channel.imUser !== workspace.appUser || !workspace.homeTab) return [title];
  /** @param {string} label @param {string | undefined} name */
  const tabButton = (label, name) =>
    h(
      'button',
      {
        type: 'button',
        class: 'tab',
        'aria-current': tab === name ? 'page' : undefined,
        'data-testid': `tab-${label.toLowerCase()}`,
        onclick: () => session.go({ channel: channel.id, ...(name && { tab: name }) }),
      },
      label,
    );
  const tabs = h(
    'nav',
    { class: 'tabs', 'aria-label': channel.name },
    tabButton('Home', 'home'),
    tabButton('Messages', undefined),
  );
  return [title, tabs];
}
