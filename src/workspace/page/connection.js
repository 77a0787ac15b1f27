// The line to the workspace: learns who and what is there, then follows the changes, and starts over when it breaks.
import { follow, read } from './api.js';

const RETRY_MS = 2_000;

/**
 * @typedef {object} Ends
 * @property {() => string | undefined} seat whose line it is
 * @property {(workspace: import('./api.js').Workspace) => void} onWorkspace
 * @property {() => void} onOpen the changes flow, perhaps again: what was shown may be old
 * @property {(change: import('./api.js').Change) => void} onChange
 * @property {() => void} onLost
 */

/**
 * Creates the connection and gives the function that opens it; calling it again starts over, for another seat.
 *
 * @param {Ends} ends
 */
export function createConnection({ seat, onWorkspace, onOpen, onChange, onLost }) {
  let attempts = 0;
  let unfollow = () => {};

  function openLater() {
    onLost();
    setTimeout(open, RETRY_MS);
  }
  async function open() {
    attempts += 1;
    const attempt = attempts;
    unfollow();
    const workspace = await read('workspace', { seat: seat() }).catch(() => undefined);
    // A later attempt, such as one for another seat, takes the place of this one.
    if (attempt !== attempts) return;
    if (!workspace) {
      openLater();
      return;
    }
    onWorkspace(workspace);
    unfollow = follow(workspace.seat, { onOpen, onChange, onLost, onGone: openLater });
  }
  return open;
}
