// What the page knows at this moment, as one value; parts of the page are told when it was replaced.

/**
 * @typedef {object} State
 * @property {import('./place.js').Place} place
 * @property {import('./api.js').Workspace} [workspace]
 * @property {import('./api.js').Message[] | undefined} [messages] of the channel; undefined until they were read
 * @property {import('./api.js').Message[] | undefined} [thread] the root and its replies
 * @property {import('./api.js').View | null | undefined} [home] null where the app published none
 * @property {{ view: import('./api.js').View | null, errors: Record<string, string> } | undefined} [modal]
 * @property {boolean} connected
 * @property {ReadonlySet<string>} fresh roots of threads with replies that came while nobody looked
 */
/** @typedef {ReturnType<typeof createStore>} Store */

/** Creates the store of an empty page that is about to connect. */
export function createStore() {
  /** @type {State} */
  let state = { place: {}, connected: true, fresh: new Set() };
  /** @type {Set<(state: State) => void>} */
  const subscribers = new Set();
  return {
    get: () => state,
    /** @param {Partial<State>} part */
    set(part) {
      state = { ...state, ...part };
      for (const tell of subscribers) tell(state);
    },
    /** @param {(state: State) => void} tell */
    subscribe(tell) {
      subscribers.add(tell);
    },
  };
}
