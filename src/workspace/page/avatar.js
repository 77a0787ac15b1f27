// The picture of a person: their own, or initials on a colour that stays theirs; the app has an arrow upwards.
import { h } from './dom.js';
import { icon } from './icons.js';
import { safeUrl } from './links.js';

const TONES = 7;

/**
 * Draws an avatar; it is decoration, the name stands beside it.
 *
 * @param {import('./api.js').User | undefined} user
 * @param {string} [name] shown instead of the user's own
 */
export function avatar(user, name) {
  const address = user?.avatar && safeUrl(user.avatar);
  if (address) return h('img', { class: 'avatar', src: address.href, alt: '' });
  if (user?.isBot && !name) return h('span', { class: 'avatar avatar-app', 'aria-hidden': 'true' }, icon('up'));
  const shown = name || user?.realName || user?.name || '?';
  const tone = [...(user?.id ?? shown)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % TONES;
  return h('span', { class: `avatar tone-${tone}`, 'aria-hidden': 'true' }, initials(shown));
}

/** @param {string} name */
function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
}
