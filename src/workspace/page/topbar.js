// The bar on top: who you are, always visible, and one press to be somebody else; the notice of a lost connection.
import { avatar } from './avatar.js';
import { byId, h, keepFocus } from './dom.js';

/** @typedef {import('./page.js').Page} Page */

/**
 * Creates the bar.
 *
 * @param {Page} page
 * @returns {(state: import('./store.js').State) => void}
 */
export function createTopBar({ session }) {
  const members = byId('members');
  const offline = byId('offline');
  let drawn = '';

  return ({ workspace, place, connected }) => {
    offline.hidden = connected;
    if (!workspace) return;
    const people = workspace.members.flatMap((id) => workspace.users.filter((user) => user.id === id));
    const key = JSON.stringify([people, place.member]);
    if (key === drawn) return;
    drawn = key;
    keepFocus('data-testid', () =>
      members.replaceChildren(...people.map((person) => memberButton(person, person.id === place.member))),
    );
  };

  /**
   * @param {import('./api.js').User} person
   * @param {boolean} mine
   */
  function memberButton(person, mine) {
    const name = person.realName || person.name;
    const role = person.title ? ` (${person.title})` : '';
    return h(
      'button',
      {
        type: 'button',
        class: 'member',
        'aria-pressed': String(mine),
        'aria-label': mine ? `You are ${name}${role}` : `Become ${name}${role}`,
        title: mine ? `You are ${name}${role}` : `Become ${name}${role}`,
        'data-testid': `member-${person.id}`,
        onclick: () => !mine && session.switchTo(person.id),
      },
      avatar(person),
      h('span', { class: 'member-name' }, name),
      person.title && h('span', { class: 'member-role' }, ` (${person.title})`),
    );
  }
}
