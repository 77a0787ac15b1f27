// The icons of the page, drawn on a 20 by 20 grid with the current text colour.

/** @type {Record<string, string>} */
const paths = {
  hash: 'M8 3 6 17M14 3l-2 14M3.5 7.5h13M3 12.5h13',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  up: 'M10 16V5M5 9.5 10 4.5l5 5',
  send: 'M3.5 16.5 17 10 3.5 3.5 5.5 10zM5.5 10H11',
  close: 'M5 5l10 10M15 5 5 15',
  back: 'M12 4l-6 6 6 6',
  reply: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2z',
  edit: 'M4 16l.8-3.2L13 4.5l2.5 2.5-8.3 8.2z',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  eye: 'M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  down: 'M10 4.5V15M5.5 10.5 10 15l4.5-4.5',
  chevron: 'M7.5 5l5 5-5 5',
  at: 'M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zm0 0v1.2a2 2 0 0 0 4 0V10a7 7 0 1 0-2.8 5.6',
  bolt: 'M11.5 2.5 4.5 11.5H9l-.5 6 7-9H11z',
  link: 'M8.2 11.8a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.8 8.2a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  warning: 'M10 3.2 17.5 16.5h-15zM10 8v4M10 14.3h.01',
  thumbUp: 'M6 9v7.5H3.5V9zm0 0 3.5-6c1.4 0 2 1 1.7 2.3L10.7 8H15c1.2 0 1.9 1 1.6 2l-1.4 5c-.2.9-.9 1.5-1.8 1.5H6',
  thumbDown:
    'M6 11V3.5H3.5V11zm0 0 3.5 6c1.4 0 2-1 1.7-2.3L10.7 12H15c1.2 0 1.9-1 1.6-2l-1.4-5c-.2-.9-.9-1.5-1.8-1.5H6',
  trash: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5',
};

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws an icon; it is decoration, so the control around it needs its own label.
 *
 * @param {string} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { viewBox: '0 0 20 20', class: `icon icon-${name}`, 'aria-hidden': 'true', focusable: 'false' };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', paths[name] ?? '');
  svg.append(path);
  return svg;
}
