// Starts the page: one store of what is known, one session that keeps it fresh, and the parts that show it.
import { createActions } from './actions.js';
import { createChannelPane } from './channel-pane.js';
import { createHomePane } from './home-pane.js';
import { createModal } from './modal.js';
import { createNotices } from './notices.js';
import { createSession } from './session.js';
import { renewAges } from './shown-date.js';
import { createSidebar } from './sidebar.js';
import { createStore } from './store.js';
import { createThreadPane } from './thread-pane.js';
import { createTopBar } from './topbar.js';

/** How long an age may be out of date. */
const AGES_MS = 20_000;

const store = createStore();
const notices = createNotices();
const session = createSession(store, notices.show);
const page = { store, session, actions: createActions(store, notices.show) };
for (const createPart of [
  createTopBar,
  createSidebar,
  createChannelPane,
  createHomePane,
  createThreadPane,
  createModal,
]) {
  store.subscribe(createPart(page));
}
setInterval(renewAges, AGES_MS);
void session.start();
