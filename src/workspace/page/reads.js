// Reading what the present place shows into the store, each resource on its own and never twice at a time.
import { Refused, read } from './api.js';
import { coalesced } from './coalesced.js';

/** @typedef {import('./place.js').Place} Place */
/** @typedef {import('./store.js').State} State */

/**
 * Creates the reads. Each can be called as often as one likes, and does nothing where the place does not need it.
 *
 * @param {import('./store.js').Store} store
 * @param {{ onRefused: (text: string) => void, onLost: () => void }} on
 */
export function createReads(store, { onRefused, onLost }) {
  /**
   * @template {keyof import('./api.js').Resources} Resource
   * @param {Resource} resource
   * @param {(place: Place) => Record<string, string | undefined> | undefined} paramsOf undefined: nothing to read
   * @param {(body: import('./api.js').Resources[Resource]) => Partial<State>} toState
   */
  const reader = (resource, paramsOf, toState) =>
    coalesced(async () => {
      const params = paramsOf(store.get().place);
      if (!params) return;
      try {
        const body = await read(resource, params);
        // Somebody may have gone elsewhere while this was on its way.
        if (JSON.stringify(params) === JSON.stringify(paramsOf(store.get().place))) store.set(toState(body));
      } catch (error) {
        if (error instanceof Refused) onRefused(error.message);
        else onLost();
      }
    });
  return {
    workspace: reader(
      'workspace',
      ({ member }) => ({ member }),
      (workspace) => ({ workspace }),
    ),
    messages: reader(
      'messages',
      ({ member, channel, tab }) => (channel && !tab ? { member, channel } : undefined),
      ({ messages }) => ({ messages }),
    ),
    thread: reader(
      'messages',
      ({ member, channel, thread }) => (thread ? { member, channel, thread } : undefined),
      ({ messages }) => ({ thread: messages }),
    ),
    home: reader(
      'home',
      ({ member, tab }) => (tab === 'home' ? { member } : undefined),
      ({ view }) => ({ home: view }),
    ),
    modal: reader(
      'modal',
      ({ member }) => ({ member }),
      ({ view, errors }) => ({ modal: { view, errors: errors ?? {} } }),
    ),
  };
}
