// One person's stay at the page: goes to places, keeps what is shown fresh, and recovers from a lost connection.
// What people do (posting, pressing, submitting) is in acts.js.
import { follow, Refused, read, send } from './api.js';
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
  let attempts = 0;
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
    attempts += 1;
    const attempt = attempts;
    unfollow();
    const workspace = await read('workspace', { seat: store.get().place.seat }).catch(() => undefined);
    // Somebody took another seat, or an earlier timer fired, while this one was waiting.
    if (attempt !== attempts) return;
    if (!workspace) {
      connectLater();
      return;
    }
    store.set({ workspace });
    move(settle(store.get().place, workspace), 'replaceState');
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
          // A change without a thread can be one of the open thread's root.
          if (!change.thread || change.thread === place.thread) readThread();
          else markFresh(change.thread);
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

  /**
   * @param {Place} place
   * @param {'pushState' | 'replaceState'} record
   */
  function move(place, record) {
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
    if (location.hash !== toHash(place)) history[record](null, '', toHash(place));
    if (place.tab === 'home') void send('open-home', { seat: place.seat });
    readMessages();
    readThread();
    readHome();
  }

  /** @param {string} seat @param {Place} place */
  function sit(seat, place) {
    const nothing = { messages: undefined, thread: undefined, home: undefined, modal: undefined, fresh: new Set() };
    store.set({ ...nothing, place: { ...place, seat } });
    return connect();
  }
  /** @param {Place} place @param {'pushState' | 'replaceState'} record */
  function go(place, record) {
    const { workspace } = store.get();
    if (workspace) move(settle({ ...place, seat: workspace.seat }, workspace), record);
  }

  return {
    /** Connects at the place that the address names, and follows the address from then on. */
    start() {
      store.set({ place: parsePlace(location.hash) });
      addEventListener('popstate', () => {
        const place = parsePlace(location.hash);
        if (place.seat && place.seat !== store.get().place.seat) void sit(place.seat, place);
        else go(place, 'replaceState');
      });
      return connect();
    },
    /**
     * Goes to another channel, thread or tab in the same seat.
     *
     * @param {Place} place
     */
    go: (place) => go(place, 'pushState'),
    /**
     * Takes another seat, where that person was last.
     *
     * @param {string} seat
     */
    sit: (seat) => sit(seat, lastPlaces.get(seat) ?? { channel: store.get().place.channel }),
  };
}
