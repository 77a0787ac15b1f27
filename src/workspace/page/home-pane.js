// The app's Home tab, as the app published it for this member.
import { renderBlocks } from './blocks.js';
import { byId, h, keepFocus } from './dom.js';
import { createForm } from './form.js';
import { icon } from './icons.js';
import { channelOf, namesOf } from './page.js';

/**
 * Creates the pane.
 *
 * @param {import('./page.js').Page} page
 * @returns {(state: import('./store.js').State) => void}
 */
export function createHomePane(page) {
  const pane = byId('home');
  let drawn = '';
  /** @type {{ of: string, form: import('./form.js').Form } | undefined} */
  let shown;
  return (state) => {
    const { place, home } = state;
    const names = namesOf(page);
    pane.hidden = place.tab !== 'home';
    if (pane.hidden || home === undefined || !names) return;
    const key = JSON.stringify([place.member, home?.id, home?.hash, home?.blocks]);
    if (key === drawn) return;
    drawn = key;
    if (!home) {
      pane.replaceChildren(
        empty(channelOf(state)?.name ?? 'The app', () => page.session.go({ channel: place.channel })),
      );
      return;
    }
    // What was typed stays when the app publishes anew, unless it renames the block.
    const typed = shown?.of === home.id ? shown.form.values() : {};
    const form = createForm({ ...home.state?.values, ...typed });
    shown = { of: home.id, form };
    const act = async (/** @type {import('./stage.js').Action} */ action) => {
      await page.actions.pressInView(home.id, action, form.values());
    };
    /** @type {import('./stage.js').Stage['suggest']} */
    const suggest = (typed) => page.actions.suggest({ viewId: home.id }, typed);
    const view = h('div', { class: 'home-view' }, renderBlocks(home.blocks, { ...names, act, suggest, form }));
    keepFocus('data-action-id', () => pane.replaceChildren(view));
  };
}

/**
 * @param {string} app
 * @param {() => void} write
 */
function empty(app, write) {
  return h(
    'div',
    { class: 'empty' },
    h('span', { class: 'avatar avatar-app', 'aria-hidden': 'true' }, icon('up')),
    h('p', {}, `${app} hasn’t put anything on its Home tab yet.`),
    h('button', { type: 'button', class: 'button', onclick: write }, 'Send it a message'),
  );
}
