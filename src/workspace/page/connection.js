// The connection to the workspace: loads who and what is there, then subscribes to changes, and reconnects when lost.
import { read, subscribe } from './api.js';

const RETRY_MS = 2_000;

/**
 * @typedef {object} Ends
 * @property {() => string | undefined} member who is connected
 * @property {(workspace: import('./api.js').Workspace) => void} onWorkspace
 * @property {() => void} onOpen the changes flow, perhaps again: what was shown may be old
 * @property {(change: import('./api.js').Change) => void} onChange
 * @property {() => void} onLost
 */

/**
 * Creates the connection and gives the function that opens it; calling it again starts over, for another member.
 *
 * @param {Ends} ends
 */
export function createConnection({ member, onWorkspace, onOpen, onChange, onLost }) {
  let attempts = 0;
  let unsubscribe = () => {};

  function openLater() {
    onLost();
    setTimeout(open, RETRY_MS);
  }
  async function open() {
    attempts += 1;
    const attempt = attempts;
    unsubscribe();
    const workspace = await read('workspace', { member: member() }).catch(() => undefined);
    // A later attempt, such as one for another member, takes the place of this one.
    if (attempt !== attempts) return;
    if (!workspace) {
      openLater();
      return;
    }
    onWorkspace(workspace);
    unsubscribe = subscribe(workspace.member, { onOpen, onChange, onLost, onGone: openLater });
  }
  return open;
}
