// One message: author, time, text or blocks, its thread, and what can be done with it.
import { avatar } from './avatar.js';
import { renderBlocks } from './blocks.js';
import { h } from './dom.js';
import { emojiOf } from './emoji.js';
import { icon } from './icons.js';
import { createMenu } from './menu.js';
import { editMessage } from './message-edit.js';
import { dateOf, timeOf } from './moment.js';
import { renderMrkdwn } from './mrkdwn.js';
import { picture } from './picture.js';

/** @typedef {import('./api.js').Message} Message */
/** @typedef {import('./links.js').Names} Names */
/** @typedef {import('./page.js').Page} Page */
/** @typedef {{ inThread: boolean, grouped: boolean, isFresh: boolean }} Look */

/**
 * Draws a message.
 *
 * @param {Message} message
 * @param {Look} look
 * @param {Page} page
 * @param {Names} names
 */
export function messageRow(message, look, page, names) {
  const user = names.workspace.users.find((one) => one.id === message.user);
  const author = message.username || user?.realName || user?.name || 'Someone';
  const time = timeOf(dateOf(message.ts));
  const classes = ['message', look.grouped && 'grouped', message.ephemeral && 'ephemeral'].filter(Boolean).join(' ');
  const content = h('div', { class: 'message-content' }, contentOf(message, page, names));
  const head = h(
    'div',
    { class: 'message-head' },
    h('span', { class: 'author' }, author),
    user?.isBot && h('span', { class: 'app-tag' }, 'App'),
    timeTag(message, time),
  );
  return h(
    'article',
    { class: classes, 'aria-label': `${author}, ${time}`, 'data-ts': message.ts, 'data-testid': 'message' },
    h('div', { class: 'gutter' }, look.grouped ? timeTag(message, time) : avatar(user, message.username)),
    h(
      'div',
      { class: 'message-body' },
      message.ephemeral && h('div', { class: 'only-you' }, icon('eye'), 'Only visible to you'),
      !look.grouped && head,
      content,
      filesOf(message),
      reactionsOf(message),
      working(message, page),
      !look.inThread && threadButton(message, look, page),
    ),
    toolbar(message, look, { page, names, content }),
  );
}

/**
 * @param {Names} names
 * @param {Page} page
 */
function placeName({ workspace }, { store }) {
  const { channel } = store.get().place;
  return `#${workspace.channels.find(({ id }) => id === channel)?.name ?? ''}`;
}

/**
 * @param {Message} message
 * @param {Page} page
 * @param {Names} names
 */
function contentOf(message, page, names) {
  if (message.joined) return h('span', { class: 'faint' }, `joined ${placeName(names, page)}.`);
  if (message.deleted) return h('em', { class: 'faint' }, 'This message was deleted.');
  if (message.blocks?.length) {
    const stage = {
      ...names,
      act: async (/** @type {import('./stage.js').Action} */ action) => {
        await page.actions.press(message.ts, action);
      },
      suggest: (/** @type {{ blockId: string, actionId: string, text: string }} */ typed) =>
        page.actions.suggest({ ts: message.ts }, typed),
    };
    return renderBlocks(message.blocks, stage);
  }
  const edited = message.edited ? h('span', { class: 'faint edited' }, ' (edited)') : undefined;
  return h('div', { class: 'mrkdwn' }, renderMrkdwn(message.text, names), edited);
}

/**
 * @param {Message} message
 * @param {Look} look
 * @param {Page} page
 */
function threadButton(message, look, page) {
  const count = message.replyCount ?? 0;
  if (count === 0) return undefined;
  const last = message.latestReply && `Last reply ${timeOf(dateOf(message.latestReply))}`;
  return h(
    'button',
    {
      type: 'button',
      class: 'thread-button',
      'data-testid': 'open-thread',
      onclick: () => openThread(message, page),
    },
    icon('reply'),
    h('span', { class: 'thread-count' }, `${count} ${count === 1 ? 'reply' : 'replies'}`),
    look.isFresh && h('span', { class: 'new-tag' }, 'New'),
    last && h('span', { class: 'faint' }, last),
  );
}

/**
 * @param {Message} message
 * @param {Page} page
 */
function working(message, page) {
  if (message.session !== 'processing') return undefined;
  const stop = () => page.actions.stopSession(message.ts);
  return h(
    'p',
    { class: 'working', role: 'status' },
    'The app is working on this…',
    h('button', { type: 'button', class: 'button', onclick: stop }, 'Stop'),
  );
}

/**
 * @param {Message} message
 * @param {Look} look
 * @param {{ page: Page, names: Names, content: HTMLElement }} row
 */
function toolbar(message, look, { page, names, content }) {
  if (message.ephemeral || message.deleted) return undefined;
  const own = message.user === names.workspace.member;
  const shortcuts = (names.workspace.shortcuts ?? []).filter(({ type }) => type === 'message');
  const items = shortcuts.map(({ callbackId, name }) => ({
    label: name,
    choose: () => page.actions.shortcut(callbackId, message.ts),
  }));
  const tools = [
    !look.inThread && toolButton('Reply in thread', 'reply', () => openThread(message, page), 'reply-in-thread'),
    own && toolButton('Edit message', 'edit', () => editMessage(message, content, page, names), 'edit-message'),
    items.length > 0 && createMenu('More actions', items),
  ].filter((tool) => tool instanceof HTMLElement);
  return tools.length > 0 && h('div', { class: 'toolbar', role: 'group', 'aria-label': 'Message actions' }, ...tools);
}

/**
 * @param {string} label
 * @param {string} picture
 * @param {() => void} onclick
 * @param {string} testId
 */
function toolButton(label, picture, onclick, testId) {
  const shared = { type: 'button', class: 'icon-button', 'aria-label': label, title: label, 'data-testid': testId };
  return h('button', { ...shared, onclick }, icon(picture));
}

/**
 * @param {Message} message
 * @param {Page} page
 */
function openThread(message, { store, session }) {
  session.go({ channel: store.get().place.channel, thread: message.threadTs ?? message.ts });
}

/**
 * @param {Message} message
 * @param {string} time
 */
function timeTag(message, time) {
  const date = dateOf(message.ts);
  return h('time', { datetime: date.toISOString(), title: date.toLocaleString() }, time);
}

/** @param {Message} message */
function filesOf({ files = [] }) {
  if (files.length === 0) return undefined;
  const shown = files.map(({ id, title, mimetype }) =>
    mimetype.startsWith('image/')
      ? picture({ slack_file: { id }, alt_text: title }, 'picture')
      : h('span', { class: 'file' }, title),
  );
  return h('div', { class: 'files' }, ...shown);
}

/** @param {Message} message */
function reactionsOf({ reactions = [] }) {
  if (reactions.length === 0) return undefined;
  const chips = reactions.map(({ name, users }) =>
    h('span', { class: 'reaction', title: `:${name}:` }, emojiOf(name) ?? `:${name}:`, ` ${users.length}`),
  );
  return h('div', { class: 'reactions' }, ...chips);
}
