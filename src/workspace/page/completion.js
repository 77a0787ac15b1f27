// Completion in a text field: slash commands at the very start, @people and #channels after a blank. Arrows move,
// Tab or Enter take, Escape closes. Follows the combobox pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
import { avatar } from './avatar.js';
import { h } from './dom.js';
import { icon } from './icons.js';

/** @typedef {import('./api.js').Workspace} Workspace */
/** @typedef {{ insert: string, label: string, note: string, picture: Node }} Candidate */

const MOST = 8;
/** @type {Record<string, (workspace: Workspace) => Candidate[]>} by the sign that asks for them */
const sources = { '/': commands, '@': people, '#': rooms };
let lists = 0;

/**
 * Adds completion to a text field.
 *
 * @param {HTMLTextAreaElement} field
 * @param {() => Workspace | undefined} workspaceOf
 */
export function createCompletion(field, workspaceOf) {
  lists += 1;
  const id = `completion-${lists}`;
  const list = h('div', { id, class: 'completion', role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  /** @type {Candidate[]} */
  let candidates = [];
  let active = 0;
  let start = 0;
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-controls': id, 'aria-autocomplete': 'list' })) {
    field.setAttribute(name, value);
  }

  function close() {
    candidates = [];
    draw();
  }
  function look() {
    const workspace = workspaceOf();
    const typed = field.value.slice(0, field.selectionStart);
    const token = /(?:^(\/)|(?<=^|\s)([@#]))([^\s]*)$/.exec(typed);
    candidates = workspace && token ? find(workspace, token[1] ?? token[2] ?? '', (token[3] ?? '').toLowerCase()) : [];
    start = token ? typed.length - token[0].length : 0;
    active = 0;
    // What is typed out already needs no suggestion.
    if (candidates.length === 1 && candidates[0]?.insert.trim() === typed.slice(start)) candidates = [];
    draw();
  }
  function draw() {
    list.hidden = candidates.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    if (list.hidden) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${id}-${active}`);
    list.replaceChildren(...candidates.map(option));
  }
  /**
   * @param {Candidate} candidate
   * @param {number} at
   */
  function option(candidate, at) {
    const onpointerdown = (/** @type {PointerEvent} */ event) => {
      event.preventDefault();
      take(candidate);
    };
    return h(
      'div',
      { id: `${id}-${at}`, class: 'option', role: 'option', 'aria-selected': String(at === active), onpointerdown },
      candidate.picture,
      h('span', { class: 'option-label' }, candidate.label),
      h('span', { class: 'faint' }, candidate.note),
    );
  }
  /** @param {Candidate} candidate */
  function take(candidate) {
    field.setRangeText(candidate.insert, start, field.selectionStart, 'end');
    close();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  field.addEventListener('input', look);
  field.addEventListener('blur', close);
  return {
    list,
    /**
     * Uses a key, if it means something to the open list.
     *
     * @param {KeyboardEvent} event
     * @returns {boolean} whether it did
     */
    useKey(event) {
      const chosen = candidates[active];
      if (!chosen || event.isComposing) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        active = (active + step + candidates.length) % candidates.length;
        draw();
      } else if (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey)) take(chosen);
      else if (event.key === 'Escape') close();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

/**
 * @param {Workspace} workspace
 * @param {string} sign
 * @param {string} typed in lower case
 * @returns {Candidate[]}
 */
function find(workspace, sign, typed) {
  const all = sources[sign]?.(workspace) ?? [];
  return all.filter(({ label }) => label.toLowerCase().includes(typed)).slice(0, MOST);
}

/** @param {Workspace} workspace */
function commands({ commands: known }) {
  return known.map(({ command, description, usageHint }) => ({
    insert: `${command} `,
    label: `${command} ${usageHint}`.trim(),
    note: description,
    picture: icon('bolt'),
  }));
}

/** @param {Workspace} workspace */
function people({ users }) {
  return users.map((user) => ({
    insert: `@${user.realName || user.name} `,
    label: user.realName || user.name,
    note: user.isBot ? 'App' : (user.title ?? ''),
    picture: avatar(user),
  }));
}

/** @param {Workspace} workspace */
function rooms({ channels }) {
  return channels
    .filter(({ kind }) => kind !== 'im')
    .map(({ name, isPrivate }) => ({
      insert: `#${name} `,
      label: name,
      note: '',
      picture: icon(isPrivate ? 'lock' : 'hash'),
    }));
}
