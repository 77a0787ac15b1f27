// One person's stay at the page: goes to places, keeps what is shown fresh, and recovers from a lost connection.
// What people do (posting, pressing, submitting) is in acts.js.
import { follow, Refused, read } from './api.js';
import { coalesced } from './coalesced.js';
import { parsePlace, settle, toHash } from './place.js';

/** @typedef {import('./place.js').Place} Place */
/** @typedef {import('./store.js').State} State */
/** @typedef {ReturnType<typeof createSession>} Session */

const RETRY_MS = 2_000;

/**
 * Creates the session; `start` connects.
 *
 * @param {import('./store.js').Store} store
 * @param {(text: string) => void} notify
 */
export function createSession(store, notify) {
  let unfollow = () => {};
  /** @type {Map<string, Place>} where each person was last */
  const lastPlaces = new Map();

  /**
   * Reads one resource into the state, unless the person has meanwhile gone where it is not wanted.
   *
   * @param {string} resource
   * @param {(place: Place) => Record<string, string | undefined> | undefined} paramsOf undefined: nothing to read
   * @param {(body: any) => Partial<State>} toState
   */
  const reader = (resource, paramsOf, toState) =>
    coalesced(async () => {
      const params = paramsOf(store.get().place);
      if (!params) return;
      try {
        const body = await read(resource, params);
        if (JSON.stringify(params) === JSON.stringify(paramsOf(store.get().place))) store.set(toState(body));
      } catch (error) {
        if (error instanceof Refused) notify(error.message);
        else lose();
      }
    });

  const readWorkspace = reader(
    'workspace',
    ({ seat }) => ({ seat }),
    (workspace) => ({ workspace }),
  );
  const readMessages = reader(
    'messages',
    ({ seat, channel, tab }) => (channel && !tab ? { seat, channel } : undefined),
    ({ messages }) => ({ messages }),
  );
  const readThread = reader(
    'messages',
    ({ seat, channel, thread }) => (thread ? { seat, channel, thread } : undefined),
    ({ messages }) => ({ thread: messages }),
  );
  const readHome = reader(
    'home',
    ({ seat, tab }) => (tab === 'home' ? { seat } : undefined),
    ({ view }) => ({ home: view }),
  );
  const readModal = reader(
    'modal',
    ({ seat }) => ({ seat }),
    ({ view, errors }) => ({ modal: { view, errors: errors ?? {} } }),
  );

  const refresh = () => {
    for (const readAgain of [readWorkspace, readMessages, readThread, readHome, readModal]) readAgain();
  };

  function lose() {
    if (store.get().connected) store.set({ connected: false });
  }
  function connectLater() {
    lose();
    setTimeout(connect, RETRY_MS);
  }
  async function connect() {
    unfollow();
    /** @type {import('./api.js').Workspace} */
    let workspace;
    try {
      workspace = await read('workspace', { seat: store.get().place.seat });
    } catch {
      connectLater();
      return;
    }
    store.set({ workspace });
    move(settle(store.get().place, workspace));
    unfollow = follow(workspace.seat, { onOpen, onChange, onLost: lose, onGone: connectLater });
  }
  function onOpen() {
    store.set({ connected: true });
    refresh();
  }
  /** @param {import('./api.js').Change} change */
  function onChange(change) {
    const { place } = store.get();
    switch (change.kind) {
      case 'message':
        if (change.channel === place.channel) {
          readMessages();
          if (change.thread === place.thread) readThread();
          else if (change.thread) markFresh(change.thread);
        }
        readWorkspace();
        break;
      case 'channel':
        readWorkspace();
        break;
      case 'home':
        readHome();
        break;
      case 'modal':
        readModal();
        break;
    }
  }
  /** @param {string} thread */
  function markFresh(thread) {
    store.set({ fresh: new Set([...store.get().fresh, thread]) });
  }

  /** @param {Place} place */
  function move(place) {
    const before = store.get();
    const fresh = new Set([...before.fresh].filter((thread) => thread !== place.thread));
    const sameList = place.channel === before.place.channel && place.seat === before.place.seat;
    const sameThread = sameList && place.thread === before.place.thread;
    if (place.seat) lastPlaces.set(place.seat, place);
    store.set({
      place,
      fresh,
      messages: sameList ? before.messages : undefined,
      thread: sameThread ? before.thread : undefined,
      home: place.seat === before.place.seat ? before.home : undefined,
    });
    if (location.hash !== toHash(place)) history.pushState(null, '', toHash(place));
    readMessages();
    readThread();
    readHome();
  }

  return {
    /** Connects at the place that the address names, and follows the address from then on. */
    start() {
      store.set({ place: parsePlace(location.hash) });
      addEventListener('popstate', () => {
        const place = parsePlace(location.hash);
        const { seat } = store.get().place;
        if (place.seat && place.seat !== seat) this.sit(place.seat, place);
        else this.go({ ...place });
      });
      return connect();
    },
    /**
     * Goes to another channel, thread or tab in the same seat.
     *
     * @param {Place} place
     */
    go(place) {
      const { workspace } = store.get();
      if (workspace) move(settle({ ...place, seat: workspace.seat }, workspace));
    },
    /**
     * Takes another seat, where that person was last.
     *
     * @param {string} seat
     * @param {Place} [place]
     */
    sit(seat, place) {
      const { channel } = store.get().place;
      store.set({ place: place ?? lastPlaces.get(seat) ?? { seat, channel }, modal: undefined, fresh: new Set() });
      store.set({ place: { ...store.get().place, seat }, messages: undefined, thread: undefined, home: undefined });
      return connect();
    },
  };
}
