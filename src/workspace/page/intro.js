// What stands above the first message of a place: where one is, and for a newcomer three things to try.
import { avatar } from './avatar.js';
import { h } from './dom.js';
import { icon } from './icons.js';

/** @typedef {import('./api.js').Channel} Channel */
/** @typedef {import('./api.js').Workspace} Workspace */
/** @typedef {{ text: string, note: string }} Suggestion */

/**
 * Draws the introduction.
 *
 * @param {Channel} channel
 * @param {Workspace} workspace
 * @param {(text: string) => void} suggest puts a text into the composer
 */
export function createIntro(channel, workspace, suggest) {
  const isTalk = channel.kind === 'im';
  const other = workspace.users.find((user) => user.id === channel.imUser);
  const about = isTalk
    ? `This is the very beginning of your conversation with ${channel.name}. Only the two of you can see it.`
    : `This is the very beginning of the #${channel.name} channel.`;
  const tries = suggestionsFor(channel, workspace).map(({ text, note }) =>
    h(
      'button',
      { type: 'button', class: 'suggestion', onclick: () => suggest(text) },
      h('span', { class: 'suggestion-text' }, text),
      h('span', { class: 'suggestion-note' }, note),
    ),
  );
  return h(
    'div',
    { class: 'intro' },
    isTalk ? avatar(other) : h('span', { class: 'intro-mark', 'aria-hidden': 'true' }, icon('hash')),
    h('h2', { class: 'intro-title' }, channel.name),
    h('p', { class: 'intro-about' }, about),
    tries.length > 0 && h('div', { class: 'suggestions', role: 'group', 'aria-label': 'Things to try' }, ...tries),
  );
}

/**
 * Gives the hint in an empty composer.
 *
 * @param {Channel} channel
 * @param {Workspace} workspace
 */
export function placeholderFor(channel, workspace) {
  const [first] = suggestionsFor(channel, workspace);
  if (first) return `Try ${first.text}`;
  return `Message ${channel.kind === 'im' ? channel.name : `#${channel.name}`}`;
}

/**
 * @param {Channel} channel
 * @param {Workspace} workspace
 * @returns {Suggestion[]}
 */
function suggestionsFor(channel, { channels, commands, users, appUser, prompts }) {
  const app = users.find((user) => user.id === appUser)?.realName ?? '';
  const command = commands[0]?.command;
  if (channel.imUser === appUser && prompts) {
    return prompts.prompts.map(({ title, message }) => ({ text: message, note: title }));
  }
  if (channel.imUser === appUser) {
    return [
      { text: 'how do I upgrade Helm', note: 'Ask in your own words' },
      { text: 'can I roll back an upgrade?', note: 'Answered from the guides, with a link' },
    ];
  }
  const open = channels.filter(({ kind }) => kind === 'public');
  const isFirst = channel.id === (open.find(({ name }) => name === 'help') ?? open[0])?.id;
  if (!isFirst || !command) return [];
  return [
    { text: `${command} how do I upgrade Helm`, note: 'Only you see the answer' },
    { text: `@${app} what should I back up before an upgrade?`, note: 'Answered in a thread, for everyone' },
    {
      text: `@${app} the barcode scanners in our warehouse lose every second scan since the upgrade`,
      note: 'Not in the guides, so the support team is asked',
    },
  ];
}
