// What every part of the page is handed.

/**
 * @typedef {object} Page
 * @property {import('./store.js').Store} store
 * @property {import('./session.js').Session} session
 * @property {import('./actions.js').Actions} actions
 */

/**
 * Gives what texts and blocks need to know about the page around them.
 *
 * @param {Page} page
 * @returns {import('./links.js').Names | undefined} undefined until the workspace is known
 */
export function namesOf({ store, session }) {
  const { workspace } = store.get();
  return workspace && { workspace, go: session.go };
}

/**
 * Gives the channel where the person is.
 *
 * @param {import('./store.js').State} state
 */
export function channelOf({ workspace, place }) {
  return workspace?.channels.find((channel) => channel.id === place.channel);
}
