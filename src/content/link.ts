/** Makes the public addresses of pages and sections. */

/** Gives the path of a page on its site: without slashes at the ends, extension, or the name of an index file. */
export function pageRoute(path: string): string {
  return path
    .replace(/^\/|\/$/g, '')
    .replace(/\.(?:md|mdx|markdown|html)$/i, '')
    .replace(/(?:^|\/)(?:_?index|readme)$/i, '');
}

/** Gives the address of a page from the base URL of its folder; on GitHub that is the full name of the file. */
export function pageUrl(baseUrl: string, path: string, route: string): string {
  const base = baseUrl.replace(/\/$/, '');
  if (/^https?:\/\/github\.com\/[^/]+\/[^/]+\/blob\//.test(base)) return `${base}/${path}`;
  return route === '' ? base : `${base}/${route}`;
}

/** Gives the address of a section: that of its page, with its anchor if it has one. Empty if the page has none. */
export function sectionUrl(source: string | undefined, anchor: string): string {
  if (source === undefined) return '';
  return anchor === '' ? source : `${source}#${anchor}`;
}

/** Resolves a path, `.` and `..` included, against a folder. */
export function joined(base: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${base}/${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
