// The thread on the right: root, replies and a composer of its own. Escape closes it and leads back to where it
// was opened.
import { createComposer } from './composer.js';
import { byId, h } from './dom.js';
import { icon } from './icons.js';
import { createMessageList } from './message-list.js';
import { channelOf } from './page.js';

/**
 * Creates the pane.
 *
 * @param {import('./page.js').Page} page
 * @returns {(state: import('./store.js').State) => void}
 */
export function createThreadPane(page) {
  const pane = byId('thread');
  let drawn = '';
  /** @type {string | undefined} */
  let open;
  /** @type {ReturnType<typeof createMessageList> | undefined} */
  let list;

  pane.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  });

  return (state) => {
    const channel = channelOf(state);
    const { member, thread: root } = state.place;
    const key = channel && root ? JSON.stringify([member, channel.id, root, channel.isMember]) : '';
    if (key !== drawn) {
      drawn = key;
      show(channel, root);
    }
    const { thread } = state;
    if (thread) list?.show(thread, thread.length === 0 ? [gone()] : []);
  };

  /**
   * @param {import('./api.js').Channel | undefined} channel
   * @param {string | undefined} root
   */
  function show(channel, root) {
    const before = open;
    open = channel && root;
    pane.replaceChildren();
    pane.hidden = !open;
    document.body.classList.toggle('thread-open', !pane.hidden);
    list = channel && root ? draw(channel, root) : undefined;
    if (before && !open) leadBack(before);
  }

  /**
   * @param {import('./api.js').Channel} channel
   * @param {string} root
   */
  function draw(channel, root) {
    const where = channel.kind === 'im' ? channel.name : `#${channel.name}`;
    const made = createMessageList(page, { label: `Thread in ${where}`, inThread: true });
    const closer = h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': 'Close thread',
        title: 'Close thread',
        'data-testid': 'close-thread',
        onclick: close,
      },
      icon('close'),
    );
    const head = h(
      'header',
      { class: 'pane-head' },
      h('h2', {}, 'Thread'),
      h('span', { class: 'faint' }, where),
      closer,
    );
    pane.append(head, made.element);
    if (!channel.isMember) return made;
    const composer = createComposer(page, {
      label: 'Reply in thread',
      placeholder: 'Reply…',
      thread: root,
      testId: 'thread-composer',
      onSent: made.toEnd,
    });
    pane.append(composer.element);
    composer.adjust();
    if (matchMedia('(hover: hover)').matches) composer.focus();
    else closer.focus();
    return made;
  }
  function close() {
    page.session.go({ channel: page.store.get().place.channel });
  }
}

function gone() {
  return h('p', { class: 'faint gone' }, 'This thread no longer exists.');
}

/** @param {string} root */
function leadBack(root) {
  const row = document.querySelector(`#channel-body [data-ts="${CSS.escape(root)}"]`);
  const target =
    row?.querySelector('[data-testid="open-thread"]') ?? document.querySelector('[data-testid="composer"]');
  if (target instanceof HTMLElement) target.focus();
}
