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
  const seats = byId('seats');
  const offline = byId('offline');
  let drawn = '';

  return ({ workspace, place, connected }) => {
    offline.hidden = connected;
    if (!workspace) return;
    const people = workspace.seats.flatMap((id) => workspace.users.filter((user) => user.id === id));
    const key = JSON.stringify([people, place.seat]);
    if (key === drawn) return;
    drawn = key;
    keepFocus('data-testid', () =>
      seats.replaceChildren(...people.map((person) => seatButton(person, person.id === place.seat))),
    );
  };

  /**
   * @param {import('./api.js').User} person
   * @param {boolean} mine
   */
  function seatButton(person, mine) {
    const name = person.realName || person.name;
    const role = person.title ? ` (${person.title})` : '';
    return h(
      'button',
      {
        type: 'button',
        class: 'seat',
        'aria-pressed': String(mine),
        'aria-label': mine ? `You are ${name}${role}` : `Take the seat of ${name}${role}`,
        title: mine ? `You are ${name}${role}` : `Be ${name}${role}`,
        'data-testid': `seat-${person.id}`,
        onclick: () => !mine && session.sit(person.id),
      },
      avatar(person),
      h('span', { class: 'seat-name' }, name),
      person.title && h('span', { class: 'seat-role' }, ` (${person.title})`),
    );
  }
}
