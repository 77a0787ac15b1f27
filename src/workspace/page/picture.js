// Pictures: from the web, or a file that the app uploaded to the workspace.
import { h } from './dom.js';

/**
 * Shows a picture, or its alternative text where it cannot be loaded.
 *
 * @param {import('./block-kit.js').Picture} picture
 * @param {string} className
 */
export function picture({ image_url: address = '', slack_file: file, alt_text: alt = '' }, className) {
  const uploaded = file?.id && `/page-api/file?${new URLSearchParams({ id: file.id })}`;
  const src = uploaded || (/^https:/.test(address) ? address : undefined);
  const image = h('img', { src, alt, class: className, loading: 'lazy' });
  image.addEventListener('error', () => image.replaceWith(h('span', { class: 'faint' }, `[image: ${alt}]`)));
  return image;
}
