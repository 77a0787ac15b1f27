// What the member does. Each action resolves to whether it succeeded; a refusal becomes a notice.
import { send } from './api.js';

/** @typedef {ReturnType<typeof createActions>} Actions */
/** @typedef {import('./stage.js').Action} Action */

/**
 * Creates the actions.
 *
 * @param {import('./store.js').Store} store
 * @param {(text: string) => void} notify
 */
export function createActions(store, notify) {
  /**
   * @param {string} act
   * @param {Record<string, unknown>} body
   */
  async function run(act, body) {
    const { member, channel } = store.get().place;
    const answer = await send(act, { member, channel, ...body });
    if (!answer.ok && !answer.errors) notify(answer.text ?? '');
    return answer.ok;
  }
  return {
    /**
     * Sends what was typed: a slash command if it starts with one, else a message, in `thread` if given.
     *
     * @param {string} typed
     * @param {string} [thread]
     */
    say(typed, thread) {
      const [, command, text = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(typed) ?? [];
      if (!command) return run('post', { text: typed, thread });
      if (!thread) return run('command', { command, text });
      notify(`${command} cannot be used in a thread. Slack has the same rule: use it in the channel.`);
      return Promise.resolve(false);
    },
    /** @param {string} ts @param {string} text */
    edit: (ts, text) => run('edit', { ts, text }),
    /** @param {string} ts @param {Action} action */
    press: (ts, action) => run('action', { ts, ...action }),
    /** @param {string} viewId @param {Action} action @param {Record<string, unknown>} values what stands in the view */
    pressInView: (viewId, action, values) => run('view-action', { viewId, values, ...action }),
    /**
     * Asks the app for the options of a select; undefined where it did not answer.
     *
     * @param {{ viewId: string } | { ts: string }} target
     * @param {{ blockId: string, actionId: string, text: string }} typed
     */
    async suggest(target, typed) {
      const { member, channel } = store.get().place;
      const answer = await send('suggest', { member, channel, ...target, ...typed });
      return answer.options;
    },
    /** @param {string} viewId @param {Record<string, unknown>} values */
    submit: (viewId, values) => run('submit', { viewId, values }),
    /** @param {string} viewId */
    close: (viewId) => run('close', { viewId }),
    /** @param {string} callbackId @param {string} [ts] */
    shortcut: (callbackId, ts) => run('shortcut', { callbackId, ts }),
    /** @param {string} thread */
    stopSession: (thread) => run('stop-session', { thread }),
    /**
     * Runs a step of the app as a workflow would, and gives what came of it.
     *
     * @param {string} callbackId
     * @param {Record<string, unknown>} inputs
     */
    runStep: (callbackId, inputs) => send('run-step', { member: store.get().place.member, callbackId, inputs }),
  };
}
