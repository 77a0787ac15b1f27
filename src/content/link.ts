/** Where a page and its sections stand on the public site. */

/** The place of a page on its site, without slashes around it: no extension, and a folder for its index. */
export function pageRoute(path: string): string {
  return path
    .replace(/^\/|\/$/g, '')
    .replace(/\.(?:md|mdx|markdown|html)$/i, '')
    .replace(/(?:^|\/)(?:_?index|readme)$/i, '');
}

/** The address of a page, from the base URL of its folder and its place; GitHub shows files under their full name. */
export function pageUrl(baseUrl: string, path: string, route: string): string {
  const base = baseUrl.replace(/\/$/, '');
  if (/^https?:\/\/github\.com\/[^/]+\/[^/]+\/blob\//.test(base)) return `${base}/${path}`;
  return route === '' ? base : `${base}/${route}`;
}

/** The address of a section: that of its page, with the anchor when it has one; empty when the page has none. */
export function sectionUrl(source: string | undefined, anchor: string): string {
  if (source === undefined) return '';
  return anchor === '' ? source : `${source}#${anchor}`;
}

/** A path as seen from a folder, `.` and `..` followed. */
export function joined(base: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${base}/${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
