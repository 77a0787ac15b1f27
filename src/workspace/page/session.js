// One person's stay at the page: goes to places and keeps what they show fresh. What people do there (posting,
// pressing, submitting) is in actions.js.
import { send } from './api.js';
import { createConnection } from './connection.js';
import { parsePlace, settle, toHash } from './place.js';
import { createReads } from './reads.js';

/** @typedef {import('./place.js').Place} Place */
/** @typedef {'pushState' | 'replaceState'} Entry how the browser's history learns of a move */
/** @typedef {ReturnType<typeof createSession>} Session */

/**
 * Creates the session; `start` connects.
 *
 * @param {import('./store.js').Store} store
 * @param {(text: string) => void} notify
 */
export function createSession(store, notify) {
  const onLost = () => store.set({ connected: false });
  const reads = createReads(store, { onRefused: notify, onLost });
  const connect = createConnection({
    member: () => store.get().place.member,
    onLost,
    onWorkspace(workspace) {
      store.set({ workspace });
      move(settle(store.get().place, workspace), 'replaceState');
    },
    onOpen() {
      store.set({ connected: true });
      for (const readAgain of Object.values(reads)) readAgain();
    },
    onChange: (change) => onChange(change, store, reads),
  });
  /** @type {Map<string, Place>} where each person was last */
  const lastPlaces = new Map();

  /** @param {Place} place @param {Entry} record */
  function move(place, record) {
    const before = store.get().place;
    if (place.member) lastPlaces.set(place.member, place);
    store.set({ place, ...keptAt(place, store.get()) });
    if (location.hash !== toHash(place)) history[record](null, '', toHash(place));
    tellApp(before, place, store.get().workspace);
    for (const show of [reads.messages, reads.thread, reads.home]) show();
  }
  /** @param {Place} place @param {Entry} record */
  function go(place, record) {
    const { workspace } = store.get();
    if (workspace) move(settle({ ...place, member: workspace.member }, workspace), record);
  }
  /** @param {string} member @param {Place} place */
  function switchTo(member, place) {
    const nothing = { messages: undefined, thread: undefined, home: undefined, modal: undefined, fresh: new Set() };
    store.set({ ...nothing, place: { ...place, member } });
    return connect();
  }
  function followAddress() {
    const place = parsePlace(location.hash);
    if (place.member && place.member !== store.get().place.member) void switchTo(place.member, place);
    else go(place, 'replaceState');
  }

  return {
    /** Connects at the place that the address names, and follows the address from then on. */
    start() {
      store.set({ place: parsePlace(location.hash) });
      addEventListener('popstate', followAddress);
      return connect();
    },
    /**
     * Goes to another channel, thread or tab as the same member.
     *
     * @param {Place} place
     */
    go: (place) => go(place, 'pushState'),
    /**
     * Becomes another member, where they were last.
     *
     * @param {string} member
     */
    switchTo: (member) => switchTo(member, lastPlaces.get(member) ?? { channel: store.get().place.channel }),
  };
}

/**
 * Tells the app that its Home or the conversation with it was opened.
 *
 * @param {Place} before
 * @param {Place} place
 * @param {import('./api.js').Workspace | undefined} workspace
 */
function tellApp(before, place, workspace) {
  const { member, channel, tab } = place;
  const isApp = workspace?.channels.find(({ id }) => id === channel)?.imUser === workspace?.appUser;
  const isSame = before.member === member && before.channel === channel && before.tab === tab && !tab;
  if (isApp && !isSame) void send('open-home', { member, tab: tab ?? 'messages' });
}

/**
 * Gives what of the state is still true at another place.
 *
 * @param {Place} place
 * @param {import('./store.js').State} state
 * @returns {Partial<import('./store.js').State>}
 */
function keptAt(place, state) {
  const sameMember = place.member === state.place.member;
  const sameChannel = sameMember && place.channel === state.place.channel;
  const sameThread = sameChannel && place.thread === state.place.thread;
  return {
    home: sameMember ? state.home : undefined,
    messages: sameChannel ? state.messages : undefined,
    thread: sameThread ? state.thread : undefined,
    fresh: new Set([...state.fresh].filter((thread) => thread !== place.thread)),
  };
}

/**
 * @param {import('./api.js').Change} change
 * @param {import('./store.js').Store} store
 * @param {ReturnType<typeof createReads>} reads
 */
function onChange(change, store, reads) {
  const { place, fresh } = store.get();
  if (change.kind === 'home') reads.home();
  else if (change.kind === 'modal') reads.modal();
  else reads.workspace();
  if (change.kind === 'agent' && change.channel === place.channel) {
    reads.messages();
    reads.thread();
  }
  if (change.kind !== 'message' || change.channel !== place.channel) return;
  reads.messages();
  // A change without a thread can be one of the open thread's root.
  if (!change.thread || change.thread === place.thread) reads.thread();
  else store.set({ fresh: new Set([...fresh, change.thread]) });
}
